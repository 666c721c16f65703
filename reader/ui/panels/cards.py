"""How findings and their groups are painted in the list: cards with a severity mark, group lines with an arrow.

A card shows its title and its sentence whole, on as many lines as they take. In a list of more than a hundred or two,
where to measure each would cost frames, cards are two lines high and what is longer is cut off, but for the expanded
card. That one also shows what can be done with it; a click on one of these words does it. The keys stand beside the
words while they mean this card: in the list, or in the row of the text that it is about. Which card is expanded is
said from outside: cards must not change their heights between the press and the release of a mouse button. Severity is
told by the colour of the edge and by the shape of the mark: a disc for errors, a triangle for warnings, a ring for
hints.
"""

import math
import re
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QPolygonF, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.core.findings import Finding, Severity
from reader.ui.fonts import scaled
from reader.ui.panels.findings_model import FindingsModel, Group, Index, Role
from reader.ui.theme import Theme, mix

_OUTSIDE = (11, 3)
_INSIDE = (12, 9)
_GAP = 4
# Fonts that Qt falls back to for a quotation are taller than the interface font.
_SLACK = 3
_MARK = 9
_MOST_LINES = 12
# Lines are not to end within 239/KH-UBND.
_WITHIN, _JOINER = re.compile(r"(?<=\w[/-])(?=\w)"), "\u2060"
_MOST_WHOLE = 150
"""In lists of up to so many entries every card is whole."""


class Action(Enum):
    """What can be done with a finding, and its key."""

    DISMISS = "D"
    NOTE = "N"
    GO = "Enter"


def paint_severity(painter: QPainter, box: QRectF, severity: Severity, theme: Theme) -> None:
    """Paint the mark of a severity: a disc, a triangle or a ring."""
    color = theme.severities[severity]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if severity is Severity.ERROR:
        painter.drawEllipse(box)
    elif severity is Severity.WARNING:
        painter.drawPolygon(QPolygonF([box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()]))
    else:
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.restore()


class _Lines:
    """A text on lines of a width, in pixels; beyond some lines the rest is cut off with an ellipsis."""

    def __init__(self, text: str, font: QFont, width: int, direction: Qt.LayoutDirection) -> None:
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option, self._font, self._width = option, font, max(1, width)
        text = _WITHIN.sub(_JOINER, text.replace("\n", "\u2028"))
        self.layout = self._broken(text)
        if self.layout.lineCount() > _MOST_LINES:
            last = self.layout.lineAt(_MOST_LINES - 1).textStart()
            rest = QFontMetrics(font).elidedText(text[last:], Qt.TextElideMode.ElideRight, self._width)
            self.layout = self._broken(text[:last] + rest)

    def _broken(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        layout.setTextOption(self._option)
        layout.beginLayout()
        top = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, top))
            top += line.height()
            line = layout.createLine()
        layout.endLayout()
        return layout

    @property
    def height(self) -> int:
        """The height of all lines in pixels."""
        return math.ceil(self.layout.boundingRect().height())


