"""The window on the seeds: what a person does to it and what is then to be seen."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.highlights import Role
from reader.core.reading import Reading
from reader.ui.cells import Spot
from reader.ui.pane import Pane
from reader.ui.theme import DARK, LIGHT
from reader.ui.window import Window
from tests.ui.reviewed import highlight_boxes


@pytest.fixture
def window(qtbot: QtBot, reading: Reading) -> Iterator[Window]:
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show_reading(reading)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def wheel(pane: Pane, notches: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(pane.rect().center())
    delta = QPoint(0, -120 * notches)
    if modifiers & Qt.KeyboardModifier.AltModifier:  # as Qt does
        delta = QPoint(-120 * notches, 0)
    event = QWheelEvent(
        place, pane.mapToGlobal(place), QPoint(), delta, Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip  # one event in three lines
    QApplication.sendEvent(pane, event)


def tops(pane: Pane) -> dict[int | None, int]:
    return {shown.row: shown.top for shown in pane.column.rows}


def centre_of(pane: Pane, row: int, text: str) -> QPoint:
    """Where a mention is painted."""
    for highlight, boxes in highlight_boxes(pane, row):
        if pane.column.paragraph_text(highlight.paragraph)[highlight.start : highlight.end] == text:
            return boxes[0].center().toPoint()
    raise AssertionError(text)


def test_rows_stand_level_at_every_scroll_position(window: Window) -> None:
    """The cells of a row start on the same pixel in both panes wherever the wheel has gone, and both reach the end."""
    left, right = window.view.panes.panes
    seen = set(tops(right))
    for _ in range(40):
        wheel(left, 1)
        assert tops(left) == tops(right)
        seen |= set(tops(right))
    assert seen == set(range(11))
    last = right.column.rows[-1]
    assert last.top + last.height == right.height()


def test_home_and_end_reach_both_ends(window: Window, qtbot: QtBot) -> None:
    """End shows the bottom of the last row at the bottom of the view, Home the top of the first at its top."""
    left, right = window.view.panes.panes
    qtbot.keyClick(left, Qt.Key.Key_End)
    for pane in (left, right):
        assert pane.column.rows[-1].row == 10
        assert pane.column.rows[-1].top + pane.column.rows[-1].height == pane.height()
    qtbot.keyClick(left, Qt.Key.Key_Home)
    assert (left.column.rows[0].row, left.column.rows[0].top) == (0, 0)


@pytest.mark.parametrize("mode", ["level", "flowing"])
def test_a_resize_keeps_the_row_at_the_reading_line(window: Window, qtbot: QtBot, mode: str) -> None:
    """Whatever the width and height, the row under the reading line is the same one."""
    panes = window.view.panes
    panes.set_level(level=mode == "level")
    for _ in range(6):
        wheel(panes.panes[0], 1)
    row, _ = panes.reading_place
    for size in ((1000, 900), (1600, 700), (820, 800), (1440, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: window.width() == size[0])  # type: ignore[misc]  # pytest-qt's stub
        assert panes.reading_place[0] == row


@pytest.mark.parametrize("steps", [0, 3, 7, 12, 30])
def test_flowing_panes_show_one_place_at_the_reading_line(window: Window, steps: int) -> None:
    """In flowing mode the reading line cuts one row at one fraction in both panes, to the pixel."""
    panes = window.view.panes
    panes.set_level(level=False)
    for _ in range(steps):
        wheel(panes.panes[1], 1)
    viewport = panes.viewport
    assert viewport is not None
    cut = []
    for pane in panes.panes:
        line = viewport.scroll.line(pane.version)
        shown = next(
            s for s in pane.column.rows if s.top <= line <= s.top + s.height and s.row == panes.reading_place[0]
        )
        cut.append((line, shown.row, (line - shown.top) / shown.height, 1 / shown.height))
    assert cut[0][:2] == cut[1][:2]
    assert abs(cut[0][2] - cut[1][2]) <= cut[0][3] + cut[1][3]


def test_unlocked_panes_scroll_by_themselves_and_lock_again(window: Window, qtbot: QtBot) -> None:
    """L parts the panes; L again brings them back to one place; Alt parts them only for as long as it is held."""
    panes = window.view.panes
    left, right = panes.panes
    qtbot.keyClick(left, Qt.Key.Key_L)
    before = tops(right)
    wheel(left, 4)
    assert tops(right) == before != tops(left)
    qtbot.keyClick(left, Qt.Key.Key_L)
    assert tops(left) == tops(right)
    wheel(left, 1, Qt.KeyboardModifier.AltModifier)
    assert tops(left) != tops(right)
    qtbot.keyRelease(left, Qt.Key.Key_Alt)
    assert tops(left) == tops(right)


def test_a_lock_can_keep_the_distance_of_the_panes(window: Window, qtbot: QtBot) -> None:
    """Shift+L locks the panes as they stand: the header tells the rows, and rows move together from then on."""
    panes = window.view.panes
    left, right = panes.panes
    qtbot.keyClick(left, Qt.Key.Key_L)
    wheel(right, 8)
    qtbot.keyClick(left, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    shift = panes.shifts[1]
    assert shift > 0
    assert str(shift) in panes.header(1).accessibleName()
    tops_left = {row: top for row, top in tops(left).items() if row is not None}
    for row, top in tops(right).items():
        if row is not None and row - shift in tops_left:
            assert tops_left[row - shift] == top


def test_hovering_lights_the_counterpart(window: Window, qtbot: QtBot) -> None:
    """With the pointer on a code, the same code in the other pane is painted in another way."""
    panes = window.view.panes
    panes.go_to(3, always=True)
    left, right = panes.panes

    def point_at_code(*, code: bool) -> bool:
        # Panels that are filled meanwhile may move the text: the code is looked for again until the pointer is on it.
        qtbot.mouseMove(left, centre_of(left, 3, "334-KH/TU") if code else QPoint(2, 2))
        return (panes.look.lit is not None) is code

    qtbot.waitUntil(lambda: point_at_code(code=True))
    lit = right.grab().toImage()
    qtbot.waitUntil(lambda: point_at_code(code=False))
    assert right.grab().toImage() != lit


def test_clicking_a_mention_selects_the_entity_and_says_why(window: Window, qtbot: QtBot) -> None:
    """A click on the Urdu date selects the entity everywhere and tells the day that both wordings mean."""
    panes = window.view.panes
    panes.go_to(6, always=True)
    qtbot.mouseClick(panes.panes[0], Qt.MouseButton.LeftButton, pos=centre_of(panes.panes[0], 6, "6 مارچ، 2025"))
    entity = next(e for e in window.session.entities if e.value == "2025-03-06")
    assert panes.look.entity == entity.id
    reason = window.view.side.reason.text()
    assert "2025-03-06" in reason
    assert "6 مارس 2025" in reason


def test_f8_goes_round_the_findings(window: Window, qtbot: QtBot) -> None:
    """F8 brings the row of SDGs into view, makes it current and flashes it; so does Shift+F8."""
    panes = window.view.panes
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        qtbot.keyClick(panes.panes[0], Qt.Key.Key_Home)
        qtbot.keyClick(panes.panes[0], Qt.Key.Key_F8, modifier)
        assert panes.look.current == 7
        assert panes.look.flashing == 7
        assert 7 in tops(panes.panes[0])


def test_sdgs_is_the_only_outlined_mention(window: Window) -> None:
    """Of all mentions in the seeds, the bare acronym alone is shown as standing in one version only."""
    session = window.session
    outlined = [
        session.paragraphs(version)[h.paragraph].text[h.start : h.end]
        for row in range(session.row_count)
        for version in (0, 1)
        for h in session.highlights(version, row)
        if h.role in (Role.ONLY, Role.DIFFERS)
    ]
    assert outlined == ["SDGs"]


def test_selection_runs_over_paragraphs_and_copies_the_original(window: Window, qtbot: QtBot) -> None:
    """A drag from one row into a later one selects all between; what is copied has no isolates in it."""
    panes = window.view.panes
    panes.go_to(3, always=True)
    left = panes.panes[0]
    start = centre_of(left, 3, "334-KH/TU")
    qtbot.mousePress(left, Qt.MouseButton.LeftButton, pos=start)
    shown = next(s for s in left.column.rows if s.row == 4)
    qtbot.mouseMove(left, QPoint(60, shown.top + 60))
    qtbot.mouseRelease(left, Qt.MouseButton.LeftButton, pos=QPoint(60, shown.top + 60))
    qtbot.keyClick(left, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    first, second = copied.split("\n")
    documents = window.session.documents
    assert documents[0].paragraphs[3].text.endswith(first)
    assert documents[0].paragraphs[4].text.startswith(second)
    assert second
    assert not set(copied) & set("\u2066\u2067\u2068\u2069")


def test_double_and_triple_clicks_select_word_and_paragraph(window: Window, qtbot: QtBot) -> None:
    """A double click selects the word under it, a third click the paragraph."""
    left = window.view.panes.panes[0]
    place = QPoint(left.width() - 60, left.column.rows[0].top + 30)
    qtbot.mouseClick(left, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(left, Qt.MouseButton.LeftButton, pos=place)
    (piece,) = left.text_cursor.selected_text()
    assert piece[1].strip() in left.column.paragraph_text(0).split()
    qtbot.mouseClick(left, Qt.MouseButton.LeftButton, pos=place)
    assert left.text_cursor.selected_text() == [(0, left.column.paragraph_text(0))]


def test_copy_with_isolates_and_copy_row(window: Window) -> None:
    """With isolates, the codes are whole for other programs; a row has its versions parted by one tab."""
    panes = window.view.panes
    panes.go_to(3, always=True)
    left = panes.panes[0]
    left.text_cursor.select_paragraph(3)
    left.selection_changed.emit(0)
    window.actions_["copy_isolated"].trigger()
    assert "\u2066334-KH/TU\u2069" in QGuiApplication.clipboard().text()
    start = left.column.paragraph_text(3).index("334-KH/TU")
    left.text_cursor.select(Spot(3, start), Spot(3, start + 9))
    window.actions_["copy_isolated"].trigger()
    assert QGuiApplication.clipboard().text() == "\u2066334-KH/TU\u2069"
    window.actions_["copy_row"].trigger()
    urdu, arabic = QGuiApplication.clipboard().text().split("\t")
    assert urdu == left.column.paragraph_text(3)
    assert arabic == panes.panes[1].column.paragraph_text(3)


def test_zoom_keeps_the_row_and_changes_the_text(window: Window) -> None:
    """Ctrl and + makes the text larger, Ctrl and 0 as it was; the row at the reading line stays."""
    panes = window.view.panes
    panes.go_to(5, always=True)
    row = panes.reading_place[0]
    size = panes.panes[0].column.style.text.font.pixelSize()
    wheel(panes.panes[0], -1, Qt.KeyboardModifier.ControlModifier)
    assert panes.panes[0].column.style.text.font.pixelSize() > size
    assert panes.reading_place[0] == row
    window.actions_["zoom_reset"].trigger()
    assert panes.panes[0].column.style.text.font.pixelSize() == size
    assert panes.reading_place[0] == row


def test_panes_are_moved_hidden_and_widened(window: Window, qtbot: QtBot) -> None:
    """Headers move panes, a version can be hidden, and no pane is narrower than 240 pixels."""
    panes = window.view.panes
    panes.move_version(0, 1)
    assert panes.panes[1].x() < panes.panes[0].x()
    panes.set_hidden(1, hidden=True)
    assert panes.panes[1].isHidden()
    panes.set_hidden(1, hidden=False)
    gutter = panes._gutters[0]
    qtbot.mousePress(gutter, Qt.MouseButton.LeftButton, pos=QPoint(3, 300))
    qtbot.mouseMove(gutter, QPoint(-2000, 300))
    qtbot.mouseRelease(gutter, Qt.MouseButton.LeftButton, pos=QPoint(-2000, 300))
    assert min(pane.width() for pane in panes.panes) == 240


def test_the_themes_differ_in_every_part(window: Window) -> None:
    """In the dark theme the text is light on dark, in panes, gutter and panels."""
    light = window.grab().toImage()
    window.set_theme(DARK)
    dark = window.grab().toImage()
    for x, y in ((300, 500), (560, 800), (1300, 500), (700, 40)):
        assert _ground(light, x, y) > 200
        assert _ground(dark, x, y) < 80


def _ground(picture: QImage, x: int, y: int) -> int:
    """The lightness of most of a small square, whether or not a letter stands there."""
    square = [picture.pixelColor(x + right, y + down).lightness() for right in range(12) for down in range(12)]
    return round(median(square))


def test_opening_files_shows_rows_and_then_what_is_in_them(qtbot: QtBot, seeds: tuple[Path, Path]) -> None:
    """Opened by path, the text is there at once; entities and the finding follow from the worker, which then rests."""
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.documents.open(list(seeds))
    qtbot.waitUntil(lambda: bool(window.view.panes.panes), timeout=10_000)
    assert window.view.panes.panes[0].column.rows
    qtbot.waitUntil(lambda: not window._jobs.busy, timeout=30_000)
    assert [f.mentions[0].text for f in window.session.listed_findings(0) if f.severity != "hint"] == ["SDGs"]
    assert len(window.session.entities) > 10
    assert window.status.stage == ""
    window.close()
    assert not window._jobs.busy


def test_what_cannot_be_opened_is_told_and_leaves_the_reading(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """A file that is not there gives one sentence with its name; what was open stays open and usable."""
    window.documents.open([tmp_path / "missing.txt", tmp_path / "other.txt"])
    qtbot.waitUntil(lambda: bool(window.notice.text), timeout=5_000)
    assert "missing.txt" in window.notice.text
    before = tops(window.view.panes.panes[0])
    wheel(window.view.panes.panes[0], 1)
    assert tops(window.view.panes.panes[0]) != before


@pytest.mark.parametrize("row", [0, 3])
def test_a_zoom_keeps_the_current_row_in_view(window: Window, row: int) -> None:
    """However large the text becomes and small again, the row that is read stays to be seen, the first at the top."""
    panes = window.view.panes
    panes.go_to(row)
    for step in ["zoom_in"] * 8 + ["zoom_out"] * 12 + ["zoom_reset"]:
        window.actions_[step].trigger()
        top = tops(panes.panes[0])[row]
        assert 0 <= top < panes.panes[0].height()
        assert top == 0 or row > 0


def test_the_start_of_the_document_stays_when_the_view_shrinks(window: Window, qtbot: QtBot) -> None:
    """A message over the text, or a smaller window, does not cut the first row."""
    pane = window.view.panes.panes[0]
    window.notice.say("Something that is to be said.")
    qtbot.waitUntil(lambda: window.notice.height() > 0 and pane.mapTo(window, QPoint()).y() > window.notice.y())
    assert tops(pane)[0] == 0
    for size in ((1000, 500), (1440, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: window.width() == size[0])  # type: ignore[misc]  # pytest-qt's stub
        assert tops(pane)[0] == 0
