"""The menu of a version: what it offers for each format, by pointer and by key, and what a choice brings about."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.document import Direction
from reader.ui.theme import LIGHT
from reader.ui.window import Window

Show = Callable[..., Window]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    windows = []

    def opened(*files: tuple[str, str]) -> Window:
        paths = []
        for name, text in files:
            paths.append(tmp_path / name)
            paths[-1].write_text(text, encoding="utf-8")
        window = build(LIGHT, data_folder=tmp_path / "data")
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.documents.open(paths)
        qtbot.waitUntil(lambda: len(window.view.panes.panes) > 1, timeout=10_000)
        return window

    yield opened
    for window in windows:
        window.close()


TABLE = ("table.tsv", "Short words\tMots brefs\nA longer text.\tUn texte long.\nAnother.\tUn autre.\n")
PAGE = "<html><body><nav>Menu of the page</nav><p>A paragraph of words.</p><footer>Foot</footer></body></html>"


def menu_of(window: Window, version: int = 0) -> QMenu:
    window.view.panes.header_menu_requested.emit(version, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> dict[str, QAction]:
    found = {action.text(): action for action in menu.actions()}
    for submenu in menu.findChildren(QMenu):
        found |= {f"{submenu.title()}/{action.text()}": action for action in submenu.actions()}
    return found


@pytest.mark.parametrize(
    ("files", "there", "missing"),
    [
        ((("a.txt", "One.\n\nTwo.\n"), ("b.txt", "Un.\n\nDeux.\n")), {"Paragraphs", "Encoding"}, {"First row"}),
        ((TABLE,), {"First row", "Encoding"}, {"Paragraphs"}),
        ((("a.html", PAGE), ("b.html", PAGE)), {"The whole page, with menus and footers"}, {"Paragraphs", "First row"}),
    ],
)
def test_a_menu_offers_what_its_format_has(
    show: Show, files: tuple[tuple[str, str], ...], there: set[str], missing: set[str]
) -> None:
    """Language and direction are offered for all, what else can be chosen as the format of the file has it."""
    menu = menu_of(show(*files))
    texts = set(entries(menu))
    menu.close()
    assert there | {"Language", "Direction"} <= texts
    assert not missing & texts


def test_the_first_row_of_a_table_can_be_text_or_header(show: Show, qtbot: QtBot) -> None:
    """Said to be a header, the first row is no row any more; said to be text, it is one."""
    window = show(TABLE)
    counts = []
    for choice in ("It is a header", "It is text"):
        with qtbot.waitSignal(window.session.opened, timeout=10_000):
            entries(menu_of(window))[f"First row/{choice}"].trigger()
        counts.append(window.session.row_count)
    assert counts == [2, 3]


def test_direction_and_language_are_of_one_version(show: Show, qtbot: QtBot) -> None:
    """A language and a direction chosen for the second version are its, and stay when the first one is changed."""
    window = show(TABLE)
    choices = ((1, "Language/German"), (1, "Direction/Right to left"), (0, "Language/Arabic"))
    for version, choice in choices:
        with qtbot.waitSignal(window.session.opened, timeout=10_000):
            entries(menu_of(window, version))[choice].trigger()
    first, second = window.session.documents
    assert (first.language, second.language) == ("ar", "de")
    assert second.direction is Direction.RTL


@pytest.mark.parametrize("version", [0, 1])
def test_the_encoding_of_a_table_is_chosen_at_any_of_its_versions(show: Show, qtbot: QtBot, version: int) -> None:
    """At the second version as at the first, another encoding reads the whole table with it."""
    window = show(("table.tsv", "en\tfr\nThe café.\tLe café.\nOne.\tUn.\n"))
    with qtbot.waitSignal(window.session.opened, timeout=10_000):
        entries(menu_of(window, version))["Encoding/CP1252"].trigger()
    assert [document.paragraphs[0].text for document in window.session.documents] == ["The cafÃ©.", "Le cafÃ©."]


def test_the_menu_opens_by_key_at_the_version_with_the_focus(show: Show, qtbot: QtBot) -> None:
    """Ctrl+I shows the menu under the header of the pane that has the focus."""
    window = show(TABLE)
    pane = window.view.panes.panes[1]
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    qtbot.keyClick(pane, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    header = window.view.panes.header(1)
    assert abs(menu.pos().y() - header.mapToGlobal(header.rect().bottomLeft()).y()) < 8
    menu.close()