class CardDelegate(QStyledItemDelegate):
    """Paints and measures the entries of a `FindingsModel` in a list view."""

    action_requested = Signal(object, object)
    """An `Action` and the finding whose card it was clicked on."""

    def __init__(self, view: QListView, model: FindingsModel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._expanded = -1
        self._row = -1
        self._heights: dict[tuple[int, str, int], int] = {}
        self.measure()

    def expand(self, row: int) -> None:
        """Show the entry at a row whole from now on, -1 for none; the view has to lay its items out again."""
        self._expanded = row

    def set_row(self, row: int) -> None:
        """Say which row the person is in: there the keys of its cards hold while the text has the focus."""
        self._row = row
        self._view.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """The height of a group line, a card, or the expanded card; the list gives the width."""
        # Asked for every entry at every layout, so measured but once.
        entry = self._model.entry(index)
        if isinstance(entry, Group) or entry is None:
            return self._group_size
        if not self._is_whole(index):
            return self._card_size
        width = self._text_rect(QRect(0, 0, self._view.viewport().width(), 0)).width()
        key = entry.row, entry.fingerprint, width
        if key not in self._heights:
            title, sentence = self._lines(index, width)
            self._heights[key] = title.height + _GAP + sentence.height + 2 * (_INSIDE[1] + _OUTSIDE[1])
        more = _GAP + QFontMetrics(self._small()).height() if self._is_expanded(index) else 0
        return QSize(0, self._heights[key] + more)

    def measure(self) -> None:
        """Measure all anew: the view's font has changed, or what findings say."""
        self._heights.clear()
        line = QFontMetrics(self._view.font()).height()
        self._group_size = QSize(0, line + 2 * _INSIDE[1])
        self._card_size = QSize(0, 2 * line + _GAP + _SLACK + 2 * (_INSIDE[1] + _OUTSIDE[1]))

    def _is_whole(self, index: Index) -> bool:
        return self._is_expanded(index) or self._model.rowCount() <= _MOST_WHOLE

    def _lines(self, index: Index, width: int) -> tuple[_Lines, _Lines]:
        """The title and the sentence of a card, on lines."""
        direction = self._view.layoutDirection()
        title = _Lines(str(index.data()), self._bold(), width - _MARK - 6, direction)
        return title, _Lines(str(index.data(Role.SENTENCE)), self._view.font(), width, direction)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        entry = self._model.entry(index)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setFont(self._view.font())
        if isinstance(entry, Group):
            self._paint_group(painter, option, entry, str(index.data()))
        elif entry is not None:
            self._paint_card(painter, option, index, entry)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: object,  # noqa: ARG002 - Qt's signature
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: Index,
    ) -> bool:
        """Do what a click on one of the expanded card's words asks for."""
        entry = self._model.entry(index)
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if not isinstance(entry, Finding) or not self._is_expanded(index):
            return False
        for action, rect in self.action_rects(index).items():
            if rect.contains(event.position().toPoint()):
                self.action_requested.emit(action, entry)
                return True
        return False

    def action_rects(self, index: Index) -> dict[Action, QRect]:
        """Where the words of the expanded card are in the view's viewport."""
        option = QStyleOptionViewItem()
        option.initFrom(self._view)
        option.rect = self._view.visualRect(index)
        return dict(self._actions(option, index))

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: Group, title: str) -> None:
        rect: QRect = option.rect
        text = rect.adjusted(_OUTSIDE[0] + 3, 0, -_OUTSIDE[0], 0)
        arrow = QRectF(text.left(), rect.center().y() - 3, 7, 7)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.muted)
        center = arrow.center()
        points = [QPointF(-3, -3.5), QPointF(3, 0), QPointF(-3, 3.5)]
        if not group.folded:
            points = [QPointF(-3.5, -2.5), QPointF(3.5, -2.5), QPointF(0, 3.5)]
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if mirrored:
            points = [QPointF(-point.x(), point.y()) for point in points]
            center.setX(rect.left() + rect.right() - center.x())
        painter.drawPolygon(QPolygonF([center + point for point in points]))
        painter.setPen(self._theme.ink)
        painter.drawText(self._leading(option, text.adjusted(14, 0, 0, 0)), self._flags(option), title)
        self._paint_focus(painter, option, QRectF(rect.adjusted(6, 2, -6, -2)))

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, finding: Finding) -> None:
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        dismissed = bool(index.data(Role.DISMISSED))
        color = self._theme.severities[finding.severity]
        card = QRectF(rect.adjusted(_OUTSIDE[0], _OUTSIDE[1], -_OUTSIDE[0], -_OUTSIDE[1])).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = selected or option.state & QStyle.StateFlag.State_MouseOver
        painter.setPen(QPen(color, 1.4) if strong else QPen(mix(color, self._theme.paper, 0.55), 1))
        painter.setBrush(self._theme.chrome if dismissed else self._theme.paper)
        painter.drawRoundedRect(card, 7, 7)
        text = self._text_rect(rect)
        line = QFontMetrics(self._bold()).height()
        mark = QRectF(text.right() - _MARK + 1, text.top() + (line - _MARK) / 2, _MARK, _MARK)
        paint_severity(painter, QRectF(self._leading(option, mark.toRect(), rect)), finding.severity, self._theme)
        painter.setPen(self._theme.muted if dismissed else self._theme.ink)
        if self._is_whole(index):
            self._paint_whole(painter, option, index, text)
        else:
            self._paint_cut(painter, option, index, text)
        self._paint_focus(painter, option, card.adjusted(-2, -2, 2, 2))

    def _paint_whole(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: QRect) -> None:
        """Title and sentence on their lines, and under them what can be done."""
        title, sentence = self._lines(index, text.width())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        title.layout.draw(painter, QPointF(text.left() + (_MARK + 6 if mirrored else 0), text.top()))
        sentence.layout.draw(painter, QPointF(text.left(), text.top() + title.height + _GAP))
        if self._is_expanded(index):
            painter.setFont(self._small())
            painter.setPen(self._theme.muted)
            for action, rect in self._actions(option, index):
                said = self._worded(action, index, keyed=self.keyed(action, index))
                painter.drawText(rect, self._flags(option), said)

    def _paint_cut(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: QRect) -> None:
        """Title and sentence on a line each, cut off where they are longer."""
        room = text.width() - _MARK - 6
        for said, font, width in (
            (str(index.data()), self._bold(), room),
            (str(index.data(Role.SENTENCE)), self._view.font(), text.width()),
        ):
            metrics = QFontMetrics(font)
            area = self._leading(option, QRect(text.left(), text.top(), width, metrics.height()), option.rect)
            painter.setFont(font)
            cut = metrics.elidedText(said, Qt.TextElideMode.ElideRight, width)
            painter.drawText(area, self._flags(option) | Qt.TextFlag.TextDontClip, cut)
            text = text.adjusted(0, metrics.height() + _GAP, 0, 0)

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)

    def _actions(self, option: QStyleOptionViewItem, index: Index) -> list[tuple[Action, QRect]]:
        """The words at the foot of the expanded card and where they stand."""
        rect: QRect = option.rect
        text = self._text_rect(rect)
        metrics = QFontMetrics(self._small())
        left, top = text.left(), text.bottom() - metrics.height() + 1
        words = []
        for action in Action:
            # Room for the key even where it is not shown: a press brings it, and the words are not to move.
            width = metrics.horizontalAdvance(self._worded(action, index, keyed=True)) + 2
            words.append((action, self._leading(option, QRect(left, top, width, metrics.height()), rect)))
            left += width + 18
        return words

    def _worded(self, action: Action, index: Index, *, keyed: bool) -> str:
        if action is Action.DISMISS:
            word = self.tr("Restore") if index.data(Role.DISMISSED) else self.tr("Dismiss")
        else:
            word = self.tr("Note") if action is Action.NOTE else self.tr("Go")
        return f"{word}  {action.value}" if keyed else word

    def keyed(self, action: Action, index: Index) -> bool:
        """Whether the key of an action would mean this card now."""
        entry = self._model.entry(index)
        here = action is not Action.GO and isinstance(entry, Finding) and entry.row == self._row
        return here or self._view.hasFocus()

    def _is_expanded(self, index: Index) -> bool:
        return index.row() == self._expanded

    def _text_rect(self, rect: QRect) -> QRect:
        across, down = _OUTSIDE[0] + _INSIDE[0], _OUTSIDE[1] + _INSIDE[1]
        return rect.adjusted(across, down, -across, -down)

    def _bold(self) -> QFont:
        font = QFont(self._view.font())
        font.setBold(True)
        return font

    def _small(self) -> QFont:
        return scaled(self._view.font(), 0.87)

    @staticmethod
    def _flags(option: QStyleOptionViewItem) -> int:
        """The alignment to the leading side."""
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    @staticmethod
    def _leading(option: QStyleOptionViewItem, rect: QRect, within: QRect | None = None) -> QRect:
        """The rectangle, mirrored within the entry in a right-to-left interface."""
        direction: Qt.LayoutDirection = option.direction
        return QStyle.visualRect(direction, within or option.rect, rect)
