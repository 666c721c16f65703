"""Carrying decisions over to a changed document: which of its paragraphs are which of the old ones.

Paragraphs with the same text are matched first: those that stand once in both versions of the document anchor the
rest (patience diff, the longest run of them in the same order), between anchors the longest common subsequence is
kept, so that equal paragraphs are told apart by their neighbours. What moved is matched by its text where that is
unmistakable. What is left between two matches was changed, replaced, added or taken away: it is paired by likeness in
order, and by place where as many paragraphs came as went. A paragraph that is matched keeps its key, and with it
whatever was decided about it.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from rapidfuzz.distance import Indel, LCSseq

from reader.core.review.texts import SPREAD, Hashes, Paragraphs

_Pair = tuple[int, int]
_Gap = tuple[range, range]

# Beyond these sizes (products of the two sides' lengths) cheaper ways are taken; each is some milliseconds of work.
_MAX_LCS = 4_000_000
_MAX_LIKENESSES = 2_500
_LIKE = 0.4
_LONGEST = 2_000
"""Characters of a paragraph that are compared for likeness."""


def carried(
    prints: Hashes, keys: Hashes, new: Hashes, number: int, likeness: Callable[[int, int], float]
) -> Paragraphs:
    """The paragraphs of a changed document (fingerprints `new`) under the keys of the old ones that they are.

    `prints` and `keys` are the old fingerprints and keys, `number` is the document's. `likeness` tells how alike an
    old and a new paragraph are, 0 … 1.
    """
    if np.array_equal(prints, new):
        return Paragraphs.of(number, new, keys)
    pairs = _matches(prints.tolist(), new.tolist())
    pairs += _moved(prints.tolist(), new.tolist(), pairs)
    pairs += _changed(pairs, len(prints), len(new), likeness)
    carried_keys = np.zeros(len(new), np.uint64)
    matched = np.zeros(len(new), np.bool_)
    if pairs:
        old_places, new_places = (list(side) for side in zip(*pairs, strict=True))
        carried_keys[new_places] = keys[old_places]
        matched[new_places] = True
    _name_new(carried_keys, matched, new)
    return Paragraphs.of(number, new, carried_keys)


def likeness_of(old: Callable[[int], str | None], new: Sequence[str]) -> Callable[[int, int], float]:
    """How alike an old and a new paragraph are by their characters; 0 where the old text is not known."""

    def likeness(one: int, other: int) -> float:
        text = old(one)
        if text is None:
            return 0.0
        return Indel.normalized_similarity(text[:_LONGEST], new[other][:_LONGEST])

    return likeness


def _matches(old: list[int], new: list[int]) -> list[_Pair]:
    """Pairs of equal paragraphs, in the same order on both sides."""
    anchors = _anchors(old, new)
    pairs: list[_Pair] = []
    for one, other in _gaps(anchors, len(old), len(new)):
        pairs += _matches_between(old, new, one, other)
    return sorted(anchors + pairs)


def _anchors(old: list[int], new: list[int]) -> list[_Pair]:
    """The longest run, in the same order on both sides, of paragraphs that stand once on each."""
    old_counts, new_counts = Counter(old), Counter(new)
    places = {print_: place for place, print_ in enumerate(new) if new_counts[print_] == 1}
    pairs = [
        (place, places[print_]) for place, print_ in enumerate(old) if old_counts[print_] == 1 and print_ in places
    ]
    return _rising(pairs)


def _rising(pairs: list[_Pair]) -> list[_Pair]:
    """The longest part of pairs, sorted by their first, whose seconds rise as well (patience sorting, O(n log n))."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, (_, second) in enumerate(pairs):
        length = bisect_left(tails, second)
        tails[length : length + 1] = [second]
        ends[length : length + 1] = [place]
        before.append(ends[length - 1] if length else -1)
    chain = []
    place = ends[-1] if ends else -1
    while place >= 0:
        chain.append(pairs[place])
        place = before[place]
    return chain[::-1]


def _gaps(pairs: list[_Pair], old: int, new: int) -> Iterator[_Gap]:
    """The stretches between pairs that rise on both sides, empty ones left out."""
    one = other = 0
    for next_one, next_other in [*pairs, (old, new)]:
        if next_one > one or next_other > other:
            yield range(one, next_one), range(other, next_other)
        one, other = next_one + 1, next_other + 1


