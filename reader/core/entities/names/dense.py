"""Names inside runs without spaces (Chinese, Japanese kanji): found by what they would sound like.

A foreign name is written in Chinese with a few hundred characters that are used for their sound, its parts with a dot
between: stretches of such characters are cut out of the runs, and the window of a stretch whose pinyin is nearest to
the name is taken. A Chinese name in pinyin (Xi Jinping) may be of any characters, but must then match closely. Limits:
free renderings (旧金山) and those from another dialect (香港) are left to the gazetteer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from reader.core.entities.names.model import Form, NameCandidate
from reader.core.sounds import distance, phones, pinyin, weight
from reader.paths import RESOURCES

_DOTS = "·・‧"
_NEEDED = 0.7
_UNSURE = 0.15
_EXACT = 0.93
_LEAST = 1.9
_ALIKE = 0.35
"""How alike the letters of two phone strings must be for their sounds to be compared."""
# Distinctions that Chinese does not make, and the r and l that it leaves out or writes 尔.
_HEARD = str.maketrans(dict(zip("rbdgvzTwmNX", "lptkussunns", strict=True)))
_CLOSING = re.compile(r"(?<=[aeiou])[rl](?![aeiouyw])")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a run: its place, its characters and what each sounds like; `foreign` ones write sounds only."""

    paragraph: int
    start: int
    text: str
    sounds: tuple[str, ...]
    foreign: bool


@cache
def _transliterating() -> frozenset[str]:
    text = (RESOURCES / "lexicon" / "transliterating.txt").read_text(encoding="utf-8").split("\n", 1)[1]
    return frozenset(text) - {"\n"}


@lru_cache(maxsize=50_000)
def _heard(sequence: str) -> str:
    """Phones with the distinctions gone that Chinese does not make."""
    return _CLOSING.sub("", sequence).translate(_HEARD)


def segments_of(run: NameCandidate, used: set[tuple[int, int]]) -> list[Segment]:
    """The stretches of a run that may hold a name and are free: of transliterating characters, and the whole of it."""
    if not any(character in pinyin() for character in run.text):
        return []
    known = _transliterating()
    sounds = tuple("" if c in _DOTS else phones(c) for c in run.text)
    found = []
    start = 0
    for at in range(len(run.text) + 1):
        inside = at < len(run.text) and (run.text[at] in known or run.text[at] in _DOTS)
        if inside and (run.paragraph, -1 - run.start - at) not in used:
            continue
        if at - start > 1:
            found.append(Segment(run.paragraph, run.start + start, run.text[start:at], sounds[start:at], foreign=True))
        start = at + 1
    return [*found, Segment(run.paragraph, run.start, run.text, sounds, foreign=False)]


def find(
    words: Sequence[NameCandidate], segments: Sequence[Segment], used: set[tuple[int, int]]
) -> tuple[Form, list[tuple[int, int, int]], float] | None:
    """What to cut off a name's first word, where in the segments the name is heard, and how well; None if nowhere."""
    capital = words[0].capital
    rest = "".join(phones(word.forms[0].folded) for word in words[1:])
    best: tuple[float, Form, Segment, int, int] | None = None
    for form in words[0].forms:
        sequence = phones(form.folded) + rest
        for segment in segments:
            needed = _NEEDED + (0.0 if capital else _UNSURE) if segment.foreign else _EXACT
            if not segment.foreign and not capital:
                continue
            for likeness, start, end in _windows(sequence, segment, used):
                if segment.foreign and not _whole(segment.text, start, end):
                    continue
                score = likeness - form.cost
                if score >= needed and (best is None or score > best[0]):
                    best = (score, form, segment, start, end)
    if best is None:
        return None
    score, form, segment, start, end = best
    if segment.foreign:
        start, end = _part_of(segment.text, start, end)
    return form, [(segment.paragraph, segment.start + start, segment.start + end)], min(1.0, score)


def _windows(sequence: str, segment: Segment, used: set[tuple[int, int]]) -> Iterator[tuple[float, int, int]]:
    """How well each window of a segment that begins like a name sounds like it."""
    heard = _heard(sequence) if segment.foreign else sequence
    said = weight(heard)
    if said < _LEAST:
        return
    fewest, most = max(2, int(said / 2)), int(said) + 3
    for start, first in enumerate(segment.sounds):
        if not first or not _begins_alike(heard[0], (_heard(first) if segment.foreign else first)[0]):
            continue
        for end in range(start + fewest, min(start + most, len(segment.sounds)) + 1):
            if not segment.sounds[end - 1]:
                continue
            if any((segment.paragraph, -1 - segment.start - at) in used for at in range(start, end)):
                break
            sound = "".join(segment.sounds[start:end])
            other = _heard(sound) if segment.foreign else sound
            if Levenshtein.normalized_similarity(heard, other) < _ALIKE:
                continue
            yield 1.0 - distance(heard, other) / max(said, weight(other), 1.0), start, end


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a window is nearly all of the parts between dots that it lies in, not a piece out of a longer name."""
    first = start
    while first and text[first - 1] not in _DOTS:
        first -= 1
    last = end
    while last < len(text) and text[last] not in _DOTS:
        last += 1
    left_over = (start - first) + (last - end)
    return left_over == 0 or (left_over == 1 and end - start >= 3) or end - start >= 4


def _part_of(text: str, start: int, end: int) -> tuple[int, int]:
    """A window with the one character before it, where dots show that a name is written (伊恩·默多克)."""
    dotted = start == 1 and any(dot in text[start:end] for dot in _DOTS)
    return 0 if dotted else start, end


def _begins_alike(one: str, other: str) -> bool:
    return one == other or any(one in group and other in group for group in _INITIALS)


_INITIALS = ("aeiouyhHAwfx", "ln", "SscCJkhxZ", "uwf", "JZrl", "tJC", "fp")
