"""What a report says: a reading and, where there is one, the review laid over it, row by row.

A pure function of both. Writers (`html`, `xlsx`, `pdf`, `tmx`) only put it down; rows are made as they are asked for,
so that a report of 100,000 rows never stands in memory whole. Words come in from outside: the core has none.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

import regex

from reader.core.bidi import DangerKind, Span, base_direction, dangers, display_text, isolated
from reader.core.document import Direction, Document, Paragraph
from reader.core.entities.model import Kind
from reader.core.findings import Finding, Severity
from reader.core.highlights import Highlight, highlights
from reader.core.language import direction_of_language
from reader.core.message import Argument, Message
from reader.core.reading import Reading
from reader.core.review.values import Dismissal, Note, ReviewView, Status

_LINK = regex.compile(r"(?:https?://|mailto:)[^\s]+", regex.IGNORECASE)
_BARE_HOST = regex.compile(r"www\.[^\s]+", regex.IGNORECASE)
_MAIL = regex.compile(r"[^\s@<>\"':/?#]+@[^\s@<>\"':/?#]+")
# What no file format takes: control characters but tab and line feed, lone surrogates, and U+FFFE and U+FFFF.
_UNWRITABLE = regex.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI_CONTROLS = regex.compile("[\u202a-\u202e\u2066-\u2069]")
_MOMENT = regex.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)")
FSI, PDI, LRM = "\u2068", "\u2069", "\u200e"
_PDF = "\u202c"


class Look(StrEnum):
    """The kinds of entities that look alike: one colour and one style of underline each."""

    NAME = "name"
    VALUE = "value"
    DATE = "date"
    CODE = "code"
    ACRONYM = "acronym"
    CONTACT = "contact"


_LOOKS = {
    Kind.PERSON: Look.NAME, Kind.PLACE: Look.NAME, Kind.ORG: Look.NAME, Kind.NAME: Look.NAME,
    Kind.NUMBER: Look.VALUE, Kind.PERCENT: Look.VALUE, Kind.MONEY: Look.VALUE, Kind.MEASURE: Look.VALUE,
    Kind.DATE: Look.DATE, Kind.TIME: Look.DATE, Kind.CODE: Look.CODE, Kind.ACRONYM: Look.ACRONYM,
    Kind.URL: Look.CONTACT, Kind.EMAIL: Look.CONTACT, Kind.PHONE: Look.CONTACT,
}  # fmt: skip  # a look a line


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a report in one language (BCP 47): sentences of messages, what findings say, names of languages.

    `title` and `explanation` take the names of the versions, as `version_names` gives them. `numeral` writes a number
    and `moment` a time (ISO 8601) as the language does.
    """

    language: str
    sentence: Callable[[Message], str]
    title: Callable[[Finding, Sequence[str]], str]
    explanation: Callable[[Finding, Sequence[str]], Message]
    version_names: Callable[[Sequence[Document]], Sequence[str]]
    language_name: Callable[[str], str]
    numeral: Callable[[int], str]
    moment: Callable[[str], str]

    @property
    def direction(self) -> Direction:
        """The direction that the report runs in."""
        return direction_of_language(self.language)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a paragraph that looks the same throughout; `isolate` numbers the isolate that it is in, from 1.

    `label` replaces a dangerous control, which does not stand in `text`; `link` is an address with a safe scheme.
    """

    text: str
    isolate: int = 0
    highlight: Highlight | None = None
    label: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class ReportParagraph:
    """A paragraph with the direction that it is set in, and what is marked in it (code points of `text`).

    `marks` are the offsets before which a left-to-right mark keeps groups of digits in order, within an isolate.
    """

    text: str
    language: str
    direction: Direction
    isolates: tuple[Span, ...]
    marks: tuple[int, ...]
    highlights: tuple[Highlight, ...]


@dataclass(frozen=True, slots=True)
class ReportFinding:
    """A finding, and how the reviewer waved it through if it was called a false alarm."""

    finding: Finding
    dismissal: Dismissal | None = None

    @property
    def dismissed(self) -> bool:
        """Whether the reviewer called it a false alarm."""
        return self.dismissal is not None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One row: its number from 0, its cells (one a version, empty for a gap), and what is said about it."""

    number: int
    cells: tuple[tuple[ReportParagraph, ...], ...]
    findings: tuple[ReportFinding, ...]
    notes: tuple[Note, ...]
    status: Status
    changed: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """How much there is of everything; `findings` counts the open ones."""

    rows: int
    findings: dict[Severity, int]
    dismissed: int
    statuses: dict[Status, int]
    changed: int
    notes: int
    unresolved: int


