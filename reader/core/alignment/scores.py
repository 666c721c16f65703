"""Scores: the log-odds that the units of a bead belong together, against their being unrelated.

The evidence of a merged unit is that of the merged text: a key that two of its paragraphs have counts once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from reader.core.alignment.keys import USUAL_HITS, Keys, KeySide
from reader.core.alignment.lattice import SHAPES, Step, Window
from reader.core.alignment.profile import Floats, Ints, Profile

_LONGEST = max(a for a, _ in SHAPES)
PRIORS = np.array([0.0, -4.2, -4.2, -7.0, -6.5, -6.5, -8.5, -8.5])
"""Log priors of the shapes against 1:1."""
_TAIL = 0.03


@dataclass(frozen=True, slots=True)
class Lengths:
    """The sizes of counterparts: mean of the log ratio (second to first), its variance ``fixed + moving / size``."""

    mean: float = 0.0
    fixed: float = 0.02
    moving: float = 2.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that tells whether units of two versions belong together."""

    profiles: tuple[Profile, Profile]
    keys: Keys
    lengths: Lengths = field(default_factory=Lengths)
    hits: Floats = field(default_factory=lambda: np.array(USUAL_HITS))


def usual_lengths(first: Profile, second: Profile) -> Lengths:
    """The lengths to start from: the ratio of the whole texts."""
    return Lengths(mean=float(np.log(second.sizes.sum() / first.sizes.sum())))


def learned(evidence: Evidence, steps: Sequence[Step]) -> Evidence:
    """The same evidence with lengths and hit rates as these steps show them, drawn towards the usual ones."""
    return replace(evidence, lengths=_learned_lengths(evidence, steps), hits=_learned_hits(evidence, steps))


def _learned_lengths(evidence: Evidence, steps: Sequence[Step]) -> Lengths:
    first, second = evidence.profiles
    sure = [s for s in steps if s.a == 1 and s.b == 1]
    weight = np.array([s.probability for s in sure])
    size = first.sizes[[s.i - 1 for s in sure]]
    ratio = np.log(second.sizes[[s.j - 1 for s in sure]] / size)
    usual = Lengths()
    # The overall ratio has the say of 20 paragraphs; medians, because foreign pairs are among them.
    start = usual_lengths(first, second)
    if not sure:
        return start
    mean = (20 * start.mean + len(sure) * float(np.median(ratio))) / (20 + len(sure))
    off = (ratio - mean) ** 2
    keep = weight * (off < 4 * np.quantile(off, 0.75) + 0.05)
    # Least squares of the squared deviations on 1 and 1 / size, weighted by their expected size, around the usual.
    grid = [(f, m) for f in (0.005, 0.01, 0.02, 0.03, 0.045, 0.07) for m in (0.25, 0.5, 1.0, 2.0, 4.0, 7.0)]

    def fit(pair: tuple[float, float]) -> float:
        variance = pair[0] + pair[1] / size
        prior = pair[0] + pair[1] / np.array([20.0, 100.0, 400.0])
        target = usual.fixed + usual.moving / np.array([20.0, 100.0, 400.0])
        return float((keep * (np.log(variance) + off / variance)).sum() + 4 * (np.log(prior) + target / prior).sum())

    fixed, moving = min(grid, key=fit)
    return Lengths(mean, fixed, moving)


