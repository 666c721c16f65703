"""The lattice: the best way through beads and gaps, and how probable each of its steps is.

A node (i, j) says that i units of one side and j of the other are used up. A step is a bead of one of `SHAPES`, or a
unit left without counterpart; a run of such units is cheaper than as many single ones (affine cost), which takes three
states: after a bead, within a run on one side, within a run on the other. Nodes are kept by anti-diagonals d = i + j,
a band of equal width on each, so that one numpy operation treats a whole anti-diagonal.

The sums over all ways through (forward and backward) give every step's posterior probability; the way with the
greatest expected number of units in right steps is returned, and the posteriors of its steps are the confidences
(posterior decoding: Durbin, Eddy, Krogh, Mitchison, Biological Sequence Analysis, 1998, section 4.4).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.core.alignment.profile import Floats, Ints

SHAPES = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 4), (4, 1))
"""The beads with both sides: units of the one, units of the other."""
REACH = 5
"""The longest step in anti-diagonals, and the room left free at either end of each."""
NEVER = -1e30
"""The logarithm of nothing: finite, so that it can be added to itself."""

_A = np.array([a for a, _ in SHAPES])
_B = np.array([b for _, b in SHAPES])
_GAIN = (_A + _B).astype(np.float64)


@dataclass(frozen=True, slots=True)
class Window:
    """A piece of a band: anti-diagonals from that of `start` on, `width` nodes on each, the first at i = ``base[d]``.

    `end` is the corner that the way has to reach, or None when it may leave the window anywhere on its last
    anti-diagonal. `limits` are the unit numbers that no node may pass.
    """

    start: tuple[int, int]
    limits: tuple[int, int]
    base: Ints
    width: int
    closed: bool

    @property
    def i(self) -> Ints:
        """Units of the first side used up, by anti-diagonal and place."""
        nodes: Ints = self.base[:, None] + np.arange(self.width)
        return nodes

    @property
    def j(self) -> Ints:
        """Units of the second side used up, by anti-diagonal and place."""
        nodes: Ints = sum(self.start) + np.arange(len(self.base))[:, None] - self.i
        return nodes


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the way: the node where it ends, its units of either side, its posterior probability."""

    i: int
    j: int
    a: int
    b: int
    probability: float


@dataclass(frozen=True, slots=True)
class Gaps:
    """The logarithms of what a unit without counterpart costs: the first of a run, and each one after it."""

    opening: float
    extending: float


def _starts(window: Window, padded: int) -> Ints:
    """Where the predecessors of each anti-diagonal begin in the flat node array, a column a shape."""
    d = np.arange(len(window.base))[:, None]
    back = d - _A - _B
    safe = np.maximum(back, 0)
    place = window.base[:, None] - _A - window.base[safe]
    # Before the first anti-diagonal there is only room that never was reached: the padding of the first one.
    inside = (back >= 0) & (np.abs(place) <= REACH)
    starts: Ints = np.where(inside, safe * padded + REACH + np.clip(place, -REACH, REACH), -1)
    return starts


def _log_sum(values: Floats) -> Floats:
    top = values.max(axis=0)
    total: Floats = top + np.log(np.exp(values - top).sum(axis=0))
    return total


