"""Two versions: rounds of alignment, each with the evidence that the last one taught."""

from collections.abc import Sequence

import numpy as np

from reader.core.alignment.keys import shared_keys
from reader.core.alignment.lattice import Gaps, Lattice, Step, Window
from reader.core.alignment.profile import profile
from reader.core.alignment.scores import Evidence, Scorer, learned, usual_lengths
from reader.core.document import Paragraph

GAPS = Gaps(opening=-3.0, extending=-1.2)


_ROOM = 4_000_000


def whole(n: int, m: int) -> Window:
    """The window of an n x m lattice: all its nodes, or where they are too many those nearest the straight way."""
    d = np.arange(n + m + 1)
    width = min(n, m, _ROOM // (n + m + 1)) + 1
    straight = d * n // max(n + m, 1) - width // 2
    low, high = np.maximum(0, d - m), np.minimum(d, n) - width + 1
    return Window((0, 0), (n, m), np.where(low >= high, low if n > m else 0, straight), width, closed=True)


def align_pair(first: Sequence[Paragraph], second: Sequence[Paragraph]) -> list[Step]:
    """The steps that join two versions."""
    if not first or not second:
        return [Step(i, 0, 1, 0, 1.0) for i in range(1, len(first) + 1)] + [
            Step(0, j, 0, 1, 1.0) for j in range(1, len(second) + 1)
        ]
    profiles = profile(first), profile(second)
    evidence = Evidence(profiles, shared_keys(*profiles), usual_lengths(*profiles))
    window = whole(len(first), len(second))
    steps = Lattice(window, Scorer(evidence)(window), GAPS).best()
    for _ in range(2):
        evidence = learned(evidence, steps)
        steps = Lattice(window, Scorer(evidence)(window), GAPS).best()
    return steps
