"""What is around the window: fonts told of, preferences applied, recent readings offered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.findings import FindingKind, Severity
from reader.core.reading import Reading
from reader.paths import sample
from reader.preferences import Face, Recent
from reader.ui.desk import Desk
from reader.ui.dialogs.parts import Choice
from reader.ui.settings import Settings
from reader.ui.theme import DARK, LIGHT
from reader.ui.window import Window


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "kept")


@pytest.fixture
def window(qtbot: QtBot, reading: Reading, settings: Settings) -> Iterator[Window]:
    window = build(LIGHT, settings)
    qtbot.addWidget(window)
    window.show_reading(reading)
    window.show()
    yield window
    window.close()


def desk_of(window: Window) -> Desk:
    desk = window.findChild(Desk)
    assert desk is not None
    return desk


def fonts_of(window: Window) -> list[tuple[str, int, int]]:
    styles = [pane.column.style for pane in window.view.panes.panes]
    return [(style.text.font.families()[0], style.text.font.pixelSize(), style.column) for style in styles]


@pytest.mark.parametrize(("letters", "told"), [("𒀀𒀁", "Cuneiform"), ("abc", "")])
def test_a_script_without_font_is_told(qtbot: QtBot, tmp_path: Path, letters: str, told: str) -> None:
    """Once a reading is open, a sentence names the script that would be boxes; without such letters none comes."""
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("The first paragraph of it.\n\nThe second one.\n", encoding="utf-8")
    other.write_text(f"The first paragraph, {letters}.\n\nAnother second one.\n", encoding="utf-8")
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.documents.open([one, other])
    qtbot.waitUntil(window.view.isVisible, timeout=10_000)
    if told:
        qtbot.waitUntil(lambda: told in window.notice.text, timeout=10_000)
    else:
        qtbot.wait(600)
        assert window.notice.text == ""
    window.close()


def test_preferences_are_applied_at_once_and_kept(window: Window, settings: Settings, tmp_path: Path) -> None:
    """Another size for one language, spacing, width and theme show in the open reading and in the next session."""
    pitch = window.view.panes.panes[0].column.style.text.pitch
    settings.change(faces={"ur": Face(size=30.0)}, spacing=1.5, column=480, theme="dark")
    urdu, arabic = fonts_of(window)
    assert (urdu[1], arabic[1]) == (30, 21)
    assert urdu[2] == 480
    assert window.view.panes.panes[0].column.style.text.pitch > pitch * 1.5
    assert window.view.panes.look.theme is DARK
    assert Settings(tmp_path / "kept").preferences == settings.preferences
    settings.reset()
    assert [font[1] for font in fonts_of(window)] == [21, 21]


def test_zoom_by_keys_is_kept(window: Window, settings: Settings, tmp_path: Path) -> None:
    """The zoom that the person left is there again in the next session."""
    window.actions_["zoom_in"].trigger()
    assert Settings(tmp_path / "kept").preferences.zoom == settings.preferences.zoom == 1.1


def test_the_default_mode_is_how_a_reading_opens(window: Window, settings: Settings, reading: Reading) -> None:
    """With flowing panes preferred, the next reading opens so, and its action says it."""
    settings.change(mode="flowing")
    window.show_reading(reading)
    viewport = window.view.panes.viewport
    assert viewport is not None
    assert not viewport.level
    assert not window.actions_["level"].isChecked()


def test_a_choice_in_the_dialog_changes_the_window(window: Window, settings: Settings, qtbot: QtBot) -> None:
    """Choosing a theme in the dialog and a spacing in the View menu is to be seen at once, in dialog and menu too."""
    dialog = desk_of(window).show_preferences()
    qtbot.waitExposed(dialog)
    box = next(c for c in dialog.findChildren(Choice) if c.findData("dark") >= 0)
    box.setCurrentIndex(box.findData("dark"))
    box.activated.emit(box.currentIndex())
    assert window.view.panes.look.theme is DARK
    assert settings.preferences.theme == "dark"
    assert [a.data() for a in window.findChildren(QAction) if a.isChecked() and a.data() == "dark"] == ["dark"]
    dialog.close()


def test_findings_are_rated_as_chosen(qtbot: QtBot, settings: Settings) -> None:
    """A kind that is rated a hint is no longer counted in the open reading, whose analysis is done again."""
    window = build(LIGHT, settings)
    qtbot.addWidget(window)
    window.show()
    window.documents.open(sample())
    session = window.session
    qtbot.waitUntil(lambda: bool(session.blocks.alarms.sum()) and not window.busy, timeout=20_000)
    settings.change(severities={FindingKind.ONLY_IN_ONE_VERSION: Severity.HINT})
    qtbot.waitUntil(lambda: not session.blocks.alarms.any() and not window.busy, timeout=20_000)
    window.close()


def test_a_glossary_that_cannot_be_read_is_told(window: Window, settings: Settings, tmp_path: Path) -> None:
    """A glossary file that is gone is named in a sentence over the text."""
    settings.change(glossaries=(str(tmp_path / "gone.tbx"),))
    assert "gone.tbx" in window.notice.text


def test_the_window_comes_back_where_it_was(qtbot: QtBot, settings: Settings) -> None:
    """Size and place are as they were left."""
    for size in ((760, 540), None):
        window = build(LIGHT, settings)
        qtbot.addWidget(window)
        window.show()
        if size:
            window.resize(*size)
        else:
            assert (window.width(), window.height()) == (760, 540)
        window.close()


def test_recent_readings_are_offered(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    """What was read before is opened by one click; where a file is gone the line says so and cannot be chosen."""
    files = [tmp_path / name for name in ("one.txt", "other.txt", "gone.txt")]
    for path in files[:2]:
        path.write_text("Some words of a text.\n", encoding="utf-8")
    settings.remember_reading(Recent((str(files[0]), str(files[2])), ("ur", "ar")))
    settings.remember_reading(Recent((str(files[0]), str(files[1])), ("en", "vi"), 1, 4))
    window = build(LIGHT, settings)
    qtbot.addWidget(window)
    window.show()
    lines = {
        b.text().replace("\u2068", "").replace("\u2069", ""): b
        for b in window.welcome.findChildren(QPushButton)
        if "—" in b.text()
    }
    told = " ".join(label.text() for label in window.welcome.findChildren(QLabel))
    assert list(lines) == ["one.txt — other.txt", "one.txt — gone.txt"]
    assert "English · Vietnamese · 25% reviewed" in told
    assert "gone.txt is not there any more" in told
    assert not lines["one.txt — gone.txt"].isEnabled()
    lines["one.txt — other.txt"].click()
    qtbot.waitUntil(lambda: len(window.session.documents) == 2, timeout=10_000)
    assert settings.memory.recent[0].rows == 4
    window.close()


def test_a_review_opens_its_documents(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    """Opening a review file opens the documents that it is about with what was decided, also after all were moved."""
    folder, moved = tmp_path / "here", tmp_path / "there"
    folder.mkdir()
    for name, text in (("one.txt", "The first.\n\nThe second.\n"), ("other.txt", "Der erste.\n\nDer zweite.\n")):
        (folder / name).write_text(text, encoding="utf-8")
    window = build(LIGHT, settings, data_folder=tmp_path / "data")
    qtbot.addWidget(window)
    window.show()
    window.documents.open([folder / "one.txt", folder / "other.txt"])
    qtbot.waitUntil(lambda: window.reviewing.review is not None and not window.busy, timeout=20_000)
    window.actions_["reviewed"].trigger()
    qtbot.waitUntil(lambda: bool(window.reviewing.kept), timeout=10_000)
    window.close()
    assert settings.memory.recent[0].reviewed == 1
    folder.rename(moved)
    (review,) = moved.glob("*.facing")
    review = review.rename(moved / "kept.facing")
    again = build(LIGHT, settings, data_folder=tmp_path / "data")
    qtbot.addWidget(again)
    again.show()
    again.documents.open([review])
    qtbot.waitUntil(lambda: again.reviewing.review is not None and not again.busy, timeout=20_000)
    assert again.reviewing.review is not None
    assert again.reviewing.review.progress().reviewed == 1
    assert again.reviewing.path == review
    again.close()


def test_moved_files_are_asked_for_once(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document that is not where the review knows it is asked for; told once, it is found; not told, it is named."""
    for name, text in (("one.txt", "The first.\n\nThe second.\n"), ("other.txt", "Der erste.\n\nDer zweite.\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window = build(LIGHT, settings, data_folder=tmp_path / "data")
    qtbot.addWidget(window)
    window.show()
    window.documents.open([tmp_path / "one.txt", tmp_path / "other.txt"])
    qtbot.waitUntil(lambda: window.reviewing.review is not None and not window.busy, timeout=20_000)
    window.actions_["reviewed"].trigger()
    qtbot.waitUntil(lambda: bool(window.reviewing.kept), timeout=10_000)
    window.close()
    (review,) = tmp_path.glob("*.facing")
    moved = tmp_path / "elsewhere" / "renamed.txt"
    moved.parent.mkdir()
    (tmp_path / "one.txt").rename(moved)
    asked: list[str] = []
    answers = iter(["", str(moved)])

    def answer(_parent: object, title: str, _folder: str) -> tuple[str, str]:
        asked.append(title)
        return next(answers), ""

    monkeypatch.setattr("reader.ui.documents.QFileDialog.getOpenFileName", answer)
    again = build(LIGHT, settings, data_folder=tmp_path / "data")
    qtbot.addWidget(again)
    again.show()
    again.documents.open([review])
    assert "one.txt" in again.notice.text
    for _ in range(2):
        again.documents.open([review])
        qtbot.waitUntil(lambda: again.reviewing.review is not None and not again.busy, timeout=20_000)
        assert again.reviewing.review is not None
        assert again.reviewing.review.progress().reviewed == 1
        again.actions_["close"].trigger()
    assert len(asked) == 2
    again.close()


TBX = (
    '<martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><langSet xml:lang="en"><tig><term>plan</term></tig>'
    '</langSet><langSet xml:lang="fr"><tig><term>projet</term></tig></langSet></termEntry></body></text></martif>'
)


def test_a_termbase_is_offered_as_a_glossary(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    """Opened beside two documents, a termbase is told and offered as a glossary; taken, the documents open with it."""
    texts = {"en.txt": "The plan is good.\n\nWe read it.\n", "fr.txt": "Le plan est bon.\n\nNous le lisons.\n"}
    paths = [tmp_path / name for name in (*texts, "terms.tbx")]
    for path in paths:
        path.write_text(texts.get(path.name, TBX), encoding="utf-8")
    window = build(LIGHT, settings)
    qtbot.addWidget(window)
    window.show()
    window.documents.open(paths)
    qtbot.waitUntil(lambda: "termbase" in window.notice.text, timeout=10_000)
    (offer,) = (button for button in window.notice.findChildren(QPushButton) if button.isVisible())
    offer.click()
    assert settings.preferences.glossaries == (str(paths[2]),)
    qtbot.waitUntil(lambda: len(window.session.documents) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: any(f.kind is FindingKind.TERM for f in window.session.findings_in(0)), timeout=30_000)
    window.close()


def test_the_file_menu_offers_recent_readings(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    """A recent reading opens from the menu while another is open; one of which a file is gone cannot be chosen."""
    one, other, gone = tmp_path / "one & only.txt", tmp_path / "other.txt", tmp_path / "gone.txt"
    for path in (one, other):
        path.write_text("A paragraph of words.\n\nAnother paragraph.\n", encoding="utf-8")
    settings.remember_reading(Recent((str(one), str(gone)), ("en", "en")))
    settings.remember_reading(Recent((str(one), str(other)), ("en", "en")))
    window = build(LIGHT, settings)
    qtbot.addWidget(window)
    menu = next(menu for menu in window.menuBar().findChildren(QMenu) if "recent" in menu.title())
    there, lost = menu.actions()
    assert "one && only.txt" in there.text()
    assert not lost.isEnabled()
    there.trigger()
    qtbot.waitUntil(lambda: [d.path for d in window.session.documents] == [one, other], timeout=10_000)
    window.close()


def test_a_file_read_beside_itself_is_offered_so_again(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    """A file that was compared with itself is offered as two versions, which open."""
    path = tmp_path / "one.txt"
    path.write_text("A paragraph of words.\n\nAnother paragraph.\n", encoding="utf-8")
    window = build(LIGHT, settings)
    qtbot.addWidget(window)
    window.documents.open([path, path])
    qtbot.waitUntil(lambda: len(settings.memory.recent) == 1, timeout=10_000)
    assert settings.memory.recent[0].paths == (str(path), str(path))
    window.close()
