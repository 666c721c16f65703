"""Colours: three themes, and what Qt needs of them (palette, style sheet).

Colour stands only where it means something: six groups of entity kinds, three severities, search, selection, review.
The hues of the groups stay apart under deuteranopia and protanopia (a test simulates both), and each group has an
underline style of its own, so that nothing is told by colour alone. Ink keeps a contrast of at least 4.5:1 on every
fill, lines at least 3:1 on paper (WCAG 2.2, 1.4.3 and 1.4.11).

The palette carries what Qt's own widgets paint; the style sheet adds only what a palette cannot say: rounded quiet
buttons, thin scroll bars, hairlines, a visible focus. Labels choose their voice by a dynamic property: `voice` is
"heading" or "muted".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from string import Template
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QWidget

from reader.core.entities.model import Kind
from reader.core.findings import Severity


class Underline(Enum):
    """How an entity is underlined; each kind group has its own, so that it is known without colour."""

    SOLID = "solid"
    DOUBLE = "double"
    DOTTED = "dotted"
    DASHED = "dashed"
    DASH_DOT = "dash-dot"
    WAVE = "wave"


class KindGroup(Enum):
    """The kinds that share a colour and an underline style."""

    NAME = "name"
    VALUE = "value"
    DATE = "date"
    CODE = "code"
    ACRONYM = "acronym"
    CONTACT = "contact"


_GROUPS: Mapping[Kind, KindGroup] = MappingProxyType({
    Kind.PERSON: KindGroup.NAME, Kind.PLACE: KindGroup.NAME, Kind.ORG: KindGroup.NAME, Kind.NAME: KindGroup.NAME,
    Kind.NUMBER: KindGroup.VALUE, Kind.PERCENT: KindGroup.VALUE, Kind.MONEY: KindGroup.VALUE,
    Kind.MEASURE: KindGroup.VALUE,
    Kind.DATE: KindGroup.DATE, Kind.TIME: KindGroup.DATE,
    Kind.CODE: KindGroup.CODE,
    Kind.ACRONYM: KindGroup.ACRONYM,
    Kind.URL: KindGroup.CONTACT, Kind.EMAIL: KindGroup.CONTACT, Kind.PHONE: KindGroup.CONTACT,
})  # fmt: skip  # a group a line
_UNDERLINES: Mapping[KindGroup, Underline] = MappingProxyType(
    {
        KindGroup.NAME: Underline.SOLID,
        KindGroup.VALUE: Underline.DOTTED,
        KindGroup.DATE: Underline.DOUBLE,
        KindGroup.CODE: Underline.DASHED,
        KindGroup.ACRONYM: Underline.DASH_DOT,
        KindGroup.CONTACT: Underline.WAVE,
    }
)


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How a kind group is shown: the fill behind its text, the line under it, and the line's style."""

    fill: QColor
    line: QColor
    underline: Underline


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """The colours of everything; two themes are the same only if they are one object.

    `muted` is for secondary text on `chrome` and `paper`. `row` washes the current row, `flash` the row that the
    person has just been taken to. `hatch` draws the lines of a gap. `view` is the part in view in the overview.
    """

    name: str
    dark: bool
    paper: QColor
    ink: QColor
    muted: QColor
    hairline: QColor
    chrome: QColor
    button: QColor
    button_hover: QColor
    button_checked: QColor
    accent: QColor
    selection: QColor
    row: QColor
    flash: QColor
    hatch: QColor
    view: QColor
    match: QColor
    current_match: QColor
    reviewed: QColor
    needs_work: QColor
    severities: Mapping[Severity, QColor]
    kinds: Mapping[KindGroup, KindStyle]

    def style(self, kind: Kind) -> KindStyle:
        """How mentions of a kind are shown."""
        return self.kinds[group_of(kind)]


def group_of(kind: Kind) -> KindGroup:
    """The group whose colour and underline a kind has."""
    return _GROUPS[kind]


def _kinds(**colors: str) -> Mapping[KindGroup, KindStyle]:
    """The styles from "fill line" pairs, named by group."""
    styles = {}
    for group, underline in _UNDERLINES.items():
        fill, line = colors[group.value].split()
        styles[group] = KindStyle(QColor(fill), QColor(line), underline)
    return MappingProxyType(styles)


def _severities(error: str, warning: str, hint: str) -> Mapping[Severity, QColor]:
    return MappingProxyType(
        {Severity.ERROR: QColor(error), Severity.WARNING: QColor(warning), Severity.HINT: QColor(hint)}
    )


def _theme(name: str, *, dark: bool, kinds: Mapping[KindGroup, KindStyle], severities: str, **colors: str) -> Theme:
    return Theme(
        name=name,
        dark=dark,
        kinds=kinds,
        severities=_severities(*severities.split()),
        **{role: QColor(color) for role, color in colors.items()},
    )


