"""HTML, Markdown and EPUB: blocks, main content, directions, isolates."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.document import Direction, ParagraphKind
from reader.core.formats.epub import read_epub
from reader.core.formats.html import read_html
from reader.core.formats.markdown import read_markdown
from reader.core.formats.odt import read_odt

Write = Callable[..., Path]

PAGE = """<!doctype html><html lang="ar-EG" dir="rtl"><head><title>no</title><style>p{}</style></head><body>
<nav>menu</nav><header><h1>The <b>title</b></h1></header>
<p>one
 two<br>three<br><br>four&nbsp;&amp;&#x41;<script>no()</script></p>loose
<ul><li>item<ul><li lang="fr" dir="ltr">sous</li></ul></li></ul>
<table><tr><th>a<td>b</table><p hidden>no</p><div style="display: none">no</div>
<pre>line one
line two</pre><footer>foot</footer></body></html>"""


def texts(path: Path) -> list[str]:
    return [paragraph.text for paragraph in read_html(path).paragraphs]


def test_blocks_are_paragraphs(text: Write) -> None:
    """Blocks, double breaks and lines of `pre` are paragraphs; scripts, hidden parts and boilerplate are not."""
    parsed = read_html(text("a.html", PAGE))
    assert [(p.text, p.kind.value, p.level) for p in parsed.paragraphs] == [
        ("The title", "heading", 1),
        ("one two three", "body", 0),
        ("four\u00a0&A", "body", 0),
        ("loose", "body", 0),
        ("item", "list-item", 0),
        ("sous", "list-item", 1),
        ("a", "table-cell", 0),
        ("b", "table-cell", 0),
        ("line one", "body", 0),
        ("line two", "body", 0),
    ]
    assert (parsed.language, parsed.direction) == ("ar-EG", Direction.RTL)
    sous = parsed.paragraphs[5]
    assert (sous.language, sous.direction) == ("fr", Direction.LTR)


def test_the_main_content_is_found_and_the_whole_page_can_be_asked_for(text: Write) -> None:
    """`main`, its role, or a lone article are the page; everything is there when it is asked for."""
    for element, end in (("<main>", "</main>"), ('<div role="main">', "</div>"), ("<article>", "</article>")):
        path = text("a.html", f"<p>before</p>{element}<p>inside</p><aside>ad</aside>{end}<p>after</p><nav>n</nav>")
        assert texts(path) == ["inside"]
        whole = [paragraph.text for paragraph in read_html(path, whole_page=True).paragraphs]
        assert whole == ["before", "inside", "ad", "after", "n"]


def test_inline_directions_become_isolates(text: Write) -> None:
    """`bdi` and inline `dir` isolate, `bdo` overrides, and all are closed."""
    path = text("a.html", '<p>a <bdi>b</bdi> <span dir="rtl">c</span> <i dir="ltr">d</i> <bdo dir="rtl">e</bdo></p>')
    assert texts(path) == ["a \u2068b\u2069 \u2067c\u2069 \u2066d\u2069 \u2068\u202ee\u202c\u2069"]


@pytest.mark.parametrize("encoding", ["windows-1256", "utf-8", "utf-16"])
def test_the_declared_encoding_counts(tmp_path: Path, encoding: str) -> None:
    """What `meta` says is believed, unless the bytes say otherwise."""
    path = tmp_path / "a.html"
    path.write_bytes('<html><head><meta charset="windows-1256"></head><p>سلام</p>'.encode(encoding))
    assert texts(path) == ["سلام"]


def test_markdown_keeps_its_structure(text: Write) -> None:
    """Headings, lists, tables and emphasis are read as what they mean; front matter gives the title."""
    source = "---\ntitle: x\n---\n# Head *line*\n\nA para\nwrapped [link](http://x.y).\n\n- one\n- two\n"
    source += "\n|a|b|\n|-|-|\n|c|d|\n"
    parsed = read_markdown(text("a.md", source))
    assert [(p.text, p.kind) for p in parsed.paragraphs] == [
        ("x", ParagraphKind.HEADING),
        ("Head line", ParagraphKind.HEADING),
        ("A para wrapped link.", ParagraphKind.BODY),
        ("one", ParagraphKind.LIST_ITEM),
        ("two", ParagraphKind.LIST_ITEM),
        *((cell, ParagraphKind.TABLE_CELL) for cell in "abcd"),
    ]


def test_an_epub_is_read_in_the_order_of_its_spine(archive: Write) -> None:
    """Chapters come as the spine says, each once; what the spine names and the book lacks is told."""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:language>ur</dc:language></metadata><manifest>"
        '<item id="a" href="text/one%201.xhtml"/><item id="b" href="two.xhtml"/><item id="c" href="../../etc/passwd"/>'
        '</manifest><spine><itemref idref="b"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine>'
        "</package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "OEBPS/book.opf": package,
        "OEBPS/text/one 1.xhtml": "<html><body><p>first&nbsp;file</p></body></html>",
        "OEBPS/two.xhtml": "<html><body><h2>second</h2></body></html>",
    }
    parsed = read_epub(archive("a.epub", members))
    assert [p.text for p in parsed.paragraphs] == ["second", "first\u00a0file"]
    assert parsed.language == "ur"
    assert [warning.key for warning in parsed.warnings] == ["epub-chapters-missing"]


ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def test_odt_keeps_order_notes_and_kinds(archive: Write) -> None:
    """Headings, lists, cells, notes, comments, spaces, deletions and directions of an ODT are read."""
    names = " ".join(f'xmlns:{n}="{ODF}{n}:1.0"' for n in ("office", "text", "table", "style"))
    names += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    note = "<text:note-body><text:p>foot</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{note}</text:note>"
    comment = "<office:annotation><dc:creator>me</dc:creator><text:p>why?</text:p></office:annotation>"
    content = f"""<office:document-content {names}><office:automatic-styles><style:style style:name="P1">
