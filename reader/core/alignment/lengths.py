"""Lengths: how long counterparts are, calibrated on the documents themselves.

The log ratio of the sizes of counterparts is normal, with a variance that falls with size (Gale, Church, Computational
Linguistics 19, 1993, on logarithms), and a wide tail. Against it stands the density of sizes in the version at large.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reader.core.alignment.lattice import Planes, Step
from reader.core.alignment.profile import Floats, Profile

_HALF_LOG_2PI = 0.9189385332
_TAIL, _TAIL_SPREAD = 0.03, 2.0
_WIDE, _WIDER = 0.1, 2.5
"""The share of sizes that are out of the norm, and how much more they spread."""
_STRANGE = 0.5
"""The same share among units that have no counterpart: captions, notices, headlines."""
_FIXED, _MOVING = 0.02, 2.0
_LANGUAGES = 0.2
"""How far languages differ in the length of their texts (standard deviation of the log), scripts set aside."""
_WHOLE, _UNEQUAL = 0.05, 0.7
"""How far the ratio of whole texts is off: always, and for every unit of the log ratio of their paragraph counts."""
_SAY = 20
"""The usual ratio has the say of so many pairs."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """The sizes of counterparts: mean of the log ratio (second to first), its variance ``fixed + moving / size``."""

    mean: float = 0.0
    fixed: float = _FIXED
    moving: float = _MOVING

    def fit(self, first: Planes, second: Planes) -> Planes:
        """The log density of the log ratio of counterparts of these log sizes."""
        return self.density(second - first, *self.spread(first))

    def spread(self, first: Planes) -> tuple[Planes, Planes]:
        """What `density` needs to know of the log sizes of the first: minus half the precision, and the log scale."""
        variance: Planes = (self.fixed + self.moving * np.exp(-first)).astype(np.float32, copy=False)
        return np.float32(-0.5) / variance, np.float32(-0.5) * np.log(variance)

    def density(self, ratio: Planes, precision: Planes, scale: Planes) -> Planes:
        """The log density of these log ratios."""
        off = ratio - np.float32(self.mean)
        off *= off
        near = precision * off
        near += scale
        off *= np.float32(-0.5 / _TAIL_SPREAD**2)
        off -= np.float32(math.log(_TAIL_SPREAD / _TAIL))
        np.maximum(near, off, out=near)
        near -= np.float32(_HALF_LOG_2PI)
        return near


@dataclass(frozen=True, slots=True)
class Norm:
    """The log sizes of one version's units: mean and standard deviation."""

    mean: float
    spread: float

    @classmethod
    def of(cls, profile: Profile) -> "Norm":
        """The norm of this version, which has paragraphs."""
        logs = np.log(profile.sizes)
        return cls(float(logs.mean()), max(float(logs.std()), 0.3))

    def density(self, logs: Floats, share: float = _WIDE) -> Floats:
        """The log density of log sizes; `share` of them are out of the norm."""
        off = (logs - self.mean) / self.spread
        usual = np.log(1 - share) - 0.5 * off * off
        wide = np.log(share / _WIDER) - 0.5 * (off / _WIDER) ** 2
        density: Floats = np.logaddexp(usual, wide) - np.log(self.spread) - _HALF_LOG_2PI
        return density

    def lone(self, sizes: Floats) -> Floats:
        """The log-odds of units of these sizes having no counterpart, by their sizes alone."""
        logs = np.log(np.maximum(sizes, 1.0))
        return self.density(logs, _STRANGE) - self.density(logs)


def usual_lengths(first: Profile, second: Profile) -> Lengths:
    """The lengths to start from, by the scripts of the two versions and by their whole texts.

    Either may be an excerpt of the other. The ratio of the whole texts is therefore believed only as far as it agrees
    with what their scripts take to say the same, and as their paragraphs are about as many.
    """
    scripts = math.log(first.density / second.density)
    off = math.log(second.sizes.sum() / first.sizes.sum()) - scripts
    unequal = math.log(len(second) / len(first))
    doubt = _WHOLE**2 + (_UNEQUAL * unequal) ** 2 + max(off**2 - (2 * _LANGUAGES) ** 2, 0.0)
    share = _LANGUAGES**2 / (_LANGUAGES**2 + doubt)
    # What is not known of the ratio is as good as a wider spread.
    return Lengths(mean=scripts + share * off, fixed=_FIXED + share * doubt)


def learned_lengths(first: Profile, second: Profile, steps: Sequence[Step]) -> Lengths:
    """The lengths that the 1:1 beads among these steps show, drawn towards the usual ones."""
    usual = usual_lengths(first, second)
    pairs = [step for step in steps if step.a == step.b == 1]
    if not pairs:
        return usual
    size = first.sizes[[step.i - 1 for step in pairs]]
    ratio = np.log(second.sizes[[step.j - 1 for step in pairs]] / size)
    # A median, because wrong pairs are among the others.
    mean = (_SAY * usual.mean + len(pairs) * float(np.median(ratio))) / (_SAY + len(pairs))
    off = (ratio - mean) ** 2
    weight = np.array([step.probability for step in pairs]) * (off < 4 * np.quantile(off, 0.75) + 0.05)
    # Four imagined pairs at each of three sizes deviate as is usual.
    sizes = np.concatenate((size, (20.0, 100.0, 400.0)))
    weight = np.concatenate((weight, np.full(3, 4.0)))
    off = np.concatenate((off, _FIXED + _MOVING / sizes[-3:]))

    def misfit(choice: tuple[float, float]) -> float:
        variance = choice[0] + choice[1] / sizes
        return float((weight * (np.log(variance) + off / variance)).sum())

    grid = [(f, m) for f in (0.005, 0.01, 0.02, 0.03, 0.045, 0.07) for m in (0.25, 0.5, 1.0, 2.0, 4.0, 7.0)]
    return Lengths(mean, *min(grid, key=misfit))
