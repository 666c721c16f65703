"""Readings to report: the seeds with a review, and one whose every text is hostile."""

from pathlib import Path

import pytest

from reader.core.alignment import align, given
from reader.core.analysis import analyse
from reader.core.document import Direction, Document, Paragraph
from reader.core.formats import read_documents
from reader.core.reading import Reading
from reader.core.report import Report, Words
from reader.core.review import commands
from reader.core.review.review import Review
from reader.core.review.texts import all_paragraphs_of
from reader.core.review.values import Stamp, Status
from reader.wording import report_words

BY = Stamp("Mai <i>N</i>", "2026-03-06T05:00:00+00:00")
HOSTILE = (
    '=HYPERLINK("http://x","a") <script>alert(1)</script> & "\'`',
    "+1-2 \x00\x01\x1b\ud800\uffff </p></body> javascript:alert(1) ]]>",
    "-cmd|'/C calc'!A0 \u202eevil\u202c \u2067 unclosed {percent} %s",
    '@SUM(A1) <img src=x onerror=alert(1)> https://example.org/?a=1&b=<2>"3',
    "\t=1+1 خطة 334-KH/TU javascript://example.org/%0aalert(1) a@example.org",
)


@pytest.fixture(scope="session")
def words() -> Words:
    return report_words()


def reviewed(reading: Reading) -> Review:
    return Review(reading.documents, all_paragraphs_of(reading.documents), reading.alignment)


@pytest.fixture
def seed_report(seeds: tuple[Path, Path]) -> Report:
    """The seeds: rows 1 to 3 reviewed, row 8 needs work and has a note, one hint of row 4 dismissed with a reason."""
    documents = read_documents(list(seeds)).documents
    reading = analyse(documents, align(documents))
    review = reviewed(reading)
    review.do(commands.set_status(review, [0, 1, 2], Status.REVIEWED, BY))
    review.do(commands.set_status(review, [7], Status.NEEDS_WORK, BY))
    review.do(commands.add_note(review, 7, "أهداف 334-KH/TU\nsecond line", BY))
    review.do(commands.dismiss(review, reading.rows[3].findings[:1], BY, "نُشر 334-KH/TU\nas it is"))
    return Report(reading, review)


@pytest.fixture
def hostile_report() -> Report:
    """Two versions of hostile paragraphs, hostile names and notes, and a gap."""
    first = Document(Path("<b>=1.txt"), tuple(map(Paragraph, HOSTILE)), "ar", Direction.RTL)
    second = Document(Path("@x.txt"), tuple(map(Paragraph, HOSTILE[::-1])), "en", Direction.LTR)
    reading = analyse((first, second), given((first, second)))
    review = reviewed(reading)
    for row, text in enumerate(HOSTILE):
        review.do(commands.add_note(review, row, text, Stamp(text, text)))
        review.do(commands.set_status(review, [row], Status.REVIEWED, BY))
        review.do(commands.dismiss(review, reading.rows[row].findings[1:], BY, text))
    return Report(reading, review)
