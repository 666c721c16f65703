"""The lattice: the best way through beads and gaps, and how probable each of its steps is.

A node (i, j) says that i units of one side and j of the other are used up. A step is a bead of one of `SHAPES`, or a
unit left without counterpart; a run of such units is cheaper than as many single ones (affine cost), which takes three
states: after a bead, within a run on one side, within a run on the other. Nodes are kept by anti-diagonals d = i + j,
a band of equal width on each, so that one numpy operation treats a whole anti-diagonal.

The sums over all ways through (forward and backward) give every step's posterior probability; the way with the
greatest expected number of units in right steps is chosen, and the posteriors of its steps are the confidences
(posterior decoding: Durbin, Eddy, Krogh, Mitchison, Biological Sequence Analysis, 1998, section 4.4).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.core.alignment.profile import Floats, Ints
from reader.core.alignment.pulse import Pulse

SHAPES = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 4), (4, 1))
"""The beads with both sides: units of the one, units of the other."""
REACH = 5
"""The longest step in anti-diagonals, and the room left free at either end of each."""
NEVER = -1e30
"""The logarithm of nothing: finite, so that it can be added to itself."""

_A = np.array([a for a, _ in SHAPES])
_B = np.array([b for _, b in SHAPES])
_STEPS = (*SHAPES, (1, 0), (0, 1))
Planes = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """A piece of a band: anti-diagonals from that of `start` on, `width` nodes on each, the first at i = ``base[d]``.

    `base` rises by 0 or 1 from one to the next. No node passes `limits`; the way has to end there if the window is
    `closed`, and may end anywhere on the last anti-diagonal otherwise.
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
class Costs:
    """Log-odds of what has no counterpart: the first unit of a run, each one after it, and what each unit adds."""

    opening: float
    extending: float
    units: tuple[Floats, Floats]


def _log_sum(values: Floats) -> Floats:
    """The logarithms of the sums over the first axis; the values are spent."""
    top = np.maximum.reduce(values, axis=0)
    values -= top
    np.exp(values, out=values)
    total: Floats = np.add.reduce(values, axis=0)
    np.log(total, out=total)
    total += top
    return total


