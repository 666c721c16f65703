"""The pages of the preferences dialog that depend on what is open: text and figures, for each version."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.conventions import ALL, Convention, DateOrder, DecimalMark
from reader.core.findings import FindingKind, Severity
from reader.core.reading import Reading
from reader.core.review.values import Status
from reader.preferences import Face, Preferences
from reader.ui.desk import Desk
from reader.ui.dialogs.figurespage import FiguresPage, readings
from reader.ui.dialogs.parts import Choice, Numbers
from reader.ui.dialogs.preferences import FilesPage, PreferencesDialog
from reader.ui.dialogs.textpage import Sample, TextPage
from reader.ui.settings import Settings
from reader.ui.theme import LIGHT
from reader.ui.window import Window

TEXTS = {
    "plan-ur.txt": "پلان نمبر 334-KH/TU کو 3 اپریل 2025 کو منظور کیا گیا تھا اور اس پر 1,250 روپے خرچ ہوئے ہیں۔",
    "plan-uk.txt": "The plan 334-KH/TU was approved by the council on 03/04/2025 and it has cost 1,250 rupees.",
    "plan-us.txt": "The plan 334-KH/TU was approved by the council on 04/03/2025 and it has cost 1,250 rupees.",
}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "kept")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Window]:
    """An Urdu version and two in English, opened as the person does."""
    paths = [tmp_path / name for name in TEXTS]
    for path in paths:
        path.write_text(TEXTS[path.name], encoding="utf-8")
    window = build(LIGHT, settings, data_folder=tmp_path / "data")
    qtbot.addWidget(window)
    window.show()
    window.documents.open(paths)
    qtbot.waitUntil(lambda: bool(window.view.panes.panes) and not window.busy, timeout=20_000)
    yield window
    window.close()


def preferences(window: Window) -> PreferencesDialog:
    desk = window.findChild(Desk)
    assert desk is not None
    dialog = desk.show_preferences()
    assert isinstance(dialog, PreferencesDialog)
    return dialog


def choose(box: Choice, value: str) -> None:
    """What a person does with a box."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def boxes(page: FiguresPage | TextPage | None) -> list[Choice]:
    assert page is not None
    return page.findChildren(Choice)


def alarms(window: Window) -> list[str]:
    found = (f for f in window.session.listed_findings(0) if not window.session.is_dismissed(f))
    return [f.kind.value for f in found if f.severity is not Severity.HINT]


def settled(qtbot: QtBot, window: Window, told: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: not window.busy and told(), timeout=20_000)


def test_an_order_of_dates_is_applied_at_once(window: Window, settings: Settings, qtbot: QtBot) -> None:
    """Day first for all texts tells the American date, month first for that version reconciles it; resetting, too."""
    whose, dates, _ = boxes(preferences(window).findChild(FiguresPage))
    assert [whose.itemData(number) for number in range(whose.count())] == [ALL, "ur", "en", "en#1", "en#2"]
    assert alarms(window) == []
    choose(dates, DateOrder.DAY)
    settled(qtbot, window, lambda: alarms(window) == ["values-differ"])
    choose(whose, "en#2")
    assert dates.itemText(0) == "Automatic (Day first)"
    choose(dates, DateOrder.MONTH)
    settled(qtbot, window, lambda: alarms(window) == [])
    assert settings.preferences.conventions == {ALL: Convention(DateOrder.DAY), "en#2": Convention(DateOrder.MONTH)}
    choose(dates, "")
    settled(qtbot, window, lambda: alarms(window) == ["values-differ"])
    settings.reset()
    settled(qtbot, window, lambda: alarms(window) == [])
    assert dates.itemText(0) == "Automatic (Month first)"


