"""The find bar: what it asks for as the person types, and what it shows of the answer."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.core.findings import Severity
from reader.ui.findbar import FindBar, FindQuery
from reader.ui.theme import LIGHT, stylesheet


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.setStyleSheet(stylesheet(LIGHT))
    bar.resize(800, 40)
    bar.set_versions(["Urdu", "Arabic"])
    bar.open_bar()
    qtbot.waitExposed(bar)
    bar.activateWindow()
    return bar


def child(bar: FindBar, kind: type[QWidget], name: str = "") -> QWidget:
    return next(
        w for w in bar.findChildren(kind) if w.parent() is bar and (not name or w.accessibleName().startswith(name))
    )


def button(bar: FindBar, name: str) -> QToolButton:
    found = child(bar, QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def shown(bar: FindBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel) if label.isVisible()).strip()


def test_typing_asks(bar: FindBar) -> None:
    """Every letter typed asks for the text so far, in all versions, folded."""
    asked: list[FindQuery] = []
    bar.query_changed.connect(asked.append)
    QTest.keyClicks(child(bar, QLineEdit), "ab")
    assert asked == [FindQuery("a"), FindQuery("ab")]


def test_options_are_part_of_what_is_asked(bar: FindBar) -> None:
    """The version and the toggles change the question, each at once; a pattern is never compared exactly."""
    QTest.keyClicks(child(bar, QLineEdit), "x")
    asked: list[FindQuery] = []
    bar.query_changed.connect(asked.append)
    versions = child(bar, QComboBox)
    assert isinstance(versions, QComboBox)
    versions.setCurrentIndex(2)
    for name in ("Match whole words", "Tell apart", "Regular expression"):
        QTest.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
    assert asked == [
        FindQuery("x", 1),
        FindQuery("x", 1, whole_word=True),
        FindQuery("x", 1, whole_word=True, exact=True),
        FindQuery("x", 1, whole_word=True, regex=True),
    ]
    bar.set_versions(["Urdu", "Arabic", "English"])
    assert bar.query().version is None


def test_keys_and_buttons_walk(bar: FindBar) -> None:
    """Enter and the button ask for the next match, Shift+Enter and the other button for the previous one."""
    QTest.keyClicks(child(bar, QLineEdit), "x")
    bar.set_found(1, 9)
    told: list[str] = []
    bar.next_requested.connect(lambda: told.append("next"))
    bar.previous_requested.connect(lambda: told.append("previous"))
    QTest.keyClick(child(bar, QLineEdit), Qt.Key.Key_Return)
    QTest.keyClick(child(bar, QLineEdit), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseClick(button(bar, "Next"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(bar, "Previous"), Qt.MouseButton.LeftButton)
    assert told == ["next", "previous", "next", "previous"]


@pytest.mark.parametrize(
    ("current", "total", "complete", "text"),
    [
        (3, 120, True, "3 of 120"),
        (0, 120, True, "120 found"),
        (3, 120, False, "3 of 120+"),
        (0, 0, False, "Searching…"),
        (0, 0, True, "No match"),
        (1, 12345, True, "1 of 12,345"),
    ],
)
def test_count_is_shown(bar: FindBar, current: int, total: int, complete: bool, text: str) -> None:
    """The count says where the person is; the buttons are of use only when there is something to walk through."""
    QTest.keyClicks(child(bar, QLineEdit), "x")
    bar.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    bar.set_found(current, total, complete=complete)
    assert shown(bar) == text
    assert button(bar, "Next").isEnabled() == button(bar, "Previous").isEnabled() == (total > 0)


def test_nothing_is_said_of_an_empty_field(bar: FindBar) -> None:
    """Without anything to look for there is no "no match"."""
    bar.set_found(0, 0)
    assert shown(bar) == ""


def test_a_bad_pattern_is_explained(bar: FindBar) -> None:
    """The sentence is shown, however long, the field's edge has the colour of errors until the next answer."""
    field = child(bar, QLineEdit)
    QTest.keyClicks(field, "(")
    child(bar, QComboBox).setFocus()
    width = bar.minimumSizeHint().width()
    bar.set_error("The pattern has an unclosed bracket. " * 4)
    assert shown(bar).startswith("The pattern has an unclosed bracket.")
    assert bar.minimumSizeHint().width() == width
    middle = field.width() // 2
    assert field.grab().toImage().pixelColor(middle, 0) == LIGHT.severities[Severity.ERROR]
    assert not button(bar, "Next").isEnabled()
    bar.set_found(1, 1)
    assert field.grab().toImage().pixelColor(middle, 0) == LIGHT.hairline


def test_escape_closes(bar: FindBar) -> None:
    """Esc in the field and the cross hide the bar and tell of it once."""
    told: list[bool] = []
    bar.closed.connect(lambda: told.append(True))
    QTest.keyClick(child(bar, QLineEdit), Qt.Key.Key_Escape)
    assert bar.isHidden()
    bar.open_bar()
    QTest.mouseClick(button(bar, "Close"), Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert len(told) == 2


def test_opening_takes_the_selection(bar: FindBar) -> None:
    """Opened with a text, the bar asks for it and what is typed next replaces it; without one the last text stays."""
    asked: list[FindQuery] = []
    bar.query_changed.connect(asked.append)
    bar.open_bar("هانوي")
    bar.close_bar()
    bar.open_bar()
    assert bar.query().text == "هانوي"
    QTest.keyClicks(child(bar, QLineEdit), "x")
    assert [query.text for query in asked] == ["هانوي", "x"]


def test_everything_has_a_name_and_is_reached_by_tab(bar: FindBar) -> None:
    """Every control has an accessible name and takes the keyboard focus."""
    QTest.keyClicks(child(bar, QLineEdit), "x")
    bar.set_found(1, 2)
    controls = [w for w in bar.findChildren(QWidget) if w.parent() is bar and not isinstance(w, QLabel)]
    assert len(controls) == 8
    assert all(control.accessibleName() for control in controls)
    reached = set()
    for _ in controls:
        reached.add(bar.focusWidget())
        QTest.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
    assert reached == set(controls)
