"""A menu whose shortcuts keep their order in a right-to-left interface, where Qt would paint "Ctrl+," as ",+Ctrl"."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from reader.ui.localetext import one_order


class Menu(QMenu):
    """The menu; used wherever actions that have shortcuts stand."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Isolate the keys, which Qt appends to the text of an item after a tab."""
        super().initStyleOption(option, action)
        text, tab, keys = option.text.partition("\t")
        if tab:
            option.text = text + tab + one_order(keys)
