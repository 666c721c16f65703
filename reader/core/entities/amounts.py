"""Amounts: numbers in figures or words, with scale words, and the percent, money or measure that they count.

The span of a measure is its number alone: the unit is kept beside it, to tell miles from kilometres. Number words,
ordinals, decades and Arabic duals are soft.
"""

from dataclasses import replace
from decimal import Decimal

from reader.core.entities import numerals
from reader.core.entities.common import common
from reader.core.entities.dates import year_candidate
from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.spelled import read_words
from reader.core.entities.values import Candidate, number_reading, plain

_DASHES = frozenset("-–—‑~")
# Short forms of units that are ordinary words when they stand apart (45 in, 10 st).
_PREPOSITIONS = frozenset({"in", "st", "a", "t"})


def parse_amount(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The amount that begins at a token, and the token behind it."""
    sign = line.sense(position, "currency", "percent", "percent-head")
    if sign and (line.text(position + sign[1])[:1].isdigit()):
        symbol = not line.text(position).isalpha() or line.glued(position + sign[1]) or sign[0].role == "percent-head"
        if symbol or line.text(position).isascii():
            found = _figures(line, position + sign[1], sign[0].role, sign[0].value)
            if found:
                return _from(line, position, found)
    if line.text(position)[:1].isdigit():
        return _figures(line, position, "", "")
    return _worded(line, position)


def _from(line: Line, position: int, found: tuple[Candidate, int]) -> tuple[Candidate, int]:
    """The same amount with the sign before it."""
    candidate, after = found
    start, _ = line.span(position, position)
    return replace(candidate, start=start), after


def _figures(line: Line, position: int, sign: str, unit: object) -> tuple[Candidate, int] | None:
    """The amount whose figures stand at a token, with what follows them."""
    numbers = numerals.readings(line.text(position), line.lexicon.decimal_mark)
    if not numbers:
        return None
    at = position + 1
    if line.text(at) in _DASHES and line.glued(at) and line.glued(at + 1) and line.text(at + 1)[:1].isdigit():
        second = numerals.readings(line.text(at + 1), line.lexicon.decimal_mark)
        follows = at + 2
        if second and not (
            line.text(follows) in _DASHES and line.glued(follows) and line.text(follows + 1)[:1].isdigit()
        ):
            return _range(line, position, (numbers[0], second[0]), (sign, unit))
    plain_figures = at
    if not sign:
        ordinal = _ordinal(line, position, numbers)
        if ordinal:
            return ordinal
    scale, at = _scale(line, at, sign)
    if at == plain_figures and not sign:
        year = _year(line, position)
        if year:
            return year
    numbers = tuple(number * scale for number in numbers)
    return _counted(line, (position, at), numbers, (sign, unit))


def _year(line: Line, position: int) -> tuple[Candidate, int] | None:
    text = line.text(position)
    year = line.integer(position)
    if (
        year is None
        or len(text) != 4
        or not 1000 <= year < 2700
        or line.sense(position + 1, "unit", "percent", "currency")
    ):
        return None
    last = position
    if line.lexicon.dense and line.text(position + 1) == "年":
        last += 1
    start, end = line.span(position, last)
    era = line.sense(last + 1, "era") or line.sense(position - 1, "era")
    if era and era[0].value == "buddhist":
        return year_candidate(start, end, year, "th"), last + 1
    return year_candidate(start, end, year, line.lexicon.language), last + 1


def _ordinal(line: Line, position: int, numbers: tuple[Decimal, ...]) -> tuple[Candidate, int] | None:
    """A figure with an ordinal ending (40th, 44.) or a decade's (1930s)."""
    text = line.text(position)
    if not text.isdigit():
        return None
    value = numbers[0]
    after = position + 1
    decade = line.sense(after, "decade")
    if decade and value % 10 == 0 and 10 <= value < 3000:
        start, end = line.span(position, after + decade[1] - 1 if line.glued(after) else position)
        readings = (f"decade:{plain(value % 100)}", number_reading(value))
        return Candidate(start, end, Kind.DATE, readings, plain(value), soft=True), after + decade[1]
    ending = line.sense(after, "ending")
    dotted = line.text(after) == "." and line.lexicon.language in common().dotted_ordinals and after + 1 < len(line)
    if not (ending or dotted) or not line.glued(after):
        return None
    start, end = line.span(position, after)
    faint = value <= 2
    return Candidate(start, end, Kind.NUMBER, (number_reading(value),), plain(value), soft=True, faint=faint), after + 1


def _scale(line: Line, at: int, sign: str) -> tuple[Decimal, int]:
    """The product of the scale words at a token, and the token behind them."""
    scale = Decimal(1)
    currency = line.sense(at, "currency")
    if currency and line.glued(at) and line.sense(at + currency[1], "scale"):
        at += currency[1]
    while (found := line.sense(at, "scale")) is not None:
        sense, size = found
        short = line.text(at).isascii() and len(line.text(at)) <= 2 and size == 1
        if short and (not line.glued(at) or (line.text(at) == "m" and sign != "currency")):
            break
        scale *= sense.value
        at += size
        if line.text(at) == "." and short:
            at += 1
    return scale, at


def _counted(
    line: Line, tokens: tuple[int, int], numbers: tuple[Decimal, ...], sign: tuple[str, object], *, word: bool = False
) -> tuple[Candidate, int]:
    """The amount in the tokens with what it counts, which stands before (`sign`) or behind it."""
    first, at = tokens
    role, unit = sign
    units: frozenset[str] = frozenset()
    kind, last = Kind.NUMBER, at - 1
    if role.startswith("percent"):
        kind, units = Kind.PERCENT, frozenset({str(unit)})
    elif role == "currency" and isinstance(unit, frozenset):
        kind, units = Kind.MONEY, unit
    behind = line.sense(at, "percent", "currency", "unit")
    after = at
    if behind and (line.text(at) not in _PREPOSITIONS or line.glued(at)):
        kind, units, last, after = _behind(line, at, (kind, units, last))
    start, end = line.span(first, last)
    readings = tuple(number_reading(number) for number in numbers)
    soft = word and numbers[0] < 1000
    faint = word and numbers[0] == 1
    return Candidate(start, end, kind, readings, plain(numbers[0]), units, soft, faint, word), max(after, at)


def _behind(line: Line, at: int, known: tuple[Kind, frozenset[str], int]) -> tuple[Kind, frozenset[str], int, int]:
    """Kind, units, last token and next token of an amount with a percent, currency or unit behind it."""
    kind, units, last = known
    match = line.matches[at]
    senses = match.senses if match else []
    size = match.size if match else 1
    percents = [s for s in senses if s.role == "percent"]
    money = [s for s in senses if s.role == "currency"]
    measures = [s for s in senses if s.role == "unit"]
    if percents:
        return Kind.PERCENT, frozenset({percents[0].value}), at + size - 1, at + size
    if money and measures and kind is not Kind.MONEY:
        both = frozenset().union(*(s.value for s in money), {s.value for s in measures})
        return Kind.MEASURE, both, last, at + size
    if money:
        meant = frozenset().union(*(s.value for s in money))
        shared = units & meant or meant | units
        return Kind.MONEY, shared, at + size - 1, at + size
    if kind is Kind.MONEY:
        return kind, units, last, at
    return Kind.MEASURE, frozenset(s.value for s in measures), last, at + size


def _range(line: Line, position: int, ends: tuple[Decimal, Decimal], sign: tuple[str, object]) -> tuple[Candidate, int]:
    """Two figures joined by a dash: a range, a score, two years."""
    scale, at = _scale(line, position + 3, sign[0])
    whole, after = _counted(line, (position, at), (ends[0],), sign)
    low, high = (end * scale for end in ends)
    first_start, first_end = line.span(position, position)
    second_start, _ = line.span(position + 2, position + 2)
    one = Candidate(first_start, first_end, whole.kind, (number_reading(low),), plain(low), whole.units)
    other = Candidate(second_start, whole.end, whole.kind, (number_reading(high),), plain(high), whole.units)
    pair = sorted((plain(low), plain(high)))
    short = _short_year(line, position)
    kind = Kind.DATE if short else whole.kind
    readings = (f"range:{'-'.join(pair)}",)
    value = f"{plain(low)}-{plain(high)}"
    return Candidate(whole.start, whole.end, kind, readings, value, whole.units, parts=(one, other)), after


def _short_year(line: Line, position: int) -> bool:
    """Whether a range is one of years: 1950-53, 1950-1953, written in either direction."""
    lengths = sorted((len(line.text(position)), len(line.text(position + 2))))
    longer = max((line.text(position), line.text(position + 2)), key=len)
    return lengths in ([2, 4], [4, 4]) and longer[:2] in ("15", "16", "17", "18", "19", "20")


def _worded(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The amount whose number is written in words, or in a single word: an Arabic dual, a decade."""
    single = line.sense(position, "dual", "decade")
    if single and isinstance(single[0].value, Decimal):
        sense, size = single
        start, end = line.span(position, position + size - 1)
        value = plain(sense.value)
        if sense.role == "dual":
            return Candidate(start, end, Kind.NUMBER, ("n:" + value,), value, soft=True, word=True), position + size
        return Candidate(start, end, Kind.DATE, ("decade:" + value,), value, soft=True), position + size
    number = read_words(line, position)
    if number is None:
        return None
    candidate, after = _counted(line, (position, number.end), (number.value,), ("", ""), word=True)
    if number.ordinal or not number.sure:
        faint = number.value <= 1 or not number.sure
        candidate = replace(candidate, soft=True, faint=faint, word=not number.ordinal, kind=Kind.NUMBER)
        return replace(candidate, units=frozenset()), number.end
    return candidate, after
