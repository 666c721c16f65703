"""Find: a compiled query, and the search of whole documents with it in small steps.

A folded query is not compared with folded text (folding 50 MB takes seconds): it becomes a pattern over the *original*
text. Each of its letters is the set of all characters that fold to it, with whatever folding drops allowed in between,
so that spans come out in original offsets and a paragraph without a match is passed at the speed of `re`. A character
that folds to several letters (a ligature, ß) may stand for those.

Limits: in scripts that are written without spaces every match counts as a whole word; Hangul syllables and the same in
conjoining letters are different texts, as they are to `folding`.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache

import regex

from reader.core.bidi import Span
from reader.core.document import Document
from reader.core.folding import fold_text
from reader.core.message import BadInputError, Message

# A runaway pattern is given up after so many seconds in one paragraph, before a person thinks that the window hangs.
TIME_LIMIT = 0.2
MAX_LENGTH = 500
# A step of this many characters takes a millisecond or two.
_STEP = 100_000
_MOST_TILINGS = 64
_LONGEST_TILING = 40
_REPEATS = re.compile(r"\{\s*([1-9][0-9]*)")
_MOST_REPEATS = 100_000
_BEYOND_BASIC_PLANE = re.compile("[\U00010000-\U0010ffff]")


class Mode(StrEnum):
    """How the text of a query is understood."""

    FOLDED = "folded"
    EXACT = "exact"
    REGEX = "regex"


@dataclass(frozen=True, slots=True)
class Query:
    """A compiled query: what is looked for, and how."""

    text: str
    mode: Mode
    whole_word: bool
    _pattern: "_Folded | re.Pattern[str] | regex.Pattern[str] | None" = field(repr=False, compare=False)

    def matches(self, text: str) -> list[Span]:
        """The spans of a text that match, in order, not overlapping, none empty.

        Raises BadInputError where a regular expression takes longer than `TIME_LIMIT`.
        """
        if self._pattern is None:
            return []
        if isinstance(self._pattern, _Folded):
            spans = self._pattern.spans(text)
        elif isinstance(self._pattern, re.Pattern):
            spans = [match.span() for match in self._pattern.finditer(text)]
        else:
            spans = self._run(self._pattern, text)
        return [span for span in spans if _is_whole(text, *span)] if self.whole_word else spans

    def _run(self, pattern: "regex.Pattern[str]", text: str) -> list[Span]:
        try:
            return [match.span() for match in pattern.finditer(text, timeout=TIME_LIMIT) if match.group()]
        except TimeoutError as error:
            message = Message.of("search-too-slow", pattern=self.text, seconds=TIME_LIMIT)
            raise BadInputError(message) from error


@dataclass(frozen=True, slots=True)
class Hit:
    """A paragraph that matches, and how often; the spans themselves are `Query.matches` of its text."""

    version: int
    paragraph: int
    count: int


@dataclass(frozen=True, slots=True)
class Step:
    """What one step of a search found; `done` is the share of the paragraphs looked at so far, 0 to 1."""

    hits: tuple[Hit, ...]
    done: float


def compile_query(text: str, mode: Mode = Mode.FOLDED, *, whole_word: bool = False) -> Query:
    """The query for a text that a person typed; one that folds to nothing matches nothing.

    Regular expressions ignore case and are those of the `regex` module, version 1. Raises BadInputError for a bad one,
    and for a text of more than `MAX_LENGTH` characters.
    """
    if len(text) > MAX_LENGTH:
        raise BadInputError(Message.of("search-too-long", limit=MAX_LENGTH))
    pattern: _Folded | re.Pattern[str] | regex.Pattern[str] | None = None
    if mode is Mode.REGEX:
        pattern = _compile_regex(text) if text else None
    elif mode is Mode.EXACT:
        pattern = re.compile(re.escape(text)) if text else None
    elif folded := re.sub(r"\s+", " ", fold_text(text)):
        pattern = _compile_folded(folded)
    return Query(text, mode, whole_word, pattern)


def search(query: Query, documents: Sequence[Document], versions: Sequence[int] | None = None) -> Iterator[Step]:
    """The hits of a query in the versions given (all of them by default), in steps of a millisecond or two.

    Raises BadInputError where a regular expression takes longer than `TIME_LIMIT` in one paragraph.
    """
    chosen = range(len(documents)) if versions is None else versions
    total = sum(len(documents[version].paragraphs) for version in chosen)
    looked_at = characters = 0
    hits: list[Hit] = []
    for version in chosen:
        for number, paragraph in enumerate(documents[version].paragraphs):
            if count := len(query.matches(paragraph.text)):
                hits.append(Hit(version, number, count))
            looked_at += 1
            characters += len(paragraph.text) + 100
            if characters >= _STEP:
                yield Step(tuple(hits), looked_at / total)
                hits, characters = [], 0
    yield Step(tuple(hits), 1.0)


def _compile_regex(text: str) -> "regex.Pattern[str]":
    too_complex = BadInputError(Message.of("search-pattern-too-complex", pattern=text))
    # Fixed repeats within one another are unrolled by the compiler: ten characters can ask for gigabytes.
    if math.prod(int(count[:9]) for count in _REPEATS.findall(text)) > _MOST_REPEATS:
        raise too_complex
    try:
        return regex.compile(text, regex.V1 | regex.IGNORECASE)
    except regex.error as error:
        raise BadInputError(Message.of("search-bad-pattern", pattern=text, reason=str(error))) from error
    except (RecursionError, OverflowError, MemoryError, ValueError, IndexError) as error:
        raise too_complex from error


@dataclass(frozen=True, slots=True)
class _Variants:
    """The characters that do not fold to themselves, by what they fold to; `dropped` are those that fold to nothing."""

    by_folded: dict[str, str]
    dropped: str


@cache
def _variants() -> _Variants:
    # Ideographs and Hangul syllables fold to themselves: looking only where there can be variants takes a twentieth.
    ranges = ((0, 0x3400), (0xA640, 0xAC00), (0xF900, 0x20000), (0x2F800, 0x2FA20), (0xE0000, 0xE0200))
    every = "".join("".join(map(chr, range(first, last))) for first, last in ranges)
    candidates = r"(?V1)[\p{M}\p{Cf}\p{Nd}\p{CWCF}\P{Decomposition_Type=None}\u0600-\u06FF\u1AB0-\u1AFF]"
    by_folded: dict[str, str] = {}
    for character in regex.findall(candidates, every):
        folded = fold_text(character)
        if folded != character:
            by_folded[folded] = by_folded.get(folded, "") + character
    return _Variants(by_folded, by_folded.pop(""))


def _class(characters: str) -> str:
    """The set of some characters as a pattern, runs of them as ranges (which compile faster)."""
    runs: list[list[int]] = []
    for code in sorted(set(map(ord, characters))):
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    ranges = (f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in runs)
    return f"[{''.join(ranges)}]"


@dataclass(frozen=True, slots=True)
class _Folded:
    """The patterns of all texts that fold to one text.

    `everyday` is without the characters beyond the basic plane, which `re` compares one by one with every character
    that it passes: five times slower. The other pattern is compiled for the first text that holds such characters.
    """

    folded: str
    everyday: "re.Pattern[str]"

    def spans(self, text: str) -> list[Span]:
        """The spans that match."""
        pattern = _every_pattern(self.folded) if _BEYOND_BASIC_PLANE.search(text) else self.everyday
        return [match.span() for match in pattern.finditer(text)]


def _compile_folded(folded: str) -> _Folded:
    if _BEYOND_BASIC_PLANE.search(folded):
        return _Folded(folded, _every_pattern(folded))
    pieces = [
        {end: _BEYOND_BASIC_PLANE.sub("", characters) for end, characters in ends.items()} for ends in _pieces(folded)
    ]
    dropped = _BEYOND_BASIC_PLANE.sub("", _variants().dropped)
    return _Folded(folded, re.compile(_folded_pattern(pieces, dropped)))


@lru_cache(4)
def _every_pattern(folded: str) -> "re.Pattern[str]":
    return re.compile(_folded_pattern(_pieces(folded), _variants().dropped))


def _pieces(folded: str) -> list[dict[int, str]]:
    """From each offset of a folded text to each later one: the characters that can stand for what is between them.

    At the edges of the text a character may reach out: `fix` is found in the ligature of o, f, f, i and a following x.
    """
    by_folded = _variants().by_folded
    long = [one for one in by_folded if len(one) > 1]
    longest = max(map(len, long))
    size = len(folded)
    pieces: list[dict[int, str]] = []
    for start in range(size):
        ends: dict[int, str] = {}
        for end in range(start + 1, min(size, start + longest) + 1):
            piece = folded[start:end]
            characters = by_folded.get(piece, "") + piece * (end == start + 1)
            if start == 0 or end == size:
                characters += "".join(by_folded[one] for one in long if _reaches_out(one, piece, start, size - end))
            if characters:
                ends[end] = characters
        pieces.append(ends)
    return pieces


def _reaches_out(long: str, piece: str, before: int, behind: int) -> bool:
    """Whether a longer folding covers a piece and reaches out over the query's edge, so many letters from either."""
    if len(long) <= len(piece):
        return False
    if before:
        return long.startswith(piece)
    return piece in long if not behind else long.endswith(piece)


