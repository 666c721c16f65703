"""The outline: a first, rough way through a large stretch without anchors, by sizes and manners alone.

It leads the band where nothing else does. It looks at far more of the lattice than the band (all of it, up to some
5,000 paragraphs either side), and so finds what shifts everything after it: a chapter left out, notes put in. What
makes that quick is that it knows few beads (1:1, 1:2, 2:1, and gaps with affine cost: Gotoh, Journal of Molecular
Biology 162, 1982) and seeks the best way alone (Viterbi), a byte a node to find it again. Limits: past `_WIDTH` nodes
an anti-diagonal it follows equal shares of the text.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.core.alignment.lattice import NEVER, Planes
from reader.core.alignment.lengths import Lengths
from reader.core.alignment.profile import Ints

BEADS = ((1, 1), (1, 2), (2, 1))
_PRIORS = (0.0, -4.8, -4.8)
_OPENING, _EXTENDING = -3.0, -0.6
_PAD = 4
_NODES = 40_000_000
"""Nodes of one outline: a byte each."""
_WIDTH = 512
"""The least width of an outline, if the stretch is so wide."""
_EXTENDED = 8, 16
"""Bits of a node's byte: the best gap that ends there goes on. The lower bits tell the best step."""


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs of 1 and 2 units of one version by the boundary where they end: log sizes, own log-odds, codes of manner."""

    sizes: tuple[Planes, ...]
    own: tuple[Planes, ...]
    codes: tuple[Ints, ...]
    lone: Planes

    def part(self, start: int, end: int) -> "Runs":
        """The boundaries from `start` to `end`."""
        cut = slice(start, end + 1)
        return Runs(
            tuple(values[cut] for values in self.sizes),
            tuple(values[cut] for values in self.own),
            tuple(values[cut] for values in self.codes),
            self.lone[cut],
        )

    def reversed(self) -> "Runs":
        """The same backwards, so that the second side of an anti-diagonal is read forwards."""
        return Runs(
            tuple(values[::-1].copy() for values in self.sizes),
            tuple(values[::-1].copy() for values in self.own),
            tuple(values[::-1].copy() for values in self.codes),
            self.lone[::-1].copy(),
        )


def outline(first: Runs, second: Runs, lengths: Lengths, table: Planes) -> Ints:
    """The nodes of the best way through two stretches, shape (nodes, 2), first and last corner among them."""
    n, m = len(first.lone) - 1, len(second.lone) - 1
    base, width = _ground(first, second)
    return _traced(_choices(_Beads(first, second.reversed(), lengths, table), base, width, n, m), base, n, m)


def _ground(first: Runs, second: Runs) -> tuple[Ints, int]:
    """Where each anti-diagonal begins, and how many nodes it has."""
    n, m = len(first.lone) - 1, len(second.lone) - 1
    d = np.arange(n + m + 1)
    width = max(_NODES // len(d), _WIDTH)
    if width > min(n, m):
        return (np.zeros_like(d) if n <= m else d - m), min(n, m) + 1
    one, other = (np.cumsum(np.exp(side.sizes[0])) for side in (first, second))
    i = np.arange(n + 1)
    opposite = np.searchsorted(other, one * (other[-1] / one[-1]))
    # Every anti-diagonal crosses the line of equal shares once.
    middle = np.searchsorted(i + np.minimum(opposite, m), d)
    steps = np.clip(np.diff(middle, prepend=0), 0, 1)
    return np.cumsum(steps) - width // 2, width


class _Beads:
    """What the beads that end on one anti-diagonal score."""

    def __init__(self, first: Runs, second: Runs, lengths: Lengths, table: Planes) -> None:
        self.first, self.second = first, second
        self._lengths, self._table = lengths, np.ascontiguousarray(table).ravel()
        self._rows = [codes * table.shape[1] for codes in first.codes]
        self._spread = [lengths.spread(sizes) for sizes in first.sizes]

    def __call__(self, bead: int, one: slice, other: slice) -> Planes:
        a, b = (units - 1 for units in BEADS[bead])
        precision, scale = self._spread[a]
        off = self.second.sizes[b][other] - self.first.sizes[a][one]
        score = self._lengths.density(off, precision[one], scale[one])
        score += self.first.own[a][one]
        score += self.second.own[b][other]
        score += self._table[self._rows[a][one] + self.second.codes[b][other]]
        score += np.float32(_PRIORS[bead])
        return score


def _choices(beads: _Beads, base: Ints, width: int, n: int, m: int) -> npt.NDArray[np.uint8]:
    """By anti-diagonal and place: the best step that ends there (1 … 3 a bead, 4 and 5 gaps), and `_EXTENDED`."""
    found = np.zeros((len(base), width), np.uint8)
    nothing = np.full(width + 2 * _PAD, NEVER, np.float32)
    best = [nothing] * 4
    gaps = [nothing, nothing]
    starts = base.tolist()
    for d in range(len(base)):
        low, high = max(d - m, 0, starts[d]), min(d, n, starts[d] + width - 1) + 1
        now, gap = nothing.copy(), [nothing.copy(), nothing.copy()]
        if low < high:
            here = slice(_PAD + low - starts[d], _PAD + high - starts[d])
            one, other = slice(low, high), slice(low + m - d, high + m - d)
            if d:
                choice = found[d, low - starts[d] : high - starts[d]]
                state = np.full(high - low, NEVER, np.float32)
                for bead, (a, b) in enumerate(BEADS):
                    if d >= a + b:
                        from_ = _PAD + low - a - starts[d - a - b]
                        total = best[a + b - 1][from_ : from_ + high - low] + beads(bead, one, other)
                        choice[total > state] = bead + 1
                        np.maximum(state, total, out=state)
                for side, lone in enumerate((beads.first.lone[one], beads.second.lone[other])):
                    from_ = _PAD + low - (side == 0) - starts[d - 1]
                    back = slice(from_, from_ + high - low)
                    opened, extended = best[0][back] + np.float32(_OPENING), gaps[side][back] + np.float32(_EXTENDING)
                    total = np.maximum(opened, extended) + lone
                    gap[side][here] = total
                    longer = total > state
                    choice[longer] = len(BEADS) + 1 + side
                    choice |= np.where(extended > opened, np.uint8(_EXTENDED[side]), np.uint8(0))
                    np.maximum(state, total, out=state)
                now[here] = state
            else:
                now[_PAD - starts[0]] = 0.0
        best, gaps = [now, *best[:3]], gap
    return found


def _traced(choices: npt.NDArray[np.uint8], base: Ints, n: int, m: int) -> Ints:
    """The nodes of the best way, found backwards."""
    i, j = n, m
    nodes = [(i, j)]
    gap = -1  # the side of the gap that goes on before this node
    while i or j:
        byte = int(choices[i + j, i - int(base[i + j])])
        step = len(BEADS) + 1 + gap if gap >= 0 else byte & 7
        if 1 <= step <= len(BEADS):
            a, b = BEADS[step - 1]
            gap = -1
        else:
            side = step - len(BEADS) - 1
            a, b = 1 - side, side
            gap = side if byte & _EXTENDED[side] else -1
        i, j = i - a, j - b
        nodes.append((i, j))
    return np.array(nodes[::-1])
