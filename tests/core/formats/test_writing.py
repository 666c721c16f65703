"""An alignment written and read back, by us and by other programs."""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.alignment.model import Alignment, Origin
from reader.core.document import Direction, Document, InlineTag, Paragraph, TagKind
from reader.core.formats import read_documents
from reader.core.formats.writing import Written, write_alignment
from reader.core.message import BadInputError

LETTERS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"]), max_size=12)
TEXTS = st.builds(lambda first, rest: ("a" + first + rest).strip(), LETTERS, LETTERS)
TAGS = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from(["b", "<i>", "{1}"]), st.sampled_from(TagKind)), max_size=3
)
TAGGED = st.builds(
    lambda text, tags: Paragraph(text, tags=tuple(InlineTag(min(at, len(text)), *rest) for at, *rest in sorted(tags))),
    TEXTS,
    TAGS,
)
CELL = st.lists(TAGGED, max_size=3).map(tuple)


def built(rows: Sequence[tuple[tuple[Paragraph, ...], ...]], languages: list[str]) -> tuple[list[Document], Alignment]:
    documents = [
        Document(Path("x.txt"), tuple(p for row in rows for p in row[version]), language, Direction.LTR)
        for version, language in enumerate(languages)
    ]
    counts = np.array([[len(cell) for cell in row] for row in rows], np.int32).reshape(len(rows), len(languages))
    starts = np.vstack([np.zeros((1, len(languages)), np.int32), np.cumsum(counts, axis=0, dtype=np.int32)])
    return documents, Alignment(starts, np.full(len(rows), Origin.GIVEN), np.full(len(rows), np.nan, np.float32))


@pytest.mark.parametrize("kind", list(Written))
@given(data=st.data())
@settings(max_examples=25)
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, kind: Written, data: st.DataObject
) -> None:
    """Texts, rows of any shape, languages and (in TMX and XLIFF) inline tags come back as they were."""
    versions = data.draw(st.integers(2, 2 if kind is Written.XLIFF else 4))
    row = st.tuples(*[CELL] * versions).filter(any)
    rows = [tuple((Paragraph("a first"),) for _ in range(versions)), *data.draw(st.lists(row, max_size=5))]
    languages = data.draw(
        st.lists(st.sampled_from(["en", "ar", "ur", "zh-Hant"]), min_size=versions, max_size=versions)
    )
    documents, alignment = built(rows, languages)
    path = tmp_path_factory.getbasetemp() / f"rows.{kind}"
    assert write_alignment(path, kind, documents, alignment) == ()
    opened = read_documents([path])
    assert opened.alignment == alignment
    assert [document.language for document in opened.documents] == languages
    plain = kind in {Written.TSV, Written.XLSX}
    for before, after in zip(documents, opened.documents, strict=True):
        assert [p.text for p in after.paragraphs] == [p.text for p in before.paragraphs]
        assert [p.tags for p in after.paragraphs] == [() if plain else p.tags for p in before.paragraphs]


@pytest.mark.parametrize("kind", [Written.TMX, Written.XLIFF])
@pytest.mark.parametrize("state", ["reviewed", "needs-adaptation", ""])
def test_states_and_notes_are_kept(tmp_path: Path, kind: Written, state: str) -> None:
    """The state and the notes of a segment come back with it."""
    target = Paragraph("Bonjour", state=state, notes=("one note", "another <note>"))
    documents, alignment = built([((Paragraph("Hello"),), (target,))], ["en", "fr"])
    write_alignment(tmp_path / "a.xml", kind, documents, alignment)
    assert read_documents([tmp_path / "a.xml"]).documents[1].paragraphs == (target,)


def test_what_xml_cannot_hold_is_replaced(tmp_path: Path) -> None:
    """Characters that a format has no way to write become U+FFFD instead of a broken file."""
    documents, alignment = built([((Paragraph("a\x0cb\ufffe"),), (Paragraph("=1+1"),))], ["en", "fr"])
    for kind in Written:
        write_alignment(tmp_path / "a", kind, documents, alignment)
        first, second = read_documents([tmp_path / "a"]).documents
        assert first.paragraphs[0].text == "a\ufffdb\ufffd"
        assert second.paragraphs[0].text == "=1+1"


