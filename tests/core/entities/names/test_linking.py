"""Names that stand in several versions of a row."""

import pickle
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.entities.names import Evidence, NameCandidate, NameLink, candidates, link
from reader.core.entities.names.evidence import word_of
from reader.core.entities.names.lexicon import place
from reader.core.entities.names.model import Span
from reader.wording import sentence

RESCUE = {
    "en": "Rescue teams in Palu looked for survivors, said Sutopo Purwo Nugroho of the World Health Organization.",
    "ru": "Спасатели в Палу искали выживших, сообщил Сутопо Пурво Нугрохо из Всемирной организации здравоохранения.",
    "ar": "بحثت فرق الإنقاذ في بالو عن ناجين، بحسب سوتوبو بوروو نوغروهو من منظمة الصحة العالمية.",
    "he": "צוותי חילוץ בפאלו חיפשו ניצולים, אמר סוטופו פורוו נוגרוהו מארגון הבריאות העולמי.",
    "zh": "搜救队在帕卢搜寻幸存者，世界卫生组织的苏托波·普尔沃·努格罗霍说。",
    "de": "Rettungsteams in Palu suchten nach Überlebenden, so Sutopo Purwo Nugroho, Weltgesundheitsorganisation.",
    "vi": "Các đội cứu hộ ở Palu tìm người sống sót, Sutopo Purwo Nugroho của Tổ chức Y tế Thế giới cho biết.",
    "fa": "تیم‌های نجات در پالو به دنبال بازماندگان گشتند، سوتوپو پوروو نوگروهو از سازمان بهداشت جهانی گفت.",
}
NAMES = {
    "en": ("Palu", "Sutopo Purwo Nugroho", "World Health Organization"),
    "ru": ("Палу", "Сутопо Пурво Нугрохо", "Всемирной организации здравоохранения"),
    "ar": ("بالو", "سوتوبو بوروو نوغروهو", "منظمة الصحة العالمية"),
    "he": ("פאלו", "סוטופו פורוו נוגרוהו", "ארגון הבריאות העולמי"),
    "zh": ("帕卢", "苏托波·普尔沃·努格罗霍", "世界卫生组织"),
    "de": ("Palu", "Sutopo Purwo Nugroho", "Weltgesundheitsorganisation"),
    "vi": ("Palu", "Sutopo Purwo Nugroho", "Tổ chức Y tế Thế giới"),
    "fa": ("پالو", "سوتوپو پوروو نوگروهو", "سازمان بهداشت جهانی"),
}


def linked(*versions: tuple[str, str], evidence: Evidence | None = None) -> list[NameLink]:
    return link([candidates(text, language) for language, text in versions], evidence)


def shown(texts: tuple[str, ...], found: list[NameLink]) -> set[tuple[str, ...]]:
    return {
        tuple(
            "+".join(text[start:end] for _, start, end in spans) for text, spans in zip(texts, item.spans, strict=True)
        )
        for item in found
    }


@pytest.mark.parametrize("one", sorted(RESCUE))
@pytest.mark.parametrize("other", sorted(RESCUE))
def test_any_two_languages_share_their_names(one: str, other: str) -> None:
    """A place, a person of three words and a translated body are linked whole, and nothing else is."""
    if one != other:
        found = shown((RESCUE[one], RESCUE[other]), linked((one, RESCUE[one]), (other, RESCUE[other])))
        assert found == set(zip(NAMES[one], NAMES[other], strict=True))


def test_every_version_of_a_row_is_in_the_link() -> None:
    """Four versions give one link a name, with a mention in each."""
    texts = tuple(RESCUE[language] for language in ("en", "ru", "ar", "de"))
    found = linked(*zip(("en", "ru", "ar", "de"), texts, strict=True))
    assert shown(texts, found) == set(zip(*(NAMES[language] for language in ("en", "ru", "ar", "de")), strict=True))


def test_the_order_of_the_versions_does_not_matter() -> None:
    """Turning a row round turns its links round."""
    there = linked(("en", RESCUE["en"]), ("ar", RESCUE["ar"]))
    back = linked(("ar", RESCUE["ar"]), ("en", RESCUE["en"]))
    assert {(item.spans, item.kind, item.key, item.value) for item in there} == {
        (item.spans[::-1], item.kind, item.key, item.value) for item in back
    }