def test_decisions_outlast_another_convention(window: Window, settings: Settings, qtbot: QtBot) -> None:
    """A row's status and a dismissed difference stay when figures are read otherwise and back."""
    settings.change(conventions={ALL: Convention(DateOrder.DAY)})
    settled(qtbot, window, lambda: alarms(window) == ["values-differ"])
    for key in ("needs_work", "next_finding", "dismiss"):
        window.actions_[key].trigger()
    assert alarms(window) == []
    settings.change(conventions={ALL: Convention(decimal=DecimalMark.POINT)})
    settled(qtbot, window, lambda: not window.session.findings_in(0))
    settings.change(conventions={ALL: Convention(DateOrder.DAY)})
    settled(qtbot, window, lambda: FindingKind.VALUES_DIFFER in {f.kind for f in window.session.listed_findings(0)})
    assert alarms(window) == []
    review = window.reviewing.review
    assert review is not None
    assert review.status(0) is Status.NEEDS_WORK


def test_the_page_shows_how_each_version_is_read(window: Window, settings: Settings) -> None:
    """Each version has a line with the reading that holds first and the other one under it, where one is left."""
    page = preferences(window).findChild(FiguresPage)
    assert page is not None
    settings.change(conventions={"en#1": Convention(DateOrder.DAY, DecimalMark.COMMA)})
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    told = [text.strip("\u2068\u2069") for text in told]
    lines = {name: told[told.index(name) : told.index(name) + 5] for name in told if name.endswith(".txt")}
    assert lines == {
        "plan-uk.txt": ["plan-uk.txt", "3 April 2025", "5 June 2007", "1,250", "1.25"],
        "plan-us.txt": [
            "plan-us.txt", "4 March 2025\nor 3 April 2025", "6 May 2007\nor 5 June 2007", "1.25\nor 1,250",
            "1,250",
        ],
    }  # fmt: skip  # a line a version


def test_a_second_version_in_one_language_has_a_face_of_its_own(window: Window, settings: Settings) -> None:
    """A size for the second English version is its own; the first one keeps that of the language."""
    page = preferences(window).findChild(TextPage)
    assert page is not None
    whose = boxes(page)[0]
    size = page.findChildren(QSpinBox)[0]
    choose(whose, "en")
    size.setValue(18)
    choose(whose, "en#2")
    size.setValue(30)
    assert settings.preferences.faces == {"en": Face(size=18.0), "en#2": Face(size=30.0)}
    urdu, first, second = (pane.column.style.text.font.pixelSize() for pane in window.view.panes.panes)
    assert urdu == 21
    assert second / first == pytest.approx(30 / 18, abs=0.1)
    assert len(page.findChildren(Sample)) == 3


def test_the_dialog_follows_what_is_opened(window: Window, reading: Reading) -> None:
    """With the dialog left open, another reading brings its own languages; the page stays the one that was shown."""
    dialog = preferences(window)
    dialog.tabs.setCurrentIndex(2)
    window.show_reading(reading)
    titles = [dialog.tabs.tabText(number) for number in range(dialog.tabs.count())]
    assert titles == ["Text", "Look", "Numbers and dates", "Findings", "Files"]
    assert dialog.tabs.currentIndex() == 2
    shown = dialog.tabs.currentWidget()
    assert shown is not None
    whose = boxes(shown.findChild(FiguresPage))[0]
    assert [whose.itemData(number) for number in range(whose.count())] == [ALL, "ur", "ar"]


def test_a_choice_can_be_taken_back_without_its_text(qtbot: QtBot, settings: Settings) -> None:
    """What was chosen for a language stands in the list when nothing is open, with its reading."""
    settings.change(conventions={"de#2": Convention(DateOrder.MONTH)})
    window = build(LIGHT, settings)
    qtbot.addWidget(window)
    window.show()
    page = preferences(window).findChild(FiguresPage)
    whose, dates, _ = boxes(page)
    assert [whose.itemText(number) for number in range(whose.count())] == ["All texts", "German, version 2"]
    choose(whose, "de#2")
    assert dates.currentData() == DateOrder.MONTH
    choose(dates, "")
    assert settings.preferences.conventions == {}
    window.close()


@pytest.mark.parametrize("language", ["en", "ur", "fa", "th", "zh", "und", "ja"])
def test_the_examples_are_read_in_every_language(language: str) -> None:
    """There is a reading of each example in scripts, calendars and unknown languages of all kinds."""
    assert all(readings(figures, language, Convention()) for figures in ("03/04/2025", "05/06/07", "1.250", "1,250"))


