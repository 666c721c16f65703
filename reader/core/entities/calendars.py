"""Other calendars than the Gregorian: arithmetic by day numbers, and dates as candidates.

The rules are those of Reingold and Dershowitz, *Calendrical Calculations*: the Islamic calendar in its tabular
form, the Persian one by its 33-year cycle, which is right from 1178 to 1633 of its era, the Hebrew one by its
molad. Local sightings move the Islamic months, so a converted day counts as the same when it is one day off.
"""

from datetime import date, timedelta

from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate, date_value

_ISLAMIC_EPOCH = 227015
_PERSIAN_EPOCH = 226894
_HEBREW_EPOCH = -1373427


def islamic_day(year: int, month: int, day: int) -> int:
    """The proleptic Gregorian ordinal of a day of the tabular Islamic calendar."""
    return day + 29 * (month - 1) + month // 2 + (year - 1) * 354 + (3 + 11 * year) // 30 + _ISLAMIC_EPOCH - 1


def persian_day(year: int, month: int, day: int) -> int:
    """The proleptic Gregorian ordinal of a day of the solar Hijri calendar."""
    past = 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6
    return _PERSIAN_EPOCH + 365 * (year - 1) + (8 * year + 21) // 33 + past + day


def _hebrew_elapsed(year: int) -> int:
    """The days from the epoch to the new year, with the postponements."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    days = 29 * months + parts // 25920
    return days + 1 if (3 * (days + 1)) % 7 < 3 else days


def _hebrew_new_year(year: int) -> int:
    before, this, after = (_hebrew_elapsed(y) for y in (year - 1, year, year + 1))
    correction = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + correction


def _hebrew_month_days(year: int, month: int) -> int:
    leap = (7 * year + 1) % 19 < 7
    length = _hebrew_new_year(year + 1) - _hebrew_new_year(year)
    if month in (2, 4, 6, 10, 13) or (month == 12 and not leap):
        return 29
    if month == 8:
        return 30 if length in (355, 385) else 29
    if month == 9:
        return 29 if length in (353, 383) else 30
    return 30


def hebrew_day(year: int, month: int, day: int) -> int:
    """The proleptic Gregorian ordinal of a day of the Hebrew calendar; months count from Nisan."""
    last = 13 if (7 * year + 1) % 19 < 7 else 12
    before = range(7, month) if month >= 7 else (*range(7, last + 1), *range(1, month))
    return _hebrew_new_year(year) + sum(_hebrew_month_days(year, m) for m in before) + day - 1


_DAY = {"hijri": islamic_day, "jalali": persian_day, "hebrew": hebrew_day}
_TOLERANCE = {"hijri": 1, "jalali": 0, "hebrew": 0}
_LIMITS = {"hijri": (1, 1700), "jalali": (1, 1700), "hebrew": (4000, 6500)}


def _conversions(calendar: str, year: int, month: int, day: int) -> tuple[str, ...]:
    low, high = _LIMITS[calendar]
    if not low <= year <= high:
        return ()
    if day:
        ordinal = _DAY[calendar](year, month, day)
        off = _TOLERANCE[calendar]
        days = [date.fromordinal(ordinal) + timedelta(days=d) for d in sorted(range(-off, off + 1), key=abs)]
        return tuple(f"d:{d.isoformat()}" for d in days)
    first = date.fromordinal(_DAY[calendar](year, month or (7 if calendar == "hebrew" else 1), 1))
    months = [first + timedelta(days=d) for d in ((0, 29) if month else (0, 330))]
    return tuple(dict.fromkeys(f"d:{date_value(d.year, d.month if month else 0, 0)}" for d in months))


def dated(start: int, end: int, calendar: str, parts: tuple[int, int, int], *, soft: bool = False) -> Candidate:
    """A date (year, month, day; 0: not stated) as a candidate; one of another calendar has Gregorian readings, too."""
    year, month, day = parts
    value = date_value(year, month, day)
    if calendar == "gregorian":
        readings = [f"d:{value}"]
        if year and day:
            readings.append(f"d:{date_value(0, month, day)}")
        return Candidate(start, end, Kind.DATE, tuple(readings), value, soft=soft)
    if calendar == "buddhist":
        return Candidate(
            start, end, Kind.DATE, (f"b:{value}",), value, converted=(f"d:{date_value(year - 543, month, day)}",)
        )
    converted = _conversions(calendar, year, month, day) if year else ()
    return Candidate(
        start, end, Kind.DATE, (f"{calendar}:{value}",), f"{value} ({calendar})", soft=soft, converted=converted
    )


def years_of(year: int, calendar: str) -> tuple[str, ...]:
    """The Gregorian years that a year lies in; those before 1000, which look like any figure, as such too."""
    dates = _conversions(calendar, year, 0, 0)
    return (*dates, *(f"n:{int(date[2:])}" for date in dates if date < "d:1000"))


def year_conversions(year: int, language: str) -> tuple[str, ...]:
    """The Gregorian years that a bare year may be in a language whose writers use another calendar too."""
    if language == "th" and 2400 <= year < 2700:
        return (f"d:{year - 543}",)
    if language in ("fa", "ps", "ckb") and 1200 <= year <= 1450:
        return (*_conversions("jalali", year, 0, 0), *_conversions("hijri", year, 0, 0))
    if language in ("ar", "ur") and 1300 <= year <= 1500:
        return _conversions("hijri", year, 0, 0)
    return ()
