"""Files that take long to open: the way back is open until they are on screen, and what was open stays whole."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.formats import read_documents
from reader.core.glossary import Glossary, Term
from reader.core.review.values import Status
from reader.ui.window import Window
from tests.ui.reviewed import Open, press, statuses, wait_kept


def many_paragraphs(folder: Path) -> list[Path]:
    folder.mkdir()
    paths = [folder / "one.txt", folder / "other.txt"]
    for path in paths:
        path.write_text("".join(f"Paragraph {n} of {path.stem}.\n" for n in range(8_000)), encoding="utf-8")
    (folder / "another.facing").write_bytes(b"no review")  # there is something to look through
    return paths


@pytest.fixture
def slow(tmp_path: Path) -> list[Path]:
    return many_paragraphs(tmp_path / "slow")


def reading(window: Window) -> bool:
    return window.documents.busy


def fetching(window: Window) -> bool:
    return window.reviewing.fetching


def open_until(window: Window, paths: list[Path], moment: Callable[[Window], bool]) -> None:
    window.documents.open(paths)
    while not (moment(window) and window.documents.asked == tuple(paths)):
        QApplication.processEvents()


def arrived(window: Window) -> bool:
    return window.reviewing.review is not None and not reading(window) and not fetching(window)


@pytest.mark.parametrize("moment", [reading, fetching])
def test_what_was_open_stays_when_opening_is_cancelled(
    open_window: Open,
    qtbot: QtBot,
    copies: tuple[Path, Path],
    slow: list[Path],
    moment: Callable[[Window], bool],
) -> None:
    """Cancelled while files are read, or while their review is looked for, the old reading is there, review and all."""
    window = open_window()
    press(qtbot, window, Qt.Key.Key_Space)
    wait_kept(qtbot, window)
    open_until(window, slow, moment)
    window.status.cancel_requested.emit()
    assert not window.status.stage
    qtbot.waitUntil(lambda: window.reviewing.review is not None and not moment(window), timeout=10_000)
    qtbot.wait(300)
    assert [document.path for document in window.session.documents] == list(copies)
    assert window.documents.paths == copies
    assert statuses(window)[0] is Status.REVIEWED
    press(qtbot, window, Qt.Key.Key_Space)
    wait_kept(qtbot, window)
    assert statuses(window)[:2] == [Status.REVIEWED] * 2


def test_who_thinks_better_of_it_twice_is_back_where_they_were(
    open_window: Open, qtbot: QtBot, copies: tuple[Path, Path], slow: list[Path], tmp_path: Path
) -> None:
    """Other files asked for while some are on their way, then cancelled: the old reading has its own review again."""
    window = open_window()
    mine = tmp_path / "far" / "mine.facing"  # where no review would be looked for
    mine.parent.mkdir()
    window.review_tools.keeping.save_to(mine)
    press(qtbot, window, Qt.Key.Key_Space)
    wait_kept(qtbot, window)
    others = [tmp_path / "other.txt", tmp_path / "another.txt"]
    for path in others:
        path.write_text(f"A paragraph of {path.stem}.\n", encoding="utf-8")
    read = read_documents(others)

    def think_twice() -> None:  # files are read, and their review is not found yet
        window.documents.opened.disconnect(think_twice)
        window.documents.opened.emit(read)
        window.status.cancel_requested.emit()

    window.documents.opened.connect(think_twice)
    window.documents.open(slow)
    qtbot.waitUntil(lambda: window.documents.asked == tuple(slow) and arrived(window), timeout=10_000)
    assert window.documents.paths == copies
    assert statuses(window)[0] is Status.REVIEWED
    assert window.reviewing.file.path == mine


def test_what_is_closed_is_analysed_no_more(open_window: Open) -> None:
    """Other terms are given after a reading was closed: nothing begins behind the welcome page."""
    window = open_window()
    window.actions_["close"].trigger()
    window.reviewing.set_given(Glossary((Term((("ur", ("a",)),)),)))
    assert not window.busy


class Hiding(QObject):
    """Notes whether files were still being read when the window went off the screen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.busy: list[bool] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's own name
        if event.type() == QEvent.Type.Hide:
            self.busy.append(self._window.documents.busy)
        return super().eventFilter(watched, event)


def test_a_closed_window_is_gone_at_once(open_window: Open, slow: list[Path]) -> None:
    """Closed while files are read, the window is off the screen before they are."""
    window = open_window()
    hiding = Hiding(window)
    window.documents.open(slow)
    window.close()
    assert hiding.busy == [True]
