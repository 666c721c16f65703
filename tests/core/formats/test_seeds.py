"""The seeds as other programs write them: the same text from every format."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.core.document import Direction
from reader.core.formats import read_documents

DATA = Path(__file__).resolve().parents[2] / "data" / "formats"
NAMES = ("000_0580a4c654c2a558", "002_541f1bc391c21dba")


@pytest.mark.parametrize("suffix", ["docx", "odt", "html", "epub"])
def test_libreoffice_files_hold_the_seeds(suffix: str, seeds: tuple[Path, Path]) -> None:
    """What LibreOffice made of the seeds gives the same paragraphs, languages and directions as plain text."""
    expected = read_documents(seeds).documents
    opened = read_documents([DATA / f"{name}.{suffix}" for name in NAMES]).documents
    for one, other in zip(opened, expected, strict=True):
        assert [p.text for p in one.paragraphs] == [p.text for p in other.paragraphs]
        assert (one.language, one.direction, one.warnings) == (other.language, other.direction, ())


def test_a_pdf_is_read_in_reading_order(seeds: tuple[Path, Path]) -> None:
    """A right-to-left PDF from LibreOffice gives eleven paragraphs, ligatures whole, codes unturned, and a warning."""
    pdf, _ = read_documents([DATA / f"{NAMES[1]}.pdf", seeds[0]]).documents
    assert (pdf.language, pdf.direction) == ("ar", Direction.RTL)
    assert [warning.key for warning in pdf.warnings] == ["pdf-best-effort"]
    assert len(pdf.paragraphs) == 11
    text = " ".join(paragraph.text for paragraph in pdf.paragraphs)
    for phrase in (
        "334-KH/TU",
        "moi-sang-tao-197251202044338806.htm",
        "التعاون الدولي فتحت أمام هانوي",
        "الأمن التكنولوجي",
        "المؤهلات العلمية",
        "2025",
    ):
        assert phrase in text
    assert pdf.paragraphs[-1].text == "تعليق (0)"


@pytest.mark.parametrize("suffix", ["po", "xlf", "tmx"])
def test_the_translate_toolkit_converters_hold_the_seeds(suffix: str, tmp_path: Path, seeds: tuple[Path, Path]) -> None:
    """PO, and the XLIFF and TMX that the toolkit converts it to, open as eleven given rows."""
    one, other = read_documents(seeds).documents
    catalog = tmp_path / "seeds.po"
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: ar\\n"\n'
    pairs = zip(one.paragraphs, other.paragraphs, strict=True)
    catalog.write_text(header + "".join(f'\nmsgid "{p.text}"\nmsgstr "{q.text}"\n' for p, q in pairs), encoding="utf-8")
    path = tmp_path / f"seeds.{suffix}"
    options = {"xlf": ["po2xliff"], "tmx": ["po2tmx", "--source-language=ur", "-l", "ar"]}.get(suffix)
    if options:
        module, *rest = options
        command = [
            sys.executable,
            "-m",
            f"translate.convert.{module}",
            "--progress=none",
            *rest,
            str(catalog),
            str(path),
        ]
        subprocess.run(command, check=True)
    opened = read_documents([path])
    assert opened.alignment is not None
    assert opened.alignment.starts.tolist() == [[n, n] for n in range(12)]
    for document, expected in zip(opened.documents, (one, other), strict=True):
        assert [p.text for p in document.paragraphs] == [p.text for p in expected.paragraphs]
        assert document.direction is Direction.RTL
