"""DOCX: reading order, revisions, notes, kinds and directions."""

from collections.abc import Callable
from pathlib import Path

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.document import Direction, ParagraphKind
from reader.core.formats.docx import read_docx

Write = Callable[..., Path]


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def texts(path: Path) -> list[str]:
    return [paragraph.text for paragraph in read_docx(path).paragraphs]


def test_tracked_changes_are_read_as_accepted(docx: Write) -> None:
    """Insertions stay, deletions and moved text go, and a paragraph whose mark is deleted runs on."""
    deleted = '<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="2">{run("moved away")}</w:moveFrom>'
    body = (
        par(run("kept ") + deleted + f'<w:ins w:id="3">{run("added")}</w:ins>' + moved)
        + par(run("first half, "), '<w:rPr><w:del w:id="4"/></w:rPr>')
        + par(run("second half"), '<w:pPrChange w:id="5"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>')
    )
    paragraphs = read_docx(docx(body)).paragraphs
    assert [p.text for p in paragraphs] == ["kept added", "first half, second half"]
    assert paragraphs[1].kind is ParagraphKind.BODY


def test_everything_is_in_reading_order(docx: Write) -> None:
    """Headers, body with cells and text boxes (once), notes, footers without page numbers, and comments as notes."""
    box = f"<w:txbxContent>{par(run('in the box'))}</w:txbxContent>"
    fallback = (
        f'<mc:Fallback xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">{box}</mc:Fallback>'
    )
    body = (
        par(run("with a box") + f"<w:r><w:pict>{box}</w:pict></w:r>" + fallback)
        + f"<w:tbl><w:tr><w:tc>{par(run('a1'))}</w:tc><w:tc>{par(run('b1'))}</w:tc></w:tr></w:tbl>"
        + par(run("said") + '<w:r><w:commentReference w:id="7"/></w:r>')
    )
    path = docx(
        body,
        header=par(run("the head")),
        footer=par(run("12")) + par(run("the foot")),
        footnotes=f'<w:footnote w:id="1">{par(run("a note"))}</w:footnote>',
        comments=f'<w:comment w:id="7">{par(run("why?"))}</w:comment>',
    )
    paragraphs = read_docx(path).paragraphs
    assert [(p.text, p.kind.value) for p in paragraphs] == [
        ("the head", "header"),
        ("with a box", "body"),
        ("in the box", "body"),
        ("a1", "table-cell"),
        ("b1", "table-cell"),
        ("said", "body"),
        ("a note", "footnote"),
        ("the foot", "footer"),
    ]
    assert paragraphs[5].notes == ("why?",)


def test_headings_lists_and_directions_come_from_styles_too(docx: Write) -> None:
    """Outline levels, numbering and bidi are inherited from a style and the style that it is based on."""
    styles = (
        '<w:style w:styleId="base"><w:pPr><w:outlineLvl w:val="1"/><w:bidi/></w:pPr></w:style>'
        '<w:style w:styleId="own"><w:basedOn w:val="base"/></w:style>'
        '<w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style>'
    )
    numbered = '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr>'
    body = (
        par(run("title"), '<w:pStyle w:val="own"/>')
        + par(run("item"), numbered)
        + par(run("body"), '<w:pStyle w:val="loop"/><w:bidi w:val="0"/>')
    )
    paragraphs = read_docx(docx(body, styles=styles)).paragraphs
    assert [(p.kind, p.level, p.direction) for p in paragraphs] == [
        (ParagraphKind.HEADING, 2, Direction.RTL),
        (ParagraphKind.LIST_ITEM, 2, None),
        (ParagraphKind.BODY, 0, None),
    ]


def test_characters_that_are_elements(docx: Write) -> None:
    """Tabs, breaks and special hyphens are characters, hidden text and tab stops are not."""
    special = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>"
    body = par(special + run("hidden", "<w:vanish/>"), '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>')
    assert texts(docx(body)) == ["a\tb c\u2011d"]


def test_the_language_of_runs_is_evidence(docx: Write) -> None:
    """A language that runs state is kept on the paragraph, the one of most letters where they differ."""
    body = par(run("short", '<w:lang w:val="de-DE"/>') + run("much longer", '<w:lang w:val="fr-FR"/>')) + par(run("x"))
    assert [p.language for p in read_docx(docx(body)).paragraphs] == ["fr-FR", None]


@settings(max_examples=8)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn", "Co"])), max_size=5))
def test_what_python_docx_writes_is_read(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    """Paragraphs, headings and cells that another library wrote come out as they went in."""
    document = python_docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.add_heading("Heading", 3)
    document.add_table(1, 1).cell(0, 0).text = "cell"
    path = tmp_path_factory.getbasetemp() / "made.docx"
    document.save(str(path))
    paragraphs = read_docx(path).paragraphs
    assert [p.text for p in paragraphs[:-2]] == [line.strip() for line in lines if line.strip()]
    assert (paragraphs[-2].kind, paragraphs[-2].level) == (ParagraphKind.HEADING, 3)
    assert (paragraphs[-1].kind, paragraphs[-1].text) == (ParagraphKind.TABLE_CELL, "cell")
