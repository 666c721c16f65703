"""The report as a workbook: a sheet with a row a row and a column a version, a sheet of findings, a summary.

Texts stand as they are, as text: what looks like a formula is marked as quoted, so that no program works it out, not
even after it has been edited. Cells are set right to left where their text is. Characters that workbooks cannot hold
become U+FFFD, and what is longer than a cell may be ends with an ellipsis.
"""

from collections.abc import Iterable, Sequence
from copy import copy
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

from reader.core.bidi import base_direction
from reader.core.document import Direction
from reader.core.findings import Severity
from reader.core.message import Message
from reader.core.report.model import Report, ReportRow, Words, reason_of, sentence_of, versions_of, writable
from reader.core.review.values import Note, Status

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell

_LONGEST = 32_767
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")
_STATUS_COLORS = {Status.REVIEWED: "2E7D32", Status.NEEDS_WORK: "A34E00"}
_SEVERITY_COLORS = {Severity.ERROR: "C62828", Severity.WARNING: "946200", Severity.HINT: "5C6670"}
_HEAD_FILL = "F2EFE8"


def xlsx_report(report: Report, words: Words) -> bytes:
    """The workbook, as the bytes of its file."""
    from openpyxl import Workbook  # noqa: PLC0415  # it takes a quarter of a second to load

    book = Workbook(write_only=True)
    book.iso_dates = True
    writer = _Writer(book, report, words)
    writer.rows()
    writer.findings()
    writer.summary()
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


