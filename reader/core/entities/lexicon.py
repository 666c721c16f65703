"""The words of one language that dates, times and amounts are written with, and how they are found in a text.

An entry is a sequence of tokens with one or more *senses*. It is found also with a clitic before it (وبالجمعة) and,
in languages that inflect their nouns, with another ending (в пятницу). `words` builds the lexicons.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from reader.core.entities.tokens import split
from reader.core.folding import fold_text

# The roles of words that take endings, and those of a glossary, of whose words nothing is known but their letters.
_INFLECTED = frozenset({"month", "weekday", "currency", "scale", "word", "ordinal"})
_GLOSSARY = frozenset({"allowed", "forbidden", "same+", "same-", "apart+", "apart-"})
_HEADS = frozenset({"weekday", "month"})
_ENDS = frozenset({"scale", "unit", "currency", "half", "ending", "decade", "clock-after"})


class Sense(NamedTuple):
    """What an entry can mean: its role in a date or an amount, and its value there."""

    role: str
    value: Any
    sure: bool = True
    """False where the word is better known for something else (May, second, ہفتہ)."""


def as_written(text: str) -> str:
    """A form in one case and one encoding, with its marks."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


class Match(NamedTuple):
    """An entry found in a text: how many tokens it has, what it can mean, and how long the clitic before it is."""

    size: int
    senses: list[Sense]
    lead: int = 0


class _Bent(NamedTuple):
    """Entries that a word may be behind its clitics, and the entry that it is with an ending of its own."""

    bases: tuple[tuple[str, int], ...]
    match: Match | None


_REMEMBERED = 50_000
_LEAST_STEM = 4


