"""Where what Facing writes goes: the suffix follows the kind, and open documents stay as they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.core.formats.writing import Written
from reader.core.message import BadInputError
from reader.ui.saving import SaveDialog
from tests.ui.reviewed import Open


class Opener(QObject):
    """Stands in the desktop's place."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def open_url(self, url: QUrl) -> None:
        self.urls.append(url)


KINDS = {"Memory (*.tmx)": ".tmx", "Table (*.tsv)": ".tsv"}


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[SaveDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SaveDialog(parent, "Save", tmp_path / "rows.tmx", KINDS)
    dialog.setOption(SaveDialog.Option.DontUseNativeDialog)
    yield dialog
    del parent


def test_the_name_follows_the_kind_that_is_chosen(dialog: SaveDialog, tmp_path: Path) -> None:
    """Chosen to be a table, the suggested name ends as tables do; a name without a suffix gets the table's."""
    assert dialog.path() == tmp_path / "rows.tmx"
    dialog.selectNameFilter("Table (*.tsv)")
    dialog.filterSelected.emit("Table (*.tsv)")
    assert dialog.path() == tmp_path / "rows.tsv"
    dialog.selectFile("other")
    assert dialog.path() == tmp_path / "other.tsv"
    dialog.selectFile("typed.tmx")
    assert dialog.path() == tmp_path / "typed.tmx"


@pytest.mark.parametrize("what", ["rows", "report", "review"])
def test_an_open_document_is_never_written_over(
    open_window: Open, qtbot: QtBot, copies: tuple[Path, Path], what: str
) -> None:
    """Rows, a report or a review named as an open document is named give a sentence, and the document stays."""
    table = copies[0].with_suffix(".tmx")
    table.write_bytes(copies[0].read_bytes())
    window = open_window()
    window.documents.open([table, copies[1]])
    qtbot.waitUntil(lambda: window.session.documents[0].path == table, timeout=10_000)
    before = table.read_bytes()
    session = window.session
    if what == "review":
        with pytest.raises(BadInputError):
            window.reviewing.save_copy(table)
    else:
        if what == "rows":
            window.documents.write(table, Written.TMX, session.documents, session.alignment)
        else:
            window.review_tools.reporting.write(table)
        qtbot.waitUntil(lambda: "is open" in window.notice.text, timeout=10_000)
    assert table.read_bytes() == before


def test_what_was_saved_can_be_shown(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """After rows are saved a sentence names the file and offers to show it where it lies."""
    window = open_window()
    session = window.session
    window.documents.write(tmp_path / "rows.tsv", Written.TSV, session.documents, session.alignment)
    qtbot.waitUntil(lambda: "rows.tsv" in window.notice.text, timeout=10_000)
    (offer,) = (button for button in window.notice.findChildren(QPushButton) if button.isVisible())
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open_url")  # type: ignore[arg-type]  # the stub is wrong
    try:
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opener.urls] == [str(tmp_path)]
    assert window.notice.text == ""
