"""Manner: what tells counterparts besides their length and words. Sentences, questions, quotations, headings.

How often counterparts agree in such things is learned from the beads of the last round, against pairs of units that
are no counterparts but of like length (so that nothing is counted again that the lengths have told already). Until
there are enough beads, usual tables have their say.
"""

import numpy as np

from reader.core.alignment.lattice import Planes
from reader.core.alignment.profile import OF_LAST, TRAITS, Floats, Ints, Profile

_LEVELS = 8
"""Numbers of sentences told apart: 1 … 7, and more."""
_USUAL_SAY = 30.0
"""The usual tables count as this many beads."""
_AGREEMENT = 0.5
_SENTENCES = 1.3
"""How much more sentences weigh than their table says: tables of few beads are too flat."""
_MOST = 1.5
"""No single trait says more than this, either way."""


def manners(version: Profile, runs: int) -> list[Ints]:
    """For runs of 1 … `runs` units that end before each boundary: the code of their sentences and traits."""
    ends = np.arange(len(version) + 1)
    totals = np.concatenate(([0], np.cumsum(version.sentences)))
    counted: Ints = np.concatenate((np.zeros((1, len(TRAITS)), np.int64), np.cumsum(version.traits, axis=0)))
    latest = np.concatenate((np.zeros((1, len(TRAITS)), np.bool_), version.traits))
    codes = []
    for run in range(1, runs + 1):
        begins = np.maximum(ends - run, 0)
        has = np.where(OF_LAST, latest, counted[ends] > counted[begins])
        level = np.clip(totals[ends] - totals[begins], 1, _LEVELS) - 1
        codes.append(level << len(TRAITS) | has @ (1 << np.arange(len(TRAITS))))
    return codes


def usual_table() -> Planes:
    """The log-odds of two codes standing in counterparts, before anything is known."""
    return _table(*_usual(np.full(len(TRAITS), 0.1), np.full(len(TRAITS), 0.1)))


def learned_table(one: Ints, other: Ints, sizes: Floats) -> Planes:
    """The log-odds of two codes, as these counterparts (codes, and sizes to tell like from unlike) show it."""
    traits = 1 << np.arange(len(TRAITS))
    has = [((codes[:, None] & traits) > 0).astype(np.float64) for codes in (one, other)]
    true, false, sentences_true, sentences_false = _usual(*((h.sum(axis=0) + 1) / (len(h) + 10) for h in has))
    order = np.argsort(sizes, kind="stable")
    # Counterparts, and then units of nearly the same size that are none.
    _count(true, sentences_true, one, other, 1.0)
    for shift in (1, 2, 3):
        _count(false, sentences_false, one[order[shift:]], other[order[:-shift]], 1 / 3)
    return _table(true, false, sentences_true, sentences_false)


def _count(traits: Floats, sentences: Floats, one: Ints, other: Ints, weight: float) -> None:
    """Add these pairs of codes to the counts."""
    np.add.at(sentences, (one >> len(TRAITS), other >> len(TRAITS)), weight)
    for trait in range(len(TRAITS)):
        np.add.at(traits[trait], (one >> trait & 1, other >> trait & 1), weight)


def _usual(p: Floats, q: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """The usual counts: traits and sentences, of counterparts and of others of like length."""
    both = _AGREEMENT * np.minimum(p, q) + (1 - _AGREEMENT) * p * q
    true = np.stack([np.stack([1 - p - q + both, q - both], -1), np.stack([p - both, both], -1)], 1)
    false = np.stack([np.stack([(1 - p) * (1 - q), (1 - p) * q], -1), np.stack([p * (1 - q), p * q], -1)], 1)
    apart = np.abs(np.arange(_LEVELS)[:, None] - np.arange(_LEVELS))
    near, far = np.exp(-apart / 0.6), np.exp(-apart / 1.2)
    return (
        _USUAL_SAY * true,
        _USUAL_SAY * false,
        _USUAL_SAY * near / near.sum(),
        _USUAL_SAY * far / far.sum(),
    )


def _table(true: Floats, false: Floats, sentences_true: Floats, sentences_false: Floats) -> Planes:
    odds = np.log(sentences_true / sentences_true.sum()) - np.log(sentences_false / sentences_false.sum())
    levels = (_SENTENCES * np.clip(odds, -2 * _MOST, _MOST)).astype(np.float32)
    odds = np.log(true / true.sum(axis=(1, 2), keepdims=True)) - np.log(false / false.sum(axis=(1, 2), keepdims=True))
    codes = np.arange(1 << len(TRAITS))
    traits = np.zeros((len(codes), len(codes)), np.float32)
    for trait in range(len(TRAITS)):
        bit = codes >> trait & 1
        traits += np.clip(odds[trait], -_MOST, _MOST).astype(np.float32)[bit[:, None], bit]
    # A code is its level of sentences, then its traits.
    table: Planes = levels[:, None, :, None] + traits[None, :, None, :]
    return table.reshape(_LEVELS << len(TRAITS), _LEVELS << len(TRAITS))
