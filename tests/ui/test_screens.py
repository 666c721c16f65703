"""Every screen in every language and theme: nothing is cut off, nothing is left in English, by us or by Qt.

What widgets paint is read off (`painted`), lists, cards, gutters and menus included; a translator that is asked last
hears what no other had an answer to.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.findings import FindingKind, Order
from reader.core.formats import ReadOptions
from reader.core.message import Message
from reader.core.reading import Reading
from reader.paths import guide, sample
from reader.preferences import LANGUAGES, Recent
from reader.ui import describe
from reader.ui.desk import Desk
from reader.ui.dialogs.fault import FaultDialog
from reader.ui.dialogs.help import ExplainDialog
from reader.ui.dialogs.textpage import Sample
from reader.ui.gutter import Gutter
from reader.ui.header import Header
from reader.ui.languages import Languages
from reader.ui.overview import Overview
from reader.ui.pane import Pane
from reader.ui.panels.entities import EntityList
from reader.ui.panels.findings import CardList
from reader.ui.panels.findings_model import FindingsModel, Group
from reader.ui.panels.notes import NoteList
from reader.ui.rowmenu import RowMenu
from reader.ui.settings import Settings
from reader.ui.theme import THEMES, Theme
from reader.ui.versionmenu import VersionMenu
from reader.ui.versions import version_lines
from reader.ui.window import Window
from tests.ui.painted import Text, texts
from tests.ui.test_languages import update

_LATIN = re.compile(r"[A-Za-z]{2,}")
_FORMATS = {
    "Facing",
    "Amiri",
    "DejaVu",
    "SHIFT_JIS",
    "EUC_KR",
    "UTF",
    "ISO",
    "KOI",
    "BIG",
    "CP",
    "GB",
    "SHIFT",
    "JIS",
    "EUC",
    "KR",
    "AM",
}
_FORMATS |= {"bytes", "KiB"}  # Qt has the units of sizes in tables of its own
_FILES = ("folder/a.txt", "b.docx", "c.xlf", "d.html", "e.pdf", "f.tsv", "g.md", "h.epub", "i.tmx")
_SCROLLING = (QAbstractScrollArea, Pane, Gutter, Overview, Sample)
_PAINTED = (CardList, NoteList, EntityList, QMenu, Gutter, Header)
_OF_DATA = (Pane, Header, EntityList, Sample)
"""What shows names and texts of documents, and elides them."""


class Listener(QTranslator):
    """Asked last, so that it hears what nobody has translated."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, remark: str | None = None, count: int = -1) -> str:
        del remark, count
        self.heard.add((context, text))
        return None  # type: ignore[return-value]  # Qt's null string: another may answer, or the text stands

    def of_qt(self) -> set[tuple[str, str]]:
        """What Qt asked for; not of keys (it asks for all to read one) or files: painted ones are looked at."""
        own = {text.source for text in update.texts()}
        apart = {"QShortcut", "QMimeType"}
        return {h for h in self.heard if h[0].startswith("Q") and h[0] not in apart and h[1] not in own}


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    """Installed before all other translators, and gone after the test."""
    for languages in qapp.findChildren(Languages):
        languages.leave()
    listener = Listener()
    QCoreApplication.installTranslator(listener)
    yield listener
    QCoreApplication.removeTranslator(listener)
    for languages in qapp.findChildren(Languages):
        languages.use("en")


def widgets(top: QWidget) -> Iterator[QWidget]:
    yield top
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 1 and widget.window() is top.window():
            yield widget


def owner(widget: QWidget) -> QWidget:
    """The list or text that a viewport belongs to, else the widget itself."""
    parent = widget.parentWidget()
    return parent if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget else widget


def is_cut(widget: QWidget, text: Text) -> bool:
    """Whether a text stands outside its widget; what scrolls may go on where it scrolls to."""
    box, whole = text.box, owner(widget)
    sideways = isinstance(whole, QAbstractScrollArea) and whole.horizontalScrollBar().maximum() > 0
    if not sideways and (box.left() < -1.5 or box.right() > widget.width() + 1.5):
        return True
    return not isinstance(whole, _SCROLLING) and (box.top() < -2 or box.bottom() > widget.height() + 2)


