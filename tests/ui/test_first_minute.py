"""What made somebody hesitate who had never seen the window: nothing offered that does nothing, nothing left behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.ui.header import Header
from reader.ui.overview import Layer
from reader.ui.theme import LIGHT
from reader.ui.welcome import Entry
from reader.ui.window import Window
from tests.ui.reviewed import Open, press


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    window = build(LIGHT, data_folder=tmp_path / "data")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def names(window: Window) -> list[str]:
    return [document.path.name for document in window.session.documents]


def test_nothing_can_be_undone_before_anything_was_done(empty: Window, open_window: Open, qtbot: QtBot) -> None:
    """Undo and redo are not offered on the welcome page, nor after a reading with decisions was closed."""
    assert not empty.actions_["undo"].isEnabled()
    assert not empty.actions_["redo"].isEnabled()
    window = open_window()
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.actions_["undo"].isEnabled()
    window.actions_["close"].trigger()
    assert not window.actions_["undo"].isEnabled()
    assert not window.review_tools.wayfinding.button.isEnabled()


def test_a_dismissed_finding_leaves_the_overview(window: Window, qtbot: QtBot) -> None:
    """D takes the finding's mark out of the overview, undo brings it back."""

    def marks() -> int:
        return sum(len(window.view.overview._marks[layer]) for layer in (Layer.ERROR, Layer.WARNING))

    before = marks()
    press(qtbot, window, Qt.Key.Key_F8, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: marks() == before - 1, timeout=2_000)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: marks() == before, timeout=2_000)


def test_a_narrow_header_tells_language_and_file(empty: Window, qtbot: QtBot) -> None:
    """In a narrow pane as in a wide one the header shows some of the file's name beside the language."""
    header = Header(0, LIGHT, empty)
    qtbot.addWidget(header)
    header.set_texts("contract.docx", "English · left to right · 10 paragraphs", "")
    font = header.font()
    for width in (240, 600):
        header.resize(width, header.height())
        picture = header.grab().toImage()
        leading = QFontMetrics(font).horizontalAdvance("contr")
        painted = {picture.pixelColor(x, y).name() for x in range(16, 16 + leading) for y in range(8, 34)}
        far = {picture.pixelColor(x, y).name() for x in range(width - 40, width - 16) for y in range(8, 34)}
        assert len(painted) > 4
        assert len(far) > 4


def test_a_file_of_all_versions_is_named_once_in_the_title(empty: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """A table of three versions has its name in the window's title once."""
    table = tmp_path / "table.tsv"
    table.write_text("en\tfr\tde\nOne word.\tUn mot.\tEin Wort.\nTwo.\tDeux.\tZwei.\n", encoding="utf-8")
    empty.documents.open([table])
    qtbot.waitUntil(lambda: len(names(empty)) == 3, timeout=10_000)
    assert empty.windowTitle().count("table.tsv") == 1


def test_versions_beside_those_of_an_old_review_stand_as_opened(
    open_window: Open, qtbot: QtBot, copies: tuple[Path, Path], tmp_path: Path
) -> None:
    """A third file between two that have been reviewed stands between them, whatever the review says of their order."""
    window = open_window()
    press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.reviewing.file.kept is True, timeout=5_000)
    third = tmp_path / "third.txt"
    third.write_text("One paragraph.\n\nAnother one.\n", encoding="utf-8")
    window.documents.open([copies[0], third, copies[1]])
    qtbot.waitUntil(lambda: len(names(window)) == 3, timeout=10_000)
    qtbot.wait(50)  # the state of the window is restored after the rows are shown
    panes = window.view.panes.panes
    assert [pane.version for pane in sorted(panes, key=lambda pane: pane.x())] == [0, 1, 2]


def test_the_findings_get_their_room_back(window: Window, qtbot: QtBot) -> None:
    """After the window was too small for its panels, the findings have as much room as before."""
    window.resize(1440, 900)
    qtbot.wait(50)
    before = window.view.side.panels.sizes()
    window.resize(600, 420)
    qtbot.waitUntil(lambda: window.width() == 600)
    qtbot.wait(50)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.width() == 1440)
    qtbot.wait(300)
    assert window.view.side.panels.sizes()[0] >= before[0]


def test_a_small_window_stays_small(window: Window, qtbot: QtBot) -> None:
    """However many recent readings there are, the window can be made as small as 500 × 400, and the page scrolls."""
    entries = [Entry((Path(f"one{n}.txt"), Path(f"other{n}.txt")), "English · French", ()) for n in range(6)]
    window.welcome.set_recent(entries)
    window.resize(500, 400)
    qtbot.waitUntil(lambda: window.width() == 500)
    assert window.height() == 400
    window.actions_["close"].trigger()
    assert window.height() == 400
    qtbot.waitUntil(lambda: window.welcome.verticalScrollBar().maximum() > 0)