LIGHT = _theme(
    "light", dark=False,
    paper="#fbfaf7", ink="#23211d", muted="#6b665b", hairline="#e2ddd2",
    chrome="#f2efe8", button="#e9e5dc", button_hover="#e0dbd0", button_checked="#c1cfd2",
    accent="#2f6f8f", selection="#bcd6e2", row="#f1f6f8", flash="#dcebf1", hatch="#ddd7ca", view="#aec3c9",
    match="#fff1a8", current_match="#ffc94d", reviewed="#2e7d32", needs_work="#a34e00",
    severities="#c62828 #946200 #5c6670",
    kinds=_kinds(
        name="#d6e7e2 #00717a", value="#d9e4ef #0f62d6", date="#dde8d9 #23843a",
        code="#f1e3d2 #b95000", acronym="#e8deea #6a35a4", contact="#ece0e0 #54222f",
    ),
)  # fmt: skip  # colours that belong together, a line
DARK = _theme(
    "dark", dark=True,
    paper="#1d1f21", ink="#e6e2d8", muted="#9aa1a8", hairline="#35393d",
    chrome="#26292c", button="#2f3336", button_hover="#3a3f43", button_checked="#374c55",
    accent="#6db3d1", selection="#34566a", row="#23292d", flash="#2c3d47", hatch="#3b4044", view="#3f5966",
    match="#54491c", current_match="#7d5e00", reviewed="#6fbf73", needs_work="#f0a050",
    severities="#ff7b72 #e3b341 #9aa4ad",
    kinds=_kinds(
        name="#243536 #4fb0a0", value="#283541 #68a0fc", date="#2b382a #9be38a",
        code="#3f352b #ffb04d", acronym="#392f3c #d3a0d8", contact="#363a3d #d6e4ea",
    ),
)  # fmt: skip
HIGH_CONTRAST = _theme(
    "high contrast", dark=True,
    paper="#000000", ink="#ffffff", muted="#e0e0e0", hairline="#ffffff",
    chrome="#000000", button="#000000", button_hover="#303030", button_checked="#00486b",
    accent="#ffd700", selection="#00508f", row="#1a1a1a", flash="#3a3300", hatch="#9a9a9a", view="#0072a8",
    match="#5c4a00", current_match="#7a4200", reviewed="#66e07a", needs_work="#ffa94d",
    severities="#ff8078 #ffd24d #c8d0d8",
    kinds=_kinds(
        name="#00403b #50d0c4", value="#082e5c #5aa8ff", date="#1f4210 #a4ea70",
        code="#4a3000 #e9a32b", acronym="#4c1a4a #ffa8f8", contact="#3c3c3c #ffffff",
    ),
)  # fmt: skip
THEMES: Mapping[str, Theme] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)})


def system_theme(hints: QStyleHints) -> Theme:
    """The theme that the system asks for: its contrast preference where Qt tells it (6.10 on), then its scheme."""
    accessibility = getattr(hints, "accessibility", None)
    contrast = accessibility is not None and accessibility().contrastPreference()
    return theme_for(hints.colorScheme(), high_contrast=contrast == Qt.ContrastPreference.HighContrast)


def theme_for(scheme: Qt.ColorScheme, *, high_contrast: bool = False) -> Theme:
    """The theme for a colour scheme and a contrast preference; light where the system does not say."""
    if high_contrast:
        return HIGH_CONTRAST
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's own widgets paint it, disabled states included."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.chrome, role.WindowText: theme.ink, role.Base: theme.paper, role.AlternateBase: theme.row,
        role.Text: theme.ink, role.PlaceholderText: theme.muted, role.Button: theme.button,
        role.ButtonText: theme.ink, role.BrightText: theme.severities[Severity.ERROR],
        role.Highlight: theme.selection, role.HighlightedText: theme.ink, role.Accent: theme.accent,
        role.Link: theme.accent, role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.paper, role.ToolTipText: theme.ink,
        role.Light: theme.button_hover, role.Midlight: theme.button, role.Mid: theme.hairline,
        role.Dark: theme.muted, role.Shadow: theme.hairline,
    }  # fmt: skip  # roles that belong together, a line
    result = QPalette()
    for key, color in colors.items():
        result.setColor(key, color)
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, mix(theme.muted, theme.chrome, 0.35))
    return result


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """The first colour with a share (0 … 1) of the second mixed in, component by component in sRGB."""
    parts = (
        round(a + (b - a) * share)
        for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]  # stub: object
    )
    return QColor(*parts)


