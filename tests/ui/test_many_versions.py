"""Three and four versions side by side: panes, gutters, widths, links across all of them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.alignment import align
from reader.core.alignment.model import Alignment
from reader.core.analysis import analyse
from reader.core.formats import read_documents
from reader.core.reading import Reading
from reader.ui.theme import LIGHT
from reader.ui.window import Window

ROOT = Path(__file__).resolve().parent.parent.parent
URDU, ARABIC = sorted((ROOT / "seeds").glob("*.txt"))
ENGLISH = ROOT / "tests" / "data" / "third-version.en.txt"


def read(*paths: Path) -> Reading:
    documents = read_documents(paths).documents
    return analyse(documents, align(documents))


@pytest.fixture(scope="module")
def three() -> Reading:
    return read(URDU, ENGLISH, ARABIC)


@pytest.fixture
def window(qtbot: QtBot, three: Reading) -> Iterator[Window]:
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.resize(1600, 900)
    window.show_reading(three)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def test_three_versions_share_rows_and_entities(three: Reading) -> None:
    """The four English paragraphs stand beside theirs, the rest are gaps; a code is one entity in all three."""
    assert [list(row.cells[1]) for row in map(three.alignment.row, range(len(three.alignment))) if row.cells[1]] == [
        [0], [1], [2], [3],
    ]  # fmt: skip  # a list of lists
    code = next(entity for entity in three.entities if entity.value == "334-KH/TU")
    assert code.counts == (1, 1, 1)


def test_a_hidden_version_makes_room_for_the_side(window: Window) -> None:
    """In a window where three panes leave no room for the side, hiding one brings it back, showing it takes it away."""
    while window.view.side.shown:
        window.resize(window.width() - 20, 700)
    window.view.panes.set_hidden(2, hidden=True)
    assert window.view.side.shown
    window.view.panes.set_hidden(2, hidden=False)
    assert not window.view.side.shown


def test_three_panes_stand_in_order_and_scroll_together(window: Window, qtbot: QtBot) -> None:
    """Panes stand in the order of the files, rows level in all three, whichever has the focus."""
    panes = window.view.panes
    assert [pane.version for pane in sorted(panes.panes, key=lambda p: p.x())] == [0, 1, 2]
    panes.panes[1].setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp):
        qtbot.keyClick(panes.panes[1], key)
        tops = [{shown.row: shown.top for shown in pane.column.rows} for pane in panes.panes]
        assert tops[0] == tops[1] == tops[2]
    panes.set_level(level=False)
    viewport = panes.viewport
    assert viewport is not None
    row = panes.reading_place[0]
    cuts = []
    for pane in panes.panes:
        shown = next(s for s in pane.column.rows if s.row == row)
        cuts.append((viewport.scroll.line(pane.version) - shown.top) / shown.height)
    assert max(cuts) - min(cuts) < 0.05


def test_a_right_to_left_interface_mirrors_the_panes(window: Window) -> None:
    """With the interface right to left, the first version stands at the right."""
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.view.panes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.view.panes.arrange()
    xs = [pane.x() for pane in window.view.panes.panes]
    assert xs == sorted(xs, reverse=True)


def test_narrow_windows_scroll_sideways(window: Window) -> None:
    """No pane is under 240 pixels: three of them in a narrow window scroll sideways, and all can be reached."""
    panes = window.view.panes
    panes.resize(500, 600)
    assert min(pane.width() for pane in panes.panes) == 240
    bar = panes._sideways
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    last = panes.panes[2]
    assert last.x() + last.width() <= panes.width()


def test_hiding_and_showing_a_version_keeps_the_row(window: Window) -> None:
    """A version that is hidden and shown again leaves the row at the reading line where it is."""
    panes = window.view.panes
    panes.go_to(2, always=True)
    row = panes.reading_place[0]
    panes.set_hidden(1, hidden=True)
    assert panes.shown_versions == [0, 2]
    assert panes.reading_place[0] == row
    panes.set_hidden(1, hidden=False)
    assert panes.reading_place[0] == row


def test_the_focus_walks_through_the_panes(window: Window, qtbot: QtBot) -> None:
    """F6 gives the keys to the next pane, in the order they stand in; after the last, the side has its turn."""
    panes = window.view.panes
    panes.panes[0].setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(panes.focused_pane, Qt.Key.Key_F6)
        assert panes.focused_pane is not None
        seen.append(panes.focused_pane.version if panes.focused_pane.hasFocus() else None)
    assert seen == [1, 2, None, 0]


def test_four_files_open_as_four_panes(qtbot: QtBot) -> None:
    """Two originals and two translations stand side by side."""
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.resize(1600, 900)
    window.show_reading(read(URDU, ENGLISH, ARABIC, ENGLISH))
    window.show()
    assert len(window.view.panes.panes) == 4
    assert len({pane.x() for pane in window.view.panes.panes}) == 4
    window.close()


def test_an_opened_reading_starts_at_its_start(qtbot: QtBot) -> None:
    """When other rows take the place of the provisional ones and nobody has scrolled, the first row is at the top."""
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.resize(1600, 900)
    window.show()
    opened = read_documents([URDU, ARABIC])
    session = window.session
    session.open(opened, rows_of([0, 1, 11]))
    session.realign(rows_of([0, 1, 2, 3, 4, 5, 8, 9, 10, 11]))
    first = window.view.panes.panes[0].column.rows[0]
    assert (first.row, first.top) == (0, 0)
    window.close()


def rows_of(bounds: list[int]) -> Alignment:
    """Rows that begin at the same paragraphs in two versions."""
    count = len(bounds) - 1
    starts = np.repeat(np.array(bounds, np.int32)[:, None], 2, axis=1)
    return Alignment(starts, np.zeros(count, np.uint8), np.ones(count, np.float32))


def test_panels_fold_away_in_a_narrow_window(window: Window, qtbot: QtBot) -> None:
    """Where three panes have no room beside the panels, the panels go; they come back with the room."""
    window.resize(900, 800)
    qtbot.waitUntil(lambda: not window.view.findings.isVisible())
    window.resize(1600, 900)
    qtbot.waitUntil(window.view.findings.isVisible)
