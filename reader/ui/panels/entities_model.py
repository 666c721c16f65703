"""What the entities panel lists: shared entities first, then those that some versions lack, a heading before each part.

Within a part, entities stand by kind group (names before codes before dates, …), then by how often they occur. Only
those that are looked at are taken out of their table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from reader.core.bidi.display import isolated
from reader.core.document import Direction
from reader.core.entities.model import Entity, Kind
from reader.core.entities.table import KINDS, EntityTable
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
_RANKS = np.array([_ORDER.index(group_of(kind)) for kind in KINDS], np.int64)
_OFTEN = (1 << 40) - 1
_OPENED = 256


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
        self._table = EntityTable.of(())
        self._order = self._lines = np.zeros(0, np.int64)
        self._headings: dict[int, str] = {}
        self._columns: tuple[Column, ...] = ()
        self._shared = 0
        self._entity = lru_cache(_OPENED)(self._table.__getitem__)

    @property
    def columns(self) -> tuple[Column, ...]:
        """How each version is shown."""
        return self._columns

    @property
    def shared(self) -> int:
        """How many entities all versions have."""
        return self._shared

    def set_entities(self, entities: EntityTable, columns: Sequence[Column]) -> None:
        """List these entities instead of what was there."""
        present = np.count_nonzero(entities.counts, axis=1)
        part = np.where(present == len(columns), 0, np.where(present > 1, 1, 2))
        shared, partial, lone = (int((part == number).sum()) for number in range(3))
        self.beginResetModel()
        self._columns = tuple(columns)
        self._shared = shared
        self._table, self._entity = entities, lru_cache(_OPENED)(entities.__getitem__)
        rank = part * len(_ORDER) + _RANKS[entities.kinds]
        often = np.minimum(entities.counts.sum(axis=1), _OFTEN)
        self._order = np.argsort(rank * (_OFTEN + 1) + (_OFTEN - often), kind="stable")
        self._headings = {}
        if partial:
            self._headings[shared] = self.tr("In some versions (%Ln)", "", partial)
        if lone:
            line = shared + partial + len(self._headings)
            self._headings[line] = self.tr("In one version only (%Ln)", "", lone)
        # The line of each place of the table: headings push what follows them down.
        places = np.arange(len(self._order))
        self._lines = np.empty(len(places), np.int64)
        self._lines[self._order] = places + (places >= shared) * (partial > 0) + (places >= shared + partial)
        self.endResetModel()

    def entry(self, index: Index) -> Entity | str | None:
        """The entity or the heading at an index."""
        if not index.isValid():
            return None
        line = index.row()
        if line in self._headings:
            return self._headings[line]
        return self._entity(int(self._order[line - sum(heading < line for heading in self._headings)]))

    def index_of(self, entity: int) -> QModelIndex:
        """Where the entity with a number is listed; invalid if it is not."""
        place = self._table.place_of(entity)
        return QModelIndex() if place is None else self.index(int(self._lines[place]))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are listed."""
        return 0 if parent.isValid() else len(self._order) + len(self._headings)

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


_TEXTS = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)})
