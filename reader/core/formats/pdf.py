"""PDF -> paragraphs, at best effort and always with a warning: PDF keeps glyphs in places, not text.

pdfminer.six finds lines of glyphs from left to right, column by column. Where a page is mostly right-to-left, its lines
are put together anew from the glyphs' baselines (pdfminer breaks them where the font changes) and put into reading
order, glyph by glyph, so that ligatures stay whole; digits and Latin words keep theirs. Lines are joined into a
paragraph as long as they are full: a line that ends well before its column does ends a paragraph, and so does a wide
gap. Scanned pages hold no text: that is told. Limits: tables and footnotes come as they lie on the page, hyphens at
line ends stay, page headers and footers are not told from the text, right-to-left columns are not told apart, unmapped
glyphs are lost.

Before anything is parsed, the compressed streams are measured (a bomb is refused): pdfminer unpacks without bounds.
"""

import logging
import re
import unicodedata
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from reader.core.document import Paragraph
from reader.core.formats.builder import Parsed, one_line
from reader.core.message import BadInputError, Message

_MOST_SIZE = 100 << 20
_MOST_PAGES = 5_000
_STREAM = re.compile(rb"stream\r?\n")
_SENTENCE_END = frozenset(".!?…:؟۔。！？")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text in reading order and its box on the page, in points from the page's lower left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float


def read_pdf(path: Path) -> Parsed:
    """The paragraphs of a PDF file; BadInputError where it cannot be read or holds no text."""
    _refuse_bombs(path)
    paragraphs: list[str] = []
    try:
        for page in _pages(path):
            _append_page(paragraphs, page)
    except BadInputError:
        raise
    except Exception as error:  # pdfminer raises whatever it meets in a damaged file
        if not paragraphs:
            reason = str(error) or type(error).__name__
            raise BadInputError(Message.of("input-damaged", path=str(path), reason=reason)) from error
    texts = [text for text in map(one_line, paragraphs) if text]
    if not texts:
        raise BadInputError(Message.of("input-no-pdf-text", path=str(path)))
    return Parsed([Paragraph(text) for text in texts], [Message.of("pdf-best-effort", path=path.name)])


def _refuse_bombs(path: Path) -> None:
    """BadInputError where the file's streams unpack to far more than a document of its size needs."""
    data = path.read_bytes()
    budget = _MOST_SIZE + 4 * len(data)
    for found in _STREAM.finditer(data):
        unpacked = memoryview(data)[found.end() :]
        # Filters may be chained: what comes out may be compressed again.
        for _ in range(3):
            if bytes(unpacked[:1]) != b"\x78":
                break
            try:
                output = zlib.decompressobj().decompress(unpacked, budget + 1)
            except zlib.error:
                break
            budget -= len(output)
            if budget < 0:
                raise BadInputError(Message.of("input-bomb", path=str(path)))
            unpacked = memoryview(output)


def _pages(path: Path) -> Iterator[list[_Line]]:
    """The lines of every page, from top to bottom, column after column."""
    from pdfminer.high_level import extract_pages  # noqa: PLC0415  # other formats do not need it
    from pdfminer.layout import LAParams  # noqa: PLC0415
    from pdfminer.pdfdocument import PDFPasswordIncorrect  # noqa: PLC0415

    # What pdfminer finds odd in a file is no news for the person, and would go to the terminal.
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        for page in extract_pages(path, maxpages=_MOST_PAGES, laparams=LAParams()):
            yield [line for line in _lines_of(page) if line.text]
    except PDFPasswordIncorrect as error:
        raise BadInputError(Message.of("input-encrypted", path=str(path))) from error


def _lines_of(page: Any) -> list[_Line]:
    """The lines of a page: pdfminer's own, or put together anew where the page is mostly right-to-left."""
    from pdfminer.layout import LTChar, LTTextContainer, LTTextLine  # noqa: PLC0415

    lines = [line for box in page if isinstance(box, LTTextContainer) for line in box if isinstance(line, LTTextLine)]
    glyphs = [glyph for line in lines for glyph in line if isinstance(glyph, LTChar) and glyph.get_text()]
    if _balance([glyph.get_text() for glyph in glyphs]) < 0:
        return [_rtl_line(row) for row in _rows(glyphs)]
    return [_Line(" ".join(line.get_text().split()), line.x0, line.x1, line.y1, line.y0) for line in lines]


def _rows(glyphs: list[Any]) -> Iterator[list[Any]]:
    """Glyphs of one baseline each, from the top of the page; raised ones count to the line they stand on."""
    row: list[Any] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.matrix[5]):
        if row and row[0].matrix[5] - glyph.matrix[5] > 0.4 * glyph.size:
            yield row
            row = []
        row.append(glyph)
    if row:
        yield row


