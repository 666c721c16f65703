"""Reviewing in the window: what an editor decides by keys and clicks, and what is then to be seen and kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QListView, QListWidget
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.review.values import Status
from reader.ui.cells import Spot
from reader.ui.overview import Layer
from reader.ui.panels.findings_model import Role
from reader.ui.theme import LIGHT
from reader.ui.window import Window
from tests.ui.reviewed import Open, highlight_boxes, listed_notes, press, statuses, wait_kept, write


def test_space_marks_the_row_and_goes_on(window: Window, qtbot: QtBot) -> None:
    """Space marks a row as reviewed and makes the next one that is not the current one; the toolbar counts."""
    press(qtbot, window, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert statuses(window)[:3] == [Status.REVIEWED, Status.REVIEWED, Status.NOT_REVIEWED]
    assert window.view.panes.look.current == 2
    assert window.tools.summary.startswith("2 of 11 rows reviewed · 1 finding")
    marks = window.session.marks(1)
    assert marks.reviewed
    assert "Reviewed" in marks.description
    window.review_tools.deciding.mark_overview()
    assert len(window.view.overview._marks[Layer.REVIEWED]) == 2


def test_marks_are_seen_in_the_gutter(window: Window, qtbot: QtBot) -> None:
    """The gutter is painted in another way once a row is reviewed, and as before when that was taken back."""
    gutter = window.view.panes._gutters[0]
    qtbot.wait(50)
    before = gutter.grab().toImage()
    qtbot.mouseDClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(30, 40))
    assert statuses(window)[0] is Status.REVIEWED
    assert gutter.grab().toImage() != before
    press(qtbot, window, Qt.Key.Key_Backspace)
    assert statuses(window)[0] is Status.NOT_REVIEWED
    assert gutter.grab().toImage() == before


def test_undo_names_its_action_across_kinds(window: Window, qtbot: QtBot) -> None:
    """W, a dismissal and their undoing: the menu names each, and everything is as before at the end."""
    undo, redo = window.actions_["undo"], window.actions_["redo"]
    assert not undo.isEnabled()
    press(qtbot, window, Qt.Key.Key_W)
    assert undo.text() == "&Undo mark as needing work"
    press(qtbot, window, Qt.Key.Key_F8, Qt.Key.Key_D)
    assert "dismiss" in undo.text()
    assert "· 0 finding" in window.tools.summary
    assert window.session.marks(7).findings == 0
    undo.trigger()
    assert "· 1 finding" in window.tools.summary
    assert "dismiss" in redo.text()
    undo.trigger()
    assert set(statuses(window)) == {Status.NOT_REVIEWED}
    assert not undo.isEnabled()
    redo.trigger()
    assert statuses(window)[0] is Status.NEEDS_WORK


def test_a_dismissed_finding_is_no_longer_gone_to(window: Window, qtbot: QtBot) -> None:
    """After D, F8 stays where it is and the mention is outlined no more; the panel can restore it."""
    press(qtbot, window, Qt.Key.Key_F8)
    finding = window.view.findings.current()
    assert finding is not None
    press(qtbot, window, Qt.Key.Key_D, Qt.Key.Key_Home, Qt.Key.Key_F8)
    assert window.view.panes.look.current == 0
    assert not {h.role.value for h in window.session.highlights(0, 7)} & {"only", "differs"}
    window.view.restore_requested.emit([finding])
    press(qtbot, window, Qt.Key.Key_F8)
    assert window.view.panes.look.current == 7


@pytest.mark.parametrize(("last", "dismissed"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_a_finding_is_dismissed_with_a_reason(window: Window, qtbot: QtBot, last: Qt.Key, dismissed: bool) -> None:
    """Shift+D asks why, showing what is dismissed; Enter keeps the reason and lists it, Escape leaves all as it was."""
    press(qtbot, window, Qt.Key.Key_F8)
    finding = window.view.findings.current()
    assert finding is not None
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        asked.append(dialog.labelText())
        qtbot.keyClicks(dialog.findChild(QLineEdit), " spelled out ")
        qtbot.keyClick(dialog, last)

    QTimer.singleShot(0, answer)
    qtbot.keyClick(window.view.panes.panes[0], Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert ["“SDGs”" in text and text.endswith("Why is this a false alarm?") for text in asked] == [True]
    review = window.reviewing.review
    assert review is not None
    assert [d.reason for d in review.decisions.dismissals.values()] == (["spelled out"] if dismissed else [])
    assert window.session.is_dismissed(finding) is dismissed
    window.view.findings.select(finding)
    cards = window.view.findings.findChild(QListView)
    assert cards is not None
    assert str(cards.currentIndex().data(Role.SENTENCE)).startswith("\u2068spelled out\u2069 · ") is dismissed


def test_several_selected_rows_are_marked_at_once(window: Window, qtbot: QtBot) -> None:
    """With text of three rows selected, W marks all three in one step."""
    pane = window.view.panes.panes[0]
    pane.text_cursor.select_paragraph(0)
    first = pane.text_cursor.anchor
    pane.text_cursor.select_paragraph(2)
    last = pane.text_cursor.spot
    assert first is not None
    assert last is not None
    pane.text_cursor.select(first, last)
    press(qtbot, window, Qt.Key.Key_W)
    assert statuses(window)[:4] == [Status.NEEDS_WORK] * 3 + [Status.NOT_REVIEWED]
    window.actions_["undo"].trigger()
    assert set(statuses(window)) == {Status.NOT_REVIEWED}


def test_letters_in_the_search_field_decide_nothing(window: Window, qtbot: QtBot) -> None:
    """Space, W and D typed into the find bar are text."""
    window.actions_["find"].trigger()
    field = window.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "w d")
    assert set(statuses(window)) == {Status.NOT_REVIEWED}


def test_a_note_on_a_passage(window: Window, qtbot: QtBot) -> None:
    """N with a word selected opens the field; Ctrl+Enter keeps the note, the panel quotes the word."""
    window.view.panes.go_to(3)
    pane = window.view.panes.panes[0]
    start = pane.column.paragraph_text(3).index("334-KH/TU")
    window.view.panes.select_span(0, Spot(3, start), Spot(3, start + 9))
    press(qtbot, window, Qt.Key.Key_N)
    assert window.review_tools.noting.panel.isVisible()
    write(qtbot, window, "Check the number")
    (text,) = listed_notes(window)
    assert "Row 4" in text
    assert "“334-KH/TU”" in text
    assert text.endswith("Check the number")
    assert window.session.marks(3).notes == 1
    assert pane.hasFocus()


def test_notes_are_changed_resolved_removed_and_gone_to(window: Window, qtbot: QtBot) -> None:
    """In the panel E changes a note, R resolves it, Enter goes to it, Del removes it; undo brings it back."""
    press(qtbot, window, Qt.Key.Key_N)
    write(qtbot, window, "first")
    window.view.panes.go_to(9)
    notes = window.review_tools.noting.panel.findChild(QListWidget)
    assert isinstance(notes, QListWidget)
    qtbot.keyClick(notes, Qt.Key.Key_Return)
    assert window.view.panes.look.current == 0
    qtbot.keyClick(notes, Qt.Key.Key_E)
    write(qtbot, window, "second")
    assert listed_notes(window)[0].endswith("second")
    qtbot.keyClick(notes, Qt.Key.Key_R)
    assert listed_notes(window)[0].startswith("✓")
    assert window.session.marks(0).notes == 0
    qtbot.keyClick(notes, Qt.Key.Key_Delete)
    assert listed_notes(window) == []
    assert not window.review_tools.noting.panel.isVisible()
    window.actions_["undo"].trigger()
    assert listed_notes(window)[0].endswith("second")


def test_nothing_is_written_before_the_first_decision(
    open_window: Open, copies: tuple[Path, Path], tmp_path: Path
) -> None:
    """Opening two documents and closing them again leaves no file beside them, and none in the person's folder."""
    window = open_window()
    window.close()
    assert sorted(tmp_path.iterdir()) == sorted(copies)
    assert window.status.kept == ""


