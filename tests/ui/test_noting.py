"""Writing notes: nothing that a person typed is lost, however the field is left."""

from bidi import get_display
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.core.review.values import Status
from reader.ui.window import Window
from tests.ui.reviewed import Open, listed_notes, press, statuses, wait_kept, write


def field(window: Window) -> QPlainTextEdit:
    found = window.review_tools.noting.panel.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def begin(qtbot: QtBot, window: Window, text: str) -> None:
    """Write a note on the current row and leave it in the field."""
    press(qtbot, window, Qt.Key.Key_N)
    qtbot.keyClicks(field(window), text)


def test_esc_keeps_what_was_typed(window: Window, qtbot: QtBot) -> None:
    """Esc goes back to the text with the note kept; undo takes it away like any other decision."""
    begin(qtbot, window, "as far as I came")
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert listed_notes(window)[0].endswith("as far as I came")
    assert not field(window).isVisible()
    assert window.view.side.isVisible()
    assert window.view.panes.panes[0].hasFocus()
    window.actions_["undo"].trigger()
    assert listed_notes(window) == []


def test_esc_in_an_empty_field_writes_nothing(window: Window, qtbot: QtBot) -> None:
    """A field with nothing but spaces is closed without a note and without a step to undo."""
    begin(qtbot, window, "  ")
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert listed_notes(window) == []
    assert not window.actions_["undo"].isEnabled()


def test_a_note_stays_with_its_row_when_another_is_begun(window: Window, qtbot: QtBot) -> None:
    """N on another row keeps the note that stands in the field on its own row, and begins an empty one."""
    begin(qtbot, window, "on the first")
    window.view.panes.go_to(4)
    window.view.panes.panes[0].setFocus()
    begin(qtbot, window, "on the fifth")
    qtbot.keyClick(field(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    first, second = listed_notes(window)
    assert first.startswith("Row 1")
    assert first.endswith("on the first")
    assert second.startswith("Row 5")
    assert second.endswith("on the fifth")


def test_a_note_shows_its_codes_whole(window: Window, qtbot: QtBot) -> None:
    """A code in a note of Arabic letters stands in the list in its own order, whatever the line before it is."""
    begin(qtbot, window, "")
    field(window).insertPlainText("نوٹ 334-KH/TU")  # QTest types ASCII only
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    found = window.review_tools.noting.panel.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    line = found.item(0).text().replace("\n", "\u2028")  # as Qt lays out an entry: one paragraph
    assert "334-KH/TU" in get_display(line, base_dir="L")
    assert "334-KH/TU" in get_display(line, base_dir="R")


def test_discard_drops_what_was_typed(window: Window, qtbot: QtBot) -> None:
    """Only the button drops a note; the keys of the others stand on them."""
    begin(qtbot, window, "not this")
    texts = {button.text(): button for button in window.review_tools.noting.panel.findChildren(QPushButton)}
    assert set(texts) == {"Discard", "Save note  Ctrl+Enter"}
    qtbot.waitUntil(lambda: texts["Discard"].height() > 0)
    qtbot.mouseClick(texts["Discard"], Qt.MouseButton.LeftButton)
    assert listed_notes(window) == []
    assert not field(window).isVisible()
    press(qtbot, window, Qt.Key.Key_N)
    assert field(window).toPlainText() == ""


def test_closing_the_window_keeps_what_stands_in_the_field(open_window: Open, qtbot: QtBot) -> None:
    """A note that was neither saved nor left is there when the documents are opened again."""
    first = open_window()
    begin(qtbot, first, "in the middle of")
    first.close()
    second = open_window()
    assert listed_notes(second)[0].endswith("in the middle of")


def test_what_cannot_be_kept_stays_in_the_field(open_window: Open, qtbot: QtBot) -> None:
    """In a window that may decide nothing, Esc says why and leaves the text where it can be copied."""
    first = open_window()
    press(qtbot, first, Qt.Key.Key_Space)
    wait_kept(qtbot, first)
    second = open_window()
    second.notice.clear()
    begin(qtbot, second, "for later")
    qtbot.keyClick(field(second), Qt.Key.Key_Escape)
    assert "another window" in second.notice.text
    assert field(second).isVisible()
    assert field(second).toPlainText() == "for later"
    assert second.view.panes.panes[0].hasFocus()
    assert statuses(second)[0] is Status.REVIEWED
    second.view.panes.go_to(4)
    press(qtbot, second, Qt.Key.Key_N)
    assert field(second).toPlainText() == "for later"
    field(second).clear()  # or closing the window would ask


def test_a_changed_note_is_kept_by_esc_and_its_old_text_by_undo(window: Window, qtbot: QtBot) -> None:
    """Esc keeps a change of a note as well; undo brings the old words back."""
    press(qtbot, window, Qt.Key.Key_N)
    write(qtbot, window, "first words")
    notes = window.review_tools.noting.panel.findChild(QListWidget)
    assert isinstance(notes, QListWidget)
    qtbot.keyClick(notes, Qt.Key.Key_E)
    qtbot.keyClicks(field(window), "other words")
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert listed_notes(window)[0].endswith("other words")
    assert notes.hasFocus()
    window.actions_["undo"].trigger()
    assert listed_notes(window)[0].endswith("first words")


def test_a_note_whose_text_was_removed_meanwhile_is_written_anew(window: Window, qtbot: QtBot) -> None:
    """While a note is being changed, undo may take it away: what is in the field becomes a note of its own."""
    press(qtbot, window, Qt.Key.Key_N)
    write(qtbot, window, "first words")
    qtbot.keyClick(window.review_tools.noting.panel.focusProxy(), Qt.Key.Key_E)
    qtbot.keyClicks(field(window), "second thoughts")
    window.actions_["undo"].trigger()
    assert listed_notes(window) == []
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert listed_notes(window)[0].endswith("second thoughts")


def test_a_note_goes_with_its_paragraph(window: Window, qtbot: QtBot) -> None:
    """Rows that are merged above while a note is written do not lead it to another row's text."""
    window.view.panes.go_to(5)
    begin(qtbot, window, "about the sixth paragraph")
    window.view.panes.go_to(0)
    window.actions_["merge_next"].trigger()
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert listed_notes(window)[0].startswith("Row 5")


def test_a_note_can_be_written_where_the_side_is_hidden(window: Window, qtbot: QtBot) -> None:
    """N brings the side panel back, for a field that nobody sees would swallow what is typed."""
    window.actions_["side"].trigger()
    assert not field(window).isVisible()
    begin(qtbot, window, "seen")
    assert field(window).isVisible()
    assert window.actions_["side"].isChecked()
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert not window.view.side.isVisible()
