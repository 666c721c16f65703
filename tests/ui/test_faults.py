"""Faults: what happens when the program itself fails, its worker dies, or the system asks it to end."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import reader.ui.faults
from reader.app import build
from reader.core.glossary import Glossary
from reader.ui.desk import Desk
from reader.ui.dialogs.fault import FaultDialog
from reader.ui.faults import Faults, WorkerError
from reader.ui.theme import LIGHT
from reader.ui.window import Window
from tests.ui.reviewed import Open

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def faults(window: Window, tmp_path: Path) -> Faults:
    desk = window.findChild(Desk)
    assert desk is not None
    faults = Faults(tmp_path / "logs" / "facing.log")
    desk.heed(faults)
    return faults


def _fail(secret: str) -> None:
    raise ValueError(secret)


def _take(faults: Faults, secret: str = "a secret paragraph") -> None:
    try:
        _fail(secret)
    except ValueError as error:
        faults.take(error)


def _dialog(window: Window, qtbot: QtBot) -> FaultDialog:
    qtbot.waitUntil(lambda: bool(_shown(window)), timeout=3000)
    (dialog,) = _shown(window)
    return dialog


def _shown(window: Window) -> list[FaultDialog]:
    return [dialog for dialog in window.findChildren(FaultDialog) if dialog.isVisible()]


def test_a_fault_in_an_action_is_told_and_the_reading_stays(
    window: Window, faults: Faults, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dialog names the action that failed; report and log say where and hold nothing of the text."""
    monkeypatch.setattr(sys, "excepthook", faults._hook)
    monkeypatch.setattr(window.typesetting, "zoom_by", lambda _steps: _fail("a secret paragraph"))
    window.actions_["zoom_in"].trigger()
    dialog = _dialog(window, qtbot)
    assert "“Zoom in”" in dialog.words.text()
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy report")
    button.click()
    log = (tmp_path / "logs" / "facing.log").read_text(encoding="utf-8")
    for text in (QGuiApplication.clipboard().text(), log):
        assert "Doing zoom_in" in text
        assert "builtins.ValueError" in text
        assert "test_faults.py" in text
        assert "_fail" in text
        assert "secret" not in text
        assert str(tmp_path) not in text
    assert window.view.isVisible()


def test_a_window_that_is_gone_is_told_of_no_fault(window: Window, faults: Faults, qtbot: QtBot) -> None:
    """When another window has taken the place of one, as for another language, that one alone tells of a fault."""
    gone = build(LIGHT)
    desk = gone.findChild(Desk)
    assert desk is not None
    desk.heed(faults)
    gone.close()
    gone.deleteLater()
    qtbot.waitUntil(lambda: not isValid(gone))
    _take(faults)
    assert "secret" not in _dialog(window, qtbot).words.text()