def _rtl_line(row: list[Any]) -> _Line:
    """A line in reading order: marks join the glyph that they stand on, gaps become spaces."""
    bases = sorted((g for g in row if unicodedata.category(g.get_text()[0]) != "Mn"), key=lambda glyph: glyph.x0)
    marks = [g for g in row if unicodedata.category(g.get_text()[0]) == "Mn"]
    texts = [glyph.get_text() for glyph in bases]
    for mark in marks if bases else ():
        middle = (mark.x0 + mark.x1) / 2
        texts[min(range(len(bases)), key=lambda n: abs((bases[n].x0 + bases[n].x1) / 2 - middle))] += mark.get_text()
    spaced: list[str] = []
    for number, (glyph, text) in enumerate(zip(bases, texts, strict=True)):
        if number and glyph.x0 - bases[number - 1].x1 > 0.2 * glyph.size:
            spaced.append(" ")
        spaced.append(text)
    rtl = _balance(spaced) < 0
    text = " ".join("".join(_reading_order(spaced) if rtl else spaced).split())
    text = _unmirrored(text) if rtl else text
    left, right = min(glyph.x0 for glyph in row), max(glyph.x1 for glyph in row)
    return _Line(text, left, right, max(glyph.y1 for glyph in row), min(glyph.y0 for glyph in row))


def _balance(glyphs: Sequence[str]) -> int:
    """How many more glyphs are left-to-right than right-to-left letters."""
    classes = [unicodedata.bidirectional(glyph[0]) for glyph in glyphs if glyph]
    return classes.count("L") - classes.count("R") - classes.count("AL")


def _reading_order(glyphs: Sequence[str]) -> list[str]:
    """The glyphs of a right-to-left line, given from left to right, in reading order.

    Turned round as a whole, but for the runs that read from left to right: from a Latin letter or digit to the next
    without right-to-left letters between them, spaces only between Latin letters.
    """
    turned = [glyph for glyph in reversed(glyphs) if glyph]
    result: list[str] = []
    position = 0
    while position < len(turned):
        end = _end_of_run(turned, position)
        run = turned[position:end]
        result += reversed(run)
        position = end
    return result


def _end_of_run(glyphs: Sequence[str], start: int) -> int:
    """Where the left-to-right run that begins at a glyph ends; one further where none begins."""
    if not _ltr(glyphs[start]):
        return start + 1
    end = start + 1
    for position in range(start + 1, len(glyphs)):
        glyph = glyphs[position]
        if _ltr(glyph):
            end = position + 1
        elif unicodedata.bidirectional(glyph[0]) in {"R", "AL"} or (
            glyph.isspace() and not _latin_around(glyphs, end - 1, position)
        ):
            break
    return end


def _latin_around(glyphs: Sequence[str], before: int, space: int) -> bool:
    following = next((glyph for glyph in glyphs[space:] if not glyph.isspace()), " ")
    return all(unicodedata.bidirectional(glyph[0]) == "L" for glyph in (glyphs[before], following))


def _ltr(glyph: str) -> bool:
    return unicodedata.bidirectional(glyph[0]) in {"L", "EN", "AN"}


def _unmirrored(text: str) -> str:
    """The text of a right-to-left line with its brackets as they are stored.

    Some writers map a painted bracket to the character that it looks like, others to the one that it stands for: where
    one closes before it opens, it was the first.
    """
    closing, opening = (min((text.find(c) for c in side if c in text), default=-1) for side in (")]}", "([{"))
    return text.translate(_BRACKETS) if 0 <= closing < opening else text


_BRACKETS = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


def _column_width(lines: list[_Line], line: _Line) -> float:
    """The width of the widest line that overlaps a line from side to side: its column's."""
    return max(other.right - other.left for other in lines if other.left < line.right and line.left < other.right)


def _append_page(paragraphs: list[str], lines: list[_Line]) -> None:
    """Goes on with the last paragraph where the page does, and appends the others."""
    if not lines:
        return
    pitches = sorted(above.top - below.top for above, below in pairwise(lines) if above.top > below.top)
    pitch = pitches[len(pitches) // 2] if pitches else 0.0
    before: _Line | None = None
    for line in lines:
        if before is None:
            goes_on = bool(paragraphs) and paragraphs[-1][-1:] not in _SENTENCE_END and line.text[:1].islower()
        else:
            short = before.right - before.left < 0.85 * _column_width(lines, before)
            wide = before.top - line.top > 1.5 * pitch or line.top > before.top
            goes_on = not short and not wide
        if goes_on:
            paragraphs[-1] += " " + line.text
        else:
            paragraphs.append(line.text)
        before = line
