"""Hebrew dates: day and year in letters that count (ו' באדר תשפ"ה is 6 Adar 5785)."""

from reader.core.entities import calendars
from reader.core.entities.line import Line
from reader.core.entities.values import Candidate

_VALUES = {
    **{letter: value for value, letter in enumerate("אבגדהוזחט", start=1)},
    **{letter: 10 * value for value, letter in enumerate("יכלמנסעפצ", start=1)},
    **{letter: 100 * value for value, letter in enumerate("קרשת", start=1)},
    "ך": 20, "ם": 40, "ן": 50, "ף": 80, "ץ": 90,
}  # fmt: skip  # a table
_MARKS = frozenset("'\"׳״’”“")


def parse_hebrew_date(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The day and month, with the year where it is written, that begin at a token, and the token behind them."""
    day = _letters(line, position)
    if not day or not 1 <= day[0] <= 30:
        return None
    month = line.sense(day[1], "month")
    if not month or month[0].value[0] != "hebrew":
        return None
    end = day[1] + month[1]
    year = _letters(line, end)
    number = 0
    if year and 300 <= year[0] < 1000:
        number, end = 5000 + year[0], year[1]
    start, stop = line.span(position, end - 1)
    return calendars.dated(start, stop, "hebrew", (number, month[0].value[1], day[0])), end


def _letters(line: Line, position: int) -> tuple[int, int] | None:
    """The value of letters that are marked as a number, and the token behind them."""
    total, at, marked = 0, position, False
    while at < len(line) and (at == position or line.glued(at)):
        text = line.text(at)
        if text in _MARKS:
            marked = True
        elif all(c in _VALUES for c in text):
            total += sum(_VALUES[c] for c in text)
        else:
            break
        at += 1
    return (total, at) if marked and total else None