@dataclass(slots=True)
class Lexicon:
    """The entries of a language by their first token, the longest first, and how the language says dates."""

    language: str
    day_first: bool = True
    """Whether the day stands before the month in words (6 March); for figures see `usage`."""
    entries: dict[str, dict[tuple[str, ...], list[Sense]]] = field(default_factory=dict)
    sizes: dict[str, list[int]] = field(default_factory=dict)
    """How many tokens the entries that begin with a token have, the longest first."""
    stems: dict[str, list[Sense]] = field(default_factory=dict)
    prefixes: tuple[tuple[str, str], ...] = ()
    """Clitics that may stand before a word, each with the article that follows it."""
    compounding: bool = False
    heads: tuple[str, ...] = ()
    """The weekdays and months of a language that makes one word of Friday and morning."""
    latin: bool = False
    dense: bool = False
    """Whether the language is written without spaces between words."""
    endings: tuple[str, ...] = ()
    """The endings that words take and the entries do not show, the longest first."""
    roots: dict[str, list[Sense]] = field(default_factory=dict)
    """What is left of the entries without an ending of theirs."""
    forms: set[str] | None = None
    """The forms as they are written, for languages whose marks make other words of the same letters."""
    lowercase: bool = False
    """Whether months and weekdays are written with small letters, so that a capital makes a name of them (Mars)."""
    buried: tuple[str, ...] = ()
    """Weekdays and months that are looked for inside words that have run together."""
    amount_ends: frozenset[str] = frozenset()
    """Short Latin words that may stick to a figure (km, bn, pm, th)."""
    _bent: dict[str, _Bent] = field(default_factory=dict)

    def add(self, form: str, sense: Sense) -> None:
        """Adds an entry; empty forms and repeated senses are passed over."""
        if self.forms is not None:
            self.forms.add(as_written(form))
        tokens = tuple(split(fold_text(form).strip()))
        if not tokens:
            return
        senses = self.entries.setdefault(tokens[0], {}).setdefault(tokens[1:], [])
        if all(known.role != sense.role or known.value != sense.value for known in senses):
            senses.append(sense)

    def finish(self) -> "Lexicon":
        """The lexicon ready for use: the sizes of its entries, and stems of the words that are inflected."""
        self.sizes = {
            first: sorted({len(rest) + 1 for rest in bucket}, reverse=True) for first, bucket in self.entries.items()
        }
        if self.endings:
            self._add_stems()
        alone = {first: bucket[()] for first, bucket in self.entries.items() if () in bucket}
        if self.compounding:
            self.heads = tuple(
                first for first, senses in alone.items() if len(first) > 3 and any(s.role in _HEADS for s in senses)
            )
        self.buried = tuple(
            first for first, senses in alone.items() if len(first) > 4 and any(s.role in _HEADS for s in senses)
        )
        self.latin = any(
            first.isascii() and first.isalpha()
            for first, bucket in self.entries.items()
            if any(sense.role == "month" for senses in bucket.values() for sense in senses)
        )
        self.amount_ends = frozenset(
            first for first, senses in alone.items() if first.isascii() and any(s.role in _ENDS for s in senses)
        )
        return self

    def _add_stems(self) -> None:
        for first, bucket in self.entries.items():
            senses = bucket.get((), [])
            if len(first) >= 5 and (named := [sense for sense in senses if sense.role in _GLOSSARY]):
                _put(self.stems, (first[:-1], first[:-2]), named)
            if bound := [sense for sense in senses if sense.role in _INFLECTED]:
                cut = (first.removesuffix(ending) for ending in ("", *self.endings) if first.endswith(ending))
                _put(self.roots, cut, bound)
        for table in (self.stems, self.roots):
            for stem in [stem for stem, senses in table.items() if not senses]:
                del table[stem]

    def match(self, texts: list[str], position: int) -> Match | None:
        """The longest entry at a position, with a clitic before it or another ending if there is none as it stands."""
        word = texts[position]
        if word in self.entries:
            found = self._exact(texts, position, word)
            if found:
                return found
        bent = self._bent.get(word)
        if bent is None:
            if len(self._bent) > _REMEMBERED:
                self._bent.clear()
            bent = self._bent[word] = self._bend(word)
        for base, lead in bent.bases:
            found = self._exact(texts, position, base, lead)
            if found:
                return found
        return bent.match

    def _exact(self, texts: list[str], position: int, first: str, lead: int = 0) -> Match | None:
        bucket = self.entries[first]
        for size in self.sizes[first]:
            senses = bucket.get(tuple(texts[position + 1 : position + size]))
            if senses is not None and position + size <= len(texts):
                return Match(size, senses, lead)
        return None

    def _bend(self, word: str) -> _Bent:
        """What a word that is no entry may be: one behind a clitic, with another ending, or with a word grown to it."""
        bases = tuple(
            (word[len(clitic + article) :], len(clitic))
            for clitic, article in self.prefixes
            if word.startswith(clitic + article) and word[len(clitic + article) :] in self.entries
            if len(word) > len(clitic + article) + 1
        )
        for ending in self.endings:
            if self.roots and word.endswith(ending) and (senses := self.roots.get(word.removesuffix(ending))):
                return _Bent(bases, Match(1, senses))
        if self.stems and len(word) >= 5:
            for size in range(len(word), max(3, len(word) - 5), -1):
                senses = self.stems.get(word[:size])
                if senses:
                    return _Bent(bases, Match(1, senses))
        return _Bent(bases, self._compound(word))

    def _compound(self, word: str) -> Match | None:
        """The weekday or month that a compound begins with (Freitagmorgen); unsure unless a time of day follows."""
        if not self.heads or not word.startswith(self.heads):
            return None
        day = max((head for head in self.heads if word.startswith(head)), key=len)
        rest = word[len(day) :].removeprefix("s")
        sure = any(sense.role == "half" for sense in self.entries.get(rest, {}).get((), ()))
        if len(rest) < 4:
            return None
        return Match(1, [s._replace(sure=sure) for s in self.entries[day][()] if s.role in _HEADS])


def _put(table: dict[str, list[Sense]], stems: Iterable[str], senses: list[Sense]) -> None:
    """Enters stems of at least four letters; one that two meanings share is left without any."""
    for stem in stems:
        if len(stem) >= _LEAST_STEM:
            known = table.setdefault(stem, senses)
            if not known or known[0][:2] != senses[0][:2]:
                table[stem] = []
