"""Bilingual files: rows, segments, tags, states, comments, more than two languages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.alignment.model import Origin
from reader.core.document import InlineTag, TagKind
from reader.core.formats import Opened, ReadOptions, TableOptions, VersionOptions, read_documents
from reader.core.message import BadInputError

Write = Callable[..., Path]


def rows(opened: Opened) -> list[list[list[str]]]:
    """The texts of every row, version by version."""
    alignment = opened.alignment
    assert alignment is not None
    assert set(alignment.origins) <= {Origin.GIVEN}
    return [
        [
            [document.paragraphs[n].text for n in alignment.cell(row, version)]
            for version, document in enumerate(opened.documents)
        ]
        for row in range(len(alignment))
    ]


XLIFF = """<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a"
 source-language="en-US" target-language="ar" datatype="plaintext"><body><group>
<trans-unit id="1"><source>Press <g id="7" ctype="bold">OK</g> now<x id="3" equiv-text="[br]"/>.</source>
 <target state="needs-review-translation">اضغط <bpt id="1">&lt;b></bpt>موافق<ept id="1">&lt;/b></ept> الآن.</target>
 <note>short please</note><alt-trans><target>no</target></alt-trans></trans-unit>
<trans-unit id="2" approved="yes"><source>Only source</source></trans-unit>
<trans-unit id="3" translate="no"><source>code</source></trans-unit>
<trans-unit id="4" xml:space="preserve"><source>one
two</source><target>واحد</target></trans-unit></group></body></file></xliff>"""


def test_xliff_1(text: Write) -> None:
    """Units are rows; tags stand beside the text, states and notes on the target, or on the source without one."""
    opened = read_documents([text("a.xml", XLIFF)])
    assert rows(opened) == [
        [["Press OK now."], ["اضغط موافق الآن."]],
        [["Only source"], []],
        [["one", "two"], ["واحد"]],
    ]
    source, target = opened.documents
    assert (source.language, target.language) == ("en-US", "ar")
    assert source.paragraphs[0].tags == (
        InlineTag(6, "bold", TagKind.OPEN),
        InlineTag(8, "g", TagKind.CLOSE),
        InlineTag(12, "[br]", TagKind.ALONE),
    )
    assert target.paragraphs[0].tags == (InlineTag(5, "<b>", TagKind.OPEN), InlineTag(10, "</b>", TagKind.CLOSE))
    assert (target.paragraphs[0].state, target.paragraphs[0].notes) == ("needs-review-translation", ("short please",))
    assert (source.paragraphs[0].state, source.paragraphs[1].state) == ("", "approved")


XLIFF_2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ur"><file id="f">
<unit id="1"><notes><note id="n">about</note></notes><originalData><data id="d">&lt;br/></data></originalData>
<segment id="s1" state="translated"><source>One<ph id="1" dataRef="d"/>.</source><target>ایک۔</target></segment>
<ignorable><source> </source></ignorable>
<segment id="s2"><source><pc id="2" dispStart="x" type="fmt">Two</pc></source></segment></unit></file></xliff>"""


def test_xliff_files_in_several_languages_are_several_versions(text: Write) -> None:
    """A document with a file for each target language has a version for each; files without units count for none."""
    unit = '<body><trans-unit id="1"><source>{}</source><target>{}</target></trans-unit></body>'
    files = (
        ("hy", "it", "<header/><body/>"),
        ("en-us", "fr", unit.format("One", "Un")),
        ("en-US", "ar", unit.format("One", "واحد")),
        ("fr", "en-US", unit.format("Deux", "Two")),
    )
    made = [f'<file source-language="{a}" target-language="{b}">{inner}</file>' for a, b, inner in files]
    opened = read_documents([text("a.xlf", f'<xliff version="1.2">{"".join(made)}</xliff>')])
    assert [d.language for d in opened.documents] == ["en-US", "fr", "ar"]
    assert [[p.text for p in d.paragraphs] for d in opened.documents] == [
        ["One", "One", "Two"],
        ["Un", "Deux"],
        ["واحد"],
    ]
    assert opened.alignment is not None
    assert len(opened.alignment) == 3


def test_xliff_2(text: Write) -> None:
    """Segments are rows, original data says what a tag shows, notes of the unit stand on its first segment."""
    opened = read_documents([text("a.xlf", XLIFF_2)])
    assert rows(opened) == [[["One."], ["ایک۔"]], [["Two"], []]]
    source, target = opened.documents
    assert source.paragraphs[0].tags == (InlineTag(3, "<br/>"),)
    assert [tag.label for tag in source.paragraphs[1].tags] == ["fmt", "pc"]
    assert (target.paragraphs[0].state, target.paragraphs[0].notes) == ("translated", ("about",))


