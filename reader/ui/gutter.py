"""The gutter between two panes: row numbers and marks, and in flowing mode ribbons that join the cells of a row."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.core.findings import Severity
from reader.ui import localetext
from reader.ui.column import ShownRow
from reader.ui.rowpainter import Look
from reader.ui.wheel import wheel_pixels

WIDTH = 64
NARROW = 28
UNCERTAIN = 0.6
_MARK = 17


@dataclass(frozen=True, slots=True)
class RowMarks:
    """What the gutter tells of a row."""

    number: int
    findings: int = 0
    severity: Severity | None = None
    confidence: float | None = None
    pinned: bool = False
    reviewed: bool = False
    needs_work: bool = False
    notes: int = 0
    changed: bool = False
    description: str = ""

    @property
    def uncertain(self) -> bool:
        """Whether the pairing is in doubt, so that a look at it is worth the time."""
        return not self.pinned and self.confidence is not None and self.confidence < UNCERTAIN


class Gutter(QWidget):
    """The strip between two panes."""

    row_clicked = Signal(int)
    status_requested = Signal(int)
    dragged = Signal(int, int)
    """This gutter's number, and how many pixels it was dragged to the right."""
    scroll_requested = Signal(float)
    menu_requested = Signal(int, QPoint)

    def __init__(
        self, number: int, marks: Callable[[int], RowMarks], look: Look, parent: QWidget, *, numbered: bool
    ) -> None:
        super().__init__(parent)
        self.number = number
        self.numbered = numbered
        self._marks = marks
        self._look = look
        self._left: list[ShownRow] = []
        self._right: list[ShownRow] = []
        self._level = True
        self._line: tuple[int, int] | None = None
        self._grabbed: int | None = None
        self._moved = False
        self.setFixedWidth(WIDTH if numbered else NARROW)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Row numbers"))

    def show_rows(
        self, left: list[ShownRow], right: list[ShownRow], *, level: bool, line: tuple[int, int] | None
    ) -> None:
        """Paint the rows of the panes on both sides; `line` is the height of the reading line in each."""
        state = (left, right, level, line)
        if state != (self._left, self._right, self._level, self._line):
            self._left, self._right, self._level, self._line = state
            self.update()

    def set_look(self, look: Look) -> None:
        """Paint in another look."""
        if look != self._look:
            self._look = look
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ribbons or level rows, then the marks of each row."""
        painter = QPainter(self)
        theme = self._look.theme
        painter.fillRect(event.rect(), theme.paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = {shown.row: shown for shown in self._right}
        for shown in self._left:
            other = right.get(shown.row)
            if shown.row is None or other is None:
                continue
            if self._level:
                self._paint_level(painter, shown)
            else:
                self._paint_ribbon(painter, shown, other)
            if self.numbered:
                self._paint_marks(painter, shown.row, *self._extent(shown, other))
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
        painter.drawLine(QPointF(self.width() - 0.5, 0), QPointF(self.width() - 0.5, self.height()))
        if self._line:
            painter.setPen(QPen(theme.accent, 1.2))
            painter.drawLine(QPointF(0, self._line[0] + 0.5), QPointF(self.width(), self._line[1] + 0.5))

    def _extent(self, shown: ShownRow, other: ShownRow) -> tuple[float, float]:
        if self._level:
            return float(shown.top), float(shown.top + shown.height)
        return (shown.top + other.top) / 2, (shown.top + shown.height + other.top + other.height) / 2

    def _paint_level(self, painter: QPainter, shown: ShownRow) -> None:
        theme, row = self._look.theme, shown.row
        if row in (self._look.current, self._look.flashing):
            color = theme.flash if row == self._look.flashing else theme.row
            painter.fillRect(QRectF(0, shown.top, self.width(), shown.height), color)
            if row == self._look.current:
                painter.fillRect(QRectF(1, shown.top, 3, shown.height - 1), theme.accent)
        painter.fillRect(QRectF(0, shown.top + shown.height - 1, self.width(), 1), theme.hairline)

    def _paint_ribbon(self, painter: QPainter, left: ShownRow, right: ShownRow) -> None:
        theme, width = self._look.theme, float(self.width())
        path = QPainterPath(QPointF(0, left.top))
        middle = width / 2
        path.cubicTo(middle, left.top, middle, right.top, width, right.top)
        path.lineTo(width, right.top + right.height)
        path.cubicTo(middle, right.top + right.height, middle, left.top + left.height, 0, left.top + left.height)
        path.closeSubpath()
        current = left.row in (self._look.current, self._look.flashing)
        fill = QColor(theme.flash if current else theme.chrome)
        painter.setPen(QPen(theme.accent if current else theme.hairline, 1))
        painter.setBrush(fill)
        painter.drawPath(path)

    def _paint_marks(self, painter: QPainter, row: int, top: float, bottom: float) -> None:
        """Number, status, badge and notes, kept in sight while any part of the row is."""
        theme, marks = self._look.theme, self._marks(row)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        lines = 1 + bool(marks.findings) + (marks.reviewed or marks.needs_work) + bool(marks.notes or marks.changed)
        y = max(top + 12, min(10.0, bottom - 6 - lines * _MARK))
        centre = self.width() / 2
        painter.setPen(theme.ink if row == self._look.current else theme.muted)
        number = QRectF(0, y, self.width(), _MARK)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, localetext.number(marks.number))
        if marks.pinned:
            self._paint_pin(painter, QPointF(centre + 18, y + _MARK / 2))
        elif marks.uncertain:
            painter.setPen(theme.severities[Severity.WARNING])
            painter.drawText(QRectF(centre + 10, y, 20, _MARK), Qt.AlignmentFlag.AlignCenter, "?")
        y += _MARK
        if marks.reviewed or marks.needs_work:
            painter.setPen(theme.reviewed if marks.reviewed else theme.needs_work)
            painter.drawText(
                QRectF(0, y, self.width(), _MARK), Qt.AlignmentFlag.AlignCenter, "✓" if marks.reviewed else "✎"
            )
            y += _MARK
        if marks.findings and marks.severity:
            color = theme.severities[marks.severity]
            badge = QRectF(0, 0, _MARK, _MARK)
            badge.moveCenter(QPointF(centre, y + _MARK / 2 + 2))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            # The shape tells the severity without its colour: round for errors, square for the rest.
            radius = _MARK / 2 if marks.severity is Severity.ERROR else 4.0
            painter.drawRoundedRect(badge, radius, radius)
            painter.setPen(theme.paper)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, localetext.number(marks.findings))
            y += _MARK + 4
        if marks.notes or marks.changed:
            painter.setPen(theme.accent)
            signs = "≡" * bool(marks.notes) + " Δ" * marks.changed
            painter.drawText(QRectF(0, y, self.width(), _MARK), Qt.AlignmentFlag.AlignCenter, signs.strip())

    def _paint_pin(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(QPen(self._look.theme.accent, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 2.6, 2.6)
        painter.drawLine(centre + QPointF(0, 2.6), centre + QPointF(0, 6.5))

    def _row_at(self, y: float) -> int | None:
        right = {shown.row: shown for shown in self._right}
        for shown in self._left:
            other = right.get(shown.row)
            if shown.row is not None and other is not None:
                top, bottom = self._extent(shown, other)
                if top <= y < bottom:
                    return shown.row
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag of the gutter."""
        row = self._row_at(event.position().y())
        if event.button() == Qt.MouseButton.RightButton and row is not None:
            self.menu_requested.emit(row, event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.globalPosition().toPoint().x()
            self._moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the gutter; show what can be done."""
        if self._grabbed is None:
            edge = event.position().x() < 6 or event.position().x() > self.width() - 6
            self.setCursor(Qt.CursorShape.SplitHCursor if edge else Qt.CursorShape.ArrowCursor)
            return
        x = event.globalPosition().toPoint().x()
        if self._moved or abs(x - self._grabbed) > 4:
            self._moved = True
            self.dragged.emit(self.number, x - self._grabbed)
            self._grabbed = x

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press without a drag for a click."""
        grabbed, self._grabbed = self._grabbed, None
        row = self._row_at(event.position().y())
        if grabbed is not None and not self._moved and row is not None:
            self.row_clicked.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change the row's status."""
        row = self._row_at(event.position().y())
        if row is not None:
            self.status_requested.emit(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask to be scrolled."""
        self.scroll_requested.emit(wheel_pixels(event, 30.0))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Tell in words what the marks of a row say."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), self._marks(row).description if row is not None else "", self)
            return True
        return super().event(event)
