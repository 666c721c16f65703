"""The entities panel: what the versions share, each one's wording beside the others', and how often it stands there.

A line shows the colour and the underline of the kind, the wordings in their versions' own fonts and directions (with
codes isolated as in the text), and the counts. A click chooses the entity everywhere; hovering lights it up.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.core.bidi.direction import base_direction
from reader.core.bidi.display import isolated
from reader.core.document import Direction
from reader.core.entities.model import Entity
from reader.core.entities.table import EntityTable
from reader.ui.fonts import scaled
from reader.ui.localetext import number
from reader.ui.painting import paint_underline
from reader.ui.panels.entities_model import Column, EntitiesModel
from reader.ui.panels.findings_model import Index
from reader.ui.panels.header import PanelHeader, Placeholder
from reader.ui.theme import Theme

NONE = -1
"""The number of no entity."""
_AT_ONCE = 1_000
"""Lines that are laid out at once."""
_WHOLE, _IN_PARTS = QListView.LayoutMode.SinglePass, QListView.LayoutMode.Batched
_MARGIN = 14
_SWATCH = 10
_LEAST_HEIGHT = 27
_SPACING = 8


class EntityDelegate(QStyledItemDelegate):
    """Paints a line of the list: swatch, a column a version, counts; every line is equally high."""

    def __init__(self, view: QListView, model: EntitiesModel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._count_width = 0
        self._height = _LEAST_HEIGHT

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme

    def measure(self, counts: Sequence[int]) -> None:
        """Make room for the widest counts and the tallest font of what is listed now."""
        metrics = QFontMetrics(self._small())
        self._count_width = metrics.horizontalAdvance(_counted([*counts])) + 2
        heights = [QFontMetrics(column.font).height() for column in self._model.columns]
        self._height = max(_LEAST_HEIGHT, QFontMetrics(self._view.font()).height() + 8, *heights)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """The height that all lines share."""
        return QSize(0, self._height)

    def columns(self, rect: QRect) -> list[QRect]:
        """Where each version's wording stands in a line, left to right as in a left-to-right interface."""
        left = rect.left() + _MARGIN + _SWATCH + _SPACING - 1
        right = rect.right() - _MARGIN - self._count_width - _SPACING
        number = max(1, len(self._model.columns))
        width = max(0, (right - left - _SPACING * (number - 1)) // number)
        return [QRect(left + n * (width + _SPACING), rect.top(), width, rect.height()) for n in range(number)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        entry = self._model.entry(index)
        rect, direction = option.rect, option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, str):
            painter.setLayoutDirection(direction)
            painter.setFont(self._small())
            painter.setPen(self._theme.muted)
            place = QStyle.visualRect(direction, rect, rect.adjusted(_MARGIN, 4, -_MARGIN, 0))
            painter.drawText(place, _leading(direction), entry)
        elif entry is not None:
            self._paint_state(painter, option)
            self._paint_swatch(painter, option, entry)
            for column, text, place in zip(self._model.columns, entry.texts, self.columns(rect), strict=True):
                self._paint_wording(painter, column, text, QStyle.visualRect(direction, rect, place), direction)
            place = QRect(rect.right() - _MARGIN - self._count_width, rect.top(), self._count_width, rect.height())
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setFont(self._small())
            painter.setPen(self._theme.muted)
            # Counts stand in the order of the columns.
            mirrored = direction == Qt.LayoutDirection.RightToLeft
            counts = entry.counts[::-1] if mirrored else entry.counts
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            place = QStyle.visualRect(direction, rect, place)
            painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), _counted(counts))
        painter.restore()

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint the ground of the selected line and of the one under the pointer, and the focus."""
        box = QRectF(option.rect.adjusted(6, 1, -6, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.button_checked)
            painter.drawRoundedRect(box, 5, 5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.button)
            painter.drawRoundedRect(box, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.accent, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)

    def _paint_swatch(self, painter: QPainter, option: QStyleOptionViewItem, entity: Entity) -> None:
        style = self._theme.style(entity.kind)
        top = option.rect.center().y() - _SWATCH // 2
        place = QRect(option.rect.left() + _MARGIN, top - 2, _SWATCH, _SWATCH)
        swatch = QRectF(QStyle.visualRect(option.direction, option.rect, place))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.line)
        painter.drawRoundedRect(swatch, 2, 2)
        paint_underline(painter, swatch.adjusted(-3, 0, 3, 5), style.line, style.underline, 1.6)

    def _paint_wording(
        self, painter: QPainter, column: Column, text: str, place: QRect, direction: Qt.LayoutDirection
    ) -> None:
        # A wording stands alone here, so its own letters decide: cut short in a right-to-left line, a URL is torn.
        base = base_direction(text, column.direction)
        rightwards = base is Direction.RTL
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rightwards else Qt.LayoutDirection.LeftToRight)
        painter.setFont(column.font if text else self._small())
        painter.setPen(self._theme.ink if text else self._theme.muted)
        shown = isolated(text, base) if text else "–"
        elided = QFontMetrics(painter.font()).elidedText(shown, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _leading(direction) | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, elided)

    def _small(self) -> QFont:
        return scaled(self._view.font(), 0.87)


class EntityList(QListView):
    """The list of entities; Enter chooses the current one."""

    entry_activated = Signal(QModelIndex)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current entry, so that the focus is seen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = self.moveCursor(QListView.CursorAction.MoveHome, Qt.KeyboardModifier.NoModifier)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or Space, leave other keys to Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entry_activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class EntitiesPanel(QWidget):
    """Entities by version: shared ones, then those that some versions lack."""

    entity_chosen = Signal(int)
    """The number of the entity that the person chose; -1 when the chosen one was clicked again."""
    entity_hovered = Signal(int)
    """The number of the entity under the pointer, -1 when there is none any more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EntitiesModel(self)
        self._selected = NONE
        self._hovered = NONE
        self._header = PanelHeader(self.tr("Shared entities"), self)
        self._list = EntityList(self)
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Shared entities"))
        self._list.setUniformItemSizes(True)
        # A hundred thousand lines take a tenth of a second to be laid out: what is seen comes first.
        self._list.setBatchSize(_AT_ONCE)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setMouseTracking(True)
        self._list.setProperty("quiet", True)
        self._empty = Placeholder(self.tr("Nothing that the versions share has been found."), self._list)
        self._delegate = EntityDelegate(self._list, self._model, theme)
        self._list.setItemDelegate(self._delegate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._list, 1)
        self._list.clicked.connect(self._choose)
        self._list.entry_activated.connect(self._choose)
        self._list.entered.connect(self._hover)
        self._list.viewport().installEventFilter(self)
        self.setFocusProxy(self._list)

    def set_complete(self, *, complete: bool) -> None:
        """Say whether all rows have been looked at: an empty list means nothing before that."""
        nothing = self.tr("Nothing that the versions share has been found.")
        self._empty.setText(nothing if complete else self.tr("Nothing has been found so far."))

    def set_entities(self, entities: EntityTable, columns: Sequence[Column]) -> None:
        """List these entities, a column a version; the selected one stays selected, and the list where it is."""
        bar = self._list.verticalScrollBar()
        scrolled = bar.value()
        bottom = self._list.indexAt(self._list.viewport().rect().bottomLeft()).row()
        self._list.setLayoutMode(_WHOLE if bottom > _AT_ONCE else _IN_PARTS)
        self._model.set_entities(entities, columns)
        self._delegate.measure(entities.counts.max(axis=0).tolist() if len(entities) else [0] * len(columns))
        self._list.doItemsLayout()
        self._empty.setVisible(not len(entities))
        shared = self._model.shared
        both = self.tr("%Ln in both", "", shared) if len(columns) == 2 else self.tr("%Ln in all", "", shared)
        self._header.set_count(both)
        self._list.setAutoScroll(False)  # Qt's own signature
        self._list.setCurrentIndex(self._model.index_of(self._selected))
        self._list.setAutoScroll(True)  # Qt's own signature
        bar.setValue(scrolled)

    def select(self, entity: int) -> None:
        """Show an entity as the selected one and bring it into view, -1 for none; emits nothing."""
        self._selected = entity
        index = self._model.index_of(entity) if entity != NONE else QModelIndex()
        if index.isValid() and self._list.visualRect(index).isEmpty():
            self._list.setLayoutMode(_WHOLE)
            self._list.doItemsLayout()
        self._list.setCurrentIndex(index)
        if not index.isValid():
            self._list.clearSelection()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        self._list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the pointer leaving the list."""
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().eventFilter(watched, event)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if isinstance(entry, Entity):
            self.select(NONE if entry.id == self._selected else entry.id)
            self.entity_chosen.emit(self._selected)

    def _hover(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        hovered = entry.id if isinstance(entry, Entity) else NONE
        if hovered != self._hovered:
            self._hovered = hovered
            self.entity_hovered.emit(hovered)


def _counted(counts: Sequence[int]) -> str:
    return " · ".join(map(number, counts))


def _leading(direction: Qt.LayoutDirection) -> int:
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
