"""What changed in a text, word by word: for showing a changed row beside what it held when it was decided on.

Words are runs of letters, marks and digits, in scripts without spaces single characters; white space and every other
character stand alone. The longest common subsequence of words is kept (rapidfuzz, bit-parallel); texts of so many words
that it would take noticeable time are compared by their common beginning and end alone.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

import regex
from rapidfuzz.distance import Indel

_WORD = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}]\p{M}*|[\w\p{M}]+|\s+|."
)
_MAX_PRODUCT = 100_000_000


class Fate(StrEnum):
    """What became of a stretch of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the old text, of the new one, or of both."""

    fate: Fate
    text: str


def word_differences(old: str, new: str) -> tuple[Stretch, ...]:
    """The stretches that lead from an old text to a new one: kept and removed ones make the old."""
    left, right = _WORD.findall(old), _WORD.findall(new)
    head = _common(left, right)
    tail = _common(left[head:][::-1], right[head:][::-1])
    middle = left[head : len(left) - tail], right[head : len(right) - tail]
    stretches = [(Fate.KEPT, "".join(left[:head]))]
    if len(middle[0]) * len(middle[1]) > _MAX_PRODUCT:
        stretches += [(Fate.REMOVED, "".join(middle[0])), (Fate.ADDED, "".join(middle[1]))]
    else:
        stretches += _between(*middle)
    stretches.append((Fate.KEPT, "".join(left[len(left) - tail :])))
    return _joined(stretches)


def _common(left: list[str], right: list[str]) -> int:
    return next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _between(left: list[str], right: list[str]) -> list[tuple[Fate, str]]:
    # Numbers in the place of words: equal ones are equal, whatever their hashes.
    numbers: dict[str, int] = {}
    first, second = ([numbers.setdefault(word, len(numbers)) for word in side] for side in (left, right))
    stretches = []
    for step in Indel.opcodes(first, second):
        old, new = "".join(left[step.src_start : step.src_end]), "".join(right[step.dest_start : step.dest_end])
        if step.tag == "equal":
            stretches.append((Fate.KEPT, old))
        else:
            stretches += [(Fate.REMOVED, old), (Fate.ADDED, new)]
    return stretches


def _joined(stretches: list[tuple[Fate, str]]) -> tuple[Stretch, ...]:
    """Stretches without empty ones; what was removed stands before what was added in its place."""
    joined = []
    for kept, run in groupby((piece for piece in stretches if piece[1]), key=lambda piece: piece[0] is Fate.KEPT):
        pieces = list(run)
        for fate in (Fate.KEPT,) if kept else (Fate.REMOVED, Fate.ADDED):
            text = "".join(piece for of, piece in pieces if of is fate)
            joined += [Stretch(fate, text)] if text else []
    return tuple(joined)