@dataclass(frozen=True, slots=True)
class Report:
    """What is reported: a reading, and the decisions of a review if there is one."""

    reading: Reading
    review: ReviewView | None = None

    def rows(self) -> Iterator[ReportRow]:
        """The rows in order, each made as it is asked for."""
        for number in range(len(self.reading.alignment)):
            yield self.row(number)

    def row(self, number: int) -> ReportRow:
        """One row."""
        reading, review = self.reading, self.review
        analysis = reading.rows[number]
        cells = []
        for version, document in enumerate(reading.documents):
            marks = highlights(analysis, version)
            cells.append(
                tuple(
                    _paragraph(document, paragraph, tuple(mark for mark in marks if mark.paragraph == paragraph))
                    for paragraph in reading.alignment.cell(number, version)
                )
            )
        return ReportRow(
            number=number,
            cells=tuple(cells),
            findings=self.findings(number),
            notes=review.notes(number) if review else (),
            status=review.status(number) if review else Status.NOT_REVIEWED,
            changed=review is not None and review.is_changed(number),
        )

    def findings(self, number: int) -> tuple[ReportFinding, ...]:
        """The findings of one row, the gravest first, dismissed ones last."""
        found = [
            ReportFinding(finding, self.review.dismissal(finding) if self.review else None)
            for finding in self.reading.rows[number].findings
        ]
        order = list(Severity)
        return tuple(sorted(found, key=lambda item: (item.dismissed, order.index(item.finding.severity))))

    def summary(self) -> Summary:
        """The counts over all rows."""
        findings: Counter[Severity] = Counter()
        statuses: Counter[Status] = Counter()
        dismissed = changed = notes = unresolved = 0
        for number in range(len(self.reading.alignment)):
            for item in self.findings(number):
                if item.dismissed:
                    dismissed += 1
                else:
                    findings[item.finding.severity] += 1
            if self.review is not None:
                statuses[self.review.status(number)] += 1
                changed += self.review.is_changed(number)
                on_row = self.review.notes(number)
                notes += len(on_row)
                unresolved += sum(not note.resolved for note in on_row)
        rows = len(self.reading.alignment)
        return Summary(rows, dict(findings), dismissed, dict(statuses), changed, notes, unresolved)


def look(kind: Kind) -> Look:
    """The look of a kind of entity."""
    return _LOOKS[kind]


def versions_of(report: Report, words: Words) -> tuple[str, ...]:
    """What the versions are called in a report."""
    return tuple(map(name, words.version_names(report.reading.documents)))


def sentence_of(finding: Finding, words: Words, versions: Sequence[str]) -> str:
    """The sentence of a finding; what it quotes is isolated in it and cannot turn its letters around."""
    message = words.explanation(finding, versions)
    arguments = tuple((name, _quoted(value)) for name, value in message.arguments)
    return writable(words.sentence(replace(message, arguments=arguments)))


def reason_of(item: ReportFinding) -> str:
    """Why a finding was dismissed, in a line that turns nothing around; empty where no reason was given."""
    return name(" ".join(item.dismissal.reason.split())) if item.dismissal else ""


def state_of(item: ReportFinding, words: Words) -> str:
    """That a finding is open, or dismissed and why."""
    if not item.dismissed:
        return words.sentence(Message.of("report.is-open"))
    if not (reason := reason_of(item)):
        return words.sentence(Message.of("report.is-dismissed"))
    return words.sentence(Message.of("report.dismissed-because", reason=_quoted(reason)))


