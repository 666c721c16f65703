"""The themes: legible, apart for every eye, following the system."""

import itertools

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.core.entities.model import Kind
from reader.core.findings import Severity
from reader.ui import theme as themes
from reader.ui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme

Vector = npt.NDArray[np.float64]
ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
# Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
# severity 1.0, for linear RGB.
VISIONS = {
    "normal": np.eye(3),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
}
# Ottosson 2020, "A perceptual color space for image processing" (OKLab).
CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def linear(color: QColor) -> Vector:
    encoded = np.array([color.redF(), color.greenF(), color.blueF()])
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def contrast(first: QColor, second: QColor) -> float:
    """The WCAG contrast ratio of two colours."""
    low, high = sorted(float(linear(c) @ np.array([0.2126, 0.7152, 0.0722])) for c in (first, second))
    return (high + 0.05) / (low + 0.05)


def difference(first: QColor, second: QColor, vision: str) -> float:
    """The OKLab distance of two colours as an eye with this vision sees them; 0.02 is just noticeable."""
    seen = [LAB @ np.cbrt(CONES @ np.clip(VISIONS[vision] @ linear(c), 0, 1)) for c in (first, second)]
    return float(np.linalg.norm(seen[0] - seen[1]))


def shown_button(qtbot: QtBot, theme: Theme) -> QToolButton:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setText("Open…")
    button.setStyleSheet(themes.stylesheet(theme))
    button.resize(120, 32)
    button.show()
    qtbot.waitExposed(button)
    return button


@ALL
def test_ink_is_legible_on_every_fill(theme: Theme) -> None:
    """Text keeps a contrast of 4.5:1 on paper, chrome, every fill, selection and match; 7:1 in high contrast."""
    grounds = [style.fill for style in theme.kinds.values()]
    grounds += [theme.paper, theme.chrome, theme.button, theme.button_hover, theme.button_checked, theme.selection]
    grounds += [theme.row, theme.flash, theme.match, theme.current_match]
    least = 7 if theme is HIGH_CONTRAST else 4.5
    assert all(contrast(theme.ink, ground) >= least for ground in grounds)


@ALL
def test_muted_text_and_severities_are_legible(theme: Theme) -> None:
    """Secondary text and the finding colours are readable as text on paper and on the chrome."""
    colors = [theme.muted, *theme.severities.values()]
    assert all(contrast(color, ground) >= 4.5 for color in colors for ground in (theme.paper, theme.chrome))


@ALL
def test_lines_are_seen(theme: Theme) -> None:
    """Underlines, focus and review colours stand out from the paper and from their own fill by 3:1."""
    for style in theme.kinds.values():
        assert contrast(style.line, theme.paper) >= 3
        assert contrast(style.line, style.fill) >= 3
    assert all(contrast(c, theme.paper) >= 3 for c in (theme.accent, theme.reviewed, theme.needs_work))


@ALL
@pytest.mark.parametrize("vision", VISIONS)
def test_kind_groups_stay_apart(theme: Theme, vision: str) -> None:
    """No two kind groups look alike, to colour-blind eyes either."""
    pairs = itertools.combinations(theme.kinds.values(), 2)
    assert min(difference(a.line, b.line, vision) for a, b in pairs) >= 0.05


@ALL
def test_kind_groups_are_told_without_colour(theme: Theme) -> None:
    """Every kind has a style, and every group an underline of its own."""
    assert {theme.style(kind).underline for kind in Kind} == set(themes.Underline)
    assert len({style.underline for style in theme.kinds.values()}) == len(theme.kinds)


@ALL
def test_palette_carries_the_theme(theme: Theme) -> None:
    """Qt's own widgets paint paper, ink, selection and a paler ink where they are disabled."""
    palette = themes.palette(theme)
    assert palette.color(QPalette.ColorRole.Base) == theme.paper
    assert palette.color(QPalette.ColorRole.Window) == theme.chrome
    assert palette.color(QPalette.ColorRole.HighlightedText) == theme.ink
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(disabled, theme.paper) < contrast(theme.ink, theme.paper)


@ALL
def test_stylesheet_is_understood(theme: Theme, qtbot: QtBot) -> None:
    """Qt reads the style sheet without a warning, and a checked button shows the theme's colour."""
    button = shown_button(qtbot, theme)
    button.setCheckable(True)
    button.setChecked(True)
    assert button.grab().toImage().pixelColor(5, 16) == theme.button_checked


@ALL
def test_focus_is_visible(theme: Theme, qtbot: QtBot) -> None:
    """The focused button has an edge in the accent colour."""
    button = shown_button(qtbot, theme)
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage().pixelColor(60, 0) == theme.accent


@pytest.mark.parametrize(
    ("scheme", "high_contrast", "expected"),
    [
        (Qt.ColorScheme.Dark, False, DARK),
        (Qt.ColorScheme.Light, False, LIGHT),
        (Qt.ColorScheme.Unknown, False, LIGHT),
        (Qt.ColorScheme.Light, True, HIGH_CONTRAST),
    ],
)
def test_system_preferences_choose_the_theme(scheme: Qt.ColorScheme, high_contrast: bool, expected: Theme) -> None:
    """Dark follows the colour scheme, a preference for contrast goes before it, unknown means light."""
    assert themes.theme_for(scheme, high_contrast=high_contrast) is expected


def test_system_is_asked(qapp: QApplication) -> None:
    """What Qt's own style hints say decides (offscreen: no preference, so light)."""
    assert themes.system_theme(qapp.styleHints()) is LIGHT


def test_severities_differ_from_each_other() -> None:
    """The finding colours are three in every theme."""
    for theme in THEMES.values():
        assert len({theme.severities[severity].name() for severity in Severity}) == 3