class _Writer:
    """Writes the sheets of one workbook."""

    def __init__(self, book: "Workbook", report: Report, words: Words) -> None:
        self._book = book
        self._report = report
        self._words = words
        self._looks: dict[tuple[Direction, str, bool, bool], Any] = {}
        self._versions = versions_of(report, words)

    def rows(self) -> None:
        """The sheet with the rows."""
        heads = [self._text("report.row"), *self._versions, self._text("report.findings")]
        widths = [7.0, *(60.0 for _ in self._versions), 50.0]
        if self._report.review is not None:
            heads += [self._text("report.status"), self._text("report.notes")]
            widths += [14.0, 50.0]
        sheet = self._sheet("report.rows", heads, widths)
        for row in self._report.rows():
            sheet.append(self._row(sheet, row))

    def _row(self, sheet: Any, row: ReportRow) -> list["Cell"]:
        cells = [self._cell(sheet, row.number + 1)]
        for cell, document in zip(row.cells, self._report.reading.documents, strict=True):
            text = "\n".join(paragraph.text for paragraph in cell)
            cells.append(self._cell(sheet, text, direction=cell[0].direction if cell else document.direction))
        open_ones = [item.finding for item in row.findings if not item.dismissed]
        lines = dict.fromkeys(sentence_of(finding, self._words, self._versions) for finding in open_ones)
        color = _SEVERITY_COLORS[open_ones[0].severity] if open_ones else ""
        cells.append(self._cell(sheet, "\n".join(lines), color=color))
        if self._report.review is not None:
            status = self._text(f"report.status-{row.status.name.lower().replace('_', '-')}")
            changed = f"\n{self._text('report.row-changed')}" if row.changed else ""
            cells.append(self._cell(sheet, status + changed, color=_STATUS_COLORS.get(row.status, "")))
            notes = "\n\n".join(self._note(note) for note in row.notes)
            cells.append(self._cell(sheet, notes, direction=base_direction(notes, self._words.direction)))
        return cells

    def _note(self, note: Note) -> str:
        quote = f"“{note.passage.quote}”\n" if note.passage else ""
        state = f" · {self._text('report.note-resolved')}" if note.resolved else ""
        return f"{quote}{note.body}\n— {note.by.author}, {self._words.moment(note.by.time)}{state}"

    def findings(self) -> None:
        """The sheet with a row a finding."""
        keys = ("row", "severity", "finding", "explanation", "status", "reason")
        heads = [self._text(f"report.{key}") for key in keys]
        sheet = self._sheet("report.findings", heads, [7, 12, 44, 70, 12, 40])
        for number in range(len(self._report.reading.alignment)):
            for item in self._report.findings(number):
                severity = item.finding.severity
                texts = [
                    self._text(f"report.is-{severity.value}"),
                    self._words.title(item.finding, self._versions),
                    sentence_of(item.finding, self._words, self._versions),
                    self._text("report.is-dismissed" if item.dismissed else "report.is-open"),
                ]
                reason = reason_of(item)
                color = "" if item.dismissed else _SEVERITY_COLORS[severity]
                sheet.append(
                    [
                        self._cell(sheet, number + 1),
                        self._cell(sheet, texts[0], color=color),
                        *(self._cell(sheet, t) for t in texts[1:]),
                        self._cell(sheet, reason, direction=base_direction(reason, self._words.direction)),
                    ]
                )

    def summary(self) -> None:
        """The sheet with the counts and the documents."""
        summary = self._report.summary()
        sheet = self._sheet("report.summary", [self._text("report.title"), ""], [34, 60])
        counts: list[tuple[str, int]] = [("report.rows", summary.rows)]
        counts += [(f"report.severity-{severity.value}", summary.findings.get(severity, 0)) for severity in Severity]
        if self._report.review is not None:
            counts += [
                ("report.dismissed", summary.dismissed),
                ("report.status-reviewed", summary.statuses.get(Status.REVIEWED, 0)),
                ("report.status-needs-work", summary.statuses.get(Status.NEEDS_WORK, 0)),
                ("report.changed", summary.changed),
                ("report.notes", summary.notes),
                ("report.notes-open", summary.unresolved),
            ]
        for key, count in counts:
            sheet.append([self._cell(sheet, self._text(key)), self._cell(sheet, count)])
        for document in self._report.reading.documents:
            language = self._words.language_name(document.language)
            sheet.append([self._cell(sheet, language), self._cell(sheet, document.name)])

    def _text(self, key: str) -> str:
        return self._words.sentence(Message.of(key))

    def _sheet(self, title_key: str, heads: Sequence[str], widths: Iterable[float]) -> Any:
        from openpyxl.styles import PatternFill  # noqa: PLC0415  # see xlsx_report
        from openpyxl.utils import get_column_letter  # noqa: PLC0415

        sheet: Any = self._book.create_sheet(self._text(title_key))
        sheet.sheet_view.rightToLeft = self._words.direction is Direction.RTL
        sheet.freeze_panes = "B2" if len(heads) > 2 else "A2"
        for column, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        cells: list[Any] = [self._cell(sheet, head, bold=True) for head in heads]
        for cell in cells:
            cell._style = copy(cell._style)  # noqa: SLF001  # others have it too
            cell.fill = PatternFill("solid", fgColor=_HEAD_FILL)
        sheet.append(cells)
        return sheet

    def _cell(
        self,
        sheet: Any,
        value: str | int,
        *,
        direction: Direction | None = None,
        color: str = "",
        bold: bool = False,
    ) -> "Cell":
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415  # see xlsx_report

        cell: Any = WriteOnlyCell(sheet)
        quoted = False
        if isinstance(value, str):
            text = writable(value)
            cell.value = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
            # A string that begins like a formula is a string all the same, and stays one when somebody edits it.
            cell.data_type = "s"
            quoted = text.startswith(_FORMULA_SIGNS)
        else:
            cell.value = value
        look = direction or self._words.direction, color, bold, quoted
        if look not in self._looks:
            self._dress(cell, *look)
            self._looks[look] = cell._style  # noqa: SLF001  # a style set anew costs as much as the rest of the cell
        cell._style = self._looks[look]  # noqa: SLF001  # see above
        return cast("Cell", cell)

    @staticmethod
    def _dress(cell: Any, direction: Direction, color: str, bold: bool, quoted: bool) -> None:
        from openpyxl.styles import Alignment, Font  # noqa: PLC0415  # see xlsx_report

        right = direction is Direction.RTL
        cell.alignment = Alignment(
            horizontal="right" if right else "left", vertical="top", wrap_text=True, readingOrder=2 if right else 1
        )
        if color or bold:
            cell.font = Font(bold=True, color=color or None)
        if quoted:
            cell.quotePrefix = True
