"""The entities panel: what stands in which order, how it is painted, and what the person does with it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView
from pytestqt.qtbot import QtBot

from reader.core.document import Direction
from reader.core.entities.model import Entity, Kind
from reader.core.entities.table import EntityTable
from reader.ui.fonts import Fonts
from reader.ui.panels.entities import NONE, EntitiesPanel, EntityDelegate
from reader.ui.panels.entities_model import Column
from reader.ui.theme import DARK, LIGHT

URL = "https://www.example.org/a/long/path?query=1"
SHARED = (
    Entity(0, Kind.DATE, "2025-03-06", (1, 1), ("6 مارچ، 2025", "6 مارس 2025")),
    Entity(1, Kind.CODE, "334-KH/TU", (1, 1), ("334-KH/TU", "334-KH/TU")),
    Entity(2, Kind.PLACE, "KR", (2, 2), ("کوریا", "كوريا")),
    Entity(3, Kind.PLACE, "hanoi", (5, 5), ("ہنوئی", "هانوي")),
)
LONE = Entity(4, Kind.ACRONYM, "SDGs", (1, 0), ("SDGs", ""))


@pytest.fixture(scope="module")
def fonts(qapp: QApplication) -> Fonts:  # noqa: ARG001 - fonts need an application
    return Fonts()


def columns(fonts: Fonts, number: int = 2) -> list[Column]:
    versions = [
        ("Urdu", "ur", "Arab", Direction.RTL),
        ("Arabic", "ar", "Arab", Direction.RTL),
        ("English", "en", "Latn", Direction.LTR),
        ("French", "fr", "Latn", Direction.LTR),
    ]
    return [
        Column(name, direction, fonts.reading_font(language, script, 15))
        for name, language, script, direction in versions[:number]
    ]


@pytest.fixture
def panel(qtbot: QtBot, fonts: Fonts) -> EntitiesPanel:
    panel = EntitiesPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.set_entities(EntityTable.of([*SHARED, LONE]), columns(fonts))
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def view(panel: EntitiesPanel) -> QListView:
    found = panel.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def line(panel: EntitiesPanel, row: int) -> QRect:
    shown = view(panel)
    return shown.visualRect(shown.model().index(row, 0))


def texts(panel: EntitiesPanel) -> list[str]:
    model = view(panel).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def painted(panel: EntitiesPanel, place: QRect) -> QImage:
    return view(panel).viewport().grab(place).toImage()


def test_shared_entities_come_first_by_kind_and_frequency(panel: EntitiesPanel) -> None:
    """Names stand before codes before dates, frequent ones first; what one version lacks stands under a heading."""
    assert [text.split(",")[0] for text in texts(panel)] == [
        "Place", "Place", "Code", "Date", "In one version only (1)", "Acronym"
    ]  # fmt: skip  # as it is seen
    assert "5" in texts(panel)[0]
    assert panel._header.count() == "4 in both"


def test_a_click_chooses_and_a_second_one_lets_go(panel: EntitiesPanel) -> None:
    """A click tells the number of the entity, a click on the chosen one tells -1."""
    told: list[int] = []
    panel.entity_chosen.connect(told.append)
    for _ in range(2):
        QTest.mouseClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=line(panel, 2).center())
    assert told == [1, NONE]


def test_headings_cannot_be_chosen(panel: EntitiesPanel) -> None:
    """A click on a heading does nothing."""
    told: list[int] = []
    panel.entity_chosen.connect(told.append)
    QTest.mouseClick(view(panel).viewport(), Qt.MouseButton.LeftButton, pos=line(panel, 4).center())
    assert told == []


def test_keys_choose(panel: EntitiesPanel) -> None:
    """Arrows move, Enter chooses."""
    told: list[int] = []
    panel.entity_chosen.connect(told.append)
    panel.setFocus()
    panel.select(3)
    QTest.keyClick(view(panel), Qt.Key.Key_Down)
    assert told == []
    QTest.keyClick(view(panel), Qt.Key.Key_Return)
    assert told == [2]


def test_hover_is_told_once_and_ended(panel: EntitiesPanel, qtbot: QtBot) -> None:
    """The entity under the pointer is told when it changes, and -1 when the pointer leaves."""
    told: list[int] = []
    panel.entity_hovered.connect(told.append)
    viewport = view(panel).viewport()
    for place in (line(panel, 0).center(), line(panel, 0).center() + QPoint(5, 2), line(panel, 1).center()):
        QTest.mouseMove(viewport, place)
        qtbot.wait(1)
    for _ in range(2):
        QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert told == [3, 2, NONE]


def test_selection_from_outside_is_quiet_and_survives(panel: EntitiesPanel, fonts: Fonts) -> None:
    """Selecting by number emits nothing, shows the line, and holds when the entities are listed anew."""
    told: list[int] = []
    panel.entity_chosen.connect(told.append)
    many = [Entity(n, Kind.PLACE, str(n), (1, 1), ("a", "b")) for n in range(5, 200)]
    panel.select(1)
    panel.set_entities(EntityTable.of([*SHARED, *many]), columns(fonts))
    shown = view(panel)
    assert "334-KH/TU" in str(shown.currentIndex().data())
    panel.select(150)
    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))
    panel.select(NONE)
    assert not shown.currentIndex().isValid()
    assert told == []


def test_swatches_have_the_colour_of_their_kind(panel: EntitiesPanel) -> None:
    """Each line begins with its kind's colour, in every theme."""
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
        for row, kind in enumerate((Kind.PLACE, Kind.PLACE, Kind.CODE, Kind.DATE)):
            place = line(panel, row)
            image = painted(panel, place)
            assert image.pixelColor(18, place.height() // 2) == theme.style(kind).line


def test_kinds_are_told_without_colour(panel: EntitiesPanel, fonts: Fonts) -> None:
    """Under the swatch stands the underline style of the kind, another for each group."""
    kinds = (Kind.PLACE, Kind.CODE, Kind.DATE, Kind.NUMBER, Kind.ACRONYM, Kind.URL)
    entities = (Entity(n, kind, "", (1, 1), ("a", "a")) for n, kind in enumerate(kinds))
    panel.set_entities(EntityTable.of(entities), columns(fonts))
    forms = set()
    for row in range(len(kinds)):
        image = painted(panel, QRect(8, line(panel, row).center().y() + 4, 20, 7))
        paper = image.pixelColor(0, 0)
        forms.add(tuple(image.pixelColor(x, y) == paper for x in range(image.width()) for y in range(image.height())))
    assert len(forms) == len(kinds)


def test_an_empty_list_says_so(panel: EntitiesPanel, fonts: Fonts) -> None:
    """Without entities a sentence stands in place of the list; it goes when there is one."""
    sentence = next(label for label in panel.findChildren(QLabel) if "Nothing" in label.text())
    assert not sentence.isVisible()
    panel.set_entities(EntityTable.of([]), columns(fonts))
    assert sentence.isVisible()


def test_codes_are_shown_whole(panel: EntitiesPanel, fonts: Fonts) -> None:
    """334-KH/TU in a right-to-left version looks as it does in a left-to-right one: not as KH/TU-334."""
    rightwards, leftwards = (
        Column("x", direction, fonts.reading_font("ar", "Arab", 15)) for direction in (Direction.RTL, Direction.LTR)
    )
    panel.set_entities(EntityTable.of([SHARED[1]]), [rightwards, leftwards])
    delegate = view(panel).itemDelegate()
    assert isinstance(delegate, EntityDelegate)
    first, second = delegate.columns(line(panel, 0))
    assert painted(panel, first.adjusted(0, 3, 0, -3)) == painted(panel, second.adjusted(0, 3, 0, -3))


def test_codes_inside_wordings_are_isolated(panel: EntitiesPanel, fonts: Fonts) -> None:
    """A code after an Arabic word is painted as it is with the isolating controls written out."""
    both = [columns(fonts)[1]] * 2
    panel.set_entities(
        EntityTable.of([Entity(0, Kind.ORG, "", (1, 1), ("خطة 334-KH/TU", "خطة \u2066334-KH/TU\u2069"))]), both
    )
    delegate = view(panel).itemDelegate()
    assert isinstance(delegate, EntityDelegate)
    first, second = delegate.columns(line(panel, 0))
    assert painted(panel, first.adjusted(0, 3, 0, -3)) == painted(panel, second.adjusted(0, 3, 0, -3))


def test_long_texts_are_cut_at_their_end(panel: EntitiesPanel, fonts: Fonts) -> None:
    """A URL that does not fit keeps its beginning, and stays inside its column."""
    starts = []
    for text in (URL, "https://www"):
        panel.set_entities(EntityTable.of([Entity(0, Kind.URL, "", (1, 1), (text, text))]), columns(fonts))
        delegate = view(panel).itemDelegate()
        assert isinstance(delegate, EntityDelegate)
        first, second = delegate.columns(line(panel, 0))
        between = painted(
            panel, QRect(first.right() + 2, first.top(), second.left() - first.right() - 3, first.height())
        )
        assert len({between.pixelColor(x, y).name() for x in range(between.width()) for y in range(20)}) == 1
        starts.append(painted(panel, QRect(first.left(), first.top() + 3, 30, first.height() - 6)))
    assert starts[0] == starts[1]


@pytest.mark.parametrize("number", [2, 3, 4])
def test_columns_for_every_version(panel: EntitiesPanel, fonts: Fonts, number: int) -> None:
    """Two to four versions have columns of equal width, in order, that do not overlap; what some lack is told."""
    entities = [
        Entity(0, Kind.PLACE, "x", (1,) * number, ("text",) * number),
        Entity(1, Kind.PLACE, "y", (1, 1) + (0,) * (number - 2), ("text", "text") + ("",) * (number - 2)),
    ]
    panel.set_entities(EntityTable.of(entities), columns(fonts, number))
    delegate = view(panel).itemDelegate()
    assert isinstance(delegate, EntityDelegate)
    places = delegate.columns(line(panel, 0))
    assert len(places) == number
    assert len({place.width() for place in places}) == 1
    assert all(a.right() < b.left() for a, b in pairwise(places))
    assert ("In some versions (1)" in texts(panel)) == (number > 2)


def test_lines_are_mirrored(panel: EntitiesPanel) -> None:
    """In a right-to-left interface the swatch stands at the right end."""
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    place = line(panel, 2)
    image = painted(panel, place)
    assert image.pixelColor(place.width() - 19, place.height() // 2) == LIGHT.style(Kind.CODE).line


def test_assistive_technology_hears_all_versions(panel: EntitiesPanel) -> None:
    """The accessible text names kind, languages, wordings and counts; the list has a name."""
    text = str(view(panel).model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert text.startswith("Date, Urdu: ")
    assert "6 مارس 2025" in text
    assert "(1)" in text
    assert view(panel).accessibleName() == "Shared entities"


def test_a_far_line_of_a_long_list_is_brought_into_view(panel: EntitiesPanel, fonts: Fonts) -> None:
    """Selected before the list was laid out to its end, the line is on the screen; given anew, the list stays there."""
    many = EntityTable.of(Entity(n, Kind.NUMBER, str(n), (1, 1), (str(n), str(n))) for n in range(20_000))
    panel.set_entities(many, columns(fonts))
    panel.select(15_000)
    listing = view(panel)
    place = listing.visualRect(listing.currentIndex())
    assert listing.viewport().rect().contains(place)
    panel.set_entities(many, columns(fonts))
    assert listing.visualRect(listing.currentIndex()) == place
