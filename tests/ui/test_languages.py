"""The interface in English, Arabic and Urdu: complete, with sound plurals, mirrored, and with no text cut off."""

import importlib.util
import string
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.app import Program, build
from reader.core.message import Message
from reader.core.reading import Reading
from reader.preferences import LANGUAGES
from reader.ui import describe
from reader.ui.desk import Desk
from reader.ui.dialogs.fault import FaultDialog
from reader.ui.faults import Faults
from reader.ui.languages import Languages
from reader.ui.settings import Settings
from reader.ui.theme import LIGHT
from reader.ui.window import Window

ROOT = Path(__file__).resolve().parents[2]


def _update() -> ModuleType:
    path = ROOT / "resources" / "translations" / "update.py"
    spec = importlib.util.spec_from_file_location("update", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update = _update()


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    for languages in qapp.findChildren(Languages):
        languages.use("en")


def fields(text: str) -> set[str]:
    """The placeholders of a text; those without a name by their place."""
    found = [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]
    return {field or str(place) for place, field in enumerate(found)} | ({"%Ln"} if "%Ln" in text else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    """No text of the program is without a translation, and none is translated that the program does not say."""
    assert update.missing(language) == []
    assert set(update.read(language)) <= set(update.texts())


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_name_what_their_texts_name(language: str) -> None:
    """A translation has the placeholders of its source; the forms for small numbers may say them in words."""
    for text, forms in update.read(language).items():
        named = fields(text.source)
        for form in forms:
            assert fields(form) == named or (text.numbered and fields(form) < named), (text, form)
        assert fields(forms[-1]) == named, text


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("en", ["1 paragraph", "2 paragraphs", "1,200 paragraphs"]),
        ("ar", ["فقرة واحدة", "فقرتان", "٣ فقرات", "١١ فقرة"]),
        ("ur", ["1 پیراگراف", "3 پیراگراف"]),
    ],
)
def test_plurals_and_digits_are_those_of_the_language(
    application: QApplication, language: str, numbers: list[str]
) -> None:
    """Counts are said with the plural form and the digits that the language wants."""
    Languages(application).use(language)
    counts = {"en": (1, 2, 1200), "ar": (1, 2, 3, 11), "ur": (1, 3)}[language]
    said = [application.translate("Header", "%Ln paragraph(s)", "", count) for count in counts]
    assert said == numbers


def test_a_quotation_keeps_its_direction_in_a_sentence(application: QApplication) -> None:
    """In an Arabic sentence a Latin quotation stands isolated, and counts have the sentence's digits."""
    Languages(application).use("ar")
    path = describe.sentence(Message.of("epub-chapters-missing", path="book.epub", count=3))
    assert "\u2068book.epub\u2069" in path
    assert "٣ فصول" in path


def dialogs(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Every page and dialog, one after the other."""
    yield "window", window
    desk = window.findChild(Desk)
    assert desk is not None
    for name in ("guide", "shortcuts", "explain", "about"):
        dialog: QDialog = getattr(desk, f"show_{name}")()
        yield name, dialog
        dialog.close()
    preferences = desk.show_preferences()
    tabs = preferences.findChild(QTabWidget)
    assert tabs is not None
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        yield f"preferences {number}", preferences
    preferences.close()
    fault = FaultDialog("", ["one line"], window)
    fault.show()
    yield "fault", fault
    fault.close()


def visible(top: QWidget) -> Iterator[QLabel | QAbstractButton]:
    for widget in top.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text():
            yield widget


def is_clipped(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    hint = widget.sizeHint()
    return widget.width() < hint.width() or widget.height() < hint.height() - 1


def texts_of(top: QWidget) -> set[str]:
    """What can be read or heard of a window."""
    found = {top.windowTitle()}
    for widget in top.findChildren(QWidget):
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        found |= {action.text() for action in widget.actions()}
    found |= {widget.text() for widget in visible(top)}
    for tabs in top.findChildren(QTabWidget):
        found |= {tabs.tabText(number) for number in range(tabs.count())}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_or_left_in_english(
    application: QApplication, qtbot: QtBot, reading: Reading, language: str
) -> None:
    """In every page and dialog all texts have room, and in Arabic and Urdu none is an English one."""
    Languages(application).use(language)
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    translated = {text.source: forms for text, forms in update.read(language).items()}
    english = {source for source, forms in translated.items() if language != "en" and source not in forms}
    checked = 0
    for opened in (False, True):
        if opened:
            window.show_reading(reading)
        for name, top in dialogs(window):
            application.processEvents()
            assert [w.text() for w in visible(top) if is_clipped(w)] == [], name
            assert texts_of(top) & english == set(), name
            checked += len(texts_of(top))
    assert checked > 300
    mirrored = Qt.LayoutDirection.LeftToRight if language == "en" else Qt.LayoutDirection.RightToLeft
    assert window.layoutDirection() == mirrored
    first = window.view.findings.mapTo(window, window.view.findings.rect().center()).x()
    assert (first > window.width() / 2) == (language == "en")
    window.close()


def test_another_language_is_taken_at_once(
    application: QApplication, qtbot: QtBot, tmp_path: Path, copies: tuple[Path, Path]
) -> None:
    """Choosing Arabic makes the window anew with the same documents, review and page; English brings it back."""
    elsewhere = tmp_path / "far" / "mine.facing"
    elsewhere.parent.mkdir()
    settings = Settings(tmp_path)
    settings.change(language="en")
    program = Program(application, settings, Faults(None, application))
    program.window.show()
    program.window.documents.open(copies)
    qtbot.waitUntil(lambda: program.window.session.review is not None and not program.window.busy, timeout=20_000)
    before = program.window
    before.reviewing.save_copy(elsewhere)
    before.actions_["reviewed"].trigger()
    desk = before.findChild(Desk)
    assert desk is not None
    desk.show_preferences()
    desk.preferences_page = 1
    settings.change(language="ar")
    qtbot.waitUntil(lambda: program.window is not before, timeout=5000)
    assert program.window.actions_["open"].text() == "&فتح…"
    session = program.window.session
    qtbot.waitUntil(lambda: session.review is not None and not program.window.busy, timeout=20_000)
    assert not isValid(before)
    assert session.review is not None
    assert (program.window.reviewing.path, session.review.progress().reviewed) == (elsewhere, 1)
    desk = program.window.findChild(Desk)
    assert desk is not None
    assert desk.preferences_page == 1
    for language in ("ur", "en"):  # before what is open could be read again
        settings.change(language=language)
        application.processEvents()
    qtbot.waitUntil(lambda: program.window.actions_["open"].text() == "&Open…", timeout=5000)
    session = program.window.session
    qtbot.waitUntil(lambda: session.review is not None and not program.window.busy, timeout=20_000)
    assert program.window.reviewing.path == elsewhere
    program.window.actions_["close"].trigger()
    settings.change(language="ar")
    qtbot.waitUntil(lambda: program.window.session is not session, timeout=5000)
    assert not program.window.reading
    program.window.close()
