"""The submenus of the View menu that show and change preferences: theme, line spacing, column width."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reader.ui.localetext import number, share
from reader.ui.settings import Settings

_SPACINGS = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5)
_COLUMNS = (0, 480, 600, 720)
_Value = TypeVar("_Value", str, int, float)


class ViewMenu(QObject):
    """Three submenus put into a menu before one of its actions."""

    def __init__(self, menu: QMenu, before: QAction, settings: Settings) -> None:
        super().__init__(menu)
        self._settings = settings
        self._groups: dict[str, QActionGroup] = {}
        themes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high contrast": self.tr("High contrast"),
        }
        spacings = {part: share(round(part * 100)) for part in _SPACINGS}
        columns = {width: self.tr("{} pixels").format(number(width)) for width in _COLUMNS}
        columns[0] = self.tr("As wide as the pane")
        self._add(menu, before, "theme", self.tr("&Colours"), themes)
        self._add(menu, before, "spacing", self.tr("Line &spacing"), spacings)
        self._add(menu, before, "column", self.tr("Column &width"), columns)
        menu.insertSeparator(before)
        settings.changed.connect(self._show)
        self._show()

    def _add(self, menu: QMenu, before: QAction, field: str, title: str, names: Mapping[_Value, str]) -> None:
        group = self._groups[field] = QActionGroup(self)
        submenu = QMenu(title, menu)
        menu.insertMenu(before, submenu)
        for value, name in names.items():
            action = QAction(name, group, checkable=True)
            action.setData(value)
            submenu.addAction(action)
        group.triggered.connect(lambda action: self._settings.change(**{field: action.data()}))

    def _show(self) -> None:
        for field, group in self._groups.items():
            for action in group.actions():
                action.setChecked(action.data() == getattr(self._settings.preferences, field))
