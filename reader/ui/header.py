"""The header over a pane: which file, which language, which direction, how many paragraphs. Panes are moved by it.

Where there is no room for all, what is needed least goes first: the number of paragraphs, then the direction; a long
name is cut in its middle only then. The tooltip always tells the whole.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.theme import Theme

HEIGHT = 42
_MARGIN = 16
_BETWEEN = 18


_SEPARATOR = " · "


def fitted(parts: Sequence[str], room: int, measure: Callable[[str], int]) -> str:
    """As many of the parts, from the first on, as there is room for in pixels: one at least, if there are any."""
    titles = [_SEPARATOR.join(parts[:count]) for count in range(len(parts), 0, -1)]
    return next((title for title in titles if measure(title) <= room), titles[-1] if titles else "")


class Header(QWidget):
    """The header of one pane."""

    dropped = Signal(int, int)
    """Version, and where in the group's coordinates its header was let go."""
    menu_requested = Signal(int, QPoint)

    def __init__(self, version: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.version = version
        self._theme = theme
        self._file = ""
        self._parts: tuple[str, ...] = ()
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_texts(self, file: str, parts: Sequence[str], notes: Sequence[str]) -> None:
        """Show the file's name and what is known of the version, the most needed first; notes stand in the tooltip."""
        # A name keeps its own direction, wherever the header stands.
        self._file, self._parts = f"\u2068{file}\u2069", tuple(parts)
        title = _SEPARATOR.join(parts)
        self.setToolTip("\n".join([title, *notes]))
        self.setAccessibleName(f"{title}, {file}")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A header's natural size."""
        return QSize(300, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title at the far side and as much of the file's name as there is room for."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.button_hover if self._dragging else self._theme.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.hairline)
        inner = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0)
        leading, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            leading, far = far, leading
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self._theme.ink)
        metrics, file_width = painter.fontMetrics(), self.fontMetrics().horizontalAdvance(self._file)
        title = fitted(self._parts, int(inner.width()) - file_width - _BETWEEN, metrics.horizontalAdvance)
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, far | Qt.AlignmentFlag.AlignVCenter, title)
        room = int(inner.width()) - metrics.horizontalAdvance(title) - _BETWEEN
        painter.setFont(self.font())
        painter.setPen(self._theme.muted)
        if room > 30:
            file = painter.fontMetrics().elidedText(self._file, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(inner, leading | Qt.AlignmentFlag.AlignVCenter, file)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the pane."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        elif event.button() == Qt.MouseButton.RightButton:
            self.menu_requested.emit(self.version, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the pane is being moved."""
        if self._pressed is not None:
            far = abs(event.position().toPoint().x() - self._pressed.x()) > 12
            if far and not self._dragging:
                self._dragging = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the pane was let go."""
        dragging, self._dragging, self._pressed = self._dragging, False, None
        self.unsetCursor()
        self.update()
        if dragging:
            self.dropped.emit(self.version, self.mapToParent(event.position().toPoint()).x())