def overlapping(texts: Sequence[Text]) -> Iterator[tuple[Text, Text]]:
    """Texts that are painted over each other."""
    for one, other in combinations(texts, 2):
        both = one.box & other.box
        if both.width() > 3 and both.height() > 3:
            yield one, other


def is_too_small(widget: QWidget) -> bool:
    """Whether a label or button has less room than its text asks for."""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    hint = widget.sizeHint()
    return widget.width() < hint.width() or widget.height() < hint.height() - 1


def is_elided(widget: QWidget, text: Text, known: set[str]) -> bool:
    """Whether a text ends with dots that are not its own; names of files and texts of documents may."""
    run = text.text.replace("\u200d", "").strip()
    of_data = isinstance(owner(widget), _OF_DATA) or isinstance(widget.window(), QFileDialog) or ".txt" in run
    return "…" in run and not of_data and not any(run in whole for whole in known)


def names_of(top: QWidget) -> set[str]:
    """What can be heard of a screen, or read in its tooltips."""
    found = {top.windowTitle()}
    for widget in widgets(top):
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        found |= {action.text() for action in widget.actions()}
    return found


def menus_of(window: Window) -> Iterator[tuple[str, QMenu]]:
    """All menus, with their submenus, laid out and not popped up."""
    tops: list[QMenu] = [*window.menus.values()]
    tops += filter(None, (button.menu() for button in window.findChildren(QToolButton)))
    document = window.session.documents[0]
    tops.append(VersionMenu(0, document, ReadOptions(), lambda _options: None, window, alone=False))
    row_menu = window.findChild(RowMenu)
    assert row_menu is not None
    pane = window.view.panes.panes[0]
    tops.append(row_menu.menu_at(0, 0, pane.mapToGlobal(pane.rect().center())))
    for kind in (QLineEdit, QPlainTextEdit, QTextBrowser):
        tops.append(kind(window).createStandardContextMenu())
    while tops:
        menu = tops.pop()
        tops += [inner for action in menu.actions() if isinstance(inner := QAction.menu(action), QMenu)]
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        if menu.actions():
            yield menu.title() or menu.actions()[0].text(), menu


def windows_of(window: Window, reading: Reading) -> Iterator[str]:
    """The window in each of its states."""
    yield "empty"
    window.show_reading(reading)
    window.status.show_progress("analyse", 0.4)
    window.notice.say(describe.sentence(Message.of("review-disk-full", path="a.facing")), grave=True)
    window.actions_["next_finding"].trigger()
    window.actions_["reviewed"].trigger()
    window.actions_["needs_work"].trigger()
    yield "working"
    window.actions_["find"].trigger()
    window.actions_["level"].trigger()
    yield "finding"
    window.actions_["note"].trigger()
    yield "noting"
    window.review_tools.noting.panel.written.emit("نوٹ 334-KH/TU")
    offer = QCoreApplication.translate("Keeping", "Save elsewhere…")
    window.notice.say(describe.sentence(Message.of("repair.no-gap")), offer=offer, key="none")
    window.view.findings.set_order(Order.KIND)
    yield "noted"
    window.resize(1280, 1600)
    cards = window.findChild(CardList)
    assert cards is not None
    model = cards.model()
    assert isinstance(model, FindingsModel)
    for group in [model.entry(model.index(row, 0)) for row in range(model.rowCount())]:
        if isinstance(group, Group) and group.folded:
            cards.group_toggled.emit(group)
    yield "unfolded"


