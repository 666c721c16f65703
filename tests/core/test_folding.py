"""Folding: what counts as the same spelling, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.folding import fold, fold_text


@given(st.text())
def test_folding_is_idempotent(text: str) -> None:
    """What is folded stays as it is when it is folded again."""
    assert fold_text(fold_text(text)) == fold_text(text)


@given(st.text())
def test_every_folded_character_comes_from_its_origin(text: str) -> None:
    """Folding the original character at an origin gives the folded characters that name it."""
    folded = fold(text)
    assert folded.text == fold_text(text)
    assert len(folded.origins) == len(folded.text)
    assert list(folded.origins) == sorted(folded.origins)
    for character, origin in zip(folded.text, folded.origins, strict=True):
        assert character in fold_text(text[origin])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("هانوي", "هانوی"),
        ("كوريا", "کوریا"),
        ("إن أخذ آخر", "ان اخذ اخر"),
        ("نُفِّذت", "نفذت"),
        ("محـــمد", "محمد"),
        ("۲۰۲۵ ٢٠٢٥ २०२५", "2025 2025 2025"),
        ("ＡＢＣ", "abc"),
        ("Ärger Ånd", "arger and"),
        ("ﻻ", "لا"),
        ("334\u200e-KH", "334-kh"),
    ],
)
def test_variants_fold_to_one_spelling(one: str, other: str) -> None:
    """Spellings that readers take for the same fold to the same text."""
    assert fold_text(one) == fold_text(other)


def test_indic_vowel_signs_and_kana_voicing_stay() -> None:
    """Marks that are letters of their script are not taken off."""
    assert fold_text("हिन्दी") == "हिन्दी"
    assert fold_text("がか") == "がか"
