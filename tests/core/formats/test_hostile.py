"""Hostile and broken files: opened as far as they are sound, or one clear sentence; nothing is fetched or blown up."""

import importlib.util
import json
import random
import socket
import struct
import subprocess
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core.formats import Opened, read_documents
from reader.core.formats.glossary import read_glossary
from reader.core.message import BadInputError
from reader.wording import sentence

Write = Callable[..., Path]
ROOT = Path(__file__).resolve().parents[3]


def _fuzzing() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fuzz_formats", ROOT / "tests" / "fuzz_formats.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FUZZING = _fuzzing()
SAMPLES: dict[str, bytes] = FUZZING.samples()


def opened(path: Path) -> Opened:
    """The file opened in the way that its format wants: beside another file, or alone."""
    try:
        return read_documents([path, ROOT / "seeds" / "002_541f1bc391c21dba.txt"])
    except BadInputError as error:
        if error.message.key != "input-bilingual":
            raise
        return read_documents([path])


def refused(path: Path) -> str:
    with pytest.raises(BadInputError) as caught:
        opened(path)
    assert "\n" not in sentence(caught.value.message)
    return caught.value.message.key


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_valid(name: str, tmp_path: Path) -> None:
    """Every file that is mutated below opens without a warning (a PDF with its own) before it is."""
    path = tmp_path / f"a.{name}"
    path.write_bytes(SAMPLES[name])
    if name == "tbx":
        assert read_glossary(path)[1] == ()
        return
    documents = opened(path).documents
    assert documents[0].paragraphs
    assert {w.key for d in documents for w in d.warnings} <= {"pdf-best-effort"}


@pytest.mark.parametrize("name", SAMPLES)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.integers(0, 2**32))
def test_damaged_files_open_or_are_refused(name: str, tmp_path: Path, number: int) -> None:
    """Whatever bytes of a valid file are changed, nothing but a document or one sentence comes of it."""
    path = tmp_path / f"a.{name}"
    path.write_bytes(FUZZING.mutated(SAMPLES[name], random.Random(number)))
    FUZZING.open_every_way(path)


