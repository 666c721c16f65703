"""The toolbar: what is used all the time, as much of it as there is room for.

In a narrower window names go before buttons do: first the buttons show their icons alone, then how far the review is
moves to the status bar, and what still has no room goes into a menu behind the last button. Qt's own overflow leaves
the names and hides the buttons behind a sliver.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from reader.ui.menu import Menu

_ICON = 18
_NAMED, _BARE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolBar(QToolBar):
    """Buttons of actions, a button that the window brings, how far the review is, and one button at the far end."""

    summary_moved = Signal(str)
    """What is to be told elsewhere of how far the review is: nothing while it stands here."""

    def __init__(
        self, actions: Sequence[tuple[QAction, bool]], choice: QToolButton, last: QAction, parent: QWidget
    ) -> None:
        """`actions` tells of each whether its name is shown beside its icon."""
        super().__init__(parent)
        self._choice, self._choice_width, self._told = choice, 0, ""
        self._named: list[QToolButton] = []
        self._places: list[tuple[QToolButton, QAction]] = []
        self._widths: dict[tuple[QToolButton, Qt.ToolButtonStyle], int] = {}
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # it offers to hide the bar for good
        for action, named in actions:
            self._add(action, named=named)
        self.addWidget(choice)
        self.more = QToolButton(self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setToolTip(self.tr("More tools"))
        self.more.setAccessibleName(self.tr("More tools"))
        self.more.setMenu(Menu(self.more))
        self._more_place = self.addWidget(self.more)
        stretch = QWidget(self)
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)
        self._summary = QLabel(self)
        self._summary.setProperty("voice", "muted")
        self._summary_place = self.addWidget(self._summary)
        self._last = self._button(last)
        self.addWidget(self._last)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(_BARE)
        return button

    def _add(self, action: QAction, *, named: bool) -> None:
        button = self._button(action)
        if named:
            self._named.append(button)
        place = self.addWidget(button)
        self._places.append((button, place))
        place.setEnabled(action.isEnabled())
        action.changed.connect(lambda: self._follow(action, button, place))

    # How far the review is

    @property
    def summary(self) -> str:
        """What is told of how far the review is."""
        return self._told

    def set_summary(self, text: str) -> None:
        """Tell how far the review is."""
        if text != self._told:
            self._told = text
            self._summary.setText(text)
            self._fit()

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Notice that the button which the window brought says something longer or shorter."""
        if event.type() == QEvent.Type.LayoutRequest and self._taken(self._choice) != self._choice_width:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Show as much as there is room for."""
        room, self._choice_width = self.width(), self._taken(self._choice)
        bare = {button: self._width(button, _BARE) for button, _ in self._places}
        names = sum(self._width(button, _NAMED) - bare[button] for button in self._named)
        summary = self._taken(self._summary) if self._told else 0
        fixed = self._margins() + self._choice_width + self._taken(self._last)
        needed = fixed + sum(bare.values())
        named, told = needed + names + summary <= room, needed + summary <= room
        for button in self._named:
            button.setToolButtonStyle(_NAMED if named else _BARE)
        self._summary_place.setVisible(told)
        self.summary_moved.emit("" if told else self._told)
        self._put_away([] if needed <= room else self._too_many(bare, room - fixed - self._taken(self.more)))

    @staticmethod
    def _too_many(widths: dict[QToolButton, int], room: int) -> list[QToolButton]:
        """The last of the buttons: those that go beyond the room."""
        away = []
        for button, width in widths.items():
            room -= width
            if room < 0:
                away.append(button)
        return away

    def _put_away(self, away: Sequence[QToolButton]) -> None:
        for button, place in self._places:
            place.setVisible(button not in away)
        menu = self.more.menu()
        menu.clear()
        menu.addActions([button.defaultAction() for button in away])
        self._more_place.setVisible(bool(away))

    def _width(self, button: QToolButton, style: Qt.ToolButtonStyle) -> int:
        if (button, style) not in self._widths:
            before = button.toolButtonStyle()
            button.setToolButtonStyle(style)
            self._widths[button, style] = self._taken(button)
            button.setToolButtonStyle(before)
        return self._widths[button, style]

    def _follow(self, action: QAction, button: QToolButton, place: QAction) -> None:
        """Whenever a place changes, Qt gives its button the place's state: that has to be the action's."""
        place.setEnabled(action.isEnabled())
        for style in (_NAMED, _BARE):
            self._widths.pop((button, style), None)

    def _taken(self, widget: QWidget) -> int:
        return widget.sizeHint().width() + self._spacing()

    def _spacing(self) -> int:
        layout = self.layout()
        return layout.spacing() if layout is not None else 0

    def _margins(self) -> int:
        layout = self.layout()
        margins = layout.contentsMargins() if layout is not None else QMargins()
        return margins.left() + margins.right() + self._spacing()
