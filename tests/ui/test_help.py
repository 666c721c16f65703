"""Help: what is explained."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.app import build
from reader.core.findings import FindingKind
from reader.core.reading import Reading
from reader.ui.desk import Desk
from reader.ui.dialogs.help import AboutDialog, ExplainDialog, GuideDialog, ShortcutsDialog
from reader.ui.theme import LIGHT
from reader.ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, reading: Reading) -> Iterator[Window]:
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show_reading(reading)
    window.show()
    yield window
    window.close()


@pytest.fixture
def desk(window: Window) -> Desk:
    desk = window.findChild(Desk)
    assert desk is not None
    return desk


def test_every_shortcut_is_in_the_overview(window: Window) -> None:
    """Each action that has a key stands in the overview with all its keys."""
    window.actions_["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    groups = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    lines = [group.child(number) for group in groups if group for number in range(group.childCount())]
    shown = {line.text(0): line.text(1) for line in lines if line}
    for action in window.actions_:
        for sequence in action.shortcuts():
            assert sequence.toString() in shown[action.text().replace("&", "").rstrip("…")]


def test_the_chosen_finding_is_explained(window: Window) -> None:
    """The dialog says what this finding is about, the rule behind it and an example; another kind can be looked at."""
    window.actions_["next_finding"].trigger()
    window.actions_["explain"].trigger()
    dialog = window.findChild(ExplainDialog)
    assert dialog is not None
    assert "SDGs" in dialog.text
    assert "in one version of the row and in no other" in dialog.text
    assert "For example" in dialog.text
    dialog.kinds.setCurrentRow(list(FindingKind).index(FindingKind.CONTROL))
    assert "invisible" in dialog.text
    assert "SDGs" not in dialog.text


def test_the_guide_is_in_the_program(window: Window) -> None:
    """F1 shows the guide of the repository."""
    window.actions_["guide"].trigger()
    dialog = window.findChild(GuideDialog)
    assert dialog is not None
    text = dialog.browser.toPlainText()
    assert text.startswith("A short guide to Facing")
    assert "F8" in text


def test_versions_can_be_copied(window: Window, qtbot: QtBot) -> None:
    """The button of "About" puts the versions on the clipboard."""
    window.actions_["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy report")
    button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Facing {__version__}\n")
    assert "Qt 6" in copied
    del qtbot
