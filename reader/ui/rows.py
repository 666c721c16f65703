"""Row geometry: heights that are estimated until they are exact, and the way between a place and a pixel.

Pure arithmetic over numbers: no painting, no widgets, no texts. A *place* is a position in the document that does not
depend on any height: a slot and a fraction of it. A *slot* is one line of the alignment as it is shown: row r of every
version, or, when the panes were locked with an offset, row r of one beside row r + shift of another.

In *level* mode a slot is as high as its highest cell and all panes share one scroll offset; the reading line stands
at a third of the view. In *flowing* mode every version has heights of its own, and the reading line slides from the top
of the view at the start of the document to its bottom at the end. All panes show the same place at the reading line, so
each reaches both of its ends: the offset of a pane is the position of the place in it less the height of the reading
line. The longest version, the *pace*, says how far the reading line has come: the scroll bar is a straight line.

Position and place are found from each other in O(log rows) (Fenwick 1994, "A new data structure for cumulative
frequency tables").
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

_NUDGES = (0.0, 0.5, -0.5, 1.0, -1.0, 1.5, -1.5, 2.0, -2.0, 3.0, -3.0)
Pixels = npt.NDArray[np.int64]


class Heights:
    """A list of heights in whole pixels that can be changed one by one, with running sums in O(log n)."""

    def __init__(self, heights: Pixels) -> None:
        # Arrays of the standard library: read as fast as lists, and made from numpy's in no time.
        self._heights = array("q", heights.astype(np.int64).tobytes())
        numbers = np.arange(1, len(heights) + 1)
        sums = np.concatenate(([0], np.cumsum(heights)))
        self._tree = array("q", bytes(8) + (sums[numbers] - sums[numbers - (numbers & -numbers)]).tobytes())
        self.total: int = int(sums[-1])

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, slot: int) -> int:
        return self._heights[slot]

    def __setitem__(self, slot: int, height: int) -> None:
        change = height - self._heights[slot]
        if not change:
            return
        self._heights[slot] = height
        self.total += change
        node = slot + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def top(self, slot: int) -> int:
        """The sum of all heights before a slot."""
        total = 0
        while slot:
            total += self._tree[slot]
            slot -= slot & -slot
        return total

    def slot_at(self, position: float) -> int:
        """The slot that holds a position; the nearest one for a position outside."""
        node, left = 0, max(0.0, position)
        step = 1 << (len(self._heights).bit_length() - 1) if self._heights else 0
        while step:
            ahead = node + step
            if ahead < len(self._tree) and self._tree[ahead] <= left:
                node = ahead
                left -= self._tree[ahead]
            step >>= 1
        return min(node, len(self._heights) - 1)


class Place(NamedTuple):
    """A position in the document that holds at any width, size and mode."""

    slot: int
    fraction: float


class Placed(NamedTuple):
    """A slot as it stands in a pane: its top edge in pixels from the pane's own, and its height."""

    slot: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Measure:
    """What an estimate needs to know of a version: the mean advance of a character, the metrics of its paragraphs."""

    width: float
    advance: float
    pitch: float
    padding: int
    paragraph_gap: int


def estimate(characters: Pixels, paragraphs: Pixels, measure: Measure) -> Pixels:
    """The likely heights of cells, from the number of characters and paragraphs in each (arrays of one length)."""
    per_line = max(1.0, measure.width / measure.advance)
    lines = np.maximum(np.ceil(characters / per_line + 0.35 * paragraphs), 1)
    gaps = np.maximum(paragraphs - 1, 0) * measure.paragraph_gap
    return np.asarray(np.ceil(lines * measure.pitch) + gaps + measure.padding, dtype=np.int64)