def _quoted(value: Argument) -> Argument:
    if not isinstance(value, str):
        return value
    text = name(value)
    return f"{FSI}{isolated(text, base_direction(text, Direction.LTR))}{PDI}"


def name(text: str) -> str:
    """A name (of a file, of a person) as a report can say it in a line: nothing in it turns letters around."""
    return writable(_BIDI_CONTROLS.sub("", text))


def writable(text: str) -> str:
    """The text with U+FFFD for what XML, HTML and workbooks cannot hold."""
    return _UNWRITABLE.sub("\ufffd", text)


def english_moment(time: str) -> str:
    """A time of a decision (ISO 8601, UTC) as people read it, to the minute."""
    match = _MOMENT.match(time)
    return f"{match[1]} {match[2]} UTC" if match else time


def pieces(paragraph: ReportParagraph) -> Iterator[Piece]:
    """The pieces of a paragraph in order; they hold its text, but for labels and left-to-right marks."""
    text, marks = paragraph.text, frozenset(paragraph.marks)
    bad = {}
    for danger in dangers(text):
        bad[danger.start] = danger.label
        if danger.kind is DangerKind.OVERRIDE and text[danger.end - 1] == _PDF:
            bad[danger.end - 1] = "PDF"
    cuts = {0, len(text), *marks, *bad, *(at + 1 for at in bad)}
    cuts.update(at for span in paragraph.isolates for at in span)
    cuts.update(at for mark in paragraph.highlights for at in (mark.start, mark.end))
    ordered = sorted(cuts)
    isolate = mark = 0
    for start, end in pairwise(ordered):
        while isolate < len(paragraph.isolates) and paragraph.isolates[isolate][1] <= start:
            isolate += 1
        while mark < len(paragraph.highlights) and paragraph.highlights[mark].end <= start:
            mark += 1
        inside = isolate < len(paragraph.isolates) and paragraph.isolates[isolate][0] <= start
        highlight = None
        if mark < len(paragraph.highlights) and paragraph.highlights[mark].start <= start:
            highlight = paragraph.highlights[mark]
        yield Piece(
            text="" if start in bad else LRM * (start in marks) + writable(text[start:end]),
            isolate=isolate + 1 if inside else 0,
            highlight=highlight,
            label=bad.get(start, ""),
            link=_link(text[highlight.start : highlight.end], highlight.kind) if highlight else "",
        )


def remark(text: str) -> ReportParagraph:
    """A line of a note, or a quotation in it, as a paragraph: its direction comes from its own letters."""
    return _set(text, "und", base_direction(text, Direction.LTR), ())


def _paragraph(document: Document, number: int, marks: tuple[Highlight, ...]) -> ReportParagraph:
    paragraph: Paragraph = document.paragraphs[number]
    direction = paragraph.direction or base_direction(paragraph.text, document.direction)
    return _set(paragraph.text, paragraph.language or document.language, direction, _apart(marks))


def _set(text: str, language: str, direction: Direction, marks: tuple[Highlight, ...]) -> ReportParagraph:
    display = display_text(text, direction)
    edges = {edge for span in display.isolates for edge in span}
    between = tuple(offset for offset in display.offsets if offset not in edges)
    return ReportParagraph(text, language, direction, display.isolates, between, marks)


def _apart(marks: tuple[Highlight, ...]) -> tuple[Highlight, ...]:
    """The marks that do not begin within an earlier one."""
    kept: list[Highlight] = []
    for mark in marks:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return tuple(kept)


def _link(text: str, kind: Kind) -> str:
    """Where a web or mail address leads: http, https or mailto, or nowhere."""
    if kind is Kind.URL:
        if _LINK.fullmatch(text):
            return writable(text)
        return f"https://{writable(text)}" if _BARE_HOST.fullmatch(text) else ""
    return f"mailto:{writable(text)}" if kind is Kind.EMAIL and _MAIL.fullmatch(text) else ""
