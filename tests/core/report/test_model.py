"""What a report says: rows, pieces, counts."""

from pathlib import Path

import pytest

from reader.core.alignment import given
from reader.core.analysis import analyse
from reader.core.document import Direction, Document, Paragraph
from reader.core.entities.model import Kind
from reader.core.findings import Severity
from reader.core.highlights import Highlight, Role
from reader.core.message import BadInputError
from reader.core.report import SUFFIXES, Report, Words, write_report
from reader.core.report.model import LRM, ReportFinding, ReportParagraph, english_moment, look, pieces, state_of
from reader.core.review.values import Dismissal, Stamp, Status


def paragraph(text: str) -> ReportParagraph:
    document = Document(Path("a"), (Paragraph(text),), "ar", Direction.RTL)
    other = Document(Path("b"), (Paragraph("x"),), "en", Direction.LTR)
    documents = (document, other)
    return Report(analyse(documents, given(documents))).row(0).cells[0][0]


def test_the_seeds_are_counted(seed_report: Report) -> None:
    """The summary counts rows, open findings, dismissals, statuses and notes."""
    summary = seed_report.summary()
    assert (summary.rows, summary.dismissed, summary.notes, summary.unresolved) == (11, 1, 1, 1)
    assert summary.statuses[Status.REVIEWED] == 3
    assert summary.statuses[Status.NEEDS_WORK] == 1
    assert summary.findings[Severity.WARNING] >= 1


def test_a_dismissal_tells_its_reason(seed_report: Report, words: Words) -> None:
    """The reason stands on one line, a code in it whole; without one only the dismissal is told, else "open"."""
    *others, last = seed_report.findings(3)
    assert state_of(last, words) == "dismissed: \u2068نُشر \u2066334-KH/TU\u2069 as it is\u2069"
    assert {state_of(item, words) for item in others} <= {"open"}
    assert state_of(ReportFinding(last.finding, Dismissal("", Stamp("Mai", ""))), words) == "dismissed"


def test_dismissed_findings_come_last(seed_report: Report) -> None:
    """The findings of a row stand in the order of their gravity, dismissed ones behind them."""
    assert [item.dismissed for item in seed_report.findings(3)] == sorted(
        item.dismissed for item in seed_report.findings(3)
    )
    assert seed_report.row(3).findings[-1].dismissed


def test_without_a_review_nothing_is_decided(seed_report: Report) -> None:
    """A reading alone has rows without statuses and notes."""
    row = Report(seed_report.reading).row(7)
    assert (row.status, row.notes, row.changed) == (Status.NOT_REVIEWED, (), False)


def test_pieces_hold_the_text() -> None:
    """The pieces of a paragraph hold its text in order; isolates are numbered and codes stand whole in them."""
    text = "خطة رقم 334-KH/TU و 59-NQ/TW و ٠١٠٠-١٢٣-٤٥٦٧"
    found = list(pieces(paragraph(text)))
    assert "".join(piece.text for piece in found).replace(LRM, "") == text
    isolated = {n: "".join(p.text for p in found if p.isolate == n) for n in (1, 2, 3)}
    assert isolated == {1: "334-KH/TU", 2: "59-NQ/TW", 3: f"٠١٠٠-{LRM}١٢٣-{LRM}٤٥٦٧"}


def test_dangerous_controls_become_labels() -> None:
    """A control that could turn letters around does not stand in a report: its name does."""
    found = list(pieces(paragraph("ab\u202ecd\u202c e\u2067f")))
    assert [piece.label for piece in found if piece.label] == ["RLO", "PDF", "RLI"]
    assert "".join(piece.text for piece in found) == "abcd ef"


@pytest.mark.parametrize(
    ("kind", "text", "link"),
    [
        (Kind.URL, "https://example.org/a?b=1", "https://example.org/a?b=1"),
        (Kind.URL, "HTTP://example.org", "HTTP://example.org"),
        (Kind.URL, "www.example.org", "https://www.example.org"),
        (Kind.URL, "javascript:alert(1)", ""),
        (Kind.URL, "file:///etc/passwd", ""),
        (Kind.URL, "data:text/html,x", ""),
        (Kind.EMAIL, "a@example.org", "mailto:a@example.org"),
        (Kind.EMAIL, "a@example.org?cc=b", ""),
        (Kind.CODE, "https://example.org", ""),
    ],
)
def test_links_are_safe(kind: Kind, text: str, link: str) -> None:
    """Links lead to http, https and mailto only, from mentions of addresses only."""
    mark = Highlight(0, 0, len(text), kind, Role.SHARED, 0, 0)
    (piece,) = pieces(ReportParagraph(text, "en", Direction.LTR, (), (), (mark,)))
    assert piece.link == link


def test_every_kind_has_a_look() -> None:
    """No kind of entity is without a colour."""
    assert all(look(kind) for kind in Kind)


def test_moments_are_readable() -> None:
    """Times are shown to the minute, and what is no time as it stands."""
    assert english_moment("2026-03-06T05:00:00+00:00") == "2026-03-06 05:00 UTC"
    assert english_moment("<soon>") == "<soon>"


@pytest.mark.usefixtures("qapp")
def test_every_suffix_is_written(seed_report: Report, words: Words, tmp_path: Path) -> None:
    """The name of the file decides the format; every format writes a file of its own kind."""
    beginnings = {".html": b"<!DOCTYPE html>", ".xlsx": b"PK", ".pdf": b"%PDF", ".tmx": b"<?xml"}
    for suffix in SUFFIXES:
        path = tmp_path / f"report{suffix.upper()}"
        assert write_report(path, seed_report, words) == ()
        assert path.read_bytes().startswith(beginnings[suffix])


def test_unknown_formats_and_places_are_told(seed_report: Report, words: Words, tmp_path: Path) -> None:
    """A name that says no format, and a folder that is not there, end with a message; nothing is left behind."""
    with pytest.raises(BadInputError) as caught:
        write_report(tmp_path / "report.doc", seed_report, words)
    assert caught.value.message.key == "report-unknown-format"
    with pytest.raises(BadInputError) as caught:
        write_report(tmp_path / "none" / "report.html", seed_report, words)
    assert caught.value.message.key == "output-unwritable"
    assert not list(tmp_path.iterdir())
