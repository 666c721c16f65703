"""Finding one's way: which rows a filter keeps, and the next of them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.core.findings import FindingKind, Severity
from reader.core.review.review import Review
from reader.core.review.values import Status

Rows = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows to keep: those that meet every condition that is set.

    `statuses`, `kinds` and `severities` each name what is let through, empty for anything; a row meets `kinds` and
    `severities` with one open finding that has both. `to_review` keeps what is left to do: rows not reviewed, and rows
    whose text changed since.
    """

    statuses: frozenset[Status] = frozenset()
    kinds: frozenset[FindingKind] = frozenset()
    severities: frozenset[Severity] = frozenset()
    with_findings: bool = False
    with_notes: bool = False
    with_open_notes: bool = False
    changed: bool = False
    to_review: bool = False

    def __bool__(self) -> bool:
        """Whether any condition is set."""
        return self != RowFilter()


def matching(review: Review, wanted: RowFilter) -> Rows:
    """For each row whether a filter keeps it."""
    keep = np.ones(len(review), np.bool_)
    if wanted.statuses:
        keep &= np.isin(review.statuses, [int(status) for status in wanted.statuses])
    if wanted.with_notes:
        keep &= review.all_notes > 0
    if wanted.with_open_notes:
        keep &= review.open_notes > 0
    if wanted.changed:
        keep &= review.changed
    if wanted.to_review:
        keep &= (review.statuses == Status.NOT_REVIEWED) | review.changed
    if wanted.with_findings or wanted.kinds or wanted.severities:
        found = np.zeros(len(review), np.bool_)
        found[review.findings.rows(review.findings.places(wanted.kinds, wanted.severities))] = True
        keep &= found
    return keep


def next_row(rows: Rows, row: int) -> int | None:
    """The first row kept after `row`, going on from the top at the end; None if none is kept but `row` itself."""
    kept = np.flatnonzero(rows)
    after = kept[kept > row]
    found = after if len(after) else kept[kept < row]
    return int(found[0]) if len(found) else None


def previous_row(rows: Rows, row: int) -> int | None:
    """The last row kept before `row`, going on from the bottom at the top; None if none is kept but `row` itself."""
    kept = np.flatnonzero(rows)
    before = kept[kept < row]
    found = before if len(before) else kept[kept > row]
    return int(found[-1]) if len(found) else None
