"""The interface in English, Arabic and Urdu: complete, with sound plurals and digits, and mirrored."""

import importlib.util
import re
import string
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.app import Program, build
from reader.core.message import Message
from reader.core.reading import Reading
from reader.paths import guide
from reader.preferences import LANGUAGES
from reader.ui import describe, localetext
from reader.ui.desk import Desk
from reader.ui.faults import Faults
from reader.ui.languages import Languages
from reader.ui.rowmenu import RowMenu
from reader.ui.settings import Settings
from reader.ui.theme import LIGHT
from tests.ui.painted import texts

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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_is_mirrored(application: QApplication, qtbot: QtBot, reading: Reading, language: str) -> None:
    """In Arabic and Urdu the panels stand on the left, in English on the right."""
    Languages(application).use(language)
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show_reading(reading)
    window.show()
    qtbot.waitExposed(window)
    mirrored = Qt.LayoutDirection.LeftToRight if language == "en" else Qt.LayoutDirection.RightToLeft
    assert window.layoutDirection() == mirrored
    panel = window.view.findings.mapTo(window, window.view.findings.rect().center()).x()
    assert (panel > window.width() / 2) == (language == "en")
    window.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_access_keys_are_told_apart(application: QApplication, qtbot: QtBot, reading: Reading, language: str) -> None:
    """Every item of the menu bar, its menus and a row's has an access key that no other of the same menu has.

    In Arabic script it parts no letter from its mark and no lam from its alef: what is underlined is shaped apart.
    """
    Languages(application).use(language)
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show_reading(reading)
    menus = [[*window.menuBar().actions()], *([*menu.actions()] for menu in window.menus.values())]
    row_menu, pane = window.findChild(RowMenu), window.view.panes.panes[0]
    assert row_menu is not None
    menus.append(row_menu.menu_at(0, 0, pane.mapToGlobal(pane.rect().center())).actions())
    for items in menus:
        named = [action.text() for action in items if not action.isSeparator()]
        found = [re.findall("&(.)", name) for name in named]
        assert all(len(keys) == 1 for keys in found), [n for n, k in zip(named, found, strict=True) if len(k) != 1]
        keys = [key.casefold() for (key,) in found]
        assert len(set(keys)) == len(keys), sorted(keys)
    for text, forms in update.read(language).items():
        assert not [form for form in forms if re.search("&.[\u064b-\u0652]|&ل[اأإآ]|ل&[اأإآ]", form)], text
    window.close()


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("en_US", ["1,234", "3.14", "36%"]),
        ("ar_EG", ["١٬٢٣٤", "٣٫١٤", "٣٦٪"]),
        ("ar_MA", ["1.234", "3,14", "36%"]),
        ("ur_PK", ["1,234", "3.14", "36%"]),
    ],
)
def test_digits_are_those_of_the_locale(application: QApplication, locale: str, told: list[str]) -> None:
    """Numbers, fractions and shares are written as the locale has them, whatever others of its language have."""
    QLocale.setDefault(QLocale(locale))
    found = [localetext.number(1234), localetext.decimal(3.14159), localetext.share(36)]
    assert [re.sub("[\u061c\u200e]", "", text) for text in found] == told
    QLocale.setDefault(QLocale("en"))
    del application


def test_keys_keep_their_order(application: QApplication, qtbot: QtBot) -> None:
    """In an Arabic menu "Ctrl++" is painted in one piece, and so it stands in tooltips and in the overview."""
    Languages(application).use("ar")
    window = build(LIGHT)
    qtbot.addWidget(window)
    painted = set()
    for menu in window.menus.values():
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        painted |= {text.text for text in texts(menu)}
    assert {"Ctrl++", "Ctrl+-", "Ctrl+,", "Ctrl+/", "Alt+↑", "Shift+F8"} <= painted
    assert "\u2066Ctrl+,\u2069" in window.actions_["preferences"].toolTip()
    window.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_says_the_same_in_each_language(language: str) -> None:
    """Every guide has the sections and the keys of the English one."""
    own, english = (guide(tag).read_text(encoding="utf-8").replace("\u200e", "") for tag in (language, "en"))
    keys = re.compile(r"\*\*((?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z]|F\d+|[↑↓]|Space|Enter|Alt))\*\*")
    assert own.count("\n## ") == english.count("\n## ")
    assert sorted(keys.findall(own)) == sorted(keys.findall(english))


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
    assert (program.window.reviewing.file.path, session.review.progress().reviewed) == (elsewhere, 1)
    desk = program.window.findChild(Desk)
    assert desk is not None
    assert desk.preferences_page == 1
    for language in ("ur", "en"):  # before what is open could be read again
        settings.change(language=language)
        application.processEvents()
    qtbot.waitUntil(lambda: program.window.actions_["open"].text() == "&Open…", timeout=5000)
    session = program.window.session
    qtbot.waitUntil(lambda: session.review is not None and not program.window.busy, timeout=20_000)
    assert program.window.reviewing.file.path == elsewhere
    program.window.actions_["close"].trigger()
    settings.change(language="ar")
    qtbot.waitUntil(lambda: program.window.session is not session, timeout=5000)
    assert not program.window.reading
    program.window.close()
