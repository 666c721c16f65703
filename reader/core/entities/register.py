"""The entities of a document: one number for one thing, in whatever order its rows are analysed."""

from collections import Counter
from dataclasses import dataclass, field

from reader.core.entities.linking import Group
from reader.core.entities.model import Entity, Kind, Mention
from reader.core.message import Message


@dataclass(slots=True)
class _Entry:
    kind: Kind
    value: str
    counts: list[int]
    texts: list[Counter[str]]
    reason: Message | None = None
    rows: set[int] = field(default_factory=set)


class Register:
    """Numbers entities as they are met, and counts their mentions a version."""

    def __init__(self, versions: int) -> None:
        self._versions = versions
        self._numbers: dict[str, int] = {}
        self._entries: list[_Entry] = []
        self._seen: set[tuple[int, int]] = set()

    def number(self, group: Group, mentions: list[Mention]) -> int:
        """The number of the entity that a group of a row is about; its mentions are counted once."""
        number = self._numbers.get(group.key)
        if number is None:
            number = self._numbers[group.key] = len(self._entries)
            first = mentions[0]
            versions = range(self._versions)
            self._entries.append(_Entry(first.kind, first.value, [0 for _ in versions], [Counter() for _ in versions]))
        entry = self._entries[number]
        entry.reason = entry.reason or group.reason
        for mention in mentions:
            place = (mention.version, mention.paragraph << 32 | mention.start)
            if place not in self._seen:
                self._seen.add(place)
                entry.counts[mention.version] += 1
                entry.texts[mention.version][mention.text] += 1
        return number

    def entities(self) -> tuple[Entity, ...]:
        """The entities met so far, in the order of their numbers."""
        return tuple(
            Entity(number, entry.kind, entry.value, tuple(entry.counts), tuple(map(_usual, entry.texts)), entry.reason)
            for number, entry in enumerate(self._entries)
        )


def _usual(texts: Counter[str]) -> str:
    """The most frequent wording, the first in the order of letters among equals."""
    return min(texts, key=lambda text: (-texts[text], text)) if texts else ""
