"""One version of the text: a column of cells, painted where it is told. It knows no other pane.

The pane scrolls nothing by itself: a wheel turn, a drag beyond the edge or a caret that leaves the view is a wish for
its owner, and so is a click on a mention. What it decides by itself is the selection of its own text.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.core.entities.model import Kind
from reader.core.highlights import Highlight
from reader.ui.accessible import AccessibleText
from reader.ui.cells import Spot
from reader.ui.column import PADDING, Column, PaneStyle, RowSource, ShownRow
from reader.ui.keys import motion_of
from reader.ui.rowpainter import Lit, Look, RowPainter
from reader.ui.textcursor import TextCursor
from reader.ui.wheel import wheel_pixels


class Pane(QWidget):
    """One version, painted."""

    scroll_requested = Signal(int, float, object)
    """Version, pixels, keyboard modifiers."""
    zoom_requested = Signal(int)
    lit_changed = Signal(object)
    mention_clicked = Signal(int, int)
    """Row, position of the mention in the row's mentions."""
    row_clicked = Signal(int)
    link_requested = Signal(str)
    caret_moved = Signal(int, float)
    """Version, and how far in pixels the caret stands outside the view (negative: above)."""
    selection_changed = Signal(int)
    focused = Signal(int)
    menu_requested = Signal(int, int, QPoint)
    """Version, row, global position."""

    def __init__(self, version: int, source: RowSource, style: PaneStyle, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.version = version
        self.column = Column(version, source, style)
        self.text_cursor = TextCursor(self.column)
        self._painter = RowPainter(self.column, self.text_cursor, look)
        self.accessible_text = AccessibleText(self, self.column, self.text_cursor)
        self.accessible_text.show_row(look.current)
        self.accessible_text.moved.connect(self._caret_moved)
        self._line: int | None = None
        self._caret_browsing = False
        self._caret_shown = True
        self._pressed: Spot | None = None
        self._clicks = 0
        self._drag_point = QPoint()
        self._edge_timer = QTimer(self, interval=30)
        self._edge_timer.timeout.connect(self._scroll_at_edge)
        self._blink = QTimer(self, interval=530)
        self._blink.timeout.connect(self._toggle_caret)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    # What is shown

    def set_style(self, style: PaneStyle, width: int) -> None:
        """Set the text in a style at a width: every cell is laid out anew."""
        self.column.style = style
        self.column.width = width
        self.column.forget_layout()
        self.update()

    def set_look(self, look: Look) -> None:
        """Paint in another look."""
        if look != self._painter.look:
            self._painter.set_look(look)
            self.accessible_text.show_row(look.current)
            if self._caret_browsing:
                self._bring_caret()
            self.update()

    def forget_highlights(self, first: int = 0, last: int | None = None) -> None:
        """Ask again for the highlights of the rows from first up to last (all, without)."""
        self.column.forget_highlights(first, last)
        self.update()

    def set_line(self, line: int | None) -> None:
        """Show the reading line at a height of the pane."""
        if line != self._line:
            self._line = line
            self.update()

    def show_rows(self, rows: list[ShownRow]) -> None:
        """Paint these rows at these places."""
        if rows != self.column.rows:
            self.column.rows = rows
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that the event touches."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._painter.look.theme.paper)
        caret = self.text_cursor.spot if self._caret_browsing and self.hasFocus() and self._caret_shown else None
        touched, view = QRectF(event.rect()), QRectF(self.rect())
        for shown in self.column.rows:
            if QRectF(0, shown.top, self.width(), shown.height).intersects(touched):
                self._painter.paint(painter, shown, view, caret)
        theme = self._painter.look.theme
        if self._line is not None:
            painter.setOpacity(0.55)
            painter.fillRect(0, self._line, self.width(), 1, theme.accent)
            painter.setOpacity(1.0)
        if self.hasFocus():
            painter.fillRect(0, 0, self.width(), 2, theme.accent)

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask to be scrolled, or zoomed with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            delta = event.angleDelta().y()
            self.zoom_requested.emit((delta > 0) - (delta < 0))
        else:
            pixels = wheel_pixels(event, self.column.style.text.pitch)
            self.scroll_requested.emit(self.version, pixels, event.modifiers())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret, start a selection, or go on with one."""
        spot = self.column.spot_at(event.position())
        if event.button() == Qt.MouseButton.RightButton:
            shown = self.column.row_at(event.position().y())
            if shown is not None and shown.row is not None:
                self.menu_requested.emit(self.version, shown.row, event.globalPosition().toPoint())
            return
        if event.button() != Qt.MouseButton.LeftButton or spot is None:
            if (shown := self.column.row_at(event.position().y())) and shown.row is not None:
                self.row_clicked.emit(shown.row)
            return
        self._clicks = self._clicks + 1 if self._clicks == 2 and self._near(event) else 1
        self._pressed = spot
        if self._clicks == 3:
            self.text_cursor.select_paragraph(spot.paragraph)
            self._clicks = 0
        else:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.text_cursor.put(spot, extend=extend)
        self._drag_point = event.position().toPoint()
        self._selection_moved()

    def _near(self, event: QMouseEvent) -> bool:
        return (event.position().toPoint() - self._drag_point).manhattanLength() < 6

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        spot = self.column.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._clicks = 2
            self._drag_point = event.position().toPoint()
            self.text_cursor.select_word(spot)
            self._selection_moved()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the selection, or light what is under the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            self._drag_point = event.position().toPoint()
            self._drag_to(event.position())
            outside = not 0 <= event.position().y() < self.height()
            self._edge_timer.start() if outside else self._edge_timer.stop()
            return
        found = self.column.highlight_at(event.position())
        self.lit_changed.emit(Lit(found[0], found[1].entity) if found else None)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        link = self._link(found[1]) if found else None
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor)
        if link and not control:
            QToolTip.showText(event.globalPosition().toPoint(), self.tr("{} (Ctrl+click opens it)").format(link), self)

    def _link(self, highlight: Highlight) -> str | None:
        if highlight.kind not in (Kind.URL, Kind.EMAIL):
            return None
        text = self.column.paragraph_text(highlight.paragraph)[highlight.start : highlight.end]
        if highlight.kind is Kind.EMAIL:
            return f"mailto:{text}"
        return text if text.lower().startswith(("http://", "https://")) else f"https://{text}"

    def _drag_to(self, point: QPointF) -> None:
        spot = self.column.spot_at(QPointF(point.x(), min(max(0.0, point.y()), self.height() - 1.0)))
        if spot is not None and spot != self.text_cursor.spot:
            self.text_cursor.put(spot, extend=True)
            self._selection_moved()

    @Slot()
    def _scroll_at_edge(self) -> None:
        y = self._drag_point.y()
        beyond = y if y < 0 else y - self.height()
        self.scroll_requested.emit(self.version, max(-60.0, min(60.0, beyond / 2)), None)
        self._drag_to(QPointF(self._drag_point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or take it for a click on what is there."""
        self._edge_timer.stop()
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or self.text_cursor.selection:
            return
        found = self.column.highlight_at(event.position())
        shown = self.column.row_at(event.position().y())
        if shown is not None and shown.row is not None:
            self.row_clicked.emit(shown.row)
        if found is None:
            return
        link = self._link(found[1])
        if link and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.link_requested.emit(link)
        else:
            self.mention_clicked.emit(found[0], found[1].mention)

    def leaveEvent(self, event: QEvent) -> None:
        """Put out what was lit."""
        self.lit_changed.emit(None)
        super().leaveEvent(event)

    # Keyboard

    @property
    def caret_browsing(self) -> bool:
        """Whether keys move a caret in the text."""
        return self._caret_browsing

    def set_caret_browsing(self, *, on: bool) -> None:
        """Show a caret that keys move."""
        self._caret_browsing = on
        if on:
            self._bring_caret()
        if on and self.text_cursor.spot is None and self.column.rows:
            self.text_cursor.put(
                self.column.spot_at(QPointF(self.width() / 2, max(0, self.column.rows[0].top) + PADDING))
            )
        self._blink.start() if on and self.hasFocus() else self._blink.stop()
        self._caret_shown = True
        self.update()

    def _bring_caret(self) -> None:
        """Put the caret into the current row, so that the next key goes on from what the person reads."""
        row, spot = self._painter.look.current, self.text_cursor.spot
        numbers = self.column.paragraphs_of(row) if row is not None else range(0)
        if numbers and not self.text_cursor.selection and (spot is None or spot.paragraph not in numbers):
            self.text_cursor.put(Spot(numbers.start, 0))

    @Slot()
    def _toggle_caret(self) -> None:
        self._caret_shown = not self._caret_shown
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret or extend the selection; every other key is the owner's."""
        motion = motion_of(event)
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if motion is None or self.text_cursor.spot is None or not (self._caret_browsing or extend):
            event.ignore()
            return
        self.text_cursor.move(motion, extend=extend)
        self._caret_shown = True
        self._caret_moved()

    @Slot()
    def _caret_moved(self) -> None:
        self._selection_moved()
        self.caret_moved.emit(self.version, self._caret_beyond())

    def _caret_beyond(self) -> float:
        """How far the caret stands outside the view."""
        spot, rect = self.text_cursor.spot, self.text_cursor.caret()
        if spot is None or rect is None:
            return 0.0
        row = self.column.row_of(spot.paragraph)
        shown = next((r for r in self.column.rows if r.row == row), None)
        if shown is None:
            return self.height() * (1.0 if not self.column.rows or row > (self.column.rows[-1].row or 0) else -1.0)
        top = shown.top + PADDING + rect.top()
        bottom = top + rect.height()
        return min(0.0, top) if top < 0 else max(0.0, bottom - self.height())

    def _selection_moved(self) -> None:
        self.update()
        self.accessible_text.tell_soon()
        self.selection_changed.emit(self.version)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys come here."""
        super().focusInEvent(event)
        self.focused.emit(self.version)
        if self._caret_browsing:
            self._blink.start()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self._blink.stop()
        self.update()