SDLXLIFF = """<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2"
 version="1.2" sdl:version="1.0"><doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c1">
<Comments><Comment severity="Low" user="me">check this</Comment></Comments></cmt-def></cmt-defs></doc-info>
<file original="a" source-language="de-DE" target-language="en-GB"><header><tag-defs
 xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="5"><bpt name="cf">x</bpt></tag></tag-defs></header><body>
<trans-unit id="t" translate="no"><source>structure</source></trans-unit>
<trans-unit id="u"><source>Eins. Zwei.</source>
<seg-source><mrk mtype="seg" mid="1">Eins.</mrk> <mrk mtype="seg" mid="2"><g id="5">Zwei.</g></mrk></seg-source>
<target><mrk mtype="seg" mid="1"><mrk mtype="x-sdl-comment" sdl:cid="c1">One.</mrk></mrk>
 <mrk mtype="seg" mid="2"><g id="5">Two.</g></mrk></target>
<sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="Draft" locked="true"/></sdl:seg-defs>
</trans-unit></body></file></xliff>"""


def test_sdlxliff(text: Write) -> None:
    """Segments inside a unit are rows with their own states and comments, tags have the names that SDL defines."""
    opened = read_documents([text("a.sdlxliff", SDLXLIFF)])
    assert rows(opened) == [[["Eins."], ["One."]], [["Zwei."], ["Two."]]]
    first, second = opened.documents[1].paragraphs
    assert (first.state, first.notes) == ("Translated", ("check this",))
    assert (second.state, [tag.label for tag in second.tags]) == ("Draft, locked", ["cf", "g"])


MQXLIFF = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"><file original="a"
 source-language="en" target-language="fr"><body><trans-unit id="1" mq:status="Confirmed" mq:locked="locked">
<source xml:space="preserve">Hello <ph id="1">&lt;x/&gt;</ph>you</source><target xml:space="preserve">Bonjour</target>
<mq:comments><mq:comment id="2">nice</mq:comment></mq:comments></trans-unit></body></file></xliff>"""


def test_mqxliff(text: Write) -> None:
    """MemoQ's status, lock and comments are kept."""
    source, target = read_documents([text("a.mqxliff", MQXLIFF)]).documents
    assert (source.paragraphs[0].text, source.paragraphs[0].tags[0].label) == ("Hello you", "<x/>")
    assert (target.paragraphs[0].state, target.paragraphs[0].notes) == ("Confirmed, locked", ("nice",))


TMX = """<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="en"/><body>
<tu><note>n1</note><tuv xml:lang="fr"><seg>Un <bpt i="1">{\\b </bpt>gras<ept i="1">}</ept></seg></tuv>
<tuv xml:lang="EN"><prop type="x">p</prop><seg>One <hi type="b">bold</hi></seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Two</seg></tuv><tuv xml:lang="ar-EG"><seg>اثنان</seg></tuv>
<tuv xml:lang="fr"><seg>Deux</seg></tuv></tu></body></tmx>"""


def test_tmx_with_three_languages(text: Write) -> None:
    """Every language is a version, the header's first; what a unit lacks is a gap; a document type is not fetched."""
    opened = read_documents([text("a.txt", TMX)])
    assert [document.language for document in opened.documents] == ["en", "fr", "ar-EG"]
    assert rows(opened) == [[["One bold"], ["Un gras"], []], [["Two"], ["Deux"], ["اثنان"]]]
    french = opened.documents[1].paragraphs[0]
    assert (french.notes, french.tags) == (
        ("n1",),
        (InlineTag(3, "{\\b", TagKind.OPEN), InlineTag(7, "}", TagKind.CLOSE)),
    )


PO = """msgid ""
msgstr "Language: pl\\n"

# translator
#. extracted
#, fuzzy
msgctxt "menu"
msgid "Open the\\n"
"file"
msgstr "Otwórz plik"

msgid "%d file in the folder"
msgid_plural "%d files in the folder"
msgstr[0] "%d plik"
msgstr[1] "%d pliki"
msgstr[2] "%d plików"

#~ msgid "old"
#~ msgstr "stary"
"""


def test_po(text: Write) -> None:
    """Messages and plural forms are rows, comments and context are notes, fuzzy is a state, obsolete ones are gone."""
    opened = read_documents([text("a.po", PO)])
    assert rows(opened) == [
        [["Open the", "file"], ["Otwórz plik"]],
        [["%d file in the folder"], ["%d plik"]],
        [["%d files in the folder"], ["%d pliki"]],
        [["%d files in the folder"], ["%d plików"]],
    ]
    assert [document.language for document in opened.documents] == ["en", "pl"]
    first = opened.documents[1].paragraphs[0]
    assert (first.state, first.notes) == ("fuzzy", ("translator", "extracted", "menu"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.tsv", 'id\ten\tUrdu\n1\tOne, two\tایک\n2\t"Say ""x"""\tدو\n'),
        ("a.csv", 'id;en;ur\n1;One, two;ایک\n2;"Say ""x""";دو\n'),
        ("table", '1\tOne, two\tایک\n2\tSay "x"\tدو\n'),
    ],
)
def test_tables(text: Write, name: str, content: str) -> None:
    """Columns with text are versions; delimiter, quotes and header are guessed, identifiers left out."""
    opened = read_documents([text(name, content)], ReadOptions((VersionOptions(language="en"),)))
    assert rows(opened) == [[["One, two"], ["ایک"]], [['Say "x"'], ["دو"]]]
    assert [document.language for document in opened.documents] == ["en", "ur"]


