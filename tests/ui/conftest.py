"""Shared by the tests of the window: the seeds opened, windows that show them, and the fonts that they are set in."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.alignment import align
from reader.core.analysis import analyse
from reader.core.formats import Opened, read_documents
from reader.core.reading import Reading
from reader.ui.fonts import Fonts
from reader.ui.languages import Languages
from reader.ui.theme import LIGHT
from reader.ui.window import Window
from tests.ui.reviewed import Open


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """The interface as the person sees it in English, its plurals included."""
    for languages in qapp.findChildren(Languages):
        languages.use("en")
    if not qapp.findChildren(Languages):
        Languages(qapp).use("en")


@pytest.fixture
def fonts(qtbot: QtBot) -> Fonts:  # noqa: ARG001  # an application must stand
    return Fonts()


@pytest.fixture(scope="session")
def opened() -> Opened:
    root = Path(__file__).resolve().parent.parent.parent
    return read_documents(sorted((root / "seeds").glob("*.txt")))


@pytest.fixture(scope="session")
def reading(opened: Opened) -> Reading:
    return analyse(opened.documents, align(opened.documents))


@pytest.fixture
def copies(seeds: tuple[Path, Path], tmp_path: Path) -> tuple[Path, Path]:
    one, other = tmp_path / "urdu.txt", tmp_path / "arabic.txt"
    shutil.copy(seeds[0], one)
    shutil.copy(seeds[1], other)
    return one, other


@pytest.fixture
def open_window(qtbot: QtBot, copies: tuple[Path, Path], tmp_path: Path) -> Iterator[Open]:
    windows = []

    def opened() -> Window:
        window = build(LIGHT, data_folder=tmp_path / "data")
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.documents.open(list(copies))
        qtbot.waitUntil(lambda: bool(window.view.panes.panes), timeout=10_000)
        qtbot.waitUntil(lambda: not window._jobs.busy, timeout=30_000)
        return window

    yield opened
    for window in windows:
        window.close()


@pytest.fixture
def window(qtbot: QtBot, reading: Reading) -> Iterator[Window]:
    """The seeds in a window, their review in memory."""
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show_reading(reading)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
