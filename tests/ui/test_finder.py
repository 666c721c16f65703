"""Searching in the window: what is found, counted, ticked and walked through."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.reading import Reading
from reader.ui.findbar import FindQuery
from reader.ui.theme import LIGHT
from reader.ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, reading: Reading) -> Iterator[Window]:
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show_reading(reading)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def test_a_search_walks_through_the_rows_of_all_versions(window: Window, qtbot: QtBot) -> None:
    """Enter goes from match to match in the order of the rows, both versions of a row in turn, and round at the end."""
    finder = window.session.finder
    window.actions_["find"].trigger()
    qtbot.keyClicks(window.view.searching.bar._field, "kh/")
    qtbot.waitUntil(lambda: finder.complete)
    assert finder.total == 4
    places = []
    for _ in range(5):
        qtbot.keyClick(window.view.searching.bar._field, Qt.Key.Key_Return)
        assert finder.current is not None
        places.append((finder.current.row, finder.current.version))
        assert any(shown.row == finder.current.row for shown in window.view.panes.panes[0].column.rows)
    assert places == [(3, 0), (3, 1), (4, 0), (4, 1), (3, 0)]
    qtbot.keyClick(window.view.searching.bar._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finder.place == 4


def test_matches_are_painted_and_vanish_with_the_bar(window: Window, qtbot: QtBot) -> None:
    """A match changes the picture of its pane; Escape puts everything back."""
    pane = window.view.panes.panes[0]
    before = pane.grab().toImage()
    window.actions_["find"].trigger()
    width = pane.width()
    window.view.searching.bar._field.setText("ہنوئی")  # QTest types ASCII only
    qtbot.waitUntil(lambda: window.session.finder.complete)
    assert window.session.finder.total > 0
    assert pane.grab().toImage() != before
    qtbot.keyClick(window.view.searching.bar._field, Qt.Key.Key_Escape)
    assert pane.width() == width
    assert window.session.finder.total == 0


def test_a_search_may_be_kept_to_one_version(window: Window, qtbot: QtBot) -> None:
    """What stands in both versions is found in the chosen one alone."""
    finder = window.session.finder
    finder.ask(FindQuery("2025", version=1))
    qtbot.waitUntil(lambda: finder.complete)
    finder.walk(0, forward=True)
    assert finder.current is not None
    assert finder.current.version == 1
    assert {match.paragraph for row in range(11) for match in window.session.matches(0, row)} == set()


def _shown(window: Window) -> str:
    return " ".join(label.text() for label in window.view.searching.bar.findChildren(QLabel) if not label.isHidden())


def test_a_bad_pattern_is_told_in_the_bar(window: Window, qtbot: QtBot) -> None:
    """A regular expression that is none gives a sentence and no matches."""
    with qtbot.waitSignal(window.session.finder.failed):
        window.session.finder.ask(FindQuery("(", regex=True))
    assert "regular expression" in _shown(window)
    assert window.session.finder.total == 0
