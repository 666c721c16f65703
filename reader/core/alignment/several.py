"""Any number of versions: common rows, built up version by version.

Every two versions are aligned on their own first, which gives the evidence about them. The two that agree best make the
first rows; then each other version is aligned to the rows as they stand, in the order of agreement, with the evidence
from all versions that the rows hold already. What was learned is kept (`Prepared`), so that a part of the text can be
aligned anew in an instant after a repair.

Settled rows (pins) are corners that every way has to pass. Limits: rows are never taken apart again by a version that
comes later, they are only merged.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from reader.core.alignment.evidence import Evidence
from reader.core.alignment.lattice import Planes, Step, Window
from reader.core.alignment.model import Alignment, Origin
from reader.core.alignment.pair import ROUNDS, Pin, align_pair, way, way_by
from reader.core.alignment.profile import Floats, Ints, Profile
from reader.core.alignment.pulse import Pulse
from reader.core.alignment.scores import Scorer

Corner = tuple[int, ...]
"""A paragraph number a version."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What aligning these versions has taught: kept by a session, it makes the next alignment of a part quick."""

    counts: Corner
    evidence: dict[tuple[int, int], Evidence | None]
    order: tuple[int, ...]

    def about(self, first: int, second: int) -> Evidence | None:
        """The evidence about two versions, None where either is empty."""
        if first < second:
            return self.evidence[first, second]
        known = self.evidence[second, first]
        return None if known is None else known.turned()


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of some versions: boundaries, shape (rows + 1, versions), and how sure each row is."""

    starts: Ints
    confidences: Floats


def prepare(
    profiles: Sequence[Profile],
    pins: Sequence[tuple[Corner, Corner]],
    pulse: Pulse,
    rounds: int = ROUNDS,
    begun: float = 0.0,
) -> tuple[Prepared, Rows]:
    """What there is to learn about these versions in so many rounds, and their rows."""
    counts = tuple(map(len, profiles))
    pairs = list(combinations(range(len(profiles)), 2))
    evidence: dict[tuple[int, int], Evidence | None] = {}
    ways: dict[tuple[int, int], list[Step]] = {}
    agreement: dict[tuple[int, int], float] = {}
    share = (1.0 - begun) / (len(pairs) + len(profiles) - 2)  # joining a version is about the work of a pair
    for done, (one, other) in enumerate(pairs):
        settled = [_seen(pin, (one, other)) for pin in pins]
        if counts[one] and counts[other]:
            span = begun + share * done, begun + share * (done + 1)
            evidence[one, other], ways[one, other] = _paired(
                (profiles[one], profiles[other]), settled, pulse, span, rounds
            )
        else:
            evidence[one, other] = None
            ways[one, other] = _way_between(None, (counts[one], counts[other]), settled, pulse)
        agreement[one, other] = sum(step.probability for step in ways[one, other] if step.a and step.b)
    order = _order(agreement, len(profiles))
    prepared = Prepared(counts, evidence, order)
    first = _from_steps(ways[min(order[:2]), max(order[:2])], order[0] > order[1])
    pulse.span(begun + share * len(pairs), 1.0)
    return prepared, _grown(prepared, first, (0,) * len(counts), counts, pins, pulse)


def _paired(
    versions: tuple[Profile, Profile], pins: Sequence[Pin], pulse: Pulse, span: tuple[float, float], rounds: int
) -> tuple[Evidence, list[Step]]:
    """What `align_pair` gives, whichever of the two comes first in the list of files."""
    one, other = versions
    if (len(one), one.sizes.tolist()) <= (len(other), other.sizes.tolist()):
        return align_pair(one, other, pins, pulse, span, rounds)
    turned = [((start[1], start[0]), (end[1], end[0])) for start, end in pins]
    evidence, steps = align_pair(other, one, turned, pulse, span, rounds)
    return evidence.turned(), [Step(step.j, step.i, step.b, step.a, step.probability) for step in steps]


def rows_between(prepared: Prepared, start: Corner, end: Corner, pins: Sequence[tuple[Corner, Corner]]) -> Rows:
    """The rows of a part of the text, from what is known already; paragraphs are numbered as in the whole."""
    one, other = prepared.order[:2]
    shifted = [tuple(tuple(np.subtract(corner, start).tolist()) for corner in pin) for pin in pins]
    evidence = prepared.about(one, other)
    part = None if evidence is None else evidence.part((start[one], start[other]), (end[one], end[other]))
    size = tuple(np.subtract(end, start).tolist())
    steps = _way_between(
        part, (size[one], size[other]), [_seen((pin[0], pin[1]), (one, other)) for pin in shifted], Pulse()
    )
    rows = _grown(
        prepared, _from_steps(steps, turned=False), start, end, [(pin[0], pin[1]) for pin in shifted], Pulse()
    )
    return Rows(rows.starts + np.array(start), rows.confidences)


def _seen(pin: tuple[Corner, Corner], versions: Sequence[int]) -> Pin:
    """A pin as two versions see it."""
    one, other = versions
    return (pin[0][one], pin[0][other]), (pin[1][one], pin[1][other])


def _order(agreement: dict[tuple[int, int], float], versions: int) -> tuple[int, ...]:
    """The two versions that agree best, then always the one that agrees best with those before it."""
    order: list[int] = [*max(agreement, key=agreement.__getitem__)]
    while len(order) < versions:
        rest = [v for v in range(versions) if v not in order]
        order.append(max(rest, key=lambda v: sum(agreement[min(u, v), max(u, v)] for u in order)))
    return tuple(order)


def _way_between(evidence: Evidence | None, end: tuple[int, int], pins: Sequence[Pin], pulse: Pulse) -> list[Step]:
    """The steps through a piece of which this evidence is known, or which is empty on one side."""
    if evidence is not None:
        return way_by(evidence, pins, pulse)
    return way(None, (np.ones(end[0]), np.ones(end[1])), (), pins, pulse)


def _from_steps(steps: Sequence[Step], turned: bool) -> Rows:
    """Two versions' rows from their steps, the columns exchanged if turned."""
    nodes = np.array([(0, 0), *((step.i, step.j) for step in steps)], np.int64)
    return Rows(nodes[:, ::-1] if turned else nodes, np.array([step.probability for step in steps]))