def test_a_storm_of_faults_is_one_dialog(
    window: Window, faults: Faults, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same fault is told once and written three times, however often it comes, until it has stayed away."""
    for _ in range(500):
        _take(faults)
    _dialog(window, qtbot).close()
    for _ in range(500):
        _take(faults)
    qtbot.wait(50)
    assert not _shown(window)
    assert (tmp_path / "logs" / "facing.log").read_text(encoding="utf-8").count("builtins.ValueError") == 3
    monkeypatch.setattr(reader.ui.faults, "_QUIET_S", 0.0)
    _take(faults)
    _dialog(window, qtbot).close()


def test_what_was_asked_for_long_ago_is_not_blamed(
    window: Window, faults: Faults, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault that comes a while after an action is told without it."""
    window.actions_["next_finding"].trigger()
    assert faults.doing == "next_finding"
    monkeypatch.setattr(reader.ui.faults, "_DOING_S", 0.0)
    _take(faults)
    assert "Doing nothing in particular" in _dialog(window, qtbot).report.toPlainText()


def test_the_log_does_not_grow_for_ever(faults: Faults, tmp_path: Path) -> None:
    """A log that has grown long starts anew; a log that cannot be written is no second fault."""
    log = tmp_path / "logs" / "facing.log"
    log.parent.mkdir()
    log.write_text("x" * 300_000)
    faults.take(ValueError())
    assert log.stat().st_size < 5_000
    Faults(tmp_path).take(ValueError())


def test_ends_of_the_program_are_no_faults(faults: Faults, tmp_path: Path) -> None:
    """Ctrl+C and exits are not written down."""
    faults.take(KeyboardInterrupt())
    faults.take(SystemExit())
    assert not (tmp_path / "logs").exists()


def _kill_worker(window: Window) -> None:
    process = window._jobs._process
    assert process is not None
    process.kill()


def test_analysis_is_offered_again_after_the_worker_died_at_work(open_window: Open, qtbot: QtBot) -> None:
    """A worker that is killed in the midst of its work is told, and one click finds what it would have found."""
    window = open_window()
    found = window.session.alarms.tolist()
    assert any(found)
    window.reviewing.analyse_again()
    _kill_worker(window)
    qtbot.waitUntil(lambda: "ended unexpectedly" in window.notice.text, timeout=5000)
    assert not window.busy
    next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Analyse again").click()
    assert window.busy
    qtbot.waitUntil(lambda: not window.busy, timeout=20_000)
    assert window.session.alarms.tolist() == found
    assert window.notice.text == ""


def test_a_worker_that_died_idle_is_replaced(open_window: Open, qtbot: QtBot) -> None:
    """A repair after the worker was killed between two tasks is analysed by another worker."""
    window = open_window()
    _kill_worker(window)
    qtbot.waitUntil(lambda: not window._jobs.began, timeout=5000)
    assert window.notice.text == ""
    window.view.panes.panes[0].setFocus()
    window.actions_["merge_next"].trigger()
    qtbot.waitUntil(lambda: not window.busy, timeout=20_000)
    assert len(window.session.alignment) == 10


def test_an_exception_in_the_worker_is_told_with_its_trace(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What goes wrong in the worker process comes up in the window, with the worker's frames and none of the text."""
    window = open_window()
    faults = Faults(tmp_path / "logs" / "facing.log")
    monkeypatch.setattr(sys, "excepthook", faults._hook)
    with qtbot.waitSignal(faults.told, timeout=10_000) as told:
        window._jobs.analyse("no rows at all", Glossary(), np.zeros(0, np.bool_))  # type: ignore[arg-type]  # a fault, as one may come
    report = "\n".join(told.args[0])
    assert "In the worker process" in report
    assert "reader/core/worker.py" in report
    assert "no rows" not in report
    qtbot.waitUntil(lambda: "ended unexpectedly" in window.notice.text, timeout=5000)


def test_the_trace_of_a_worker_is_the_trace_of_its_fault(tmp_path: Path) -> None:
    """Two faults of the worker at different places are two, and both are written down."""
    faults = Faults(tmp_path / "facing.log")
    for line in (1, 2):
        faults.take(WorkerError(("builtins.ValueError", f"  reader/core/worker.py:{line} serve")))
    assert "worker.py:2" in (tmp_path / "facing.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "logout"])
def test_the_program_ends_quietly_when_the_system_asks(number: signal.Signals, tmp_path: Path) -> None:
    """Ctrl+C and the end of the session close the window as its button does: all is kept, nothing is printed."""
    environment = {
        **os.environ,
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }
    memory = tmp_path / "facing-reader" / "memory.json"
    with subprocess.Popen(
        [sys.executable, "-m", "reader", "--sample"], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        limit = time.monotonic() + 20
        while not memory.is_file() and time.monotonic() < limit:
            time.sleep(0.05)
        process.send_signal(number)
        _, told = process.communicate(timeout=20)
    lines = [line for line in told.splitlines() if "propagateSizeHints" not in line]
    assert (process.returncode, lines) == (0, [])
    assert json.loads(memory.read_text(encoding="utf-8"))["window"]


def test_documents_open_though_their_review_cannot_be_sought(
    qtbot: QtBot, copies: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault while the review is looked for is told as any other, and the documents open with one in memory."""

    def fail(*_given: object, **_named: object) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr("reader.ui.reviewing.open_review", fail)
    window = build(LIGHT, data_folder=tmp_path / "data")
    qtbot.addWidget(window)
    window.show()
    with qtbot.captureExceptions() as faults:
        window.documents.open(copies)
        qtbot.waitUntil(lambda: window.session.review is not None, timeout=10_000)
        qtbot.waitUntil(lambda: not window.busy, timeout=30_000)
    assert [str(fault) for _, fault, _ in faults] == ["a fault"]
    assert len(window.view.panes.panes) == 2
    window.close()
