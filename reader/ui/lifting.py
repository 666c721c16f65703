"""Dragging a paragraph by the margin beside it up or down onto another row.

A filter over the panes' own mouse events: the text of a pane is for selecting, its margins are for lifting. The row
under the pointer is shown as the one that the paragraph would go to; Esc, or letting go where it was, changes nothing.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent

from reader.ui.pane import Pane
from reader.ui.panes import Panes

_LEAST = 6
"""Pixels that the pointer moves before a press is a drag."""


class Lifting(QObject):
    """What is lifted in the panes of one group."""

    dropped = Signal(int, int, int)
    """A version, a paragraph of it, and the row that it was dropped on."""

    def __init__(self, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._lifted: tuple[int, int] | None = None
        self._pressed = QPointF()
        self._target: int | None = None

    @Slot()
    def watch(self) -> None:
        """Listen to the panes that there are now."""
        self._lifted = self._target = None
        for pane in self._panes.panes:
            pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take presses in the margins and what follows them; leave everything else to the pane."""
        if not isinstance(watched, Pane):
            return False
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseButtonPress:
                return self._press(watched, event)
            if kind == QEvent.Type.MouseMove:
                return self._move(watched, event)
            if kind == QEvent.Type.MouseButtonRelease:
                return self._release()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            return self._end()
        return False

    def _in_margin(self, pane: Pane, point: QPointF) -> bool:
        column = pane.column
        inside = column.left <= point.x() < column.left + column.text_width
        shown = column.row_at(point.y())
        return not inside and shown is not None and shown.row is not None and bool(column.paragraphs_of(shown.row))

    def _press(self, pane: Pane, event: QMouseEvent) -> bool:
        spot = pane.column.spot_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or spot is None or not self._in_margin(pane, event.position()):
            return False
        self._lifted, self._pressed, self._target = (pane.version, spot.paragraph), event.position(), None
        return False  # it may be a click

    def _move(self, pane: Pane, event: QMouseEvent) -> bool:
        if self._lifted is None:
            if not event.buttons() and self._in_margin(pane, event.position()):
                pane.setCursor(Qt.CursorShape.OpenHandCursor)
                pane.lit_changed.emit(None)
                return True
            return False
        if self._target is None and abs(event.position().y() - self._pressed.y()) < _LEAST:
            return True
        pane.setCursor(Qt.CursorShape.ClosedHandCursor)
        shown = pane.column.row_at(event.position().y())
        if shown is not None and shown.row is not None:
            self._target = shown.row
            self._panes.set_look(flashing=shown.row)
        return True

    def _release(self) -> bool:
        lifted, target = self._lifted, self._target
        if not self._end():
            return False
        if lifted is not None and target is not None:
            self.dropped.emit(*lifted, target)
        return False  # the pane ends its own press

    def _end(self) -> bool:
        """Let go of what is lifted; whether something was."""
        lifted, self._lifted = self._lifted, None
        if self._target is not None:
            self._panes.set_look(flashing=None)
        self._target = None
        return lifted is not None
