"""The page of preferences about figures that can be read in two ways, with how each version's are read now."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from reader.core.conventions import ALL, Convention, DateOrder, DecimalMark, convention, language_keys, version_keys
from reader.core.document import Document
from reader.core.entities.scan import scan
from reader.core.entities.usage import usage
from reader.ui import describe, localetext
from reader.ui.dialogs.parts import Choice, explained, form, leading
from reader.ui.dialogs.scopes import Scope, scopes
from reader.ui.settings import Settings

_EXAMPLES = ("03/04/2025", "05/06/07", "1.250", "1,250")
_AUTOMATIC = ""


class FiguresPage(QWidget):
    """How dates and numbers in figures are read: by the language, or as the person says."""

    def __init__(self, settings: Settings, documents: Sequence[Document], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._documents = settings, documents
        every = Scope(ALL, self.tr("All texts"), "", "")
        listed = [every, *scopes(documents, (key for key in settings.preferences.conventions if key != ALL))]
        self._scopes = {scope.key: scope for scope in listed}
        self._key = ALL
        self._whose = Choice({key: scope.name for key, scope in self._scopes.items()}, self._turn_to, self)
        self._orders: dict[str, str] = {
            DateOrder.DAY: self.tr("Day first"),
            DateOrder.MONTH: self.tr("Month first"),
            DateOrder.YEAR: self.tr("Year first"),
        }
        self._marks: dict[str, str] = {DecimalMark.POINT: self.tr("Point"), DecimalMark.COMMA: self.tr("Comma")}
        self._dates = Choice({_AUTOMATIC: "", **self._orders}, self._choose_order, self)
        self._decimal = Choice({_AUTOMATIC: "", **self._marks}, self._choose_mark, self)
        self._readings = ReadingsTable(self)
        self._add_fields()
        settings.changed.connect(self._show)
        self._show()

    def _add_fields(self) -> None:
        fields = form(self)
        explained(
            fields,
            self.tr("Figures in"),
            self._whose,
            self.tr("What is chosen for a version or a language goes before what is chosen for all texts."),
        )
        explained(
            fields,
            self.tr("Dates in figures"),
            self._dates,
            self.tr(
                "03/04/2025 may be in April or in March. By language, the other order is tried too before a difference "
                "is told; the order that is chosen here is the only one."
            ),
        )
        explained(
            fields,
            self.tr("Decimal mark"),
            self._decimal,
            self.tr(
                "1,250 is one and a quarter with a comma and over a thousand with a point. Here, too, what is chosen "
                "is the only reading."
            ),
        )
        fields.addRow(self._readings)

    def _turn_to(self, key: str) -> None:
        self._key = key
        self._show()

    def _show(self) -> None:
        said = self._settings.preferences.conventions
        own = said.get(self._key, Convention())
        self._whose.show_value(self._key)
        order, mark = self._automatic()
        self._dates.setItemText(0, order)
        self._decimal.setItemText(0, mark)
        self._dates.show_value(own.dates or _AUTOMATIC)
        self._decimal.show_value(own.decimal or _AUTOMATIC)
        self._readings.show_readings(self._examples())

    def _automatic(self) -> tuple[str, str]:
        """What holds where nothing is chosen here."""
        if self._key == ALL:
            return (self.tr("By the language of each text"),) * 2
        language = self._scopes[self._key].language
        others = {key: own for key, own in self._settings.preferences.conventions.items() if key != self._key}
        left = usage(language, convention(others, language_keys(language)))
        template = self.tr("Automatic ({})")
        mark = DecimalMark.COMMA if left.mark == "," else DecimalMark.POINT
        return template.format(self._orders[left.order]), template.format(self._marks[mark])

    def _examples(self) -> list[tuple[str, str, Convention]]:
        """The texts whose reading is shown, by name, language and convention: what is open, or what is chosen for."""
        said = self._settings.preferences.conventions
        if self._documents:
            languages = [document.language for document in self._documents]
            conventions = [convention(said, keys) for keys in version_keys(languages)]
            return list(zip(describe.versions(self._documents), languages, conventions, strict=True))
        language = self._scopes[self._key].language or describe.interface_language()
        return [(describe.language(language), language, convention(said, (self._key, *language_keys(language))))]

    def _choose_order(self, value: str) -> None:
        self._say(replace(self._own(), dates=DateOrder(value) if value else None))

    def _choose_mark(self, value: str) -> None:
        self._say(replace(self._own(), decimal=DecimalMark(value) if value else None))

    def _own(self) -> Convention:
        return self._settings.preferences.conventions.get(self._key, Convention())

    def _say(self, own: Convention) -> None:
        said = dict(self._settings.preferences.conventions)
        said.pop(self._key, None)
        if own != Convention():
            said[self._key] = own
        self._settings.change(conventions=said)


class ReadingsTable(QWidget):
    """How some figures are read in each text; the reading that is preferred, and under it what else they may be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._labels: list[QLabel] = []

    def show_readings(self, texts: Sequence[tuple[str, str, Convention]]) -> None:
        """Show how the figures are read in texts of a name, a language and a convention."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        self._put(0, 0, self.tr("Read as"), muted=True)
        for column, example in enumerate(_EXAMPLES, 1):
            self._put(0, column, localetext.one_order(example), muted=True)
        for row, (name, language, said) in enumerate(texts, 1):
            self._put(row, 0, name)
            for column, example in enumerate(_EXAMPLES, 1):
                found = readings(example, language, said)
                lines = [*found[:1], *(self.tr("or {}").format(other) for other in found[1:])]
                self._put(row, column, "\n".join(lines))

    def _put(self, row: int, column: int, text: str, *, muted: bool = False) -> None:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setAlignment(leading(label) | Qt.AlignmentFlag.AlignTop)
        if muted:
            label.setProperty("voice", "muted")
        self._grid.addWidget(label, row, column)
        self._grid.setColumnStretch(column, 1)
        self._labels.append(label)


def readings(figures: str, language: str, said: Convention) -> list[str]:
    """What figures mean in a text, in the words and digits of the interface, the preferred reading first."""
    return [_shown(reading) for candidate in scan(figures, language, said)[:1] for reading in candidate.readings]


def _shown(reading: str) -> str:
    kind, _, value = reading.partition(":")
    return localetext.day(value) if kind == "d" else localetext.exact(Decimal(value))