class Lattice:
    """The sums over all ways through one window, and the best way by them.

    `scores` has the shape (anti-diagonals, shapes, width): the log-odds of the bead that ends at a node.
    """

    def __init__(self, window: Window, scores: npt.NDArray[np.float32], gaps: Gaps) -> None:
        self._window = window
        self._gaps = gaps
        self._depth, self._width = len(window.base), window.width
        self._padded = self._width + 2 * REACH
        i, j = window.i, window.j
        (i0, j0), (n, m) = window.start, window.limits
        self._valid = (i >= i0) & (j >= j0) & (i <= n) & (j <= m)
        self._beads = np.full((self._depth, len(SHAPES), self._padded), NEVER, np.float32)
        for k, (a, b) in enumerate(SHAPES):
            allowed = self._valid & (i - a >= i0) & (j - b >= j0)
            self._beads[:, k, REACH:-REACH] = np.where(allowed, scores[:, k], NEVER)
        # What no node can reach: added to every state, so that runs of gaps do not leave the limits either.
        self._walls = np.full((self._depth, self._padded), NEVER)
        self._walls[:, REACH:-REACH][self._valid] = 0.0
        self._step = np.diff(window.base, prepend=window.base[0])
        self._starts = _starts(window, self._padded)
        self._forward()
        self._backward()

    def _forward(self) -> None:
        """Log sums over all ways from the start to each node: through any step, and through each kind of gap."""
        shape = (self._depth, self._padded)
        self.first_gap = np.full(shape, NEVER)
        self.second_gap = np.full(shape, NEVER)
        leaving = np.full((2, self._padded), NEVER)
        opening, extending = np.exp(self._gaps.opening), np.exp(self._gaps.extending)
        flat = np.full((self._depth + 1) * self._padded, NEVER)
        self.any: Floats = flat[: -self._padded].reshape(shape)
        inner = slice(REACH, REACH + self._width)
        starts = np.where(self._starts < 0, len(flat) - self._padded, self._starts)
        places = np.arange(self._width)
        state = np.full((3, self._width), NEVER)
        for d in range(self._depth):
            state[0] = _log_sum(flat[starts[d][:, None] + places] + self._beads[d, :, inner])
            if d == 0:
                state[0, self._window.start[0] - self._window.base[0]] = 0.0
            else:
                # A unit of the first side: from (i - 1, j); of the second side: from (i, j - 1).
                back = REACH + int(self._step[d])
                state[1] = leaving[0, back - 1 : back - 1 + self._width]
                state[2] = leaving[1, back : back + self._width]
            state += self._walls[d, inner]
            top = state.max(axis=0)
            bead, first, second = np.exp(state - top)
            self.any[d, inner] = top + np.log(bead + first + second)
            self.first_gap[d, inner] = state[1]
            self.second_gap[d, inner] = state[2]
            leaving[0, inner] = top + np.log(opening * (bead + second) + extending * first)
            leaving[1, inner] = top + np.log(opening * (bead + first) + extending * second)

    def _backward(self) -> None:
        """Log sums over all ways from each node to the end, after a bead and after each kind of gap."""
        shape = (self._depth, self._padded)
        self.after = np.full((3, *shape), NEVER)
        last = self._depth - 1
        inner = slice(REACH, REACH + self._width)
        opening, extending = np.exp(self._gaps.opening), np.exp(self._gaps.extending)
        if self._window.closed:
            self.after[:, last, REACH + self._window.limits[0] - self._window.base[last]] = 0.0
        else:
            self.after[:, last, inner] = np.where(self._valid[last], 0.0, NEVER)
        ahead = np.full((self._depth + REACH, len(SHAPES), self._padded), NEVER)
        ahead[last] = self._beads[last] + self.after[0, last]
        coming = np.empty((len(SHAPES), self._width))
        for d in range(last - 1, -1, -1):
            for k, (a, b) in enumerate(SHAPES):
                on = d + a + b
                if on > last:
                    coming[k] = NEVER
                    continue
                at = REACH + int(self._window.base[d] + a - self._window.base[on])
                coming[k] = ahead[on, k, at : at + self._width]
            at = REACH - int(self._step[d + 1])
            first = self.after[1, d + 1, at + 1 : at + 1 + self._width]
            second = self.after[2, d + 1, at : at + self._width]
            bead = _log_sum(coming)
            top = np.maximum(np.maximum(bead, first), second)
            bead, first, second = np.exp(bead - top), np.exp(first - top), np.exp(second - top)
            wall = top + self._walls[d, inner]
            self.after[0, d, inner] = wall + np.log(bead + opening * (first + second))
            self.after[1, d, inner] = wall + np.log(bead + extending * first + opening * second)
            self.after[2, d, inner] = wall + np.log(bead + opening * first + extending * second)
            ahead[d] = self._beads[d] + self.after[0, d]

    def posteriors(self) -> tuple[npt.NDArray[np.float64], Floats, Floats]:
        """Probability of the bead of each shape, and of a gap of either side, that ends at each (padded) node."""
        start = self._window.start[0] - self._window.base[0] + REACH
        total = self.after[0, 0, start]
        flat = np.append(self.any.ravel(), np.full(self._padded, NEVER))
        starts = np.where(self._starts < 0, len(flat) - self._padded, self._starts)
        beads = np.zeros(self._beads.shape)
        before = flat[starts[:, :, None] + np.arange(self._width)]
        inner = slice(REACH, REACH + self._width)
        beads[:, :, inner] = np.exp(
            np.minimum(before + self._beads[:, :, inner] + self.after[0][:, None, inner] - total, 0.0)
        )
        first = np.exp(np.minimum(self.first_gap + self.after[1] - total, 0.0))
        second = np.exp(np.minimum(self.second_gap + self.after[2] - total, 0.0))
        return beads, first, second

    def best(self) -> list[Step]:
        """The way with the greatest expected number of units in right steps, from start to end."""
        beads, first, second = self.posteriors()
        gains = beads * _GAIN[:, None]
        inner = slice(REACH, REACH + self._width)
        flat = np.full(self._depth * self._padded + self._padded, NEVER)
        sums = flat[: -self._padded].reshape(self._depth, self._padded)
        starts = np.where(self._starts < 0, len(flat) - self._padded, self._starts)
        places = np.arange(self._width)
        for d in range(self._depth):
            if d == 0:
                sums[0, REACH + self._window.start[0] - self._window.base[0]] = 0.0
                continue
            back = REACH + int(self._step[d])
            best = (flat[starts[d][:, None] + places] + gains[d, :, inner]).max(axis=0)
            over = sums[d - 1, back - 1 : back - 1 + self._width] + first[d, inner]
            under = sums[d - 1, back : back + self._width] + second[d, inner]
            sums[d, inner] = np.maximum(np.maximum(best, over), under) + self._walls[d, inner]
        return self._trace(sums, beads, first, second)

    def _trace(self, sums: Floats, beads: Floats, first: Floats, second: Floats) -> list[Step]:
        base = self._window.base
        d = self._depth - 1
        i = self._window.limits[0] if self._window.closed else int(sums[d].argmax()) - REACH + int(base[d])
        steps: list[Step] = []
        origin = sum(self._window.start)
        while d > 0:
            place = REACH + i - int(base[d])
            options: list[tuple[float, int, int, float]] = []
            for k, (a, b) in enumerate(SHAPES):
                options.append((self._GAINS[k] * beads[d, k, place], a, b, beads[d, k, place]))
            options += [(first[d, place], 1, 0, first[d, place]), (second[d, place], 0, 1, second[d, place])]
            best = max(
                options,
                key=lambda o: (
                    o[0] + sums[d - o[1] - o[2], REACH + i - o[1] - int(base[d - o[1] - o[2]])]
                    if d >= o[1] + o[2] and abs(i - o[1] - int(base[d - o[1] - o[2]])) < self._width + REACH
                    else NEVER * 2
                ),
            )
            _, a, b, probability = best
            steps.append(Step(i, origin + d - i, a, b, float(probability)))
            i, d = i - a, d - a - b
        return steps[::-1]

    _GAINS = tuple(float(g) for g in _GAIN)
