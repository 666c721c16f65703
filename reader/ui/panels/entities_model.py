"""What the entities panel lists: shared entities first, then those that some versions lack, a heading before each part.

Within a part, entities stand by kind group (names before codes before dates, …), then by how often they occur.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from reader.core.bidi.display import isolated
from reader.core.document import Direction
from reader.core.entities.model import Entity, Kind
from reader.ui.panels.findings_model import Index
from reader.ui.theme import KindGroup, group_of

_NOWHERE = QModelIndex()
_ORDER = (
    KindGroup.NAME,
    KindGroup.ACRONYM,
    KindGroup.CODE,
    KindGroup.DATE,
    KindGroup.VALUE,
    KindGroup.CONTACT,
)


@dataclass(frozen=True, slots=True)
class Column:
    """How a version's wordings are shown: its name, the direction it is written in, its reading font at panel size."""

    name: str
    direction: Direction
    font: QFont


class EntityRole(IntEnum):
    """What the delegate asks of an entry."""

    ENTITY = Qt.ItemDataRole.UserRole


class EntitiesModel(QAbstractListModel):
    """The entities of a reading, in parts; a heading is a plain string."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entity | str] = []
        self._columns: tuple[Column, ...] = ()
        self._shared = 0

    @property
    def columns(self) -> tuple[Column, ...]:
        """How each version is shown."""
        return self._columns

    @property
    def shared(self) -> int:
        """How many entities all versions have."""
        return self._shared

    def set_entities(self, entities: Iterable[Entity], columns: Sequence[Column]) -> None:
        """List these entities instead of what was there."""
        parts: tuple[list[Entity], ...] = ([], [], [])
        for entity in sorted(entities, key=_place):
            present = sum(1 for count in entity.counts if count)
            parts[0 if present == len(columns) else 1 if present > 1 else 2].append(entity)
        shared, partial, lone = parts
        self.beginResetModel()
        self._columns = tuple(columns)
        self._shared = len(shared)
        self._entries = [*shared]
        if partial:
            self._entries += [self.tr("In some versions (%Ln)", "", len(partial)), *partial]
        if lone:
            self._entries += [self.tr("In one version only (%Ln)", "", len(lone)), *lone]
        self.endResetModel()

    def entry(self, index: Index) -> Entity | str | None:
        """The entity or the heading at an index."""
        return self._entries[index.row()] if index.isValid() else None

    def index_of(self, entity: int) -> QModelIndex:
        """Where the entity with a number is listed; invalid if it is not."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, Entity) and entry.id == entity:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are listed."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        return super().flags(index) if isinstance(self.entry(index), Entity) else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is told of an entry, in words; the delegate paints from the entity itself."""
        entry = self.entry(index)
        if isinstance(entry, str):
            return entry if role in _TEXTS else None
        if entry is None:
            return None
        if role == EntityRole.ENTITY:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._described(entry, "\n")
        return self._described(entry, ", ") if role in _TEXTS else None

    def _described(self, entity: Entity, separator: str) -> str:
        """Kind, and each version's wording and count; quoted text is isolated from the words around it."""
        parts = [self._kind(entity.kind)]
        for column, text, count in zip(self._columns, entity.texts, entity.counts, strict=True):
            wording = f"\u2068{isolated(text, column.direction)}\u2069" if text else "–"
            parts.append(f"{column.name}: {wording} ({count})")
        return separator.join(parts)

    def _kind(self, kind: Kind) -> str:
        names = {
            Kind.NUMBER: self.tr("Number"), Kind.PERCENT: self.tr("Percentage"), Kind.MONEY: self.tr("Money"),
            Kind.MEASURE: self.tr("Measure"), Kind.DATE: self.tr("Date"), Kind.TIME: self.tr("Time"),
            Kind.CODE: self.tr("Code"), Kind.ACRONYM: self.tr("Acronym"), Kind.URL: self.tr("Link"),
            Kind.EMAIL: self.tr("E-mail"), Kind.PHONE: self.tr("Phone"), Kind.PERSON: self.tr("Person"),
            Kind.PLACE: self.tr("Place"), Kind.ORG: self.tr("Organization"), Kind.NAME: self.tr("Name"),
        }  # fmt: skip  # a table of names
        return names[kind]


def _place(entity: Entity) -> tuple[int, int, int]:
    return _ORDER.index(group_of(entity.kind)), -sum(entity.counts), entity.id


_TEXTS = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)})
