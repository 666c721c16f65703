"""Repairing rows in the window: what an editor does by key, menu and drag, and which rows there are then."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.alignment.model import Alignment, Origin
from reader.core.analysis import analyse
from reader.core.document import Document, Paragraph
from reader.core.formats import Opened
from reader.core.reading import Reading
from reader.ui.theme import LIGHT
from reader.ui.window import Window
from tests.ui.reviewed import Open

Show = Callable[[Reading], Window]
Rows = list[tuple[list[int], ...]]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    windows = []

    def shown(reading: Reading) -> Window:
        window = build(LIGHT)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show_reading(reading)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield shown
    for window in windows:
        window.close()


@pytest.fixture
def window(show: Show, reading: Reading) -> Window:
    return show(reading)


def rows(window: Window) -> Rows:
    alignment = window.session.alignment
    return [tuple(list(cell) for cell in alignment.row(row).cells) for row in range(len(alignment))]


def pinned(window: Window) -> list[int]:
    return np.flatnonzero(window.session.alignment.origins == Origin.MANUAL).tolist()


def press(
    qtbot: QtBot,
    window: Window,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    pane: int = 0,
) -> None:
    widget = window.view.panes.panes[pane]
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    qtbot.keyClick(widget, key, modifier)


def settled(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window._jobs.busy, timeout=30_000)


def test_merge_and_undo(window: Window, qtbot: QtBot) -> None:
    """M makes one row of two at once and pins it; undo makes two of them again, redo one."""
    before = rows(window)
    window.view.panes.go_to(2)
    press(qtbot, window, Qt.Key.Key_M)
    merged = [*before[:2], ([2, 3], [2, 3]), *before[4:]]
    assert rows(window) == merged
    assert pinned(window) == [2]
    assert window.view.panes.look.current == 2
    assert window.actions_["undo"].text() == "&Undo merge of rows 3 to 4"
    settled(qtbot, window)
    assert rows(window) == merged
    window.actions_["undo"].trigger()
    assert rows(window) == before
    window.actions_["redo"].trigger()
    assert rows(window) == merged
    settled(qtbot, window)


def test_a_merged_row_is_split_again_where_the_caret_is(window: Window, qtbot: QtBot) -> None:
    """A click on the second paragraph of a cell and S begin a row there; a third key undoes it."""
    before = rows(window)
    press(qtbot, window, Qt.Key.Key_M)
    press(qtbot, window, Qt.Key.Key_M)
    assert rows(window)[0] == ([0, 1, 2], [0, 1, 2])
    pane = window.view.panes.panes[1]
    pane.text_cursor.select_paragraph(2)
    pane.text_cursor.put(pane.text_cursor.spot)
    press(qtbot, window, Qt.Key.Key_S, pane=1)
    assert rows(window)[:2] == [([0, 1], [0, 1]), ([2], [2])]
    press(qtbot, window, Qt.Key.Key_S)
    assert rows(window) == before
    settled(qtbot, window)
    assert rows(window) == before


def test_paragraphs_move_up_and_down(window: Window, qtbot: QtBot) -> None:
    """Alt+Up takes the cell's first paragraph to the row above, Alt+Down back again; both rows are pinned."""
    window.view.panes.go_to(4)
    press(qtbot, window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, pane=1)
    assert rows(window)[3:5] == [([3], [3, 4]), ([4], [])]
    assert pinned(window) == [3, 4]
    window.view.panes.go_to(3)
    press(qtbot, window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier, pane=1)
    assert rows(window)[3:5] == [([3], [3]), ([4], [4])]
    settled(qtbot, window)


def test_gaps_are_made_and_closed(window: Window, qtbot: QtBot) -> None:
    """G leaves the pane's version out of a row, Shift+G closes the gap again."""
    before = rows(window)
    window.view.panes.go_to(5)
    press(qtbot, window, Qt.Key.Key_G, pane=1)
    assert rows(window)[5:7] == [([5], []), ([], [5])]
    press(qtbot, window, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier, pane=1)
    assert rows(window) == before
    settled(qtbot, window)