<style:paragraph-properties style:writing-mode="rl-tb"/></style:style></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>
<text:h text:outline-level="2">head</text:h>
<text:p text:style-name="P1">a<text:s text:c="3"/>b{note}{comment}<text:tab/>c</text:p>
<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"""
    paragraphs = read_odt(archive("a.odt", {"content.xml": content})).paragraphs
    assert [(p.text, p.kind.value, p.level) for p in paragraphs] == [
        ("head", "heading", 2),
        ("a   b\tc", "body", 0),
        ("item", "list-item", 0),
        ("cell", "table-cell", 0),
        ("foot", "footnote", 0),
    ]
    assert (paragraphs[1].notes, paragraphs[1].direction) == (("why?",), Direction.RTL)


def test_a_declared_encoding_that_is_none_is_passed_over(tmp_path: Path) -> None:
    """A codec that makes no text ("uu") counts for nothing, even where the bytes are no UTF-8."""
    path = tmp_path / "a.html"
    path.write_bytes(b"<html><meta charset=uu><p>caf\xe9 and other words that are there to be read</p>")
    assert [p.text for p in read_html(path).paragraphs] == ["café and other words that are there to be read"]


def test_the_front_matter_of_a_page_gives_its_title(tmp_path: Path) -> None:
    """The title and the description are read, the commands of the site generator are not."""
    path = tmp_path / "a.md"
    front = '---\ntitle: "About us"\nslug: about\ndescription: Who we are\n---\n'
    path.write_text(front + "{{Sidebar}}\n\n{{< note >}}\nA {{kind}} note.\n{{< /note >}}\n\n> [!NOTE]\n> Quoted.\n")
    paragraphs = read_markdown(path).paragraphs
    assert [p.text for p in paragraphs] == ["About us", "Who we are", "A {{kind}} note.", "Quoted."]
    assert paragraphs[0].kind is ParagraphKind.HEADING
