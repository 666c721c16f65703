"""The band: which nodes of the lattice are worth a look.

Rare keys that both versions have once or twice name cells that probably lie on the way. The heaviest increasing chain
of such cells gives the anchors, less those that stand alone. Where there are few, some of them agree by chance: only
those that cannot (heavy ones, and several in a row) lead the way as they are. Between two of these the band covers the
whole box that they span, as far as `_WIDEST` allows; where a box is larger it follows a guide, the rough way that sizes
and manners give (`outline`), and such other anchors as agree with it.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from reader.core.alignment.evidence import Witnesses
from reader.core.alignment.lattice import Window
from reader.core.alignment.profile import Floats, Ints, distinct, within

_MARGIN = 16
"""How far off the straight line between two anchors the band reaches at least, in nodes."""
_WIDEST = 256
_RARE = 2
"""A key is rare when neither version has it in more units than this."""
_ALONE = 12.0
"""A cell with more evidence than this (log-odds) needs no others near it."""
_SURE = 6.0
"""A cell is firm with so much evidence more than makes up for the number of units that it might join."""
_NEAR = 24
_TOGETHER = 4
"""So many anchors in a row, each near the last, are firm."""
_AGREED = 48
"""How far from the guide other anchors may be."""
_SMALL = 20_000
"""A lattice of at most so many nodes is searched whole."""
_NODES = 250_000
"""Nodes of one window: bounds memory."""
_USUAL_KEYS = 100
"""Keys in a unit that so many nodes are good for."""

_GUIDED = 128
"""How far off its guide the band reaches."""
_EVERY = 16
"""The band goes through every so manieth node of its guide."""

Corner = tuple[int, int]
Guide = Callable[[Corner, Corner], Ints]
"""The nodes of a rough way from one corner to another."""


@dataclass(frozen=True, slots=True)
class Route:
    """A way through part of the lattice, by anti-diagonal, and how many nodes to either side of it to look at."""

    start: Corner
    end: Corner
    middle: Ints
    reach: Ints


def anchors(witnesses: Sequence[Witnesses], counts: Corner) -> Ints:
    """The anchors that these keys give: cells, shape (n, 2), rising in both columns."""
    cells: list[Ints] = []
    weights: list[Floats] = []
    for witness in witnesses:
        (one, other), weight = witness.sides, witness.bonus[-1]
        often = np.bincount(one.keys, minlength=len(weight)), np.bincount(other.keys, minlength=len(weight))
        rare = (often[0] > 0) & (often[1] > 0) & (np.maximum(*often) <= _RARE)
        first, second = np.flatnonzero(rare[one.keys]), np.flatnonzero(rare[other.keys])
        keys = other.keys[second]
        starts = np.searchsorted(keys, one.keys[first])
        repeats = often[1][one.keys[first]]
        left = np.repeat(first, repeats)
        right = second[np.repeat(starts, repeats) + within(repeats)]
        cells.append(one.units[left].astype(np.int64) * (counts[1] + 1) + other.units[right])
        weights.append(weight[one.keys[left]])
    every = np.concatenate(cells)
    codes = distinct(every)
    places = np.searchsorted(codes, every)
    total = np.bincount(places, np.concatenate(weights), minlength=len(codes)).astype(np.float64, copy=False)
    return _firm(*_chain(codes // (counts[1] + 1), codes % (counts[1] + 1), total), counts)


def _chain(i: Ints, j: Ints, weight: Floats) -> tuple[Ints, Floats]:
    """The heaviest chain of cells that rises in both coordinates, in O(n log n), and its weights."""
    ends: list[int] = []  # second coordinates at which a better chain ends, rising, and its sum and last cell
    sums: list[float] = []
    lasts: list[int] = []
    before = np.full(len(i), -1)
    for at in np.lexsort((-j, i)).tolist():
        place = bisect_left(ends, int(j[at]))
        total = float(weight[at]) + (sums[place - 1] if place else 0.0)
        before[at] = lasts[place - 1] if place else -1
        stop = place
        while stop < len(ends) and sums[stop] <= total:
            stop += 1
        if stop < len(ends) and ends[stop] == j[at] and stop == place:
            continue
        ends[place:stop], sums[place:stop], lasts[place:stop] = [int(j[at])], [total], [at]
    chain: list[int] = []
    at = lasts[-1] if lasts else -1
    while at >= 0:
        chain.append(at)
        at = int(before[at])
    chain.reverse()
    return np.stack((i[chain], j[chain]), 1), weight[chain]


def _firm(cells: Ints, weight: Floats, counts: Corner) -> Ints:
    """The anchors that are heavy, or have others near with nearly the same drift; a third column is 1 for firm ones.

    A few may agree by chance: firm are those that are too heavy for that, or stand in a row of several.
    """
    if not len(cells):
        return np.empty((0, 3), np.int64)
    steps = np.diff(cells, axis=0)
    near = (steps.max(axis=1) <= _NEAR) & (np.abs(steps[:, 0] - steps[:, 1]) <= 1 + steps.max(axis=1) // 3)
    row = np.cumsum(np.append(True, ~near))
    together = np.bincount(row)[row]
    firm = (together >= _TOGETHER) | (weight >= math.log(max(counts)) + _SURE)
    held = firm | (together > 1) | (weight >= _ALONE)
    anchored: Ints = np.column_stack((cells, firm))[held]
    return anchored


def route(start: Corner, end: Corner, marks: Ints, guide: Guide) -> Route:
    """The route from `start` to `end` by way of the anchors between them, and of the guide in large boxes."""
    marks = marks[(marks[:, :2] >= start).all(axis=1) & (marks[:, :2] < end).all(axis=1)]
    knots = [start, *map(tuple, marks[marks[:, 2] > 0, :2].tolist()), end]
    finer: list[Corner] = [start]
    reach: list[int] = []
    for one, other in pairwise(knots):
        large = min(other[0] - one[0], other[1] - one[1]) > _WIDEST // 2
        for corner, off in _guided(one, other, marks, guide(one, other)) if large else [(other, 0)]:
            box = min(corner[0] - finer[-1][0], corner[1] - finer[-1][1])
            finer.append(corner)
            reach.append(off or _MARGIN + box)
    nodes = np.array(finer)
    begins = nodes.sum(axis=1)
    d = np.arange(begins[0], begins[-1] + 1)
    leg = np.clip(np.searchsorted(begins, d, side="right") - 1, 0, max(len(reach) - 1, 0))
    span = np.maximum(np.diff(begins), 1)[leg]
    middle = nodes[leg, 0] + (d - begins[leg]) * np.diff(nodes[:, 0])[leg] // span
    return Route(start, end, middle, np.array(reach)[leg])


def _guided(start: Corner, end: Corner, marks: Ints, path: Ints) -> list[tuple[Corner, int]]:
    """The corners that lead through a large box, each with how far off them to look on the way to it (0: as usual).

    These are the anchors that agree with the guide, and the guide itself where there is none for long.
    """
    inside = marks[(marks[:, :2] > start).all(axis=1) & (marks[:, :2] < end).all(axis=1), :2]
    inside = inside[np.abs(inside[:, 1] - np.interp(inside[:, 0], path[:, 0], path[:, 1])) <= _AGREED]
    found: list[tuple[Corner, int]] = []
    for one, other in pairwise([start, *map(tuple, inside.tolist()), end]):
        if min(other[0] - one[0], other[1] - one[1]) <= _WIDEST // 2:
            found.append((other, 0))
            continue
        between = path[(path > one).all(axis=1) & (path < other).all(axis=1)][::_EVERY]
        found += [(corner, _GUIDED) for corner in [*map(tuple, between.tolist()), other]]
    return found


def room_for(witnesses: Sequence[Witnesses], units: int) -> int:
    """How many nodes a window may have: fewer where units are long and share many keys."""
    keys = sum(len(witness.sides[0].units) for witness in witnesses) / max(units, 1)
    # Two long units share keys by the square of what either has.
    return max(round(_NODES * min(_USUAL_KEYS / max(keys, 1.0), 1.0) ** 2), _SMALL // 4)


def window(way: Route, start: Corner, room: int) -> Window:
    """The next window along the route, from a node on it or near it: as long as there is room."""
    n, m = way.end[0] - start[0], way.end[1] - start[1]
    if (n + m + 1) * (min(n, m) + 1) <= min(_SMALL, room):
        d = np.arange(n + m + 1)
        base = start[0] + (np.zeros_like(d) if n <= m else d - m)
        return Window(start, way.end, base, min(n, m) + 1, closed=True)
    first = sum(start) - sum(way.start)
    off = abs(start[0] - int(way.middle[first]))
    reach = max(int(way.reach[first : first + 1024].max()), off) + 1
    length = max(room // (2 * reach + 1), 4 * reach)
    # The band of the whole window is as wide as its widest part.
    reach = max(int(way.reach[first : first + length].max()), off) + 1
    length = max(room // (2 * reach + 1), 4 * reach)
    middle = way.middle[first : first + length]
    return Window(start, way.end, middle - reach, 2 * reach + 1, closed=first + length >= len(way.middle))
