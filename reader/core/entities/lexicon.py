"""The words of one language that dates, times and amounts are written with, and how they are found in a text.

An entry is a sequence of tokens with one or more *senses*. It is found also with a clitic before it (وبالجمعة) and,
in languages that inflect their nouns, with another ending (в пятницу). `words` builds the lexicons.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from reader.core.entities.tokens import split
from reader.core.folding import fold_text

_ENDS = frozenset({"scale", "unit", "currency", "half", "ending", "decade", "clock-after"})


class Sense(NamedTuple):
    """What an entry can mean: its role in a date or an amount, and its value there."""

    role: str
    value: Any
    sure: bool = True
    """False where the word is better known for something else (May, second, ہفتہ)."""


class Match(NamedTuple):
    """An entry found in a text: how many tokens it has, what it can mean, and how long the clitic before it is."""

    size: int
    senses: list[Sense]
    lead: int = 0


@dataclass(slots=True)
class Lexicon:
    """The entries of a language by their first token, the longest first, and how the language writes figures."""

    language: str
    decimal_mark: str = "."
    day_first: bool = True
    entries: dict[str, list[tuple[tuple[str, ...], list[Sense]]]] = field(default_factory=dict)
    stems: dict[str, list[Sense]] = field(default_factory=dict)
    prefixes: tuple[tuple[str, str], ...] = ()
    """Clitics that may stand before a word, each with the article that follows it."""
    compounding: bool = False
    weekdays: tuple[str, ...] = ()
    """The weekdays of a language that makes one word of Friday and morning."""
    latin: bool = False
    dense: bool = False
    """Whether the language is written without spaces between words."""
    inflected: bool = False
    amount_ends: frozenset[str] = frozenset()
    """Short Latin words that may stick to a figure (km, bn, pm, th)."""

    def add(self, form: str, sense: Sense) -> None:
        """Adds an entry; empty forms and repeated senses are passed over."""
        tokens = tuple(split(fold_text(form).strip()))
        if not tokens:
            return
        bucket = self.entries.setdefault(tokens[0], [])
        for known, senses in bucket:
            if known == tokens:
                if all(s.role != sense.role or s.value != sense.value for s in senses):
                    senses.append(sense)
                return
        bucket.append((tokens, [sense]))

    def finish(self) -> "Lexicon":
        """The lexicon ready for use: the longest entries first, and stems of the words that are inflected."""
        for bucket in self.entries.values():
            bucket.sort(key=lambda entry: -len(entry[0]))
        if self.inflected:
            self._add_stems()
        months = [first for first, bucket in self.entries.items() if any(s.role == "month" for s in bucket[0][1])]
        if self.compounding:
            self.weekdays = tuple(
                f for f, bucket in self.entries.items() if any(s.role == "weekday" for s in bucket[0][1])
            )
        self.latin = any(first.isascii() and first.isalpha() for first in months)
        self.amount_ends = frozenset(
            first for first, bucket in self.entries.items() for tokens, senses in bucket
            if len(tokens) == 1 and first.isascii() and any(s.role in _ENDS for s in senses)
        )  # fmt: skip  # the condition belongs to the loop
        return self

    def _add_stems(self) -> None:
        clashing: set[str] = set()
        for first, bucket in self.entries.items():
            for tokens, senses in bucket:
                named = [s for s in senses if s.role in ("month", "weekday", "currency", "scale")]
                if len(tokens) > 1 or len(first) < 5 or not named:
                    continue
                for cut in (1, 2):
                    stem = first[:-cut]
                    if len(stem) >= 4:
                        known = self.stems.setdefault(stem, named)
                        if known[0][:2] != named[0][:2]:
                            clashing.add(stem)
        for stem in clashing:
            del self.stems[stem]

    def match(self, texts: list[str], position: int) -> Match | None:
        """The longest entry at a position."""
        return self._exact(texts, position, texts[position]) or self._bent(texts, position)

    def _exact(self, texts: list[str], position: int, first: str, lead: int = 0) -> Match | None:
        for tokens, senses in self.entries.get(first, ()):
            size = len(tokens)
            if size == 1 or tuple(texts[position + 1 : position + size]) == tokens[1:]:
                return Match(size, senses, lead)
        return None

    def _bent(self, texts: list[str], position: int) -> Match | None:
        """The entry of a word with a clitic before it, another ending, or another word grown to it."""
        word = texts[position]
        for clitic, article in self.prefixes:
            prefix = clitic + article
            if len(word) > len(prefix) + 1 and word.startswith(prefix):
                rest = word[len(prefix) :]
                found = self._exact(texts, position, rest, len(clitic))
                if found:
                    return found
        if self.stems and len(word) >= 5:
            for size in range(len(word), max(3, len(word) - 4), -1):
                senses = self.stems.get(word[:size])
                if senses:
                    return Match(1, senses)
        return self._compound(word)

    def _compound(self, word: str) -> Match | None:
        """The weekday that a compound begins with (Freitagmorgen); unsure unless a time of day follows."""
        if not self.weekdays or not word.startswith(self.weekdays):
            return None
        day = next(day for day in self.weekdays if word.startswith(day))
        rest = word[len(day) :].removeprefix("s")
        sure = any(sense.role == "half" for _, senses in self.entries.get(rest, ()) for sense in senses)
        if len(rest) < 4:
            return None
        senses = [sense._replace(sure=sure) for _, senses in self.entries[day] for sense in senses]
        return Match(1, [sense for sense in senses if sense.role == "weekday"])
