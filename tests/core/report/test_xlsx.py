"""The workbook: a row a row, right to left where the text is, and nothing that could be a formula."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from reader.core.report import Report, Words
from reader.core.report.xlsx import xlsx_report


def book_of(report: Report, words: Words) -> Workbook:
    return load_workbook(BytesIO(xlsx_report(report, words)))


def test_rows_and_directions(seed_report: Report, words: Words) -> None:
    """The first sheet has a row a row and a column a version, whose cells are set right to left."""
    sheet = book_of(seed_report, words).worksheets[0]
    rows = list(sheet.iter_rows())
    assert [cell.value for cell in rows[0]] == ["Row", "Urdu", "Arabic", "Findings", "Status", "Notes"]
    assert len(rows) == 12
    assert [row[0].value for row in rows[1:]] == list(range(1, 12))
    documents = seed_report.reading.documents
    for version, document in enumerate(documents, 1):
        assert [row[version].value for row in rows[1:]] == [p.text for p in document.paragraphs]
        assert {row[version].alignment.readingOrder for row in rows[1:]} == {2}
    assert [row[4].value for row in rows[1:]].count("reviewed") == 3
    assert "second line" in str(rows[8][5].value)
    assert "SDGs" in str(rows[8][3].value)


def test_findings_and_summary(seed_report: Report, words: Words) -> None:
    """Findings have a sheet with their rows and states, and the counts have one."""
    book = book_of(seed_report, words)
    findings = list(book.worksheets[1].iter_rows(min_row=2, values_only=True))
    assert len(findings) == sum(len(row.findings) for row in seed_report.reading.rows)
    assert [row[5] for row in findings if row[4] == "dismissed"] == ["نُشر 334-KH/TU as it is"]
    assert not any(row[5] for row in findings if row[4] == "open")
    summary = {row[0]: row[1] for row in book.worksheets[2].iter_rows(min_row=2, values_only=True)}
    assert summary["Rows"] == 11
    assert summary["Dismissed"] == 1


def test_nothing_is_a_formula(hostile_report: Report, words: Words) -> None:
    """Texts that look like formulas are text, marked as quoted; what workbooks cannot hold is replaced."""
    book = book_of(hostile_report, words)
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    texts = [cell for cell in cells if isinstance(cell.value, str)]
    assert {cell.data_type for cell in texts} == {"s"}
    risky = [cell for cell in texts if str(cell.value).startswith(("=", "+", "-", "@", "\t"))]
    assert len(risky) >= 8
    assert all(cell.quotePrefix for cell in risky)
    assert any("\ufffd" in str(cell.value) for cell in texts)


@pytest.mark.parametrize("size", [32_767, 40_000])
def test_a_cell_has_a_limit(size: int, hostile_report: Report, words: Words) -> None:
    """A note longer than a cell may be ends with an ellipsis."""
    from reader.core.review import commands
    from reader.core.review.review import Review
    from reader.core.review.values import Stamp

    review = hostile_report.review
    assert isinstance(review, Review)
    review.do(commands.add_note(review, 0, "a" * size, Stamp("b", "c")))
    sheet = book_of(hostile_report, words).worksheets[0]
    note = str(sheet.cell(2, 6).value)
    assert len(note) == 32_767
    assert note.endswith("…")
