"""Laid-out text: painting order, highlight geometry, caret and hit testing, offsets that go beyond the BMP."""

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from reader.core.bidi import base_direction
from reader.core.document import Direction, Document
from reader.core.highlights import highlights
from reader.core.reading import Reading
from reader.ui.fonts import Fonts
from reader.ui.styles import TextChoice, pane_style
from reader.ui.textlayout import Cluster, LaidOutText, TextStyle, printable

UNBROKEN = 1e7
CONTROLS = "\u200e\u200f\u061c\u2066\u2067\u2068\u2069"


def style(document: Document, fonts: Fonts) -> TextStyle:
    return pane_style(document, fonts, TextChoice(), 1.0).text


def bare(text: str) -> str:
    return "".join(c for c in text if c not in CONTROLS)


def test_qt_paints_in_the_order_of_the_unicode_bidirectional_algorithm(reading: Reading, fonts: Fonts) -> None:
    """Every paragraph of both seeds, on one line, is painted cluster by cluster in the order that python-bidi gives."""
    for document in reading.documents:
        for paragraph in document.paragraphs:
            direction = base_direction(paragraph.text, document.direction)
            laid = LaidOutText(paragraph.text, direction, style(document, fonts), UNBROKEN)
            assert len(laid._lines) == 1
            # python-bidi reverses what is right to left character by character, marks and ligatures too.
            painted = [laid.display[c.start : c.end] for c in laid.clusters()]
            turned = [c.right_to_left for c in laid.clusters()]
            order = "".join(piece[::-1] if rtl else piece for piece, rtl in zip(painted, turned, strict=True))
            expected = get_display(laid.display, base_dir="R" if direction is Direction.RTL else "L")
            assert bare(order) == bare(expected)


@pytest.mark.parametrize("width", [220.0, 480.0, 900.0])
def test_highlight_boxes_hold_their_mention_and_nothing_else(reading: Reading, fonts: Fonts, width: float) -> None:
    """A mention's boxes run from its first cluster to the end of its last, and touch no cluster beside them."""
    checked = 0
    for row, analysis in enumerate(reading.rows):
        for version, document in enumerate(reading.documents):
            for highlight in highlights(analysis, version):
                text = document.paragraphs[highlight.paragraph].text
                assert reading.alignment.row_of(version, highlight.paragraph) == row
                direction = base_direction(text, document.direction)
                laid = LaidOutText(text, direction, style(document, fonts), width)
                _check_boxes(laid, text, highlight.start, highlight.end)
                checked += 1
    assert checked > 20


def _check_boxes(laid: LaidOutText, text: str, start: int, end: int) -> None:
    boxes = laid.boxes(start, end)
    inside: list[Cluster] = []
    outside: list[Cluster] = []
    position = {}
    count = 0
    for index, character in enumerate(laid.display):
        position[index] = count
        count += character not in CONTROLS
    for cluster in laid.clusters():
        span = range(
            position[cluster.start], position[cluster.start] + len(bare(laid.display[cluster.start : cluster.end]))
        )
        if cluster.right - cluster.left < 0.01 or not span:
            continue
        hit = any(start <= offset < end for offset in span)
        (inside if hit else outside).append(cluster)
    for cluster in inside:
        assert any(b.left() <= cluster.left + 0.01 and b.right() >= cluster.right - 0.01 for b in boxes), (
            text[start:end],
            laid.display[cluster.start : cluster.end],
        )
    lines = sorted({cluster.line for cluster in inside})
    tops = sorted({round(box.top(), 2) for box in boxes})
    assert len(lines) == len(tops)
    for cluster in outside:
        # Fonts kern a space under the arm of the letter beside it: the letter's box is its own all the same.
        if cluster.line in lines and bare(laid.display[cluster.start : cluster.end]).strip():
            top = tops[lines.index(cluster.line)]
            for box in boxes:
                if round(box.top(), 2) == top:
                    overlap = min(box.right(), cluster.right) - max(box.left(), cluster.left)
                    assert overlap <= 0.51, (text[start:end], laid.display[cluster.start : cluster.end], overlap)


def test_the_first_digit_of_a_code_is_in_its_box(fonts: Fonts, reading: Reading) -> None:
    """The box of 334-KH/TU begins at the left edge of its first 3: codes stand left to right."""
    urdu = reading.documents[0]
    text = urdu.paragraphs[3].text
    start = text.index("334-KH/TU")
    laid = LaidOutText(text, Direction.RTL, style(urdu, fonts), UNBROKEN)
    (box,) = laid.boxes(start, start + len("334-KH/TU"))
    (digit,) = laid.boxes(start, start + 1)
    (last,) = laid.boxes(start + 8, start + 9)
    assert box.left() == pytest.approx(digit.left())
    assert box.right() == pytest.approx(last.right())
    assert digit.right() <= last.left()


