"""The text of one version as it stands in its pane: laid-out cells, the places of rows, what lies under a point.

Geometry only; the pane that owns it paints and listens. Cells are laid out when they are asked for, and some are kept.
Coordinates are pixels of the pane.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF

from reader.core.document import Direction, Paragraph
from reader.core.highlights import Highlight
from reader.ui.cells import Cell, CellStyle, Spot
from reader.ui.textlayout import TextStyle

MARGIN = 24
PADDING = 14
GAP_HEIGHT = 40
_KEPT_CELLS = 192
_SAMPLE = 2000


class Match(NamedTuple):
    """A search match in a row: a span of a paragraph, and whether the search stands at it."""

    paragraph: int
    start: int
    end: int
    current: bool


class RowSource(Protocol):
    """What a pane shows."""

    def cell(self, version: int, row: int) -> range:
        """The paragraphs of a cell."""

    def row_of(self, version: int, paragraph: int) -> int:
        """The row of a paragraph."""

    def paragraphs(self, version: int) -> Sequence[Paragraph]:
        """All paragraphs of a version."""

    def highlights(self, version: int, row: int) -> Sequence[Highlight]:
        """The highlights of a cell."""

    def matches(self, version: int, row: int) -> Sequence[Match]:
        """The search matches of a cell."""


@dataclass(frozen=True, slots=True)
class PaneStyle:
    """How a pane sets its text; `column` limits the width of the text in pixels (0: no limit)."""

    text: TextStyle
    language_direction: Direction
    direction: Direction | None = None
    column: int = 0


class ShownRow(NamedTuple):
    """A row (None: a hole left by a shift) and where it stands in the pane, in pixels."""

    row: int | None
    top: int
    height: int


class Column:
    """One version's cells at a width, and the rows that are shown."""

    def __init__(self, version: int, source: RowSource, style: PaneStyle) -> None:
        self.version = version
        self.style = style
        self.width = 0
        self.rows: list[ShownRow] = []
        self._source = source
        self._advance: tuple[PaneStyle, float] | None = None
        self._cells: OrderedDict[int, Cell] = OrderedDict()
        self._boxes: dict[int, list[tuple[Highlight, list[QRectF]]]] = {}

    @property
    def text_width(self) -> float:
        """The width of the text."""
        width = max(40, self.width - 2 * MARGIN)
        return float(min(width, self.style.column) if self.style.column else width)

    @property
    def left(self) -> float:
        """The left edge of the text."""
        return (self.width - self.text_width) / 2

    def forget_layout(self) -> None:
        """Lay out every cell anew when it is next asked for."""
        self._cells.clear()
        self._boxes.clear()

    def take_rows(self, now: npt.NDArray[np.int64]) -> None:
        """Take other rows; `now` tells which the old ones are, -1 where their cells have changed. The rest stays."""
        self._cells = OrderedDict((new, cell) for row, cell in self._cells.items() if (new := int(now[row])) >= 0)
        self._boxes.clear()

    def forget_highlights(self, first: int = 0, last: int | None = None) -> None:
        """Ask again for the highlights of the rows from first up to last (all, without)."""
        for row in [row for row in self._boxes if row >= first and (last is None or row < last)]:
            del self._boxes[row]

    def cell_style(self) -> CellStyle:
        """How cells are set at the pane's present width."""
        style = self.style
        return CellStyle(style.text, self.text_width, style.language_direction, style.direction)

    def mean_advance(self) -> float:
        """The mean advance of a character in pixels, told from a sample of the version's own text."""
        if self._advance is None or self._advance[0] != self.style:
            self._advance = (self.style, self._measured_advance())
        return self._advance[1]

    def _measured_advance(self) -> float:
        paragraphs = self._source.paragraphs(self.version)
        sample = " ".join(p.text[:400] for p in paragraphs[:: max(1, len(paragraphs) // 6)][:8])[:_SAMPLE]
        if not sample.strip():
            return self.style.text.font.pixelSize() / 2.0
        cell = Cell(0, [Paragraph(sample)], replace(self.cell_style(), width=1e6), 1.0)
        return max(1.0, sum(box.width() for box in cell.boxes(0, 0, len(sample))) / len(sample))

    def cell(self, row: int) -> Cell:
        """The laid-out cell of a row."""
        cell = self._cells.get(row)
        if cell is None:
            numbers = self._source.cell(self.version, row)
            paragraphs = self._source.paragraphs(self.version)[numbers.start : numbers.stop]
            cell = Cell(numbers.start, paragraphs, self.cell_style(), self.style.text.font.pixelSize() * 0.4)
            self._cells[row] = cell
            if len(self._cells) > _KEPT_CELLS:
                old, _ = self._cells.popitem(last=False)
                self._boxes.pop(old, None)
        else:
            self._cells.move_to_end(row)
        return cell

    def lay_out(self, row: int, shown: tuple[float, float], keep: float) -> float | None:
        """Lay out what of a huge cell stands between two heights of its row; see `Cell.lay_out`."""
        cell = self.cell(row)
        if cell.complete:
            return None
        kept = cell.lay_out(shown[0] - PADDING, shown[1] - PADDING, keep - PADDING)
        if kept is None:
            return None
        self._boxes.pop(row, None)
        return kept + PADDING

    def height(self, row: int) -> int:
        """The height of a row's cell with its padding, exact as far as the cell is laid out."""
        return self.cell(row).height + 2 * PADDING if self._source.cell(self.version, row) else GAP_HEIGHT

    def is_exact(self, row: int) -> bool:
        """Whether the height of a row's cell is final at this width."""
        return self.cell(row).complete

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs the version has."""
        return len(self._source.paragraphs(self.version))

    def paragraph(self, paragraph: int) -> Paragraph:
        """A paragraph by its number."""
        return self._source.paragraphs(self.version)[paragraph]

    def paragraph_text(self, paragraph: int) -> str:
        """The original text of a paragraph."""
        return self._source.paragraphs(self.version)[paragraph].text

    def cell_of(self, paragraph: int) -> Cell:
        """The laid-out cell that holds a paragraph."""
        return self.cell(self._source.row_of(self.version, paragraph))

    def boxes(self, row: int) -> list[tuple[Highlight, list[QRectF]]]:
        """The highlights of a row with their boxes from the corner of its text."""
        boxes = self._boxes.get(row)
        if boxes is None:
            cell = self.cell(row)
            boxes = [
                (highlight, cell.boxes(highlight.paragraph, highlight.start, highlight.end))
                for highlight in self._source.highlights(self.version, row)
            ]
            self._boxes[row] = boxes
        return boxes

    def matches(self, row: int) -> Sequence[Match]:
        """The search matches of a row."""
        return self._source.matches(self.version, row)

    def paragraphs_of(self, row: int) -> range:
        """The paragraphs of a row's cell; empty for a gap."""
        return self._source.cell(self.version, row)

    def row_of(self, paragraph: int) -> int:
        """The row of a paragraph."""
        return self._source.row_of(self.version, paragraph)

    def origin(self, shown: ShownRow) -> QPointF:
        """The top left corner of a row's text."""
        return QPointF(self.left, shown.top + PADDING)

    def row_at(self, y: float) -> ShownRow | None:
        """The row that stands at a height of the pane."""
        return next((r for r in self.rows if r.row is not None and r.top <= y < r.top + r.height), None)

    def spot_at(self, point: QPointF) -> Spot | None:
        """The position in the text that is nearest to a point of the pane."""
        shown = self.row_at(point.y())
        if shown is None:
            filled = [r for r in self.rows if r.row is not None]
            if not filled:
                return None
            shown = filled[-1] if point.y() > filled[-1].top else filled[0]
        assert shown.row is not None  # noqa: S101  # holes were left out
        if not self._source.cell(self.version, shown.row):
            return None
        return self.cell(shown.row).spot_at(point.x() - self.left, point.y() - shown.top - PADDING)

    def highlight_at(self, point: QPointF) -> tuple[int, Highlight] | None:
        """The row and the innermost highlight under a point."""
        shown = self.row_at(point.y())
        if shown is None or shown.row is None or not self._source.cell(self.version, shown.row):
            return None
        inside = point - self.origin(shown)
        found = [
            highlight
            for highlight, boxes in self.boxes(shown.row)
            if any(box.adjusted(-1, -3, 1, 3).contains(inside) for box in boxes)
        ]
        return (shown.row, min(found, key=lambda h: h.end - h.start)) if found else None

    def highlight_rects(self, row: int) -> list[tuple[Highlight, list[QRectF]]]:
        """The highlights of a shown row with their boxes in the pane's coordinates."""
        shown = next((r for r in self.rows if r.row == row), None)
        if shown is None or not self._source.cell(self.version, row):
            return []
        origin = self.origin(shown)
        return [(h, [box.translated(origin) for box in boxes]) for h, boxes in self.boxes(row)]
