"""The overview strip: where marks stand, how they are told apart, where a click leads."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.ui.overview import WIDTH, Layer, Overview
from reader.ui.theme import DARK, LIGHT

HEIGHT = 400


@pytest.fixture
def strip(qtbot: QtBot) -> Overview:
    strip = Overview(LIGHT, lambda fraction: f"at {fraction:.2f}" if fraction > 0.1 else "")
    qtbot.addWidget(strip)
    strip.resize(WIDTH, HEIGHT)
    strip.set_view(0, 0.25)
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def seen(strip: Overview) -> QImage:
    return strip.grab().toImage()


def marked(strip: Overview, layer: Layer) -> set[tuple[int, int]]:
    """The pixels that have a layer's colour."""
    picture, color = seen(strip), strip.color(layer)
    return {(x, y) for x in range(WIDTH) for y in range(HEIGHT) if picture.pixelColor(x, y) == color}


def test_part_in_view_is_shown(strip: Overview) -> None:
    """The part in view has its own ground, the rest that of the chrome, in each theme; a tiny part is still seen."""
    for theme in (LIGHT, DARK):
        strip.set_theme(theme)
        strip.set_view(0.5, 0.75)
        assert seen(strip).pixelColor(8, 250) == theme.view
        assert seen(strip).pixelColor(8, 150) == theme.chrome
    strip.set_view(0.9999, 1.0)
    assert seen(strip).pixelColor(8, HEIGHT - 2) == DARK.view


@pytest.mark.parametrize("layer", Layer)
def test_marks_stand_in_their_place(strip: Overview, layer: Layer) -> None:
    """A mark stands at its fraction of the height, the last one wholly inside the strip."""
    strip.set_marks(layer, [0.5, 1.0])
    rows = sorted({y for _, y in marked(strip, layer)})
    assert all(200 <= y < 205 or HEIGHT - 6 <= y < HEIGHT for y in rows)
    assert rows[0] <= 201
    assert rows[-1] >= HEIGHT - 2


def test_layers_are_told_apart_without_colour(strip: Overview) -> None:
    """No two layers cover the same pixels relative to their mark: place, width or form differ."""
    forms = {}
    for layer in Layer:
        strip.set_marks(layer, [0.3, 0.31])
        forms[layer] = frozenset(marked(strip, layer))
        strip.set_marks(layer, [])
    for first, second in itertools.combinations(Layer, 2):
        assert forms[first]
        assert forms[first] != forms[second], (first, second)


def test_marks_go_away(strip: Overview) -> None:
    """Setting a layer to nothing removes its marks."""
    strip.set_marks(Layer.ERROR, [0.5])
    strip.set_marks(Layer.ERROR, [])
    assert not marked(strip, Layer.ERROR)


def test_errors_lie_on_top(strip: Overview) -> None:
    """An error is seen where everything else is marked too."""
    for layer in Layer:
        strip.set_marks(layer, [0.5])
    assert (9, 201) in marked(strip, Layer.ERROR)


def test_entity_has_the_colour_of_its_kind(strip: Overview) -> None:
    """A colour can be given with the marks, and the next marks without one have the layer's own."""
    color = next(iter(LIGHT.kinds.values())).line
    strip.set_marks(Layer.ENTITY, [0.5], color)
    assert seen(strip).pixelColor(6, 201) == color
    strip.set_marks(Layer.ENTITY, [0.5])
    assert seen(strip).pixelColor(6, 201) == LIGHT.accent


def test_click_and_drag_ask_for_places(strip: Overview, qtbot: QtBot) -> None:
    """A click asks for its place, dragging for all on the way, beyond the ends for the ends; hovering asks nothing."""
    asked: list[float] = []
    strip.place_requested.connect(asked.append)
    QTest.mouseMove(strip, QPoint(8, 20))
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 100))
    for y in (200, 700, -50):
        QTest.mouseMove(strip, QPoint(8, y))
        qtbot.wait(1)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 300))
    QTest.mousePress(strip, Qt.MouseButton.RightButton, pos=QPoint(8, 50))
    assert asked == [0.25, 0.5, 1.0, 0.0]


def test_tooltip_says_what_is_there(strip: Overview, qtbot: QtBot) -> None:
    """The tooltip is what the callback says of the place; where it says nothing there is none."""
    for y, text in ((200, "at 0.50"), (10, "")):
        place = QPoint(8, y)
        QApplication.sendEvent(strip, QHelpEvent(QHelpEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
        qtbot.waitUntil(lambda text=text: QToolTip.text() == text or (not text and not QToolTip.isVisible()))  # type: ignore[misc]


def test_strip_is_mirrored(strip: Overview) -> None:
    """In a right-to-left interface the review states run along the other edge."""
    strip.set_marks(Layer.REVIEWED, [0.5])
    assert {x for x, _ in marked(strip, Layer.REVIEWED)} == {0, 1, 2}
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert {x for x, _ in marked(strip, Layer.REVIEWED)} == {13, 14, 15}


@settings(max_examples=30)
@given(fractions=st.lists(st.floats(0, 1), max_size=60))
def test_every_mark_is_seen(qapp: QApplication, fractions: list[float]) -> None:  # noqa: ARG001 - widgets need one
    """Wherever marks stand, each is seen at its pixel and nothing else is marked."""
    strip = Overview(LIGHT, str)
    strip.resize(WIDTH, HEIGHT)
    strip.set_marks(Layer.ERROR, fractions)
    rows = {y for _, y in marked(strip, Layer.ERROR)}
    wanted = {min(int(fraction * HEIGHT), HEIGHT - 4) for fraction in fractions}
    assert rows == {y + below for y in wanted for below in range(4)}


def test_size_and_cache(strip: Overview) -> None:
    """Scrolling does not paint the marks anew; a new height does."""
    strip.set_marks(Layer.ERROR, np.random.default_rng(1).random(100_000))
    strip.grab()
    picture = strip._picture
    strip.set_view(0.3, 0.4)
    strip.grab()
    assert strip._picture is picture
    strip.resize(WIDTH, HEIGHT + 1)
    strip.grab()
    assert strip._picture is not picture
