"""What names sound like across scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.folding import fold_text
from reader.core.sounds import distance, phones, similarity, skeleton, weight

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzابتجدهويאבגדабвгनिハ河하", max_size=12)


@pytest.mark.parametrize(
    "spellings",
    [
        "Hanoi هانوي ہنوئی Ханой האנוי हनोई Χανόι 河内 하노이 ハノイ",
        "Washington واشنطن واشنگٹن Вашингтон 워싱턴 ワシントン",
        "Trump ترامب ٹرمپ Трамп טראמפ ट्रम्प 트럼프",
        "Petersburg بطرسبرغ پیٹرزبرگ",
        "Merkel ميركل مرکل Меркель",
        "Tbilisi تبليسي თბილისი Թբիլիսի Тбилиси",
    ],
)
def test_a_name_has_one_skeleton_in_every_script(spellings: str) -> None:
    """Transliterations of one name come out as one skeleton and sound alike."""
    first, *others = (fold_text(word) for word in spellings.split())
    for other in others:
        assert skeleton(other) == skeleton(first)
        assert similarity(first, other) > 0.8


@pytest.mark.parametrize(
    ("one", "other"),
    [("Grace", "جرايس"), ("سوتوبو", "سوٹوپو"), ("Smith", "اسمتھ"), ("Churchill", "تشرشل"), ("Washington", "华盛顿")],
)
def test_free_transliterations_still_sound_alike(one: str, other: str) -> None:
    """Letters that scripts lack are replaced by near ones at a small cost."""
    assert similarity(fold_text(one), fold_text(other)) > 0.8


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thatcher", "ת'אצ'ר"), ("Thatcher", "ת׳אצ׳ר"), ("George", "ג'ורג'"), ("Riyadh", "ריאד׳"), ("Zhukov", "ז׳וקוב"),
        ("Qing", "تشينغ"), ("Qiao", "چياو"), ("Guangxi", "قوانغشي"), ("Xian", "شيان"),
        ("Medici", "ميديتشي"), ("Cicero", "سيسرو"),
    ],
)  # fmt: skip  # a table
def test_spellings_of_a_language_are_heard_where_they_are_written(one: str, other: str) -> None:
    """Hebrew letters with geresh, syllables of pinyin, and a c that each language reads in its own way."""
    assert similarity(fold_text(one), fold_text(other)) > 0.8


@pytest.mark.parametrize(("one", "other"), [("Qatar", "قطر"), ("Mexico", "مكسيكو"), ("Qasim", "قاسم")])
def test_other_q_and_x_stay_what_they_are(one: str, other: str) -> None:
    """Pinyin is read only where a word can hardly be anything else."""
    assert similarity(fold_text(one), fold_text(other)) > 0.9


@pytest.mark.parametrize(
    ("one", "other"), [("Washington", "الحكومة"), ("Hanoi", "مدينة"), ("Trump", "رئيس"), ("Москва", "London")]
)
def test_unlike_words_do_not_sound_alike(one: str, other: str) -> None:
    """Words that have nothing in common stay far below what a name needs."""
    assert similarity(fold_text(one), fold_text(other)) < 0.5


@given(WORDS, WORDS)
def test_similarity_is_symmetric_and_bounded(one: str, other: str) -> None:
    """The order of versions does not matter, and a word with sounds is like itself."""
    assert similarity(one, other) == pytest.approx(similarity(other, one))
    assert 0.0 <= similarity(one, other) <= 1.0
    if weight(phones(one)) >= 1:
        assert similarity(one, one) == 1.0


@given(st.text(max_size=20))
def test_any_text_has_phones(text: str) -> None:
    """No character, known or not, stops the tables; digits and marks say nothing."""
    sequence = phones(fold_text(text))
    assert distance(sequence, sequence) == 0.0
    assert set(skeleton(fold_text(text))) <= set("ABHMNTSKLR")
    assert not phones("1234-:,")
