"""An alignment written for other programs: TMX 1.4, XLIFF 2.1, TSV and XLSX; what is written is read back equal.

Paragraphs of one cell stand in one segment, a line each. Gaps are left out in TMX, empty in the others. Kinds of
paragraphs (headings, list items) are lost; inline tags, states and notes are kept in TMX and XLIFF. XLIFF holds two
versions: those that are named first, and it is told which are left out. Versions of one language are told apart by a
private subtag ("ar-x-2"). Characters that XML cannot hold become U+FFFD. A file appears whole or not at all.
"""

import csv
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any

from reader import __version__
from reader.core.alignment.model import Alignment
from reader.core.document import Direction, Document, Paragraph, TagKind
from reader.core.message import BadInputError, Message

_UNWRITABLE = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TMX_TAGS = {TagKind.OPEN: "bpt", TagKind.CLOSE: "ept", TagKind.ALONE: "ph"}
_XLIFF_TAGS = {TagKind.OPEN: "sc", TagKind.CLOSE: "ec", TagKind.ALONE: "ph"}
_XLIFF = "urn:oasis:names:tc:xliff:document:2.0"
_XLIFF_STATES = frozenset(("initial", "translated", "reviewed", "final"))
_XML = "http://www.w3.org/XML/1998/namespace"
# What a cell of a workbook may hold; Excel refuses files with more.
_LONGEST_CELL = 32_767

Row = tuple[tuple[Paragraph, ...], ...]


class Written(StrEnum):
    """The formats that are written, by their usual suffixes."""

    TMX = "tmx"
    XLIFF = "xlf"
    TSV = "tsv"
    XLSX = "xlsx"


def write_alignment(
    path: Path, kind: Written, documents: Sequence[Document], alignment: Alignment, versions: Sequence[int] = ()
) -> tuple[Message, ...]:
    """Writes the rows to a file and gives back warnings; BadInputError where the file cannot be written.

    `versions` chooses versions and their order, all if empty; XLIFF takes the first two.
    """
    chosen = list(versions) or list(range(alignment.versions))
    left: list[int] = []
    if kind is Written.XLIFF:
        chosen, left = chosen[:2], chosen[2:]
    rows = [
        tuple(tuple(documents[v].paragraphs[n] for n in alignment.cell(row, v)) for v in chosen)
        for row in range(len(alignment))
    ]
    columns = [documents[version] for version in chosen]
    spare(path, (document.path for document in documents))
    with replacing(path) as file:
        warnings = _WRITERS[kind](file, columns, rows)
    if left:
        names = [", ".join(documents[version].name for version in some) for some in (chosen, left)]
        return (*warnings, Message.of("output-versions-left", written=names[0], left=names[1]))
    return warnings


def spare(path: Path, documents: Iterable[Path]) -> None:
    """Raises BadInputError where a file to be written is one of these documents: they are somebody's work."""
    if path.resolve() in {document.resolve() for document in documents}:
        raise BadInputError(Message.of("output-open", path=str(path)))


def _umask() -> int:
    """What new files are closed to; it can only be read by setting it."""
    umask = os.umask(0o077)
    os.umask(umask)
    return umask


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A new file that takes the place of another when all is written."""
    temporary: Path | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:50]}.", delete=False) as file:
            temporary = Path(file.name)
            yield file
        # A temporary file is its owner's alone; what is written for others is as open as a new file, or the old one.
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInputError(Message.of("output-unwritable", path=str(path), reason=reason)) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _tags(documents: Sequence[Document]) -> list[str]:
    """A language tag a version, all different."""
    tags: list[str] = []
    for number, document in enumerate(documents, 1):
        tag = document.language
        tags.append(f"{tag}-x-{number}" if tag.lower() in map(str.lower, tags) else tag)
    return tags


def _sound(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", text)


def _cell_text(cell: Sequence[Paragraph]) -> str:
    return "\n".join(_sound(paragraph.text) for paragraph in cell)


def _pieces(cell: Sequence[Paragraph]) -> Iterator[str | tuple[TagKind, str]]:
    """A cell's text and tags in their order."""
    for number, paragraph in enumerate(cell):
        if number:
            yield "\n"
        done = 0
        for tag in paragraph.tags:
            if tag.offset > done:
                yield _sound(paragraph.text[done : tag.offset])
                done = tag.offset
            yield tag.kind, _sound(tag.label)
        if done < len(paragraph.text):
            yield _sound(paragraph.text[done:])


def _write_tmx(file: IO[bytes], documents: Sequence[Document], rows: Sequence[Row]) -> tuple[Message, ...]:
    from lxml import etree  # noqa: PLC0415  # needed here only

    tags = _tags(documents)
    header = {
        "creationtool": "Facing", "creationtoolversion": __version__, "segtype": "paragraph", "o-tmf": "Facing",
        "adminlang": "en", "srclang": tags[0], "datatype": "plaintext",
    }  # fmt: skip  # what TMX 1.4 demands
    with etree.xmlfile(file, encoding="utf-8") as xml:
        xml.write_declaration()
        # Without the declaration lxml invents a prefix, which readers refuse.
        with xml.element("tmx", {"version": "1.4"}, nsmap={"xml": _XML}):
            xml.write(etree.Element("header", header))
            with xml.element("body"):
                for row in rows:
                    with xml.element("tu"):
                        for tag, cell in zip(tags, row, strict=True):
                            if cell:
                                _write_variant(xml, tag, cell)
    return ()


