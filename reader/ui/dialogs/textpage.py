"""The page of preferences about the text: faces, sizes, spacing, width, with a live sample of what is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from reader.core.document import Document, Paragraph
from reader.preferences import COLUMNS, SIZES, SPACINGS, Face
from reader.ui import describe
from reader.ui.cells import Cell, CellStyle
from reader.ui.conventions import is_right_to_left
from reader.ui.dialogs.parts import Choice, explained, form
from reader.ui.fonts import Fonts
from reader.ui.looks import text_choice, theme_of
from reader.ui.settings import Settings
from reader.ui.styles import READING_SIZE, pane_style, script_of

_SAMPLE = 260
_HEIGHT = 132
_MARGIN = 12


@dataclass(frozen=True, slots=True)
class _Slot:
    """Something that has a face of its own: a language, or a script for all languages without one."""

    key: str
    name: str
    language: str
    script: str


class Sample(QWidget):
    """A few lines of a document, set as the preferences say."""

    def __init__(self, document: Document, settings: Settings, fonts: Fonts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._fonts = settings, fonts
        longest = max(document.paragraphs[:40], key=lambda paragraph: len(paragraph.text), default=Paragraph(""))
        self._paragraph = Paragraph(longest.text[:_SAMPLE])
        self._document = document
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._paragraph.text)
        settings.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A sample's natural size."""
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines on paper."""
        theme, preferences = theme_of(self._settings.preferences), self._settings.preferences
        style = pane_style(self._document, self._fonts, text_choice(preferences, self._document), preferences.zoom)
        width = max(40, self.width() - 2 * _MARGIN)
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.paper)
        painter.setPen(theme.ink)
        cell = Cell(0, [self._paragraph], CellStyle(style.text, width, style.language_direction), 8.0)
        lines = max(1, int((self.height() - 10) / style.text.pitch))
        painter.setClipRect(QRectF(0, 4, self.width(), 8 + lines * style.text.pitch))
        cell.paint(painter, QPointF(_MARGIN, 8), QRectF(self.rect()))


class TextPage(QWidget):
    """The page."""

    def __init__(
        self, settings: Settings, fonts: Fonts, documents: Sequence[Document], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._fonts = settings, fonts
        self._slots = {slot.key: slot for slot in _slots(documents)}
        self._key = next(iter(self._slots))
        self._whose = Choice({key: slot.name for key, slot in self._slots.items()}, self._turn_to, self)
        self._family = Choice({}, self._set_family, self)
        self._size = _numbers(SIZES[0] - 1, SIZES[1], self._set_size, self)
        self._size.setSpecialValueText(self.tr("Automatic"))
        self._spacing = _numbers(SPACINGS[0] * 100, SPACINGS[1] * 100, self._set_spacing, self, step=10)
        self._spacing.setSuffix(QLocale().percent())
        self._column = _numbers(COLUMNS[0] - 50, COLUMNS[1], self._set_column, self, step=50)
        self._column.setSpecialValueText(self.tr("As wide as the pane"))
        self._add_fields(documents)
        settings.changed.connect(self._show)
        self._turn_to(self._key)

    def _add_fields(self, documents: Sequence[Document]) -> None:
        fields = form(self)
        explained(
            fields,
            self.tr("Text in"),
            self._whose,
            self.tr("What is chosen for a language goes before what is chosen for its script."),
        )
        explained(
            fields, self.tr("Font"), self._family, self.tr("Only fonts that show this script soundly are offered.")
        )
        explained(
            fields,
            self.tr("Size"),
            self._size,
            self.tr("In pixels, at normal zoom. Other fonts are fitted so that all versions look equally large."),
        )
        explained(fields, self.tr("Line spacing"), self._spacing, self.tr("In parts of what the font itself asks for."))
        explained(
            fields,
            self.tr("Column width"),
            self._column,
            self.tr("The longest line in pixels. Short lines are easier to follow in a wide window."),
        )
        samples = QHBoxLayout()
        for document in documents[:3]:
            column = QVBoxLayout()
            title = QLabel(describe.language(document.language), self)
            title.setProperty("voice", "muted")
            column.addWidget(title)
            column.addWidget(Sample(document, self._settings, self._fonts, self))
            samples.addLayout(column)
        fields.addRow(samples)

    def _turn_to(self, key: str) -> None:
        self._key = key
        slot = self._slots[key]
        self._family.clear()
        own = self._fonts.reading_family(slot.language, slot.script)
        self._family.addItem(self.tr("Automatic ({})").format(own), "")
        for family in self._fonts.choices(slot.language, slot.script):
            self._family.addItem(family, family)
        self._show()

    def _show(self) -> None:
        preferences = self._settings.preferences
        face = preferences.faces.get(self._key, Face())
        self._whose.show_value(self._key)
        self._family.show_value(face.family)
        for box, value in (
            (self._size, round(face.size or SIZES[0] - 1)),
            (self._spacing, round(preferences.spacing * 100)),
            (self._column, preferences.column or COLUMNS[0] - 50),
        ):
            box.blockSignals(True)  # Qt's own signature
            box.setValue(value)
            box.blockSignals(False)  # Qt's own signature

    def _set_family(self, family: str) -> None:
        self._set_face(Face(family, self._settings.preferences.faces.get(self._key, Face()).size))

    def _set_size(self, size: int) -> None:
        before = self._settings.preferences.faces.get(self._key, Face())
        if size == SIZES[0] and not before.size:
            size = round(READING_SIZE)  # the first step up from "automatic" is to what that is
        self._set_face(Face(before.family, float(size) if size >= SIZES[0] else 0.0))

    def _set_face(self, face: Face) -> None:
        faces = dict(self._settings.preferences.faces)
        faces.pop(self._key, None)
        if face != Face():
            faces[self._key] = face
        self._settings.change(faces=faces)

    def _set_spacing(self, percent: int) -> None:
        self._settings.change(spacing=percent / 100)

    def _set_column(self, width: int) -> None:
        self._settings.change(column=width if width >= COLUMNS[0] else 0)


def _numbers(least: float, most: float, chosen: Callable[[int], object], parent: QWidget, *, step: int = 1) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(round(least), round(most))
    box.setSingleStep(step)
    box.setMaximumWidth(220)
    box.setMinimumHeight(28)
    box.setKeyboardTracking(False)  # Qt's own signature
    # A field is aligned by what stands in it, and digits would be on the left in a right-to-left interface.
    box.setAlignment(
        Qt.AlignmentFlag.AlignAbsolute
        | (Qt.AlignmentFlag.AlignRight if is_right_to_left() else Qt.AlignmentFlag.AlignLeft)
    )
    box.valueChanged.connect(chosen)
    return box


def _slots(documents: Sequence[Document]) -> list[_Slot]:
    """The languages that are open, then their scripts."""
    languages = {document.language: script_of(document) for document in documents}
    slots = [_Slot(tag, describe.language(tag), tag, script) for tag, script in languages.items()]
    scripts = dict.fromkeys((*languages.values(), "Arab", "Latn"))
    return slots + [_Slot(script, describe.script(script), "", script) for script in scripts]
