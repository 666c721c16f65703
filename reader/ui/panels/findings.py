"""The findings panel: what a reviewer should look at, as cards in a list.

The list is a model and a delegate, so that thousands of findings cost what is on screen. The panel decides nothing: it
says which finding was chosen and what is wished; who knows the review answers with `set_dismissed`.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from reader.core.findings import Finding, Order
from reader.ui.icons import icon
from reader.ui.panels.cards import Action, CardDelegate
from reader.ui.panels.findings_model import FindingsModel, Group, Index, Role, Wording
from reader.ui.panels.header import PanelHeader, Placeholder
from reader.ui.theme import Theme

_KEYS = {
    Qt.Key.Key_Return: Action.GO,
    Qt.Key.Key_Enter: Action.GO,
    Qt.Key.Key_D: Action.DISMISS,
    Qt.Key.Key_Delete: Action.DISMISS,
    Qt.Key.Key_N: Action.NOTE,
}


class CardList(QListView):
    """The list of cards and its keys: Enter goes, D dismisses, N notes; Enter, Space and arrows fold groups."""

    action_requested = Signal(object)
    group_toggled = Signal(object)
    current_settled = Signal(QModelIndex)
    """The current entry is another one, and no mouse button is down any more."""
    font_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The current card shows the focus.
        self.setProperty("quiet", True)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of it, but not while a mouse button is down: the cards would move away under the pointer."""
        super().currentChanged(current, previous)
        if not self._pressed:
            self.current_settled.emit(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.font_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold back what the press makes current."""
        self._pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what the press made current."""
        super().mouseReleaseEvent(event)
        self._pressed = False
        self.current_settled.emit(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to the first entry if there is no current one, so that the keys mean something."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the panel's own keys mean, leave the others to Qt."""
        group = self.currentIndex().data(Role.GROUP)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and isinstance(group, Group) and self._folds(group, event.key()):
            self.group_toggled.emit(group)
        elif plain and group is None and event.key() in _KEYS:
            self.action_requested.emit(_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _folds(self, group: Group, key: int) -> bool:
        """True if a key folds an open group or opens a folded one; which arrow opens depends on the direction."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        opening, closing = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            return True
        return key == (opening if group.folded else closing)


class FindingsPanel(QWidget):
    """The findings of a reading: grouped by row or by kind, hints and dismissed ones folded away."""

    finding_chosen = Signal(object)
    """A `Finding` that the person wants to be taken to."""
    dismiss_requested = Signal(list)
    restore_requested = Signal(list)
    """Lists of findings to be dismissed, or to be open again."""
    note_requested = Signal(object)
    """A `Finding` that the person wants to write a note about."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unlisted = 0
        self._model = FindingsModel(self)
        self._header = PanelHeader(self.tr("Findings"), self)
        self._orders: dict[Order, QAction] = {}
        self._tool = self._order_button()
        self._tool.setIcon(icon("more", theme))
        self._header.add_tool(self._tool)
        self._list = CardList(self)
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Findings"))
        self._empty = Placeholder(self.tr("Nothing to look at has been found."), self._list)
        self._cards = CardDelegate(self._list, self._model, theme)
        self._list.setItemDelegate(self._cards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._list, 1)
        self._list.action_requested.connect(self._act)
        self._list.group_toggled.connect(self._toggle)
        self._list.current_settled.connect(self._expand)
        self._list.clicked.connect(self._on_clicked)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.font_changed.connect(self.measure)
        self._cards.action_requested.connect(lambda action, _finding: self._act(action))
        self.setFocusProxy(self._list)
        self._tell_counts()

    def set_findings(self, findings: Sequence[Finding], wording: Wording) -> None:
        """List these findings; `wording` gives the title and the sentence of one, asked for what is on screen."""
        self._rebuilt(lambda: self._model.set_findings(findings, wording))

    def renumber(self, now: Callable[[Sequence[int]], Sequence[int]]) -> None:
        """Tell that rows have other numbers; the list stays as it is until other findings are given."""
        self._model.renumber(now)

    def set_unlisted(self, count: int) -> None:
        """Say how many more findings above hints are open than are listed."""
        self._unlisted = count
        self._tell_counts()

    def set_dismissed(self, reasons: Mapping[str, str]) -> None:
        """Say which findings are dismissed, by fingerprint, and why."""
        self._rebuilt(lambda: self._model.set_dismissed(reasons))

    @property
    def order(self) -> Order:
        """How open findings are listed."""
        return self._model.order

    def set_order(self, order: Order) -> None:
        """List open findings by row, or in groups by severity or kind."""
        self._orders[order].setChecked(True)
        self._rebuilt(lambda: self._model.set_order(order))

    @property
    def dismissed_shown(self) -> bool:
        """Whether dismissed findings are listed."""
        return self._model.dismissed_shown

    def show_dismissed(self, *, shown: bool) -> None:
        """List dismissed findings, or only how many there are."""
        self._rebuilt(lambda: self._model.show_dismissed(shown=shown))

    def select(self, finding: Finding | None) -> None:
        """Make a finding the current one and bring it into view, opening its group; emits nothing."""
        if finding is None:
            self._list.clearSelection()
            self._list.setCurrentIndex(QModelIndex())
            return
        if not self._model.index_of(finding).isValid():
            self._rebuilt(lambda: self._model.unfold_to(finding))
        self._list.setCurrentIndex(self._model.index_of(finding))

    def follow(self, row: int, findings: Sequence[Finding]) -> None:
        """The person came to a row with these findings: the first that is listed becomes current, if none of it is."""
        self._cards.set_row(row)
        current = self.current()
        listed = [finding for finding in findings if self._model.index_of(finding).isValid()]
        if listed and (current is None or current.row != row):
            self.select(listed[0])

    def set_complete(self, *, complete: bool) -> None:
        """Say whether all rows have been looked at: an empty list means nothing before that."""
        self._empty.setText(
            self.tr("Nothing to look at has been found.") if complete else self.tr("Nothing has been found so far.")
        )

    def current(self) -> Finding | None:
        """The finding whose card is current."""
        entry = self._model.entry(self._list.currentIndex())
        return entry if isinstance(entry, Finding) else None

    def wanted_height(self) -> int:
        """The height in pixels at which the panel shows all that is listed without scrolling."""
        return self._header.sizeHint().height() + self._list.contentsSize().height()

    def set_theme(self, theme: Theme) -> None:
        """Paint the cards in another theme."""
        self._cards.set_theme(theme)
        self._tool.setIcon(icon("more", theme))
        self._list.viewport().update()

    def _order_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setToolTip(self.tr("How findings are listed"))
        button.setAccessibleName(self.tr("How findings are listed"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        choices = QActionGroup(menu)
        names = {
            Order.ROW: self.tr("In the order of the rows"),
            Order.SEVERITY: self.tr("By severity"),
            Order.KIND: self.tr("By kind"),
        }
        for order, name in names.items():
            action = self._orders[order] = choices.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is Order.ROW)
            action.triggered.connect(lambda _checked, chosen=order: self.set_order(chosen))
        menu.addActions(choices.actions())
        menu.addSeparator()
        dismissed = menu.addAction(self.tr("Show dismissed findings"))
        dismissed.setCheckable(True)
        dismissed.triggered.connect(lambda shown: self.show_dismissed(shown=shown))
        menu.aboutToShow.connect(lambda: dismissed.setChecked(self.dismissed_shown))
        button.setMenu(menu)
        return button

    def _rebuilt(self, change: Callable[[], None]) -> None:
        """Change the model and keep the current entry current and where it is."""
        current = self._list.currentIndex()
        entry = self._model.entry(current)
        row, top = current.row(), self._list.visualRect(current).top()
        bar = self._list.verticalScrollBar()
        scrolled = bar.value()
        change()
        index = self._model.index_of(entry)
        if not index.isValid():
            # The next one takes the place of one that is gone; the first is current to begin with.
            index = self._model.index(min(max(0, row), self._model.rowCount() - 1))
        # Quietly: what is current has not changed for the person, and one layout is enough.
        self._list.blockSignals(True)
        self._list.setCurrentIndex(index)
        self._list.blockSignals(False)
        self._cards.expand(index.row())
        self._list.doItemsLayout()
        bar.setValue(
            bar.value() + self._list.visualRect(index).top() - top if row >= 0 and index.isValid() else scrolled
        )
        self._tell_counts()

    def _tell_counts(self) -> None:
        self._empty.setVisible(not self._model.rowCount())
        opened, dismissed = self._model.counts()
        opened += self._unlisted
        self._header.set_count(self.tr("%Ln open", "", opened) + " · " + self.tr("%Ln dismissed", "", dismissed))

    def _expand(self, index: QModelIndex) -> None:
        """Show a card whole, without moving it."""
        top = self._list.visualRect(index).top()
        self._cards.expand(index.row())
        self._list.doItemsLayout()
        if index.isValid():
            bar = self._list.verticalScrollBar()
            bar.setValue(bar.value() + self._list.visualRect(index).top() - top)
            self._list.scrollTo(index)

    def measure(self) -> None:
        """Measure all cards anew: other versions are listed, or in another font."""
        self._cards.measure()
        self._list.doItemsLayout()

    def _toggle(self, group: Group) -> None:
        self._rebuilt(lambda: self._model.toggle(group))

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if isinstance(entry, Group):
            self._toggle(entry)
        elif entry is not None and len(self._list.selectedIndexes()) <= 1:
            self.finding_chosen.emit(entry)

    def _selected(self) -> list[Finding]:
        entries = (self._model.entry(index) for index in sorted(self._list.selectedIndexes(), key=QModelIndex.row))
        return [entry for entry in entries if isinstance(entry, Finding)]

    def _act(self, action: Action) -> None:
        finding = self.current()
        if finding is None:
            return
        if action is Action.GO:
            self.finding_chosen.emit(finding)
        elif action is Action.NOTE:
            self.note_requested.emit(finding)
        else:
            self._dismiss(self._selected() or [finding])

    def _dismiss(self, findings: Sequence[Finding]) -> None:
        """Ask for what the first of the findings is not yet: dismissed or open."""
        restoring = self._model.is_dismissed(findings[0])
        alike = [finding for finding in findings if self._model.is_dismissed(finding) is restoring]
        (self.restore_requested if restoring else self.dismiss_requested).emit(alike)

    def _show_menu(self, place: QPoint) -> None:
        self.menu_at(place).popup(self._list.viewport().mapToGlobal(place))

    def menu_at(self, place: QPoint) -> QMenu:
        """The context menu of the entry at a place in the list."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = self._model.entry(self._list.indexAt(place))
        if isinstance(entry, Finding):
            menu.addAction(self.tr("Go to the row"), lambda: self._act(Action.GO))
            menu.addAction(self.tr("Note…"), lambda: self._act(Action.NOTE))
            wish = self.tr("Restore") if self._model.is_dismissed(entry) else self.tr("Dismiss")
            menu.addAction(wish, lambda: self._act(Action.DISMISS))
        elif entry is not None:
            count = len(entry.findings)
            restoring = entry.key == "dismissed"
            wish = self.tr("Restore all %Ln", "", count) if restoring else self.tr("Dismiss all %Ln", "", count)
            menu.addAction(wish, lambda: self._dismiss(entry.findings))
        return menu