def test_vocabulary_that_two_languages_share_is_no_name() -> None:
    """Arabic words of Urdu and Persian do not link to their Arabic originals."""
    arabic = "مركز التعاون في القانون والتكنولوجيا والثقافة والتعليم"
    urdu = "قانون اور ٹیکنالوجی اور ثقافت اور تعلیم میں تعاون کا مرکز"
    assert not linked(("ar", arabic), ("ur", urdu))
    assert not linked(("ar", arabic), ("fa", "مرکز تعاون در قانون و تکنولوژی و ثقافت و تعلیم"))


def test_reasons_are_sentences() -> None:
    """Each link says why: by the gazetteer with the English name, by sound with the score."""
    reasons = {sentence(item.reason) for item in linked(("ar", RESCUE["ar"]), ("he", RESCUE["he"]))}
    assert "منظمة الصحة العالمية and ארגון הבריאות העולמי: gazetteer, World Health Organization" in reasons
    assert any(reason.startswith("سوتوبو بوروو نوغروهو = סוטופו פורוו נוגרוהו: sounds alike, 0.") for reason in reasons)


def test_a_name_keeps_its_identity_through_the_document() -> None:
    """The same name has the same key in every row and any number of mentions in one."""
    first = linked(("en", "Hanoi is old."), ("ar", "هانوي قديمة."))
    second = linked(("en", "We like Hanoi, and Hanoi likes us."), ("ar", "نحب هانوي."))
    assert [item.key for item in first] == [item.key for item in second] == ["g:1581130"]
    assert [len(spans) for spans in second[0].spans] == [2, 1]


def test_the_longest_name_is_the_mention() -> None:
    """The short name inside a linked long one is not linked again; alone it is."""
    both = linked(("en", "They left South Korea."), ("ur", "وہ جنوبی کوریا سے نکلے۔"))
    assert [item.value for item in both] == ["South Korea"]
    alone = linked(("en", "They left Korea."), ("ur", "وہ جنوبی کوریا سے نکلے۔"))
    assert [item.value for item in alone] == ["Korea"]


def test_words_that_keep_meeting_are_linked_without_sounding_alike() -> None:
    """Three rows with both words, and none with either alone, make a pair of names; without evidence it is none."""
    rows = [("The " + adjective + " Grimholt opened.", f"افتتح ضرغامستان {extra}.") for adjective, extra in WORDS]
    cells = [(candidates(one, "en"), candidates(other, "ar")) for one, other in rows]
    evidence = Evidence.learn(cells)
    assert not link(cells[0])
    assert shown(rows[0], link(cells[0], evidence)) == {("Grimholt", "ضرغامستان")}
    assert link(cells[0], pickle.loads(pickle.dumps(evidence))) == link(cells[0], evidence)


def test_a_row_that_is_repeated_is_no_evidence() -> None:
    """Words of a heading that returns all over a document keep meeting, and need not mean the same."""
    cells = candidates("The Grimholt opened.", "en"), candidates("افتتح ضرغامستان.", "ar")
    assert not link(cells, Evidence.learn([cells] * 5))


@given(st.lists(st.tuples(st.integers(0, 2), st.booleans()), min_size=1, max_size=12))
def test_what_is_forgotten_is_as_if_never_learned(rows: list[tuple[int, bool]]) -> None:
    """After rows, some of them alike, were learned and some forgotten, two words have met as often as in the rest."""
    texts = [(f"The {adjective} Grimholt opened.", f"افتتح ضرغامستان {extra}.") for adjective, extra in WORDS[:3]]
    cells = [(candidates(one, "en"), candidates(other, "ar")) for one, other in texts]
    evidence = Evidence.learn(cells[number] for number, _ in rows)
    for number, forgotten in rows:
        if forgotten:
            evidence.forget(cells[number])
    rest = Evidence.learn(cells[number] for number, forgotten in rows if not forgotten)
    [one] = {word_of(candidate) for candidate in cells[0][0] if "grimholt" in candidate.key.lower()}
    [other] = {word_of(candidate) for candidate in cells[0][1] if "ضرغام" in candidate.key}
    assert evidence.meetings(0, one, 1, other) == rest.meetings(0, one, 1, other)


@pytest.mark.parametrize("korean", ["그린레이크에서", "그린레이크의", "그린레이크는", "그린레이크"])
def test_korean_particles_are_outside_of_the_name(korean: str) -> None:
    """What is written together with a Korean noun is a word of its own."""
    texts = "They went to Greenlake.", f"그들은 {korean} 갔다."
    assert shown(texts, linked(("en", texts[0]), ("ko", texts[1]))) == {("Greenlake", "그린레이크")}


