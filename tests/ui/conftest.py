"""Shared by the tests of the window: the seeds opened, and the fonts that they are set in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.alignment import align
from reader.core.analysis import analyse
from reader.core.formats import Opened, read_documents
from reader.core.reading import Reading
from reader.ui.fonts import Fonts
from reader.ui.languages import Languages


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