def test_a_code_is_never_broken_at_the_end_of_a_line(fonts: Fonts, reading: Reading) -> None:
    """At any width that has room for it, a code such as 239/KH-UBND stands on one line."""
    for document in reading.documents:
        text = document.paragraphs[4].text
        start = text.index("239/KH-UBND")
        for width in range(150, 900, 13):
            laid = LaidOutText(text, Direction.RTL, style(document, fonts), float(width))
            assert len(laid.boxes(start, start + 11)) == 1
            assert all(
                c.left >= -0.5 and c.right <= width + 0.5 for c in laid.clusters() if c.right - c.left < width / 2
            )


def test_highlights_leave_the_text_as_it_is(fonts: Fonts, reading: Reading) -> None:
    """Asking for the boxes of all mentions changes no glyph and no position, and the painted text is the same."""
    for version, document in enumerate(reading.documents):
        for row, analysis in enumerate(reading.rows):
            (number,) = reading.alignment.cell(row, version)
            text = document.paragraphs[number].text
            direction = base_direction(text, document.direction)
            plain = LaidOutText(text, direction, style(document, fonts), 480.0)
            marked = LaidOutText(text, direction, style(document, fonts), 480.0)
            for highlight in highlights(analysis, version):
                assert marked.boxes(highlight.start, highlight.end)
            assert marked.clusters() == plain.clusters()
            assert _painted(marked) == _painted(plain)


def _painted(laid: LaidOutText) -> QImage:
    image = QImage(480, max(1, round(laid.height)), QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    laid.paint(painter, QPointF(0, 0), QRectF(image.rect()))
    painter.end()
    return image


def test_a_mention_inside_a_word_keeps_the_joins_of_the_word(fonts: Fonts, reading: Reading) -> None:
    """The box of the name in لهانوي is part of the word's, and the word's glyphs are those of the whole word."""
    arabic = reading.documents[1]
    laid = LaidOutText("لهانوي", Direction.RTL, style(arabic, fonts), UNBROKEN)
    (word,), (name,) = laid.boxes(0, 6), laid.boxes(1, 6)
    assert name.left() == pytest.approx(word.left())
    assert name.right() < word.right()


def test_offsets_beyond_the_bmp_count_code_points(fonts: Fonts, reading: Reading) -> None:
    """An emoji before a Hebrew name takes one offset: the name's box is the name's, and a hit gives its offset."""
    text = "😀😀 שלום Smith 7"
    laid = LaidOutText(text, Direction.RTL, style(reading.documents[0], fonts), UNBROKEN)
    start = text.index("שלום")
    (box,) = laid.boxes(start, start + 4)
    (emoji,) = laid.boxes(0, 2)
    assert box.right() < emoji.left()
    assert laid.offset_at(box.right() - 1, 5) == start
    assert laid.offset_at(box.left() + 1, 5) == start + 4


TEXTS = st.text(st.sampled_from("aB1- /😀שלםاب٣.،\u200f\u2067\u2069é中"), min_size=1, max_size=40)


@settings(max_examples=60)
@given(text=TEXTS, right=st.booleans())
def test_steps_walk_through_the_whole_text(text: str, right: bool) -> None:  # drawn
    """Stepping forward from the start passes the end, one offset after the other, and back again."""
    fonts_style = _plain_style()
    laid = LaidOutText(text, Direction.RTL if right else Direction.LTR, fonts_style, 200.0)
    offset, seen = 0, [0]
    while (following := laid.step(offset, forward=True)) != offset:
        assert following > offset
        offset = following
        seen.append(offset)
    assert offset == len(text)
    while (following := laid.step(offset, forward=False)) != offset:
        assert following < offset
        offset = following
    assert offset == 0


def _plain_style() -> TextStyle:
    from PySide6.QtGui import QFont, QGuiApplication

    QGuiApplication.instance() or QGuiApplication([])
    font = QFont("DejaVu Sans")
    font.setPixelSize(20)
    return TextStyle(font, 30.0)


@given(st.text())
def test_what_qt_is_given_has_the_length_of_the_original(text: str) -> None:
    """Replacing what Qt cannot take moves no offset."""
    assert len(printable(text)) == len(text)


def test_lone_surrogates_and_separators_are_laid_out(fonts: Fonts, reading: Reading) -> None:
    """Broken characters become replacement characters on one line; nothing is lost and nothing raises."""
    laid = LaidOutText("a\ud800b\u2028c\x00d", Direction.LTR, style(reading.documents[0], fonts), UNBROKEN)
    assert len(laid._lines) == 1
    assert len(laid.boxes(0, 7)) == 1
