"""Bidi: base direction, isolated tokens, display text with its maps, hazards, controls. python-bidi is the oracle."""

from pathlib import Path

import pytest
from bidi import get_display
from hypothesis import assume, example, given
from hypothesis import strategies as st

from reader.core.bidi import (
    DangerKind,
    base_direction,
    controls,
    dangers,
    display_text,
    hazards,
    isolated,
    isolates,
    tokens,
)
from reader.core.bidi.units import RIGHT_LETTER
from reader.core.document import Direction

LTR, RTL = Direction.LTR, Direction.RTL

TOKENS = (
    "334-KH/TU", "239/KH-UBND", "59-NQ/TW", "C++", "C#", ".NET", "v2.0-rc1", "COVID-19", "@handle", "#tag2", "U.S.",
    "https://example.org/a-b/?q=1&r=(2)", "www.example.org/", "name+tag@example.org", "/usr/share/doc/", "~/notes.txt",
    "C:\\Users\\x", "+98 21 8877 6655", "+982188776655", "+1 (555) 123-4567", "(021) 8877-6655",
    "021-8877-6655", "۰۲۱-۸۸۷۷-۶۶۵۵",
    "٠١٠٠-١٢٣-٤٥٦٧", "٢٠٢٥-٠٣-٠٦",
    "859-292-3680", "978-3-16-148410-0", "2025-03-06", "۱۴۰۳-۰۵-۱۲", "2025-03-06T10:30:00Z", "--help", "1,500-KH",
)  # fmt: skip  # a family a line
PLAIN = (
    "10-20", "2024-2025", "06-03-2025", "05.09.2025-06.09.2025", "2019-2020-2021", "50%", "+3", "-5", "1 000 000",
    "+1 000 000", "1,234.56", "10:30-11:30", "10-20kg", "3680-292-859", "۳۶۸۰-۲۹۲-۸۵۹", "2025-13-45", "UNDP", "Hanoi",
    "(0)", "1/2", "-Hello", "وب/سایت",
)  # fmt: skip  # a family a line

words = st.sampled_from(
    ["خطة", "المدينة", "پلان", "نمبر", "שלום", "world", "Visual", "UNDP", "12", "٣٤", "۵۶", "😀", "é", "e\u0301"]
)
separators = st.sampled_from(
    [" ", " ", " ", ", ", "، ", " (", ") ", "\u00a0", "-", "/", "\u200f", "\u200e", ": ", "\n"]
)
invisible = st.sampled_from(["\u202b", "\u202c", "\u2067", "\u2066", "\u2069", "\u202e", "\u200d", "\ud800", "\ufeff"])
paragraphs = st.lists(st.one_of(words, separators, st.sampled_from(TOKENS), st.sampled_from(PLAIN)), max_size=24).map(
    "".join
)
hostile = st.lists(st.one_of(words, separators, invisible, st.sampled_from(TOKENS), st.characters()), max_size=24).map(
    "".join
)
separated = st.lists(st.one_of(words, st.sampled_from(TOKENS), st.sampled_from(PLAIN)), max_size=16).flatmap(
    lambda items: st.lists(st.sampled_from([" ", ", ", "، "]), min_size=len(items), max_size=len(items)).map(
        lambda gaps: "".join(item + gap for item, gap in zip(items, gaps, strict=True))
    )
)
directions = st.sampled_from([LTR, RTL])


def shown(text: str, direction: Direction) -> str:
    """What the oracle paints, without the mark that keeps groups of Arabic-Indic digits in order."""
    side = "R" if direction is RTL else "L"
    return str(get_display(text, base_dir=side)).replace("\u200e", "")


def strip(display: str) -> str:
    return display.replace("\u2066", "").replace("\u2069", "")


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("frame", ["پلان نمبر {} پر", "رقم {}", "{} של", "الـ{}، {}", "({})", "{}"])
def test_a_token_is_painted_whole(token: str, frame: str) -> None:
    """Every kind of token comes out of the oracle whole, as often as it stands in the right-to-left paragraph."""
    text = frame.replace("{}", token)
    assert shown(isolated(text, RTL), RTL).count(token) == text.count(token)


