"""Amounts: numbers in figures or words, with scale words, and the percent, money or measure that they count.

The span of a measure is its number alone: the unit is kept beside it, to tell miles from kilometres. Number words,
ordinals, decades and Arabic duals are soft.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from reader.core.entities.figures import PREPOSITIONS, parse_fraction, parse_ordinal, parse_year
from reader.core.entities.lexicon import Sense
from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.spelled import read_words
from reader.core.entities.values import Candidate, number_reading, plain, range_reading

# What stands between a number and what it counts (2,5 millions de dollars).
_PARTITIVES = frozenset({"de", "d", "di", "of"})
# What joins the two figures of a range or a score (3-1, 3:1, 3比1).
_JOINERS = frozenset("-–—‑~:：比")
# What makes a number of an article or chapter of a figure (第3条, 제3조).
_NUMBERING = frozenset("제第")
_DASHES = frozenset("-–—‑~")


@dataclass(frozen=True, slots=True)
class _Counted:
    """What an amount counts: its kind, the units that may be meant, the last token of its span, the token behind."""

    kind: Kind
    units: frozenset[str]
    last: int
    end: int


_Found = tuple[Candidate, int]


def parse_amount(line: Line, position: int) -> _Found | None:
    """The amount that begins at a token, and the token behind it."""
    if line.is_figure(position):
        found = _figures(line, position, None)
        if found and line.glued(position) and line.text(position - 1).isascii() and line.text(position - 1).isalpha():
            return replace(found[0], soft=True), found[1]  # the figure of an identifier (arm64, x86)
        return found
    sign = line.sense(position, "currency", "percent", "percent-head")
    if sign:
        found = _signed(line, position, sign[1])
        if found:
            return found
    return _worded(line, position)


def _signed(line: Line, position: int, size: int) -> _Found | None:
    """The amount with a currency or percent sign before it."""
    at = position + size
    if any(not line.glued(inner) for inner in range(position + 1, at)):
        return None
    head = line.sense(position, "percent-head")
    count = _count(line, position, position)
    if head and not line.is_figure(at):
        number = read_words(line, at)
        if not number:
            return None
        start, end = line.span(position, number.end - 1)
        found = _amount((start, end), (number.value,), _Counted(Kind.PERCENT, count.units, 0, 0), word=True)
        return found, number.end
    # The name of a currency follows its figure; before it, it may be the end of another word (公元).
    named = line.text(position).isalpha() and not line.text(position).isascii()
    if not line.is_figure(at) or (named and not head and (line.lexicon.dense or not line.glued(at))):
        return None
    result = _figures(line, at, count)
    if result is None:
        return None
    start, _ = line.span(position, position)
    return replace(result[0], start=start), result[1]


def _figures(line: Line, position: int, sign: _Counted | None) -> _Found | None:
    """The amount whose figures stand at a token, with what follows them."""
    numbers = line.numbers(position)
    if not numbers:
        return None
    pair = _range(line, position, numbers[0], sign)
    if pair:
        return pair
    if sign is None:
        found = parse_ordinal(line, position, numbers[0]) or parse_fraction(line, position)
        if found:
            return found
    # Article 1 of a Korean law (제1조) is no trillion.
    numbered = line.text(position - 1) in _NUMBERING
    scale, at = (Decimal(1), position + 1) if numbered else _scale(line, position + 1, sign)
    if at == position + 1 and sign is None:
        year = parse_year(line, position)
        if year:
            return year
    values = tuple(number * scale for number in numbers)
    if scale > 1:
        more, at = _addition(line, at, scale)
        values = tuple(value + more for value in values)
    count = _count(line, position, at, sign)
    return _amount(line.span(position, count.last), values, count, scale=scale), count.end


def _addition(line: Line, at: int, scale: Decimal) -> tuple[Decimal, int]:
    """What smaller scale words add (2 crore 50 lakh, 1亿2000万), and the token behind them."""
    more = Decimal(0)
    while line.is_figure(at):
        numbers = line.numbers(at)
        lower, end = _scale(line, at + 1, None)
        if not numbers or not 1 < lower < scale or numbers[0] * lower >= scale:
            break
        more, scale, at = more + numbers[0] * lower, lower, end
    return more, at


def _scale(line: Line, at: int, sign: _Counted | None) -> tuple[Decimal, int]:
    """The product of the scale words at a token, and the token behind them."""
    scale = Decimal(1)
    currency = line.sense(at, "currency")
    if currency and line.glued(at) and line.sense(at + currency[1], "scale"):
        at += currency[1]
    while (found := line.sense(at, "scale")) is not None:
        sense, size = found
        text = line.text(at)
        short = size == 1 and line.is_short(at)
        if short and (not line.glued(at) or (text == "m" and (sign is None or sign.kind is not Kind.MONEY))):
            break
        scale *= sense.value
        at += size
        if line.text(at) == "." and line.glued(at) and len(text) <= 4 and at + 1 < len(line):
            at += 1
    return scale, at


def _count(line: Line, first: int, at: int, sign: _Counted | None = None) -> _Counted:
    """What the amount from the token `first` to before `at` counts, by the sign before it and the word behind it."""
    kind, units, last = (sign.kind, sign.units, at - 1) if sign else (Kind.NUMBER, frozenset[str](), at - 1)
    if line.text(at) in _PARTITIVES and line.sense(at + 1, "currency"):
        at += 1
    elif line.text(at) in _DASHES and line.glued(at) and line.glued(at + 1) and line.sense(at + 1, "unit"):
        measured = _count(line, first, at + 1, sign)
        return replace(measured, last=at - 1) if measured.kind is Kind.MEASURE else measured
    match = line.matches[at] if at < len(line) else None
    apart = at > first and ((line.text(at) in PREPOSITIONS and not line.glued(at)) or line.is_plain(at, "of", "oc"))
    if match is None or apart:
        return _Counted(kind, units, last, at)
    by_role = {role: frozenset(_units(match.senses, role)) for role in ("percent", "percent-head", "currency", "unit")}
    end = at + match.size
    percent = by_role["percent"] | by_role["percent-head"]
    money, measure = by_role["currency"], by_role["unit"]
    if percent:
        counted = _Counted(Kind.PERCENT, percent, end - 1, end)
    elif money and measure and kind is not Kind.MONEY:
        counted = _Counted(Kind.MEASURE, money | measure, last, end)
    elif money:
        counted = _Counted(Kind.MONEY, units & money or units | money, end - 1, end)
    elif measure and kind is Kind.NUMBER:
        counted = _Counted(Kind.MEASURE, measure, last, end)
    else:
        counted = _Counted(kind, units, last, at)
    return counted


def _units(senses: list[Sense], role: str) -> Iterator[str]:
    for sense in senses:
        if sense.role == role:
            yield from sense.value if isinstance(sense.value, frozenset) else (str(sense.value),)


def _amount(
    span: tuple[int, int],
    values: tuple[Decimal, ...],
    count: _Counted,
    *,
    word: bool = False,
    scale: Decimal = Decimal(1),
) -> Candidate:
    readings = tuple(dict.fromkeys(number_reading(value) for value in values))
    soft = word and values[0] < 1000
    return Candidate(
        *span, count.kind, readings, plain(values[0]), count.units,
        soft=soft, faint=soft and values[0] == 1, word=word, scale=scale,
    )  # fmt: skip  # what it is, and how


def _range(line: Line, position: int, first: Decimal, sign: _Counted | None) -> _Found | None:
    """Two figures joined by a dash: a range, a score, two years."""
    at = position + 1
    if not (line.text(at) in _JOINERS and line.glued(at) and line.glued(at + 1) and line.is_figure(at + 1)):
        return None
    second = line.numbers(at + 1)
    further = line.text(at + 2) in _JOINERS and line.glued(at + 2) and line.is_figure(at + 3)
    if not second or further:
        return None
    scale, end = _scale(line, at + 2, sign)
    count = _count(line, position, end, sign)
    low, high = first * scale, second[0] * scale
    start, stop = line.span(position, count.last)
    years = _are_years(line.text(position), line.text(at + 1))
    kind = Kind.DATE if years else count.kind
    parts = (
        Candidate(start, line.span(position, position)[1], kind, _end(low, high, years=years), plain(low), count.units),
        Candidate(line.span(at + 1, at + 1)[0], stop, kind, _end(high, low, years=years), plain(high), count.units),
    )
    value = f"{plain(low)}-{plain(high)}"
    return Candidate(start, stop, kind, (range_reading(low, high),), value, count.units, parts=parts), count.end


def _end(one: Decimal, other: Decimal, *, years: bool) -> tuple[str, ...]:
    """The readings of one end of a range; the 53 of 1950-53 is 1953."""
    if not years:
        return (number_reading(one),)
    year = int(one) if one >= 100 else int(other) // 100 * 100 + int(one)
    return f"d:{year}", f"n:{year}", number_reading(one)


def _are_years(one: str, other: str) -> bool:
    """Whether the ends of a range are years: 1950-53, 1950-1953, written in either direction."""
    shorter, longer = sorted((one, other), key=len)
    return (len(shorter), len(longer)) in ((2, 4), (4, 4)) and longer[:2] in ("15", "16", "17", "18", "19", "20")


def _part(line: Line, position: int) -> _Found | None:
    """Half or a quarter, which may be the partner of 0.5 and of 50 per cent."""
    part = line.sense(position, "part")
    if not part:
        return None
    share: Decimal = part[0].value
    readings = (number_reading(share / 100), number_reading(share))
    span = line.span(position, position + part[1] - 1)
    return Candidate(*span, Kind.NUMBER, readings, plain(share / 100), soft=True, faint=True), position + part[1]


def _counts(line: Line, position: int, end: int) -> bool:
    """Whether words that may mean something else count money, a share or something measured (백만 달러)."""
    return _count(line, position, end).kind is not Kind.NUMBER


def _worded(line: Line, position: int) -> _Found | None:
    """The amount whose number is written in words, or in a single word: an Arabic dual, a decade."""
    part = _part(line, position)
    if part:
        return part
    single = line.sense(position, "dual", "decade")
    if single and isinstance(single[0].value, Decimal):
        sense, size = single
        span = line.span(position, position + size - 1)
        value = plain(sense.value)
        if sense.role == "dual":
            return Candidate(*span, Kind.NUMBER, ("n:" + value,), value, soft=True, word=True), position + size
        return Candidate(*span, Kind.DATE, ("decade:" + value,), value, soft=True), position + size
    number = read_words(line, position)
    if number is None:
        return None
    if number.ordinal or not (number.sure or _counts(line, position, number.end)):
        none = _Counted(Kind.NUMBER, frozenset(), 0, 0)
        found = _amount(line.span(position, number.end - 1), (number.value,), none, word=not number.ordinal)
        faint = number.value <= 1 + number.ordinal or not number.sure
        return replace(found, soft=True, faint=faint), number.end
    count = _count(line, position, number.end)
    return _amount(line.span(position, count.last), (number.value,), count, word=True), count.end
