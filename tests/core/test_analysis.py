"""The analysis of whole readings: the seeds, findings, entities through the document, blocks of rows."""

import pickle

import pytest

from reader.core.alignment.repair import merge_with_next
from reader.core.analysis import Analyser, analyse
from reader.core.entities.model import Kind
from reader.core.findings import Finding, FindingKind, Severity
from reader.core.glossary import Glossary
from reader.core.reading import Reading
from tests.core.entities.reading import document, given, read

_UR = ["پلان نمبر 334-KH/TU، 2025 میں", "(UNDP) اور (SDGs)", "تبصرہ (0)"]
_AR = ["الخطة رقم 334-KH/TU لعام 2025", "(UNDP) وأهداف التنمية المستدامة", "تعليق (0)"]


def _above_hints(reading: Reading) -> list[Finding]:
    return [f for row in reading.rows for f in row.findings if f.severity is not Severity.HINT]


def test_an_acronym_whose_fellows_all_have_partners_is_a_warning() -> None:
    """SDGs has no partner and UNDP has: the one true difference of the seeds."""
    findings = _above_hints(read(("ur", _UR), ("ar", _AR)))
    assert [(f.kind, f.severity, f.row, f.mentions[0].text) for f in findings] == [
        (FindingKind.ONLY_IN_ONE_VERSION, Severity.WARNING, 1, "SDGs")
    ]


def test_acronyms_without_partners_are_hints_where_others_have_none_either() -> None:
    """A document that translates its acronyms raises no alarm about them."""
    english = ["HIV and LGBT people", "The BBC said", "HIV again"]
    arabic = ["فيروس العوز والمثليين", "قالت (BBC)", "الفيروس مرة أخرى"]
    assert not _above_hints(read(("en", english), ("ar", arabic)))


@pytest.mark.parametrize(
    ("one", "other", "kind", "severity"),
    [
        ("38 people", "37 people", FindingKind.VALUES_DIFFER, Severity.ERROR),
        ("239/KH-UBND", "238/KH-UBND", FindingKind.VALUES_DIFFER, Severity.ERROR),
        ("38 people", "people", FindingKind.ONLY_IN_ONE_VERSION, Severity.ERROR),
        ("on Friday", "then", FindingKind.ONLY_IN_ONE_VERSION, Severity.WARNING),
        ("5 and 5 apples", "5 apples", FindingKind.ONLY_IN_ONE_VERSION, Severity.HINT),
        ("45 miles", "72 km", FindingKind.VALUES_DIFFER, Severity.HINT),
        ("the first, two", "it", None, None),
        ("7 of 1 group", "7 der Gruppe", FindingKind.ONLY_IN_ONE_VERSION, Severity.HINT),
        ("3. The house", "Das Haus", FindingKind.ONLY_IN_ONE_VERSION, Severity.HINT),
        ("(3) The house", "(4) Das Haus", FindingKind.VALUES_DIFFER, Severity.ERROR),
        ("https://en.example.org/house", "https://de.example.org/haus", FindingKind.VALUES_DIFFER, Severity.HINT),
        ("https://example.org/en/a", "https://example.org/de/a", FindingKind.VALUES_DIFFER, Severity.HINT),
        ("https://example.org/12/a", "https://example.org/13/a", FindingKind.VALUES_DIFFER, Severity.ERROR),
        ("he went home;12) and slept", "er ging heim; und schlief", FindingKind.ONLY_IN_ONE_VERSION, Severity.HINT),
        ("he went home (12) and slept", "er ging heim und schlief", FindingKind.ONLY_IN_ONE_VERSION, Severity.ERROR),
        ("DDR3 memory", "DDR3-Speicher", None, None),
        ("$old_gold gold", "Gold von $old_gold", None, None),
        ("a ha ha ha b", "a b", None, None),
        ("see the the house", "see the house", FindingKind.REPEATED_WORD, Severity.WARNING),
        ("a \u202eb", "a b", FindingKind.CONTROL, Severity.ERROR),
    ],
)
def test_differences_have_their_kind_and_severity(
    one: str, other: str, kind: FindingKind | None, severity: Severity | None
) -> None:
    """What the versions do not share is told as what it is; what is soft is not told."""
    findings = read(("en", [one]), ("de", [other])).rows[0].findings
    assert [(f.kind, f.severity) for f in findings] == ([(kind, severity)] if kind else [])


