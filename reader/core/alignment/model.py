"""The alignment of N versions: rows of cells, each cell a contiguous, possibly empty range of paragraphs.

Rows cover every paragraph of every version once and in order, so the whole alignment is one table of boundaries:
row r holds the paragraphs ``starts[r, v] … starts[r + 1, v] - 1`` of version v. That makes a row of any shape (1:1,
1:2, 2:3, a gap) the same thing, finds the row of a paragraph in O(log n), and ships between processes at once.
"""

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
