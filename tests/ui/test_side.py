"""The side of the reading view: shown, hidden and folded; what stands at its foot; how it comes back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.findings import Order
from reader.core.reading import Reading
from reader.ui.settings import Settings
from reader.ui.theme import LIGHT
from reader.ui.window import Window
from tests.ui.reviewed import Open, highlight_boxes, press


@pytest.fixture
def remembering(qtbot: QtBot, reading: Reading, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    """Windows of one person, one after the other."""
    windows: list[Window] = []

    def opened() -> Window:
        window = build(LIGHT, Settings(tmp_path / "config"), data_folder=tmp_path / "data")
        windows.append(window)
        qtbot.addWidget(window)
        window.show_reading(reading)
        window.show()
        window.resize(1440, 900)  # the screen of the tests is smaller, and no place on it is taken from the last window
        qtbot.waitExposed(window)
        return window

    yield opened
    for window in windows:
        window.close()


def click_mention(window: Window, qtbot: QtBot, row: int, text: str) -> None:
    """Click on a mention in the first pane."""
    window.view.panes.go_to(row, always=True)
    pane = window.view.panes.panes[0]
    box = next(
        boxes[0]
        for highlight, boxes in highlight_boxes(pane, row)
        if pane.column.paragraph_text(highlight.paragraph)[highlight.start : highlight.end] == text
    )
    qtbot.mouseClick(pane, Qt.MouseButton.LeftButton, pos=box.center().toPoint())


def test_the_findings_keep_their_room_beside_a_note(open_window: Open, qtbot: QtBot) -> None:
    """Where the notes come and go, the list of findings stays as high as its cards, and the entities give way."""
    window = open_window()
    side, findings = window.view.side, window.view.findings
    qtbot.waitUntil(lambda: side.panels.sizes()[0] >= findings.wanted_height())
    before = side.panels.sizes()
    press(qtbot, window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: side.panels.sizes()[2] > 0)
    qtbot.waitUntil(lambda: side.panels.sizes()[0] == before[0])
    assert side.panels.sizes()[1] < before[1]


def test_a_key_hides_and_shows_the_side(window: Window, qtbot: QtBot) -> None:
    """Ctrl+B folds the side away and gives its room to the text; pressed again it is back as wide as before."""
    panes, side = window.view.panes, window.view.side
    before = panes.width(), side.width()
    qtbot.keyClick(panes.panes[0], Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not side.isVisible()
    qtbot.waitUntil(lambda: panes.width() > before[0] + 200)
    qtbot.keyClick(panes.panes[0], Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (panes.width(), side.width()) == before)


def test_a_narrow_window_folds_the_side_and_the_person_has_it_back(window: Window) -> None:
    """The action tells what is to be seen; in a narrow window the side can be had, and hiding it is no lasting wish."""
    action, side = window.actions_["side"], window.view.side
    window.resize(760, 700)
    assert not side.isVisible()
    assert not action.isChecked()
    action.trigger()
    assert side.isVisible()
    action.trigger()
    assert not side.isVisible()
    window.resize(1400, 700)
    assert side.isVisible()
    assert action.isChecked()


def test_a_hidden_side_stays_hidden_when_there_is_room(window: Window) -> None:
    """What the person hid does not come back by itself."""
    window.actions_["side"].trigger()
    window.resize(760, 700)
    window.resize(1400, 700)
    assert not window.view.side.isVisible()


def test_the_side_comes_back_as_it_was_left(remembering: Callable[[], Window], qtbot: QtBot) -> None:
    """Width, share of the findings, their order, dismissed ones shown, hidden or not: the next window has them."""
    first = remembering()
    splitter = first.view.splitter
    handle = splitter.handle(1)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
    qtbot.mouseMove(handle, QPoint(-80, 50))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(-80, 50))
    width = first.view.side.width()
    assert width > 350
    first.view.findings.set_order(Order.KIND)
    first.view.findings.show_dismissed(shown=True)
    first.close()
    second = remembering()
    qtbot.waitUntil(lambda: abs(second.view.side.width() - width) <= 2)
    assert second.view.findings.order is Order.KIND
    assert second.view.findings.dismissed_shown
    second.actions_["side"].trigger()
    second.close()
    third = remembering()
    assert not third.view.side.isVisible()
    assert not third.actions_["side"].isChecked()


def test_the_reason_goes_with_what_it_is_about(window: Window, qtbot: QtBot) -> None:
    """What is said of a clicked mention goes when F8 or an arrow leads elsewhere, and when its finding is dismissed."""
    reason = window.view.side.reason
    click_mention(window, qtbot, 3, "334-KH/TU")
    assert "334-KH/TU" in reason.text()
    assert reason.isVisible()
    window.actions_["next_finding"].trigger()
    assert window.view.panes.look.current == 7
    assert not reason.isVisible()
    click_mention(window, qtbot, 7, "SDGs")
    assert "Urdu only" in reason.text()
    qtbot.keyClick(window.view.panes.panes[0], Qt.Key.Key_D)
    assert not reason.isVisible()
    click_mention(window, qtbot, 3, "334-KH/TU")
    assert reason.isVisible()
    qtbot.keyClick(window.view.panes.panes[0], Qt.Key.Key_Down)
    assert not reason.isVisible()
