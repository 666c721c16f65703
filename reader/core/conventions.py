"""What the person says of figures that can be read in two ways: 03/04/2025, 05/06/07, 1.250 and 1,250.

A *convention* holds for a version, a language, or all texts; what it leaves open, the language decides (see
`reader.core.entities.usage`). Choices about versions are kept under keys, the most particular first: `en#2` (the second
of several versions in English), a language with its region (`en-GB`), the language alone (`en`), and "" for all.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

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
        keys.append((*own, *_with_primary(language)))
    return tuple(keys)


def _with_primary(language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((language, _primary(language))))


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


class Conventions:
    """The conventions of the versions of one reading."""

    def __init__(self, said: Iterable[tuple[str, Convention]], languages: Sequence[str]) -> None:
        self._said = dict(said)
        self._languages = tuple(languages)
        self._keys = version_keys(languages)

    def of(self, version: int, language: str) -> Convention:
        """The convention of a paragraph in a language (BCP 47), which may be another than its version's."""
        if not self._said:
            return Convention()
        keys = self._keys[version]
        if _primary(language) != _primary(self._languages[version]):
            keys = _with_primary(language)
        found = [self._said[key] for key in (*keys, language, ALL) if key in self._said]
        return Convention(
            next((convention.dates for convention in found if convention.dates), None),
            next((convention.decimal for convention in found if convention.decimal), None),
        )
