"""Repairing rows by hand: pure functions from one alignment to the next, for any number of versions.

Every verb pins the rows that it touches (origin manual, no confidence): they are never changed by the program. A row
that a verb leaves without any paragraph vanishes. What cannot be done is refused with `BadInputError`, and nothing is
ever swapped: paragraphs keep their order in every version.
"""

from collections.abc import Sequence

import numpy as np

from reader.core.alignment.model import Alignment, Origin
from reader.core.message import BadInputError, Message


def merge_with_next(alignment: Alignment, row: int) -> Alignment:
    """This row and the next as one."""
    _check(alignment, row)
    if row + 1 >= len(alignment):
        raise BadInputError(Message.of("repair.no-row-below", row=row))
    return _replaced(alignment, row, row + 2, [])


def merge_with_previous(alignment: Alignment, row: int) -> Alignment:
    """This row and the one before it as one."""
    _check(alignment, row)
    if row == 0:
        raise BadInputError(Message.of("repair.no-row-above", row=row))
    return _replaced(alignment, row - 1, row + 1, [])


def split(alignment: Alignment, row: int, at: Sequence[int]) -> Alignment:
    """This row as two; the second begins at these paragraph numbers, one a version."""
    _check(alignment, row)
    low, high = alignment.starts[row].tolist(), alignment.starts[row + 1].tolist()
    inside = len(at) == len(low) and all(a <= x <= b for a, x, b in zip(low, at, high, strict=True))
    if not inside or list(at) in (low, high):
        raise BadInputError(Message.of("repair.no-place-to-split", row=row))
    return _replaced(alignment, row, row + 1, [list(at)])


def split_before(alignment: Alignment, version: int, paragraph: int) -> Alignment:
    """The paragraph's row as two, the second beginning with it; other versions are cut at the same share of theirs."""
    row = _row_of(alignment, version, paragraph)
    own = alignment.cell(row, version)
    at = []
    for other in range(alignment.versions):
        cell = alignment.cell(row, other)
        # Rounded up: what is left over stays with the first half.
        at.append(cell.start - (-(paragraph - own.start) * len(cell) // len(own)))
    at[version] = paragraph
    return split(alignment, row, at)


def move_up(alignment: Alignment, version: int, paragraph: int) -> Alignment:
    """This paragraph, with those before it in its cell, in the row above."""
    row = _row_of(alignment, version, paragraph)
    if row == 0:
        raise BadInputError(Message.of("repair.no-row-above", row=row))
    return _bounded(alignment, row, version, paragraph + 1)


def move_down(alignment: Alignment, version: int, paragraph: int) -> Alignment:
    """This paragraph, with those after it in its cell, in the row below."""
    row = _row_of(alignment, version, paragraph)
    if row + 1 >= len(alignment):
        raise BadInputError(Message.of("repair.no-row-below", row=row))
    return _bounded(alignment, row + 1, version, paragraph)


def make_gap(alignment: Alignment, row: int, version: int) -> Alignment:
    """This row with a gap in this version, whose paragraphs follow in a row of their own."""
    _check(alignment, row, version)
    low, high = alignment.starts[row].tolist(), alignment.starts[row + 1].tolist()
    at = high.copy()
    at[version] = low[version]
    if at in (low, high):
        raise BadInputError(Message.of("repair.gap-already", row=row))
    return _replaced(alignment, row, row + 1, [at])


def close_gap(alignment: Alignment, row: int, version: int) -> Alignment:
    """This row with its gap in this version filled by the next row's paragraphs, or else the previous row's."""
    _check(alignment, row, version)
    if alignment.cell(row, version):
        raise BadInputError(Message.of("repair.no-gap", row=row))
    if row + 1 < len(alignment) and (below := alignment.cell(row + 1, version)):
        return _bounded(alignment, row + 1, version, below.stop)
    if row > 0 and (above := alignment.cell(row - 1, version)):
        return _bounded(alignment, row, version, above.start)
    raise BadInputError(Message.of("repair.nothing-to-fill", row=row))


def _check(alignment: Alignment, row: int, version: int = 0) -> None:
    if not (0 <= row < len(alignment) and 0 <= version < alignment.versions):
        raise BadInputError(Message.of("repair.no-such-row", row=row))


def _row_of(alignment: Alignment, version: int, paragraph: int) -> int:
    if not (0 <= version < alignment.versions and 0 <= paragraph < alignment.starts[-1, version]):
        raise BadInputError(Message.of("repair.no-such-paragraph", paragraph=paragraph))
    return alignment.row_of(version, paragraph)


def _bounded(alignment: Alignment, row: int, version: int, paragraph: int) -> Alignment:
    """The same with this row beginning at another paragraph of one version."""
    boundary = alignment.starts[row].tolist()
    boundary[version] = paragraph
    return _replaced(alignment, row - 1, row + 1, [boundary])


def _replaced(alignment: Alignment, first: int, end: int, boundaries: list[list[int]]) -> Alignment:
    """The rows from `first` on and before `end` cut at these boundaries instead, and pinned; empty rows left out."""
    low, high = alignment.starts[first].tolist(), alignment.starts[end].tolist()
    inner = [boundary for boundary in boundaries if boundary not in (low, high)]
    middle = np.array(inner, np.int32).reshape(len(inner), alignment.versions)
    count = len(inner) + 1
    return Alignment(
        np.concatenate((alignment.starts[: first + 1], middle, alignment.starts[end:])),
        np.concatenate((alignment.origins[:first], np.full(count, Origin.MANUAL, np.uint8), alignment.origins[end:])),
        np.concatenate(
            (alignment.confidences[:first], np.full(count, np.nan, np.float32), alignment.confidences[end:])
        ),
    )