def _grown(
    prepared: Prepared, rows: Rows, start: Corner, end: Corner, pins: Sequence[tuple[Corner, Corner]], pulse: Pulse
) -> Rows:
    """Rows of all versions, from those of the first two in order; numbers count from `start`."""
    for known in range(2, len(prepared.order)):
        members, new = prepared.order[:known], prepared.order[known]
        steps = _joining(prepared, rows.starts, members, new, start, end, pins, pulse)
        ends = np.array([0, *(step.i for step in steps)])
        columns = np.column_stack((rows.starts[ends], [0, *(step.j for step in steps)]))
        sure = [min((step.probability, *rows.confidences[step.i - step.a : step.i])) for step in steps]
        rows = Rows(columns, np.array(sure))
    places = np.argsort(prepared.order)
    return Rows(rows.starts[:, places], rows.confidences)


def _joining(
    prepared: Prepared,
    starts: Ints,
    members: tuple[int, ...],
    new: int,
    start: Corner,
    end: Corner,
    pins: Sequence[tuple[Corner, Corner]],
    pulse: Pulse,
) -> list[Step]:
    """The steps that join the rows of the members and the paragraphs of one more version."""
    pieces = []
    for column, member in enumerate(members):
        evidence = prepared.about(member, new)
        if evidence is not None and start[member] < end[member]:
            part = evidence.part((start[member], start[new]), (end[member], end[new]))
            pieces.append(part.by_rows(starts[:, column]))
    ends = starts.sum(axis=1)
    settled: list[Pin] = []
    for pin in pins:
        # Every row has a paragraph of some member, so that boundaries are told apart by their sums.
        low, high = (int(np.searchsorted(ends, sum(corner[m] for m in members))) for corner in pin)
        settled.append(((low, pin[0][new]), (high, pin[1][new])))
    count = end[new] - start[new]
    if not pieces or not count:
        return _way_between(None, (len(starts) - 1, count), settled, pulse)
    joint = _Joint([Scorer(piece, pulse) for piece in pieces])
    witnesses = [witness for piece in pieces for witness in piece.witnesses]
    return way(joint, joint.lone, witnesses, settled, pulse)


class _Joint:
    """The scores of one version against each of several, taken together.

    What several versions say is not independent: n of them count as the square root of n.
    """

    def __init__(self, scorers: Sequence[Scorer]) -> None:
        self._scorers = scorers
        self.lone = (
            np.mean([scorer.lone[0] for scorer in scorers], axis=0),
            np.mean([scorer.lone[1] for scorer in scorers], axis=0),
        )

    def outline(self, start: tuple[int, int], end: tuple[int, int]) -> Ints:
        """A rough way by the version that has most to say: the first."""
        return self._scorers[0].outline(start, end)

    def __call__(self, window: Window) -> Planes:
        total = self._scorers[0](window)
        for scorer in self._scorers[1:]:
            total += scorer(window)
        return total / np.float32(math.sqrt(len(self._scorers)))


_SHIFT, _SLOPE = 1.35, 0.42
"""From posteriors to confidences, on the logit scale: fitted to how often rows of damaged news texts were right."""


def _calibrated(probabilities: Floats) -> npt.NDArray[np.float32]:
    """How often rows of these posterior probabilities are right; not computed (NaN) stays so.

    Posteriors take every word for independent evidence, so they are too sure at the upper end; and a row beside a run
    of gaps whose exact place is open is right more often than its posterior says.
    """
    safe = np.clip(probabilities, 1e-6, 1 - 1e-6)
    odds = _SHIFT + _SLOPE * np.log(safe / (1 - safe))
    return (1.0 / (1.0 + np.exp(-odds))).astype(np.float32)


def as_alignment(rows: Rows, pins: Sequence[tuple[Corner, Corner, Origin]]) -> Alignment:
    """The rows as an alignment, with pinned rows marked as what they were."""
    origins = np.full(len(rows.confidences), Origin.AUTO, np.uint8)
    confidences = _calibrated(rows.confidences)
    sums = rows.starts.sum(axis=1)
    for start, _, origin in pins:
        row = int(np.searchsorted(sums, sum(start)))
        origins[row], confidences[row] = origin, np.nan
    return Alignment(rows.starts.astype(np.int32), origins, confidences)