def test_what_cannot_be_done_is_told(window: Window, qtbot: QtBot) -> None:
    """Merging the first row with the one before it changes nothing and says why."""
    before = rows(window)
    press(qtbot, window, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert "first row" in window.notice.text
    press(qtbot, window, Qt.Key.Key_S)
    assert "cannot be split" in window.notice.text
    assert rows(window) == before
    assert not window.actions_["undo"].isEnabled()


@pytest.mark.parametrize("level", [True, False])
def test_the_row_under_the_eye_stays(window: Window, qtbot: QtBot, level: bool) -> None:
    """Repaired in the middle of the view, the row begins on the same pixel, at once and when it was analysed anew."""
    panes = window.view.panes
    panes.set_level(level=level)
    panes.go_to(5, always=True)
    leader = panes.panes[panes.viewport.scroll.leader]  # type: ignore[union-attr]  # a reading is open

    def top(row: int) -> int:
        return next(shown.top for shown in leader.column.rows if shown.row == row)

    before = top(5)
    press(qtbot, window, Qt.Key.Key_M)
    assert abs(top(5) - before) <= 1
    settled(qtbot, window)
    assert abs(top(5) - before) <= 1


def test_a_paragraph_is_dragged_by_its_margin(window: Window, qtbot: QtBot) -> None:
    """Pressed in the margin and let go over another row, the paragraph is in that row; Esc lets go of it."""
    pane = window.view.panes.panes[1]
    tops = {shown.row: QPoint(6, shown.top + 20) for shown in pane.column.rows}
    before = rows(window)
    qtbot.mousePress(pane, Qt.MouseButton.LeftButton, pos=tops[1])
    qtbot.mouseMove(pane, tops[0])
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=tops[0])
    assert rows(window) == before
    qtbot.mousePress(pane, Qt.MouseButton.LeftButton, pos=tops[2])
    qtbot.mouseMove(pane, tops[1])
    assert window.view.panes.look.flashing == 1
    qtbot.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=tops[1])
    assert rows(window)[1:3] == [([1], [1, 2]), ([2], [])]
    assert not pane.text_cursor.selection
    settled(qtbot, window)


def test_f9_goes_to_rows_in_doubt(show: Show, reading: Reading, qtbot: QtBot) -> None:
    """F9 stops at each row whose confidence is low and goes round; a row that was repaired is in doubt no more."""
    alignment = reading.alignment
    confidences = alignment.confidences.copy()
    confidences[[3, 8]] = 0.3
    doubtful = Alignment(alignment.starts, alignment.origins, confidences)
    window = show(replace(reading, alignment=doubtful))
    seen = []
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_F9)
        seen.append(window.view.panes.look.current)
    assert seen == [3, 8, 3]
    assert "doubt" in window.session.marks(3).description


def damaged(opened: Opened) -> tuple[Document, Document]:
    """The seeds with two Arabic paragraphs merged, one left out, and a byline put in."""
    urdu, arabic = opened.documents
    texts = [paragraph.text for paragraph in arabic.paragraphs]
    texts = ["هانوي — مراسلنا الخاص", *texts[:3], texts[3] + " " + texts[4], *texts[5:8], *texts[9:]]
    return urdu, replace(arabic, paragraphs=tuple(map(Paragraph, texts)))


RIGHT = [
    ([], [0]), ([0], [1]), ([1], [2]), ([2], [3]), ([3, 4], [4]), ([5], [5]), ([6], [6]), ([7], [7]), ([8], []),
    ([9], [8]), ([10], [9]),
]  # fmt: skip  # rows side by side


def stroke(now: tuple[list[int], ...], right: tuple[list[int], ...]) -> tuple[int, Qt.Key, Qt.KeyboardModifier]:
    """What an editor who sees a wrong row presses, and in which pane."""
    plain, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    pane = next(version for version in (0, 1) if now[version] != right[version])
    if not right[pane]:
        return pane, Qt.Key.Key_G, plain
    if not now[pane]:
        return pane, Qt.Key.Key_G, shift
    if len(now[pane]) > len(right[pane]):
        return pane, Qt.Key.Key_S, plain
    return pane, Qt.Key.Key_M, plain


