"""Where every pane is scrolled to: one leader, one lock, arithmetic only.

Locked, all panes show one place at the reading line; the pane that is scrolled leads, and what the others answer is a
consequence, never an event of its own. Unlocked, each pane has a place of its own. What stays where it is when heights
change, is an *anchor*: a row and a fraction of it at a height of the view.
"""

from collections.abc import Iterable
from typing import NamedTuple

from reader.ui.rows import Geometry, Place


class Anchor(NamedTuple):
    """A fraction of a row of a version, at `line` pixels from the top of the view."""

    version: int
    row: int
    fraction: float
    line: int


class CellHeight(NamedTuple):
    """The exact height of a cell; `fraction` where what stood at the reading line stands in it now, if it moved."""

    version: int
    row: int
    height: int
    fraction: float | None = None


class Scroll:
    """The places of all panes over a geometry."""

    def __init__(self, geometry: Geometry) -> None:
        self.geometry = geometry
        self.locked = True
        self.leader = 0
        self._places = [geometry.place_of(0)] * len(geometry.shifts)

    def place(self, version: int) -> Place:
        """The place that a version shows at the reading line."""
        return self._places[version]

    def offset(self, version: int) -> int:
        """The scroll offset of a version in pixels."""
        return self.geometry.offset(version, self._places[version])

    def line(self, version: int) -> int:
        """Where the reading line stands in a version's pane."""
        return self.geometry.line(self._places[version])

    @property
    def value(self) -> int:
        """The value of the scroll bar."""
        return self.geometry.value(self._places[self.leader])

    def _put(self, version: int, place: Place) -> None:
        self.leader = version
        place = self.geometry.place_of(self.geometry.value(place)) if self.geometry.level else place
        if self.locked:
            self._places = [place] * len(self._places)
        else:
            self._places[version] = place

    def scroll(self, version: int, pixels: float) -> None:
        """Scroll a version by a number of pixels; the others follow if they are locked."""
        self._put(version, self.geometry.moved(version, self._places[version], pixels))

    def go(self, value: float) -> None:
        """Go where the scroll bar points; unlocked panes keep their distance as far as they can."""
        place = self.geometry.place_of(value)
        if self.locked:
            self._put(self.leader, place)
            return
        change = value - self.value
        leader = self.leader
        for version in range(len(self._places)):
            self._put(version, self.geometry.moved(version, self._places[version], change))
        self.leader = leader

    def show(self, version: int, row: int, fraction: float = 0.0) -> None:
        """Bring a fraction of a row to the reading line, in every pane."""
        place = Place(self.geometry.slot(version, row), fraction)
        for other in range(len(self._places)):
            self._put(other, place)
        self.leader = version

    def show_at(self, version: int, row: int, fraction: float, line: int) -> None:
        """Bring a fraction of a row to a height of the view."""
        place = Place(self.geometry.slot(version, row), fraction)
        self._put(version, self.geometry.keeping(version, place, line))

    def anchor(self, version: int) -> Anchor:
        """What a version shows at the reading line."""
        slot, fraction = self._places[version]
        row = self.geometry.row(version, slot)
        if row is None:  # beside rows of the others: the nearest row that it has
            row = max(0, min(slot - self.geometry.slot(version, 0), self.geometry.rows - 1))
        return Anchor(version, row, fraction, self.line(version))

    def refine(self, changes: Iterable[CellHeight]) -> None:
        """Let heights become exact without moving what stands at the reading line."""
        anchors = [self.anchor(version) for version in range(len(self._places))]
        if self.locked:
            anchors = [anchors[self.leader]]
        # A view at the start of the document stays there: the start is what is read.
        at_start = {a.version for a in anchors if self.geometry.level and self.offset(a.version) == 0}
        leader = self.leader
        for change in changes:
            self.geometry.set_cell(change.version, change.row, change.height)
            anchors = [
                a._replace(fraction=change.fraction)
                if change.fraction is not None and (a.version, a.row) == (change.version, change.row)
                else a
                for a in anchors
            ]
        for anchor in anchors:
            place = Place(self.geometry.slot(anchor.version, anchor.row), anchor.fraction)
            kept = self.geometry.keeping(anchor.version, place, anchor.line)
            self._put(anchor.version, self.geometry.place_of(0) if anchor.version in at_start else kept)
        self.leader = leader

    def rebuild(self, geometry: Geometry) -> None:
        """Take a new geometry (another size, mode or shift) and keep the rows at the reading line."""
        anchors = [self.anchor(version) for version in range(len(self._places))]
        if self.locked:
            anchors = [anchors[self.leader]]
        leader = self.leader
        self.geometry = geometry
        self._places = [geometry.place_of(0)] * len(geometry.shifts)
        for anchor in anchors:
            self._put(anchor.version, Place(geometry.slot(anchor.version, anchor.row), anchor.fraction))
        self.leader = leader

    def unlock(self) -> None:
        """Let every pane scroll by itself."""
        self.locked = False

    def lock(self) -> None:
        """Return all panes to the place of the leader."""
        self.locked = True
        self._put(self.leader, self._places[self.leader])

    def distances(self) -> tuple[int, ...]:
        """How many rows each version is ahead of the first at the reading line: the shifts of a lock as it stands."""
        rows = [self.anchor(version).row for version in range(len(self._places))]
        return tuple(row - rows[0] for row in rows)