class Lattice:
    """The sums over all ways through one window.

    `scores` has the shape (anti-diagonals, shapes, width): the log-odds of the bead that ends at each node.
    """

    def __init__(self, window: Window, scores: Planes, costs: Costs, pulse: Pulse) -> None:
        self._window = window
        self._costs = costs
        self._pulse = pulse
        self._depth, self._width = len(window.base), window.width
        self._padded = self._width + 2 * REACH
        self._inner = slice(REACH, REACH + self._width)
        self._step = np.diff(window.base, prepend=window.base[0])
        self._origin = REACH + window.start[0] - int(window.base[0])
        self._lay(scores)
        # The node array has one anti-diagonal more, which is never reached: there begins what would begin outside.
        self._nodes = np.full((self._depth + 1) * self._padded, NEVER)
        self.any: Floats = self._nodes[: -self._padded].reshape(self._depth, self._padded)
        self.gap = np.full((2, self._depth, self._padded), NEVER)
        self.after = np.full((3, self._depth, self._padded), NEVER)
        self._froms = self._places(-1)
        self._forward()
        self._backward()

    def _lay(self, scores: Planes) -> None:
        """Beads and gap units by the node where they end, impossible ones at `NEVER`; walls keep ways inside."""
        i, j = self._window.i, self._window.j
        (i0, j0), (n, m) = self._window.start, self._window.limits
        valid = (i >= i0) & (j >= j0) & (i <= n) & (j <= m)
        self._beads = np.full((self._depth, len(SHAPES), self._padded), NEVER, np.float32)
        for k, (a, b) in enumerate(SHAPES):
            allowed = valid & (i - a >= i0) & (j - b >= j0)
            self._beads[:, k, self._inner] = np.where(allowed, scores[:, k], NEVER)
        self._walls = np.where(valid, 0.0, NEVER)
        units = self._costs.units
        self._lone = np.stack(
            [
                np.where(valid & (i > i0), np.take(units[0], i - 1, mode="clip"), NEVER) if n else self._walls,
                np.where(valid & (j > j0), np.take(units[1], j - 1, mode="clip"), NEVER) if m else self._walls,
            ]
        )

    def _places(self, sign: int) -> Ints:
        """By anti-diagonal and shape: where the row of nodes begins that is one bead back (-1) or on (1)."""
        d = np.arange(self._depth)[:, None]
        there = d + sign * (_A + _B)
        inside = (there >= 0) & (there < self._depth)
        there = np.where(inside, there, 0)
        place = REACH + self._window.base[:, None] + sign * _A - self._window.base[there]
        row = there if sign < 0 else there * len(SHAPES) + np.arange(len(SHAPES))
        nowhere = (self._depth if sign < 0 else self._depth * len(SHAPES)) * self._padded
        places: Ints = np.where(inside, row * self._padded + place, nowhere)
        return places

    def _forward(self) -> None:
        """Log sums over all ways from the start to each node: by any step, and by each kind of gap."""
        opening, extending = np.exp(self._costs.opening), np.exp(self._costs.extending)
        along = np.arange(self._width)
        leaving = np.full((2, self._padded), NEVER)
        state = np.full((3, self._width), NEVER)
        ways = np.empty((len(SHAPES), self._width))
        beads, any_, gap = self._beads[:, :, self._inner], self.any[:, self._inner], self.gap[:, :, self._inner]
        for d in self._pulse.through(range(self._depth), 64):
            if d:
                np.take(self._nodes, self._froms[d][:, None] + along, out=ways, mode="clip")
                ways += beads[d]
                state[0] = _log_sum(ways)
                back = REACH + int(self._step[d])
                state[1] = leaving[0, back - 1 : back - 1 + self._width]
                state[2] = leaving[1, back : back + self._width]
                state[1:] += self._lone[:, d]
                state += self._walls[d]
            else:
                state[0, self._origin - REACH] = 0.0
            top = np.maximum.reduce(state, axis=0)
            bead, first, second = np.exp(state - top)
            any_[d] = top + np.log(bead + first + second)
            gap[:, d] = state[1:]
            leaving[0, self._inner] = top + np.log(opening * (bead + second) + extending * first)
            leaving[1, self._inner] = top + np.log(opening * (bead + first) + extending * second)

    def _backward(self) -> None:
        """Log sums over all ways from each node to the end: after a bead, and after each kind of gap."""
        opening, extending = np.exp(self._costs.opening), np.exp(self._costs.extending)
        along = np.arange(self._width)
        last = self._depth - 1
        if self._window.closed:
            self.after[:, last, REACH + self._window.limits[0] - self._window.base[last]] = 0.0
        else:
            self.after[:, last, self._inner] = self._walls[last]
        ahead = np.full((self._depth * len(SHAPES) + 1, self._padded), NEVER)
        rows = ahead[:-1].reshape(self._depth, len(SHAPES), self._padded)
        rows[last] = self._beads[last] + self.after[0, last]
        flat, ons = ahead.reshape(-1), self._places(1)
        arriving = np.full((2, self._padded), NEVER)
        state = np.empty((3, self._width))
        ways = np.empty((len(SHAPES), self._width))
        for d in self._pulse.through(range(last - 1, -1, -1), 64):
            at = REACH - int(self._step[d + 1])
            arriving[:, self._inner] = self.after[1:, d + 1, self._inner] + self._lone[:, d + 1]
            np.take(flat, ons[d][:, None] + along, out=ways, mode="clip")
            state[0] = _log_sum(ways)
            state[1] = arriving[0, at + 1 : at + 1 + self._width]
            state[2] = arriving[1, at : at + self._width]
            top = np.maximum.reduce(state, axis=0)
            bead, first, second = np.exp(state - top)
            top += self._walls[d]
            self.after[0, d, self._inner] = top + np.log(bead + opening * (first + second))
            self.after[1, d, self._inner] = top + np.log(bead + extending * first + opening * second)
            self.after[2, d, self._inner] = top + np.log(bead + opening * first + extending * second)
            rows[d] = self._beads[d] + self.after[0, d]

    def posteriors(self) -> Planes:
        """The probability of each step of `SHAPES`, and of a gap of either side, that ends at each node."""
        total = self.after[0, 0, self._origin]
        out = np.zeros((self._depth, len(_STEPS), self._padded), np.float32)
        after = self.after[0][:, self._inner] - total
        for k in self._pulse.through(range(len(SHAPES)), 1):
            before = self._nodes[self._froms[:, k, None] + np.arange(self._width)]
            out[:, k, self._inner] = np.exp(
                np.minimum(before + self._beads[:, k, self._inner] + after, 0.0, dtype=np.float32, casting="same_kind")
            )
        for side in (0, 1):
            way = self.gap[side] + self.after[1 + side] - total
            out[:, len(SHAPES) + side] = np.exp(np.minimum(way, 0.0))
        return out

    def best(self) -> list[Step]:
        """The way with the greatest expected number of units in right steps, from start to end."""
        chances = self.posteriors()
        gains = chances * np.array([a + b for a, b in _STEPS], np.float32)[:, None]
        along = np.arange(self._width)
        flat = np.full(len(self._nodes), NEVER)
        sums = flat[: -self._padded].reshape(self._depth, self._padded)
        sums[0, self._origin] = 0.0
        options = np.empty((len(_STEPS), self._width))
        for d in self._pulse.through(range(1, self._depth), 64):
            back = REACH + int(self._step[d])
            np.take(flat, self._froms[d][:, None] + along, out=options[:-2], mode="clip")
            options[-2] = sums[d - 1, back - 1 : back - 1 + self._width]
            options[-1] = sums[d - 1, back : back + self._width]
            options += gains[d, :, self._inner]
            sums[d, self._inner] = np.maximum.reduce(options, axis=0) + self._walls[d]
        return self._trace(sums, gains, chances)

    def _trace(self, sums: Floats, gains: Planes, chances: Planes) -> list[Step]:
        """The steps that lead to the best sum, found backwards."""
        base, d = self._window.base, self._depth - 1
        i = self._window.limits[0] if self._window.closed else int(sums[d].argmax()) - REACH + int(base[d])
        steps: list[Step] = []
        while d > 0:
            place = REACH + i - int(base[d])
            best, found, chance = NEVER * 10, (0, 1), 0.0
            for k, (a, b) in enumerate(_STEPS):
                before = d - a - b
                at = REACH + i - a - int(base[before]) if before >= 0 else -1
                if 0 <= at < self._padded:
                    total = float(sums[before, at]) + float(gains[d, k, place])
                    if total > best:
                        best, found, chance = total, (a, b), float(chances[d, k, place])
            steps.append(Step(i, sum(self._window.start) + d - i, *found, chance))
            i, d = i - found[0], d - sum(found)
        return steps[::-1]
