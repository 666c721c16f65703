"""What the person says of figures that can be read in two ways: 03/04/2025, 05/06/07, 1.250 and 1,250.

A *convention* holds for a version, a language, or all texts; what it leaves open, the language decides (see
`reader.core.entities.usage`). Choices about versions are kept under keys, the most particular first: `en#2` (the second
of several versions in English), a language with its region (`en-GB`), the language alone (`en`), and "" for all.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.core.language import primary_language

ALL = ""
"""The key of what is chosen for all versions."""


class DateOrder(StrEnum):
    """What stands first in a date written in figures."""

    DAY = "day-first"
    MONTH = "month-first"
    YEAR = "year-first"


class DecimalMark(StrEnum):
    """What parts a number from its decimals; the other of the two marks parts groups of three digits."""

    POINT = "point"
    COMMA = "comma"


@dataclass(frozen=True, slots=True)
class Convention:
    """How figures are written, as far as the person says it; None leaves it to the language."""

    dates: DateOrder | None = None
    decimal: DecimalMark | None = None


def version_keys(languages: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The keys under which choices about each version are looked up, the most particular first; `ALL` is left out."""
    alike, seen = Counter(languages), Counter[str]()
    keys = []
    for language in languages:
        seen[language] += 1
        own = (f"{language}#{seen[language]}",) if alike[language] > 1 else ()
        keys.append((*own, *language_keys(language)))
    return tuple(keys)


def language_keys(language: str) -> tuple[str, ...]:
    """The keys of a language (BCP 47): with its region or script, if it has one, and alone."""
    return tuple(dict.fromkeys((language, primary_language(language))))


def convention(said: Mapping[str, Convention], keys: Iterable[str]) -> Convention:
    """What is said of the texts that have these keys; what the first leaves open the next decides, at last `ALL`."""
    found = [said[key] for key in (*keys, ALL) if key in said]
    return Convention(
        next((own.dates for own in found if own.dates), None), next((own.decimal for own in found if own.decimal), None)
    )


class Conventions:
    """The conventions of the versions of one reading."""

    def __init__(self, said: Iterable[tuple[str, Convention]], languages: Sequence[str]) -> None:
        self._said = dict(said)
        self._languages = tuple(languages)
        self._keys = version_keys(languages)

    def of(self, version: int, language: str) -> Convention:
        """The convention of a paragraph in a language (BCP 47), which may be another than its version's."""
        if primary_language(language) == primary_language(self._languages[version]):
            return convention(self._said, (*self._keys[version], language))
        return convention(self._said, language_keys(language))