def test_two_is_a_hint_where_it_may_be_a_dual() -> None:
    """Arabic writes two as an ending of the noun, so a missing 2 says little there."""
    for other, severity in (("ar", Severity.HINT), ("de", Severity.ERROR)):
        [row] = read(("en", ["with 2 stars"]), (other, ["نجمان" if other == "ar" else "mit Sternen"])).rows
        assert [f.severity for f in row.findings] == [severity]


def test_an_acronym_of_a_latin_text_needs_fellows_with_partners() -> None:
    """One acronym without a partner is remarkable where several have one, not where only one has."""
    others = ["The UNDP office", "The WHO office", "The ILO office", "The IMF office"]
    for fellows, alarms in ((1, 0), (4, 1)):
        english = [*others[:fellows], "The FAO office"]
        german = [text.replace("The", "Das").replace("office", "Amt") for text in others[:fellows]] + ["Das Amt"]
        assert len(_above_hints(read(("en", english), ("de", german)))) == alarms


def test_a_paragraph_in_another_script_is_read_in_its_language() -> None:
    """What is not yet translated does not hide the dates of what is."""
    english = ["It began in August 2019.", "The plan goes on.", "Nothing more is said of it."]
    mixed = ["بدأت في أغسطس 2019.", *english[1:]]
    assert not _above_hints(read(("en", english), ("en", mixed)))


def test_a_year_of_the_hijra_is_converted() -> None:
    """A year with its era is a date in any century: 276 of the Hijra ended in 890."""
    [row] = read(("en", ["He died in 889."]), ("ar", ["توفي سنة 276 للهجرة."])).rows
    assert [(f.kind, f.severity) for f in row.findings] == [(FindingKind.VALUES_DIFFER, Severity.HINT)]


def test_hebrew_letters_number_articles() -> None:
    """An article that is numbered in letters has the number of the other version, or an alarm."""
    [one, other, third] = read(
        ("en", ["Article 12", "Article 15", "Article 20"]), ("he", ["סעיף יב.", "סעיף טו", "סעיף ב"])
    ).rows
    assert not one.findings
    assert not other.findings
    assert [f.severity for f in third.findings] == [Severity.ERROR]


def test_what_stands_in_the_next_row_is_moved() -> None:
    """A value whose partner is one row off is a hint in both rows, not an alarm."""
    reading = read(("en", ["It was 832.", "Then rain."]), ("en", ["It was.", "Then rain: 832."]))
    assert [f.kind for row in reading.rows for f in row.findings] == [FindingKind.MOVED, FindingKind.MOVED]
    assert not _above_hints(reading)


def test_a_gap_is_told_once_and_its_entities_are_not_missing() -> None:
    """A row without a counterpart is a gap, whatever numbers stand in it."""
    reading = read(("en", ["One day.", "It was 832."]), ("de", ["Ein Tag.", ""]))
    assert [f.kind for f in reading.rows[1].findings] == [FindingKind.GAP]


def test_a_gap_in_several_versions_names_each() -> None:
    """What two of three versions lack is one finding, and it numbers both."""
    reading = read(("en", ["One day.", "It was 832."]), ("de", ["Ein Tag.", ""]), ("fr", ["Un jour.", ""]))
    [gap] = reading.rows[1].findings
    assert [number for _, number in gap.message.arguments] == [2, 3]


def test_untranslated_text_is_told() -> None:
    """A paragraph that is the same in two languages has not been translated."""
    text = "The house on the hill was sold yesterday."
    assert [f.kind for f in read(("en", [text]), ("de", [text])).rows[0].findings] == [FindingKind.UNTRANSLATED]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Marlowe, J. (Ed.): The Collected Letters, Northport Press, 1984", Severity.HINT),
        ("Northport Development Platform and Tools", Severity.HINT),
        ("one of the stars was added so that the head looks more round", Severity.WARNING),
    ],
)
def test_titles_and_references_may_stay_as_they_are(text: str, severity: Severity) -> None:
    """Only sentences that stayed as they are raise an alarm."""
    [row] = read(("en", [text]), ("de", [text])).rows
    assert [(f.kind, f.severity) for f in row.findings] == [(FindingKind.UNTRANSLATED, severity)]


def test_a_length_far_from_the_norm_is_told() -> None:
    """A row much shorter than the pair's rows usually are is found, the others are not."""
    long = "one long tale " * 25
    reading = read(("en", [long] * 20), ("de", [*["ein langer Satz " * 25] * 19, "ein Satz"]))
    assert [row for row, analysis in enumerate(reading.rows) if analysis.findings] == [19]
    assert reading.rows[19].findings[0].kind is FindingKind.LENGTH


