"""Scores: the log-odds that the units of a bead belong together, against their being unrelated.

The evidence of a merged unit is that of the merged text: sizes and sentences add up, and a key that two of its
paragraphs have counts once.
"""

from collections.abc import Sequence

import numpy as np

from reader.core.alignment.evidence import Evidence, Pair, Witnesses
from reader.core.alignment.lattice import SHAPES, Planes, Window
from reader.core.alignment.lengths import Norm
from reader.core.alignment.manner import manners
from reader.core.alignment.outline import Runs, outline
from reader.core.alignment.profile import BINS, TRAITS, Floats, Ints, Profile, Small, within
from reader.core.alignment.pulse import Pulse

_LONGEST = max(a for a, _ in SHAPES)
_ROOM = 4


def _runs(values: Floats) -> list[Floats]:
    """For runs of 1 … 4 units: the sum over those that end before each boundary (the first ones are short)."""
    total = np.concatenate(([0.0], np.cumsum(values)))
    return [total - total[np.maximum(np.arange(len(total)) - run, 0)] for run in range(1, _LONGEST + 1)]


class _Side:
    """What the runs of 1 … 4 units of one version say on their own, at each boundary."""

    def __init__(self, evidence: Evidence, side: int) -> None:
        sizes = evidence.profiles[side].sizes
        norm: Norm = evidence.norms[side]
        self.lone = np.where(sizes > 0, norm.lone(sizes), 0.0)
        self.totals = [np.log(np.maximum(total, 1.0)).astype(np.float32) for total in _runs(sizes)]
        self.gaps = bool((sizes == 0).any())
        self.missing = [total <= 0 for total in _runs(sizes)]
        self.profile = evidence.profiles[side]
        self.cuts = {run: _cuts(self.profile, run) for run in range(2, _LONGEST + 1)}
        self.manners = manners(evidence.profiles[side], _LONGEST)
        logs = np.log(np.maximum(sizes, 1.0))
        apart = _runs(np.where(sizes > 0, norm.density(logs) - logs, 0.0))
        missed = [np.zeros(len(sizes) + 1)] * _LONGEST
        for witness in evidence.witnesses:
            if witness.alone[side].any():
                missed = [m + w for m, w in zip(missed, _missed(witness, side, len(sizes)), strict=True)]
        self.own = []
        plain = []
        for run, total in enumerate(self.totals, 1):
            # Where a whole is cut into `run` pieces: evenly spread over the simplex of their sizes.
            cuts = float(np.log(np.arange(1, run)).sum()) - run * total
            plain.append((0.5 * norm.density(total.astype(np.float64)) + cuts - apart[run - 1]).astype(np.float32))
            self.own.append(plain[-1] + missed[run - 1].astype(np.float32))
        lone = np.append(0.0, self.lone).astype(np.float32)
        self.runs = Runs(tuple(self.totals[:2]), tuple(plain[:2]), tuple(self.manners[:2]), lone)


def _cuts(profile: Profile, run: int) -> list[tuple[Ints, Ints]]:
    """For each cut within runs of so many units: the kind of the first piece and its share of the run, as bins."""
    total = np.concatenate(([0.0], np.cumsum(profile.sizes)))
    unfinished = np.append(False, profile.traits[:, TRAITS.index("unfinished")]).astype(np.int64)
    ends = np.arange(len(total))
    start = np.maximum(ends - run, 0)
    found = []
    for back in range(1, run):
        cut = np.maximum(ends - back, 0)
        share = (total[cut] - total[start]) / np.maximum(total - total[start], 1.0)
        found.append((unfinished[cut], np.minimum((share * BINS).astype(np.int64), BINS - 1)))
    return found


def _missed(witness: Witnesses, side: int, count: int) -> list[Floats]:
    """For runs of 1 … 4 units that end before each boundary: what their keys say alone, each key once a run."""
    places = witness.sides[side]
    weights = witness.alone[side][places.keys]
    fresh = [np.bincount(places.units, weights * (places.gaps > back), minlength=count) for back in range(_LONGEST)]
    totals = []
    for run in range(1, _LONGEST + 1):
        total = np.zeros(count + 1)
        for back in range(run):
            # The unit that stands `back` after the first of the run.
            at = run - back
            total[at:] += fresh[back][: count + 1 - at]
        totals.append(total)
    return totals