@pytest.mark.parametrize("name", ["docx", "odt", "epub", "xlsx", "pdf"])
def test_truncated_files_are_told(name: str, tmp_path: Path) -> None:
    """Half of an archive or of a PDF is damaged, and said to be."""
    path = tmp_path / f"a.{name}"
    path.write_bytes(SAMPLES[name][: len(SAMPLES[name]) // 2])
    assert refused(path) in {"input-damaged", "input-no-pdf-text"}


@pytest.mark.parametrize("name", ["tmx", "xlf"])
def test_a_truncated_translation_opens_up_to_the_damage(name: str, tmp_path: Path) -> None:
    """What stands before the damage is there, with a warning."""
    unit = {"tmx": "</tu>", "xlf": "</trans-unit>"}[name].encode()
    path = tmp_path / "a"
    path.write_bytes(SAMPLES[name].partition(unit)[0] + unit + b"<tu><broken")
    assert [w.key for w in read_documents([path]).documents[0].warnings] == ["document-damaged"]


@pytest.mark.parametrize("name", ["docx", "odt", "epub", "xlsx"])
def test_zip_bombs_are_refused(name: str, tmp_path: Path) -> None:
    """A member that unpacks to a thousand times its size is not unpacked, nor are twenty thousand members read."""
    path = tmp_path / f"a.{name}"
    crowd = [(f"m{n}", b"") for n in range(20_001)]
    for members in ([("bomb", bytes(21 << 20))], *([crowd] if name == "docx" else [])):
        path.write_bytes(SAMPLES[name])
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as file:
            for member, content in members:
                file.writestr(member, content)
        assert refused(path) == "input-bomb"


def test_a_zip_bomb_that_lies_about_its_size_is_not_unpacked(docx: Write) -> None:
    """An entry that declares a hundred bytes gives no more than those: it is damaged."""
    path = docx("x" * (30 << 20))
    data = bytearray(path.read_bytes())
    entry = data.rindex(b"word/document.xml") - 46
    assert data[entry : entry + 4] == b"PK\x01\x02"
    data[entry + 24 : entry + 28] = struct.pack("<I", 100)
    path.write_bytes(data)
    assert refused(path) == "input-damaged"


@pytest.mark.parametrize("twice", [False, True])
def test_a_pdf_bomb_is_refused(twice: bool, tmp_path: Path) -> None:
    """A stream that unpacks to hundreds of megabytes, even when it is compressed twice, is not kept in memory."""
    import zlib

    stream = zlib.compress(bytes(150 << 20))
    stream = zlib.compress(stream) if twice else stream
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4\n1 0 obj <</Length 99>>\nstream\n" + stream + b"\nendstream endobj\n%%EOF")
    tracemalloc.start()
    assert refused(path) == "input-bomb"
    assert tracemalloc.get_traced_memory()[1] < 20 << 20
    tracemalloc.stop()


def pdf_of(path: Path, content: bytes, pages: int = 1) -> Path:
    """Writes a PDF whose pages all show one compressed stream."""
    import zlib

    stream = zlib.compress(content)
    kids = b" ".join(b"%d 0 R" % (5 + number) for number in range(pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *[page] * pages,
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, content) for number, content in enumerate(objects, 1))
    path.write_bytes(b"%PDF-1.4\n" + body + b"trailer<</Size %d/Root 1 0 R>>\n%%%%EOF" % (len(objects) + 1))
    return path


WORDS = b"(words and words and words) Tj T* "


def test_a_page_of_endless_glyphs_is_refused(tmp_path: Path) -> None:
    """A page that paints more glyphs than any page of text does, from a few bytes, is refused before memory is gone."""
    assert refused(pdf_of(tmp_path / "a.pdf", b"BT /F 9 Tf 9 TL " + WORDS * 5_000 + b"ET")) == "input-bomb"


def test_pages_that_share_a_stream_are_refused(tmp_path: Path) -> None:
    """Pages by the thousand that paint one stream again and again are refused long before they are all painted."""
    path = pdf_of(tmp_path / "a.pdf", b"BT /F 9 Tf (" + b"w" * 50_000 + b") Tj ET", pages=10)
    assert refused(path) == "input-bomb"


def test_a_page_of_endless_columns_ends(tmp_path: Path) -> None:
    """A page of a hundred columns of single letters is read in a time that grows with its letters."""
    places = (b"1 0 0 1 %d %d Tm (a) Tj " % (60 * (n % 100), 9_000 - 11 * (n // 100)) for n in range(10_000))
    path = pdf_of(tmp_path / "a.pdf", b"BT /F 9 Tf " + b"".join(places) + b"ET")
    began = time.process_time()
    assert opened(path).documents[0].paragraphs
    assert time.process_time() - began < 4


ENTITIES = {
    "bomb": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>",
    "file": '<!DOCTYPE x [<!ENTITY i SYSTEM "{secret}">]>',
    "fetch": '<!DOCTYPE x [<!ENTITY i SYSTEM "http://127.0.0.1:{port}/">]>',
    "parameter": '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:{port}/"> %p;]>',
    "dtd": '<!DOCTYPE x SYSTEM "http://127.0.0.1:{port}/x.dtd">',
}


def _xml_files(archive: Write, text: Write, doctype: str) -> list[Path]:
    """A file of every format that is XML, with a document type and a reference to an entity."""
    use = "" if "SYSTEM" in doctype and "ENTITY" not in doctype else "&i;"
    files = [text(f"a.{name}", doctype + FUZZING.TEXTS[name].replace("One", f"One{use}")) for name in ("xlf", "xlf2")]
    files += [text(f"a.{name}", doctype + FUZZING.TEXTS[name].replace(">a<", f">a{use}<")) for name in ("tmx", "tbx")]
    for name, member in (("docx", "word/document.xml"), ("odt", "content.xml"), ("xlsx", "xl/worksheets/sheet1.xml")):
        files.append(_with_member(archive, name, member, doctype, use))
    files.append(_with_member(archive, "epub", "OEBPS/content.opf", doctype, use))
    return files


def _with_member(archive: Write, name: str, member: str, doctype: str, use: str) -> Path:
    import io

    with zipfile.ZipFile(io.BytesIO(SAMPLES[name])) as file:
        members = {entry: file.read(entry) for entry in file.namelist()}
    content = members[member].decode()
    prolog = content.startswith("<?xml") * (content.find("?>") + 2)
    tags = {"docx": "<w:t", "odt": "<text:p", "xlsx": "<t", "epub": "<dc:language"}
    at = content.find(">", content.find(tags[name], prolog)) + 1
    members[member] = (content[:prolog] + doctype + content[prolog:at] + use + content[at:]).encode()
    return archive(f"a.{name}", members)


@pytest.mark.parametrize("attack", ENTITIES)
def test_entities_are_neither_expanded_nor_fetched(attack: str, archive: Write, text: Write) -> None:
    """Entity bombs and external entities are refused or left out: no text of them, no connection, no hang."""
    secret = text("secret.txt", "TOPSECRET")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        doctype = ENTITIES[attack].format(secret=secret.as_uri(), port=server.getsockname()[1])
        for path in _xml_files(archive, text, doctype):
            shown = _shown(path)
            assert "TOPSECRET" not in shown
            assert "aaaaaaaaaaaa" not in shown
        with pytest.raises(TimeoutError):
            server.accept()


def _shown(path: Path) -> str:
    """All that a file gives to see, nothing where it is refused."""
    try:
        if path.suffix == ".tbx":
            return str(read_glossary(path))
        return " ".join(p.text for document in opened(path).documents for p in document.paragraphs)
    except BadInputError:
        return ""


def test_html_fetches_nothing(text: Write) -> None:
    """A page's document type, pictures, frames and style sheets are not looked at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        page = f'<!DOCTYPE html SYSTEM "{address}/d"><link rel=stylesheet href="{address}/s">'
        page += f'<img src="{address}/i"><p>text'
        assert [p.text for p in opened(text("a.html", page)).documents[0].paragraphs] == ["text"]
        with pytest.raises(TimeoutError):
            server.accept()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("html", "<div>" * 100_000 + "deep" + "</div>" * 100_000),
        ("md", ">" * 20_000 + " deep"),
        ("md", "*" * 3_000 + "a" + "[" * 20_000),
        ("xml", "<!---->" * 9_000 + "<!"),
        ("txt", "\n" + "[" * 60_000),
        ("tmx", "<tmx><body><tu><tuv><seg>" + " " * 1_000_000 + "\u0085x</seg>"),
        ("tmx", "<tmx><body><tu>" + "<tuv>" * 100_000),
        ("xlf", "<xliff version='1.2'>" + "<group>" * 100_000),
        ("csv", '"' * 99_999 + ",a"),
        ("srt", "1\n00:00:01,000 --> 00:00:02,000\n" + "<i>" * 50_000),
        ("po", 'msgid "a"\nmsgstr "b"\n' + '"c"\n' * 50_000),
    ],
)
def test_deep_nesting_ends(name: str, content: str, text: Write) -> None:
    """A hundred thousand open elements are opened or refused, at once."""
    FUZZING.open_every_way(text(f"a.{name}", content))


@pytest.mark.parametrize("first", [1, 10**6, 10**15])
def test_cells_far_out_are_refused(archive: Write, first: int) -> None:
    """Cells in the last column, or rows past the last one that can be, do not fill the memory with empty ones."""
    import io

    with zipfile.ZipFile(io.BytesIO(SAMPLES["xlsx"])) as file:
        members = {entry: file.read(entry) for entry in file.namelist()}
    last = "XFD" if first == 1 else "B"
    cell = '<row r="{0}"><c r="{1}{0}" t="inlineStr"><is><t>b</t></is></c></row>'
    head, _, rest = members["xl/worksheets/sheet1.xml"].decode().partition("<sheetData>")
    rows = "".join(cell.format(first + 200 * number, last) for number in range(400))
    sheet = f"{head}<sheetData>{rows}{rest[rest.rindex('</sheetData>') :]}"
    assert refused(archive("a.xlsx", {**members, "xl/worksheets/sheet1.xml": sheet})) == "input-bomb"


def test_a_run_of_spaces_without_end_is_a_few(archive: Write) -> None:
    """ODT tells a number of spaces; one of five thousand digits is neither a fault nor a text without end."""
    import io

    with zipfile.ZipFile(io.BytesIO(SAMPLES["odt"])) as file:
        members = {entry: file.read(entry) for entry in file.namelist()}
    spaces = f'<text:s text:c="{"9" * 5_000}"/>'
    content = members["content.xml"].decode().replace("</text:p>", f"a{spaces}b</text:p>", 1)
    documents = opened(archive("a.odt", {**members, "content.xml": content})).documents
    assert any(f"a{' ' * 100}b" in paragraph.text for paragraph in documents[0].paragraphs)


@pytest.mark.parametrize("mark", [">", "> ", "- "])
def test_markdown_nested_too_deep_is_shown_as_text(mark: str, text: Write) -> None:
    """What is nested deeper than Markdown is read is not lost: it is shown as plain text, which is told."""
    document = opened(text("a.md", f"# Head\n\n{mark * 1_000}deep\n\n---\n\nmore\n")).documents[0]
    assert any(paragraph.text.endswith("deep") for paragraph in document.paragraphs)
    assert [warning.key for warning in document.warnings] == ["markdown-too-long"]


def test_no_member_leads_out_of_its_archive(tmp_path: Path, archive: Write, docx: Write) -> None:
    """Relationships and names that climb out of the archive reach nothing."""
    path = docx("<w:p><w:r><w:t>inside</w:t></w:r></w:p>", footnotes="")
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()}
    secret = tmp_path / "secret.xml"
    secret.write_text("<w:p>TOPSECRET</w:p>")
    rels = members["word/_rels/document.xml.rels"].decode()
    members["word/_rels/document.xml.rels"] = rels.replace("footnotes.xml", f"../../../../../../..{secret}").encode()
    members["../../evil.xml"] = b"x"
    assert [p.text for p in opened(archive("b.docx", members)).documents[0].paragraphs] == ["inside"]
    assert not (tmp_path.parent.parent / "evil.xml").exists()


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.docx", b"PK\x03\x04" + bytes(100), "input-damaged"),
        ("a.pdf", b"%PDF-1.7\n" + bytes(100), "input-damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "input-old-office"),
        ("a.rtf", b"{\\rtf1 x}", "input-rtf"),
        ("a.xml", b"<?xml version='1.0'?><svg/>", "input-unknown-xml"),
        ("a.tmx", b"<tmx><body/></tmx>", "input-one-language"),
    ],
)
def test_wrong_magic_is_told(tmp_path: Path, name: str, data: bytes, key: str) -> None:
    """What only begins like a format, or is one that is not read, has its sentence."""
    path = tmp_path / name
    path.write_bytes(data)
    assert refused(path) == key


@pytest.mark.parametrize("name", ["docx", "txt", "png"])
def test_the_content_tells_the_format(name: str, tmp_path: Path) -> None:
    """A DOCX is read as one whatever it is called, and a text is a text."""
    path = tmp_path / f"a.{name}"
    path.write_bytes(SAMPLES["docx"])
    assert len(opened(path).documents[0].paragraphs) == 11
    path = tmp_path / "b.docx"
    path.write_bytes(SAMPLES["txt"])
    assert opened(path).documents[0].paragraphs[0].text == "One. Two ٢٠٢٥."


def test_huge_texts_stay_within_memory(tmp_path: Path) -> None:
    """A line of 50 MB (in pieces) and a million paragraphs open within ten times the file's size and 200 MB."""
    script = (
        "import re, sys; from pathlib import Path; from reader.core.formats import read_documents\n"
        "opened = read_documents([Path(sys.argv[1]), Path(sys.argv[2])])\n"
        # Not getrusage: its peak begins with that of the process that started this one.
        "peak = re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1]\n"
        "print([len(d.paragraphs) for d in opened.documents], int(peak) // 1024)"
    )
    line, many = tmp_path / "line.txt", tmp_path / "many.txt"
    line.write_bytes("سطر طويل ".encode() * (50_000_000 // 17))
    many.write_bytes(b"".join(b"Paragraph %d.\n" % n for n in range(1_000_000)))
    for path, least, most in ((line, 2_000, 6_000), (many, 1_000_000, 1_000_000)):
        command = [sys.executable, "-c", script, str(path), str(ROOT / "seeds" / "002_541f1bc391c21dba.txt")]
        done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)
        counts, peak = done.stdout.rsplit(maxsplit=1)
        count, seed = json.loads(counts)
        assert (least <= count <= most, seed) == (True, 11)
        assert int(peak) < 200 + 10 * path.stat().st_size / 2**20


def test_controls_and_overrides_are_kept_but_zero_bytes(text: Write) -> None:
    """A right-to-left override is part of the text that the person must see; a zero byte is not, and is told."""
    document = opened(text("a.txt", "pay \u202eevil\u202c now and for some more words\0\n")).documents[0]
    assert document.paragraphs[0].text == "pay \u202eevil\u202c now and for some more words"
    assert [warning.key for warning in document.warnings] == ["text-nul"]


def test_thousands_of_versions_are_bounded(tmp_path: Path) -> None:
    """A memory with a language a unit, or a table of thousands of columns, opens in part, and that is told."""
    memory, table = tmp_path / "a.tmx", tmp_path / "a.csv"
    unit = '<tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="x{}"><seg>Un</seg></tuv></tu>'
    units = "".join(map(unit.format, range(5_000)))
    memory.write_text(f'<tmx version="1.4"><header srclang="en"/><body>{units}</body></tmx>')
    table.write_text("\n".join(",".join(f"{word}{n}" for n in range(5_000)) for word in ("one", "two", "three")))
    for path in (memory, table):
        documents = read_documents([path]).documents
        assert len(documents) == 60
        assert [warning.key for warning in documents[0].warnings] == ["versions-left"]
