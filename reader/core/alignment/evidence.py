"""Evidence: everything that was learned about two versions, ready to score any bead of them.

It is a value that can be cut to a part of the text, turned round, and seen by rows instead of paragraphs: what a repair
needs in an instant, and what joins a third version to the rows of two others.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from reader.core.alignment.lengths import Lengths, Norm
from reader.core.alignment.profile import Floats, Ints, Profile, Small

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Places:
    """Where one version has which key: `keys[x]` is met in `units[x]`, sorted by key, then unit, each pair once.

    `gaps[x]` tells how many units back the key was met last (a large number where it was not); `beads[x]` is the bead
    of the last round that the unit stood in (-1: none), `vouched[x]` 1 where that bead had the key on both sides.
    """

    units: Small
    keys: Small
    gaps: Small
    beads: Small
    vouched: npt.NDArray[np.int8]

    @classmethod
    def of(
        cls,
        units: Ints | Small,
        keys: Ints | Small,
        beads: Small | None = None,
        vouched: npt.NDArray[np.int8] | None = None,
    ) -> "Places":
        """The places of these (unit, key) pairs, in any order and perhaps with doubles."""
        # Mostly they stand in the order of their units, and one stable sort is enough.
        rising = bool((units[1:] >= units[:-1]).all())
        order = np.argsort(keys, kind="stable") if rising else np.lexsort((units, keys))
        units, keys = units[order].astype(np.int32), keys[order].astype(np.int32)
        fresh = np.ones(len(units), np.bool_)
        fresh[1:] = (units[1:] != units[:-1]) | (keys[1:] != keys[:-1])
        units, keys, order = units[fresh], keys[fresh], order[fresh]
        gaps = np.full(len(units), 1 << 30, np.int32)
        same = keys[1:] == keys[:-1]
        gaps[1:][same] = (units[1:] - units[:-1])[same]
        return cls(
            units,
            keys,
            gaps,
            np.full(len(units), -1, np.int32) if beads is None else beads[order],
            np.zeros(len(units), np.int8) if vouched is None else vouched[order],
        )

    def chosen(self, keep: npt.NDArray[np.bool_], number: Ints) -> "Places":
        """These of the places, their units numbered anew."""
        return Places.of(number[self.units[keep]], self.keys[keep], self.beads[keep], self.vouched[keep])


_KEYS_OF_CELLS = 50
"""How many keys a cell of the lattice may share on average: long units share thousands, and the rare ones suffice."""


def affordable(sides: tuple[Ints | Small, Ints | Small], count: int, units: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Which of so many keys to keep, given the key of each place: all but the commonest, if they are too many."""
    one, other = (np.bincount(side, minlength=count) for side in sides)
    meetings = one * other
    order = np.argsort(meetings, kind="stable")
    kept = np.empty(count, np.bool_)
    kept[order] = np.cumsum(meetings[order]) <= _KEYS_OF_CELLS * units[0] * units[1]
    return kept


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Keys that speak for a bead when both its sides have them, and against it when only one has.

    `bonus[d, k]` is what key k adds when d beads that vouch for it are left out; `alone` what it adds (nothing, or
    less than nothing) for a side that has it, whether or not the other has it too.
    """

    sides: tuple[Places, Places]
    bonus: Floats
    alone: tuple[Floats, Floats]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about two versions: their profiles, the norms of their lengths, the table of manners, witnesses."""

    profiles: tuple[Profile, Profile]
    norms: tuple[Norm, Norm]
    lengths: Lengths
    manner: npt.NDArray[np.float32]
    witnesses: tuple[Witnesses, ...]

    def part(self, start: Pair, end: Pair) -> "Evidence":
        """The same for the units from `start` on and before `end`, numbered from 0."""
        numbers = []
        for low, high, profile in zip(start, end, self.profiles, strict=True):
            numbers.append(np.where((at := np.arange(len(profile))) < low, -1, np.where(at < high, at - low, -1)))
        return self._renumbered(
            (numbers[0], numbers[1]),
            (self.profiles[0].part(start[0], end[0]), self.profiles[1].part(start[1], end[1])),
        )

    def by_rows(self, starts: Ints) -> "Evidence":
        """The same with rows as units of the first version; row r begins at its paragraph ``starts[r]``."""
        rows = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        second = np.arange(len(self.profiles[1]))
        return self._renumbered((rows, second), (self.profiles[0].by_rows(starts), self.profiles[1]))

    def turned(self) -> "Evidence":
        """The same with first and second version exchanged."""
        lengths = replace(self.lengths, mean=-self.lengths.mean)
        witnesses = tuple(replace(w, sides=w.sides[::-1], alone=w.alone[::-1]) for w in self.witnesses)
        return Evidence(self.profiles[::-1], self.norms[::-1], lengths, self.manner.T, witnesses)

    def _renumbered(self, numbers: tuple[Ints, Ints], profiles: tuple[Profile, Profile]) -> "Evidence":
        witnesses = []
        for witness in self.witnesses:
            one, other = (
                places.chosen(_within(places.units, number), number)
                for places, number in zip(witness.sides, numbers, strict=True)
            )
            witnesses.append(replace(witness, sides=(one, other)))
        return replace(self, profiles=profiles, witnesses=tuple(witnesses))


def _within(units: Small, number: Ints) -> npt.NDArray[np.bool_]:
    """Which of the units have a number; those that do stand together (comparing is quicker than looking each up)."""
    numbered = np.flatnonzero(number >= 0)
    if not len(numbered):
        return np.zeros(len(units), np.bool_)
    low, high = np.int32(numbered[0]), np.int32(numbered[-1])
    return (units >= low) & (units <= high)
