"""Display text: what is laid out in place of a paragraph, with isolates where the paragraph needs them.

A token is isolated where the bidirectional algorithm would tear it apart, and nowhere else: python-bidi paints the
paragraph, and the token must come out whole. To tell equal tokens apart, one character of each is replaced by a
*tracer*, a character of the same bidirectional class that stands nowhere else.

Isolating one word of a left-to-right phrase would put the phrase's words into right-to-left order (Visual C++ would be
read C++ Visual). So in a right-to-left paragraph an isolate takes in the words that only single spaces part from it.

Arabic-Indic digits (class AN) keep a right-to-left order of groups even inside an isolate: there a left-to-right mark
after each joiner mends it.

Limit: texts of more than 4,000 code points are looked at in overlapping windows, so that the cost stays linear; an
embedding that was opened long before a window is not known in it.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import regex

from reader.core.bidi.direction import painting_order
from reader.core.bidi.units import GAPS, LEFT_LETTER, RIGHT_LETTER, RIGHT_TO_LEFT, Span, Unit, UnitKind, tokens, units
from reader.core.document import Direction

LRI, PDI, LRM = "\u2066", "\u2069", "\u200e"
_WINDOW = 4000
_CONTEXT = 400
_SEPARATED_ARABIC_DIGITS = regex.compile(r"(?V1)(?<=\p{Bidi_Class=AN})[^\w\p{Bidi_Class=AN}]{1,3}(?=\p{Bidi_Class=AN})")
# Where the tracers of each class begin, and how many there are: private use, mathematical digits, Rumi numerals.
_TRACERS = {"L": (0xE000, 6400), "EN": (0x1D7CE, 50), "AN": (0x10E60, 31)}
Insertion = tuple[int, str]


@dataclass(frozen=True, slots=True)
class DisplayText:
    """A paragraph as it is laid out: `text` is the original with invisible controls inserted.

    `offsets` are the original offsets before which something is inserted, `shifts` how many characters are inserted up
    to and including there. Offsets are code points. The original is never lost: `original` gives it back.
    """

    text: str
    offsets: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()
    isolates: tuple[Span, ...] = ()
    """The original spans that are isolated."""

    @property
    def original(self) -> str:
        """The paragraph's own text."""
        starts = [0, *(offset + shift for offset, shift in zip(self.offsets, self.shifts, strict=True))]
        before = (0, *self.shifts)
        ends = [*(offset + shift for offset, shift in zip(self.offsets, before, strict=False)), len(self.text)]
        return "".join(self.text[start:end] for start, end in zip(starts, ends, strict=True))

    def to_display(self, offset: int) -> int:
        """Where the original character at `offset` stands in the display text; the text's end is the display's end."""
        index = bisect_right(self.offsets, offset)
        return offset + self.shifts[index - 1] if index else offset

    def to_original(self, offset: int) -> int:
        """The original offset of a display offset; an inserted character has that of the character behind it."""
        index = bisect_right(range(len(self.offsets)), offset, key=self._insertion_start) - 1
        if index < 0:
            return offset
        return max(self.offsets[index], offset - self.shifts[index])

    def display_span(self, start: int, end: int) -> Span:
        """The span of the display text from the first to the last character of an original span."""
        first = self.to_display(start)
        return (first, self.to_display(end - 1) + 1) if end > start else (first, first)

    def original_span(self, start: int, end: int) -> Span:
        """The span of the original text that a span of the display text shows."""
        return self.to_original(start), self.to_original(end)

    def _insertion_start(self, index: int) -> int:
        return self.offsets[index] + (self.shifts[index - 1] if index else 0)


@dataclass(frozen=True, slots=True)
class Hazard:
    """A token that a plain viewer shows torn apart, and what it makes of it, from left to right."""

    start: int
    end: int
    text: str
    shown: str


def display_text(text: str, direction: Direction) -> DisplayText:
    """The paragraph as it is to be laid out in the base direction given: the text itself wherever that will do."""
    spans = isolates(text, direction)
    return _with_isolates(text, spans) if spans else DisplayText(text)


def isolated(text: str, direction: Direction) -> str:
    """The mended text: with the controls that make any viewer show it right."""
    return display_text(text, direction).text


def isolates(text: str, direction: Direction) -> tuple[Span, ...]:
    """The spans to isolate so that every token of a paragraph is painted whole, in order and not overlapping."""
    if direction is Direction.LTR and not RIGHT_TO_LEFT.search(text):
        return ()
    spans: list[Span] = []
    for start, end, first, last in _windows(text):
        for low, high in _isolates(text[start:end], direction):
            if first <= low + start < last and (not spans or spans[-1][1] <= low + start):
                spans.append((low + start, high + start))
    return tuple(spans)


def hazards(text: str, direction: Direction) -> tuple[Hazard, ...]:
    """The tokens that a plain viewer shows torn apart.

    Such a token stands in the painting order of the paragraph less often than in the paragraph.
    """
    if direction is Direction.LTR and not RIGHT_TO_LEFT.search(text):
        return ()
    found = []
    for start, end, first, last in _windows(text):
        window = text[start:end]
        torn = _torn(window, tokens(window), (), direction)
        plain = painting_order(window, direction) if torn else ""
        for low, high in torn:
            token = window[low:high]
            if first <= low + start < last and plain.count(token) < window.count(token):
                found.append(Hazard(low + start, high + start, token, _shown(window, low, high, direction)))
    return tuple(found)