_SHEET = Template("""
QToolBar { background: $chrome; border: none; border-bottom: 1px solid $hairline; padding: 7px 10px; spacing: 8px; }
QToolBar::separator { width: 1px; margin: 4px 2px; background: $hairline; }
QToolButton, QPushButton { background: $button; color: $ink; border: 1px solid $edge; border-radius: 5px;
  padding: 4px 9px; }
QToolButton:hover, QPushButton:hover { background: $button_hover; }
QToolButton:checked, QPushButton:checked, QToolButton:pressed, QPushButton:pressed { background: $button_checked; }
QToolButton:disabled, QPushButton:disabled { color: $disabled; }
QToolButton:focus, QPushButton:focus, QLineEdit:focus, QComboBox:focus, QListView:focus, QTreeView:focus,
QCheckBox:focus, QRadioButton:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 1px solid $accent; outline: none; }
QToolButton[flat="true"] { background: transparent; border-color: transparent; padding: 3px 6px; }
QToolButton[flat="true"]:hover { background: $button_hover; }
QToolButton[flat="true"]:checked { background: $button_checked; }
QToolButton[flat="true"]:focus { border-color: $accent; }
QToolButton::menu-indicator { width: 0; }
QFileDialog QToolButton { padding: 2px; }
QLineEdit, QPlainTextEdit { background: $paper; color: $ink; border: 1px solid $hairline; border-radius: 5px;
  padding: 3px 6px; selection-background-color: $selection; selection-color: $ink; }
QComboBox { background: $button; color: $ink; border: 1px solid $edge; border-radius: 5px; padding: 3px 8px; }
QComboBox:hover { border-color: $muted; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { width: 0; height: 0; border-left: 4px solid $button; border-right: 4px solid $button;
  border-top: 5px solid $muted; }
QComboBox QAbstractItemView { background: $paper; color: $ink; border: 1px solid $hairline;
  selection-background-color: $button_checked; selection-color: $ink; }
QSpinBox { background: $paper; color: $ink; border: 1px solid $edge; border-radius: 5px; padding: 3px 6px; }
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: none; width: 18px; }
QSpinBox::up-arrow, QSpinBox::down-arrow { width: 0; height: 0; border-left: 4px solid $paper;
  border-right: 4px solid $paper; }
QSpinBox::up-arrow { border-bottom: 5px solid $muted; }
QSpinBox::down-arrow { border-top: 5px solid $muted; }
QLineEdit[wrong="true"] { border: 1px solid $error; }
QListView, QTreeView { background: $chrome; border: 1px solid transparent; }
QListWidget { background: $paper; border: 1px solid $hairline; border-radius: 5px; }
NoteList { padding: 3px; }
NoteList::item { padding: 4px 6px; border-radius: 4px; color: $ink; }
NoteList::item:selected { background: $button_checked; }
QListWidget::item { padding: 4px 8px; color: $ink; }
QListWidget::item:selected { background: $selection; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 5px 12px; }
QTabBar::tab:hover { color: $ink; background: $button_hover; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { background: $button_checked; }
QTabBar { qproperty-drawBase: 0; border-bottom: 1px solid $hairline; }
QProgressBar { background: $paper; border: 1px solid $edge; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QHeaderView::section { background: $chrome; color: $muted; border: none; border-bottom: 1px solid $hairline;
  padding: 4px 6px; }
QListView[quiet="true"], QListView[quiet="true"]:focus { border: none; }
QStatusBar { background: $chrome; color: $muted; border-top: 1px solid $hairline; }
QStatusBar::item { border: none; }
QLabel[voice="heading"] { font-weight: 600; color: $ink; }
QLabel[voice="muted"] { color: $muted; }
QLabel[voice="error"] { color: $error; }
QToolTip { background: $paper; color: $ink; border: 1px solid $hairline; padding: 4px 6px; }
QMenu { background: $paper; color: $ink; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $button_checked; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; margin: 4px 8px; background: $hairline; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QSplitter::handle { background: $hairline; }
""")


def set_voice(widget: QWidget, voice: str) -> None:
    """Let a label speak in another voice (`heading`, `muted`, `error`, or none) of the style sheet."""
    if widget.property("voice") != voice:
        widget.setProperty("voice", voice)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def stylesheet(theme: Theme) -> str:
    """The style sheet of the chrome: what the palette cannot say."""
    colors = {
        role: getattr(theme, role).name()
        for role in (
            "paper", "ink", "muted", "hairline", "chrome", "button", "button_hover", "button_checked",
            "accent", "selection",
        )
    }  # fmt: skip  # a list of names
    # Without fills to tell buttons by, high contrast draws their edges.
    edge = "hairline" if theme is HIGH_CONTRAST else "button"
    return _SHEET.substitute(
        colors,
        edge=colors[edge],
        error=theme.severities[Severity.ERROR].name(),
        disabled=mix(theme.muted, theme.chrome, 0.35).name(),
        thumb=mix(theme.hairline, theme.muted, 0.4).name(),
    )