@pytest.mark.parametrize("token", TOKENS)
def test_a_token_is_found_whole(token: str) -> None:
    """Every kind of token is found from its first to its last character."""
    assert [f"پلان {token} پر"[slice(*span)] for span in tokens(f"پلان {token} پر")] == [token]


@pytest.mark.parametrize("plain", PLAIN)
def test_running_text_keeps_the_order_of_the_algorithm(plain: str) -> None:
    """Numbers, ranges, amounts, plain words and numbers typed backwards are laid out as they stand."""
    for text in (f"پلان {plain} پر", f"عدد {plain}، {plain}", plain):
        assert display_text(text, RTL).text == text
        assert hazards(text, RTL) == ()


@given(paragraphs, directions)
@example("رقم 334-KH/TU, 59-NQ/TW, 334-KH/TU", RTL)
@example("https://example.org/a-b/?q=1&r=(2)خطة 334-KH/TU", RTL)
@example("Resolution قرار 334-KH/TU and ٣٣٤-KH/TU", LTR)
def test_every_token_of_a_paragraph_is_painted_whole(text: str, direction: Direction) -> None:
    """In any paragraph every token comes out of the oracle whole, counted by occurrence.

    Addresses that hold right-to-left letters have those in their own order, and are not looked at here.
    """
    display = shown(display_text(text, direction).text, direction)
    for token in {text[start:end] for start, end in tokens(text) if not RIGHT_LETTER.search(text, start, end)}:
        visible = token.replace("\u200e", "")
        assert display.count(visible) >= sum(text[start:end] == token for start, end in tokens(text))


@given(hostile, directions)
def test_the_original_is_never_lost(text: str, direction: Direction) -> None:
    """The display text holds the original's characters in order, and gives the original back."""
    display = display_text(text, direction)
    assert display.original == text
    assert [display.text[display.to_display(offset)] for offset in range(len(text))] == list(text)


@given(hostile, directions)
def test_maps_are_inverse(text: str, direction: Direction) -> None:
    """Original to display and back is the identity; the way back never falls, and reaches both ends."""
    display = display_text(text, direction)
    assert all(display.to_original(display.to_display(offset)) == offset for offset in range(len(text) + 1))
    back = [display.to_original(offset) for offset in range(len(display.text) + 1)]
    assert back == sorted(back)
    assert (back[0], back[-1]) == (0, len(text))