def test_a_damaged_copy_is_mended(show: Show, opened: Opened, qtbot: QtBot) -> None:
    """From rows that are all wrong, the nth with the nth, a few keys make every row right."""
    urdu, arabic = damaged(opened)
    count = len(urdu.paragraphs)
    lines = np.arange(count + 1, dtype=np.int32)
    starts = np.stack((lines, np.minimum(lines, len(arabic.paragraphs))), axis=1).astype(np.int32)
    wrong = Alignment(starts, np.full(count, Origin.AUTO, np.uint8), np.full(count, 0.3, np.float32))
    window = show(analyse((urdu, arabic), wrong))
    strokes = 0
    while rows(window) != RIGHT and strokes < 20:
        row = next(n for n, (now, right) in enumerate(zip(rows(window), RIGHT, strict=False)) if now != right)
        strokes += abs(row - (window.view.panes.look.current or 0)) + 1  # arrows, then the repair
        window.view.panes.go_to(row)
        pane, key, modifier = stroke(rows(window)[row], RIGHT[row])
        press(qtbot, window, key, modifier, pane)
        settled(qtbot, window)
    assert rows(window) == RIGHT
    assert strokes <= 3


def shown(window: Window) -> dict[tuple[int, ...], object]:
    """By the paragraphs of each row: what is highlighted in it, and what the gutter tells of its findings."""
    session = window.session
    return {
        tuple(session.alignment.starts[row : row + 2].ravel().tolist()): (
            session.highlights(0, row),
            session.highlights(1, row),
            session.marks(row).findings,
            session.marks(row).severity,
        )
        for row in range(session.row_count)
    }


def in_panel(window: Window) -> tuple[str, int]:
    """The fingerprint of the finding that is current in its panel, and where it stands on the screen."""
    panel = window.view.findings
    finding = panel.current()
    assert finding is not None
    return finding.fingerprint, panel._list.visualRect(panel._model.index_of(finding)).top()


def test_untouched_rows_keep_what_was_found(open_window: Open, qtbot: QtBot) -> None:
    """Through a merge, an undo and a redo: highlights, marks, the current finding and the selected entity stay."""
    window = open_window()
    view, session = window.view, window.session
    before = shown(window)
    warned = int(np.flatnonzero(session.alarms)[0])
    view.go_to_finding(forward=True)
    entity = session.analysis(warned + 1).links[0].entity
    view.select_entity(entity)
    view.list_findings()
    qtbot.wait(50)
    panel, chosen = in_panel(window), view.entities._list.currentIndex().row()
    view.panes.go_to(0)

    def kept(*new: int) -> None:
        """What is known of all rows but these is as it was, at once and when the worker has answered."""
        for settle in (False, True):
            if settle:
                settled(qtbot, window)
                qtbot.wait(250)
            cells = {tuple(session.alignment.starts[row : row + 2].ravel().tolist()) for row in new}
            now = shown(window)
            assert {cell: what for cell, what in now.items() if cell not in cells} == {
                cell: what for cell, what in before.items() if cell in now and cell not in cells
            }
            assert in_panel(window) == panel
            assert (finding := view.findings.current()) is not None
            assert session.analysis(finding.row).findings
            assert view.entities._list.currentIndex().row() == chosen
            assert len(session.blocks.rows_of(entity)) > 0

    press(qtbot, window, Qt.Key.Key_M)
    kept(0)
    window.actions_["undo"].trigger()
    kept(0, 1)
    assert shown(window) == before
    window.actions_["redo"].trigger()
    kept(0)


def test_two_repairs_in_quick_succession_are_both_followed_up(
    open_window: Open, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    """Far apart, before the worker answers: the rows around either are paired anew as when one waits for it."""
    for path in copies:
        path.write_text("".join(f"Plan {n} of {n * 7} was signed in Hanoi.\n" for n in range(240)), encoding="utf-8")
    window, places = open_window(), (10, 225)

    def repaired(*, wait: bool) -> list[Rows]:
        stages = []
        for place in places:
            window.view.panes.go_to(place)
            press(qtbot, window, Qt.Key.Key_G, pane=1)
            assert window.session.provisional
            if wait:
                settled(qtbot, window)
            stages.append(rows(window))
        settled(qtbot, window)
        return stages

    for wait in (True, False):
        before = rows(window)
        one, both = repaired(wait=wait)
        for stage in (both, one, before):
            assert rows(window) == stage
            assert not window.session.provisional  # every row that was paired by the program has its confidence
            window.actions_["undo"].trigger()
            settled(qtbot, window)
