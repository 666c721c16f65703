"""Periods of days and months: two dates that say only once what they share (24–27 August 2005, Aug. 24 to 27, 2005).

The grammars find a figure, a range or a date without a year where a period stands. Here they become the two dates that
are meant, in whatever way the other version writes them; the plain figure stays as a reading, should it count
something after all.
"""

import re
from dataclasses import replace
from decimal import Decimal

from reader.core.entities import calendars
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate, number_reading
from reader.core.folding import fold_text

_DASHES = frozenset("-–—‑~～〜")
_WORDS = """
to until till through and bis und zum au et à al y a e och til og do až aż i и по до і та إلى حتى و تا עד ו से और سے اور
đến tới và ถึง และ ile ila ve hasta sampai hingga dan și και έως ως 至 到 から と 부터 에서
"""
_JOINING = frozenset(map(fold_text, _WORDS.split())) | {"pana la"}
_YEAR = frozenset({"", ",", "،", "、"})
_DATE = re.compile(r"(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?( \(\w+\))?")
_NEAR = 8
"""How many characters may stand between the two ends of a period."""
_Parts = tuple[str, int, int, int]
"""Calendar, year, month, day; 0 for what is not stated."""


def with_periods(text: str, found: list[Candidate]) -> list[Candidate]:
    """The candidates of a text, in order, with the ends of periods read as dates."""
    if not any(candidate.kind is Kind.DATE for candidate in found):
        return found
    result: list[Candidate] = []
    for candidate in found:
        result.append(candidate)
        while _rewritten(text, result):
            pass
    return result


def _rewritten(text: str, found: list[Candidate]) -> bool:
    """Whether the last candidates were a period, and are dates now."""
    last = found[-1]
    if len(found) > 1:
        before = found[-2]
        between = text[before.end : last.start]
        parts = _parts(last)
        if parts and _is_range(before) and parts[2] and not parts[3] and _alone(between):
            first, second = before.parts
            found[-2:] = [_dated(first, first.end, parts, _day(first)), _dated(second, last.end, parts, _day(second))]
            return True
        if _joined(between):
            changed = _first(before, last, parts) or _second(before, last)
            if changed:
                found[-2:] = changed
                return True
    if len(found) > 2 and text[last.start : last.end].isdecimal() and text[found[-2].end : last.start].strip() in _YEAR:
        return _with_year(text, found, last)
    return False


def _first(one: Candidate, other: Candidate, parts: _Parts | None) -> list[Candidate] | None:
    """A period whose end says what its beginning leaves out: 24 to 27 August, 24 August – 27 August 2005."""
    if not parts or not parts[2]:
        return None
    day = _day(one)
    if day and parts[3]:
        return [_dated(one, one.end, parts, day), other]
    begun = _parts(one)
    if begun and begun[2] and not begun[1] and parts[1] and bool(begun[3]) is bool(parts[3]) and begun[0] == parts[0]:
        full = calendars.dated(one.start, one.end, parts[0], (parts[1], begun[2], begun[3]))
        if full.readings[0] in one.readings:
            return None
        readings = tuple(dict.fromkeys((*one.readings, *full.readings)))
        return [replace(one, readings=readings), other]
    return None


def _second(one: Candidate, other: Candidate) -> list[Candidate] | None:
    """A period whose beginning says what its end leaves out: 2005年8月24日至27日, August 24 to 27."""
    begun, day = _parts(one), _day(other)
    if begun and begun[3] and day and day > begun[3]:
        return [one, _dated(other, other.end, begun, day)]
    return None


def _with_year(text: str, found: list[Candidate], year: Candidate) -> bool:
    """Gives the year behind a period to both its ends (Aug. 24 to 27, 2005)."""
    one, other = found[-3], found[-2]
    begun, ended, parts = _parts(one), _parts(other), _parts(year)
    if not (begun and ended and parts and parts[1] and not parts[2] and begun[3] and ended[3]):
        return False
    if begun[1] or ended[1] or not _joined(text[one.end : other.start]):
        return False
    found[-3:] = [
        _dated(one, one.end, (begun[0], parts[1], begun[2], 0), begun[3]),
        _dated(other, year.end, (ended[0], parts[1], ended[2], 0), ended[3]),
    ]
    return True


def _dated(one: Candidate, end: int, parts: _Parts, day: int) -> Candidate:
    """A candidate as the day of a month, up to `end`."""
    calendar, year, month, _ = parts
    date = calendars.dated(one.start, end, calendar, (year, month, day))
    return replace(date, readings=(*date.readings, number_reading(Decimal(day))))


def _is_range(candidate: Candidate) -> bool:
    return (
        candidate.readings[0].startswith("range:")
        and len(candidate.parts) == 2
        and not candidate.units
        and 0 < _day(candidate.parts[0]) < _day(candidate.parts[1])
    )


def _day(candidate: Candidate) -> int:
    """The day of a month that a plain figure may be, 0 if it is none."""
    plain = candidate.kind is Kind.NUMBER and not candidate.units and not candidate.word and candidate.scale == 1
    day = int(candidate.value) if plain and candidate.value.isascii() and candidate.value.isdigit() else 0
    return day if day <= 31 else 0


def _parts(candidate: Candidate) -> _Parts | None:
    """Calendar, year, month and day of a date in words."""
    calendar = candidate.readings[0].partition(":")[0]
    match = _DATE.fullmatch(candidate.value) if candidate.kind is Kind.DATE else None
    if not match or calendar not in ("d", "hijri", "jalali", "hebrew"):
        return None
    year, month, day = (int(match[n] or 0) for n in (1, 2, 3))
    return ("gregorian" if calendar == "d" else calendar), year, month, day


def _alone(between: str) -> bool:
    """Whether nothing of weight stands between the days of a period and their month (24–27 de agosto)."""
    return len(between) <= 4 and fold_text(between).strip(" \u00a0.") in ("", "de", "of", "di", "日", "일")


def _joined(between: str) -> bool:
    """Whether what stands between two candidates makes one period of them."""
    if not 0 < len(between) <= _NEAR:
        return False
    joiner = fold_text(between).strip(" \u00a0.日일")
    return joiner in _JOINING or (bool(joiner) and _DASHES.issuperset(joiner))