@given(hostile, directions, st.data())
def test_spans_cross_insertions(text: str, direction: Direction, data: st.DataObject) -> None:
    """A span of the original is shown by exactly the display span it maps to, whatever was inserted into it."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    display = display_text(text, direction)
    first, last = display.display_span(start, end)
    assert display.original_span(first, last) == (start, end)
    inserted = [display.to_original(o) == display.to_original(o + 1) for o in range(first, last)]
    assert "".join(c for c, new in zip(display.text[first:last], inserted, strict=True) if not new) == text[start:end]


def test_an_emoji_before_a_hebrew_name() -> None:
    """Offsets are code points: a character outside the basic plane counts one."""
    text = "😀 דוד 7-AB/C 😀"
    display = display_text(text, RTL)
    assert display.isolates == ((6, 12),)
    assert display.text == "😀 דוד \u20667-AB/C\u2069 😀"
    assert [display.to_display(offset) for offset in (0, 2, 5, 6, 11, 12, 13, 14)] == [0, 2, 5, 7, 12, 14, 15, 16]
    assert [display.to_original(offset) for offset in (5, 6, 7, 12, 13, 14)] == [5, 6, 6, 11, 12, 12]


def test_the_seeds_need_isolates_where_codes_follow_arabic_letters(seeds: tuple[Path, Path]) -> None:
    """In both seeds exactly the five document codes are torn apart by a plain viewer, and mended by isolates."""
    codes = ["334-KH/TU", "356-KH/TU", "239/KH-UBND", "59-NQ/TW", "19/DA-UBND"]
    for path in seeds:
        lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line]
        found = [hazard for line in lines for hazard in hazards(line, RTL)]
        assert sorted(hazard.text for hazard in found) == sorted(codes)
        assert {hazard.shown for hazard in found} >= {"KH/TU-334", "NQ/TW-59"}
        assert all(base_direction(line, RTL) is RTL for line in lines if "https" not in line)
        assert [t for line in lines for t in codes if t in shown(isolated(line, RTL), RTL)] == [
            t for line in lines for t in codes if t in line
        ]


def test_isolates_do_not_tear_phrases() -> None:
    """The words of a left-to-right phrase stay in their order, within brackets too, and a list stays a list."""
    assert "Microsoft Visual C++" in shown(isolated("لغة Microsoft Visual C++ هنا", RTL), RTL)
    assert isolated("برنامج Visual Studio (C++) هنا", RTL) == "برنامج Visual Studio (C++) هنا"
    listed = shown(isolated("خطط 1-A/B, 2-A/B و", RTL), RTL)
    assert strip(listed).index("2-A/B") < strip(listed).index("1-A/B")


def test_what_is_already_mended_is_left_alone() -> None:
    """A token that is the whole of a left-to-right isolate, or that marks already keep in order, gets no other."""
    for text in ("رقم \u2066334-KH/TU\u2069 هنا", "رقم \u200e334-KH/TU هنا"):
        assert display_text(text, RTL).text == text
        assert hazards(text, RTL) == ()


@given(separated, directions)
def test_isolating_twice_changes_nothing(text: str, direction: Direction) -> None:
    """Mended text needs no mending."""
    once = isolated(text, direction)
    assert isolated(once, direction) == once


@given(st.text(st.characters(max_codepoint=0x58F)))
def test_left_to_right_text_is_never_touched(text: str) -> None:
    """A left-to-right paragraph without right-to-left characters is laid out as it stands, and has no hazards."""
    assert display_text(text, LTR).text == text
    assert hazards(text, LTR) == ()


@given(separated, directions)
def test_hazards_are_what_the_oracle_tears_apart(text: str, direction: Direction) -> None:
    """A token is a hazard if and only if the plain painting order holds it less often than the paragraph."""
    plain = str(get_display(text, base_dir="R" if direction is RTL else "L"))
    found = {hazard.text for hazard in hazards(text, direction)}
    ascii_tokens = {text[s:e] for s, e in tokens(text) if text[s:e].isascii()}
    assume(not any(one in other for one in ascii_tokens for other in ascii_tokens - {one}))
    torn = {token for token in ascii_tokens if plain.count(token) < text.count(token)}
    assert torn == found & ascii_tokens


def test_a_hazard_tells_what_would_be_shown() -> None:
    """A hazard carries the torn token as a plain viewer paints it."""
    (hazard,) = hazards("پلان نمبر 334-KH/TU پر", RTL)
    assert (hazard.start, hazard.end, hazard.text, hazard.shown) == (10, 19, "334-KH/TU", "KH/TU-334")


@pytest.mark.parametrize("text", ["", "\ud800", "ا\udc00334-KH/TU", "\n", "\u2029"])
def test_broken_text_is_taken(text: str) -> None:
    """Nothing raises on the empty string and on lone surrogates, which python-bidi refuses."""
    for direction in (LTR, RTL):
        assert display_text(text, direction).original == text
        assert len(hazards(text, direction)) == text.count("334")
        assert base_direction(text, direction) in (LTR, RTL)


@pytest.mark.parametrize(
    "text",
    ["رقم 334-KH/TU C++ 2025-03-06 " * 3500, "ا " + "1 " * 50_000, "ا" + "a-" * 50_000, "https://a/" + "(" * 99_999],
    ids=["tokens", "numbers", "one word", "brackets"],
)
def test_a_huge_paragraph_is_taken(text: str) -> None:
    """A paragraph of a hundred thousand characters, hostile ones too, is mended and given back whole."""
    assert display_text(text, RTL).original == text
    assert all(text[hazard.start : hazard.end] == hazard.text for hazard in hazards(text, RTL))


def test_a_huge_paragraph_is_isolated_to_its_end() -> None:
    """Tokens far behind the first thousands of characters are found and isolated as well."""
    text = "خطة رقم 334-KH/TU من المدينة، " * 1000
    assert len(isolates(text, RTL)) == len(hazards(text, RTL)) == 1000


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("سلام world", RTL, RTL),
        ("UNDP في هانوي مدينة جميلة", RTL, RTL),
        ("https://example.org/a-very-long-address ماخذ", RTL, RTL),
        ("An English paragraph in an Arabic document, with هانوي", RTL, LTR),
        ("הנוי is the first word of an English paragraph", LTR, LTR),
        ("هانوي عاصمة فيتنام (Hanoi)", LTR, RTL),
        ("(0) 12-34 …", RTL, RTL),
        ("(0) 12-34 …", LTR, LTR),
        ("https://example.org/", RTL, LTR),
        ("", RTL, RTL),
        ("\ud800", LTR, LTR),
    ],
)
def test_base_direction(text: str, language: Direction, expected: Direction) -> None:
    """The first strong character decides, the bulk of the letters against it, the version where there are none."""
    assert base_direction(text, language) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u202ebc\u202cd", [(1, 5, DangerKind.OVERRIDE, "RLO")]),
        ("a\u202dbc", [(1, 4, DangerKind.OVERRIDE, "LRO")]),
        ("a\u202bb\u202cc\u2067d\u2069", []),
        ("a\u202bb\u2067c", [(1, 5, DangerKind.UNCLOSED, "RLE"), (3, 5, DangerKind.UNCLOSED, "RLI")]),
        ("a\u2066b\u202bc\u2069d", [(3, 5, DangerKind.UNCLOSED, "RLE")]),
        ("a\u202cb\u2069", [(1, 2, DangerKind.UNOPENED, "PDF"), (3, 4, DangerKind.UNOPENED, "PDI")]),
        ("a\u2066b\u2069c\u2069d", [(5, 6, DangerKind.UNOPENED, "PDI")]),
        ("\u202ba\u2066b\u202cc\u2069\u202c", [(4, 5, DangerKind.UNOPENED, "PDF")]),
        ("\u2067a\nb\u2069", [(0, 2, DangerKind.UNCLOSED, "RLI"), (4, 5, DangerKind.UNOPENED, "PDI")]),
        ("\u200e\u200f\u061c\u200d\u200c\u00ad", []),
    ],
)
def test_dangers(text: str, expected: list[tuple[int, int, DangerKind, str]]) -> None:
    """Overrides, and whatever is not closed or not opened, within its line; balanced controls are no danger."""
    assert [(d.start, d.end, d.kind, d.label) for d in dangers(text)] == expected


@given(hostile)
def test_mended_text_brings_no_new_danger(text: str) -> None:
    """What is inserted is balanced: the mended text has the dangers that the text had."""
    mended = dangers(isolated(text, RTL))
    assert [(d.kind, d.label) for d in mended] == [(d.kind, d.label) for d in dangers(text)]


def test_controls_have_labels() -> None:
    """Every invisible character is listed with its label; visible signs of the same category are not."""
    text = "a\u200eb\u00adc\u202e\ufeff\U000e0041\ufe0f\u0600\x07\u2062 \t\n"
    assert controls(text) == [
        (1, "LRM"), (3, "SHY"), (5, "RLO"), (6, "BOM"), (7, "TAG A"), (8, "VS16"), (10, "U+0007"), (11, "U+2062"),
    ]  # fmt: skip  # one line each would hide the order
