"""PDF files that other programs wrote: their paragraphs are those of the text that they were made from."""

import json
from pathlib import Path

import pytest

from reader.core.document import Paragraph, ParagraphKind
from reader.core.formats.pdf import read_pdf
from reader.core.formats.pdf.joining import Joiner
from reader.core.formats.pdf.lines import Line
from reader.core.formats.pdf.order import reading_order, with_turned_words

DATA = Path(__file__).resolve().parents[2] / "data" / "formats"
SOURCES: dict[str, list[str]] = json.loads((DATA / "pdf.json").read_text(encoding="utf-8"))


def paragraphs(name: str) -> list[Paragraph]:
    return read_pdf(DATA / f"{name}.pdf").paragraphs


@pytest.mark.parametrize(("name", "missed"), [("columns-ar", 2), ("hyphens-de", 0), ("lists-en", 0)])
def test_paragraphs_are_those_of_the_source(name: str, missed: int) -> None:
    """Columns from right and left, words broken by hyphens, addresses and lists come out as they were typed.

    In one place nothing on the page tells where an item of a list ends: its last line is full.
    """
    texts = [paragraph.text for paragraph in paragraphs(name)]
    found = [text for text in SOURCES[name] if text in texts]
    assert len(found) == len(SOURCES[name]) - missed
    assert [text for text in texts if text in SOURCES[name]] == found


def test_what_runs_over_the_pages_is_no_part_of_the_text() -> None:
    """A running header is kept once, before the text; page numbers are not kept."""
    read = paragraphs("columns-ar")
    assert [p.text for p in read if p.kind is ParagraphKind.HEADER] == ["إعلان – تقرير سنوي"]
    assert read[0].kind is ParagraphKind.HEADER
    assert not [p for p in read if p.text.isdecimal()]


def test_a_heading_at_the_top_of_two_pages_is_text() -> None:
    """What differs by other numbers than the pages, such as "Article 3" and "Article 13", is no running header."""
    headings = [p.text for p in paragraphs("lists-en") if p.kind is ParagraphKind.HEADING]
    assert headings[:4] == ["Universal Declaration of Human Rights", "Preamble", "Article 1", "Article 2"]
    assert [h for h in headings if h.startswith("Article")] == [f"Article {n}" for n in range(1, len(headings) - 1)]


def test_footnotes_come_after_the_text_without_their_numbers() -> None:
    """The numbers are taken off the notes and out of the text, where they would be read as numbers."""
    read = paragraphs("hyphens-de")
    notes = [p.text for p in read if p.kind is ParagraphKind.FOOTNOTE]
    assert [note.partition(",")[0] for note in notes] == [f"Note number {n}" for n in (3, 9, 15, 21, 27)]
    assert all(note.endswith("more than one line of the page.") for note in notes)
    assert read[-5:] == [p for p in read if p.kind is ParagraphKind.FOOTNOTE]


def glued(*texts: str, others: str = "") -> str:
    """The lines as one paragraph of a document that holds other words too."""
    lines = [Line(text, 0, 100, 0, 10, bold=False, rtl=False, first=9, column=0) for text in (others, *texts)]
    return Joiner(lines).joined((text, False) for text in texts)


@pytest.mark.parametrize(
    ("lines", "others", "joined"),
    [
        (("Vor-", "und Nachteile"), "", "Vor- und Nachteile"),
        (("Die Ge-", "schichte des Landes"), "x Geschichte y", "Die Geschichte des Landes"),
        (("a well-", "known man"), "x well-known y", "a well-known man"),
        (("Plan 334-", "KH/TU"), "", "Plan 334-KH/TU"),
        (
            ("see https://example.org/long-", "title/index.html today"),
            "",
            "see https://example.org/long-title/index.html today",
        ),
        (("see https://example.org/", "is fine"), "x is y", "see https://example.org/ is fine"),
        (("Donau\u00addampf\u00ad", "schiff"), "", "Donau\u00addampfschiff"),
        (("他们能够", "继续"), "", "他们能够继续"),
    ],
)
def test_what_a_line_break_took_apart_is_joined(lines: tuple[str, ...], others: str, joined: str) -> None:
    """Hyphens of words go, those of compounds, codes and addresses stay; scripts without spaces get none."""
    assert glued(*lines, others=others) == joined


def painted(text: str) -> list[tuple[str, int]]:
    """Glyphs as they stand on the page from left to right, painted in that order."""
    return [(glyph, place) for place, glyph in enumerate(text)]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (".2025 ةنس", "سنة 2025."),
        ("%50 ةبسنب", "بنسبة 50%"),
        ("2.5 يلاوح", "حوالي 2.5"),
        ("06-03-2025 موي", "يوم 2025-03-06"),
        ("2025-03-06 םויב", "ביום 2025-03-06"),
        ("(UNDP) جمانرب", "برنامج (UNDP)"),
        (")UNDP( جمانرب", "برنامج (UNDP)"),
        ("Windows NT ماظن", "نظام Windows NT"),
        ("https://example.org/a- :ردصملا", "المصدر: https://example.org/a-"),
    ],
)
def test_the_bidirectional_algorithm_is_undone(page: str, text: str) -> None:
    """What stands on the page from left to right is read as it was typed: numbers by the letter before them."""
    assert reading_order(painted(page)) == text


def test_the_order_of_painting_tells_codes_apart() -> None:
    """Where the hyphen was painted right after the number, 334-KH was typed, although KH-334 looks the same."""
    page = [("K", 9), ("H", 10), ("-", 3), ("3", 0), ("3", 1), ("4", 2), (" ", -1), ("م", 20)]
    assert reading_order(page) == "م 334-KH"
    assert reading_order(painted("KH-334 م")) == "م KH-334"


def test_right_to_left_words_in_left_to_right_lines_are_turned() -> None:
    """A Hebrew name in an English line is read from the right, the English around it is not."""
    assert with_turned_words(painted("the word םולש is old")) == "the word שלום is old"
