"""Shared by the tests of reviewing: what a person presses, and what is then to be seen."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.core.highlights import Highlight
from reader.core.review.values import Status
from reader.ui.pane import Pane
from reader.ui.window import Window

Open = Callable[[], Window]
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))


def press(qtbot: QtBot, window: Window, *keys: Qt.Key) -> None:
    qtbot.waitUntil(window.view.panes.panes[0].hasFocus)
    for key in keys:
        qtbot.keyClick(window.view.panes.panes[0], key)


def statuses(window: Window) -> list[Status]:
    review = window.reviewing.review
    assert review is not None
    return [review.status(row) for row in range(len(review))]


def wait_kept(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.reviewing.file.kept is True, timeout=5_000)


def write(qtbot: QtBot, window: Window, text: str) -> None:
    field = window.review_tools.noting.panel.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def listed_notes(window: Window) -> list[str]:
    found = window.review_tools.noting.panel.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return [found.item(row).text().translate(_ISOLATES) for row in range(found.count())]


def highlight_boxes(pane: Pane, row: int) -> list[tuple[Highlight, list[QRectF]]]:
    """The highlights of a row that is on screen, with their boxes in the pane's coordinates."""
    shown = next(shown for shown in pane.column.rows if shown.row == row)
    origin = pane.column.origin(shown)
    return [(found, [box.translated(origin) for box in boxes]) for found, boxes in pane.column.boxes(row)]
