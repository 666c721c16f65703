"""The toolbar and the headers in windows of any width: what goes first, and that nothing is out of reach."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.ui.actions import TOOLBAR
from reader.ui.header import fitted
from reader.ui.window import Window


def shown_buttons(window: Window) -> list[QToolButton]:
    return [button for button in window.tools.findChildren(QToolButton) if button.isVisible()]


def within_reach(window: Window) -> set[str]:
    """The actions that a button of the bar offers, or the menu of the last one."""
    buttons = [button for button in shown_buttons(window) if button.objectName() != "qt_toolbar_ext_button"]
    offered = {action.objectName() for button in buttons for action in button.actions()}
    menu = window.tools.more.menu().actions() if window.tools.more.isVisible() else []
    return offered | {action.objectName() for action in menu}


@pytest.fixture
def resize(window: Window, qtbot: QtBot) -> Callable[[int], Window]:
    """The window in other widths, laid out."""

    def resized(width: int) -> Window:
        window.setMinimumWidth(1)
        window.resize(width, 700)
        qtbot.waitUntil(lambda: window.tools.width() == window.width())
        qtbot.wait(20)
        return window

    return resized


@pytest.mark.parametrize("width", [1600, 1000, 850, 700, 520, 400])
def test_every_tool_is_within_reach(resize: Callable[[int], Window], width: int) -> None:
    """Whatever the width, each tool has a button that is seen whole or stands in the menu of one that is."""
    window = resize(width)
    assert within_reach(window) >= set(TOOLBAR)
    for button in shown_buttons(window):
        assert button.objectName() != "qt_toolbar_ext_button"
        assert window.tools.rect().contains(button.geometry()), button.text()
        assert button.width() >= button.sizeHint().width()


def test_names_go_first_then_the_summary_then_buttons(resize: Callable[[int], Window]) -> None:
    """From wide to narrow: names and summary; icons and summary; icons, the summary below; a menu."""
    seen = []
    for width in (1600, 1000, 700, 420):
        window = resize(width)
        text = window.tools._summary.isVisible(), window.status._summary.isVisible()
        names = any(button.text() and button.width() > 80 for button in window.tools._named)
        seen.append((names, *text, window.tools.more.isVisible()))
    assert seen == [
        (True, True, False, False),
        (False, True, False, False),
        (False, False, True, False),
        (False, False, True, True),
    ]


def test_a_longer_choice_is_given_room(resize: Callable[[int], Window], qtbot: QtBot) -> None:
    """When the button of the row filter says more, the others make way for it."""
    window = resize(1000)
    button = window.review_tools.wayfinding.button
    button.setText("Rows: 1,234 of 100,000 and as many words as it takes to fill the bar to its end")
    qtbot.waitUntil(window.status._summary.isVisible)
    qtbot.waitUntil(lambda: within_reach(window) >= set(TOOLBAR))
    assert all(window.tools.rect().contains(shown.geometry()) for shown in shown_buttons(window))


def test_a_title_loses_what_is_needed_least() -> None:
    """The parts from the end on go until the rest fits; the first stays whatever the room."""
    parts = ("Urdu", "right to left", "11 paragraphs")
    assert fitted(parts, 100, len) == "Urdu · right to left · 11 paragraphs"
    assert fitted(parts, 35, len) == "Urdu · right to left"
    assert fitted(parts, 19, len) == fitted(parts, -5, len) == "Urdu"
    assert fitted((), 10, len) == ""


def test_the_tooltip_of_a_header_tells_all(window: Window, seeds: tuple[Path, Path]) -> None:
    """Language, direction, size and the whole path stand in the tooltip, whatever the header has room for."""
    tip = window.view.panes.header(0).toolTip()
    assert tip.splitlines()[0] == "Urdu · right to left · 11 paragraphs"
    assert str(seeds[0]) in tip
