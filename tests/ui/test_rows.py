"""Row geometry: running sums, places and pixels, both modes, refinement without a jump."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.rows import Geometry, Heights, Measure, Place, estimate

HEIGHTS = st.lists(st.integers(1, 900), min_size=1, max_size=60)


def pixels(values: list[int]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(values, dtype=np.int64)


@st.composite
def geometries(draw: st.DrawFn) -> Geometry:
    rows = draw(st.integers(1, 40))
    columns = [
        pixels(draw(st.lists(st.integers(20, 700), min_size=rows, max_size=rows)))
        for _ in range(draw(st.integers(2, 4)))
    ]
    shifts = [0, *(draw(st.integers(-2, 2)) for _ in columns[1:])]
    return Geometry(columns, level=draw(st.booleans()), view=draw(st.integers(100, 1200)), gap=30, shifts=shifts)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 900)), max_size=30), st.floats(0, 60_000))
def test_running_sums_equal_a_plain_sum(values: list[int], changes: list[tuple[int, int]], position: float) -> None:
    """After any changes, tops, the total and the slot at a position are those of a plain list."""
    heights = Heights(pixels(values))
    for slot, height in changes:
        if slot < len(values):
            values[slot] = height
            heights[slot] = height
    assert heights.total == sum(values)
    assert [heights.top(slot) for slot in range(len(values))] == [sum(values[:slot]) for slot in range(len(values))]
    expected = next((i for i in range(len(values)) if sum(values[: i + 1]) > position), len(values) - 1)
    assert heights.slot_at(position) == expected


@given(geometries(), st.floats(0, 1))
def test_the_scroll_bar_reaches_every_place_and_both_ends(geometry: Geometry, part: float) -> None:
    """A scroll bar value gives a place whose value it is, and its ends show every version's start and end."""
    value = round(part * geometry.maximum)
    assert abs(geometry.value(geometry.place_of(value)) - value) <= 1
    for version in range(len(geometry.shifts)):
        assert geometry.offset(version, geometry.place_of(0)) == 0
        if geometry.maximum:
            end = geometry.offset(version, geometry.place_of(geometry.maximum))
            assert end == geometry.total(version) - geometry.view


@given(geometries(), st.floats(0, 1))
def test_every_pane_shows_the_same_fraction_at_the_reading_line(geometry: Geometry, part: float) -> None:
    """At any scroll position the reading line cuts one place in all panes, to the pixel."""
    place = geometry.place_of(part * geometry.maximum)
    if geometry.level or not geometry.maximum:
        return
    for version in range(len(geometry.shifts)):
        shown = geometry.offset(version, place) + geometry.line(place)
        assert abs(shown - geometry.position(version, place)) <= 0.5


@given(geometries(), st.floats(0, 1), st.integers(-500, 500))
def test_scrolling_forth_moves_forth(geometry: Geometry, part: float, by: int) -> None:
    """A scroll by a positive number of pixels never goes back, a negative one never forth, whichever pane leads."""
    place = geometry.place_of(part * geometry.maximum)
    for version in range(len(geometry.shifts)):
        moved = geometry.moved(version, place, by)
        before, after = geometry.position(version, place), geometry.position(version, moved)
        assert (after - before) * by >= -2 * abs(by)  # a pixel of rounding
        assert 0 <= moved.slot < geometry.slots
        assert 0 <= moved.fraction <= 1


@given(geometries(), st.floats(0.2, 0.8), st.integers(-50, 50))
def test_the_longest_version_moves_by_as_many_pixels_as_it_is_scrolled(
    geometry: Geometry, part: float, by: int
) -> None:
    """In the version that sets the pace, a scroll away from the ends moves the text by just that many pixels."""
    version = max(range(len(geometry.shifts)), key=geometry.total)
    place = geometry.place_of(part * geometry.maximum)
    before = geometry.offset(version, place)
    if 50 <= before <= geometry.maximum - 50:
        assert abs(geometry.offset(version, geometry.moved(version, place, by)) - before - by) <= 1


