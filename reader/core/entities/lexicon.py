"""The words of one language that dates, times and amounts are written with.

Months, weekdays, times of day, scale words, percent, units and currencies come from the CLDR through Babel, number words from
`resources/lexicon/spellout` (see the builder there), and what the CLDR lacks (Levantine and Maghreb months, other calendars,
everyday short forms) from `variants`. An entry is a sequence of tokens with one or more *senses*; a language is loaded when
a text in it is first seen (about 20 ms) and kept.
"""

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

from babel import Locale, UnknownLocaleError

from reader.core.entities import variants
from reader.core.entities.tokens import split
from reader.core.folding import fold_text
from reader.paths import RESOURCES


_ENDS = frozenset({"scale", "unit", "currency", "half", "ending", "decade", "clock-after"})


class Sense(NamedTuple):
    """What an entry can mean: its role in a date or an amount, and its value there."""

    role: str
    value: Any
    sure: bool = True
    """False where the word is better known for something else (May, second, ہفتہ)."""


@dataclass(slots=True)
class Lexicon:
    """The entries of a language by their first token, the longest first, and how the language writes figures."""

    language: str
    decimal_mark: str = "."
    day_first: bool = True
    entries: dict[str, list[tuple[tuple[str, ...], list[Sense]]]] = field(default_factory=dict)
    stems: dict[str, list[Sense]] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    latin: bool = False
    dense: bool = False
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
        if self.language in variants.INFLECTED:
            self._add_stems()
        months = [first for first, bucket in self.entries.items() if any(s.role == "month" for s in bucket[0][1])]
        self.latin = any(first.isascii() and first.isalpha() for first in months)
        self.dense = self.language in variants.DENSE
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

    def match(self, texts: list[str], position: int) -> tuple[int, list[Sense]] | None:
        """How many tokens the longest entry at a position has, and its senses."""
        return self._exact(texts, position, texts[position]) or self._bent(texts, position)

    def _exact(self, texts: list[str], position: int, first: str) -> tuple[int, list[Sense]] | None:
        for tokens, senses in self.entries.get(first, ()):
            size = len(tokens)
            if size == 1 or tuple(texts[position + 1 : position + size]) == tokens[1:]:
                return size, senses
        return None

    def _bent(self, texts: list[str], position: int) -> tuple[int, list[Sense]] | None:
        """The entry of a word with a clitic before it or an ending behind it."""
        word = texts[position]
        for prefix in self.prefixes:
            if len(word) > len(prefix) + 1 and word.startswith(prefix):
                found = self._exact(texts, position, word[len(prefix) :])
                if found:
                    return found
        if self.stems and len(word) >= 5:
            for size in range(len(word), max(3, len(word) - 4), -1):
                senses = self.stems.get(word[:size])
                if senses:
                    return 1, senses
        return None


def _walk(value: Any) -> Iterator[str]:
    """All strings inside nested locale data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _walk(inner)


@functools.cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language (BCP 47, only its first subtag counts); an almost empty one for unknown languages."""
    language = variants.ALIASES.get(language.replace("_", "-").split("-")[0].lower(), language.split("-")[0].lower())
    built = Lexicon(language, prefixes=variants.PREFIXES.get(language, ()))
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    _add_symbols(built)
    _add_calendar(built, locale)
    _add_figures(built, locale)
    _add_spellout(built)
    for form, sense in variants.entries(language):
        built.add(form, Sense(*sense))
    return built.finish()


def _add_symbols(built: Lexicon) -> None:
    for form, role, value in variants.SYMBOLS:
        built.add(form, Sense(role, value))