def _folded_pattern(pieces: list[dict[int, str]], dropped: str) -> str:
    """The pattern for a folded text, with what folding drops between its letters."""
    between = f"{_class(dropped)}*"
    parts = []
    start = 0
    while start < len(pieces):
        end = start + 1
        at = start
        while at < end:
            end = max(end, *(last for last, characters in pieces[at].items() if characters))
            at += 1
        joined = [between.join(tiling) for tiling in _tilings(pieces, start, end)]
        parts.append(joined[0] if len(joined) == 1 else f"(?:{'|'.join(joined)})")
        start = end
    return between.join(parts)


def _tilings(pieces: list[dict[int, str]], start: int, end: int) -> list[list[str]]:
    """The ways to put a span together from pieces that overlap one another; letter by letter always is one of them.

    There can be more ways than a pattern should hold: those with the longest pieces are kept.
    """
    singly = [_piece_class(pieces, at, at + 1) for at in range(start, end)]
    ways: dict[int, list[list[str]]] = {end: [[]]}
    if 1 < end - start <= _LONGEST_TILING:
        for at in range(end - 1, start - 1, -1):
            lasts = sorted((last for last, characters in pieces[at].items() if characters), reverse=True)
            found = [[_piece_class(pieces, at, last), *way] for last in lasts for way in ways.get(last, ())]
            ways[at] = found[:_MOST_TILINGS]
    others = [way for way in ways.get(start, ()) if way != singly]
    return [*others, singly]


def _piece_class(pieces: list[dict[int, str]], start: int, end: int) -> str:
    characters = pieces[start][end]
    return rf"\s(?:{_class(_variants().dropped)}*\s)*" if " " in characters else _class(characters)


_WORD_CHARACTER = regex.compile(r"[\p{L}\p{M}\p{N}\p{Pc}]")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}]")
# Invisible joiners and soft hyphens stand inside words; so do the marks that folding drops.
_JOINED_BEFORE = regex.compile(r"[\p{L}\p{M}\p{N}\p{Pc}\u00AD\u200C\u200D]")


@cache
def _joined_behind() -> "regex.Pattern[str]":
    return regex.compile(rf"{_class(_variants().dropped)}*+[\p{{L}}\p{{M}}\p{{N}}\p{{Pc}}]")


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a match begins and ends where words do."""
    first, last = text[start], text[end - 1]
    if start and _WORD_CHARACTER.match(first) and not _UNSPACED.match(first) and _JOINED_BEFORE.match(text, start - 1):
        return False
    return not (_WORD_CHARACTER.match(last) and not _UNSPACED.match(last) and _joined_behind().match(text, end))
