"""Handing a review on: reports from the window and from the command line."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTTextContainer
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.cli import main
from reader.core.alignment import given
from reader.core.analysis import analyse
from reader.core.document import Direction, Document, Paragraph
from reader.core.message import Message
from reader.core.reading import Reading
from reader.core.report import Report
from reader.core.report.html import html_report
from reader.core.report.pdf import pdf_report
from reader.core.report.xlsx import xlsx_report
from reader.core.review import commands
from reader.core.review.review import Review
from reader.core.review.texts import all_paragraphs_of
from reader.core.review.values import Stamp
from reader.ui import describe
from reader.ui.languages import Languages
from reader.ui.saving import SaveDialog
from reader.ui.window import Window
from tests.ui.reviewed import Open, press, wait_kept, write


@pytest.mark.parametrize("suffix", ["html", "xlsx", "pdf", "tmx"])
def test_a_report_is_written_in_each_format(window: Window, qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
    """With two rows reviewed the report appears whole, the notice says where, and the page tells the progress."""
    press(qtbot, window, Qt.Key.Key_Space, Qt.Key.Key_Space)
    path = tmp_path / f"report.{suffix}"
    window.review_tools.reporting.write(path)
    qtbot.waitUntil(lambda: path.name in window.notice.text, timeout=20_000)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    told = path.read_bytes()
    if suffix == "html":
        assert b"Reviewed: 2" in told
    if suffix == "tmx":
        assert told.count(b"<tu") - told.count(b"<tuv") == 2


@pytest.mark.parametrize("action", ["report", "export"])
def test_the_name_of_no_document_is_offered_for_writing(
    open_window: Open, qtbot: QtBot, copies: tuple[Path, Path], action: str
) -> None:
    """A report and saved rows are offered a place beside the first document, under a name of their own."""
    window = open_window()
    offered: list[Path] = []

    def look() -> None:
        dialog = window.findChild(SaveDialog)
        assert dialog is not None
        offered.append(dialog.path())
        dialog.reject()

    QTimer.singleShot(200, look)
    window.actions_[action].trigger()
    qtbot.waitUntil(lambda: bool(offered))
    assert offered[0].parent == copies[0].parent
    assert offered[0].stem.startswith(copies[0].stem)
    assert offered[0].stem not in {copy.stem for copy in copies}


def test_a_report_speaks_the_language_of_the_interface(qapp: QApplication, reading: Reading) -> None:
    """In Arabic the page, the sheets and the columns run from right to left, and all numbers have Arabic digits."""
    Languages(qapp).use("ar")
    review = Review(reading.documents, all_paragraphs_of(reading.documents), reading.alignment)
    review.do(commands.add_note(review, 7, "ملاحظة", Stamp("Mai", "2026-03-06T05:00:00+00:00")))
    report, words = Report(reading, review), describe.report_words()
    page = "".join(html_report(report, words))
    assert '<html lang="ar" dir="rtl">' in page
    assert "<dd>١١</dd>" in page
    assert '<a href="#r8">٨</a>' in page
    assert "٦ مارس ٢٠٢٦ ٠٥:٠٠ UTC" in page
    assert '<span dir="rtl">' in page
    assert words.sentence(Message.of("report.more", count=3)) == "و٣ أخرى مع صفوفها أدناه"
    sheets = load_workbook(BytesIO(xlsx_report(report, words))).worksheets
    assert all(sheet.sheet_view.rightToLeft for sheet in sheets)


def test_columns_of_a_pdf_run_as_its_language_does(qapp: QApplication) -> None:
    """The first version stands on the left in an English report, on the right in an Urdu one."""
    texts = "one version", "other version"
    documents = tuple(Document(Path(text), (Paragraph(text),), "en", Direction.LTR) for text in texts)
    report = Report(analyse(documents, given(documents)))
    for language, order in (("en", [*texts]), ("ur", [*texts[::-1]])):
        Languages(qapp).use(language)
        (page,) = extract_pages(BytesIO(pdf_report(report, describe.report_words())))
        boxes = sorted((b for b in page if isinstance(b, LTTextContainer)), key=lambda box: box.x0)
        found = [" ".join(box.get_text().split()) for box in boxes]
        assert [text for text in found if text in texts] == order


def test_a_report_that_cannot_be_written_is_told(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """A folder that is not there gives one sentence, and nothing is left behind."""
    window.review_tools.reporting.write(tmp_path / "nowhere" / "report.html")
    qtbot.waitUntil(lambda: "report.html" in window.notice.text, timeout=10_000)
    assert not list(tmp_path.iterdir())


def test_check_takes_the_review_into_account(
    open_window: Open,
    qtbot: QtBot,
    copies: tuple[Path, Path],
    tmp_path: Path,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    """A gate is shut while the finding is open and open once the review dismissed it; the report holds the note."""
    files = [str(path) for path in copies]
    assert main(["check", *files]) == 1
    window = open_window()
    press(qtbot, window, Qt.Key.Key_F8, Qt.Key.Key_D, Qt.Key.Key_N)
    write(qtbot, window, "all goals are meant")
    press(qtbot, window, Qt.Key.Key_Home, Qt.Key.Key_M)
    wait_kept(qtbot, window)
    window.close()
    (review,) = tmp_path.glob("*.facing")
    report = tmp_path / "report.html"
    before = review.read_bytes()
    capsysbinary.readouterr()
    assert main(["check", *files, "--review", str(review), "--report", str(report)]) == 0
    assert b"warning" not in capsysbinary.readouterr().out
    assert "all goals are meant" in report.read_text(encoding="utf-8")
    assert review.read_bytes() == before


@pytest.mark.parametrize(("option", "name"), [("--report", "report.doc"), ("--review", "missing.facing")])
def test_what_check_cannot_do_is_told_in_one_line(
    copies: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, name: str
) -> None:
    """An unknown format and a review that is not there give exit status 2 and one line that names the file."""
    assert main(["check", *map(str, copies), option, str(tmp_path / name)]) == 2
    told = capsys.readouterr().err
    assert name in told
    assert told.count("\n") == 1