def _add_calendar(built: Lexicon, locale: Locale) -> None:
    unsure = variants.UNSURE.get(built.language, frozenset())
    short = built.language in variants.DENSE
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context].get(width, {}).items():
                bare = name.strip(".").removesuffix("ٔ")
                role = "month" if width == "wide" or short else "short-month"
                for form in {name, bare}:
                    built.add(form, Sense(role, ("gregorian", number), fold_text(form) not in unsure))
        for day, name in locale.days[context].get("wide", {}).items():
            built.add(name, Sense("weekday", day + 1, fold_text(name) not in unsure))
            for head in variants.WEEKDAY_HEADS.get(built.language, ()):
                built.add(name.removeprefix(head).strip(), Sense("weekday", day + 1, fold_text(name) not in unsure))
    for half, names in _halves(locale):
        built.add(names, Sense("half", half))
    pattern = str(locale.date_formats["long"].pattern)
    built.day_first = pattern.find("d") < pattern.find("M")
    for word in pattern.split("'")[1::2]:
        built.add(word, Sense("date", word))


def _halves(locale: Locale) -> Iterator[tuple[str, str]]:
    """The names of the times of day, each with the half of the day that it lies in."""
    for context in locale.day_periods.values():
        for width, names in context.items():
            if width == "narrow":
                continue
            for period, name in names.items():
                half = "am" if period in ("am", "morning1", "morning2") else "pm"
                if period in ("am", "pm") or period.startswith(("morning", "afternoon", "evening")):
                    yield half, name


def _add_figures(built: Lexicon, locale: Locale) -> None:
    symbols = locale.number_symbols
    mark = symbols.get("latn", {}).get("decimal", ".")
    built.decimal_mark = "," if mark == "," else "."
    for widths in locale.compact_decimal_formats.values():
        for powers in widths.values():
            for power, pattern in powers.items():
                text = str(pattern.pattern)
                word = text.replace("0", "").replace("'", "").strip(" \u00a0\u200f\u200e.")
                if len(word) > 1 or built.language in variants.DENSE:
                    built.add(word, Sense("scale", Decimal(power) / 10 ** (text.count("0") - 1)))
    for unit, meaning in variants.CLDR_UNITS.items():
        for pattern in _walk(locale._data["unit_patterns"].get(unit, {})):
            word = pattern.replace("{0}", "").strip(" \u00a0\u200f\u200e.")
            if word and "{" not in word:
                role = "percent" if meaning in ("%", "‰") else "unit"
                built.add(word, Sense(role, meaning, len(word) > 1 or not word.isalpha()))
    _add_currencies(built, locale)


def _add_currencies(built: Lexicon, locale: Locale) -> None:
    names = {code: split(fold_text(name)) for code, name in locale.currencies.items()}
    plurals = locale._data["currency_names_plural"]  # noqa: SLF001  # Babel has no other way
    for code in sorted(variants.CURRENCIES & names.keys()):
        for form in (locale.currencies[code], *_walk(plurals.get(code, {}))):
            built.add(form, Sense("currency", frozenset({code})))
    for head, codes in _heads(names).items():
        known = frozenset(codes & variants.CURRENCIES)
        if known and len({code[:2] for code in codes}) >= 3 and len(head) > 2:
            built.add(head, Sense("currency", known))


def _heads(names: dict[str, list[str]]) -> dict[str, set[str]]:
    """The nouns of currencies' names (dollar, دولار) with their codes: the first words, or the last, as the language has it."""
    places: list[dict[str, set[str]]] = [{}, {}]
    for code, words in names.items():
        for place in (0, -1) if words else ():
            places[place].setdefault(words[place], set()).add(code)
    return max(places, key=lambda heads: sum(len(codes) ** 2 for codes in heads.values()))


def _add_spellout(built: Lexicon) -> None:
    path = RESOURCES / "lexicon" / "spellout" / f"{built.language}.txt"
    if not path.is_file():
        return
    unsure = variants.UNSURE.get(built.language, frozenset())
    for line in path.read_text(encoding="utf-8").splitlines():
        value, _, forms = line.partition("\t")
        role = "ordinal" if value.startswith("o") else "word"
        for form in forms.split("|"):
            built.add(form, Sense(role, Decimal(value.removeprefix("o")), fold_text(form) not in unsure))


def languages() -> Iterable[str]:
    """Every language that has number words beside the locale data."""
    return sorted(path.stem for path in (RESOURCES / "lexicon" / "spellout").glob("*.txt"))
