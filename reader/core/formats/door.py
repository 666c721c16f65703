"""The one door: paths -> documents, with their rows where a bilingual file gives them.

Everything that can be wrong with a path is told here in one sentence each (`BadInputError`).
"""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.formats.bilingual import Rows, documents_of_rows
from reader.core.formats.builder import Parsed
from reader.core.formats.docx import read_docx
from reader.core.formats.epub import read_epub
from reader.core.formats.html import read_html
from reader.core.formats.markdown import read_markdown
from reader.core.formats.odt import read_odt
from reader.core.formats.options import ReadOptions, VersionOptions
from reader.core.formats.overlong import LONGEST, divided
from reader.core.formats.pdf import read_pdf
from reader.core.formats.po import read_po
from reader.core.formats.sniff import BILINGUAL, Format, sniff
from reader.core.formats.subtitles import read_subtitles
from reader.core.formats.table import read_table, read_xlsx
from reader.core.formats.text import read_text
from reader.core.formats.tmx import read_tmx
from reader.core.formats.xliff import read_xliff
from reader.core.language import identify_document
from reader.core.message import BadInputError, Message

_OWN_ENCODING = {Format.DOCX: read_docx, Format.ODT: read_odt, Format.EPUB: read_epub, Format.PDF: read_pdf}
_SOON_COLLECTED = 200_000
"""How many containers the garbage collector looks at within a few milliseconds."""
_ENCODED = {Format.MARKDOWN: read_markdown, Format.SUBTITLES: read_subtitles}


@dataclass(frozen=True, slots=True)
class Opened:
    """What was opened: two or more versions, the rows if the file itself gives them, and warnings about the whole."""

    documents: tuple[Document, ...]
    alignment: Alignment | None = None
    warnings: tuple[Message, ...] = ()


def read_documents(paths: Sequence[Path], options: ReadOptions = ReadOptions()) -> Opened:  # noqa: B008  # frozen
    """The versions that the files hold, in their order; BadInputError where they cannot be read or are too few.

    One bilingual file gives its versions and its rows, two or more other files a version each.
    """
    if not paths:
        raise BadInputError(Message.of("input-single", path=""))
    with checked(paths), _collector_paused():
        formats = [sniff(path) for path in paths]
        if len(paths) == 1:
            return _open_one(paths[0], formats[0], options)
        documents = tuple(
            _read_one(path, kind, options, options.version(number))
            for number, (path, kind) in enumerate(zip(paths, formats, strict=True))
        )
    return Opened(documents, warnings=_repeated(paths))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Without rounds of the garbage collector, which take half the time in which many small values are made."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
        if paused:
            if gc.get_count()[0] < _SOON_COLLECTED:
                gc.collect(0)  # what parsers leave behind in circles would never go once it is frozen
            # Else the next round looks at all that was made, and no thread does anything else meanwhile.
            gc.freeze()
    finally:
        if paused:
            gc.enable()


def _open_one(path: Path, kind: Format, options: ReadOptions) -> Opened:
    """The versions of a bilingual file; BadInputError where it is none."""
    encoding = options.version(0).encoding
    rows: Rows
    match kind:
        case Format.XLIFF:
            rows = read_xliff(path)
        case Format.TMX:
            rows = read_tmx(path)
        case Format.PO:
            rows = read_po(path, encoding)
        case Format.TABLE:
            rows = read_table(path, options.table, encoding)
        case Format.XLSX:
            rows = read_xlsx(path, options.table)
        case Format.TBX:
            raise BadInputError(Message.of("input-termbase", path=str(path)))
        case _:
            raise BadInputError(Message.of("input-single", path=str(path)))
    documents, alignment = documents_of_rows(path, rows, options)
    return Opened(documents, alignment)


def holds_versions(path: Path) -> bool:
    """Whether a file is one that is opened alone, since it holds several versions; False where that cannot be told."""
    kind = format_of(path)
    if kind is Format.TABLE:  # a text with tabs in it is told from a table by its columns
        try:
            with checked([path]):
                _open_one(path, kind, ReadOptions())
        except BadInputError:
            return False
    return kind in BILINGUAL


def format_of(path: Path) -> Format | None:
    """The format of a file; None where it is not there or cannot be read."""
    try:
        with checked([path]):
            return sniff(path)
    except BadInputError:
        return None


def _read_one(path: Path, kind: Format, options: ReadOptions, version: VersionOptions) -> Document:
    """One version from a file of its own."""
    if kind in BILINGUAL - {Format.TABLE}:
        raise BadInputError(Message.of("input-bilingual", path=str(path)))
    parsed = _parse(path, kind, options, version)
    if not parsed.paragraphs:
        raise BadInputError(Message.of("input-empty", path=str(path)))
    paragraphs, warnings = tuple(divided(parsed.paragraphs)), parsed.warnings
    if len(paragraphs) > len(parsed.paragraphs):
        warnings = [*warnings, Message.of("paragraphs-divided", path=str(path), most=LONGEST)]
    texts = [paragraph.text for paragraph in paragraphs]
    language, direction = identify_document(texts, version.language, version.direction, parsed.language)
    return Document(path, paragraphs, language, direction, tuple(warnings))


def _parse(path: Path, kind: Format, options: ReadOptions, version: VersionOptions) -> Parsed:
    """What a file of one version holds."""
    if kind is Format.TBX:
        raise BadInputError(Message.of("input-termbase", path=str(path)))
    if kind is Format.HTML:
        return read_html(path, version.encoding, whole_page=options.whole_page)
    if kind in _OWN_ENCODING:
        return _OWN_ENCODING[kind](path)
    if kind in _ENCODED:
        return _ENCODED[kind](path, version.encoding)
    return read_text(path, version.splitting, version.encoding)


@contextmanager
def checked(paths: Sequence[Path]) -> Iterator[None]:
    """Sees that every path is a file with something in it, and turns the system's errors into BadInputError."""
    for path in paths:
        _check(path)
    try:
        yield
    except OSError as error:
        path = Path(error.filename) if isinstance(error.filename, str) else paths[-1]
        raise _unreadable(path, error) from error


def _check(path: Path) -> None:
    """Raises BadInputError where a path is no file with something in it that can be read."""
    try:
        if path.is_dir():
            raise BadInputError(Message.of("input-folder", path=str(path)))
        if not path.exists():
            raise BadInputError(Message.of("input-missing", path=str(path)))
        if not path.is_file():
            # Reading a pipe or a device might never end.
            raise BadInputError(Message.of("input-no-file", path=str(path)))
        with path.open("rb") as file:
            if not file.read(1):
                raise BadInputError(Message.of("input-empty", path=str(path)))
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> BadInputError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return BadInputError(Message.of("input-unreadable", path=str(path), reason=reason))


def _repeated(paths: Sequence[Path]) -> tuple[Message, ...]:
    """A warning for every file that is given more than once."""
    resolved = sorted(path.resolve() for path in paths)
    repeated = dict.fromkeys(path for path, following in pairwise(resolved) if path == following)
    return tuple(Message.of("input-same-file", path=path.name) for path in repeated)
