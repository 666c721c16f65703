"""Files dragged onto the window: what is said while they hover, and what is then open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.ui.theme import LIGHT
from reader.ui.window import Window
from tests.ui.reviewed import Open

ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
TMX = (
    '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>One word.</seg></tuv>'
    '<tuv xml:lang="fr"><seg>Un mot.</seg></tuv></tu></body></tmx>'
)


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    window = build(LIGHT, data_folder=tmp_path / "data")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def dragged(*items: Path | str) -> QMimeData:
    data = QMimeData()
    if items and items[0] == "words":
        data.setText("words")
    else:
        data.setUrls([QUrl.fromLocalFile(str(i)) if isinstance(i, Path) else QUrl(i) for i in items])
    return data


def hover(window: Window, data: QMimeData, place: QPoint | None = None) -> QDragEnterEvent:
    event = QDragEnterEvent(
        place or window.rect().center(), ACTIONS, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(window, event)
    return event


def drop(window: Window, data: QMimeData, place: QPoint | None = None) -> QDropEvent:
    hover(window, data, place)
    event = QDropEvent(
        QPointF(place or window.rect().center()),
        ACTIONS,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def over(window: Window, version: int) -> QPoint:
    pane = window.view.panes.panes[version]
    return pane.mapTo(window, pane.rect().center())


def names(window: Window) -> list[str]:
    return [document.path.name for document in window.session.documents]


def test_files_are_promised_and_opened_as_copies(
    empty: Window, qtbot: QtBot, copies: tuple[Path, Path], tmp_path: Path
) -> None:
    """Two files over the window are promised side by side, leave their owner as copies, and are then open."""
    data = dragged(*copies)
    event = hover(empty, data)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert "2 files" in empty.drops.sign.text
    assert empty.drops.sign.isVisible()
    data.clear()  # the owner of what is dragged may be gone by now
    drop_event = QDropEvent(
        QPointF(300, 300), ACTIONS, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    )
    assert drop_event.proposedAction() == Qt.DropAction.MoveAction
    QApplication.sendEvent(empty, drop_event)
    assert drop_event.dropAction() == Qt.DropAction.CopyAction
    assert not empty.drops.sign.isVisible()
    qtbot.waitUntil(lambda: names(empty) == [path.name for path in copies], timeout=10_000)
    assert sorted(tmp_path.glob("*.txt")) == sorted(copies)


@pytest.mark.parametrize(
    ("what", "told"),
    [
        (["five"], "up to 4"),
        (["folder"], "folder"),
        (["https://example.org/a.docx"], "not on this computer"),
        (["words"], "no file"),
    ],
)
def test_what_cannot_be_opened_is_refused_in_a_sentence(
    empty: Window, tmp_path: Path, what: list[str], told: str
) -> None:
    """Too many files, a folder, a web address and words are refused while they hover, each with its sentence."""
    five = [tmp_path / f"{number}.txt" for number in range(5)]
    data = dragged(*{"five": five, "folder": [tmp_path]}.get(what[0], what))
    event = hover(empty, data)
    assert not event.isAccepted()
    assert told in empty.drops.sign.text
    QApplication.sendEvent(empty, QDragLeaveEvent())
    assert not empty.drops.sign.isVisible()


def test_one_file_over_a_pane_takes_its_place(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """The sign stands over that pane and names both files; let go, the new version stands in the old one's place."""
    window = open_window()
    new = tmp_path / "english.txt"
    new.write_text("One paragraph.\n\nAnother paragraph.\n", encoding="utf-8")
    data = dragged(new)
    hover(window, data, over(window, 1))
    sign = window.drops.sign
    assert "english.txt" in sign.text
    assert "arabic.txt" in sign.text
    assert sign.geometry().contains(over(window, 1))
    assert not sign.geometry().contains(over(window, 0))
    drop(window, data, over(window, 1))
    qtbot.waitUntil(lambda: names(window) == ["urdu.txt", "english.txt"], timeout=10_000)


def test_what_holds_several_versions_is_opened_alone_wherever_it_is_dropped(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    """A translation memory over a pane opens in place of the whole reading, whatever it is called."""
    window = open_window()
    for name in ("memory.tmx", "memory.txt"):
        path = tmp_path / name
        path.write_text(TMX, encoding="utf-8")
        hover(window, dragged(path), over(window, 0))
        assert ("in the place of" in window.drops.sign.text) is (path.suffix == ".txt")  # told by the name alone
        drop(window, dragged(path), over(window, 0))
        qtbot.waitUntil(lambda name=name: names(window) == [name, name], timeout=10_000)  # type: ignore[misc]  # stub
        window.documents.open([tmp_path / "urdu.txt", tmp_path / "arabic.txt"])
        qtbot.waitUntil(lambda: names(window) == ["urdu.txt", "arabic.txt"], timeout=10_000)


def test_nothing_takes_the_place_of_a_part_of_a_file(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """A file over a pane of a translation memory, which holds both versions, is promised to be opened by itself."""
    window = open_window()
    (tmp_path / "memory.tmx").write_text(TMX, encoding="utf-8")
    window.documents.open([tmp_path / "memory.tmx"])
    qtbot.waitUntil(lambda: names(window) == ["memory.tmx"] * 2, timeout=10_000)
    hover(window, dragged(tmp_path / "urdu.txt"), over(window, 0))
    assert "in the place of" not in window.drops.sign.text
    assert window.drops.sign.geometry().contains(over(window, 1))


def test_a_review_opens_wherever_it_is_dropped(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """A review over a pane opens the documents that it is about."""
    window = open_window()
    review = next(tmp_path.glob("*.facing"), None)
    if review is None:
        window.reviewing.save_copy(review := tmp_path / "mine.facing")
    with qtbot.waitSignal(window.session.opened, timeout=10_000):
        drop(window, dragged(review), over(window, 1))
    assert names(window) == ["urdu.txt", "arabic.txt"]


def test_versions_may_come_one_after_the_other(empty: Window, qtbot: QtBot, copies: tuple[Path, Path]) -> None:
    """A single version gives a sentence with a way on; the next one that comes is opened beside it."""
    drop(empty, dragged(copies[0]))
    qtbot.waitUntil(lambda: "alone" in empty.notice.text, timeout=10_000)
    assert [button.text() for button in empty.notice.findChildren(QPushButton) if button.isVisible()]
    drop(empty, dragged(copies[1]))
    qtbot.waitUntil(lambda: names(empty) == [path.name for path in copies], timeout=10_000)
    assert empty.notice.text == ""
