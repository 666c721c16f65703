"""Termbases: TBX and tables as terms."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.formats.glossary import read_glossary
from reader.core.glossary import Term
from reader.core.message import BadInputError

Write = Callable[..., Path]

MARTIF = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body>
<termEntry id="1"><langSet xml:lang="en-US"><tig><term>city</term></tig><ntig><termGrp><term>town</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet>
<langSet xml:lang="ur"><tig><term>شہر</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry></body></text></martif>"""
TBX3 = """<tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" type="TBX-Min"><text><body>
<conceptEntry><langSec xml:lang="en"><termSec><term>city</term></termSec><termSec><term>town</term>
<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
<langSec xml:lang="ur"><termSec><term>شہر</term></termSec></langSec></conceptEntry></body></text></tbx>"""
EXPECTED = Term((("en", ("city",)), ("ur", ("شہر",))), (("en", ("town",)),))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.tbx", MARTIF),
        ("a.xml", TBX3),
        ("a.csv", "en,ur,en (forbidden)\ncity,شہر,town\nalone,,\n"),
        ("a.tsv", "English\tاردو\tEnglish deprecated\ncity\tشہر\ttown\n"),
    ],
)
def test_termbases_give_terms(text: Write, name: str, content: str) -> None:
    """The same concept comes out of every format: right and forbidden forms by language, lonely terms left out."""
    glossary, warnings = read_glossary(text(name, content))
    assert glossary.terms == (EXPECTED,)
    assert warnings == ()


def test_a_table_without_header_and_several_forms(text: Write) -> None:
    """Languages of columns are told from their text, forms in a cell are apart by semicolons."""
    path = text("a.tsv", "the city of the people; the town\tيوم في المدينة\nthe day that is good\tهذا من الذي كان\n")
    glossary, _ = read_glossary(path)
    assert glossary.terms[0].forms == (("en", ("the city of the people", "the town")), ("ar", ("يوم في المدينة",)))


@pytest.mark.parametrize("content", ["one column\nonly\n", "<martif><text/></martif>", ""])
def test_what_is_no_termbase_is_told(text: Write, content: str) -> None:
    """A file without terms in two languages has its sentence."""
    with pytest.raises(BadInputError):
        read_glossary(text("a.tbx", content))
