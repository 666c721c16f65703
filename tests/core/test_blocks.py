"""Row analyses in blocks: what comes out of them again, also after rows have moved."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment.model import Alignment, Moved, Origin
from reader.core.blocks import Blocks, pack, still_final
from reader.core.entities.model import Kind, Link, Mention
from reader.core.findings import Finding, FindingKind, Severity
from reader.core.message import Message
from reader.core.reading import RowAnalysis

SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.HINT)


def analysed(row: int, paragraph: int) -> RowAnalysis:
    """What is told of a row by its first paragraph: an entity, and a finding in most rows."""
    mention = Mention(0, paragraph, 0, 3, f"{paragraph:03}", Kind.NUMBER, str(paragraph))
    message = Message.of("check.length", version=0, times=2.0)
    finding = Finding(FindingKind.LENGTH, SEVERITIES[paragraph % 3], row, message, (), f"{paragraph:020x}")
    return RowAnalysis((mention,), (Link(paragraph % 5, (0,), None),), (finding,) if paragraph % 4 else ())


def rows_at(boundaries: list[int]) -> Alignment:
    """Rows of two versions that are cut at the same paragraphs."""
    starts = np.repeat(np.array(boundaries, np.int32)[:, None], 2, axis=1)
    count = len(boundaries) - 1
    return Alignment(starts, np.full(count, Origin.AUTO, np.uint8), np.ones(count, np.float32))


def known(blocks: Blocks, alignment: Alignment) -> list[RowAnalysis | None]:
    return [blocks.analysis(row) for row in range(len(alignment))]


cuts = st.sets(st.integers(1, 39), max_size=39).map(lambda inner: [0, *sorted(inner), 40])


@given(cuts, cuts, st.integers(1, 9))
def test_rows_with_the_same_cells_keep_what_was_found(before: list[int], after: list[int], size: int) -> None:
    """Under their new numbers, in every question; of other rows nothing is known, and new blocks replace old ones."""
    old, new = rows_at(before), rows_at(after)
    blocks = Blocks(len(old))
    for first in range(0, len(old), size):
        part = range(first, min(first + size, len(old)))
        blocks.put(pack(first, [analysed(row, before[row]) for row in part]))
    assert known(blocks, old) == [analysed(row, before[row]) for row in range(len(old))]
    moved = blocks.moved(Moved.between(old, new).found)
    cells = set(pairwise(before))
    kept = [row in cells for row in pairwise(after)]
    expected = [analysed(row, after[row]) if keep else None for row, keep in enumerate(kept)]
    assert known(moved, new) == expected
    assert moved.analysed.tolist() == kept
    found = [f for row in expected if row for f in row.findings]
    assert moved.findings() == [f for f in found if f.severity is not Severity.HINT]
    assert moved.hints(0, len(new)) == [f for f in found if f.severity is Severity.HINT]
    assert moved.rows_of(2) == [row for row, keep in enumerate(kept) if keep and after[row] % 5 == 2]
    assert moved.unpacked()() == tuple(row or RowAnalysis() for row in expected)
    anew = [analysed(row, after[row]) for row in range(len(new))]
    half = (len(new) + 1) // 2
    moved.put(pack(0, anew[:half]))
    assert known(moved, new) == anew[:half] + expected[half:]
    moved.put(pack(0, anew))
    assert known(moved, new) == anew
    assert known(blocks, old) == [analysed(row, before[row]) for row in range(len(old))]


def test_rows_beside_changed_ones_are_looked_at_again() -> None:
    """A row is final still if both rows beside it are those that were there; the ends of the document are ends."""
    merged = Moved.between(rows_at([*range(9)]), rows_at([0, 1, 2, 4, 5, 6, 7, 8]))
    assert still_final(np.ones(8, bool), merged.found).tolist() == [True, False, False, False, True, True, True]
    ended = Moved.between(rows_at([*range(6)]), rows_at([0, 1, 2, 3, 5]))
    assert still_final(np.ones(5, bool), ended.found).tolist() == [True, True, False, False]
    assert still_final(np.array([True, False, True]), np.arange(3)).tolist() == [True, False, True]
