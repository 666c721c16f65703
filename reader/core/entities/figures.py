"""Figures that are more than amounts: ordinals (40th, 44.), decades (1930s), years, and two figures with a slash."""

from decimal import Decimal

from reader.core.entities import calendars
from reader.core.entities.common import common
from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate, date_value, number_reading, plain, range_reading

# Short forms of units that are ordinary words when they stand apart (45 in, 10 st).
PREPOSITIONS = frozenset({"in", "st", "a", "t"})

_Found = tuple[Candidate, int]


def parse_ordinal(line: Line, position: int, value: Decimal) -> _Found | None:
    """The plain figure at a token with an ordinal ending or a decade's, and the token behind it."""
    if not line.text(position).isdigit():
        return None
    after = position + 1
    if (
        line.text(after) == "-"
        and line.glued(after)
        and line.glued(after + 1)
        and line.sense(after + 1, "ending", "decade")
    ):
        after += 1
    decade = line.sense(after, "decade")
    if (decade or _follows(line, position, "decade-before")) and value % 10 == 0 and 10 <= value < 3000:
        size = decade[1] if decade else 0
        last = after + size - 1 if decade and line.glued(after) and not line.lexicon.dense else position
        readings = (f"decade:{plain(value % 100)}", number_reading(value))
        return Candidate(*line.span(position, last), Kind.DATE, readings, plain(value), soft=True), position + 1 + size
    century = line.sense(after, "century") or _follows(line, position, "century")
    if century and value <= 30:
        return Candidate(
            *line.span(position, position), Kind.NUMBER, (number_reading(value),), plain(value), soft=True
        ), after
    ending = line.sense(after, "ending")
    dotted = (
        line.text(after) == "."
        and value < 1000
        and line.lexicon.language in common().dotted_ordinals
        and after + 1 < len(line)
    )
    if not (ending or dotted) or not line.glued(after):
        return None
    span = line.span(position, after)
    return Candidate(*span, Kind.NUMBER, (number_reading(value),), plain(value), soft=True, faint=value <= 2), after + 1


def _follows(line: Line, position: int, role: str) -> bool:
    """Whether a word stands before the figure at a token (دهه ۱۹۸۰, שנות ה-80, những năm 1980)."""
    at = position - 1
    if line.text(at) == "-":
        at -= 1
    return any(
        (match := line.matches[first]) is not None
        and first + match.size - 1 == at
        and any(sense.role == role for sense in match.senses)
        for first in range(max(0, at - 2), at + 1)
    )


def parse_year(line: Line, position: int) -> _Found | None:
    """The four figures at a token as a year, which may also be a plain number, and the token behind it."""
    year = line.integer(position)
    early = _early_year(line, position, year) if year and year < 1000 else None
    if early:
        return early
    if year is None or len(line.text(position)) != 4 or not 1000 <= year < 2700:
        return None
    counted = line.sense(position + 1, "unit", "percent", "currency")
    if counted and (line.text(position + 1) not in PREPOSITIONS or line.glued(position + 1)):
        return None
    last = position + 1 if line.text(position + 1) == "年" else position
    era = line.sense(last + 1, "era") or line.sense(position - 1, "era") or line.sense(position - 2, "era")
    language = "th" if era and era[0].value == "buddhist" else line.lexicon.language
    value = date_value(year, 0, 0)
    return Candidate(
        *line.span(position, last), Kind.DATE, (f"d:{value}", f"n:{year}"), value,
        converted=calendars.year_conversions(year, language),
    ), last + 1  # fmt: skip  # one value


def _early_year(line: Line, position: int, year: int) -> _Found | None:
    """The figure at a token as a year of another era before its thousandth (276 هـ), and the token behind it."""
    era = line.sense(position + 1, "era")
    if not era or era[0].value not in ("hijri", "jalali"):
        return None
    calendar = era[0].value
    value = date_value(year, 0, 0)
    readings = (f"{calendar}:{value}", f"n:{year}")
    span = line.span(position, position)
    converted = calendars.years_of(year, calendar)
    return Candidate(*span, Kind.DATE, readings, f"{value} ({calendar})", converted=converted), position + 1


def parse_fraction(line: Line, position: int) -> _Found | None:
    """Two figures with a slash (28/9, 1/3, 2017/18), which may be a day, a fraction or two years."""
    at = position + 1
    one, other = line.integer(position), line.integer(at + 1)
    if line.text(at) != "/" or one is None or other is None or not (line.glued(at) and line.glued(at + 1)):
        return None
    if line.text(at + 2) == "/" and line.glued(at + 2):
        return None
    dates = [f"d:{date_value(0, month, day)}" for month, day in line.usage.days(one, other)]
    span = line.span(position, at + 1)
    first, second = line.span(position, position), line.span(at + 1, at + 1)
    readings = tuple(dict.fromkeys((range_reading(Decimal(one), Decimal(other)), *dates)))
    parts = (
        Candidate(*first, Kind.NUMBER, (f"n:{one}",), str(one)),
        Candidate(*second, Kind.NUMBER, (f"n:{other}",), str(other)),
    )
    return Candidate(*span, Kind.NUMBER, readings, f"{one}/{other}", parts=parts), at + 2
