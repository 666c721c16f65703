"""The PDF: pages with all text, whatever is in it; Qt is loaded for it alone."""

import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text
from pdfminer.pdfpage import PDFPage

from reader.core.alignment import given
from reader.core.analysis import analyse
from reader.core.document import Direction, Document, Paragraph
from reader.core.report import Report, Words
from reader.core.report.pdf import pdf_report


def pages(pdf: bytes) -> int:
    return sum(1 for _ in PDFPage.get_pages(BytesIO(pdf)))


@pytest.mark.usefixtures("qapp")
def test_the_seeds_become_pages(seed_report: Report, words: Words) -> None:
    """The report of the seeds has several pages, and every code stands in them in its order, unbroken."""
    pdf = pdf_report(seed_report, words)
    assert 2 <= pages(pdf) <= 6
    # Qt tells readers no characters for some glyphs of the signs between letters.
    text = extract_text(BytesIO(pdf))
    for start, end in (("334", "KH"), ("239", "KH"), ("59", "NQ"), ("19", "DA")):
        assert len(re.findall(rf"{start}\W{{0,4}}(?:\(cid:\d+\)\W{{0,4}})*{end}", text)) >= 2


@pytest.mark.usefixtures("qapp")
def test_hostile_content_is_painted(hostile_report: Report, words: Words) -> None:
    """Hostile text is painted like any other."""
    assert pages(pdf_report(hostile_report, words)) >= 1


@pytest.mark.usefixtures("qapp")
def test_a_row_longer_than_a_page_flows_on(words: Words) -> None:
    """A paragraph of many pages is painted to its end, and the row behind it as well; three versions go across."""
    long = Paragraph("خطة رقم 334-KH/TU من المدينة " * 300)
    documents = tuple(
        Document(Path(name), (long, Paragraph(f"end-{name}")), "ar", Direction.RTL) for name in ("a", "b", "c")
    )
    pdf = pdf_report(Report(analyse(documents, given(documents))), words)
    assert 4 <= pages(pdf) <= 30
    text = extract_text(BytesIO(pdf))
    assert all(f"end-{name}" in text for name in ("a", "b", "c"))


def test_a_pdf_needs_no_window(seeds: tuple[Path, Path], tmp_path: Path) -> None:
    """A program without a display and without a Qt application writes a PDF; other reports load no Qt."""
    script = f"""
import sys
from pathlib import Path
from reader.core.alignment import align
from reader.core.analysis import analyse
from reader.core.formats import read_documents
from reader.core.report import Report, write_report
from reader.wording import report_words
documents = read_documents([Path({str(seeds[0])!r}), Path({str(seeds[1])!r})]).documents
report = Report(analyse(documents, align(documents)))
for name in ("r.html", "r.xlsx", "r.tmx"):
    write_report(Path({str(tmp_path)!r}) / name, report, report_words())
assert not [name for name in sys.modules if name.startswith("PySide6")]
write_report(Path({str(tmp_path)!r}) / "r.pdf", report, report_words())
"""
    root = Path(__file__).resolve().parents[3]
    subprocess.run([sys.executable, "-c", script], check=True, cwd=root, env={"PATH": "/usr/bin:/bin"})
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