def _write_variant(xml: Any, language: str, cell: Sequence[Paragraph]) -> None:
    with xml.element("tuv", {f"{{{_XML}}}lang": language}):
        for note in (note for paragraph in cell for note in paragraph.notes):
            with xml.element("note"):
                xml.write(_sound(note))
        if cell[0].state:
            with xml.element("prop", {"type": "x-state"}):
                xml.write(_sound(cell[0].state))
        with xml.element("seg"):
            for number, piece in enumerate(_pieces(cell), 1):
                if isinstance(piece, str):
                    xml.write(piece)
                    continue
                kind, label = piece
                with xml.element(_TMX_TAGS[kind], {} if kind is TagKind.ALONE else {"i": str(number)}):
                    xml.write(label)


def _write_xliff(file: IO[bytes], documents: Sequence[Document], rows: Sequence[Row]) -> tuple[Message, ...]:
    from lxml import etree  # noqa: PLC0415  # needed here only

    source, target = _tags(documents)
    languages = {"version": "2.1", "srcLang": source, "trgLang": target}
    with etree.xmlfile(file, encoding="utf-8") as xml:
        xml.write_declaration()
        with (
            xml.element(f"{{{_XLIFF}}}xliff", languages, nsmap={None: _XLIFF, "xml": _XML}),
            xml.element(f"{{{_XLIFF}}}file", {"id": "f1", "original": _sound(documents[0].name)}),
        ):
            for number, row in enumerate(rows, 1):
                with xml.element(f"{{{_XLIFF}}}unit", {"id": f"u{number}"}):
                    _write_unit(xml, row)
    return ()


def _write_unit(xml: Any, row: Row) -> None:
    notes = [("", note) for cell in row for paragraph in cell for note in paragraph.notes]
    state = next((cell[0].state for cell in reversed(row) if cell and cell[0].state), "")
    if state and state not in _XLIFF_STATES:
        notes.append(("state", state))
    if notes:
        with xml.element(f"{{{_XLIFF}}}notes"):
            for category, note in notes:
                with xml.element(f"{{{_XLIFF}}}note", {"category": category} if category else {}):
                    xml.write(_sound(note))
    with xml.element(f"{{{_XLIFF}}}segment", {"state": state} if state in _XLIFF_STATES else {}):
        for name, cell in zip(("source", "target"), row, strict=True):
            if cell or name == "source":
                with xml.element(f"{{{_XLIFF}}}{name}", {f"{{{_XML}}}space": "preserve"}):
                    _write_inline(xml, name, cell)


def _write_inline(xml: Any, side: str, cell: Sequence[Paragraph]) -> None:
    for number, piece in enumerate(_pieces(cell), 1):
        if isinstance(piece, str):
            xml.write(piece)
            continue
        kind, label = piece
        attributes = {"id": f"{side[0]}{number}", "disp": label}
        if kind is not TagKind.ALONE:
            attributes["isolated"] = "yes"
        with xml.element(f"{{{_XLIFF}}}{_XLIFF_TAGS[kind]}", attributes):
            pass


def _write_tsv(file: IO[bytes], documents: Sequence[Document], rows: Sequence[Row]) -> tuple[Message, ...]:
    writer = csv.writer(_Encoded(file), dialect="excel-tab", lineterminator="\n")
    writer.writerow(_tags(documents))
    writer.writerows([_cell_text(cell) for cell in row] for row in rows)
    return ()


class _Encoded:
    """A binary file that takes text."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, text: str) -> int:
        """Writes a text as UTF-8."""
        return self._file.write(text.encode("utf-8"))


def _write_xlsx(file: IO[bytes], documents: Sequence[Document], rows: Sequence[Row]) -> tuple[Message, ...]:
    from openpyxl import Workbook  # noqa: PLC0415  # needed here only
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
    from openpyxl.styles import Alignment as CellAlignment  # noqa: PLC0415

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Alignment")
    for letter in "ABCDEFGHIJ"[: len(documents)]:
        sheet.column_dimensions[letter].width = 60
    sheet.append(_tags(documents))
    styles = [
        CellAlignment(wrap_text=True, vertical="top", readingOrder=2 if d.direction is Direction.RTL else 1)
        for d in documents
    ]
    cut = 0
    for row in rows:
        cells = []
        for style, cell in zip(styles, row, strict=True):
            text = _cell_text(cell)
            cut += len(text) > _LONGEST_CELL
            made = WriteOnlyCell(sheet, text[:_LONGEST_CELL])
            # A text that begins like a formula is none.
            made.data_type = "s"
            made.alignment = style
            cells.append(made)
        sheet.append(cells)
    workbook.save(file)
    return (Message.of("output-cells-cut", count=cut, most=_LONGEST_CELL),) if cut else ()


_WRITERS: dict[Written, Callable[[IO[bytes], Sequence[Document], Sequence[Row]], tuple[Message, ...]]] = {
    Written.TMX: _write_tmx,
    Written.XLIFF: _write_xliff,
    Written.TSV: _write_tsv,
    Written.XLSX: _write_xlsx,
}
