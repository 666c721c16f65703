"""The header over a pane: which file, which language, which direction, how many paragraphs. Panes are moved by it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.theme import Theme

HEIGHT = 42
_MARGIN = 16
_BETWEEN = 18
_FILE_SHARE = 0.45


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
        self._title = ""
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_texts(self, file: str, title: str, tooltip: str) -> None:
        """Show the file's name and what is known of the version."""
        # A name keeps its own direction, wherever the header stands.
        self._file, self._title = f"\u2068{file}\u2069", title
        self.setToolTip(tooltip)
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
        width = int(inner.width())
        # A narrow header keeps room for both: the beginning of the title is the language.
        kept = min(QFontMetrics(self.font()).horizontalAdvance(self._file), round(_FILE_SHARE * width))
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, width - kept - _BETWEEN)
        painter.drawText(inner, far | Qt.AlignmentFlag.AlignVCenter, title)
        room = width - painter.fontMetrics().horizontalAdvance(title) - _BETWEEN
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
