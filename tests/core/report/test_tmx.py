"""TMX of the reviewed rows: what was passed and has not changed, read back by the reader's own door."""

from pathlib import Path

from reader.core.formats import read_documents
from reader.core.report import Report, Words, write_report


def test_reviewed_rows_alone_are_handed_on(seed_report: Report, words: Words, tmp_path: Path) -> None:
    """Of the seeds the three reviewed rows are written; read again they are those rows."""
    path = tmp_path / "memory.tmx"
    write_report(path, seed_report, words)
    opened = read_documents([path])
    for version, document in enumerate(opened.documents):
        original = seed_report.reading.documents[version]
        assert document.language == original.language
        assert [p.text for p in document.paragraphs] == [p.text for p in original.paragraphs[:3]]


def test_without_a_review_all_rows_are_written(seed_report: Report, words: Words, tmp_path: Path) -> None:
    """A reading alone is handed on whole."""
    path = tmp_path / "memory.tmx"
    write_report(path, Report(seed_report.reading), words)
    assert [len(document.paragraphs) for document in read_documents([path]).documents] == [11, 11]


def test_hostile_rows_are_xml(hostile_report: Report, words: Words, tmp_path: Path) -> None:
    """Hostile texts and notes are written as text and read again, but for what XML cannot hold."""
    path = tmp_path / "memory.tmx"
    write_report(path, hostile_report, words)
    texts = [p.text for p in read_documents([path]).documents[0].paragraphs]
    assert len(texts) == 5
    assert "<script>alert(1)</script>" in texts[0]
