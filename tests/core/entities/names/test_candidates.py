"""What may be a name in one paragraph."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.entities.names import NameCandidate, candidates
from reader.core.entities.names.candidates import commonness
from reader.core.entities.names.morphology import forms


def known(text: str, language: str) -> set[str]:
    return {candidate.text for candidate in candidates(text, language) if candidate.places}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("زار الوزير لهانوي أمس", "ar", "هانوي"),
        ("وفقا للأمم المتحدة", "ar", "لأمم المتحدة"),
        ("وبالقاهرة أيضا", "ar", "القاهرة"),
        ("מישראל ומרוסיה", "he", "ישראל"),
        ("מישראל ומרוסיה", "he", "רוסיה"),
        ("Он живёт в Москве.", "ru", "Москве"),
        ("заявил в Российской Федерации министр", "ru", "Российской Федерации"),
        ("London's streets", "en", "London"),
        ("Ankara'da bugün", "tr", "Ankara"),
        ("L'équipe d'Italie", "fr", "Italie"),
        ("他在河内说", "zh", "河内"),
        ("اقوام متحدہ کے ترقیاتی پروگرام نے", "ur", "اقوام متحدہ کے ترقیاتی پروگرام"),
    ],
)
def test_known_names_are_found_without_their_clitics(text: str, language: str, name: str) -> None:
    """A name of the gazetteer is found with its own span: clitics outside, the article inside."""
    assert name in known(text, language)


def test_the_longest_name_wins_from_its_first_word() -> None:
    """South Korea is one name from South on, and Korea is known inside it."""
    assert {"South Korea", "Korea"} <= known("They left South Korea early.", "en")
    assert "South" not in known("They left South Korea early.", "en")


def test_what_is_taken_gives_no_names() -> None:
    """Spans that other kinds took are not looked at, and no name reaches over them."""
    text = "They met in Paris and Berlin."
    assert known(text, "en") == {"Paris", "Berlin"}
    start = text.index("Paris")
    assert known_outside(text, (start, start + 5)) == {"Berlin"}


def known_outside(text: str, span: tuple[int, int]) -> set[str]:
    return {candidate.text for candidate in candidates(text, "en", [span]) if candidate.places}


def test_titles_and_common_words_are_no_names() -> None:
    """A title gives no candidate, a lower-case word none, and a capital at the start of a sentence says nothing."""
    found = {c.text: c for c in candidates("People say President Nugroho went home. Nobody knew.", "en")}
    assert found["Nugroho"].capital
    assert "President" not in found
    assert "home" not in found
    assert not any(c.capital for text, c in found.items() if text in {"People", "Nobody"})


def test_clitics_are_cut_only_from_words_that_are_unknown() -> None:
    """A word that is common as it stands is as common as it is, whatever its letters could be cut into."""
    assert commonness("ولد", "ar") > 4
    assert any(form.skip for form in forms("لهانوي", "ar"))
    assert all(not form.skip or form.cost >= 0.1 for c in candidates("ولد هنا", "ar") for form in c.forms)


@pytest.mark.parametrize("language", ["en", "ar", "zh", "he", "ru", "hi", "th", "xx", "und", "zh-Hant", ""])
@given(text=st.text(max_size=60))
def test_any_text_gives_candidates_inside_it(language: str, text: str) -> None:
    """Spans lie in the text, show what stands there, and travel between processes."""
    found = candidates(text, language, paragraph=3)
    for candidate in found:
        assert 0 <= candidate.start < candidate.end <= len(text)
        assert candidate.text == text[candidate.start : candidate.end]
        assert candidate.paragraph == 3
    assert pickle.loads(pickle.dumps(found)) == found


@given(st.lists(st.sampled_from(["هانوي", "Paris", "دونالد", "لا", "Москве", "河内", "،", "."]), max_size=12))
def test_harakat_and_tatweel_change_spans_only(words: list[str]) -> None:
    """A vocalised text gives the same keys in the same order."""
    plain = " ".join(words)
    marked = plain.replace("ا", "اَ").replace("ن", "نـ")
    assert keys(candidates(plain, "ar")) == keys(candidates(marked, "ar"))


def keys(found: list[NameCandidate]) -> list[str]:
    return [candidate.key for candidate in found]