def _learned_hits(evidence: Evidence, steps: Sequence[Step]) -> Floats:
    one, other = evidence.keys.sides
    first, second = evidence.profiles
    classes = evidence.keys.classes
    bead_i, bead_j = np.full(len(first), -1), np.full(len(second), -2)
    for at, s in enumerate(steps):
        if s.a and s.b and s.probability > 0.5:
            bead_i[s.i - s.a : s.i] = at
            bead_j[s.j - s.b : s.j] = at
    width = len(steps) + 1
    left = np.unique((one.keys * width + bead_i[one.units])[bead_i[one.units] >= 0])
    right = np.unique((other.keys * width + bead_j[other.units])[bead_j[other.units] >= 0])
    both = np.intersect1d(left, right, assume_unique=True)
    count = max(len({int(b) for b in bead_i if b >= 0}), 1)
    had = np.bincount(left // width, minlength=len(classes)), np.bincount(right // width, minlength=len(classes))
    met = np.bincount(both // width, minlength=len(classes))
    chance = had[0] * had[1] / count
    rate = []
    for rank, usual in enumerate(USUAL_HITS):
        mine = classes == rank
        # (met - chance) / (most that could be met - chance): the share of keys that are met for a reason.
        reason = (met - chance)[mine].sum() + 20 * usual
        could = (np.minimum(*had) - chance)[mine].sum() + 20
        rate.append(float(np.clip(reason / could, 0.02, 0.98)))
    return np.array(rate)


def _sums(values: Floats, limit: int) -> list[Floats]:
    """For runs of 1 … limit units: the sum over those that end before each boundary (the first ones are short)."""
    total = np.concatenate(([0.0], np.cumsum(values)))
    return [total - total[np.maximum(np.arange(len(total)) - run, 0)] for run in range(1, limit + 1)]


class _Sizes:
    """What the sizes of one side's runs of 1 … 4 units say on their own."""

    def __init__(self, sizes: Floats) -> None:
        logs = np.log(sizes)
        mean, spread = float(logs.mean()), max(float(logs.std()), 0.3)
        density = -0.5 * ((logs - mean) / spread) ** 2 - np.log(spread) - 0.9189385
        pieces = _sums(density - logs, _LONGEST)
        self.logs = [np.log(np.maximum(total, 1.0)) for total in _sums(sizes, _LONGEST)]
        self.own = []
        for run, (total, apart) in enumerate(zip(self.logs, pieces, strict=True), 1):
            whole = -0.5 * ((total - mean) / spread) ** 2 - np.log(spread) - 0.9189385
            # Where a whole is cut in `run` pieces: evenly spread over the simplex, in characters.
            cuts = float(np.log(np.arange(1, run)).sum()) - (run - 1) * total
            self.own.append(0.5 * whole + cuts - total - apart)


def key_weights(keys: Keys, counts: tuple[int, int], hits: Floats) -> tuple[Floats, tuple[Floats, Floats]]:
    """For each key: what it adds to a bead that has it on both sides, and what it adds on either side alone."""
    p, q = (
        (np.bincount(side.keys, minlength=len(keys.classes)) + 0.5) / (count + 1.0)
        for side, count in zip(keys.sides, counts, strict=True)
    )
    hit = hits[keys.classes]
    both = hit * np.minimum(p, q) + (1 - hit) * p * q
    alone = MISS * np.log((1 - both / p) / (1 - q)), MISS * np.log((1 - both / q) / (1 - p))
    return np.log(both / (p * q)), alone


MISS = 0.5


def _unit_sums(side: KeySide, weights: Floats, count: int) -> list[Floats]:
    """For runs of 1 … 4 units that end before each boundary: the weights of their keys, each key once a run."""
    runs = []
    fresh = [
        np.concatenate(
            (np.bincount(side.units, weights[side.keys] * (side.gaps > back), minlength=count), np.zeros(_LONGEST))
        )
        for back in range(_LONGEST)
    ]
    ends = np.arange(count + 1)
    for run in range(1, _LONGEST + 1):
        total = np.zeros(count + 1)
        for back in range(run):
            at = ends - run + back
            total += np.where(at >= 0, fresh[back][np.maximum(at, 0)], 0.0)
        runs.append(total)
    return runs


class Scorer:
    """Scores of all beads in a window, from prepared evidence."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        first, second = evidence.profiles
        self._sizes = _Sizes(first.sizes), _Sizes(second.sizes)
        counts = len(first), len(second)
        both, alone = key_weights(evidence.keys, counts, evidence.hits)
        self._bonus = both - alone[0] - alone[1]
        self._alone = tuple(
            _unit_sums(side, weights, count)
            for side, weights, count in zip(evidence.keys.sides, alone, counts, strict=True)
        )
        other = evidence.keys.sides[1]
        self._codes = other.keys * (counts[1] + 1) + other.units

    def __call__(self, window: Window) -> npt.NDArray[np.float32]:
        """Log-odds of the bead of each shape that ends at each node: (anti-diagonals, shapes, width)."""
        first, second = self._evidence.profiles
        i = np.clip(window.i, 0, len(first))
        j = np.clip(window.j, 0, len(second))
        scores = np.empty((len(window.base), len(SHAPES), window.width), np.float32)
        shared = self._shared(window)
        lengths = self._evidence.lengths
        for k, (a, b) in enumerate(SHAPES):
            size = self._sizes[0].logs[a - 1]
            variance = lengths.fixed + lengths.moving * np.exp(-size)
            off = self._sizes[1].logs[b - 1][j] - (size + lengths.mean)[i]
            fit = -0.5 * off * off / variance[i] - (0.5 * np.log(variance) + 0.9189385)[i]
            tail = np.log(_TAIL) - 0.5 * off * off / 4.0 - 0.5 * np.log(4.0) - 0.9189385
            own = self._sizes[0].own[a - 1] + self._alone[0][a - 1]
            opposite = self._sizes[1].own[b - 1] + self._alone[1][b - 1]
            scores[:, k] = np.maximum(fit, tail) + own[i] + opposite[j] + shared(a, b) + PRIORS[k]
        return scores

    def _matches(self, window: Window) -> tuple[Ints, Ints]:
        """Positions in the two sides' key lists that share a key and stand at a node of the window."""
        one = self._evidence.keys.sides[0]
        d0 = sum(window.start)
        low, high = window.base[0], window.base[-1] + window.width
        inside = np.flatnonzero((one.units >= low - 1) & (one.units < high))
        units, keys = one.units[inside], one.keys[inside]
        # The nodes (i, ·) of a band whose base rises by 0 or 1: d between first and last anti-diagonal that holds i.
        first = np.searchsorted(window.base + window.width - 1, units + 1)
        last = np.searchsorted(window.base, units + 1, side="right") - 1
        count = len(self._evidence.profiles[1]) + 1
        from_j = np.clip(d0 + first - units - 2, 0, count - 1)
        to_j = np.clip(d0 + last - units - 2, -1, count - 1)
        starts = np.searchsorted(self._codes, keys * count + from_j)
        stops = np.maximum(np.searchsorted(self._codes, keys * count + to_j, side="right"), starts)
        repeats = stops - starts
        left = np.repeat(inside, repeats)
        within = np.arange(len(left)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
        return left, np.repeat(starts, repeats) + within

    def _shared(self, window: Window) -> Callable[[int, int], Floats]:
        """For each shape: the weights of the keys that both sides of its beads have."""
        one, other = self._evidence.keys.sides
        left, right = self._matches(window)
        d0 = sum(window.start)
        i = one.units[left] + 1
        d = i + other.units[right] + 1 - d0
        cell = d * window.width + i - window.base[np.clip(d, 0, len(window.base) - 1)]
        weights = self._bonus[one.keys[left]]
        size = len(window.base) * window.width
        keep = (d >= 0) & (d < len(window.base))
        cell, weights = cell[keep], weights[keep]
        gap_i, gap_j = one.gaps[left][keep], other.gaps[right][keep]

        def plane(u: int, v: int) -> Floats:
            chosen = (gap_i > u) & (gap_j > v)
            values = np.bincount(cell[chosen], weights[chosen], minlength=size).astype(np.float64, copy=False)
            return values.reshape(-1, window.width)

        planes: dict[tuple[int, int], Floats] = {}

        def shared(a: int, b: int) -> Floats:
            total: Floats = np.zeros((len(window.base), window.width))
            for u in range(a):
                for v in range(b):
                    if (u, v) not in planes:
                        planes[u, v] = plane(u, v)
                    total += _moved(planes[u, v], window, a - 1 - u, b - 1 - v)
            return total

        return shared


def _moved(plane: Floats, window: Window, a: int, b: int) -> Floats:
    """At each node (i, j): what the plane holds at (i - a, j - b); nothing outside."""
    if not a and not b:
        return plane
    depth, width = plane.shape
    back = a + b
    padded = np.zeros((depth, width + 10))
    padded[:, 5:-5] = plane
    out: Floats = np.zeros((depth, width))
    d = np.arange(back, depth)
    places = 5 + (window.base[d] - a - window.base[d - back])
    at = ((d - back) * (width + 10) + places)[:, None] + np.arange(width)
    out[back:] = np.take(padded, at)
    return out
