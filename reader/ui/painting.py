"""How the marks behind the text are painted: highlights of entities, gaps, labels of invisible characters."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from reader.core.entities.model import Kind
from reader.core.findings import Severity
from reader.core.highlights import Role
from reader.ui.theme import Theme, Underline

_PENS = {
    Underline.DOTTED: Qt.PenStyle.DotLine,
    Underline.DASHED: Qt.PenStyle.DashLine,
    Underline.DASH_DOT: Qt.PenStyle.DashDotLine,
}
RADIUS = 3.5
_LONGEST_LABEL = 8


def paint_highlight(painter: QPainter, box: QRectF, kind: Kind, role: Role, theme: Theme, *, lit: bool) -> None:
    """Paint one box of a mention: fill and underline where it is shared, an outline where it is a finding.

    `lit` is for the mention under the pointer, its counterparts, and the selected entity.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = theme.style(kind)
    frame = box.adjusted(-2.0, 0.0, 2.0, 2.0)
    if role in (Role.ONLY, Role.DIFFERS):
        color = theme.severities[Severity.ERROR]
        painter.setPen(QPen(color, 1.6, Qt.PenStyle.DashLine if role is Role.ONLY else Qt.PenStyle.SolidLine))
        painter.setBrush(_faint(color) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
    else:
        if role is Role.SHARED or lit:
            painter.setPen(QPen(style.line, 1.2) if lit else Qt.PenStyle.NoPen)
            painter.setBrush(style.fill)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        line = QColor(style.line)
        if role is Role.LONE and not lit:
            line.setAlphaF(0.45)
        paint_underline(painter, frame, line, style.underline, 2.0 if role is Role.SHARED or lit else 1.2)
    painter.restore()


def _faint(color: QColor) -> QColor:
    faint = QColor(color)
    faint.setAlphaF(0.14)
    return faint


def paint_underline(painter: QPainter, frame: QRectF, color: QColor, underline: Underline, width: float) -> None:
    """Paint a line along the foot of a frame in the style of a kind group."""
    y = frame.bottom() - width / 2
    left, right = frame.left() + 1, frame.right() - 1
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if underline is Underline.WAVE:
        path = QPainterPath(QPointF(left, y))
        x, up = left, True
        while x < right:
            path.quadTo(x + 1.5, y + (-2.0 if up else 2.0), min(x + 3.0, right), y)
            x, up = x + 3.0, not up
        painter.setPen(QPen(color, width * 0.65))
        painter.drawPath(path)
        return
    if underline is Underline.DOUBLE:
        painter.setPen(QPen(color, width * 0.5))
        painter.drawLine(QPointF(left, y - 1.8), QPointF(right, y - 1.8))
        painter.drawLine(QPointF(left, y + 0.6), QPointF(right, y + 0.6))
        return
    painter.setPen(QPen(color, width, _PENS.get(underline, Qt.PenStyle.SolidLine), Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def hatch(theme: Theme) -> QBrush:
    """The brush that fills a gap: thin diagonal lines."""
    tile = QPixmap(9, 9)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.hatch, 1.2))
    for shift in (-9, 0, 9):
        painter.drawLine(QPointF(shift, 9), QPointF(shift + 9, 0))
    painter.end()
    return QBrush(tile)


def paint_control_mark(painter: QPainter, box: QRectF, label: str, theme: Theme) -> None:
    """Paint the label of an invisible character where it stands, over the text and taking no room in it."""
    _paint_flag(painter, box, label, theme, theme.severities[Severity.WARNING])


def paint_tag(painter: QPainter, box: QRectF, label: str, theme: Theme) -> None:
    """Paint the label of an inline tag before the character that it stands before, taking no room in the text."""
    _paint_flag(painter, box, label[:_LONGEST_LABEL], theme, theme.muted)


def _paint_flag(painter: QPainter, box: QRectF, label: str, theme: Theme, color: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setPixelSize(8)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(label) + 4.0
    badge = QRectF(box.center().x() - width / 2, box.top() - 3.0, width, 11.0)
    painter.setPen(QPen(color, 1.0))
    painter.drawLine(QPointF(box.center().x(), badge.bottom()), QPointF(box.center().x(), box.bottom()))
    painter.setBrush(theme.paper)
    painter.drawRoundedRect(badge, 2, 2)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, label)
    painter.restore()
