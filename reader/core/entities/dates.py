"""Dates in words: a day, a month by name and a year, in the orders and with the small words of all languages.

Numeric dates (06.03.2025, 2025-03-06) are in `patterns`. A month alone is a date too, but where its name is better
known for something else (May, مارس) it raises no alarm.
"""

from typing import Any

from reader.core.entities import calendars
from reader.core.entities.common import common
from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate, number_reading

_ORDERS = {
    ("day", "month"), ("day", "month", "year"), ("month", "year"), ("month",), ("month", "day"),
    ("month", "day", "year"), ("year", "month", "day"), ("year", "month"),
}  # fmt: skip  # a table
_BETWEEN = frozenset(",،、/-–()")


def parse_date(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The date with a named month that begins at a token, and the token behind it."""
    found: dict[str, Any] = {}
    at = end = position
    sure = True
    gap = 0
    while (component := _component(line, at, found)) is not None:
        role, value, size, certain = component
        if role == "month" and role in found and found[role][1] != value[1]:
            break
        if role != "month" and role in found:
            break
        if role == "year" and not sure and gap > 1:
            break  # too many words between a year and what may be no month at all (كاب في عام 2016)
        found.setdefault(role, value)
        sure = sure and certain
        at = end = at + size
        at, era = _skip(line, at, role)
        gap = at - end
        if era:
            found["era"] = era
    if "month" not in found:
        return None
    return _settled(line, position, end, found, sure)


def _settled(line: Line, position: int, end: int, found: dict[str, Any], sure: bool) -> tuple[Candidate, int] | None:
    written = found.pop("era", "")
    order = tuple(found)
    if order not in _ORDERS or (order[0] == "year" and line.lexicon.language not in common().year_first):
        return None
    if order == ("month", "day") and line.lexicon.day_first:
        end, order = _after_month(line, position), ("month",)
        found = {"month": found["month"]}
    calendar, month, short = found["month"]
    alone = order == ("month",)
    if alone and ((short and line.text(end) != ".") or (not sure and line.sense(position, "word"))):
        return None
    figured = any(map(line.is_figure, range(position, end)))
    if calendar != "gregorian" and "year" not in found and not alone and not figured:
        return None
    year, day = found.get("year", 0), found.get("day", 0)
    last = end - 1
    while end < len(line) and line.glued(end) and line.lexicon.dense and line.sense(end, "date"):
        last, end = end, end + 1
    era = line.sense(end, "era")
    written = written or (str(era[0].value) if era else "")
    if written and written != "gregorian" and year and calendar == "gregorian":
        calendar = written
    start, stop = line.span(position, last)
    if (
        calendar != "gregorian"
        and line.lexicon.latin
        and not line.lexicon.lowercase
        and line.original[start:stop].islower()
    ):
        return None  # "3 av" is Swedish, and no 3 Av
    named = alone and line.lexicon.lowercase and line.capital(position)
    soft = named or (alone and short) or (not sure and not figured)
    return calendars.dated(start, stop, calendar, (year, month, day), soft=soft), end


def _after_month(line: Line, position: int) -> int:
    month = line.sense(position, "month", "short-month")
    return position + (month[1] if month else 1)


def _component(line: Line, at: int, found: dict[str, Any]) -> tuple[str, Any, int, bool] | None:
    """The day, month or year at a token: role, value, tokens, certainty."""
    month = line.sense(at, "month", "short-month")
    if month:
        sense, size = month
        return "month", (*sense.value, sense.role == "short-month"), size, sense.sure
    number = line.integer(at)
    digits = len(line.text(at))
    if number is not None and digits <= 2 and 1 <= number <= 31:
        return "day", number, 1, True
    if number is not None and digits == 4 and 1000 <= number < 3000:
        return "year", number, 1, True
    word = line.sense(at, "ordinal", "word") if number is None and "year" not in found else None
    if word and 1 <= word[0].value <= 31 and not (word[0].role == "ordinal" and _is_adjective(line, at)):
        return "day", int(word[0].value), word[1], True
    return None


def _is_adjective(line: Line, at: int) -> bool:
    """Whether an Arabic ordinal goes with the noun before it (النصف الأول من أكتوبر) and is no day of the month."""
    before = line.text(at - 1)
    return line.lexicon.language == "ar" and before.startswith("ال") and before != "اليوم"


def _skip(line: Line, at: int, role: str) -> tuple[int, str]:
    """The token behind the small words and marks between two parts of a date, and an era among them."""
    era = ""
    for _ in range(4):
        word = line.sense(at, "date", "era")
        if word:
            era = era or (str(word[0].value) if word[0].role == "era" else "")
            at += word[1]
        elif line.text(at) in _BETWEEN or (line.text(at) == "." and role != "year") or _is_ending(line, at):
            at += 1
        else:
            break
    return at, era


def _is_ending(line: Line, at: int) -> bool:
    return line.glued(at) and line.sense(at, "ending") is not None


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Languages that write common nouns with capitals, where a capital tells no name.
_CAPITALISING = frozenset({"de", "lb"})


def parse_weekday(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The weekday at a token; inside a name (The Sunday Times, Black Friday) it is soft."""
    day = line.sense(position, "weekday")
    if not day:
        return None
    sense, size = day
    after = position + size
    ordinal = line.sense(position, "ordinal")  # "thứ ba" is Tuesday and the third
    numbers = (number_reading(ordinal[0].value),) if ordinal and not sense.sure else ()
    soft = not sense.sure or (line.capital(position) and _named(line, position, after))
    return Candidate(
        *line.span(position, after - 1),
        Kind.DATE,
        (f"w:{sense.value}", *numbers),
        _WEEKDAYS[sense.value - 1],
        soft=soft,
    ), after


def parse_buried(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The weekday or month inside words of an Arabic text that have run together, as they have in many files; soft."""
    text = line.text(position)
    name = next((name for name in line.lexicon.buried if name in text), None)
    if name is None:
        return None
    sense = next(s for s in line.lexicon.entries[name][()] if s.role in ("weekday", "month"))
    folded, start = line.tokens.folded, line.tokens.starts[position] + text.index(name)
    span = folded.original_span(start, start + len(name))
    if sense.role == "month":
        return calendars.dated(*span, sense.value[0], (0, sense.value[1], 0), soft=True), position + 1
    return Candidate(*span, Kind.DATE, (f"w:{sense.value}",), _WEEKDAYS[sense.value - 1], soft=True), position + 1


def _named(line: Line, position: int, after: int) -> bool:
    if line.lexicon.language in _CAPITALISING:
        return False
    before = position - 1
    if line.lexicon.lowercase:
        return position > 0 and line.text(before) not in _STOPS
    if line.capital(before) and not line.matches[before] and before > 0 and line.text(before - 1) not in _STOPS:
        return True
    follows = line.capital(after) and not line.sense(after, "month", "weekday", "short-month")
    return follows and line.text(before) == "the"


_STOPS = frozenset('.!?:"“”„«»(')