def button(dialog: PreferencesDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def test_a_reset_can_be_taken_back(window: Window, settings: Settings) -> None:
    """The button that resets everything brings it all back when pressed again, until something else is chosen."""
    dialog = preferences(window)
    settings.change(theme="dark", glossaries=("terms.tsv",), conventions={"en": Convention(DateOrder.DAY)})
    chosen = settings.preferences
    button(dialog, "Reset everything").click()
    assert settings.preferences == Preferences()
    button(dialog, "Undo the reset").click()
    assert settings.preferences == chosen
    button(dialog, "Reset everything").click()
    settings.change(mode="flowing")
    assert button(dialog, "Reset everything").isVisible()


def test_the_wheel_scrolls_the_page_and_chooses_nothing(window: Window, settings: Settings, qtbot: QtBot) -> None:
    """Turning the wheel over a box leaves its value alone, whichever kind of box it is."""
    dialog = preferences(window)
    qtbot.waitExposed(dialog)
    boxes_ = [*dialog.findChildren(Choice), *dialog.findChildren(Numbers)]
    assert len(boxes_) > 10
    for box in boxes_:
        at = QPointF(box.rect().center())
        turn = QWheelEvent(
            at, box.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip  # what Qt asks for
        QApplication.sendEvent(box, turn)
        assert not turn.isAccepted()
    assert settings.preferences == Preferences()


def test_only_a_chosen_glossary_can_be_removed(window: Window, settings: Settings, tmp_path: Path) -> None:
    """What is listed and gone says so; the button and the Delete key remove what is selected, and nothing else."""
    here = tmp_path / "terms.tsv"
    here.write_text("en\tur\ncouncil\tکونسل\n", encoding="utf-8")
    gone = str(tmp_path / "gone.tbx")
    settings.change(glossaries=(str(here), gone))
    page = preferences(window).findChild(FilesPage)
    assert page is not None
    listed = page.findChild(QListWidget)
    remove = next(b for b in page.findChildren(QPushButton) if b.text() == "Remove")
    assert listed is not None
    assert [listed.item(row).text() for row in range(2)] == [str(here), f"{gone} is not there any more"]
    assert not remove.isEnabled()
    listed.setCurrentRow(1)
    remove.click()
    assert settings.preferences.glossaries == (str(here),)
    assert not remove.isEnabled()


def test_a_term_of_a_glossary_is_a_finding_at_once(
    window: Window, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    """Adding a glossary tells what breaks its terms; hiding that kind, or removing the file, takes it away again."""
    terms = tmp_path / "terms.tsv"
    terms.write_text("en\tur\ncouncil\tشوریٰ\n", encoding="utf-8")
    settings.change(glossaries=(str(terms),))
    settled(qtbot, window, lambda: alarms(window) == ["term"])
    settings.change(severities={FindingKind.TERM: None})
    settled(qtbot, window, lambda: alarms(window) == [])
    settings.change(severities={FindingKind.TERM: Severity.ERROR})
    settled(qtbot, window, lambda: alarms(window) == ["term"])
    settings.change(glossaries=())
    settled(qtbot, window, lambda: alarms(window) == [])


def test_reviews_are_found_in_the_folders_of_before(window: Window, settings: Settings, qtbot: QtBot) -> None:
    """A review in the folder for reviews is open again after two other folders were chosen."""
    window.actions_["reviewed"].trigger()
    qtbot.waitUntil(lambda: bool(window.reviewing.kept), timeout=10_000)
    review, paths = window.reviewing.path, window.documents.paths
    assert review is not None
    window.actions_["close"].trigger()
    first, second, third = (review.parent / name for name in ("first", "second", "third"))
    first.mkdir()
    review = review.rename(first / review.name)
    for folder in (first, second, third):
        settings.change(reviews=str(folder))
    window.documents.open(paths)
    qtbot.waitUntil(lambda: window.session.review is not None and not window.busy, timeout=20_000)
    assert window.reviewing.path == review
    assert window.session.review is not None
    assert window.session.review.progress().reviewed == 1
