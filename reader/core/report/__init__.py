"""The reading and the review, written for others: HTML, XLSX, PDF, and the reviewed rows as TMX."""

from pathlib import Path

from reader.core.formats.writing import replacing, spare
from reader.core.message import BadInputError, Message
from reader.core.report.model import Report, Words

__all__ = ["SUFFIXES", "Report", "Words", "write_report"]

SUFFIXES = (".html", ".xlsx", ".pdf", ".tmx")
"""What the name of a report can end with; it decides the format."""


def write_report(path: Path, report: Report, words: Words) -> tuple[Message, ...]:
    """Writes a report in the format that the name of its file says; warnings come back.

    The file appears whole or not at all. BadInputError where the name says no format, or where the file cannot be
    written. Only PDF loads Qt.
    """
    suffix = {".htm": ".html"}.get(path.suffix.lower(), path.suffix.lower())
    if suffix not in SUFFIXES:
        raise BadInputError(Message.of("report-unknown-format", path=str(path)))
    spare(path, (document.path for document in report.reading.documents))
    if suffix == ".tmx":
        from reader.core.report.tmx import write_tmx_report  # noqa: PLC0415  # each format loads what it needs

        return write_tmx_report(path, report)
    with replacing(path) as file:
        if suffix == ".html":
            from reader.core.report.html import html_report  # noqa: PLC0415

            for part in html_report(report, words):
                file.write(part.encode("utf-8"))
        elif suffix == ".xlsx":
            from reader.core.report.xlsx import xlsx_report  # noqa: PLC0415

            file.write(xlsx_report(report, words))
        else:
            from reader.core.report.pdf import pdf_report  # noqa: PLC0415

            file.write(pdf_report(report, words))
    return ()
