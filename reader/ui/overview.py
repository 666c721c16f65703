"""The overview: the whole document in a strip, with the part in view and marks for what is worth going to.

Marks are places, as fractions of the document's height. Each layer has its colour, its lane and its shape, so that it
is known without colour: findings reach over the strip (errors its whole width, warnings half, hints a quarter), review
states run along the leading edge (narrow when reviewed, wide where work is needed), gaps are hollow, the selected
entity and search matches have lanes of their own. However many there are, a layer paints at most one mark a line of
pixels, into a picture that is made anew only when marks, size or theme change.

The widget knows no rows: it asks for places and is told fractions.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.core.findings import Severity
from reader.ui.theme import Theme

Fractions = npt.NDArray[np.float64]
WIDTH = 16
_LEAST_VIEW = 6


class Layer(Enum):
    """What a mark says; later layers are painted over earlier ones."""

    REVIEWED = "reviewed"
    NEEDS_WORK = "needs work"
    GAP = "gap"
    HINT = "hint"
    MATCH = "match"
    ENTITY = "entity"
    WARNING = "warning"
    ERROR = "error"


# Layer -> left edge, width, height, in pixels of a left-to-right strip.
_SHAPES: Mapping[Layer, tuple[float, float, float]] = MappingProxyType({
    Layer.REVIEWED: (0, 3, 3),
    Layer.NEEDS_WORK: (0, 6, 2),
    Layer.GAP: (4, 11, 3),
    Layer.HINT: (11, 4, 2),
    Layer.MATCH: (8, 7, 2),
    Layer.ENTITY: (4, 7, 3),
    Layer.WARNING: (7, 8, 3),
    Layer.ERROR: (3, 12, 4),
})  # fmt: skip  # a table


class Overview(QWidget):
    """The strip beside the panes; `describe` says what is at a fraction of the document, for the tooltip."""

    place_requested = Signal(float)
    """The fraction (0 … 1) of the document that the person clicked on or dragged to."""

    def __init__(self, theme: Theme, describe: Callable[[float], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._describe = describe
        self._view = (0.0, 1.0)
        self._marks: dict[Layer, Fractions] = {}
        self._colors: dict[Layer, QColor] = {}
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the document"))

    def sizeHint(self) -> QSize:
        """A narrow strip, as tall as there is room."""
        return QSize(WIDTH, 200)

    def minimumSizeHint(self) -> QSize:
        """A narrow strip."""
        return QSize(WIDTH, 40)

    def set_marks(self, layer: Layer, fractions: npt.ArrayLike, color: QColor | None = None) -> None:
        """Put a layer's marks at fractions (0 … 1, in any order) of the document, in a colour other than its own."""
        self._marks[layer] = np.asarray(fractions, dtype=np.float64)
        if color is not None:
            self._colors[layer] = color
        else:
            self._colors.pop(layer, None)
        self._repaint()

    def set_view(self, start: float, end: float) -> None:
        """Show which part of the document is in view, as fractions."""
        if (start, end) != self._view:
            self._view = (start, end)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme; colours given with marks are dropped."""
        self._theme = theme
        self._colors.clear()
        self._repaint()

    def color(self, layer: Layer) -> QColor:
        """The colour of a layer's marks."""
        theme = self._theme
        own = {
            Layer.REVIEWED: theme.reviewed,
            Layer.NEEDS_WORK: theme.needs_work,
            Layer.GAP: theme.muted,
            Layer.HINT: theme.severities[Severity.HINT],
            Layer.MATCH: theme.ink,
            Layer.ENTITY: theme.accent,
            Layer.WARNING: theme.severities[Severity.WARNING],
            Layer.ERROR: theme.severities[Severity.ERROR],
        }
        return self._colors.get(layer, own[layer])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the part in view and the picture of the marks over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.chrome)
        painter.fillRect(self._view_box(), self._theme.view)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._paint_marks()
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the place under the pointer."""
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ask for the places that the pointer is dragged over."""
        self._ask(event)

    def resizeEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the marks anew for the new height."""
        self._repaint()

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._describe(self._fraction(event.y()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._repaint()
        return super().event(event)

    def _ask(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.place_requested.emit(self._fraction(event.position().y()))

    def _fraction(self, y: float) -> float:
        return min(1.0, max(0.0, y / max(1, self.height())))

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _view_box(self) -> QRectF:
        """The part in view, never too thin to be seen."""
        start, end = (fraction * self.height() for fraction in self._view)
        missing = max(0.0, _LEAST_VIEW - (end - start))
        top = min(max(0.0, start - missing / 2), max(0.0, self.height() - _LEAST_VIEW))
        return QRectF(0, top, self.width(), max(end - start, _LEAST_VIEW))

    def _paint_marks(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for layer in Layer:
            if layer in self._marks and len(self._marks[layer]):
                self._paint_layer(painter, layer)
        painter.end()
        return picture

    def _paint_layer(self, painter: QPainter, layer: Layer) -> None:
        left, width, height = _SHAPES[layer]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = WIDTH - left - width
        color = self.color(layer)
        hollow = layer is Layer.GAP
        painter.setPen(QPen(color, 1) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else color)
        for top in self._lines(layer, height):
            box = QRectF(left, top, width, height)
            if hollow:
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                painter.fillRect(box, color)

    def _lines(self, layer: Layer, height: float) -> list[float]:
        """The tops of a layer's marks in pixels; marks that fall on the same line of pixels are one."""
        ratio = self.devicePixelRatioF()
        last = max(0.0, self.height() - height)
        lines = np.unique(np.floor(self._marks[layer] * self.height() * ratio))
        return [min(float(line) / ratio, last) for line in lines]