def dialogs_of(window: Window, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Every dialog and page, ours and Qt's, one after the other."""
    desk = window.findChild(Desk)
    assert desk is not None
    for name in ("guide", "shortcuts", "about", "explain"):
        dialog: QDialog = getattr(desk, f"show_{name}")()
        yield name, dialog
        if isinstance(dialog, ExplainDialog):
            for number in range(len(FindingKind)):
                dialog.kinds.setCurrentRow(number)
                yield f"{name} {number}", dialog
        dialog.close()
    preferences = desk.show_preferences()
    tabs = preferences.findChild(QTabWidget)
    assert tabs is not None
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        yield f"preferences {number}", preferences
    preferences.close()
    ours = [FaultDialog(window.actions_.name("report"), version_lines(), window), QInputDialog(window)]
    for name in _FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("text", encoding="utf-8")
    files = QFileDialog(window, window.actions_.name("open"), str(folder))
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    files.setFileMode(QFileDialog.FileMode.ExistingFiles)
    saving = QFileDialog(window, window.actions_.name("report"), str(folder))
    saving.setOption(QFileDialog.Option.DontUseNativeDialog)
    saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    for dialog in (*ours, files, saving):
        dialog.show()
        yield type(dialog).__name__, dialog
        dialog.close()


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_whole(
    qapp: QApplication,
    qtbot: QtBot,
    reading: Reading,
    listener: Listener,
    language: str,
    theme: Theme,
    tmp_path: Path,
) -> None:
    """No text of any screen is cut off or elided, and in Arabic and Urdu no word of any is an English one."""
    Languages(qapp).use(language)
    settings = Settings(tmp_path / "settings")
    for paths in (tmp_path / "gone.docx", tmp_path / "away.docx"), sample():
        settings.remember_reading(Recent(tuple(map(str, paths)), ("vi", "ur")))
    settings.note_progress(5, 14)
    window = build(theme, settings, data_folder=tmp_path)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    screens = Screens(language, reading, tmp_path)
    for state in windows_of(window, reading):
        qapp.processEvents()
        screens.look(state, window)
    for name, menu in menus_of(window):
        screens.look(name, menu)
    for name, dialog in dialogs_of(window, tmp_path / "texts"):
        qapp.processEvents()
        screens.look(name, dialog)
    QSpinBox(window).stepUp()
    window.close()
    assert not screens.faults, "\n".join(map(str, screens.faults))
    assert screens.seen > 500
    if language != "en":
        assert listener.of_qt() == set()


class Screens:
    """Looks at one screen after the other, and keeps what is wrong."""

    def __init__(self, language: str, reading: Reading, folder: Path) -> None:
        translated = {text.source: forms for text, forms in update.read(language).items()}
        said = [*translated] if language == "en" else [form for forms in translated.values() for form in forms]
        sources = {text.source for text in update.texts()}
        self._known = {text.replace("&", "") for text in (*said, *(sources if language == "en" else ()))}
        self._english = {s for s, forms in translated.items() if language != "en" and s not in forms}
        self._known.add(guide(language).read_text(encoding="utf-8"))
        data = [paragraph.text for document in reading.documents for paragraph in document.paragraphs]
        data += [
            *self._known,
            *version_lines(),
            str(folder),
            *map(str, sample()),
            "gone away.docx a.facing",
            *_FILES,
        ]
        self._words = {word for text in data for word in _LATIN.findall(text)} | _FORMATS
        self._is_english = language == "en"
        self.faults: list[tuple[str, str, str]] = []
        self.seen = 0

    def look(self, name: str, top: QWidget) -> None:
        """Look at everything that is seen of a window, and at what is heard of it."""
        for said in names_of(top) & self._english:
            self.faults.append((name, "english", said))
        for widget in widgets(top):
            if is_too_small(widget):
                self.faults.append((name, "too small", widget.property("text")))
            painted = texts(widget)
            if isinstance(owner(widget), _PAINTED):
                self.faults += [(name, "overlap", f"{one.text} | {two.text}") for one, two in overlapping(painted)]
            for text in painted:
                self.seen += 1
                if is_cut(widget, text):
                    self.faults.append(
                        (name, f"cut in {type(owner(widget)).__name__} {text.box} {widget.size()}", text.text)
                    )
                if is_elided(widget, text, self._known):
                    self.faults.append((name, f"elided in {type(owner(widget)).__name__}", text.text))
                foreign = set() if self._is_english or "…" in text.text else {*_LATIN.findall(text.text)} - self._words
                self.faults += [(name, "english", word) for word in foreign]
