"""The page of preferences about the text: faces, sizes, spacing, width, with a live sample of what is open."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.core.document import Document, Paragraph
from reader.preferences import COLUMNS, SIZES, SPACINGS, Face
from reader.ui import describe
from reader.ui.cells import Cell, CellStyle
from reader.ui.dialogs.parts import Choice, Numbers, explained, form, leading
from reader.ui.dialogs.scopes import Scope, scopes
from reader.ui.fonts import Fonts
from reader.ui.looks import text_choices, theme_of
from reader.ui.settings import Settings
from reader.ui.styles import READING_SIZE, pane_style

_SAMPLE = 260
_HEIGHT = 132
_MARGIN = 12
_BESIDE = 3
"""How many samples stand beside each other."""


class Sample(QWidget):
    """A few lines of one of the documents, set as the preferences say."""

    def __init__(
        self,
        documents: Sequence[Document],
        version: int,
        settings: Settings,
        fonts: Fonts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._fonts = settings, fonts
        self._documents, self._version = documents, version
        document = documents[version]
        longest = max(document.paragraphs[:40], key=lambda paragraph: len(paragraph.text), default=Paragraph(""))
        self._paragraph = Paragraph(longest.text[:_SAMPLE])
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
        choice = text_choices(preferences, self._documents)[self._version]
        style = pane_style(self._documents[self._version], self._fonts, choice, preferences.zoom)
        width = max(40, self.width() - 2 * _MARGIN)
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.paper)
        painter.setPen(theme.ink)
        cell = Cell(0, [self._paragraph], CellStyle(style.text, width, style.language_direction), 8.0)
        lines = max(1, int((self.height() - 10) / style.text.pitch))
        # Marks of the next line reach into the last one that is shown.
        painter.setClipRect(QRectF(0, 4, self.width(), (lines - 0.1) * style.text.pitch + 4))
        cell.paint(painter, QPointF(_MARGIN, 8), QRectF(self.rect()))


class TextPage(QWidget):
    """The page."""

    def __init__(
        self, settings: Settings, fonts: Fonts, documents: Sequence[Document], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._fonts = settings, fonts
        self._scopes = {scope.key: scope for scope in _scopes(documents, settings.preferences.faces)}
        self._key = next(iter(self._scopes))
        self._whose = Choice({key: scope.name for key, scope in self._scopes.items()}, self._turn_to, self)
        self._family = Choice({}, self._set_family, self)
        self._size = Numbers(SIZES[0] - 1, SIZES[1], self._set_size, self)
        self._size.setSpecialValueText(self.tr("Automatic"))
        self._spacing = Numbers(SPACINGS[0] * 100, SPACINGS[1] * 100, self._set_spacing, self, step=10)
        self._spacing.setSuffix(QLocale().percent())
        self._column = Numbers(COLUMNS[0] - 50, COLUMNS[1], self._set_column, self, step=50)
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
            self.tr("What is chosen for a version goes before its language, and that before its script."),
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
        samples = QGridLayout()
        samples.setHorizontalSpacing(_MARGIN)
        columns = len(documents) if len(documents) <= _BESIDE else _BESIDE - 1
        for version, name in enumerate(describe.versions(documents)):
            column = QVBoxLayout()
            title = QLabel(name, self)
            title.setAlignment(leading(title))
            title.setProperty("voice", "muted")
            column.addWidget(title)
            column.addWidget(Sample(documents, version, self._settings, self._fonts, self))
            samples.addLayout(column, *divmod(version, columns))
        fields.addRow(samples)

    def _turn_to(self, key: str) -> None:
        self._key = key
        scope = self._scopes[key]
        self._family.clear()
        own = self._fonts.reading_family(scope.language, scope.script)
        self._family.addItem(self.tr("Automatic ({})").format(own), "")
        for family in self._fonts.choices(scope.language, scope.script):
            self._family.addItem(family, family)
        self._show()

    def _show(self) -> None:
        preferences = self._settings.preferences
        face = preferences.faces.get(self._key, Face())
        self._whose.show_value(self._key)
        self._family.show_value(face.family)
        self._size.show_value(round(face.size or SIZES[0] - 1))
        self._spacing.show_value(round(preferences.spacing * 100))
        self._column.show_value(preferences.column or COLUMNS[0] - 50)

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


def _scopes(documents: Sequence[Document], kept: Iterable[str]) -> list[Scope]:
    """The versions and languages that a face can be chosen for, then the scripts."""
    own = scopes(documents, kept)
    scripts = dict.fromkeys((*(scope.script for scope in own), "Arab", "Latn"))
    return own + [Scope(script, describe.script(script), "", script) for script in scripts]
