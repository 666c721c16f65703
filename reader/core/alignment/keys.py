"""Keys: what two versions share whatever their languages, with the weight of having it or missing it.

A word is a key of its strongest class that the other version has too: the value of a number, the same word, the first
letters of a word in the same script, the consonants of a word as they sound. How often keys of a class are met again in
the true counterpart is estimated from the documents.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.core.alignment.evidence import Places, Witnesses, affordable
from reader.core.alignment.lattice import Step
from reader.core.alignment.profile import Floats, Ints, Profile, distinct
from reader.core.alignment.pulse import Pulse
from reader.core.folding import fold_text
from reader.core.sounds import skeleton

USUAL_HITS = np.array((0.8, 0.4, 0.2, 0.3))
"""How often a key of each class is met again in the counterpart, until the documents tell."""
_SAY = 20.0
"""The usual rates have the say of this many keys."""
_MANY, _ALWAYS = 20, 0.9
"""In so many units or more, a key that a greater share of both versions' units has is no key."""
_PREFIX = 4
_CONSONANTS = 3
_MISSED = 0.6
"""How much of the odds against a bead counts where a key is missed: misses come together more than hits."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that two versions share: each one's class, and where either version has it."""

    classes: Ints
    sides: tuple[Places, Places]
    counts: tuple[int, int]

    def witnesses(self, hits: Floats) -> Witnesses:
        """The keys with their weights, where keys of each class are met again at this rate."""
        p, q = (
            (np.bincount(side.keys, minlength=len(self.classes)) + 0.5) / (count + 1.0)
            for side, count in zip(self.sides, self.counts, strict=True)
        )
        hit = hits[self.classes]
        both = hit * np.minimum(p, q) + (1 - hit) * p * q
        alone = _MISSED * np.log((1 - both / p) / (1 - q)), _MISSED * np.log((1 - both / q) / (1 - p))
        return Witnesses(self.sides, (np.log(both / (p * q)) - alone[0] - alone[1])[None], alone)


def shared_keys(first: Profile, second: Profile, pulse: Pulse) -> Keys:
    """The keys that two versions share."""
    spelled = (
        [fold_text(word) for word in pulse.through(first.types)],
        [fold_text(word) for word in pulse.through(second.types)],
    )
    chosen = [np.full(len(words), -1) for words in spelled]
    classes: list[int] = []
    for rank, spelling in enumerate((_number, _word, _prefix, _sound)):
        candidates = [
            {at: key for at, word in enumerate(pulse.through(words)) if taken[at] < 0 and (key := spelling(word))}
            for words, taken in zip(spelled, chosen, strict=True)
        ]
        common = sorted(set(candidates[0].values()) & set(candidates[1].values()))
        number = {key: len(classes) + at for at, key in enumerate(common)}
        classes += [rank] * len(common)
        for side, found in enumerate(candidates):
            for at, key in found.items():
                chosen[side][at] = number.get(key, -1)
    pairs = [_pairs(version, keys) for version, keys in zip((first, second), chosen, strict=True)]
    counts = len(first), len(second)
    # What nearly every unit of both versions has tells nothing, and would be met at every node of the lattice.
    telling = np.ones(len(classes), np.bool_)
    if min(counts) >= _MANY:
        telling = (
            np.minimum(*(np.bincount(p[1], minlength=len(classes)) / n for p, n in zip(pairs, counts, strict=True)))
            < _ALWAYS
        )
    telling &= affordable((pairs[0][1], pairs[1][1]), len(classes), counts)
    one, other = (Places.of(units[telling[keys]], keys[telling[keys]]) for units, keys in pairs)
    return Keys(np.array(classes, np.int64), (one, other), counts)


def _pairs(version: Profile, chosen: Ints) -> tuple[Ints, Ints]:
    """Units and the keys that their words are, doubles among them."""
    units = np.repeat(np.arange(len(version)), np.diff(version.offsets))
    keys = chosen[version.words] if len(chosen) else version.words
    return units[keys >= 0], keys[keys >= 0]


def _number(word: str) -> str:
    return (word.lstrip("0") or "0") if word.isdecimal() else ""


def _word(word: str) -> str:
    return word


def _prefix(word: str) -> str:
    return word[:_PREFIX] if len(word) > _PREFIX and not word[0].isdecimal() else ""


def _sound(word: str) -> str:
    heard = skeleton(word) if len(word) >= _CONSONANTS and not word[0].isdecimal() else ""
    return heard if len(heard) >= _CONSONANTS else ""


def bead_numbers(steps: Sequence[Step], counts: tuple[int, int]) -> tuple[Ints, Ints]:
    """For the units of either side: the number of the (likely) bead that they stand in, or -1."""
    numbers = np.full(counts[0], -1), np.full(counts[1], -1)
    for at, step in enumerate(steps):
        if step.a and step.b and step.probability > 0.5:
            numbers[0][step.i - step.a : step.i] = at
            numbers[1][step.j - step.b : step.j] = at
    return numbers


def learned_hits(keys: Keys, steps: Sequence[Step]) -> Floats:
    """How often keys of each class are met again in the beads among these steps, for a reason and not by chance."""
    beads = bead_numbers(steps, keys.counts)
    width = len(steps) + 1
    held = []
    for side, of_unit in zip(keys.sides, beads, strict=True):
        bead = of_unit[side.units]
        held.append(distinct((side.keys.astype(np.int64) * width + bead)[bead >= 0]))
    met = np.bincount(np.intersect1d(held[0], held[1], assume_unique=True) // width, minlength=len(keys.classes))
    had = [np.bincount(codes // width, minlength=len(keys.classes)) for codes in held]
    chance = had[0] * had[1] / max(len(np.unique(beads[0])) - 1, 1)
    rates = []
    for rank, usual in enumerate(USUAL_HITS):
        mine = keys.classes == rank
        reason = (met - chance)[mine].sum() + _SAY * usual
        possible = (np.minimum(*had) - chance)[mine].sum() + _SAY
        rates.append(np.clip(reason / possible, 0.02, 0.98))
    return np.array(rates)