def test_the_person_chooses_header_and_columns(text: Write) -> None:
    """A header that is none, and columns in another order, can be said."""
    path = text("a.tsv", "en\tar\tfr\nOne\tواحد\tUn\n")
    options = ReadOptions(table=TableOptions(header=False, columns=(2, 0)))
    assert rows(read_documents([path], options)) == [[["fr"], ["en"]], [["Un"], ["One"]]]


def test_workbooks_give_values_as_people_write_them(tmp_path: Path) -> None:
    """Numbers and dates in cells become text, the sheet with two columns of text is found."""
    from datetime import datetime

    from openpyxl import Workbook

    workbook = Workbook()
    workbook.create_sheet("first", 0).append(["only one column"])
    sheet = workbook.create_sheet("second")
    for row in [("en", "no", "fr"), ("One", 1, "Un"), (2.0, 2, datetime(2025, 3, 6)), ("end", None, "fin")]:  # noqa: DTZ001
        sheet.append(row)
    workbook.save(tmp_path / "a.bin")
    options = ReadOptions(table=TableOptions(header=True, columns=(0, 2)))
    opened = read_documents([tmp_path / "a.bin"], options)
    assert rows(opened) == [[["One"], ["Un"]], [["2"], ["2025-03-06"]], [["end"], ["fin"]]]


def test_one_language_alone_is_told(text: Write, seeds: tuple[Path, Path]) -> None:
    """A bilingual file with one language, and one beside other files, have their sentences."""
    alone = text("a.tmx", '<tmx version="1.4"><body><tu><tuv xml:lang="en"><seg>x</seg></tuv></tu></body></tmx>')
    with pytest.raises(BadInputError, match="input-one-language"):
        read_documents([alone])
    with pytest.raises(BadInputError, match="input-bilingual"):
        read_documents([seeds[0], alone])
    with pytest.raises(BadInputError, match="input-one-column"):
        read_documents([text("a.csv", "one\ntwo\n")])


def test_memoq_tags_show_what_they_stand_for(text: Write) -> None:
    """A tag of memoQ is markup of its own: its display text is the mark's label."""
    tag = "&lt;mq:rxt displaytext=&quot;&amp;lt;b&amp;gt;&quot; val=&quot;&amp;lt;b id=1&amp;gt;&quot; /&gt;"
    unit = f'<trans-unit id="1"><source>Press <ph id="1">{tag}</ph>it</source><target>اضغط</target></trans-unit>'
    head = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">'
    path = text(
        "a.mqxliff", f'{head}<file source-language="en" target-language="ar"><body>{unit}</body></file></xliff>'
    )
    paragraph = read_documents([path]).documents[0].paragraphs[0]
    assert (paragraph.text, paragraph.tags) == ("Press it", (InlineTag(6, "<b>", TagKind.ALONE),))


def test_the_message_before_a_fuzzy_one_is_no_comment(text: Write) -> None:
    """What PO keeps of the message that a fuzzy translation was made for is not shown as a note."""
    path = text("a.po", '#, fuzzy\n#| msgid "old one"\nmsgid "new one"\nmsgstr "le nouveau"\n')
    paragraph = read_documents([path]).documents[1].paragraphs[0]
    assert (paragraph.state, paragraph.notes) == ("fuzzy", ())


def test_sheets_that_are_left_out_are_told(tmp_path: Path) -> None:
    """Of a workbook the first sheet with two columns of text is read, others with texts are named."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.create_sheet("Cover").append(["Cover"])
    for name in ("Texts", "More"):
        sheet = workbook.create_sheet(name)
        sheet.append(["en", "fr"])
        sheet.append([f"one {name}", "un"])
    path = tmp_path / "a.xlsx"
    workbook.save(path)
    document = read_documents([path]).documents[0]
    assert [p.text for p in document.paragraphs] == ["one Texts"]
    assert [(w.key, w["sheet"], w["left"]) for w in document.warnings] == [("table-sheets-left", "Texts", "More")]


def test_a_long_catalog_is_read_in_blocks(text: Write) -> None:
    """Every message of a catalog of megabytes is there once, with all the plural forms that the header declares."""
    head = 'msgid ""\nmsgstr "Language: ru\\nPlural-Forms: nplurals=3; plural=(n%10==1 ? 0 : n%10<5 ? 1 : 2);\\n"\n\n'
    entry = '#: a.c\nmsgid "one {0}"\nmsgid_plural "many {0}"\nmsgstr[0] "{1}"\nmsgstr[1] "b"\nmsgstr[2] "c"\n\n'
    path = text("a.po", head + "".join(entry.format(n, "слово " * 60) for n in range(3_000)))
    opened = read_documents([path])
    assert [len(document.paragraphs) for document in opened.documents] == [9_000, 9_000]
    assert opened.documents[1].language == "ru"
    assert [p.text for p in opened.documents[0].paragraphs[::3]] == [f"one {n}" for n in range(3_000)]
