"""PDF -> paragraphs, at best effort and always with a warning: PDF keeps glyphs in places, not text.

pdfminer.six tells where the glyphs are (MIT, pure Python; its own layout analysis is not used: it knows neither
right-to-left text nor paragraphs). From them, in modules of their own: rows of words (`glyphs`), lines in reading order
(`lines`, `order`), running headers (`margins`), footnotes (`notes`), paragraphs by their geometry (`paragraphs`) and
their text (`joining`). Scanned pages hold no text: that is told, and so are glyphs that stand for no character. Limits:
paragraphs are guessed; pages are read like pages of text, tables row by row; vertical writing is lost.

Before anything is parsed, the compressed streams are measured, and while it is parsed, the glyphs are counted:
pdfminer has no bounds. A file that unpacks to far more than its size needs is refused, and so is one that paints more
glyphs than its streams have bytes for, as pages do that share a stream.
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
# Small streams may be painted on many pages (letterheads).
_FREE_GLYPHS = 200_000
_CLEAR_BALANCE = 300
_STREAM = re.compile(rb"(end)?stream(?(1)|\r?\n)")
_FILTERS = 3
_SLICE = 1 << 16
_PIECE = 1 << 20


def read_pdf(path: Path) -> Parsed:
    """The paragraphs of a PDF file; BadInputError where it cannot be read or holds no text."""
    unpacked = _unpacked(path)
    pages: list[list[Line]] = []
    lost = found = balanced = 0
    try:
        for painted in _painted(path, _FREE_GLYPHS + 2 * unpacked):
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


def _unpacked(path: Path) -> int:
    """How many bytes the file's streams hold and unpack to; BadInputError where that is far more than it needs."""
    data = path.read_bytes()
    most = _MOST_SIZE + 4 * len(data)
    total, begun = 0, len(data)
    for found in _STREAM.finditer(data):
        total += max(0, found.start() - begun)
        begun = len(data) if found[1] else found.end()
        if not found[1]:
            for size in _inflated_sizes(data, begun):
                total += size
                if total > most:
                    raise BadInputError(Message.of("input-bomb", path=str(path)))
    return total


def _inflated_sizes(data: bytes, start: int) -> Iterator[int]:
    """The sizes of the pieces that a compressed stream unpacks to: what comes out may be compressed again."""
    layers = [zlib.decompressobj() for _ in range(_FILTERS)]
    pending: list[tuple[int, bytes]] = []
    while layers and (pending or (start < len(data) and not layers[0].eof)):
        if not pending:
            pending.append((0, data[start : start + _SLICE]))
            start += _SLICE
        # What came out last is unpacked first, so that little of it is kept.
        depth, packed = pending.pop()
        try:
            piece = layers[depth].decompress(packed, _PIECE)
        except zlib.error:
            del layers[depth:]
            continue
        yield len(piece)
        if layers[depth].unconsumed_tail and not layers[depth].eof:
            pending.append((depth, layers[depth].unconsumed_tail))
        if piece and depth + 1 < len(layers) and not layers[depth + 1].eof:
            pending.append((depth + 1, piece))


def _painted(path: Path, most: int) -> Iterator[Painted]:
    """What the pages show, as pdfminer reads them; BadInputError where they show more than so many glyphs."""
    from pdfminer.converter import PDFPageAggregator  # noqa: PLC0415  # other formats do not need it
    from pdfminer.pdfdocument import PDFPasswordIncorrect  # noqa: PLC0415
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager  # noqa: PLC0415
    from pdfminer.pdfpage import PDFPage  # noqa: PLC0415

    # What pdfminer finds odd in a file is no news for the person, and would go to the terminal.
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

    class Counting(PDFPageAggregator):
        """Refuses pages and documents with more glyphs than any text has: pdfminer keeps a kilobyte for each."""

        on_page = in_all = 0

        def begin_page(self, page: Any, ctm: Any) -> None:
            self.on_page = 0
            super().begin_page(page, ctm)

        def render_char(self, *arguments: Any, **others: Any) -> float:
            self.on_page += 1
            self.in_all += 1
            if self.on_page > _MOST_ON_PAGE or self.in_all > most:
                raise BadInputError(Message.of("input-bomb", path=str(path)))
            return super().render_char(*arguments, **others)

    manager = PDFResourceManager()
    device = Counting(manager, laparams=None)
    interpreter = PDFPageInterpreter(manager, device)
    try:
        with path.open("rb") as file:
            for page in PDFPage.get_pages(file, maxpages=_MOST_PAGES):
                interpreter.process_page(page)
                painted = painted_on(device.get_result())
                # Else two pages are in memory while the next is read.
                device.result = None
                yield painted
                del painted
    except PDFPasswordIncorrect as error:
        raise BadInputError(Message.of("input-encrypted", path=str(path))) from error