def test_entities_have_one_identity_through_the_document() -> None:
    """The same code in two rows is one entity, counted in both versions."""
    reading = read(("ur", [_UR[0], _UR[0]]), ("ar", [_AR[0], _AR[0]]))
    code = next(entity for entity in reading.entities if entity.kind is Kind.CODE)
    assert code.counts == (2, 2)
    assert {link.entity for row in reading.rows for link in row.links} == {entity.id for entity in reading.entities}


def test_a_row_analysed_again_is_counted_once() -> None:
    """Rows that were on screen before the document was learnt are not counted twice."""
    analyser = Analyser([document(_UR, "ur"), document(_AR, "ar")], given([3, 3], 2))
    analyser.analyse(range(3))
    before = analyser.entities()
    analyser.learn(range(3))
    analyser.analyse(range(3))
    assert [entity.counts for entity in analyser.entities()] == [entity.counts for entity in before]


def test_rows_that_are_no_more_are_unlearnt() -> None:
    """Two rows that each lacked an acronym become one with both: what is told of the others is told as if afresh."""
    urdu, arabic = [_UR[1], "(WHO) تبصرہ", "تبصرہ (0)"], [_AR[1], "تعليق", "(WHO) تعليق (0)"]
    documents, rows = [document(urdu, "ur"), document(arabic, "ar")], given([3, 3], 2)
    analyser = Analyser(documents, rows)
    analyser.learn(analyser.unlearnt)
    assert all(f.severity is Severity.HINT for row in analyser.analyse(range(3)) for f in row.findings)
    after = merge_with_next(rows, 1)
    analyser.take_rows(after)
    analyser.learn(analyser.unlearnt)
    assert tuple(row.findings for row in analyser.analyse(range(2))) == tuple(
        row.findings for row in analyse(documents, after).rows
    )
    assert [f.mentions[0].text for f in analyser.analyse([0])[0].findings if f.severity is Severity.WARNING] == ["SDGs"]


def test_fingerprints_know_no_row_numbers() -> None:
    """A finding keeps its fingerprint when rows are put before it, and has another when its text changes."""

    def prints(one: list[str], other: list[str]) -> list[str]:
        return [f.fingerprint for row in read(("en", one), ("de", other)).rows for f in row.findings]

    assert prints(["38 men"], ["37 Mann"]) == prints(["Yes.", "38 men"], ["Ja.", "37 Mann"])
    assert prints(["38 men"], ["37 Mann"]) != prints(["38 men!"], ["37 Mann"])


def test_rows_can_be_analysed_in_blocks_and_before_learning() -> None:
    """A worker that streams blocks in any order gives what analysing the whole gives, and its answers can be sent."""
    documents = [document(_UR * 5, "ur"), document(_AR * 5, "ar")]
    alignment = given([15, 15], 2)
    analyser = Analyser(documents, alignment)
    first_screen = analyser.analyse(range(6, 9))
    assert [link.mentions for row in first_screen for link in row.links]
    analyser.learn(range(15))
    blocks = {start: analyser.analyse(range(start, start + 5)) for start in (10, 0, 5)}
    streamed = [row for start in (0, 5, 10) for row in blocks[start]]
    whole = analyse(documents, alignment)
    assert [row.findings for row in streamed] == [row.findings for row in whole.rows]
    assert pickle.loads(pickle.dumps(streamed)) == streamed


def test_kinds_can_be_switched_off_and_values_ignored() -> None:
    """What the person does not want to see raises nothing."""
    texts = ("en", ["38 men on Friday"]), ("de", ["Männer"])
    assert len(_above_hints(read(*texts))) == 2
    off = Glossary(switched_off=frozenset({Kind.NUMBER}), ignored=frozenset({(Kind.DATE, "Friday")}))
    assert not _above_hints(read(*texts, glossary=off))


def test_three_versions_are_linked_in_one_group() -> None:
    """A value that all three versions have is one link; one that a version lacks is told."""
    reading = read(("en", ["38 men, 14%"]), ("de", ["38 Mann, 14 %"]), ("ar", ["38 رجلا"]))
    assert sorted(len(link.mentions) for link in reading.rows[0].links) == [2, 3]
    assert [f.mentions[0].kind for f in reading.rows[0].findings] == [Kind.PERCENT]
