"""A paragraph's rigid candidates: what is found in it without looking at any other version.

In order, so that nothing is eaten twice: e-mail, URL, code, phone and numeric dates by their shape; then dates,
times and amounts by the words of the language; then acronyms.
"""

import functools
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from reader.core.conventions import Convention
from reader.core.entities import acronyms
from reader.core.entities.amounts import parse_amount
from reader.core.entities.clock import parse_time
from reader.core.entities.dates import parse_buried, parse_date, parse_weekday
from reader.core.entities.hebrew import parse_hebrew_date, parse_hebrew_label
from reader.core.entities.line import Line, read_line
from reader.core.entities.patterns import find_patterns
from reader.core.entities.periods import with_periods
from reader.core.entities.usage import usage
from reader.core.entities.values import Candidate, number_reading
from reader.core.entities.words import lexicon

_BREAKS = frozenset(",.;:،؛。，、；：()\n")
_NEAR = 12
"""How many characters apart two figures may share a scale word or a unit."""
_FAR = 150
"""How many characters apart decimals may share a scale word in a list (2.94, … and 2.52 million)."""
_RUN_TOGETHER = 10
"""From how many letters on an Arabic word that is no entry may be several that have run together."""
_UNSAID = Convention()
Grammar = Callable[[Line, int], tuple[Candidate, int] | None]
_GRAMMARS = (parse_date, parse_time, parse_weekday, parse_amount)


@functools.lru_cache(maxsize=4096)
def scan(text: str, language: str, said: Convention = _UNSAID) -> tuple[Candidate, ...]:
    """The rigid candidates of a paragraph in a language (BCP 47), in order, free of overlaps.

    `said` is what the person says of its figures.
    """
    words, figures = lexicon(language), usage(language, said)
    found = find_patterns(text, figures, words.amount_ends | lexicon("en").amount_ends)
    line = read_line(text, language, figures)
    taken = bytearray(len(text) + 1)
    for candidate in found:
        taken[candidate.start : candidate.end] = b"\x01" * (candidate.end - candidate.start)
    for candidate in _grammatical(line, taken):
        found.append(candidate)
        taken[candidate.start : candidate.end] = b"\x01" * (candidate.end - candidate.start)
    found += [c for c in acronyms.find_capitals(text) if not any(taken[c.start : c.end])]
    if not words.latin:
        found += [c for c in acronyms.find_spelled(line) if not any(taken[c.start : c.end])]
    return tuple(sorted(found, key=lambda candidate: candidate.start))


def _grammatical(line: Line, taken: bytearray) -> list[Candidate]:
    """Dates, times and amounts, at every token that no shape has taken."""
    found = []
    at = 0
    origins = line.tokens.folded.origins
    while at < len(line):
        step = 1
        if not taken[origins[line.tokens.starts[at]]]:
            for grammar in _grammars(line, at):
                result = grammar(line, at)
                if result and not any(taken[result[0].start : result[0].end]):
                    found.append(result[0])
                    step = result[1] - at
                    break
        at += step
    return with_periods(line.original, _with_shared_scales(line.original, found))


def _grammars(line: Line, at: int) -> tuple[Grammar, ...]:
    """What may begin at a token."""
    hebrew: tuple[Grammar, ...] = ()
    if line.lexicon.language == "he":
        hebrew = (parse_hebrew_date,) if _may_be_letters(line, at) else (parse_hebrew_label,)
    if line.matches[at] or line.text(at)[0].isdigit():
        return (*hebrew, *_GRAMMARS)
    if line.lexicon.language == "ar" and len(line.text(at)) >= _RUN_TOGETHER:
        return (parse_buried,)
    return hebrew


def _may_be_letters(line: Line, at: int) -> bool:
    """Whether a token may be a Hebrew number in letters: it has a mark behind or inside it."""
    return line.text(at + 1) in ("'", "׳", '"', "״") and line.glued(at + 1)


def _with_shared_scales(text: str, found: list[Candidate]) -> list[Candidate]:
    """The candidates, where a figure may share a scale word or a unit with a later one (2 to 3 million)."""
    shared = list(found)
    scaled: Candidate | None = None
    for at in range(len(found) - 2, -1, -1):
        one, other = found[at], shared[at + 1]
        scaled = found[at + 1] if found[at + 1].scale > 1 else scaled
        if one.scale > 1 or one.soft or not one.readings[0].startswith("n:"):
            continue
        between = text[one.end : other.start]
        joined = 0 < len(between) <= _NEAR and len(between.split()) <= 1 and _BREAKS.isdisjoint(between)
        if joined and other.units and not one.units:
            one = replace(one, units=other.units)
        source = other if joined and other.scale > 1 else scaled if "." in one.value else None
        if source and source.start - one.end <= _FAR:
            reading = number_reading(Decimal(one.value) * source.scale)
            one = replace(one, readings=(*one.readings, reading))
        shared[at] = one
    return shared
