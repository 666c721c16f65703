"""Find: what a query matches, where, and that bad patterns end with a message."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.document import Direction, Document, Paragraph
from reader.core.folding import fold, fold_text
from reader.core.message import BadInputError
from reader.core.search import MAX_LENGTH, Hit, Mode, compile_query, search

LETTERS = "اأإآىييیکككهةہhHeÉé\u0301\u064e\u0640\u200d\u200f sßSﬀﬃfiIıİ3٣۳𝟑²ﻻلا\u0670…. -中ガガ\u3099"
texts = st.text(st.sampled_from(LETTERS), max_size=30)
queries = st.text(st.sampled_from(LETTERS), min_size=1, max_size=4)


def found(query: str, text: str, mode: Mode = Mode.FOLDED, *, whole_word: bool = False) -> list[str]:
    return [text[start:end] for start, end in compile_query(query, mode, whole_word=whole_word).matches(text)]


def document(*texts: str) -> Document:
    return Document(Path("a.txt"), tuple(Paragraph(text) for text in texts), "und", Direction.LTR)


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("هانوی", "في هانوي ولهانوي، هَانُوي، هـــانوي", ["هانوي", "هانوي", "هَانُوي", "هـــانوي"]),
        ("قرار", "القَرَارُ", ["قَرَار"]),
        ("احمد", "أحمد إحمد آحمد", ["أحمد", "إحمد", "آحمد"]),
        ("2025", "٢٠٢٥ ۲۰۲۵ २०२५ 𝟐𝟎𝟐𝟓", ["٢٠٢٥", "۲۰۲۵", "२०२५", "𝟐𝟎𝟐𝟓"]),
        ("angstrom", "Ångström A\u030angstro\u0308m", ["Ångström", "A\u030angstro\u0308m"]),
        ("strasse", "Straße STRASSE", ["Straße", "STRASSE"]),
        ("office", "o\ufb03ce", ["o\ufb03ce"]),
        ("fix", "su\ufb03x", ["\ufb03x"]),
        ("لا", "\ufefb لَا", ["\ufefb", "لَا"]),
        ("صلى الله", "محمد \ufdfa", ["\ufdfa"]),
        ("پلان نمبر", "پلان\u00a0 \nنمبر", ["پلان\u00a0 \nنمبر"]),
        ("334-kh/tu", "نمبر 334-\u200eKH/TU پر", ["334-\u200eKH/TU"]),
        ("C++", "C++ c++", ["C++", "c++"]),
        ("", "abc", []),
        ("\u064e", "هَانُوي", []),
    ],
)
def test_folded(query: str, text: str, expected: list[str]) -> None:
    """Case, digits, marks, tatweel, letter variants, ligatures and spaces are folded; spans are the text's own."""
    assert found(query, text) == expected


@given(queries, texts)
def test_a_folded_query_matches_where_the_folded_text_holds_it(query: str, text: str) -> None:
    """The pattern over the original text finds what a search in the folded text finds, first match and all matches."""
    wanted, folded = " ".join(fold_text(query).split(" ")), fold(text)
    spans = compile_query(query).matches(text)
    if not wanted or "  " in wanted + folded.text:
        return
    assert bool(spans) == (wanted in folded.text)
    if spans:
        at = folded.text.index(wanted)
        assert spans[0] == folded.original_span(at, at + len(wanted))
    assert all(wanted in fold_text(text[start:end]) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_every_variant_is_known() -> None:
    """Characters that fold to something else are found by what they fold to, wherever in Unicode they stand."""
    ranges = (range(0x3400), range(0xA640, 0xAC00), range(0xF900, 0x20000), range(0x2F800, 0x2FA20))
    variants = [chr(code) for codes in ranges for code in codes if fold_text(chr(code)).strip() not in ("", chr(code))]
    assert len(variants) > 7000
    for character in variants[::41]:
        assert found(fold_text(character), character) == [character], hex(ord(character))


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("هانوي", "في هانوي، ولهانوي وهانوي", 1),
        ("كتاب", "كتابٌ كتابان", 1),
        ("می", "می‌روم می", 1),
        ("art", "art party Art. l'art art_2", 3),
        ("C++", "C++ C++x", 2),
        ("東京", "東京都は東京", 2),
        ("क", "कि क", 1),
        ("هانوي", "\u200fهانوي\u200f", 1),
    ],
)
def test_whole_word(query: str, text: str, expected: int) -> None:
    """A whole word ends where letters, marks and joiners end; scripts without spaces have no such ends."""
    assert len(found(query, text, whole_word=True)) == expected


