"""Repairs: what each verb does to the rows, what it refuses, and that nothing is ever lost or swapped."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment import repair
from reader.core.alignment.model import Alignment, Origin
from reader.core.message import BadInputError

SPLIT = [[1, 2], [0, 1], [2, 0], [1, 1]]


def rows(*cells: list[int], origin: Origin = Origin.AUTO) -> Alignment:
    """Rows of these many paragraphs a version."""
    starts = np.concatenate((np.zeros((1, len(cells[0])), np.int32), np.cumsum(cells, axis=0, dtype=np.int32)))
    return Alignment(starts, np.full(len(cells), origin, np.uint8), np.full(len(cells), 0.5, np.float32))


def counts(alignment: Alignment) -> list[list[int]]:
    lengths: list[list[int]] = np.diff(alignment.starts, axis=0).tolist()
    return lengths


@st.composite
def alignments(draw: st.DrawFn) -> Alignment:
    versions = draw(st.integers(2, 4))
    row = st.lists(st.integers(0, 3), min_size=versions, max_size=versions).filter(any)
    return rows(*draw(st.lists(row, min_size=1, max_size=8)))


VERBS: list[Callable[[Alignment, int, int], Alignment]] = [
    lambda a, row, _: repair.merge_with_next(a, row),
    lambda a, row, _: repair.merge_with_previous(a, row),
    lambda a, paragraph, version: repair.split_before(a, version, paragraph),
    lambda a, paragraph, version: repair.move_up(a, version, paragraph),
    lambda a, paragraph, version: repair.move_down(a, version, paragraph),
    repair.make_gap,
    repair.close_gap,
]


@given(alignments(), st.lists(st.tuples(st.sampled_from(VERBS), st.integers(-1, 12), st.integers(-1, 4)), max_size=6))
def test_rows_cover_every_paragraph_once_in_order(
    before: Alignment, repairs: list[tuple[Callable[[Alignment, int, int], Alignment], int, int]]
) -> None:
    """Whatever is asked, it is refused with a message or the rows still hold every paragraph once, in order."""
    alignment = before
    for verb, where, version in repairs:
        try:
            after = verb(alignment, where, version)
        except BadInputError as error:
            assert error.message.key.startswith("repair.")  # noqa: PT017 - most requests are legal: nothing to expect
            continue
        steps = np.diff(after.starts, axis=0)
        assert (steps >= 0).all()
        assert (steps.sum(axis=1) > 0).all()
        assert (after.starts[0] == 0).all()
        assert (after.starts[-1] == before.starts[-1]).all()
        assert len(after.origins) == len(after.confidences) == len(after)
        # What the verb did not touch is as it was; what it touched is pinned, without a confidence.
        touched = {tuple(row) for row in after.starts[:-1].tolist()} ^ {
            tuple(r) for r in alignment.starts[:-1].tolist()
        }
        for row in range(len(after)):
            if tuple(after.starts[row].tolist()) in touched:
                assert after.row(row).origin is Origin.MANUAL
                assert after.row(row).confidence is None
        alignment = after


@pytest.mark.parametrize(
    ("verb", "arguments", "result"),
    [
        (repair.merge_with_next, (0,), [[1, 3], [2, 0], [1, 1]]),
        (repair.merge_with_previous, (3,), [[1, 2], [0, 1], [3, 1]]),
        (repair.split, (0, [1, 1]), [[1, 1], [0, 1], [0, 1], [2, 0], [1, 1]]),
        (repair.split_before, (0, 2), [[1, 2], [0, 1], [1, 0], [1, 0], [1, 1]]),
        (repair.move_up, (1, 2), [[1, 3], [2, 0], [1, 1]]),
        (repair.move_down, (1, 1), [[1, 1], [0, 2], [2, 0], [1, 1]]),
        (repair.make_gap, (3, 1), [[1, 2], [0, 1], [2, 0], [1, 0], [0, 1]]),
        (repair.close_gap, (1, 0), [[1, 2], [2, 1], [1, 1]]),
        (repair.close_gap, (2, 1), [[1, 2], [0, 1], [2, 1], [1, 0]]),
    ],
)
def test_what_each_verb_does(
    verb: Callable[..., Alignment], arguments: tuple[object, ...], result: list[list[int]]
) -> None:
    """Each verb gives the rows that its name promises."""
    assert counts(verb(rows(*SPLIT), *arguments)) == result


@pytest.mark.parametrize(
    ("verb", "arguments", "key"),
    [
        (repair.merge_with_next, (3,), "repair.no-row-below"),
        (repair.merge_with_previous, (0,), "repair.no-row-above"),
        (repair.merge_with_next, (4,), "repair.no-such-row"),
        (repair.split, (0, [0, 0]), "repair.no-place-to-split"),
        (repair.split, (0, [1, 3]), "repair.no-place-to-split"),
        (repair.split_before, (0, 0), "repair.no-place-to-split"),
        (repair.move_up, (0, 0), "repair.no-row-above"),
        (repair.move_down, (1, 3), "repair.no-row-below"),
        (repair.move_up, (0, 9), "repair.no-such-paragraph"),
        (repair.make_gap, (1, 0), "repair.gap-already"),
        (repair.make_gap, (1, 1), "repair.gap-already"),
        (repair.close_gap, (0, 0), "repair.no-gap"),
    ],
)
def test_what_cannot_be_done_is_refused(
    verb: Callable[..., Alignment], arguments: tuple[object, ...], key: str
) -> None:
    """A request that makes no sense is refused with a message of its own."""
    with pytest.raises(BadInputError) as caught:
        verb(rows([1, 2], [0, 1], [2, 0], [1, 1]), *arguments)
    assert caught.value.message.key == key


def test_a_gap_made_and_closed_is_the_row_again() -> None:
    """Closing the gap that was just made gives the rows from before."""
    before = rows([1, 1], [2, 1], [1, 1])
    assert counts(repair.close_gap(repair.make_gap(before, 1, 1), 1, 1)) == counts(before)


def test_a_gap_with_nothing_beside_it_stays() -> None:
    """A gap between gaps cannot be filled."""
    with pytest.raises(BadInputError) as caught:
        repair.close_gap(rows([1, 0], [1, 0], [1, 0]), 1, 1)
    assert caught.value.message.key == "repair.nothing-to-fill"
