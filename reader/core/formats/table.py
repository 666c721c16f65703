"""TSV, CSV and XLSX -> rows: a column a version; and the grid of any of them, for termbases.

The delimiter (tab, comma, semicolon, vertical bar) is the one that gives most lines the same number of columns. A
column counts as a version where it holds text: columns of numbers only, such as identifiers, are left out, and so are
those whose heading says that they are something else (_ASIDE). The first row is a header where it names languages or
where every cell in it is short, unlike the rest; the person may overrule both. Limits: XLSX gives the values of its
first sheet that holds two columns; formulas, formats and merged cells are lost.
"""

import csv
import io
import warnings
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from reader.core.formats.archive import WORKBOOK_GROWTH, Archive, bad_archives_told, open_archive
from reader.core.formats.bilingual import MOST_VERSIONS, Rows, left_out, segment_of, usable_language
from reader.core.formats.options import TableOptions
from reader.core.formats.text import decoded
from reader.core.language import UNDETERMINED
from reader.core.message import BadInputError, Message

Grid = list[list[str]]

_DELIMITERS = "\t,;|"
# How many rows tell whether another sheet holds texts.
_PEEK = 50
# Beside one for each byte of the file: openpyxl makes a cell of every place left of a used one.
_MOST_CELLS = 5_000_000
# What a sheet can have (Excel's own limit): openpyxl makes a row of every number up to the last one that a file names.
_MOST_ROWS = 1_048_576
_ASIDE = frozenset((
        "id", "key", "no", "number", "row", "context", "state", "status", "note", "notes",
        "comment", "comments", "kind", "origin", "confidence", "file", "path",
))  # fmt: skip  # a list of names


def read_table(path: Path, options: TableOptions, encoding: str | None = None) -> Rows:
    """The rows of a TSV or CSV file; BadInputError where it cannot be read."""
    grid, told = text_grid(path, encoding)
    return rows_of_grid(path, grid, options, told)


def read_xlsx(path: Path, options: TableOptions) -> Rows:
    """The rows of an XLSX workbook; BadInputError where it cannot be read."""
    grid, told = xlsx_grid(path)
    return rows_of_grid(path, grid, options, told)


def text_grid(path: Path, encoding: str | None = None) -> tuple[Grid, list[Message]]:
    """The cells of a delimited text file and warnings."""
    text, told = decoded(path, "".join, encoding)
    delimiter = _delimiter(text)
    # A stray quotation mark must not swallow the rest of the file: quotes count where they are balanced only.
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if text.count('"') % 2 == 0 else csv.QUOTE_NONE
    limit = csv.field_size_limit(max(len(text), csv.field_size_limit()))
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)), told
    except csv.Error as error:
        raise BadInputError(Message.of("input-damaged", path=str(path), reason=str(error))) from error
    finally:
        csv.field_size_limit(limit)


def _delimiter(text: str) -> str:
    """The delimiter that gives the most lines of the beginning the same number of columns, two at least."""
    head = text[:65536]
    lines = head.split("\n")[: -1 if len(text) > len(head) else None]
    best, most = "\t", 0.0
    for delimiter in _DELIMITERS:
        widths = Counter(len(row) for row in csv.reader(lines[:200], delimiter=delimiter) if row)
        widths.pop(1, None)
        agreed = max(widths.values(), default=0) * (2 if delimiter == "\t" else 1)
        if agreed > most:
            best, most = delimiter, agreed
    return best


def xlsx_grid(path: Path) -> tuple[Grid, list[Message]]:
    """The cells of the first sheet that has two columns with text, and a warning where others have too."""
    from openpyxl import load_workbook  # noqa: PLC0415  # other formats do not need it

    with open_archive(path, WORKBOOK_GROWTH) as archive:
        _refuse_document_types(archive)
    try:
        # From the open file: by name openpyxl goes by the suffix. What it warns of (extensions, styles) is not read.
        with bad_archives_told(path), path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            workbook = load_workbook(file, read_only=True, data_only=True)
            return _first_grid(path, workbook)
    except BadInputError:
        raise
    except Exception as error:  # openpyxl raises whatever its descriptors meet in a damaged workbook
        raise BadInputError(Message.of("input-damaged", path=str(path), reason=str(error))) from error


def _first_grid(path: Path, workbook: Any) -> tuple[Grid, list[Message]]:
    """The cells of a workbook's first sheet with two columns of text; a warning that names others."""
    chosen: Grid | None = None
    name = ""
    left: list[str] = []
    for sheet in workbook.worksheets:
        grid = _sheet_grid(path, sheet, None if chosen is None else _PEEK)
        if len(_text_columns(grid)) < 2:
            continue
        if chosen is None:
            chosen, name = grid, sheet.title
        else:
            left.append(sheet.title)
    told = [Message.of("table-sheets-left", path=path.name, sheet=name, left=", ".join(left))] if left else []
    return chosen or [], told


