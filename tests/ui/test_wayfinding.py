"""Finding one's way in a review: filters, changed documents, the window as it was left."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.core.findings import FindingKind, Severity
from reader.core.review.navigation import RowFilter
from reader.core.review.values import Status
from reader.ui.window import Window
from tests.ui.reviewed import Open, listed_notes, press, statuses, wait_kept, write


def choose(window: Window, name: str) -> None:
    """Check an entry of the filter's menu."""
    menu = window.review_tools.wayfinding.button.menu()
    next(action for action in menu.actions() if action.text() == name).trigger()


def stops(qtbot: QtBot, window: Window, count: int) -> list[int | None]:
    """The rows that F4 stops at."""
    found = []
    for _ in range(count):
        press(qtbot, window, Qt.Key.Key_F4)
        found.append(window.view.panes.look.current)
    return found


def test_without_a_filter_next_is_the_next_row_to_review(window: Window, qtbot: QtBot) -> None:
    """F4 goes to the next row that has no status, past those that have one."""
    press(qtbot, window, Qt.Key.Key_Space, Qt.Key.Key_W, Qt.Key.Key_Home)
    assert stops(qtbot, window, 2) == [2, 3]


def test_rows_are_filtered_by_status_and_notes(window: Window, qtbot: QtBot) -> None:
    """With a filter F4 goes round the rows that it wants, the button counts them, and unchecking ends it."""
    button = window.review_tools.wayfinding.button
    for row in (2, 6):
        window.view.panes.go_to(row)
        press(qtbot, window, Qt.Key.Key_W)
    assert button.text() == "Rows: all"
    choose(window, "Needs work")
    assert button.text() == "Rows: 2 of 11"
    assert stops(qtbot, window, 3) == [2, 6, 2]
    press(qtbot, window, Qt.Key.Key_N)
    write(qtbot, window, "look here")
    choose(window, "With open notes")
    assert button.text() == "Rows: 1 of 11"
    choose(window, "All rows")
    assert button.text() == "Rows: all"


def test_rows_are_filtered_by_findings_and_hints(window: Window, qtbot: QtBot) -> None:
    """Warnings stop at the row of SDGs, a dismissed one no more; hints are found as well once they are asked for."""
    ways = window.review_tools.wayfinding
    choose(window, "With warnings")
    assert stops(qtbot, window, 2) == [7, 7]
    press(qtbot, window, Qt.Key.Key_D)
    ways.tell_count()
    assert ways.button.text() == "Rows: 0 of 11"
    window.actions_["undo"].trigger()
    ways.set_filter(RowFilter(severities=frozenset({Severity.HINT})))
    qtbot.waitUntil(lambda: not ways._filling.isActive())
    hints = {f.row for f in window.session.listed_findings(0) if f.severity is Severity.HINT}
    assert ways.button.text() == f"Rows: {len(hints)} of 11"
    ways.set_filter(RowFilter(kinds=frozenset({FindingKind.BIDI_HAZARD})))
    qtbot.waitUntil(lambda: not ways._filling.isActive())
    assert "0 of" not in ways.button.text()


def test_a_changed_document_is_read_again_and_decisions_are_carried_over(
    open_window: Open, qtbot: QtBot, copies: tuple[Path, Path]
) -> None:
    """A paragraph is put in and one changed by another program: the bar offers to reload, statuses move along."""
    window = open_window()
    press(qtbot, window, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_N)
    write(qtbot, window, "on the fourth")
    wait_kept(qtbot, window)
    window.view.panes.go_to(2)
    lines = copies[1].read_text(encoding="utf-8").split("\n")
    number = [n for n, line in enumerate(lines) if line.strip()][1]
    lines[number] = lines[number].replace("المدينة", "العاصمة")
    copies[1].write_text("\n".join(["هانوي — مراسلنا الخاص", "", *lines]), encoding="utf-8")
    qtbot.waitUntil(lambda: "arabic.txt" in window.notice.text, timeout=5_000)
    offer = next(button for button in window.notice.findChildren(QPushButton) if button.text() == "Reload")
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.session.documents[1].paragraphs) == 12, timeout=10_000)
    qtbot.waitUntil(lambda: not window._jobs.busy, timeout=30_000)
    assert len(statuses(window)) == 12
    assert statuses(window)[:5] == [Status.NOT_REVIEWED, *[Status.REVIEWED] * 3, Status.NOT_REVIEWED]
    assert [window.session.marks(row).changed for row in range(5)] == [False, False, True, False, False]
    assert listed_notes(window)[0].startswith("Row 5")
    assert window.view.panes.look.current == 3
    window.view.panes.go_to(2)
    changes = window.review_tools.wayfinding.changes
    assert changes.isVisible()
    assert "<s>المدينة</s><u><b>العاصمة</b></u>" in changes.text()
    choose(window, "Changed since decided on")
    assert window.review_tools.wayfinding.button.text() == "Rows: 1 of 12"


def test_the_window_comes_back_as_it_was_left(open_window: Open, qtbot: QtBot) -> None:
    """Place, order of the panes, mode and filter are there again in the next window."""
    first = open_window()
    press(qtbot, first, Qt.Key.Key_Space)
    first.view.panes.go_to(6)
    first.view.panes.move_version(0, 1)
    first.actions_["level"].setChecked(False)
    first.view.panes.set_level(level=False)
    choose(first, "Not reviewed")
    wait_kept(qtbot, first)
    first.close()
    second = open_window()
    qtbot.waitUntil(lambda: second.view.panes.look.current == 6)
    assert second.view.panes.shown_versions == [1, 0]
    viewport = second.view.panes.viewport
    assert viewport is not None
    assert not viewport.level
    assert not second.actions_["level"].isChecked()
    assert second.review_tools.wayfinding.button.text() == "Rows: 10 of 11"


def test_repaired_rows_are_there_again(open_window: Open, qtbot: QtBot) -> None:
    """A merged row is pinned in the next window too, and undo there has nothing to take back."""
    first = open_window()
    press(qtbot, first, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not first._jobs.busy, timeout=30_000)
    wait_kept(qtbot, first)
    first.close()
    second = open_window()
    alignment = second.session.alignment
    assert len(alignment) == 10
    assert alignment.row(0).cells == (range(2), range(2))
    assert second.session.marks(0).pinned
    assert not second.actions_["undo"].isEnabled()
