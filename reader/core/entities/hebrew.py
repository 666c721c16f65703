"""Hebrew letters that count: in dates (ו' באדר תשפ"ה is 6 Adar 5785) and in the labels of articles and lists."""

from decimal import Decimal

from reader.core.entities import calendars
from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate, number_reading

_VALUES = {
    **{letter: value for value, letter in enumerate("אבגדהוזחט", start=1)},
    **{letter: 10 * value for value, letter in enumerate("יכלמנסעפצ", start=1)},
    **{letter: 100 * value for value, letter in enumerate("קרשת", start=1)},
    "ך": 20, "ם": 40, "ן": 50, "ף": 80, "ץ": 90,
}  # fmt: skip  # a table
_LETTERS = {value: letter for letter, value in reversed(_VALUES.items())}
_LABEL_WORDS = 4
_LABEL_TOKENS = 12
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


def parse_hebrew_label(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The letters that number an article or an item of a list (סעיף יב, א.), soft, and the token behind them."""
    text = line.text(position)
    words = sum(token.isalpha() for token in line.tokens.texts) if len(line) <= _LABEL_TOKENS else len(line)
    last = 1 < words <= _LABEL_WORDS and not any(map(str.isalnum, line.tokens.texts[position + 1 :]))
    first = position == 0 and line.glued(1) and line.text(1) in (".", ")")
    if not (last or first) or len(text) > 3 or any(letter not in _VALUES for letter in text):
        return None
    value = sum(_VALUES[letter] for letter in text)
    if text != _numeral(value):
        return None
    span = line.span(position, position)
    number = number_reading(Decimal(value))
    return Candidate(*span, Kind.NUMBER, (number,), str(value), soft=True, faint=True), position + 1


def _numeral(value: int) -> str:
    """A number below 400 in letters, the hundreds first; 15 and 16 are written as 9 and 6, 9 and 7."""
    tens, rest = value % 100 // 10 * 10, value % 10
    if tens == 10 and rest in (5, 6):
        tens, rest = 9, rest + 1
    return "".join(_LETTERS.get(part, "") for part in (value // 100 * 100, tens, rest))


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