@given(geometries())
def test_the_reading_line_slides_down_the_view_in_flowing_rows(geometry: Geometry) -> None:
    """Flowing, it stands at the top of the view at the start, at its bottom at the end; level, it stays at a third."""
    lines = [geometry.line(geometry.place_of(part / 8 * geometry.maximum)) for part in range(9)]
    if geometry.level:
        assert set(lines) == {geometry.view // 3}
    elif geometry.maximum:
        assert (lines[0], lines[-1]) == (0, geometry.view)
        assert lines == sorted(lines)
    else:
        assert set(lines) == {0}


@given(geometries(), st.floats(0.2, 0.8), st.data())
def test_refinement_does_not_move_what_is_read(geometry: Geometry, part: float, data: st.DataObject) -> None:
    """When an estimate becomes exact, what stood at the reading line of the leading pane stays on its pixel."""
    version = data.draw(st.integers(0, len(geometry.shifts) - 1))
    place = geometry.place_of(part * geometry.maximum)
    line = geometry.line(place)
    for _ in range(3):
        row = data.draw(st.integers(0, geometry.rows - 1))
        if geometry.slot(version, row) != place.slot:
            geometry.set_cell(version, row, data.draw(st.integers(20, 700)))
    kept = geometry.keeping(version, place, line)
    shown = geometry.position(version, place) - geometry.offset(version, kept)
    at_an_end = kept in (geometry.place_of(0), geometry.place_of(geometry.maximum)) or not geometry.maximum
    clamped = geometry.level and geometry.offset(version, kept) in (0, geometry.maximum)
    if version == geometry._pace or geometry.level:
        assert at_an_end or clamped or abs(shown - line) <= 1.5


@given(geometries(), st.floats(0, 1), st.integers(0, 300))
def test_visible_slots_cover_the_view(geometry: Geometry, part: float, margin: int) -> None:
    """The slots given as visible follow one another without a hole and fill the view."""
    place = geometry.place_of(part * geometry.maximum)
    for version in range(len(geometry.shifts)):
        offset = geometry.offset(version, place)
        placed = list(geometry.visible(version, offset, margin))
        for one, other in itertools.pairwise(placed):
            assert other.slot == one.slot + 1
            assert other.top == one.top + one.height
        bottom = min(geometry.view + margin, geometry.total(version) - offset)
        if placed:
            assert placed[-1].top + placed[-1].height >= bottom


def test_a_shift_stands_rows_beside_later_ones() -> None:
    """A version that was locked two rows ahead shows its row 2 beside row 0 of the other."""
    geometry = Geometry([pixels([50] * 5), pixels([50] * 5)], level=True, view=100, gap=20, shifts=(0, 2))
    slot = geometry.slot(0, 0)
    assert geometry.row(1, slot) == 2
    assert geometry.row(0, 0) is None
    assert geometry.slots == 7


@pytest.mark.parametrize("level", [True, False])
def test_an_empty_document_has_no_slots(level: bool) -> None:
    """Without rows every question still has an answer."""
    geometry = Geometry([pixels([]), pixels([])], level=level, view=500, gap=20)
    assert geometry.maximum == 0
    assert geometry.place_of(10) == Place(0, 0.0)
    assert list(geometry.visible(0, 0)) == []


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=20))
def test_estimates_grow_with_the_text(characters: list[int]) -> None:
    """More characters never give a lower estimate, and no cell is lower than its padding and a line."""
    measure = Measure(width=450, advance=9, pitch=35, padding=28, paragraph_gap=10)
    heights = estimate(pixels(sorted(characters)), pixels([1] * len(characters)), measure)
    assert (np.diff(heights) >= 0).all()
    assert heights.min() >= 35 + 28


def test_an_estimate_is_made_of_lines_paragraphs_and_padding() -> None:
    """Fifty characters a line, a third of a line more for the last line of each paragraph, gaps between paragraphs."""
    measure = Measure(width=450, advance=9, pitch=35, padding=28, paragraph_gap=10)
    heights = estimate(pixels([0, 49, 100, 100]), pixels([0, 1, 1, 3]), measure)
    assert heights.tolist() == [35 + 28, 2 * 35 + 28, 3 * 35 + 28, 4 * 35 + 2 * 10 + 28]