def _refuse_document_types(archive: Archive) -> None:
    """BadInputError where a part has a document type: workbooks have none, and openpyxl would expand its entities."""
    for name in archive.names:
        if name.endswith((".xml", ".rels")):
            part = archive.read(name)
            if any("<!DOCTYPE".encode(encoding) in part for encoding in ("ascii", "utf-16-le", "utf-16-be")):
                raise BadInputError(Message.of("input-entities", path=str(archive.path)))


def _sheet_grid(path: Path, sheet: Any, most: int | None = None) -> Grid:
    """The rows of a sheet that have cells; BadInputError where some far out make it far larger than its file."""
    # What writers say about a sheet's size is often wrong.
    sheet.reset_dimensions()
    grid: Grid = []
    room = _MOST_CELLS + path.stat().st_size
    for number, row in enumerate(islice(sheet.values, most)):
        room -= len(row)
        if room < 0 or number >= _MOST_ROWS:
            raise BadInputError(Message.of("input-bomb", path=str(path)))
        if row:
            grid.append([_shown(cell) for cell in row])
    return grid


def _shown(value: object) -> str:
    """A cell as text, the way a person would type it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else str(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def rows_of_grid(path: Path, grid: Grid, options: TableOptions, told: list[Message]) -> Rows:
    """The rows of a grid; BadInputError where fewer than two columns hold text."""
    grid = [row for row in grid if any(cell.strip() for cell in row)]
    names = header_of(grid) if options.header is None else (grid[0] if options.header and grid else None)
    body = grid[1:] if names is not None else grid
    columns = list(options.columns) or _version_columns(names, body)
    told = [*told, *left_out(path, len(columns))]
    columns = columns[:MOST_VERSIONS]
    if len(columns) < 2:
        raise BadInputError(Message.of("input-one-column", path=str(path)))
    languages = [usable_heading(_cell(names, column)) if names else None for column in columns]
    return Rows(languages, [[segment_of(_cell(row, column)) for column in columns] for row in body], told)


def _version_columns(names: Sequence[str] | None, body: Grid) -> list[int]:
    """The columns whose headings name languages, if two do; else those that hold text and say nothing else."""
    headings = [name.strip().lower() for name in names or ()]
    named = [column for column, name in enumerate(headings) if usable_heading(name)]
    # "id" and "no" are languages too, but hardly beside two others.
    named = [column for column in named if headings[column] not in _ASIDE] if len(named) > 2 else named
    if len(named) > 1:
        return named
    return [column for column in _text_columns(body) if _cell(headings, column) not in _ASIDE]


def _cell(row: Sequence[str], column: int) -> str:
    return row[column] if column < len(row) else ""


def _text_columns(grid: Grid) -> list[int]:
    """The columns that hold letters in some cell."""
    width = max(map(len, islice(grid, 1000)), default=0)
    return [
        column
        for column in range(width)
        if any(any(map(str.isalpha, _cell(row, column))) for row in islice(grid, 1000))
    ]


def header_of(grid: Grid) -> list[str] | None:
    """The first row where it is a header: it names two languages, or its cells are far shorter than those below."""
    if len(grid) < 2:
        return None
    first = grid[0]
    if sum(usable_heading(cell) is not None for cell in first) >= 2:
        return first
    below = sorted(len(cell) for row in grid[1:200] for cell in row if cell.strip())
    above = sorted(map(len, first))
    words = all(cell.strip() and len(cell) <= 24 and cell.strip()[-1:] not in ".!?؟۔。" for cell in first)
    return first if words and below and below[len(below) // 2] > 4 * above[len(above) // 2] else None


def usable_heading(heading: str) -> str | None:
    """The language that a column's heading names: a code ("ur", "ar-EG") or an English or own name ("Urdu", "اردو")."""
    from babel.localedata import exists  # noqa: PLC0415  # plain text does not need it

    heading = heading.strip()
    tag = usable_language(heading)
    if heading.split("-x-")[0] == UNDETERMINED:
        return UNDETERMINED
    if tag and exists(tag.split("-")[0]):
        return tag
    return _language_names().get(heading.casefold())


@cache
def _language_names() -> dict[str, str]:
    """Languages by their English names and their own."""
    from babel import Locale  # noqa: PLC0415  # plain text does not need it

    english = Locale("en").languages
    names = {name.casefold(): code for code, name in english.items() if len(code) <= 3}
    for code in ("ar", "ur", "fa", "he", "ps", "de", "fr", "es", "ru", "vi", "zh", "ja", "ko", "tr", "hi", "pt", "it"):
        names.setdefault(Locale(code).languages[code].casefold(), code)
    return names
