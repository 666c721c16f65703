"""The entities of a document: one number for one thing, in whatever order its rows are analysed.

A row that is analysed again, because more has been learnt since, replaces what it said before. Numbers are never
used again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.core.entities.linking import Group
from reader.core.entities.model import Entity, Kind, Mention
from reader.core.message import Message


@dataclass(slots=True)
class _Entry:
    kind: Kind
    value: str
    counts: list[int]
    texts: dict[tuple[int, str], int] = field(default_factory=dict)
    reason: Message | None = None


class Register:
    """Numbers entities as they are met, and counts their mentions a version."""

    def __init__(self, versions: int) -> None:
        self._versions = versions
        self._numbers: dict[str, int] = {}
        self._entries: list[_Entry] = []
        self._rows: dict[int, list[tuple[int, int, str]]] = {}

    def renewed(self) -> "Register":
        """One in which no row has said anything, and things have the numbers that they have here."""
        register = Register(self._versions)
        register._numbers = self._numbers.copy()
        register._entries = [_Entry(e.kind, e.value, [0] * self._versions) for e in self._entries]
        return register

    def move(self, found: Sequence[int]) -> None:
        """Takes other rows: `found` tells which row each of them was before; the others say nothing any more."""
        for row in self._rows.keys() - set(found):
            self.begin(row)
        self._rows = {row: self._rows[old] for row, old in enumerate(found) if old in self._rows}

    def begin(self, row: int) -> None:
        """Forgets what a row said when it was analysed before."""
        for number, version, text in self._rows.pop(row, ()):
            entry = self._entries[number]
            entry.counts[version] -= 1
            entry.texts[version, text] -= 1
        self._rows[row] = []

    def number(self, row: int, group: Group, mentions: list[Mention]) -> int:
        """The number of the entity that a group of a row is about; its mentions are counted."""
        number = self._numbers.get(group.key)
        if number is None:
            number = self._numbers[group.key] = len(self._entries)
            self._entries.append(_Entry(mentions[0].kind, mentions[0].value, [0] * self._versions))
        entry = self._entries[number]
        entry.reason = entry.reason or group.reason
        for mention in mentions:
            entry.counts[mention.version] += 1
            wording = (mention.version, mention.text)
            entry.texts[wording] = entry.texts.get(wording, 0) + 1
            self._rows[row].append((number, *wording))
        return number

    def entities(self) -> tuple[Entity, ...]:
        """The entities that some row has, in the order of their numbers."""
        return tuple(
            Entity(number, entry.kind, entry.value, tuple(entry.counts), self._usual(entry), entry.reason)
            for number, entry in enumerate(self._entries)
            if any(entry.counts)
        )

    def _usual(self, entry: _Entry) -> tuple[str, ...]:
        """The most frequent wording in each version, the first in the order of letters among equals."""
        usual: list[tuple[int, str]] = [(0, "")] * self._versions
        for (version, text), count in entry.texts.items():
            if count:
                usual[version] = min(usual[version], (-count, text))
        return tuple(text for _, text in usual)
