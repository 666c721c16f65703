"""Builds the lexicon of a language: from the CLDR, from tables of number words, and from what neither has.

Months, weekdays, times of day, scale words, percent, units and currencies come from the CLDR through Babel, number
words from `resources/lexicon/spellout` (see the builder there), and what the CLDR lacks (Levantine and Maghreb
months, other calendars, everyday short forms, clitics) from `resources/lexicon/words`: a language is added by
adding a file there. A lexicon is built when a text in its language is first seen (about 20 ms) and kept.
"""

import functools
import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from babel import Locale

from reader.core.entities.common import common
from reader.core.entities.lexicon import Lexicon, Sense
from reader.core.entities.tokens import split
from reader.core.entities.usage import locale_of
from reader.core.folding import fold_text
from reader.core.language import primary_language
from reader.paths import RESOURCES


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
    base = primary_language(language)
    base = common().aliases.get(base, base)
    own = _own_words(base)
    built = Lexicon(
        base,
        prefixes=tuple((clitic, article) for clitic, _, article in (p.partition("+") for p in own.get("prefixes", ()))),
        dense=base in common().dense,
        endings=common().endings.get(base, ()),
        compounding=base in common().compounding,
        forms=set() if base in common().marked else None,
    )
    locale = locale_of(base)
    unsure = frozenset(fold_text(word) for word in own.get("unsure", ()))
    _add_symbols(built)
    _add_calendar(built, locale, unsure)
    _add_figures(built, locale)
    _add_spellout(built, unsure)
    _add_own_dates(built, own, unsure)
    _add_own_words(built, own)
    return built.finish()


def _add_symbols(built: Lexicon) -> None:
    _add_own_words(built, common().signs)
    for code in common().currency_codes:
        built.add(code, Sense("currency", frozenset({code})))


def _add_calendar(built: Lexicon, locale: Locale, unsure: frozenset[str]) -> None:
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context].get(width, {}).items():
                bare = name.strip(".").removesuffix("ٔ")
                role = "month" if width == "wide" or built.dense else "short-month"
                for form in {name, bare}:
                    built.add(form, Sense(role, ("gregorian", number), fold_text(form) not in unsure))
        for day, name in locale.days[context].get("wide", {}).items():
            built.add(name, Sense("weekday", day + 1, fold_text(name) not in unsure))
    built.lowercase = all(name[:1].islower() for name in locale.months["format"]["wide"].values())
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
    for widths in locale.compact_decimal_formats.values():
        for powers in widths.values():
            for power, pattern in powers.items():
                text = str(pattern.pattern)
                word = text.replace("0", "").replace("'", "").strip(" \u00a0\u200f\u200e.")
                if "0" in text and (len(word) > 1 or built.dense):
                    built.add(word, Sense("scale", Decimal(power) / 10 ** (text.count("0") - 1)))
    patterns = locale._data["unit_patterns"]  # noqa: SLF001  # Babel has no other way
    for unit, meaning in common().units.items():
        for pattern in _walk(patterns.get(unit, {})):
            word = pattern.replace("{0}", "").strip(" \u00a0\u200f\u200e.")
            if word and "{" not in word:
                role = "percent" if meaning in ("%", "‰") else "unit"
                built.add(word, Sense(role, meaning, len(word) > 1 or not word.isalpha()))
    _add_currencies(built, locale)


def _add_currencies(built: Lexicon, locale: Locale) -> None:
    names = {code: split(fold_text(name)) for code, name in locale.currencies.items()}
    plurals = locale._data["currency_names_plural"]  # noqa: SLF001  # Babel has no other way
    for code in sorted(common().currencies & names.keys()):
        for form in (locale.currencies[code], *_walk(plurals.get(code, {}))):
            built.add(form, Sense("currency", frozenset({code})))
    forms = {code: [split(fold_text(form)) for form in _walk(plurals.get(code, {}))] for code in names}
    for head, codes in _heads({code: [words, *forms[code]] for code, words in names.items()}).items():
        known = frozenset(codes & common().currencies)
        if known and len({code[:2] for code in codes}) >= 3 and len(head) > 2:
            built.add(head, Sense("currency", known))


def _heads(names: dict[str, list[list[str]]]) -> dict[str, set[str]]:
    """The nouns of currencies' names (dollar, دولار) with their codes: first words or last, as the language has it."""
    places: list[dict[str, set[str]]] = [{}, {}]
    for code, forms in names.items():
        for words in filter(None, forms):
            for place in (0, -1):
                places[place].setdefault(words[place], set()).add(code)
    return max(places, key=lambda heads: sum(len(codes) ** 2 for codes in heads.values()))


def _add_spellout(built: Lexicon, unsure: frozenset[str]) -> None:
    path = RESOURCES / "lexicon" / "spellout" / f"{built.language}.txt"
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        value, _, forms = line.partition("\t")
        role = "ordinal" if value.startswith("o") else "word"
        for form in forms.split("|"):
            # A number of one character, or of syllables, is too often a part of another word.
            sure = fold_text(form) not in unsure and not (
                built.language == "ko" or (built.dense and len(form) == 1 and len(value) == 1 and value in "012")
            )
            built.add(form, Sense(role, Decimal(value.removeprefix("o")), sure))


def _own_words(language: str) -> dict[str, Any]:
    path = RESOURCES / "lexicon" / "words" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _spellings(names: str) -> Iterator[tuple[int, str]]:
    """The spellings in a list of names: numbers from one on, "|" between spellings of one name."""
    for number, spellings in enumerate(names.split(","), start=1):
        for spelling in filter(None, spellings.split("|")):
            yield number, spelling.strip()


def _add_own_dates(built: Lexicon, own: dict[str, Any], unsure: frozenset[str]) -> None:
    for calendar, lines in own.get("months", {}).items():
        for line in lines:
            for number, name in _spellings(line):
                sure = calendar == "gregorian" and fold_text(name) not in unsure
                built.add(name, Sense("month", (calendar, number), sure))
    for day, name in _spellings(own.get("weekdays", "")):
        built.add(name, Sense("weekday", day, fold_text(name) not in unsure))


def _add_own_words(built: Lexicon, own: dict[str, Any]) -> None:
    """Adds the tables of everyday words: a table a role, its keys the values, its values the spellings."""
    for role, table in own.items():
        if role == "months" or not isinstance(table, dict):
            continue
        for key, spellings in table.items():
            value: Any = "" if key == "words" else key
            if role == "currency":
                value = frozenset(key.split())
            elif key.isdigit():
                value = Decimal(key)
            for spelling in spellings:
                built.add(spelling, Sense(role, value))
