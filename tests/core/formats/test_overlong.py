"""Overlong paragraphs come in pieces, and nothing of their text is lost."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.document import InlineTag, Paragraph
from reader.core.formats import read_documents
from reader.core.formats.overlong import LONGEST, divided


@settings(max_examples=25)
@given(unit=st.text(min_size=1, max_size=12).filter(str.strip), length=st.integers(LONGEST - 5, 3 * LONGEST))
def test_pieces_hold_the_whole_text(unit: str, length: int) -> None:
    """Whatever the text, the pieces are short enough, not empty, and hold all but white space, in order."""
    text = (unit * (length // len(unit) + 1))[:length].strip()
    pieces = list(divided([Paragraph(text)]))
    assert all(0 < len(piece.text) <= LONGEST for piece in pieces)
    assert "".join("".join(piece.text.split()) for piece in pieces) == "".join(text.split())


@pytest.mark.parametrize("end", [". ", "؟ ", "。"])
def test_pieces_end_where_sentences_end(end: str) -> None:
    """A text of sentences is divided between two of them."""
    pieces = list(divided([Paragraph(("word " * 9 + "word" + end) * 1000)]))
    assert len(pieces) > 1
    assert all(piece.text.endswith(end.strip()) for piece in pieces)


def test_tags_stay_with_their_characters() -> None:
    """An inline tag stands before the same character of the piece that holds it."""
    text = ("abcd " * 9000).strip() + " Z"
    pieces = list(divided([Paragraph(text, tags=(InlineTag(3, "b"), InlineTag(len(text) - 1, "i")), notes=("n",))]))
    assert [piece.notes for piece in pieces] == [("n",)] + [()] * (len(pieces) - 1)
    assert pieces[0].tags[0].offset == 3
    (last,) = pieces[-1].tags
    assert pieces[-1].text[last.offset] == "Z"


def test_a_file_without_line_ends_is_divided_with_a_warning(tmp_path: Path) -> None:
    """A file of one line opens in pieces and says so; one beside it of usual paragraphs stays as it is."""
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("This sentence goes on. " * 5000, encoding="utf-8")
    other.write_text("Short.\n\nParagraphs.\n", encoding="utf-8")
    long, short = read_documents([one, other]).documents
    assert len(long.paragraphs) > 1
    assert [message.key for message in long.warnings] == ["paragraphs-divided"]
    assert len(short.paragraphs) == 2
    assert not short.warnings
