"""What is on screen: the columns of all versions, their row geometry, and where each is scrolled to.

Only the rows on screen and a screenful around them are ever laid out. All others have heights estimated from the number
of their characters, with the mean advance of the version's own text; the estimate is corrected by the rows that were
laid out. No widgets here: the pane group gives sizes and gets the places of rows.
"""

from collections.abc import Sequence
from time import perf_counter

import numpy as np
import numpy.typing as npt

from reader.ui.cells import Spot
from reader.ui.column import GAP_HEIGHT, PADDING, Column, ShownRow
from reader.ui.rows import Geometry, Measure, Pixels, estimate
from reader.ui.scroll import CellHeight, Scroll

Ints = npt.NDArray[np.int64]
Sizes = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
"""The numbers of characters and of paragraphs in each cell of a version."""


class Viewport:
    """The geometry of a reading at the size of its window."""

    def __init__(self, columns: Sequence[Column], sizes: Sequence[Sizes]) -> None:
        self.columns = tuple(columns)
        self.level = True
        self.shifts = (0,) * len(columns)
        self._height = 1
        self._sizes = list(sizes)
        self._exact = [np.zeros(len(characters), dtype=bool) for characters, _ in sizes]
        self._heights = [self._estimated(version) for version in range(len(columns))]
        self.scroll = Scroll(self._geometry())

    @property
    def geometry(self) -> Geometry:
        """The heights of all rows."""
        return self.scroll.geometry

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self._exact[0])

    def _estimated(self, version: int, rows: Ints | slice = slice(None)) -> Pixels:
        column, (characters, paragraphs) = self.columns[version], (sizes[rows] for sizes in self._sizes[version])
        measure = Measure(
            width=column.text_width,
            advance=column.mean_advance(),
            pitch=column.style.text.pitch,
            padding=2 * PADDING,
            paragraph_gap=column.cell_style().paragraph_gap,
        )
        heights = estimate(characters, paragraphs, measure)
        heights[paragraphs == 0] = GAP_HEIGHT
        return heights

    def _geometry(self) -> Geometry:
        return Geometry(self._heights, level=self.level, view=self._height, gap=GAP_HEIGHT, shifts=self.shifts)

    def arrange(self, height: int, *, relaid: bool = True) -> None:
        """Take a new height of the view, mode or shifts, or (`relaid`) columns that have another width or style."""
        self._height = height
        if relaid:
            for version, exact in enumerate(self._exact):
                exact[:] = False
                self._heights[version] = self._estimated(version)
        self.scroll.rebuild(self._geometry())

    def set_sizes(self, sizes: Sequence[Sizes], found: Ints, row: int, fraction: float, leader: int) -> None:
        """Take another alignment: new rows, of which `row` is put where the reading line was, in the same place.

        `found` tells which row each was before: it has the height that it had. The others (-1) have estimates.
        """
        line = self.scroll.line(leader)
        self._sizes = list(sizes)
        new = np.flatnonzero(found < 0)
        for version in range(len(self.columns)):
            exact, heights = self._exact[version][found], self._heights[version][found]
            exact[new], heights[new] = False, self._estimated(version, new)
            self._exact[version], self._heights[version] = exact, heights
        locked = self.scroll.locked
        self.shifts = (0,) * len(self.columns)
        self.scroll = Scroll(self._geometry())
        self.scroll.show_at(leader, row, fraction, line)
        self.scroll.locked = locked

    def _waiting(self, version: int, margin: int) -> list[tuple[int, int]]:
        """The rows of a version in view that are not exact, with their tops."""
        geometry, exact = self.geometry, self._exact[version]
        placed = geometry.visible(version, self.scroll.offset(version), margin)
        rows = ((geometry.row(version, p.slot), p.top) for p in placed)
        return [(row, top) for row, top in rows if row is not None and not exact[row]]

    def _measured(self, version: int, row: int, top: int) -> CellHeight | None:
        """The height of a cell after it was laid out, if that changed it."""
        column = self.columns[version]
        line = self.scroll.line(version)
        kept = column.lay_out(row, (-top, self._height - top), line - top)
        height = column.height(row)
        self._exact[version][row] = column.is_exact(row)
        if height == self._heights[version][row]:
            return None
        self._heights[version][row] = height
        return CellHeight(version, row, height, None if kept is None else min(1.0, max(0.0, kept / height)))

    def settle(self) -> None:
        """Lay out what is on screen, until nothing on screen has an estimated height."""
        for _ in range(16):
            changes = [
                change
                for version in range(len(self.columns))
                for row, top in self._waiting(version, 0)
                if (change := self._measured(version, row, top))
            ]
            if not changes:
                return
            self.scroll.refine(changes)

    def lay_out_ahead(self, seconds: float) -> bool:
        """Lay out a screenful around the view for some time; tells whether there is more to do."""
        end = perf_counter() + seconds
        for version in range(len(self.columns)):
            for row, top in self._waiting(version, self._height):
                if perf_counter() > end:
                    return True
                if top > self._height or top < 0:
                    change = self._measured(version, row, top)
                    if change:
                        self.scroll.refine([change])
        return False

    def lock(self, *, keep_distance: bool) -> None:
        """Lock all versions to the place of the leader, or at their present distance in rows."""
        scroll = self.scroll
        self.shifts = scroll.distances() if keep_distance else (0,) * len(self.columns)
        anchor = scroll.anchor(scroll.leader)
        scroll.locked = True
        self.arrange(self._height, relaid=False)
        self.scroll.show_at(anchor.version, anchor.row, anchor.fraction, self.scroll.line(anchor.version))

    def go_to_end(self, *, start: bool) -> None:
        """Go to the start or the end of the document; heights there are made exact, so that the end is the end."""
        for _ in range(8):
            end = 0 if start else self.geometry.maximum
            self.scroll.go(end)
            self.settle()
            if end == (0 if start else self.geometry.maximum):
                return

    def reveal(self, version: int, row: int, *, always: bool = False) -> bool:
        """Bring a row into view, whole if it fits (`always`: to the reading line); tells whether anything moved."""
        shown = self._shown_row(version, row)
        if not always and shown is not None and shown.top >= 0 and shown.top + shown.height <= self._height:
            return False
        self.scroll.show(version, row)
        self.settle()
        shown = self._shown_row(version, row)
        if shown is not None and (beyond := shown.top + shown.height - self._height) > 0:
            # What begins at the reading line but ends below the view is moved up as far as its start allows.
            self.scroll.scroll(version, min(beyond, shown.top))
        return True

    def reveal_spot(self, version: int, spot: Spot) -> bool:
        """Bring the line of a position into view, in a row of which some part is; tells whether anything moved."""
        column = self.columns[version]
        row = column.row_of(spot.paragraph)
        shown, caret = self._shown_row(version, row), column.cell(row).caret(spot)
        if shown is None or caret is None:
            return False
        top = column.origin(shown).y() + caret.top()
        if top >= 0 and top + caret.height() <= self._height:
            return False
        self.scroll.scroll(version, top - self._height / 3)
        return True

    def _shown_row(self, version: int, row: int) -> ShownRow | None:
        return next((shown for shown in self.shown(version) if shown.row == row), None)

    def shown(self, version: int) -> list[ShownRow]:
        """The rows of a version on screen and where they stand."""
        geometry = self.geometry
        return [
            ShownRow(geometry.row(version, placed.slot), placed.top, placed.height)
            for placed in geometry.visible(version, self.scroll.offset(version))
        ]