class _Witness:
    """Witnesses with what finds the keys that both sides of any cell have."""

    def __init__(self, witnesses: Witnesses, count: int) -> None:
        self._bonus = witnesses.bonus.astype(np.float32)
        self._one, self._other = witnesses.sides
        self._order = np.argsort(self._one.units, kind="stable")
        self._units = self._one.units[self._order]
        self._count = count + 1
        self._codes = self._other.keys.astype(np.int64) * self._count + self._other.units

    def matches(self, window: Window) -> tuple[Ints, Planes, Small, Small]:
        """Cells (flat, by the node where they end), weights and gaps of the shared keys inside a window."""
        one, other, origin = self._one, self._other, sum(window.start)
        low, high = np.searchsorted(self._units, (window.base[0] - 1, window.base[-1] + window.width))
        inside = np.sort(self._order[low:high])  # by key: neighbours are looked up near each other
        units, keys = one.units[inside].astype(np.int64), one.keys[inside].astype(np.int64)
        # In a band whose base rises by 0 or 1, i is on all anti-diagonals from a first to a last one.
        first = np.searchsorted(window.base + window.width - 1, units + 1)
        last = np.searchsorted(window.base, units + 1, side="right") - 1
        begin = np.clip(origin + first - units - 2, 0, self._count - 1)
        end = np.clip(origin + last - units - 1, 0, self._count - 1)
        starts = np.searchsorted(self._codes, keys * self._count + begin)
        repeats = np.maximum(np.searchsorted(self._codes, keys * self._count + end) - starts, 0)
        left = np.repeat(inside, repeats)
        right = np.repeat(starts, repeats) + within(repeats)
        i = one.units[left].astype(np.int64) + 1
        d = i + other.units[right] + 1 - origin
        out = one.vouched[left] + other.vouched[right]  # 0 … 2 beads to leave out
        out -= (one.vouched[left] > 0) & (one.beads[left] == other.beads[right])
        weights = self._bonus[out, one.keys[left]]
        return d * window.width + i - window.base[d], weights, one.gaps[left], other.gaps[right]


class Scorer:
    """Scores of all beads in a window, from prepared evidence."""

    def __init__(self, evidence: Evidence, pulse: Pulse) -> None:
        self._pulse = pulse
        self._evidence = evidence
        self._sides = _Side(evidence, 0), _Side(evidence, 1)
        self._witnesses = [
            _Witness(witness, len(evidence.profiles[1])) for witness in pulse.through(evidence.witnesses, 1)
        ]
        self.lone = self._sides[0].lone, self._sides[1].lone

    def outline(self, start: Pair, end: Pair) -> Ints:
        """The nodes of a rough way from one corner to another, by what is known without words."""
        one, other = (side.runs.part(a, b) for side, a, b in zip(self._sides, start, end, strict=True))
        nodes: Ints = outline(one, other, self._evidence.lengths, self._evidence.manner, self._pulse) + np.array(start)
        return nodes

    def __call__(self, window: Window) -> Planes:
        """Log-odds of the bead of each shape that ends at each node: (anti-diagonals, shapes, width).

        They are 0 where either side of a bead is missing from its version.
        """
        one, other = self._sides
        i = np.clip(window.i, 0, len(self._evidence.profiles[0]))
        j = np.clip(window.j, 0, len(self._evidence.profiles[1]))
        scores = np.empty((len(window.base), len(SHAPES), window.width), np.float32)
        shared = _Shared(window, [witness.matches(window) for witness in self._pulse.through(self._witnesses, 1)])
        lengths = self._evidence.lengths
        for k, (a, b) in enumerate(SHAPES):
            self._pulse()
            fit = lengths.fit(one.totals[a - 1][i], other.totals[b - 1][j])
            fit += one.own[a - 1][i]
            fit += other.own[b - 1][j]
            fit += self._evidence.manner[one.manners[a - 1][i], other.manners[b - 1][j]]
            fit += shared.of(a, b)
            if a == 1 < b:
                for flag, share in other.cuts[b]:
                    fit += one.profile.cuts[flag[j], np.maximum(i - 1, 0), share[j]]
            elif b == 1 < a:
                for flag, share in one.cuts[a]:
                    fit += other.profile.cuts[flag[i], np.maximum(j - 1, 0), share[i]]
            if one.gaps or other.gaps:
                fit[one.missing[a - 1][i] | other.missing[b - 1][j]] = 0.0
            scores[:, k] = fit
        return scores


class _Shared:
    """The weights of the keys that both sides of a bead have, each key once a side."""

    def __init__(self, window: Window, matches: Sequence[tuple[Ints, Planes, Small, Small]]) -> None:
        self._window = window
        self._cells, self._weights, first, second = (np.concatenate(part) for part in zip(*matches, strict=True))
        self._gaps = first, second
        self._planes: dict[tuple[int, int], Planes] = {}

    def of(self, a: int, b: int) -> Planes:
        """The sum for the bead of a and b units that ends at each node."""
        depth, width = len(self._window.base), self._window.width
        total = np.zeros((depth, width), np.float32)
        d = np.arange(depth)
        for u in range(a):
            for v in range(b):
                # The unit that stands u (v) after the first: its keys that none of the u (v) before it has.
                back = a - 1 - u, b - 1 - v
                source = np.maximum(d - sum(back), 0)
                places = _ROOM + self._window.base - back[0] - self._window.base[source]
                rows = (source * (width + 2 * _ROOM) + places)[:, None] + np.arange(width)
                moved = self._plane(u, v).ravel()[rows] if sum(back) else self._plane(u, v)[:, _ROOM:-_ROOM]
                total[sum(back) :] += moved[sum(back) :]
        return total

    def _plane(self, u: int, v: int) -> Planes:
        if (u, v) not in self._planes:
            depth, width = len(self._window.base), self._window.width
            chosen = (self._gaps[0] > u) & (self._gaps[1] > v)
            flat = np.bincount(self._cells[chosen], self._weights[chosen], minlength=depth * width)
            plane = np.zeros((depth, width + 2 * _ROOM), np.float32)
            plane[:, _ROOM:-_ROOM] = flat.reshape(depth, width)
            self._planes[u, v] = plane
        return self._planes[u, v]