def test_decisions_are_found_again(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """What was decided in one window is there in the next one, and was told to be kept before it closed."""
    first = open_window()
    press(qtbot, first, Qt.Key.Key_Space, Qt.Key.Key_W, Qt.Key.Key_N)
    write(qtbot, first, "remember this")
    press(qtbot, first, Qt.Key.Key_F8, Qt.Key.Key_D)
    wait_kept(qtbot, first)
    assert first.status.kept.startswith("Kept")
    assert [path.suffix for path in tmp_path.glob("*.facing")] == [".facing"]
    decided = statuses(first)
    first.close()
    second = open_window()
    assert statuses(second) == decided
    assert listed_notes(second)[0].endswith("remember this")
    assert second.tools.summary.startswith("1 of 11 rows reviewed · 0 finding")


def test_the_second_window_is_read_only_and_says_so(open_window: Open, qtbot: QtBot) -> None:
    """A review that is open elsewhere can be looked at; a decision changes nothing and the bar says why."""
    first = open_window()
    press(qtbot, first, Qt.Key.Key_Space)
    wait_kept(qtbot, first)
    second = open_window()
    assert "another window" in second.notice.text
    second.notice.hide()
    press(qtbot, second, Qt.Key.Key_W)
    assert statuses(second)[0] is Status.REVIEWED
    assert statuses(second)[1] is Status.NOT_REVIEWED
    assert "another window" in second.notice.text
    assert second.status.kept == "Read-only"


def test_a_damaged_review_is_saved_elsewhere(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """A file that is no database is told and left alone; decisions go on in memory and can be saved elsewhere."""
    path = tmp_path / "urdu - arabic.facing"
    path.write_bytes(b"SQLite format 3\x00 not really" * 40)
    before = path.read_bytes()
    window = open_window()
    assert "urdu - arabic.facing" in window.notice.text
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.status.kept == "In memory only"
    window.review_tools.keeping.save_to(tmp_path / "elsewhere")
    press(qtbot, window, Qt.Key.Key_Space)
    wait_kept(qtbot, window)
    assert path.read_bytes() == before
    assert (tmp_path / "elsewhere.facing").stat().st_size > 0


def test_a_reading_without_files_keeps_its_review_in_memory(
    window: Window, qtbot: QtBot, seeds: tuple[Path, Path]
) -> None:
    """A reading shown without its files being opened writes nothing beside them, whatever is decided."""
    press(qtbot, window, Qt.Key.Key_Space)
    assert statuses(window)[0] is Status.REVIEWED
    assert window.status.kept == "In memory only"
    window.close()
    assert not list(seeds[0].parent.glob("*.facing"))


def test_two_mentions_are_told_apart_and_joined_again(window: Window, qtbot: QtBot) -> None:
    """From a mention's menu: not the same thing takes the link away everywhere, undo brings it back."""
    panes = window.view.panes
    panes.go_to(3, always=True)
    pane = panes.panes[0]
    highlight, boxes = next(
        (h, boxes)
        for h, boxes in highlight_boxes(pane, 3)
        if pane.column.paragraph_text(h.paragraph)[h.start : h.end] == "334-KH/TU"
    )
    place = pane.mapToGlobal(boxes[0].center().toPoint())
    menu = window.review_tools.row_menu.menu_at(0, 3, place)
    menu.actions()[0].trigger()
    assert "not the same" in menu.actions()[0].text()

    def linked() -> bool:
        analysis = window.session.analysis(3)
        codes = {n for n, mention in enumerate(analysis.mentions) if mention.text == "334-KH/TU"}
        return any(codes <= set(link.mentions) for link in analysis.links)

    qtbot.waitUntil(lambda: not window._jobs.busy, timeout=30_000)
    assert highlight.mention >= 0
    assert not linked()
    assert window.session.marks(3).findings >= 1
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: not window._jobs.busy, timeout=30_000)
    assert linked()


def test_the_menu_of_a_row_acts_on_that_row(window: Window) -> None:
    """A right click makes its row the current one; what is chosen from the menu is done to it."""
    pane = window.view.panes.panes[1]
    shown = next(shown for shown in pane.column.rows if shown.row == 2)
    menu = window.review_tools.row_menu.menu_at(1, 2, pane.mapToGlobal(QPoint(100, shown.top + 30)))
    next(action for action in menu.actions() if action.objectName() == "needs_work").trigger()
    assert statuses(window)[2] is Status.NEEDS_WORK


def test_the_review_of_a_large_reading_comes_after_its_first_look(qtbot: QtBot, tmp_path: Path) -> None:
    """Documents of thousands of paragraphs are shown before their review is made; then decisions are kept as ever."""
    paths = [tmp_path / "one.txt", tmp_path / "other.txt"]
    for path in paths:
        path.write_text("\n".join(f"Paragraph {n} of the text." for n in range(4_100)), encoding="utf-8")
    window = build(LIGHT, data_folder=tmp_path / "data")
    qtbot.addWidget(window)
    window.show()
    window.documents.open(paths)
    session = window.session
    qtbot.waitUntil(lambda: bool(window.view.panes.panes), timeout=10_000)
    assert session.review is None
    qtbot.waitUntil(lambda: session.review is not None, timeout=10_000)
    pane = window.view.panes.panes[0]
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert session.marks(0).reviewed
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.facing"))), timeout=10_000)
    window.close()
