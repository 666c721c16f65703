"""Acronyms: runs of capitals, and the names of Latin letters written in another script (إن بي سي, این بی سی).

Spelled acronyms raise no alarm: some names of letters are ordinary words, too. Roman numbers are soft numbers.
"""

import functools
import re
import tomllib
from collections.abc import Iterator
from itertools import islice, product

from babel.core import get_global

from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate
from reader.core.folding import fold_text
from reader.paths import RESOURCES

_LETTER = r"A-Za-zÀ-ɏẠ-ỹА-яЁёІіЇїЄєΑ-Ωα-ω"
_CAPITALS = re.compile(
    rf"(?<![{_LETTER}\d_])(?:(?:[A-ZÀ-ÞĐŁ]\.){{2,6}}|[A-ZÀ-ÞĐŁ](?:&?[A-ZÀ-ÞĐŁ]){{1,6}}s?|[А-ЯЁІЇЄ]{{2,6}}|[Α-Ω]{{2,6}})"
    rf"(?![{_LETTER}\d_])"
)
_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_UNITS = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
# A text with more capitals than this share of its cased letters is a headline: its words are no acronyms.
_SHOUTING = 0.6
_MOST_READINGS = 32


@functools.cache
def _letter_names() -> tuple[dict[str, str], frozenset[str]]:
    """The folded names of letters, each with the letters that it may mean, and the names that are ordinary words."""
    tables = tomllib.loads((RESOURCES / "lexicon" / "letters.toml").read_text(encoding="utf-8"))
    names: dict[str, set[str]] = {}
    for table in tables.values():
        for letter, spellings in zip("abcdefghijklmnopqrstuvwxyz", table["letters"], strict=True):
            for spelling in spellings.split("|"):
                names.setdefault(fold_text(spelling), set()).add(letter)
    weak = frozenset(fold_text(word) for table in tables.values() for word in table["weak"])
    return {name: "".join(sorted(letters)) for name, letters in names.items()}, weak


def _aliases(letters: str) -> list[str]:
    """The country code that a code of another kind stands for (USA, US; UK, GB), from the CLDR."""
    aliases: list[str] = get_global("territory_aliases").get(letters, [])
    return aliases if len(aliases) == 1 else []


def is_letter_name(word: str) -> bool:
    """Whether a word is the name of a Latin letter in another script."""
    return fold_text(word) in _letter_names()[0]


def find_capitals(text: str) -> Iterator[Candidate]:
    """The runs of capitals in a text that is not all capitals itself."""
    capitals = sum(map(str.isupper, text))
    if capitals < 2:
        return
    if capitals > 12 and capitals > _SHOUTING * (capitals + sum(map(str.islower, text))):
        return
    for match in _CAPITALS.finditer(text):
        shown = match.group()
        letters = shown.replace(".", "").removesuffix("s")
        roman = _ROMAN.fullmatch(letters)
        if roman:
            number = str(10 * len(roman[1]) + _ROMAN_UNITS[roman[2]])
            numeral = ("n:" + number, "a:" + letters.lower())
            yield Candidate(match.start(), match.end(), Kind.NUMBER, numeral, number, soft=True)
        else:
            readings: tuple[str, ...] = (
                "a:" + fold_text(letters),
                *(f"a:{alias.lower()}" for alias in _aliases(letters)),
            )
            yield Candidate(match.start(), match.end(), Kind.ACRONYM, readings, shown)


def find_spelled(line: Line) -> Iterator[Candidate]:
    """The runs of two to six letter names, soft; their parts are what is left without an ordinary word at an end."""
    names, weak = _letter_names()
    texts, at = line.tokens.texts, 0
    while at < len(texts):
        if texts[at] not in names:
            at += 1
            continue
        run = [at]
        while len(run) < 6 and (following := _next(line, run[-1])) is not None and texts[following] in names:
            run.append(following)
        at = run[-1] + 1
        runs = [run]
        if len(run) > 2 and texts[run[-1]] in weak:
            runs.append(run[:-1])
        if len(run) > 2 and texts[run[0]] in weak:
            runs.append(run[1:])
        found = [_spelled(line, some, names) for some in runs if len(some) >= 2]
        if found:
            whole = found[0]
            yield Candidate(
                whole.start, whole.end, whole.kind, whole.readings, whole.value, soft=True, parts=tuple(found[1:])
            )


def _next(line: Line, position: int) -> int | None:
    """The token behind a letter name, over a hyphen."""
    following = position + 1
    if line.text(following) == "-" and line.glued(following):
        following += 1
    return following if following < len(line) else None


def _spelled(line: Line, run: list[int], names: dict[str, str]) -> Candidate:
    start, end = line.span(run[0], run[-1])
    spellings = product(*(names[line.text(at)] for at in run))
    readings = tuple("a:" + "".join(letters) for letters in islice(spellings, _MOST_READINGS))
    return Candidate(start, end, Kind.ACRONYM, readings, readings[0][2:].upper(), soft=True)
