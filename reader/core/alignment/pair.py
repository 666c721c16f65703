"""Two versions: rounds of alignment, each with the evidence that the last one taught."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from reader.core.alignment.band import Corner, anchors, room_for, route, window
from reader.core.alignment.evidence import Evidence, Witnesses
from reader.core.alignment.keys import USUAL_HITS, learned_hits, shared_keys
from reader.core.alignment.lattice import Costs, Lattice, Planes, Step, Window
from reader.core.alignment.lengths import Norm, learned_lengths, usual_lengths
from reader.core.alignment.lexicon import learned_lexicon
from reader.core.alignment.manner import learned_table, manners, usual_table
from reader.core.alignment.profile import Floats, Ints, Profile
from reader.core.alignment.scores import Scorer

ROUNDS = 2
"""How often the evidence is learned anew."""
_PRIORS = np.array((0.0, -4.8, -4.8, -7.5, -7.0, -7.0, -9.0, -9.0), np.float32)
"""Log priors of the shapes against 1:1."""
_OPENING, _EXTENDING = -3.0, -0.6
"""Log priors of a unit without counterpart: the first of a run, each one after it."""

Pin = tuple[Corner, Corner]
"""A row that is settled: where it starts and where it ends."""


class Score(Protocol):
    """Scores of the beads in any window, and a rough way between any two corners."""

    def __call__(self, window: Window) -> Planes:
        """Log-odds of the bead of each shape that ends at each node: (anti-diagonals, shapes, width)."""

    def outline(self, start: Corner, end: Corner) -> Ints:
        """The nodes of a rough way from one corner to another, these among them."""


def align_pair(
    first: Profile,
    second: Profile,
    pins: Sequence[Pin],
    progress: Callable[[float], None],
    rounds: int = ROUNDS,
) -> tuple[Evidence, list[Step]]:
    """What was learned in so many rounds about two versions, neither of them empty, and the steps that join them."""
    keys = shared_keys(first, second)
    evidence = Evidence(
        (first, second),
        (Norm.of(first), Norm.of(second)),
        usual_lengths(first, second),
        usual_table(),
        (keys.witnesses(USUAL_HITS),),
    )
    steps: list[Step] = []
    for turn in range(rounds + 1):
        if turn:
            evidence = replace(evidence, witnesses=())  # frees the last lexicon before the next is learned
            evidence = replace(
                evidence,
                lengths=learned_lengths(first, second, steps),
                manner=_learned_manner(first, second, steps),
                witnesses=(keys.witnesses(learned_hits(keys, steps)), learned_lexicon(first, second, steps)),
            )
        steps = way_by(evidence, pins)
        progress((turn + 1) / (rounds + 1))
    return evidence, steps


def _learned_manner(first: Profile, second: Profile, steps: Sequence[Step]) -> Planes:
    codes = manners(first, 2), manners(second, 2)
    sure = [step for step in steps if 0 < step.a < 3 and 0 < step.b < 3 and step.probability > 0.5]
    if not sure:
        return usual_table()
    totals = np.concatenate(([0.0], np.cumsum(first.sizes)))
    return learned_table(
        np.array([codes[0][step.a - 1][step.i] for step in sure]),
        np.array([codes[1][step.b - 1][step.j] for step in sure]),
        np.array([totals[step.i] - totals[step.i - step.a] for step in sure]),
    )


def way_by(evidence: Evidence, pins: Sequence[Pin]) -> list[Step]:
    """The best steps through all units that this evidence is about."""
    scorer = Scorer(evidence)
    return way(scorer, scorer.lone, evidence.witnesses, pins)


def way(
    score: Score | None,
    lone: tuple[Floats, Floats],
    witnesses: Sequence[Witnesses],
    pins: Sequence[Pin],
) -> list[Step]:
    """The best steps through all units, with the pins among them; a pinned step has probability 1."""
    costs = Costs(_OPENING, _EXTENDING, lone)
    counts = len(lone[0]), len(lone[1])
    marks = anchors(witnesses, counts) if score else np.empty((0, 3), np.int64)
    room = room_for(witnesses, counts[0])
    steps: list[Step] = []
    at = (0, 0)
    for start, end in (*pins, (counts, counts)):
        steps += _between(score, costs, at, start, marks, room)
        if start != end:
            steps.append(Step(end[0], end[1], end[0] - start[0], end[1] - start[1], 1.0))
        at = end
    return steps


def _between(
    score: Score | None,
    costs: Costs,
    start: Corner,
    end: Corner,
    marks: Ints,
    room: int,
) -> list[Step]:
    """The best steps from one corner to another, a window of the band at a time."""
    (i, j), (n, m) = start, end
    if score is None or i == n or j == m:
        return [Step(x, j, 1, 0, 1.0) for x in range(i + 1, n + 1)] + [
            Step(n, y, 0, 1, 1.0) for y in range(j + 1, m + 1)
        ]
    steps: list[Step] = []
    band = route(start, end, marks, score.outline)
    while True:
        piece = window(band, start, room)
        found = Lattice(piece, score(piece) + _PRIORS[:, None], costs).best()
        if piece.closed:
            return steps + found
        # The end of an open window is blind to what follows: only its first half is kept, up to its surest step.
        begin = sum(start)
        middle = [s for s, step in enumerate(found) if 0.4 < (step.i + step.j - begin) / len(piece.base) < 0.7]
        surest = max(middle, key=lambda s: found[s].probability * bool(found[s].a and found[s].b))
        steps += found[: surest + 1]
        start = (found[surest].i, found[surest].j)