def test_cells_that_a_workbook_cannot_hold_are_told(tmp_path: Path) -> None:
    """A cell that is cut is told, not lost in silence."""
    documents, alignment = built([((Paragraph("a" * 40_000),), (Paragraph("b"),))], ["en", "fr"])
    assert [w.key for w in write_alignment(tmp_path / "a", Written.XLSX, documents, alignment)] == ["output-cells-cut"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A missing folder is one sentence, and nothing is left behind."""
    documents, alignment = built([((Paragraph("a"),), (Paragraph("b"),))], ["en", "fr"])
    with pytest.raises(BadInputError, match="output-unwritable"):
        write_alignment(tmp_path / "none" / "a.tmx", Written.TMX, documents, alignment)
    assert not list(tmp_path.iterdir())


def test_the_translate_toolkit_reads_what_we_write(tmp_path: Path, seeds: tuple[Path, Path]) -> None:
    """TMX and XLIFF of the seeds open in the Translate Toolkit with the same pairs."""
    from translate.storage.tmx import tmxfile
    from translate.storage.xliff2 import Xliff2File

    documents = read_documents(seeds).documents
    pairs = [(one.text, other.text) for one, other in zip(*(d.paragraphs for d in documents), strict=True)]
    rows = [((one,), (other,)) for one, other in zip(*(d.paragraphs for d in documents), strict=True)]
    _, alignment = built(rows, ["ur", "ar"])
    write_alignment(tmp_path / "a.tmx", Written.TMX, documents, alignment)
    write_alignment(tmp_path / "a.xlf", Written.XLIFF, documents, alignment)
    with (tmp_path / "a.tmx").open("rb") as file:
        assert [(unit.source, unit.target) for unit in tmxfile(file, "ur", "ar").units] == pairs
    with (tmp_path / "a.xlf").open("rb") as file:
        assert [(unit.source, unit.target) for unit in Xliff2File(file).units] == pairs


def test_other_programs_read_our_tables(tmp_path: Path) -> None:
    """Openpyxl and the csv module find the header, the cells and the line ends inside of cells."""
    import csv

    from openpyxl import load_workbook

    rows = [((Paragraph("one"), Paragraph("two")), (Paragraph('say "x"\t.'),)), ((), (Paragraph("last"),))]
    documents, alignment = built(rows, ["en", "ar"])
    expected = [("en", "ar"), ("one\ntwo", 'say "x"\t.'), ("", "last")]
    write_alignment(tmp_path / "a.xlsx", Written.XLSX, documents, alignment)
    write_alignment(tmp_path / "a.tsv", Written.TSV, documents, alignment)
    workbook = load_workbook(tmp_path / "a.xlsx")
    assert [tuple(cell or "" for cell in row) for row in workbook.worksheets[0].values] == expected
    with (tmp_path / "a.tsv").open(encoding="utf-8", newline="") as file:
        assert [tuple(row) for row in csv.reader(file, dialect="excel-tab")] == expected


@pytest.mark.skipif(sys.platform == "win32", reason="no permission bits there")
def test_what_is_written_is_as_open_as_other_files(tmp_path: Path, seeds: tuple[Path, Path]) -> None:
    """A new file has the permissions that new files have; one that is written anew keeps its own."""
    documents = read_documents(seeds).documents
    starts = np.repeat(np.arange(12, dtype=np.int32)[:, None], 2, axis=1)
    rows = Alignment(starts, np.full(11, Origin.GIVEN, np.uint8), np.full(11, np.nan, np.float32))
    plain, written = tmp_path / "plain.txt", tmp_path / "rows.tsv"
    plain.touch()
    write_alignment(written, Written.TSV, documents, rows)
    assert written.stat().st_mode == plain.stat().st_mode
    written.chmod(0o640)
    write_alignment(written, Written.TSV, documents, rows)
    assert written.stat().st_mode & 0o777 == 0o640


def test_versions_that_xliff_cannot_hold_are_told(tmp_path: Path) -> None:
    """XLIFF is written with the first two of three versions, or those that are chosen; the others are named."""
    row = tuple((Paragraph(text),) for text in ("one", "deux", "drei"))
    documents, alignment = built([row], ["en", "fr", "de"])
    for chosen, languages, told in (((), ["en", "fr"], 1), ((2, 0), ["de", "en"], 0)):
        path = tmp_path / f"{told}.xlf"
        warnings = write_alignment(path, Written.XLIFF, documents, alignment, chosen)
        assert [warning.key for warning in warnings] == ["output-versions-left"] * told
        assert [document.language for document in read_documents([path]).documents] == languages
