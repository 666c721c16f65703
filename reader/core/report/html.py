"""The report as one HTML page: bidi-correct in any browser, light and dark, printable; no script, nothing fetched.

Every paragraph has its own `dir`; isolated tokens stand in `<bdi dir="ltr">`. Highlights are inline elements without
padding, so that letters keep their joins across them. All text is escaped; links lead to http, https and mailto only,
and a content security policy forbids whatever could slip through.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from reader.core.document import Direction, Document
from reader.core.findings import Severity
from reader.core.highlights import Role
from reader.core.message import Argument, Message
from reader.core.report.model import (
    Piece,
    Report,
    ReportFinding,
    ReportParagraph,
    ReportRow,
    Summary,
    Words,
    look,
    name,
    pieces,
    remark,
    sentence_of,
    state_of,
    versions_of,
    writable,
)
from reader.core.report.style import CSS
from reader.core.review.values import Note, Status

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STATUS_SIGNS = {Status.NOT_REVIEWED: "", Status.REVIEWED: "✓", Status.NEEDS_WORK: "!"}
_SEVERITY_SIGNS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.HINT: "●"}
# More open findings than anybody reads in a list; each stands with its row as well.
_LISTED = 500
_ON_ONE_LINE = 32


def html_report(report: Report, words: Words) -> Iterator[str]:
    """The page in pieces, to be written one after the other as UTF-8."""
    writer = _Writer(report, words)
    yield from writer.head()
    yield from writer.summary(report.summary())
    yield from writer.open_findings()
    yield '<main class="rows">'
    yield from writer.headings()
    for row in report.rows():
        yield from writer.row(row)
    yield f"</main>\n<footer>{writer.text('report.made-with')}</footer>\n</body>\n</html>\n"


class _Writer:
    """Knows the report and its words, and says each part of the page in HTML."""

    def __init__(self, report: Report, words: Words) -> None:
        self._report = report
        self._words = words
        self._documents = report.reading.documents
        self._versions = versions_of(report, words)

    def text(self, key: str, **arguments: Argument) -> str:
        """A sentence of the report, escaped."""
        return _escaped(self._words.sentence(Message.of(key, **arguments)))

    def head(self) -> Iterator[str]:
        """All up to the title."""
        count = len(self._documents)
        names = " · ".join(name(document.name) for document in self._documents)
        language, direction = _escaped(self._words.language), self._words.direction.value
        yield (
            f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n'
            '<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
            f"<title>{self.text('report.title')}: {_escaped(names)}</title>\n"
            f"<style>{CSS}</style>\n</head>\n"
            f'<body style="--versions: {count}">\n<header>\n<h1>{self.text("report.title")}</h1>\n'
        )
        yield '<ul class="versions">'
        for document in self._documents:
            yield f"<li><bdi>{_escaped(name(document.name))}</bdi> <span>{self._about(document)}</span></li>"
        yield "</ul>\n</header>\n"

    def _about(self, document: Document) -> str:
        language = _escaped(self._words.language_name(document.language))
        direction = self.text(f"report.{document.direction.value}")
        count = self.text("report.paragraphs", count=len(document.paragraphs))
        return f"{language} · {direction} · {count}"

    def summary(self, summary: Summary) -> Iterator[str]:
        """The counts, and how far the review is as a bar."""
        yield '<section class="summary">\n<dl>'
        yield self._count("report.rows", summary.rows)
        for severity in Severity:
            count = summary.findings.get(severity, 0)
            yield self._count(f"report.severity-{severity.value}", count, severity.value if count else "none")
        if self._report.review is not None:
            yield self._count("report.dismissed", summary.dismissed)
            yield self._count("report.notes", summary.notes)
            yield self._count("report.notes-open", summary.unresolved)
            yield self._count("report.changed", summary.changed)
        yield "</dl>\n"
        if self._report.review is not None and summary.rows:
            yield from self._progress(summary)
        yield f'<p class="key">{self.text("report.key")} '
        yield " ".join(f'<span class="m {kind}">{self.text(f"report.look-{kind}")}</span>' for kind in _LOOKS)
        yield f' <span class="m only">{self.text("report.role-only")}</span>'
        yield f' <span class="m differs">{self.text("report.role-differs")}</span></p>\n</section>\n'

    def _count(self, key: str, count: int, css: str = "") -> str:
        return f'<div class="{css}"><dt>{self.text(key)}</dt><dd>{self._words.numeral(count)}</dd></div>'

    def _progress(self, summary: Summary) -> Iterator[str]:
        reviewed = summary.statuses.get(Status.REVIEWED, 0)
        work = summary.statuses.get(Status.NEEDS_WORK, 0)
        shares = 100 * reviewed / summary.rows, 100 * work / summary.rows
        yield f'<p class="progress"><span>{self.text("report.progress", reviewed=reviewed, work=work)}</span>'
        yield f'<i><b class="reviewed" style="width:{shares[0]:.2f}%"></b>'
        yield f'<b class="needs-work" style="width:{shares[1]:.2f}%"></b></i></p>\n'

    def open_findings(self) -> Iterator[str]:
        """The list of open findings above hints, with links to their rows."""
        listed = (
            item
            for number in range(len(self._report.reading.alignment))
            for item in self._report.findings(number)
            if not item.dismissed and item.finding.severity is not Severity.HINT
        )
        count = 0
        for item in listed:
            count += 1
            if count == 1:
                yield f'<section class="open">\n<h2>{self.text("report.open-findings")}</h2>\n<ol>'
            if count <= _LISTED:
                yield f'<li class="{item.finding.severity.value}">'
                yield f'<a href="#r{item.finding.row + 1}">{self._title(item)}</a> {self._sentence(item)}</li>\n'
        if count:
            more = f"<p>{self.text('report.more', count=count - _LISTED)}</p>" if count > _LISTED else ""
            yield f"</ol>{more}\n</section>\n"

    def _title(self, item: ReportFinding) -> str:
        return _escaped(self._words.title(item.finding, self._versions))

    def _sentence(self, item: ReportFinding) -> str:
        words = _escaped(sentence_of(item.finding, self._words, self._versions))
        return f'<span dir="{self._words.direction.value}">{words}</span>'

    def headings(self) -> Iterator[str]:
        """The heads of the columns."""
        yield '<div class="heads"><span></span>'
        for document, version in zip(self._documents, self._versions, strict=True):
            yield f'<h2 dir="{document.direction.value}"><bdi>{_escaped(version)}</bdi></h2>'
        yield "</div>\n"

    def row(self, row: ReportRow) -> Iterator[str]:
        """One row: its number and status, its cells, and what is said about it."""
        status = row.status.name.lower().replace("_", "-")
        number = row.number + 1
        told = self._words.numeral(number)
        yield f'<article class="{status}" id="r{number}"><aside><a href="#r{number}">{told}</a>'
        if row.status is not Status.NOT_REVIEWED:
            label = self.text(f"report.status-{status}")
            yield f'<span class="status" title="{label}" aria-label="{label}">{_STATUS_SIGNS[row.status]}</span>'
        yield "</aside>"
        for cell, document in zip(row.cells, self._documents, strict=True):
            if cell:
                yield f'<div class="cell" dir="{document.direction.value}">'
                for paragraph in cell:
                    yield from _paragraph(paragraph)
                yield "</div>"
            else:
                yield f'<div class="cell gap"><span>{self.text("report.gap")}</span></div>'
        if row.findings or row.notes or row.changed:
            yield from self._said(row)
        yield "</article>\n"

    def _said(self, row: ReportRow) -> Iterator[str]:
        yield '<div class="said">'
        if row.changed:
            yield f'<p class="changed">{self.text("report.row-changed")}</p>'
        yield from self._findings(row)
        for note in row.notes:
            yield from self._note(note)
        yield "</div>"

    def _findings(self, row: ReportRow) -> Iterator[str]:
        """The findings of a row; those that say the same of several versions once, with the versions named."""
        same: dict[tuple[str, str, Severity, str], set[int]] = {}
        for item in row.findings:
            state = state_of(item, self._words) if item.dismissed else ""
            key = self._title(item), self._sentence(item), item.finding.severity, state
            same.setdefault(key, set()).update(mention.version for mention in item.finding.mentions)
        for (title, text, severity, state), versions in same.items():
            css = "dismissed" if state else severity.value
            label = self.text(f"report.is-{severity.value}")
            told = f' <em dir="{self._words.direction.value}">{_escaped(state)}</em>' if state else ""
            names = (self._versions[version] for version in sorted(versions))
            yield f'<p class="finding {css}"><b title="{label}">{_SEVERITY_SIGNS[severity]}</b> '
            yield f"<strong>{title}</strong> {text} <small>{_escaped(', '.join(names))}</small>{told}</p>"

    def _note(self, note: Note) -> Iterator[str]:
        state = f" · {self.text('report.note-resolved')}" if note.resolved else ""
        yield f'<blockquote class="note{" resolved" if note.resolved else ""}">'
        if note.passage is not None:
            yield f'<div class="quote">{"".join(_paragraph(remark(note.passage.quote)))}</div>'
        for line in note.body.splitlines():
            if line.strip():
                yield from _paragraph(remark(line))
        author, time = name(note.by.author), name(self._words.moment(note.by.time))
        yield f"<cite><bdi>{_escaped(author)}</bdi> · {_escaped(time)}{state}</cite>"
        yield "</blockquote>"


_LOOKS = ("name", "value", "date", "code", "acronym", "contact")


def _escaped(text: str) -> str:
    return escape(writable(text))


def _paragraph(paragraph: ReportParagraph) -> Iterator[str]:
    language = f' lang="{_escaped(paragraph.language)}"' if paragraph.language != "und" else ""
    yield f'<p dir="{paragraph.direction.value}"{language}>'
    for isolate, run in groupby(pieces(paragraph), key=lambda piece: piece.isolate):
        if isolate:
            # A code or a number stands on one line; what is longer than half a line may be broken.
            start, end = paragraph.isolates[isolate - 1]
            css = ' class="whole"' if end - start <= _ON_ONE_LINE else ""
            yield f'<bdi dir="{Direction.LTR.value}"{css}>{_run(run)}</bdi>'
        else:
            yield _run(run)
    yield "</p>"


def _run(run: Iterable[Piece]) -> str:
    parts = []
    for piece in run:
        text = f'<span class="control">{escape(piece.label)}</span>' if piece.label else escape(piece.text)
        text = text.replace("\n", "<br>")
        if piece.link:
            text = f'<a href="{escape(piece.link)}" rel="noopener noreferrer">{text}</a>'
        if piece.highlight is not None:
            role = "" if piece.highlight.role is Role.SHARED else f" {piece.highlight.role.value}"
            text = f'<span class="m {look(piece.highlight.kind)}{role}">{text}</span>'
        parts.append(text)
    return "".join(parts)