def _matches_between(old: list[int], new: list[int], one: range, other: range) -> list[_Pair]:
    """Pairs of equal paragraphs in a gap."""
    if not one or not other:
        return []
    if len(one) * len(other) <= _MAX_LCS:
        left, right = old[one.start : one.stop], new[other.start : other.stop]
        return [
            (one.start + block.a + offset, other.start + block.b + offset)
            for block in LCSseq.opcodes(left, right).as_matching_blocks()
            for offset in range(block.size)
        ]
    # The nth of equal paragraphs is matched with the nth: linear, and right unless some were added before.
    places: dict[tuple[int, int], int] = {}
    seen: Counter[int] = Counter()
    for place in other:
        places[new[place], seen[new[place]]] = place
        seen[new[place]] += 1
    seen.clear()
    pairs = []
    for place in one:
        found = places.get((old[place], seen[old[place]]))
        seen[old[place]] += 1
        if found is not None:
            pairs.append((place, found))
    return _rising(pairs)


def _moved(old: list[int], new: list[int], pairs: list[_Pair]) -> list[_Pair]:
    """Pairs of equal paragraphs that are left in different places, where there is one of them on each side."""
    ones, others = {one for one, _ in pairs}, {other for _, other in pairs}
    left = [place for place in range(len(old)) if place not in ones]
    right = [place for place in range(len(new)) if place not in others]
    left_counts, right_counts = Counter(old[place] for place in left), Counter(new[place] for place in right)
    places = {new[place]: place for place in right if right_counts[new[place]] == 1}
    return [(place, places[old[place]]) for place in left if left_counts[old[place]] == 1 and old[place] in places]


def _changed(pairs: list[_Pair], old: int, new: int, likeness: Callable[[int, int], float]) -> list[_Pair]:
    """Pairs of paragraphs that are not equal, but the same one before and after a change."""
    ones, others = {one for one, _ in pairs}, {other for _, other in pairs}
    found: list[_Pair] = []
    for one, other in _gaps(_rising(sorted(pairs)), old, new):
        left = [place for place in one if place not in ones]
        right = [place for place in other if place not in others]
        alike = _alike(left, right, likeness)
        found += alike
        local = [(left.index(a), right.index(b)) for a, b in alike]
        for rest_left, rest_right in _gaps(local, len(left), len(right)):
            if len(rest_left) == len(rest_right):
                found += [(left[a], right[b]) for a, b in zip(rest_left, rest_right, strict=True)]
    return found


def _alike(left: list[int], right: list[int], likeness: Callable[[int, int], float]) -> list[_Pair]:
    """The pairs in order of the greatest likeness in sum, each of `_LIKE` or more; none where there are too many."""
    if len(left) * len(right) > _MAX_LIKENESSES:
        return []
    best = np.zeros((len(left) + 1, len(right) + 1))
    alike = np.array([[likeness(one, other) for other in right] for one in left]).reshape(len(left), len(right))
    alike[alike < _LIKE] = -1.0
    for a in range(len(left) - 1, -1, -1):
        for b in range(len(right) - 1, -1, -1):
            best[a, b] = max(best[a + 1, b], best[a, b + 1], best[a + 1, b + 1] + alike[a, b])
    pairs = []
    a = b = 0
    while a < len(left) and b < len(right):
        if best[a, b] == best[a + 1, b]:
            a += 1
        elif best[a, b] == best[a, b + 1]:
            b += 1
        else:
            pairs.append((left[a], right[b]))
            a, b = a + 1, b + 1
    return pairs


def _name_new(keys: Hashes, matched: np.ndarray[tuple[int], np.dtype[np.bool_]], prints: Hashes) -> None:
    """Give the paragraphs that are matched with none the first keys of their text that are free."""
    taken = set(keys[matched].tolist())
    numbers: Counter[int] = Counter()
    for place in np.flatnonzero(~matched).tolist():
        print_ = int(prints[place])
        while True:
            key = (print_ + numbers[print_] * SPREAD) % 2**64
            numbers[print_] += 1
            if key not in taken:
                break
        taken.add(key)
        keys[place] = key
