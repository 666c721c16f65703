"""A lexicon learned from the two versions themselves: which words tend to stand in counterparts.

Words are compared by stem (the first letters). Every bead of the last round is a trial: a pair of stems is linked when
they keep company far more often than chance would have it (log-likelihood ratio: Dunning, Computational Linguistics
19, 1993), a link has the prior of one in as many as there are stems, and only the best links of either stem are kept
(competitive linking: Melamed, Computational Linguistics 26, 2000).

A pair must not vouch for itself: whatever a bead that holds one of the two units under judgement contributed to the
pair's counts is taken out before the pair is weighed there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from reader.core.alignment.evidence import Places, Witnesses, affordable
from reader.core.alignment.keys import bead_numbers
from reader.core.alignment.lattice import Step
from reader.core.alignment.profile import Floats, Ints, Profile, distinct, within
from reader.core.alignment.pulse import Pulse

_STEM = 5
_PARTNERS = 2
"""How many links a stem may keep."""
_COMMON, _MANY = 0.25, 2000
"""Stems in a greater share of the beads, or in more of them, say little for what they cost."""
_PAIRS, _PAIRS_OF_BEAD = 20_000_000, 4_000
"""Pairs of occurrences that are counted at most: in all, or for every bead if that is more."""
_AT_ONCE = 1_000_000
"""Pairs of occurrences counted at a time: bounds memory."""
_LEAST = 0.1
"""Links that weigh less (log-odds) are dropped."""


@dataclass(frozen=True, slots=True)
class _Stems:
    """One version's stems by unit (each pair once), and by bead: codes ``stem * width + bead``, sorted."""

    units: Ints
    stems: Ints
    frequency: Ints
    held: Ints

    def rarer(self, bound: int, width: int) -> "_Stems":
        """The same, those that more beads hold left out of what the beads hold."""
        return replace(self, held=self.held[self.frequency[self.held // width] <= bound])


def _stems(version: Profile, beads: Ints, width: int, trials: int) -> _Stems:
    number: dict[str, int] = {}
    of_type = np.fromiter((number.setdefault(w[:_STEM], len(number)) for w in version.types), np.int64)
    units = np.repeat(np.arange(len(version)), np.diff(version.offsets))
    codes = distinct(units * max(len(number), 1) + of_type[version.words])
    units, stems = np.divmod(codes, max(len(number), 1))
    inside = beads[units] >= 0
    held = distinct(stems[inside] * width + beads[units[inside]])
    frequency = np.bincount(held // width, minlength=len(number))
    usable = (frequency >= 2) & (frequency <= min(max(_COMMON * trials, 3), _MANY))
    return _Stems(units, stems, frequency, held[usable[held // width]])


def _both_stems(
    versions: tuple[Profile, Profile], beads: tuple[Ints, Ints], width: int, trials: int, pulse: Pulse
) -> tuple[_Stems, _Stems]:
    """The stems of both versions; of very long units the rarer ones alone, so that there are not too many pairs."""
    one, other = (
        _stems(version, at, width, trials) for version, at in pulse.through(zip(versions, beads, strict=True), 1)
    )
    most = max(_PAIRS, _PAIRS_OF_BEAD * trials)
    while True:
        counts = [np.bincount(side.held % width, minlength=width) for side in (one, other)]
        if counts[0] @ counts[1] <= most:
            return one, other
        bound = max(int(side.frequency[side.held // width].max()) for side in (one, other)) * 2 // 3
        one, other = (side.rarer(bound, width) for side in (one, other))


def _likelihood(joint: Floats, first: Floats, second: Floats, trials: float) -> Floats:
    """Half of Dunning's statistic for a 2 x 2 table, 0 where the two avoid each other."""

    def term(count: Floats, expected: Floats) -> Floats:
        value: Floats = count * np.log(np.maximum(count, 1e-9) / np.maximum(expected, 1e-9))
        return value

    rest = trials - first
    value = (
        term(joint, first * second / trials)
        + term(first - joint, first * (trials - second) / trials)
        + term(second - joint, rest * second / trials)
        + term(np.maximum(rest - second + joint, 0.0), rest * (trials - second) / trials)
    )
    return np.where(joint * trials > first * second, value, 0.0)


def _weights(joint: Floats, first: Floats, second: Floats, trials: float, choices: float) -> Floats:
    """Log-odds of two stems standing in counterparts, given how often they did."""
    first = np.maximum(np.maximum(first, joint), 0.5)
    second = np.maximum(np.maximum(second, joint), 0.5)
    odds = _likelihood(joint, first, second, trials) - np.log(choices)
    linked = 1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0)))
    weights: Floats = np.log1p(linked * np.maximum(joint * trials / (first * second) - 1.0, 0.0))
    return weights


def learned_lexicon(first: Profile, second: Profile, steps: Sequence[Step], pulse: Pulse) -> Witnesses:
    """The links that these steps teach, as keys of either version."""
    beads = bead_numbers(steps, (len(first), len(second)))
    width = len(steps) + 1
    trials = max(len(distinct(beads[0])) - 1, 3)
    one, other = _both_stems((first, second), beads, width, trials, pulse)
    choices = float(max(len(distinct(side.held // width)) for side in (one, other)) + 2)
    # Every judgement leaves out one bead that holds both stems or either.
    counts = (one.frequency - 1.0).astype(np.float64), (other.frequency - 1.0).astype(np.float64)

    def weigh(left: Ints, right: Ints, joint: Ints | Floats) -> Floats:
        return _weights(np.maximum(joint, 0.0), counts[0][left], counts[1][right], trials - 1.0, choices)

    left, right, joint = _candidates(one.held, other.held, width, len(counts[1]), weigh, pulse)
    weights = weigh(left, right, joint - 1)
    best = _best(left, weights, _PARTNERS) & _best(right, weights, _PARTNERS)
    left, right, joint = left[best], right[best], joint[best]
    places = tuple(np.repeat(np.arange(len(s)), np.bincount(v.stems)[s]) for v, s in ((one, left), (other, right)))
    kept = affordable((places[0], places[1]), len(left), (len(first), len(second)))
    left, right, joint = left[kept], right[kept], joint[kept]
    bonus = np.stack([weigh(left, right, joint - out) for out in (0, 1, 2)])
    nothing = np.zeros(len(joint))
    return Witnesses(_vouched(((one, left), (other, right)), beads, width, pulse), bonus, (nothing, nothing))


def _vouched(
    sides: tuple[tuple[_Stems, Ints], tuple[_Stems, Ints]], beads: tuple[Ints, Ints], width: int, pulse: Pulse
) -> tuple[Places, Places]:
    """Where either stem of each link stands, and whether its bead has the other one too."""
    found = []
    for (version, links), of_unit in pulse.through(zip(sides, beads, strict=True), 1):
        order = np.argsort(links, kind="stable")
        starts, repeats = _occurrences(links, version.stems)
        units = np.repeat(version.units, repeats)
        keys = order[np.repeat(starts, repeats) + within(repeats)]
        bead = of_unit[units]
        codes = np.where(bead >= 0, keys * width + bead, -1)
        found.append((units.astype(np.int32), keys.astype(np.int32), bead.astype(np.int32), codes))
    both = np.intersect1d(distinct(found[0][3]), distinct(found[1][3]), assume_unique=True)
    both = both[both >= 0]
    one, other = (
        Places.of(units, keys, bead, _among(codes, both, pulse).astype(np.int8))
        for units, keys, bead, codes in pulse.through(found, 1)
    )
    return one, other


def _occurrences(values: Ints, wanted: Ints) -> tuple[Ints, Ints]:
    """Where each wanted value begins among these values when they are sorted, and how often it is there."""
    counts = np.bincount(values, minlength=int(wanted.max(initial=0)) + 1)
    return (np.cumsum(counts) - counts)[wanted], counts[wanted]


def _among(codes: Ints, known: Ints, pulse: Pulse) -> npt.NDArray[np.bool_]:
    """Which of the codes are among the known ones, which are sorted."""
    found = np.zeros(len(codes), np.bool_)
    if len(known):
        for begin in pulse.through(range(0, len(codes), _AT_ONCE // 4), 1):
            part = codes[begin : begin + _AT_ONCE // 4]
            places = np.minimum(np.searchsorted(known, part), len(known) - 1)
            found[begin : begin + len(part)] = known[places] == part
    return found


def _best(stem: Ints, weights: Floats, partners: int) -> npt.NDArray[np.bool_]:
    """Whether each link is among the best of its stem."""
    order = np.lexsort((-weights, stem))
    best = np.empty(len(stem), np.bool_)
    best[order] = np.arange(len(stem)) - np.searchsorted(stem[order], stem[order]) < partners
    return best


def _candidates(
    left: Ints, right: Ints, width: int, count: int, weigh: Callable[[Ints, Ints, Ints], Floats], pulse: Pulse
) -> tuple[Ints, Ints, Ints]:
    """The likeliest pairs of each stem of the first version that share two beads or more, and how many they share.

    The codes are stem * width + bead, sorted; `count` is the number of stems of the second version.
    """
    stem = (right // width)[np.argsort(right % width, kind="stable")].astype(np.int32)
    pulse()
    starts, repeats = _occurrences(right % width, left % width)
    total = np.concatenate(([0], np.cumsum(repeats)))
    pairs, times = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    begin = 0
    while begin < len(left):
        # Whole stems of the first version at a time, so that a pair is counted in one go.
        end = int(np.searchsorted(total, total[begin] + _AT_ONCE, side="right")) - 1
        end = int(np.searchsorted(left, left[min(end, len(left) - 1)] // width * width)) if end < len(left) else end
        if end <= begin:
            end = int(np.searchsorted(left, (left[begin] // width + 1) * width))
        part = slice(begin, end)
        codes = np.repeat(left[part] // width, repeats[part]) * count
        codes += stem[np.repeat(starts[part], repeats[part]) + within(repeats[part])]
        pulse()
        codes.sort()
        firsts = np.flatnonzero(np.diff(codes, prepend=-1))
        joint = np.diff(firsts, append=len(codes))
        codes, joint = codes[firsts[joint > 1]], joint[joint > 1]
        weights = weigh(codes // count, codes % count, joint - 1)
        heavy = (weights > _LEAST) & _best(codes // count, weights, 3 * _PARTNERS)
        pairs.append(codes[heavy])
        times.append(joint[heavy])
        begin = end
    found = np.concatenate(pairs)
    return found // count, found % count, np.concatenate(times)
