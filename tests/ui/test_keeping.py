"""What is decided stays, whatever becomes of the folder that it is kept in: told, offered another place, never lost."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from reader.core.review.values import Status
from reader.ui.window import Window
from tests.ui.reviewed import Open, press, statuses, wait_kept
from tests.ui.test_noting import begin, field

Answer = Callable[[QMessageBox.ButtonRole], None]


@pytest.fixture
def answer(qapp: QApplication) -> Answer:
    """Answers the next question with the button of a role."""

    def click(role: QMessageBox.ButtonRole) -> None:
        def look() -> None:
            box = qapp.activeModalWidget()
            if isinstance(box, QMessageBox):
                next(button for button in box.buttons() if box.buttonRole(button) == role).click()
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)

    return click


@pytest.fixture
def homeless(open_window: Open, qtbot: QtBot, copies: tuple[Path, Path], tmp_path: Path) -> Window:
    """The seeds with a decision, in a window whose review can be written nowhere: its folder is gone."""
    window = open_window()
    shutil.rmtree(copies[0].parent)
    (tmp_path.parent / tmp_path.name).write_text("no folder")
    press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.reviewing.file.failed, timeout=5_000)
    return window


def kept_label(window: Window) -> QLabel:
    return next(label for label in window.status.findChildren(QLabel) if label.text() == window.status.kept)


def let_go(window: Window, answer: Answer) -> None:
    answer(QMessageBox.ButtonRole.DestructiveRole)
    assert window.close()


def test_what_cannot_be_written_is_told_and_the_session_goes_on(homeless: Window, qtbot: QtBot, answer: Answer) -> None:
    """One sentence offers another place, the status bar says "Not kept" in red, and more can be decided."""
    assert "kept in memory" in homeless.notice.text
    assert homeless.status.kept == "Not kept"
    assert kept_label(homeless).property("voice") == "error"
    press(qtbot, homeless, Qt.Key.Key_Space)
    assert statuses(homeless)[:2] == [Status.REVIEWED, Status.REVIEWED]
    let_go(homeless, answer)


def test_what_was_in_memory_is_kept_elsewhere(
    homeless: Window, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Saved elsewhere, all is on disk: the notice says where instead of asking, and nothing is asked at the end."""
    press(qtbot, homeless, Qt.Key.Key_Space)
    homeless.review_tools.keeping.save_to(tmp_path_factory.mktemp("elsewhere") / "mine")
    assert homeless.status.kept.startswith("Kept")
    assert "mine.facing" in kept_label(homeless).toolTip()
    assert homeless.notice.text == "What was decided is kept as mine.facing."
    assert homeless.close()


def test_a_window_with_decisions_in_memory_asks_before_it_closes(homeless: Window, answer: Answer) -> None:
    """Cancel leaves it open with everything in it; only "go on without it" lets it close."""
    answer(QMessageBox.ButtonRole.RejectRole)
    assert not homeless.close()
    assert homeless.isVisible()
    assert statuses(homeless)[0] is Status.REVIEWED
    answer(QMessageBox.ButtonRole.RejectRole)
    homeless.actions_["close"].trigger()
    assert homeless.view.isVisible()
    let_go(homeless, answer)


def test_who_saves_nowhere_does_not_leave(homeless: Window, answer: Answer, qapp: QApplication) -> None:
    """The question answered with "Save elsewhere", but no place named: the window stays open with everything in it."""

    def name_no_place() -> None:
        dialog = qapp.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.reject()
        else:
            QTimer.singleShot(20, name_no_place)

    answer(QMessageBox.ButtonRole.AcceptRole)
    QTimer.singleShot(0, name_no_place)
    assert not homeless.close()
    assert statuses(homeless)[0] is Status.REVIEWED
    let_go(homeless, answer)


def test_other_documents_do_not_push_out_decisions_in_memory(
    homeless: Window, answer: Answer, seeds: tuple[Path, Path], qtbot: QtBot
) -> None:
    """Opening other files asks as well, and opens nothing when that is not wanted."""
    answer(QMessageBox.ButtonRole.RejectRole)
    homeless.documents.open(list(seeds))
    qtbot.wait(300)
    assert statuses(homeless)[0] is Status.REVIEWED
    let_go(homeless, answer)


def test_where_there_is_room_again_writing_goes_on(homeless: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """Once the folder is back, the line is written with the next decision and the notice takes its offer back."""
    tmp_path.unlink()
    tmp_path.mkdir()
    press(qtbot, homeless, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: homeless.reviewing.file.kept is True, timeout=10_000)
    assert homeless.status.kept.startswith("Kept")
    assert "is kept as" in homeless.notice.text
    assert homeless.close()


def test_a_review_beside_documents_that_cannot_be_written_goes_to_the_persons_folder(
    open_window: Open, qtbot: QtBot, copies: tuple[Path, Path], tmp_path: Path
) -> None:
    """A folder of the review's name in its way: the review is kept in the person's own folder, which is told."""
    (tmp_path / "urdu - arabic.facing-new").mkdir()
    window = open_window()
    press(qtbot, window, Qt.Key.Key_Space)
    wait_kept(qtbot, window)
    assert str(tmp_path / "data") in kept_label(window).toolTip()
    assert str(tmp_path / "data") in window.notice.text
    assert not list(copies[0].parent.glob("*.facing"))


def test_a_note_that_cannot_be_kept_is_not_dropped_unasked(open_window: Open, qtbot: QtBot, answer: Answer) -> None:
    """A window that may only look does not close over a note that was typed, but for who lets go of it."""
    first = open_window()
    press(qtbot, first, Qt.Key.Key_Space)
    wait_kept(qtbot, first)
    second = open_window()
    begin(qtbot, second, "for later")
    answer(QMessageBox.ButtonRole.RejectRole)
    assert not second.close()
    assert field(second).toPlainText() == "for later"
    let_go(second, answer)