class Geometry:
    """The heights of all cells of all versions in one mode, for one height of the view.

    `columns` holds an array of cell heights a version, all of one length (the rows); `shifts` says how many rows each
    version is ahead of the first. Places are always in slots.
    """

    def __init__(
        self, columns: Sequence[Pixels], *, level: bool, view: int, gap: int, shifts: Sequence[int] | None = None
    ) -> None:
        self.level = level
        self.view = max(1, view)
        self.rows = len(columns[0])
        self.shifts = tuple(shifts or (0,) * len(columns))
        self._ahead = max(self.shifts)
        slots = self.rows + self._ahead - min(self.shifts) if self.rows else 0
        self._columns = []
        for column, shift in zip(columns, self.shifts, strict=True):
            padded = np.full(slots, gap, dtype=np.int64)
            padded[self._ahead - shift : self._ahead - shift + self.rows] = column
            self._columns.append(padded)
        if level:
            shared = Heights(np.maximum.reduce(self._columns))
            self._heights = [shared] * len(columns)
        else:
            self._heights = [Heights(column) for column in self._columns]
        self._pace = max(range(len(columns)), key=lambda version: self._heights[version].total)

    @property
    def slots(self) -> int:
        """How many slots there are."""
        return len(self._heights[0])

    def row(self, version: int, slot: int) -> int | None:
        """The row that a version shows in a slot; None where a shift leaves it without one."""
        row = slot - self._ahead + self.shifts[version]
        return row if 0 <= row < self.rows else None

    def slot(self, version: int, row: int) -> int:
        """The slot in which a version shows a row."""
        return row + self._ahead - self.shifts[version]

    def set_cell(self, version: int, row: int, height: int) -> None:
        """Make the height of one cell exact."""
        slot = self.slot(version, row)
        self._columns[version][slot] = height
        if self.level:
            height = max(int(column[slot]) for column in self._columns)
        self._heights[version][slot] = height

    def total(self, version: int) -> int:
        """The height of the whole of a version."""
        return self._heights[version].total

    @property
    def maximum(self) -> int:
        """The largest value of the scroll bar."""
        return max(0, self._heights[self._pace].total - self.view)

    def position(self, version: int, place: Place) -> float:
        """How many pixels of a version lie before a place."""
        if not self.slots:
            return 0.0
        heights = self._heights[version]
        return heights.top(place.slot) + place.fraction * heights[place.slot]

    def place_at(self, version: int, position: float) -> Place:
        """The place at a number of pixels from the start of a version, kept inside it."""
        if not self.slots:
            return Place(0, 0.0)
        heights = self._heights[version]
        position = min(max(0.0, position), float(heights.total))
        slot = heights.slot_at(position)
        return Place(slot, min(1.0, (position - heights.top(slot)) / max(1, heights[slot])))

    def line(self, place: Place) -> int:
        """Where the reading line stands in the view when it cuts a place."""
        return round(self._line(place))

    def _line(self, place: Place) -> float:
        if self.level:
            return self.view // 3
        total = self._heights[self._pace].total
        return self.view * self.position(self._pace, place) / total if total > self.view else 0.0

    def offset(self, version: int, place: Place) -> int:
        """The scroll offset in pixels of a version whose pane shows a place at the reading line."""
        if not self.maximum:
            return 0
        offset = round(self.position(version, place)) - self.line(place)
        return min(max(0, offset), self.maximum) if self.level else offset

    def value(self, place: Place) -> int:
        """The value of the scroll bar at a place."""
        return min(max(0, self.offset(self._pace, place)), self.maximum)

    def place_of(self, value: float) -> Place:
        """The place at the reading line for a value of the scroll bar."""
        value = min(max(0.0, value), float(self.maximum))
        if self.level:
            return self.place_at(0, value + self.view // 3)
        total = self._heights[self._pace].total
        if total <= self.view:
            return Place(0, 0.0)
        return self.place_at(self._pace, value * total / (total - self.view))

    def moved(self, version: int, place: Place, pixels: float) -> Place:
        """The place after a version was scrolled by a number of pixels."""
        total = self._heights[version].total
        if self.level or total <= self.view:
            return self.place_of(self.value(place) + pixels)
        return self.place_at(version, self.position(version, place) + pixels * total / (total - self.view))

    def keeping(self, version: int, anchor: Place, line: int) -> Place:
        """The place at the reading line when a version shows an anchor at `line` pixels from the top of the view."""
        offset = self.position(version, anchor) - line
        if self.level:
            return self.place_of(offset)
        place, before = anchor, None
        for _ in range(40):  # a contraction: the reading line moves less than the text, far less in long documents
            if place == before:
                break
            place, before = self.place_at(version, offset + self._line(place)), place
        # Offsets are whole pixels: of the places beside this one, that which rounds to the pixel wanted. Without it,
        # hundreds of estimates that become exact one after the other would let the text creep.
        position, wanted = self.position(version, place), self.position(version, anchor) - line
        near = (self.place_at(version, position + nudge) for nudge in _NUDGES)
        return min(near, key=lambda beside: abs(self.offset(version, beside) - wanted))

    def visible(self, version: int, offset: int, margin: int = 0) -> Iterator[Placed]:
        """The slots of a version that stand in its view at a scroll offset, and those a margin of pixels around it."""
        if not self.slots:
            return
        heights = self._heights[version]
        slot = heights.slot_at(offset - margin)
        top = heights.top(slot) - offset
        while slot < len(heights) and top < self.view + margin:
            if top + heights[slot] > -margin:
                yield Placed(slot, top, heights[slot])
            top += heights[slot]
            slot += 1
