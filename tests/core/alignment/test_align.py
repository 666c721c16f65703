"""Alignment as a whole: documents in, rows out."""

from pathlib import Path

import numpy as np
import pytest

from reader.core.alignment import align, given
from reader.core.alignment.model import Alignment, Origin
from reader.core.document import Direction, Document, Paragraph
from reader.core.message import BadInputError


def document(*texts: str) -> Document:
    return Document(Path("a.txt"), tuple(Paragraph(text) for text in texts), "und", Direction.LTR)


def read(path: Path) -> Document:
    return document(*(line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()))


def shapes(alignment: Alignment) -> list[tuple[int, ...]]:
    return [tuple(len(cell) for cell in alignment.row(row).cells) for row in range(len(alignment))]


def test_the_seeds_come_out_one_to_one(seeds: tuple[Path, Path]) -> None:
    """The two seed documents align into eleven rows of one paragraph each, computed and sure."""
    alignment = align([read(path) for path in seeds])
    assert shapes(alignment) == [(1, 1)] * 11
    assert set(alignment.origins) == {Origin.AUTO}
    assert alignment.confidences.min() > 0.9


def test_given_rows_are_the_nth_paragraphs() -> None:
    """Given rows join the nth paragraphs, of any number of versions, and say that nothing was computed."""
    alignment = given([document("a", "b"), document("c", "d"), document("e", "f")])
    assert shapes(alignment) == [(1, 1, 1)] * 2
    assert set(alignment.origins) == {Origin.GIVEN}
    assert np.isnan(alignment.confidences).all()


def test_given_rows_need_equal_counts() -> None:
    """Versions of unequal length have no given rows, and the message names both."""
    with pytest.raises(BadInputError) as caught:
        given([document("a", "b"), document("c")])
    assert caught.value.message["first_count"] == 2
    assert caught.value.message["second_count"] == 1