def test_exact() -> None:
    """An exact query matches its very characters alone."""
    assert found("هانوي", "هانوي هانوی هَانوي", Mode.EXACT) == ["هانوي"]
    assert found("a.c", "abc a.c A.c", Mode.EXACT) == ["a.c"]


def test_regular_expressions() -> None:
    """Regular expressions know Unicode properties, ignore case, and never match nothing."""
    assert found(r"\p{Nd}+-\p{Lu}+", "334-kh ۵۹-NQ", Mode.REGEX) == ["334-kh", "۵۹-NQ"]
    assert found("x*", "axxb", Mode.REGEX) == ["xx"]
    assert found("art", "party art", Mode.REGEX, whole_word=True) == ["art"]


@pytest.mark.parametrize(
    "pattern", ["a(", "[", "(?<name", "*", "(" * 240, "[" * 400, r"\p{Nothing}", "a{2,1}", "(?:a{60000}){60000}"]
)
def test_a_bad_pattern_is_told(pattern: str) -> None:
    """A pattern that cannot be compiled, or only with all memory there is, is one message with the pattern in it."""
    with pytest.raises(BadInputError) as caught:
        compile_query(pattern, Mode.REGEX)
    assert caught.value.message.key in {"search-bad-pattern", "search-pattern-too-complex"}
    assert caught.value.message["pattern"] == pattern


def test_a_bad_pattern_says_where() -> None:
    """The message for a pattern with a mistake says what and where."""
    with pytest.raises(BadInputError) as caught:
        compile_query("ab(", Mode.REGEX)
    assert caught.value.message.key == "search-bad-pattern"
    assert "position 3" in str(caught.value.message["reason"])


def test_a_runaway_pattern_is_given_up() -> None:
    """A pattern whose work explodes ends with a message."""
    with pytest.raises(BadInputError) as caught:
        compile_query(r"(a+)+$", Mode.REGEX).matches("a" * 5000 + "b")
    assert caught.value.message.key == "search-too-slow"


def test_a_pasted_book_is_no_query() -> None:
    """A query has a length limit, and the longest is taken."""
    assert found("ff" * (MAX_LENGTH // 2), "f" * MAX_LENGTH) == ["f" * MAX_LENGTH]
    with pytest.raises(BadInputError):
        compile_query("a" * (MAX_LENGTH + 1))


@given(st.lists(st.lists(texts, max_size=6), min_size=1, max_size=3))
def test_documents_are_searched_whole(contents: list[list[str]]) -> None:
    """All steps of a search together hold every paragraph that matches, in order, with its count."""
    documents = [document(*texts) for texts in contents]
    query = compile_query("ا")
    hits = [hit for step in search(query, documents) for hit in step.hits]
    expected = [
        Hit(version, number, len(query.matches(text)))
        for version, texts in enumerate(contents)
        for number, text in enumerate(texts)
        if query.matches(text)
    ]
    assert hits == expected
    assert [hit for step in search(query, documents, [0]) for hit in step.hits] == [
        hit for hit in expected if hit.version == 0
    ]


def test_a_search_comes_in_steps() -> None:
    """A large document is searched in many steps, whose share done rises to one."""
    one = document(*["قرار رقم 334-KH/TU من المدينة " * 10] * 5000)
    steps = list(search(compile_query("قرار"), [one, one]))
    assert len(steps) > 20
    shares = [step.done for step in steps]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert sum(hit.count for step in steps for hit in step.hits) == 100_000
