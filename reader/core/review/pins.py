"""Pairings made by hand, as the constraints that an alignment of today's paragraphs has to keep."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from reader.core.alignment.model import Alignment, Origin
from reader.core.review.texts import Paragraphs
from reader.core.review.values import Pin

Cells = tuple[range, ...]
_Corner = npt.NDArray[Any]
_Rows = tuple[_Corner, npt.NDArray[Any], npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class PinnedRows:
    """`rows` are the cells of each pinned row in order, ranges of paragraphs, empty where the row is a gap.

    `broken` are pins that can be kept no longer: their paragraphs have vanished, were torn apart, or stand in an order
    that other pins rule out.
    """

    rows: tuple[Cells, ...]
    broken: tuple[Pin, ...]


def pinned_rows(pins: Iterable[Pin], paragraphs: Sequence[Paragraphs]) -> PinnedRows:
    """The rows that pins stand for among today's paragraphs; pins of other sets of documents are left out."""
    placed: list[tuple[Pin, Cells]] = []
    broken: list[Pin] = []
    documents = {version.document for version in paragraphs}
    for pin in pins:
        if set(pin.text.documents) == documents:
            cells = _cells(pin, paragraphs)
            if cells is None:
                broken.append(pin)
            else:
                placed.append((pin, cells))
    rows, crossing = _in_order(placed, len(paragraphs))
    return PinnedRows(tuple(rows), (*broken, *crossing))


def _cells(pin: Pin, paragraphs: Sequence[Paragraphs]) -> Cells | None:
    """Where a pin's paragraphs are now; None if a side of it is gone or something stands between them."""
    cells = []
    for version in paragraphs:
        keys = [key for key in pin.text.keys if key.partition(".")[0] == str(version.document)]
        places = sorted(place for place in map(version.find, keys) if place is not None)
        if keys and (not places or places[-1] - places[0] >= len(places)):
            return None
        cells.append(range(places[0], places[-1] + 1) if places else range(0))
    return tuple(cells)


def _in_order(placed: Sequence[tuple[Pin, Cells]], versions: int) -> tuple[list[Cells], list[Pin]]:
    """The pinned rows in an order that all versions agree on, and the pins that would break it."""
    queues = []
    for v in range(versions):
        starts = sorted((cells[v].start, number) for number, (_, cells) in enumerate(placed) if cells[v])
        queues.append(deque(number for _, number in starts))
    rows: list[Cells] = []
    crossing: list[Pin] = []
    ends = [0] * versions
    while any(queues):
        heads = [queue[0] for queue in queues if queue]
        # First comes a row that nothing stands before in any version; if there is none, rows cross and one has to go.
        ready = next((n for n in heads if all(not c or queues[v][0] == n for v, c in enumerate(placed[n][1]))), None)
        number = heads[0] if ready is None else ready
        pin, cells = placed[number]
        if ready is None or any(cell and cell[0] < end for cell, end in zip(cells, ends, strict=True)):
            crossing.append(pin)
        else:
            rows.append(cells)
            ends = [cell.stop if cell else end for cell, end in zip(cells, ends, strict=True)]
        for queue in queues:
            if number in queue:
                queue.remove(number)
    return rows, crossing


def with_pins(alignment: Alignment, rows: Sequence[Cells]) -> Alignment:
    """An alignment with these pinned rows in it; what stood across them is cut, other rows made by hand are free."""
    parts: list[_Rows] = []
    low = alignment.starts[0]
    for cells, high in zip(rows, _next_starts(rows, alignment.starts[-1]), strict=True):
        start = _start(alignment, cells, low, high)
        end = start + [len(cell) for cell in cells]
        parts += [_between(alignment, low, start), (np.array([end]), np.array([Origin.MANUAL]), np.array([np.nan]))]
        low = end
    parts.append(_between(alignment, low, alignment.starts[-1]))
    return Alignment(
        np.concatenate((alignment.starts[:1], *(part[0] for part in parts))).astype(np.int32),
        np.concatenate([part[1] for part in parts]).astype(np.uint8),
        np.concatenate([part[2] for part in parts]).astype(np.float32),
    )


def _next_starts(rows: Sequence[Cells], end: _Corner) -> list[_Corner]:
    """For each row where, in every version, the next paragraph stands that a later row holds."""
    found = []
    for cells in reversed(rows):
        found.append(end)
        end = np.array([cell.start if cell else after for cell, after in zip(cells, end, strict=True)])
    return found[::-1]


def _start(alignment: Alignment, cells: Cells, low: _Corner, high: _Corner) -> _Corner:
    """Where a pinned row starts in every version; a gap stands where the rows have what the row's other cells hold."""
    first = next(version for version, cell in enumerate(cells) if cell)
    beside = alignment.starts[alignment.row_of(first, cells[first].start)]
    gap = np.minimum(np.maximum(beside, low), high)
    return np.array([cell.start if cell else at for cell, at in zip(cells, gap, strict=True)])


def _between(alignment: Alignment, low: _Corner, high: _Corner) -> _Rows:
    """The rows between two corners: the boundary after each, origins, confidences; rows across an end are cut."""
    starts = alignment.starts
    columns = range(alignment.versions)
    first = min(int(np.searchsorted(starts[:, v], low[v], "right")) - 1 for v in columns)
    end = max(int(np.searchsorted(starts[:, v], high[v], "left")) for v in columns)
    bounds = np.clip(starts[first : end + 1], low, high)
    uncut = (bounds == starts[first : end + 1]).all(axis=1)
    filled = np.flatnonzero((bounds[1:] != bounds[:-1]).any(axis=1))
    origins = alignment.origins[first:end][filled]
    confidences = np.where((uncut[1:] & uncut[:-1])[filled], alignment.confidences[first:end][filled], np.nan)
    return bounds[filled + 1], np.where(origins == Origin.MANUAL, Origin.AUTO, origins), confidences
