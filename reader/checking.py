"""What `check` does: analyses documents, lays a review over them where one is named, and writes a report."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reader.core.alignment import align, given, quick
from reader.core.alignment.model import Alignment
from reader.core.analysis import analyse
from reader.core.conventions import Convention
from reader.core.formats import Opened
from reader.core.glossary import Glossary
from reader.core.message import BadInputError, Message
from reader.core.reading import Reading
from reader.core.report import SUFFIXES, Report, write_report
from reader.core.review.opening import ReadReview, read_review
from reader.core.review.pins import Cells, pinned_rows, with_pins
from reader.core.review.review import Review
from reader.wording import report_words


def check(
    opened: Opened,
    *,
    nth: bool,
    review: Path | None,
    report: Path | None,
    conventions: tuple[tuple[str, Convention], ...] = (),
) -> Reading:
    """The reading with its open findings, those left out that the review dismissed; a report is written on request.

    `nth` takes the nth paragraphs as row n; `conventions` say how figures are read, by version or language. Raises
    BadInputError where the review cannot be read or the report not be written.
    """
    if report is not None and report.suffix.lower() not in (*SUFFIXES, ".htm"):
        # Told before the work is done.
        raise BadInputError(Message.of("report-unknown-format", path=str(report)))
    read = None if review is None else read_review(review, opened.documents)
    pins = () if read is None else pinned_rows(read.decisions.pins.values(), read.paragraphs).rows
    rows = _rows(opened, pins, nth=nth)
    laid = None if read is None else _laid(opened, read, rows)
    glossary = Glossary() if laid is None else laid.glossary()
    reading = analyse(opened.documents, rows, replace(glossary, conventions=conventions))
    if report is not None:
        write_report(report, Report(reading, laid), report_words())
    if laid is None:
        return reading
    analysed = tuple(
        replace(row, findings=tuple(f for f in row.findings if not laid.is_dismissed(f))) for row in reading.rows
    )
    return replace(reading, rows=analysed)


def _rows(opened: Opened, pins: Sequence[Cells], *, nth: bool) -> Alignment:
    if opened.alignment is not None or nth:
        rows = opened.alignment if opened.alignment is not None else given(opened.documents)
        return with_pins(rows, pins) if pins else rows
    return align(opened.documents, pins=with_pins(quick(opened.documents), pins) if pins else None)


def _laid(opened: Opened, read: ReadReview, rows: Alignment) -> Review:
    return Review(opened.documents, read.paragraphs, rows, read.decisions, read.texts)
