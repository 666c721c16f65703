"""Pairings made by hand, found again among the paragraphs of today."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment.model import Alignment, Origin
from reader.core.message import Message
from reader.core.review import commands
from reader.core.review.opening import reloaded
from reader.core.review.pins import pinned_rows, with_pins
from reader.core.review.review import Review
from tests.core.review.samples import ANNA, alignment, document, review_of, texts


def repaired(rows: Alignment, one: int, other: int) -> Review:
    """A review whose rows were all aligned by machine, then replaced by these."""
    review = review_of(texts(one, "Urdu"), texts(other, "Arabic"), alignment((one, other)))
    review.do(commands.repair(review, rows, Message("repair"), ANNA))
    return review


def pinned(review: Review) -> list[list[list[int]]]:
    found = pinned_rows(review.decisions.pins.values(), review.paragraphs)
    assert not found.broken
    return [[list(cell) for cell in cells] for cells in found.rows]


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (alignment((1, 1), (2, 1), (1, 2), manual=[1]), [[[1, 2], [1]]]),
        (alignment((1, 1), (0, 1), (2, 0), (1, 2), manual=[1, 3]), [[[], [1]], [[3], [2, 3]]]),
        (alignment((1, 1), (3, 3)), []),
    ],
)
def test_the_rows_repaired_by_hand_are_pinned(rows: Alignment, wanted: list[list[list[int]]]) -> None:
    """Rows of any shape that were repaired come back as cells; others are left to the aligner."""
    assert pinned(repaired(rows, 4, 4)) == wanted


SHAPES = st.tuples(st.integers(0, 2), st.integers(0, 2), st.booleans()).filter(lambda shape: any(shape[:2]))


@given(st.lists(SHAPES, min_size=1))
def test_pins_come_in_the_order_of_their_rows(shapes: list[tuple[int, int, bool]]) -> None:
    """However many rows are pinned, each one is found with its paragraphs, in an order that both versions agree on."""
    rows = alignment(*[shape[:2] for shape in shapes], manual=[n for n, shape in enumerate(shapes) if shape[2]])
    review = repaired(rows, int(rows.starts[-1, 0]), int(rows.starts[-1, 1]))
    wanted = [[list(cell) for cell in rows.row(n).cells] for n in range(len(rows)) if shapes[n][2]]
    found = pinned(review)
    assert sorted(found) == sorted(wanted)
    for version in (0, 1):
        assert [n for row in found for n in row[version]] == sorted(n for row in wanted for n in row[version])


def test_a_pin_moves_with_its_paragraphs_and_says_when_it_is_broken() -> None:
    """Paragraphs put in before a pinned row move it; one put in between its paragraphs, or their end, breaks it."""
    review = repaired(alignment((1, 1), (2, 2), manual=[1]), 3, 3)
    first = review.documents[0]

    def after(*new: str) -> tuple[int, list[list[list[int]]]]:
        changed = reloaded(first, review.paragraphs[0], document("one.txt", new))
        found = pinned_rows(review.decisions.pins.values(), (changed, review.paragraphs[1]))
        return len(found.broken), [[list(cell) for cell in cells] for cells in found.rows]

    zero, one, two = texts(3, "Urdu")
    assert after("new", zero, one, two) == (0, [[[2, 3], [1, 2]]])
    assert after(zero, one, "something in between", two) == (1, [])
    assert after(zero) == (1, [])


def test_pins_that_cross_are_told() -> None:
    """Where a paragraph was moved so that two pinned rows cross, one of them is kept and the other told."""
    review = repaired(alignment((1, 1), (1, 1), (1, 1), manual=[0, 2]), 3, 3)
    first = review.documents[0]
    zero, one, two = texts(3, "Urdu")
    moved = reloaded(first, review.paragraphs[0], document("one.txt", [two, one, zero]))
    found = pinned_rows(review.decisions.pins.values(), (moved, review.paragraphs[1]))
    assert (len(found.rows), len(found.broken)) == (1, 1)


@given(st.lists(SHAPES, min_size=1), st.data())
def test_pinned_rows_are_put_into_any_other_rows(shapes: list[tuple[int, int, bool]], data: st.DataObject) -> None:
    """Rows that know nothing of the pins take them in: each pin is a row, and every paragraph stands once, in order."""
    rows = alignment(*[shape[:2] for shape in shapes], manual=[n for n, shape in enumerate(shapes) if shape[2]])
    counts = rows.starts[-1].tolist()
    review = repaired(rows, *counts)
    found = pinned_rows(review.decisions.pins.values(), review.paragraphs).rows
    cuts = data.draw(st.lists(st.tuples(*(st.integers(0, count) for count in counts)), max_size=6))
    bounds = np.sort(np.array([(0, 0), *cuts, counts]), axis=0)
    sizes = [tuple(size) for size in np.diff(bounds, axis=0).tolist() if any(size)]
    laid = with_pins(alignment(*sizes), found)
    assert (np.diff(laid.starts, axis=0) >= 0).all()
    assert (np.diff(laid.starts, axis=0) > 0).any(axis=1).all()
    assert laid.starts[0].tolist() == [0, 0]
    assert laid.starts[-1].tolist() == counts
    pinned_now = [laid.row(row).cells for row in np.flatnonzero(laid.origins == Origin.MANUAL).tolist()]
    assert [[list(cell) for cell in cells] for cells in pinned_now] == [[list(c) for c in cells] for cells in found]


def test_rows_away_from_pins_stay_as_they_are() -> None:
    """A pin cuts the rows that it crosses; the others keep their confidence."""
    laid = with_pins(alignment((1, 1), (1, 1), (2, 2), (1, 1)), [(range(2, 3), range(2, 3))])
    assert laid.starts.tolist() == [[0, 0], [1, 1], [2, 2], [3, 3], [4, 4], [5, 5]]
    assert np.isnan(laid.confidences).tolist() == [False, False, True, True, False]
