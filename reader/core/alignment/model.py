"""The alignment of N versions: rows of cells, each cell a contiguous, possibly empty range of paragraphs.

Rows cover every paragraph of every version once and in order, so the whole alignment is one table of boundaries:
row r holds the paragraphs ``starts[r, v] … starts[r + 1, v] - 1`` of version v. That makes a row of any shape (1:1,
1:2, 2:3, a gap) the same thing, finds the row of a paragraph in O(log n), and ships between processes at once.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt


class Origin(IntEnum):
    """Where a row comes from."""

    AUTO = 0
    MANUAL = 1
    GIVEN = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a range of paragraph numbers a version, and how sure the aligner is of it (None: not computed)."""

    cells: tuple[range, ...]
    origin: Origin
    confidence: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Rows over the paragraphs of N versions.

    `starts` has the shape (rows + 1, versions), int32: its first line is 0, its last the paragraph counts, its columns
    never fall. `origins` (rows, uint8) holds `Origin` values, `confidences` (rows, float32) 0 … 1 or NaN.
    """

    starts: npt.NDArray[np.int32]
    origins: npt.NDArray[np.uint8]
    confidences: npt.NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.origins)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Alignment):
            return NotImplemented
        return (
            np.array_equal(self.starts, other.starts)
            and np.array_equal(self.origins, other.origins)
            and np.array_equal(self.confidences, other.confidences, equal_nan=True)
        )

    __hash__ = None  # type: ignore[assignment]  # arrays have no hash

    @property
    def versions(self) -> int:
        """How many versions the rows join."""
        return int(self.starts.shape[1])

    def cell(self, row: int, version: int) -> range:
        """The paragraph numbers of one cell."""
        return range(int(self.starts[row, version]), int(self.starts[row + 1, version]))

    def row(self, row: int) -> Row:
        """One row as a value."""
        confidence = float(self.confidences[row])
        return Row(
            tuple(self.cell(row, version) for version in range(self.versions)),
            Origin(int(self.origins[row])),
            None if np.isnan(confidence) else confidence,
        )

    def row_of(self, version: int, paragraph: int) -> int:
        """The row that holds a paragraph of a version."""
        return int(np.searchsorted(self.starts[:, version], paragraph, side="right")) - 1

    def found_in(self, before: "Alignment") -> npt.NDArray[np.int64]:
        """For each row, the number of the row of `before` (of the same documents) with the same cells; -1 for none."""
        rows, others = len(self), len(before)
        shared = min(rows, others)
        head = _agreeing(self.starts[: shared + 1], before.starts[: shared + 1])[0] - 1
        tail = _agreeing(self.starts[rows - shared :], before.starts[others - shared :])[1] - 1
        head, tail = max(head, 0), max(min(tail, shared - head), 0)
        mine, theirs = self.starts[head : rows - tail + 1], before.starts[head : others - tail + 1]
        middle = np.full(rows - tail - head, -1, np.int64)
        if len(middle) and len(theirs) > 1:
            # Every row has a paragraph of some version, so that boundaries are told apart by their sums.
            at = np.searchsorted(theirs[:-1].sum(axis=1), mine[:-1].sum(axis=1))
            at = np.minimum(at, len(theirs) - 2)
            same = (theirs[at] == mine[:-1]).all(axis=1) & (theirs[at + 1] == mine[1:]).all(axis=1)
            middle[same] = at[same] + head
        ends = np.arange(head, dtype=np.int64), np.arange(others - tail, others, dtype=np.int64)
        return np.concatenate((ends[0], middle, ends[1]))


@dataclass(frozen=True, slots=True, eq=False)
class Moved:
    """Rows that took the place of others.

    `found` tells which row each new one was before, `now` which each old one is now; -1 where cells have changed.
    """

    before: Alignment
    after: Alignment
    found: npt.NDArray[np.int64]
    now: npt.NDArray[np.int64]

    @classmethod
    def between(cls, before: Alignment, after: Alignment) -> "Moved":
        """What became of the rows of one alignment in another of the same documents."""
        found = after.found_in(before)
        kept = np.flatnonzero(found >= 0)
        now = np.full(len(before), -1, np.int64)
        now[found[kept]] = kept
        return cls(before, after, found, now)

    @property
    def changed(self) -> range:
        """The new rows from the first to the last that were not there before."""
        new = np.flatnonzero(self.found < 0)
        return range(int(new[0]), int(new[-1]) + 1) if len(new) else range(0)

    def heirs(self, rows: Sequence[int]) -> list[int]:
        """The heirs of many rows."""
        heirs: list[int] = self.now[rows].tolist()
        return [self.heir(row) if heir < 0 else heir for row, heir in zip(rows, heirs, strict=True)]

    def heir(self, row: int) -> int:
        """The row that has the most paragraphs of an old one; the first of several, or one as near as can be."""
        if not 0 <= row < len(self.now):
            return max(0, min(row, len(self.after) - 1))
        if (now := int(self.now[row])) >= 0:
            return now
        votes = Counter(
            self.after.row_of(version, paragraph)
            for version in range(self.before.versions)
            for paragraph in self.before.cell(row, version)
        )
        return min(votes, key=lambda heir: (-votes[heir], heir))


def _agreeing(one: npt.NDArray[np.int32], other: npt.NDArray[np.int32]) -> tuple[int, int]:
    """How many lines at the beginning and at the end of two tables of one shape are equal."""
    different = (one != other).ravel()  # flat: a search along an axis is many times slower
    first, last = int(different.argmax()), int(different[::-1].argmax())
    return (first // one.shape[1], last // one.shape[1]) if different[first] else (len(one), len(one))
