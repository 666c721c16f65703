"""The report as a PDF, painted by Qt: it and `pdflines` alone of the core load it, and only when a PDF is asked for.

Paragraphs are laid out with `QTextLayout`, isolates as invisible characters, and highlights are painted behind them
from glyph geometry, so that no letter loses its joins. A row that does not fit on the rest of a page begins a new one
unless much is left; then it flows from page to page, each cell at its own pace. Pages are A4, upright for two versions
and across for more.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from reader.core.bidi import Span, base_direction, isolated
from reader.core.bidi.display import LRI, PDI
from reader.core.document import Direction
from reader.core.findings import Severity
from reader.core.message import Message
from reader.core.report.model import (
    Report,
    ReportParagraph,
    ReportRow,
    Words,
    name,
    pieces,
    sentence_of,
    state_of,
    versions_of,
    writable,
)
from reader.core.report.pdflines import DOTS, POINT, Line, Mark, font, laid_out, unbroken, units
from reader.core.review.values import Status

_INK, _MUTED, _HAIRLINE = QColor("#23211d"), QColor("#6b665b"), QColor("#d8d2c6")
_SEVERITY_COLORS = {Severity.ERROR: "#c62828", Severity.WARNING: "#946200", Severity.HINT: "#5c6670"}
_STATUS_COLORS = {Status.REVIEWED: "#2e7d32", Status.NEEDS_WORK: "#a34e00"}
_NUMBER_WIDTH, _GAP, _PAD = 26 * POINT, 14 * POINT, 6 * POINT
_LISTED = 500
# A row may be divided where this share of a page is left for its beginning.
_DIVIDED_FROM = 0.15
_ON_ONE_LINE = 32


def pdf_report(report: Report, words: Words) -> bytes:
    """The document, as the bytes of its file; makes a `QGuiApplication` without a screen if there is none."""
    if QGuiApplication.instance() is None:
        _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    across = len(report.reading.documents) > 2
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    margins = QMarginsF(40, 42, 40, 46)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, margins, QPageLayout.Unit.Point))
    writer.setTitle(words.sentence(Message.of("report.title")))
    writer.setCreator("Facing")
    painter = QPainter(writer)
    try:
        _Pages(writer, painter, report, words).paint()
    finally:
        painter.end()
    return bytes(buffer.data().data())


@cache
def _application() -> QGuiApplication:
    """An application that is kept: with it the fonts would go."""
    return QGuiApplication(["facing-reader", "-platform", "offscreen"])


class _Pages:
    """Paints from top to bottom, and knows where on which page it is."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, report: Report, words: Words) -> None:
        self._writer = writer
        self._painter = painter
        self._report = report
        self._words = words
        self._versions = versions_of(report, words)
        self._width = float(writer.width())
        self._height = float(writer.height())
        self._y = 0.0
        self._page = 1
        self._reading = font(13)
        self._small = font(9.5)
        self._footer()

    def paint(self) -> None:
        """The whole report."""
        self._head()
        for row in self._report.rows():
            self._row(row)

    def _head(self) -> None:
        report, words = self._report, self._words
        self._text(self._sentence("report.title"), font(20, bold=True), space=0)
        for document in report.reading.documents:
            direction = self._sentence(f"report.{document.direction.value}")
            self._text(
                f"\u2068{name(document.name)}\u2069 · {words.language_name(document.language)} · {direction}",
                self._small,
                _MUTED,
            )
        summary = report.summary()
        counts = [("report.rows", summary.rows)]
        counts += [(f"report.severity-{severity.value}", summary.findings.get(severity, 0)) for severity in Severity]
        if report.review is not None:
            counts += [("report.dismissed", summary.dismissed), ("report.notes", summary.notes)]
            counts += [("report.changed", summary.changed)]
        self._text(
            "   ·   ".join(f"{self._sentence(key)}: {words.numeral(count)}" for key, count in counts),
            font(11),
            space=_PAD,
        )
        if report.review is not None:
            reviewed, work = (summary.statuses.get(s, 0) for s in (Status.REVIEWED, Status.NEEDS_WORK))
            progress = Message.of("report.progress", reviewed=reviewed, work=work)
            self._text(words.sentence(progress), font(11))
        self._open_findings()
        self._y += 2 * _PAD

    def _open_findings(self) -> None:
        count = 0
        for number in range(len(self._report.reading.alignment)):
            for item in self._report.findings(number):
                if item.dismissed or item.finding.severity is Severity.HINT:
                    continue
                count += 1
                if count == 1:
                    self._text(self._sentence("report.open-findings"), font(12, bold=True), space=2 * _PAD)
                if count <= _LISTED:
                    title = self._words.title(item.finding, self._versions)
                    text = f"{writable(title)}. {sentence_of(item.finding, self._words, self._versions)}"
                    self._text(text, self._small, QColor(_SEVERITY_COLORS[item.finding.severity]))
        if count > _LISTED:
            self._text(self._words.sentence(Message.of("report.more", count=count - _LISTED)), self._small, _MUTED)

    def _row(self, row: ReportRow) -> None:
        versions = len(row.cells)
        width = (self._width - _NUMBER_WIDTH - _GAP * versions) / versions
        number_color = _STATUS_COLORS.get(row.status, _MUTED.name())
        sign = {Status.REVIEWED: " ✓", Status.NEEDS_WORK: " !"}.get(row.status, "")
        told, way = f"{self._words.numeral(row.number + 1)}{sign}", self._words.direction
        number = list(laid_out(told, self._small, _NUMBER_WIDTH, QColor(number_color), way))
        columns = [(self._across(0.0, _NUMBER_WIDTH), number)]
        gaps = []
        for version, cell in enumerate(row.cells):
            left = self._across(_NUMBER_WIDTH + _GAP + version * (width + _GAP), width)
            if cell:
                columns.append((left, [line for p in cell for line in self._paragraph(p, width)]))
            else:
                gaps.append(left)
                text = self._sentence("report.gap")
                centred = laid_out(text, self._small, width, _MUTED, align=Qt.AlignmentFlag.AlignHCenter)
                columns.append((left, list(centred)))
        height = max(sum(line.height for line in lines) for _, lines in columns)
        left = self._height - self._y
        if height + 2 * _PAD > left and left < self._height * _DIVIDED_FROM:
            self._new_page()
        self._rule()
        for at in gaps:
            area = QRectF(at, self._y, width, min(height, self._height - self._y))
            self._painter.fillRect(area, QBrush(_HAIRLINE, Qt.BrushStyle.BDiagPattern))
        self._flow(columns)
        width = self._width - _NUMBER_WIDTH - _GAP
        for text, color in self._said(row):
            # Lines apart: one that ends in Arabic letters would make Arabic numbers of the next one's digits.
            for line in text.splitlines():
                self._flow([(self._across(_NUMBER_WIDTH + _GAP, width), self._plain(line, width, color))])
        self._y += _PAD

    def _said(self, row: ReportRow) -> Iterator[tuple[str, QColor]]:
        """What is said about a row, each with its colour."""
        if row.changed:
            yield self._sentence("report.row-changed"), QColor(_STATUS_COLORS[Status.NEEDS_WORK])
        said = {}
        for item in row.findings:
            title = self._words.title(item.finding, self._versions)
            state = f" ({state_of(item, self._words)})" if item.dismissed else ""
            color = _MUTED if item.dismissed else QColor(_SEVERITY_COLORS[item.finding.severity])
            said[f"{writable(title)}. {sentence_of(item.finding, self._words, self._versions)}{state}"] = color
        yield from said.items()
        for note in row.notes:
            state = f" · {self._sentence('report.note-resolved')}" if note.resolved else ""
            if note.passage is not None:
                yield f"“{name(note.passage.quote)}”", _MUTED
            yield name(note.body), _INK
            yield f"\u2068{name(note.by.author)}\u2069 · {name(self._words.moment(note.by.time))}{state}", _MUTED

    def _paragraph(self, paragraph: ReportParagraph, width: float) -> list[Line]:
        """The lines of a paragraph of a document, with its isolates and marks."""
        parts: list[str] = []
        marks: list[Mark] = []
        length = isolate = 0
        for piece in pieces(paragraph):
            closing = PDI if isolate not in (0, piece.isolate) else ""
            before = closing + (LRI if piece.isolate not in (0, isolate) else "")
            text = f"[{piece.label}]" if piece.label else piece.text
            if piece.isolate and _length(paragraph.isolates[piece.isolate - 1]) <= _ON_ONE_LINE:
                text = unbroken(text)
            isolate = piece.isolate
            start = length + len(before)
            length = start + units(text)
            if piece.highlight is not None:
                marks.append(Mark(start, length, piece.highlight))
            parts += [before, text]
        if isolate:
            parts.append(PDI)
        return list(laid_out("".join(parts), self._reading, width, _INK, paragraph.direction, tuple(marks)))

    def _plain(self, text: str, width: float, color: QColor = _INK, font: QFont | None = None) -> list[Line]:
        direction = base_direction(text, self._words.direction)
        display = isolated(writable(text), direction)
        return list(laid_out(display, font or self._small, width, color, direction))

    def _text(self, text: str, font: QFont, color: QColor = _INK, space: float = 2 * POINT) -> None:
        self._y += space
        self._flow([(0.0, self._plain(text, self._width, color, font))])

    def _across(self, start: float, width: float) -> float:
        """The left edge of a column that begins so far from the side where the report's language begins its lines."""
        return self._width - start - width if self._words.direction is Direction.RTL else start

    def _sentence(self, key: str) -> str:
        return self._words.sentence(Message.of(key))

    def _flow(self, columns: Sequence[tuple[float, list[Line]]]) -> None:
        """Paint columns side by side from here on, over as many pages as they need."""
        rest = [(left, 0, lines) for left, lines in columns]
        while any(at < len(lines) for _, at, lines in rest):
            bottom = self._y
            following = []
            for left, at, lines in rest:
                index, end = self._column(left, at, lines)
                bottom = max(bottom, end)
                following.append((left, index, lines))
            rest = following
            self._y = bottom
            if any(at < len(lines) for _, at, lines in rest):
                self._new_page()

    def _column(self, left: float, at: int, lines: list[Line]) -> tuple[int, float]:
        """Paint the lines of a column that fit on the page; the next line and the place below come back."""
        y = self._y
        while at < len(lines):
            item = lines[at]
            if y + item.height > self._height and y > 0:
                break
            item.paint(self._painter, QPointF(left, y))
            y += item.height
            at += 1
        return at, y

    def _rule(self) -> None:
        self._painter.setPen(QPen(_HAIRLINE, 0.5 * POINT))
        self._painter.drawLine(QPointF(0, self._y), QPointF(self._width, self._y))
        self._y += _PAD

    def _new_page(self) -> None:
        self._writer.newPage()
        self._page += 1
        self._y = 0.0
        self._footer()

    def _footer(self) -> None:
        for line in laid_out(
            self._words.numeral(self._page), self._small, self._width, _MUTED, align=Qt.AlignmentFlag.AlignHCenter
        ):
            line.paint(self._painter, QPointF(0, self._height + 8 * POINT))


def _length(span: Span) -> int:
    return span[1] - span[0]
