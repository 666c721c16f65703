"""What an editor runs into on the first walk through a reading: places, keys and sentences that have to be true."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QToolButton
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.ui.panels.cards import Action, CardDelegate
from reader.ui.theme import LIGHT
from reader.ui.window import Window
from tests.ui.reviewed import press


def card_list(window: Window) -> QListView:
    found = window.view.findings.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def keys_on_card(window: Window) -> dict[Action, bool]:
    """Of the current card's words, which show their keys."""
    cards = card_list(window)
    delegate = cards.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    return {action: delegate.keyed(action, cards.currentIndex()) for action in Action}


def place(window: Window) -> str:
    return next(label.text() for label in window.status.findChildren(QLabel) if label.text().startswith("Row "))


def test_tools_that_are_of_no_use_look_so(qtbot: QtBot) -> None:
    """On the welcome page the buttons of the toolbar can be used exactly where their actions can."""
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    buttons = {
        button.defaultAction().objectName(): button
        for button in window.tools.findChildren(QToolButton)
        if button.defaultAction() is not None
    }
    assert {name for name, button in buttons.items() if button.isEnabled()} == {"open"}
    window.close()


def test_the_place_counts_the_rows_that_there_are(window: Window, qtbot: QtBot) -> None:
    """After a repair made one row more, the status bar counts it too."""
    assert place(window) == "Row 1 of 11"
    press(qtbot, window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: window.session.row_count == 12)
    assert place(window) == "Row 1 of 12"


def test_the_card_follows_the_row(window: Window, qtbot: QtBot) -> None:
    """Coming to a row by arrow keys makes its finding the current one; a row without findings leaves it."""
    alarms = [row for row in range(window.session.row_count) if window.session.findings_in(row)]
    for _ in range(alarms[-1]):
        press(qtbot, window, Qt.Key.Key_Down)
    current = window.view.findings.current()
    assert current is not None
    assert current.row == alarms[-1]


def test_a_card_shows_its_keys_only_while_they_mean_it(window: Window, qtbot: QtBot) -> None:
    """D and N stand on the card while its row is current, not in another row; all keys do while the list is focused."""
    alarm = next(row for row in range(window.session.row_count) if window.session.findings_in(row))
    window.view.panes.go_to(alarm)
    assert keys_on_card(window) == {Action.DISMISS: True, Action.NOTE: True, Action.GO: False}
    without = next(row for row in range(window.session.row_count) if not window.session.analysis(row).findings)
    window.view.panes.go_to(without)
    assert not any(keys_on_card(window).values())
    card_list(window).setFocus()
    qtbot.waitUntil(card_list(window).hasFocus)
    assert all(keys_on_card(window).values())


def test_flowing_from_the_start_stays_at_the_start(window: Window, qtbot: QtBot) -> None:
    """Changing to flowing rows with the first row at the top leaves it there, in any size of type."""
    window.typesetting.zoom_by(4)
    window.view.panes.go_to_start()
    press(qtbot, window, Qt.Key.Key_V)
    viewport = window.view.panes.viewport
    assert viewport is not None
    assert not viewport.level
    assert [viewport.shown(version)[0].row for version in range(2)] == [0, 0]
    assert all(viewport.shown(version)[0].top >= 0 for version in range(2))


def test_nothing_is_said_to_be_found_before_all_is_looked_at(qtbot: QtBot, seeds: tuple[Path, Path]) -> None:
    """Until the analysis has ended, empty panels and the summary do not say that there is nothing."""
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        window.documents.open(list(seeds))
    assert "Nothing has been found so far." in {label.text() for label in window.view.findings.findChildren(QLabel)}
    assert "finding" not in window.tools.summary
    qtbot.waitUntil(lambda: not window.busy, timeout=30_000)
    assert "so far" not in "".join(label.text() for label in window.view.findings.findChildren(QLabel))
    assert "finding" in window.tools.summary
    window.close()


@pytest.mark.parametrize("hidden", [False, True])
def test_f6_reaches_the_side_and_comes_back(window: Window, hidden: bool) -> None:
    """F6 goes from pane to pane, then to the findings beside them, and round again; a hidden side is passed over."""
    if hidden:
        window.view.side.set_shown(False)
    focused = []
    for _ in range(3):
        window.actions_["next_pane"].trigger()
        focused.append(
            next((n for n, pane in enumerate(window.view.panes.panes) if pane.hasFocus()), None)
            if not card_list(window).hasFocus()
            else "findings"
        )
    assert focused == ([1, 0, 1] if hidden else [1, "findings", 0])