def test_the_dot_of_a_name_shows_where_it_begins() -> None:
    """A first character that is not heard belongs to the name where it is written with a dot."""
    texts = "It was said by Ian Murdock.", "据伊恩·默多克说。"
    assert shown(texts, linked(("en", texts[0]), ("zh", texts[1]))) == {("Ian Murdock", "伊恩·默多克")}


WORDS = [("old", "اليوم"), ("new", "أمس"), ("big", "غدا"), ("red", "هنا")]


SPANS = st.lists(
    st.sampled_from([*RESCUE["en"].split(), *RESCUE["ar"].split(), *RESCUE["zh"], "London", "لندن"]), max_size=20
)


@settings(max_examples=60)
@given(SPANS, SPANS, SPANS)
def test_mentions_of_a_version_never_overlap(one: list[str], two: list[str], three: list[str]) -> None:
    """Whatever stands in a row, each stretch of text belongs to one name at most, and every link has two versions."""
    texts = (" ".join(one), " ".join(two), "".join(three))
    cells: list[list[NameCandidate]] = [
        candidates(text, language) for text, language in zip(texts, ("en", "ar", "zh"), strict=True)
    ]
    found = link(cells)
    for item in found:
        assert sum(bool(spans) for spans in item.spans) >= 2
    for version, text in enumerate(texts):
        spans: list[Span] = sorted(span for item in found for span in item.spans[version])
        assert all(0 <= start < end <= len(text) for _, start, end in spans)
        assert all(before[2] <= after[1] for before, after in pairwise(spans))


def test_every_line_of_the_gazetteer_can_be_read() -> None:
    """The first territory, a city and a body have their identities, kinds and English names."""
    found = linked(("en", "The United Nations left Vietnam."), ("de", "Die Vereinten Nationen verließen Vietnam."))
    assert [(item.key, item.value) for item in found] == [("o:un", "United Nations"), ("c:VN", "Vietnam")]
    assert place(0).identity.startswith("c:")


@pytest.mark.parametrize(
    ("name", "language", "written"),
    [("Aceh", "he", "אָצֶ'ה"), ("Aceh", "he", "אָצֶ׳ה")],
)
def test_vowel_signs_that_are_written_are_heard(name: str, language: str, written: str) -> None:
    """A short name with its points and geresh is linked although its consonants alone say too little."""
    (found,) = linked(("en", f"He lives in {name} today."), (language, written))
    assert found.spans[1] == ((0, 0, len(written)),)


def test_a_common_syllable_between_rare_ones_is_part_of_a_name() -> None:
    """A name that one script writes in one word and another in syllables is one name, in a sentence too."""
    versions = ("en", "President Xi Jinping spoke."), ("ur", "صدر ژی جن پنگ نے بات کی۔")
    (found,) = linked(*versions)
    assert [text[a:b] for (_, text), ((_, a, b),) in zip(versions, found.spans, strict=True)] == [
        "Xi Jinping",
        "ژی جن پنگ",
    ]


@pytest.mark.parametrize(
    ("english", "name", "language", "text", "compound"),
    [
        ("A quake hit central Mexico.", "Mexico", "de", "Das Beben traf Zentralmexiko.", "Zentralmexiko"),
        ("It rained in eastern Ukraine.", "Ukraine", "de", "Es regnete in der Ostukraine.", "Ostukraine"),
        ("It rained in southern Italy.", "Italy", "nl", "Het regende in Zuiditalië.", "Zuiditalië"),
        ("It rained in southern Sweden.", "Sweden", "sv", "Det regnade i Sydsverige.", "Sydsverige"),
    ],
)
def test_a_compound_of_a_part_is_the_place(english: str, name: str, language: str, text: str, compound: str) -> None:
    """What Germanic languages write in one word with the name of a country is linked with the country."""
    (found,) = linked(("en", english), (language, text))
    at = text.index(compound)
    assert found.value == name
    assert found.spans[1] == ((0, at, at + len(compound)),)


def test_a_compound_that_is_a_place_of_its_own_is_not_the_whole() -> None:
    """Northern Ireland is no part of Ireland, and an ordinary word that ends like a town is no place."""
    assert not linked(("en", "It rained in Ireland."), ("de", "Es regnete in Nordirland."))
    assert not linked(("en", "He had lunch in Essen."), ("de", "Er kam zum Mittagessen."))