def _windows(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Windows of bounded size over a text: start and end, and the part of each that no other one answers for."""
    for first in range(0, max(len(text), 1), _WINDOW):
        last = first + _WINDOW
        yield max(0, first - _CONTEXT), min(len(text), last + _CONTEXT), first, last


def _isolates(text: str, direction: Direction) -> Sequence[Span]:
    found = list(units(text))
    candidates = [(unit.start, unit.end) for unit in found if unit.kind is UnitKind.TOKEN]
    torn = set(_torn(text, candidates, (), direction))
    spans: Sequence[Span] = ()
    # What is isolated is no context any more: 59-NQ/TW behind a KH/TU was whole, and is not behind an isolate.
    for attempt in range(3):
        if not torn:
            break
        spans = _phrases(text, found, torn) if direction is Direction.RTL else sorted(torn)
        torn_still = _torn(text, candidates, spans, direction) if len(torn) < len(candidates) else []
        if not torn_still:
            break
        torn = torn.union(torn_still) if attempt == 0 else set(candidates)
    return spans


def _with_isolates(text: str, spans: Iterable[Span]) -> DisplayText:
    isolated_spans = tuple(spans)
    pieces: list[str] = []
    offsets: list[int] = []
    shifts: list[int] = []
    position = shift = 0
    for offset, inserted in _insertions(text, isolated_spans):
        pieces += [text[position:offset], inserted]
        position = offset
        shift += len(inserted)
        if offsets and offsets[-1] == offset:
            shifts[-1] = shift
        else:
            offsets.append(offset)
            shifts.append(shift)
    pieces.append(text[position:])
    return DisplayText("".join(pieces), tuple(offsets), tuple(shifts), isolated_spans)


def _insertions(text: str, spans: Iterable[Span]) -> Iterator[Insertion]:
    """What is inserted before which offset to isolate the spans."""
    for start, end in spans:
        yield start, LRI
        for joiner in _SEPARATED_ARABIC_DIGITS.finditer(text, start, end):
            yield joiner.end(), LRM
        yield end, PDI


def _phrases(text: str, found: Sequence[Unit], torn: set[Span]) -> list[Span]:
    """The torn tokens, each with the left-to-right words beside it that only single spaces part from it."""
    phrases: list[list[Unit]] = []
    for unit in found:
        if phrases and _continues(text, phrases[-1][-1], unit):
            phrases[-1].append(unit)
        else:
            phrases.append([unit])
    spans = []
    for phrase in phrases:
        if any((unit.start, unit.end) in torn for unit in phrase):
            # A number at the edge belongs to the text around as much as to the phrase.
            words = [unit for unit in phrase if unit.kind is not UnitKind.NUMBER]
            spans.append((words[0].start, words[-1].end))
    return spans


def _continues(text: str, unit: Unit, following: Unit) -> bool:
    """Whether two units are of one phrase: a space between them, letters in at least one, none right-to-left."""
    return (
        following.start == unit.end + 1
        and text[unit.end] in GAPS
        and LEFT_LETTER.search(text, unit.start, following.end) is not None
        and RIGHT_LETTER.search(text, unit.start, following.end) is None
    )


def _torn(text: str, candidates: Sequence[Span], spans: Sequence[Span], direction: Direction) -> list[Span]:
    """The candidates that are painted torn apart where `spans` are isolated."""
    if not candidates:
        return []
    traced, expected = _trace(text, candidates)
    shown = painting_order(_with_isolates(traced, spans).text if spans else traced, direction)
    # Marks are invisible wherever they come out.
    shown = shown.replace(LRM, "")
    return [span for span, token in zip(candidates, expected, strict=True) if token.replace(LRM, "") not in shown]


def _trace(text: str, spans: Sequence[Span]) -> tuple[str, list[str]]:
    """The text with one character of each span made unique, and how each span looks when it is whole."""
    pieces, expected = [], []
    position = 0
    for number, (start, end) in enumerate(spans):
        token = text[start:end]
        for index, character in enumerate(token):
            tracer = _TRACERS.get(unicodedata.bidirectional(character))
            if tracer:
                base, count = tracer
                token = f"{token[:index]}{chr(base + number % count)}{token[index + 1 :]}"
                break
        pieces += [text[position:start], token]
        position = end
        # An address may hold right-to-left letters: they have their own order inside it.
        expected.append(painting_order(token, Direction.LTR) if RIGHT_LETTER.search(token) else token)
    pieces.append(text[position:])
    return "".join(pieces), expected


def _shown(text: str, start: int, end: int, direction: Direction) -> str:
    """What a plain viewer makes of the torn span, from left to right; "…" where the text around it gets into it."""
    before = RIGHT_LETTER.search(text, 0, start) is not None
    after = RIGHT_LETTER.search(text, end) is not None
    frame = "\u0627"
    shown = painting_order(f"{frame * before}{text[start:end]}{frame * after}", direction)
    return shown.strip(frame).replace(frame, "…")
