"""Painting the rows of a pane: what lies behind the text, the text, what lies over it."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from reader.core.highlights import Highlight
from reader.ui.cells import Spot
from reader.ui.column import Column, ShownRow
from reader.ui.painting import hatch, paint_control_mark, paint_highlight, paint_tag
from reader.ui.textcursor import TextCursor
from reader.ui.theme import Theme


class Lit(NamedTuple):
    """The entity under the pointer, in its row."""

    row: int
    entity: int


@dataclass(frozen=True, slots=True)
class Look:
    """What is emphasised in all panes alike."""

    theme: Theme
    current: int | None = None
    flashing: int | None = None
    lit: Lit | None = None
    entity: int | None = None
    """The selected entity, lit wherever it stands."""
    marks: bool = False
    """Whether invisible characters are shown."""


class RowPainter:
    """Paints the rows of one column in a look."""

    def __init__(self, column: Column, cursor: TextCursor, look: Look) -> None:
        self._column = column
        self._cursor = cursor
        self.look = look
        self._hatch: QBrush | None = None

    def set_look(self, look: Look) -> None:
        """Paint in another look from now on."""
        if look.theme is not self.look.theme:
            self._hatch = None
        self.look = look

    def paint(self, painter: QPainter, shown: ShownRow, view: QRectF, caret: Spot | None) -> None:
        """Paint one row; `view` is the pane's rectangle, `caret` where the caret is to be seen."""
        look, row = self.look, shown.row
        frame = QRectF(0, shown.top, view.width(), shown.height)
        if row is not None and row in (look.current, look.flashing):
            painter.fillRect(frame, look.theme.flash if row == look.flashing else look.theme.row)
        painter.fillRect(QRectF(0, frame.bottom() - 1, view.width(), 1), look.theme.hairline)
        if row is None:
            return
        if not self._column.paragraphs_of(row):
            self._paint_gap(painter, frame, view)
            return
        origin = self._column.origin(shown)
        clip = frame.intersected(view)
        cell = self._column.cell(row)
        self._paint_behind(painter, row, origin, clip)
        painter.setPen(look.theme.ink)
        cell.paint(painter, origin, clip)
        for box, label in cell.tags(clip.top() - origin.y(), clip.bottom() - origin.y()):
            paint_tag(painter, box.translated(origin), label, look.theme)
        if look.marks:
            for box, label in cell.marks(clip.top() - origin.y(), clip.bottom() - origin.y()):
                paint_control_mark(painter, box.translated(origin), label, look.theme)
        if caret is not None and self._column.row_of(caret.paragraph) == row:
            painter.setPen(look.theme.ink)
            cell.paint_caret(painter, origin, caret)

    def _paint_gap(self, painter: QPainter, frame: QRectF, view: QRectF) -> None:
        theme = self.look.theme
        if self._hatch is None:
            self._hatch = hatch(theme)
        inner = frame.adjusted(10, 7, -10, -8)
        painter.save()
        painter.setBrushOrigin(inner.topLeft())
        painter.fillRect(inner, self._hatch)
        text = QCoreApplication.translate("RowPainter", "no counterpart")
        size = painter.fontMetrics().size(0, text)
        label = QRectF(0, 0, size.width() + 16, size.height() + 6)
        label.moveCenter(inner.intersected(view).center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.paper)
        painter.drawRoundedRect(label, 4, 4)
        painter.setPen(theme.muted)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _is_lit(self, row: int, highlight: Highlight) -> bool:
        return highlight.entity == self.look.entity or self.look.lit == Lit(row, highlight.entity)

    def _paint_behind(self, painter: QPainter, row: int, origin: QPointF, clip: QRectF) -> None:
        theme = self.look.theme
        for highlight, boxes in self._column.boxes(row):
            for box in boxes:
                frame = box.translated(origin)
                if frame.intersects(clip):
                    lit = self._is_lit(row, highlight)
                    paint_highlight(painter, frame, highlight.kind, highlight.role, theme, lit=lit)
        cell = self._column.cell(row)
        for match in self._column.matches(row):
            for box in cell.boxes(match.paragraph, match.start, match.end):
                frame = box.translated(origin).adjusted(-1, -1, 1, 3)
                painter.fillRect(frame, theme.current_match if match.current else theme.match)
                if match.current:
                    painter.setPen(QPen(theme.ink, 1))
                    painter.drawRect(frame)
        if self._cursor.selection:
            for paragraph in self._column.paragraphs_of(row):
                span = self._cursor.span_in(paragraph)
                for box in cell.boxes(paragraph, *span) if span else ():
                    painter.fillRect(box.translated(origin).adjusted(0, -2, 0, 3), theme.selection)
