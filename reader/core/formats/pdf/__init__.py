"""PDF -> paragraphs, at best effort and always with a warning: PDF keeps glyphs in places, not text.

pdfminer.six tells where the glyphs are (MIT, pure Python; its own layout analysis is not used: it knows neither
right-to-left text nor paragraphs). From them, in modules of their own: rows of words (`glyphs`), lines in reading order
(`lines`, `order`), running headers (`margins`), footnotes (`notes`), paragraphs by their geometry (`paragraphs`) and
their text (`joining`). Scanned pages hold no text: that is told, and so are glyphs that stand for no character. Limits:
paragraphs are guessed; pages are read like pages of text, tables row by row; vertical writing is lost.

Before anything is parsed, the compressed streams are measured, and while it is parsed, the glyphs are counted (a bomb
is refused): pdfminer has no bounds.
"""

import logging
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from reader.core.document import Paragraph, ParagraphKind
from reader.core.formats.builder import Parsed, one_line
from reader.core.formats.pdf.glyphs import Painted, painted_on, rows_of
from reader.core.formats.pdf.joining import Joiner
from reader.core.formats.pdf.lines import Line, lines_of
from reader.core.formats.pdf.margins import without_margins
from reader.core.formats.pdf.notes import without_notes
from reader.core.formats.pdf.order import balance
from reader.core.formats.pdf.paragraphs import columns_of, drafts_of, paragraphs_of, style_of
from reader.core.message import BadInputError, Message

_MOST_SIZE = 100 << 20
_MOST_PAGES = 5_000
_MOST_ON_PAGE = 100_000
_MOST_GLYPHS = 2_000_000
_CLEAR_BALANCE = 300
_STREAM = re.compile(rb"stream\r?\n")


def read_pdf(path: Path) -> Parsed:
    """The paragraphs of a PDF file; BadInputError where it cannot be read or holds no text."""
    _refuse_bombs(path)
    pages: list[list[Line]] = []
    lost = found = balanced = 0
    try:
        for page in _pages(path):
            painted = painted_on(page)
            lost += painted.lost
            found += sum(map(len, painted.turns.values()))
            balanced += balance([glyph.text for glyphs in painted.turns.values() for glyph in glyphs])
            pages.append(_lines(painted, pages, balanced))
    except BadInputError:
        raise
    except Exception as error:  # pdfminer raises whatever it meets in a damaged file
        if not any(pages):
            reason = str(error) or type(error).__name__
            raise BadInputError(Message.of("input-damaged", path=str(path), reason=reason)) from error
    paragraphs = _paragraphs(pages) if any(pages) else []
    if not paragraphs:
        raise BadInputError(Message.of("input-no-pdf-text", path=str(path)))
    warnings = [Message.of("pdf-best-effort", path=path.name)]
    if lost:
        percent = max(1, round(100 * lost / (lost + found)))
        warnings.append(Message.of("pdf-glyphs-lost", path=path.name, percent=percent))
    return Parsed(paragraphs, warnings)


def _lines(painted: Painted, before: Sequence[Sequence[Line]], balanced: int) -> list[Line]:
    """The lines of a page, with columns that no page before it has.

    Its direction is its own where it has a clear one, else that of the document so far: `balanced` counts its letters.
    """
    lines: list[Line] = []
    column = next((page[-1].column + 1 for page in reversed(before) if page), 0)
    for turn in sorted(painted.turns):
        glyphs = painted.turns[turn]
        own = balance([glyph.text for glyph in glyphs])
        rtl = (own if abs(own) > _CLEAR_BALANCE else balanced) < 0
        lines += lines_of(rows_of(glyphs), column, rtl=rtl)
        column = lines[-1].column + 1 if lines else column
    return lines


def _paragraphs(pages: Sequence[Sequence[Line]]) -> list[Paragraph]:
    """The paragraphs of all pages: headers, the text, footnotes, footers."""
    kept, headers, footers = without_margins(pages)
    lines = [line for page in kept for line in page]
    if not lines:
        return headers + footers
    style = style_of(lines, columns_of(lines))
    text: list[Line] = []
    notes: list[list[Line]] = []
    for page in kept:
        rest, found = without_notes(page, style.body)
        text += rest
        notes += found
    joiner = Joiner(text)
    columns = columns_of(text)
    body = paragraphs_of(drafts_of(text, columns, style), style, joiner) if text else ()
    noted = (joiner.joined((line.text, False) for line in note) for note in notes)
    footnotes = [Paragraph(said, ParagraphKind.FOOTNOTE) for said in map(one_line, noted) if said]
    return [*headers, *body, *footnotes, *footers]


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


def _pages(path: Path) -> Iterator[Any]:
    """The pages as pdfminer reads them, without its analysis of their layout."""
    from pdfminer.converter import PDFPageAggregator  # noqa: PLC0415  # other formats do not need it
    from pdfminer.pdfdocument import PDFPasswordIncorrect  # noqa: PLC0415
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager  # noqa: PLC0415
    from pdfminer.pdfpage import PDFPage  # noqa: PLC0415

    # What pdfminer finds odd in a file is no news for the person, and would go to the terminal.
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    budget = _MOST_GLYPHS + 4 * path.stat().st_size

    class Counting(PDFPageAggregator):
        """Refuses pages and documents with more glyphs than any text has: pdfminer keeps a kilobyte for each."""

        on_page = in_all = 0

        def begin_page(self, page: Any, ctm: Any) -> None:
            self.on_page = 0
            super().begin_page(page, ctm)

        def render_char(self, *arguments: Any, **others: Any) -> float:
            self.on_page += 1
            self.in_all += 1
            if self.on_page > _MOST_ON_PAGE or self.in_all > budget:
                raise BadInputError(Message.of("input-bomb", path=str(path)))
            return super().render_char(*arguments, **others)

    manager = PDFResourceManager()
    device = Counting(manager, laparams=None)
    interpreter = PDFPageInterpreter(manager, device)
    try:
        with path.open("rb") as file:
            for page in PDFPage.get_pages(file, maxpages=_MOST_PAGES):
                interpreter.process_page(page)
                yield device.get_result()
    except PDFPasswordIncorrect as error:
        raise BadInputError(Message.of("input-encrypted", path=str(path))) from error
