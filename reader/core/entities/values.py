"""What a candidate is worth: readings, units, and when two candidates are the same.

A *reading* is one canonical value as a short key ("n:1500", "d:2025-03-06", "w:5"); a candidate has several, the
preferred one first, because `1.500` is 1500 in German and 1.5 in English. Values are compared by their keys alone,
never by kind: a number may be the partner of a measure or of a year.
"""

from dataclasses import dataclass
from decimal import Decimal

from reader.core.entities.common import common
from reader.core.entities.model import Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span of one paragraph that may become a mention.

    `units` are the units that may be meant (none: not stated). `soft` candidates raise no alarm; `faint` ones are
    so common (one, a first) that they are partners only of candidates that are not soft; `word` ones are written in
    words. `converted` holds readings that are reached by a calendar. `parts` are what a compound (a range, a code
    with a number in it) falls into when it has no partner as a whole. `scale` is what a scale word has multiplied a
    figure by, `apart` names sides of decisions that two wordings are not the same.
    """

    start: int
    end: int
    kind: Kind
    readings: tuple[str, ...]
    value: str
    units: frozenset[str] = frozenset()
    soft: bool = False
    faint: bool = False
    word: bool = False
    converted: tuple[str, ...] = ()
    parts: tuple["Candidate", ...] = ()
    scale: Decimal = Decimal(1)
    apart: frozenset[str] = frozenset()


def plain(number: Decimal) -> str:
    """A number as canonical text: no exponent, no trailing zeros."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def number_reading(number: Decimal) -> str:
    """The key of a number."""
    return "n:" + plain(number)


def range_reading(one: Decimal, other: Decimal) -> str:
    """The key of a pair of numbers, whichever of them is written first."""
    return "range:" + "-".join(sorted((plain(one), plain(other))))


def date_value(year: int, month: int, day: int) -> str:
    """A date in ISO 8601; what is not known is left out ("2025", "2025-03", "--03-06", "--03")."""
    first = f"{year:04d}" if year else "-"
    return "-".join([first, *(f"{part:02d}" for part in (month, day) if part)])


def same_units(one: Candidate, other: Candidate) -> bool:
    """Whether the units leave room for the same quantity: not stated on one side, shared, or of unlike dimensions.

    Two sizes of one dimension (miles, kilometres) and two currencies exclude each other; miles and miles per hour
    do not, for writers leave out what is understood.
    """
    if not one.units or not other.units or not one.units.isdisjoint(other.units):
        return True
    return not all(_exclude(unit, counter) for unit in one.units for counter in other.units)


def _exclude(one: str, other: str) -> bool:
    sizes = common().sizes
    if one in sizes and other in sizes:
        return sizes[one][0] == sizes[other][0]
    return any(one in family and other in family for family in (_SHARES, _TEMPERATURES, common().currencies))


_SHARES = frozenset("%‰")
_TEMPERATURES = frozenset({"celsius", "fahrenheit"})
