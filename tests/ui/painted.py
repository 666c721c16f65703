"""What a widget paints in words: each run of text and where it stands, read off by a paint device of our own.

Lists, cards, gutters and menus paint their texts themselves; whether one of them is cut off can only be told from what
they paint. Bidirectional text comes in runs, so that a sentence may be several texts.
"""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QPixmap,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_Metric = QPaintDevice.PaintDeviceMetric


class Text(NamedTuple):
    """A run of text and its box in the widget's coordinates: as wide as it runs, as high as its ink."""

    text: str
    box: QRectF


class _Engine(QPaintEngine):
    """Keeps texts, paints nothing."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[Text] = []
        self._transform = QTransform()

    def begin(self, device: QPaintDevice) -> bool:
        del device
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = state.transform()

    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:  # type: ignore[override]  # stub: more types
        ink = QFontMetricsF(item.font()).tightBoundingRect(item.text())
        if ink.isEmpty():
            return
        box = QRectF(place.x(), place.y() + ink.top(), item.width(), ink.height())
        self.texts.append(Text(item.text(), self._transform.mapRect(box)))

    def drawPath(self, path: QPainterPath) -> None:
        pass

    def drawPixmap(self, area: QRectF, picture: QPixmap, part: QRectF) -> None:  # type: ignore[override]  # as above
        pass

    def drawImage(self, *_given: object) -> None:
        pass

    def drawPolygon(self, *_given: object) -> None:
        pass


class _Page(QPaintDevice):
    """A device as large as a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self.engine = _Engine()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        known = {
            _Metric.PdmWidth: self._widget.width(),
            _Metric.PdmHeight: self._widget.height(),
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: 65536,
            _Metric.PdmDepth: 32,
        }
        return known.get(metric, self._widget.logicalDpiX())


def texts(widget: QWidget) -> list[Text]:
    """What one widget paints, without its children."""
    page = _Page(widget)
    widget.render(page, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
    return page.engine.texts
