"""Figures that can be read in two ways: what the language prefers, and what the person's word leaves."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.conventions import ALL, Convention, DateOrder, DecimalMark
from reader.core.entities.scan import scan
from reader.core.findings import FindingKind, Severity
from reader.core.glossary import Glossary
from tests.core.entities.reading import read

UNSAID = Convention()
DAY, MONTH, YEAR = map(Convention, DateOrder)
POINT, COMMA = (Convention(decimal=mark) for mark in DecimalMark)
days = st.dates(date(1970, 1, 1), date(2069, 12, 31))
tags = st.sampled_from(["en", "en-GB", "ar", "ur", "fa", "de", "sv", "zh", "ja", "und"])


def readings(text: str, language: str, said: Convention = UNSAID) -> list[str]:
    (candidate,) = scan(text, language, said)
    return [reading for reading in candidate.readings if not reading.startswith("range:")]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("03/04/2025", "en", ["d:2025-03-04", "d:2025-04-03"]),
        ("03/04/2025", "en-GB", ["d:2025-04-03", "d:2025-03-04"]),
        ("03/04/2025", "en-XX", ["d:2025-03-04", "d:2025-04-03"]),
        ("۰۳/۰۴/۲۰۲۵", "ur", ["d:2025-04-03", "d:2025-03-04"]),
        ("03.04.2025", "en", ["d:2025-04-03", "d:2025-03-04"]),
        ("03/25/2025", "en-GB", ["d:2025-03-25"]),
        ("05/06/07", "ja", ["d:2005-06-07", "d:2007-05-06", "d:2007-06-05"]),
        ("05/06/07", "en", ["d:2007-05-06", "d:2007-06-05"]),
        ("28/9", "vi", ["d:--09-28"]),
        ("3/4", "sv", ["d:--04-03", "d:--03-04"]),
        ("1.250", "en", ["n:1.25", "n:1250"]),
        ("1.250", "de", ["n:1250"]),
        ("1,234", "de", ["n:1.234", "n:1234"]),
        ("1.234", "de-CH", ["n:1.234", "n:1234"]),
    ],
)
def test_the_language_prefers_a_reading_and_keeps_the_other(text: str, language: str, expected: list[str]) -> None:
    """Order and mark are those of the language and its region in the CLDR; what else is possible comes after."""
    assert readings(text, language) == expected


def test_years_of_a_solar_calendar_are_not_taken_for_others() -> None:
    """97/07/06 in a Persian text is no day of 1997: where the year comes first it is one of another era."""
    assert not [r for c in scan("97/07/06", "fa") for r in c.readings if r.startswith("d:1997")]


def test_two_figures_between_hyphens_are_no_year() -> None:
    """05-06-07 may be a part number or a score: with hyphens a year has four digits."""
    assert not [r for c in scan("05-06-07", "en") for r in c.readings if r.startswith("d:")]


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("03/04/2025", DAY, ["d:2025-04-03"]),
        ("03/04/2025", MONTH, ["d:2025-03-04"]),
        ("03.04.2025", MONTH, ["d:2025-03-04"]),
        ("03/25/2025", DAY, ["d:2025-03-25"]),
        ("05/06/07", YEAR, ["d:2005-06-07"]),
        ("03/04/2025", YEAR, ["d:2025-03-04", "d:2025-04-03"]),
        ("2025/03/04", DAY, ["d:2025-03-04"]),
        ("28/9", MONTH, ["d:--09-28"]),
        ("3/4", DAY, ["d:--04-03"]),
        ("1,234", COMMA, ["n:1.234"]),
        ("1,234", POINT, ["n:1234"]),
        ("1.000", POINT, ["n:1"]),
        ("1.000", COMMA, ["n:1000"]),
        ("12.5", COMMA, ["n:12.5"]),
        ("1,234.5", COMMA, ["n:1234.5"]),
        ("1.234.567", POINT, ["n:1234567"]),
    ],
)
def test_what_is_said_is_the_only_reading_that_is_left(text: str, said: Convention, expected: list[str]) -> None:
    """The person's word excludes the other reading; figures that have only one keep it."""
    assert readings(text, "en", said) == expected


def test_a_year_that_is_said_to_come_first_leaves_day_and_month_to_the_language() -> None:
    """Where the year comes last all the same, British figures have the day first and American ones the month."""
    british, american = (readings("03/04/2025", language, YEAR) for language in ("en-GB", "en-US"))
    assert british == ["d:2025-04-03", "d:2025-03-04"] == american[::-1]


@given(days, tags, st.sampled_from([("%d/%m/%Y", DAY), ("%m/%d/%Y", MONTH), ("%y/%m/%d", YEAR), ("%d.%m.%y", DAY)]))
def test_a_date_written_by_a_convention_is_read_by_it(day: date, language: str, form: tuple[str, Convention]) -> None:
    """Whatever the language, a date in figures is the day that was meant where the convention is said."""
    pattern, said = form
    assert readings(day.strftime(pattern), language, said)[0] == f"d:{day.isoformat()}"


@given(st.integers(1, 999), st.integers(0, 999), tags, st.booleans())
def test_a_number_written_by_a_convention_is_read_by_it(whole: int, rest: int, language: str, decimal: bool) -> None:
    """One mark and three figures behind it are decimals or a group, as it is said, and nothing else."""
    (found,) = scan(f"{whole},{rest:03d}", language, COMMA if decimal else POINT)
    meant = Decimal(whole) + Decimal(rest) / 1000 if decimal else Decimal(whole * 1000 + rest)
    assert [Decimal(reading.removeprefix("n:")) for reading in found.readings] == [meant]


@given(days, tags, tags)
def test_the_same_figures_agree_where_nothing_is_said(day: date, one: str, other: str) -> None:
    """Without a word of the person two versions with the same figures never differ, whatever their languages are."""
    text = day.strftime("%d/%m/%Y")
    found = read((one, [text]), (other, [text])).rows[0].findings
    assert FindingKind.VALUES_DIFFER not in {finding.kind for finding in found}


@pytest.mark.parametrize(("order", "alarms"), [(None, []), (DateOrder.DAY, []), (DateOrder.MONTH, ["error"])])
def test_an_ambiguous_date_is_linked_or_differs_as_it_is_said(order: DateOrder | None, alarms: list[str]) -> None:
    """03/04/2025 is the German third of April if the English has the day first, and a difference if the month."""
    said = Glossary(conventions=(("en", Convention(order)),)) if order else Glossary()
    row = read(("en", ["Due on 03/04/2025."]), ("de", ["Fällig am 3. April 2025."]), glossary=said).rows[0]
    assert [finding.severity.value for finding in row.findings if finding.severity is not Severity.HINT] == alarms
    assert [len(link.mentions) for link in row.links] == ([1, 1] if alarms else [2])


def test_a_decimal_comma_tells_a_slip_of_marks() -> None:
    """1.234 kept from the English is a thousandfold in a text with decimal commas; said for all, both texts agree."""
    texts = ("en", ["It weighs 1.234 tons."]), ("de", ["Es wiegt 1.234 Tonnen."])

    def kinds(*conventions: tuple[str, Convention]) -> set[FindingKind]:
        return {f.kind for f in read(*texts, glossary=Glossary(conventions=conventions)).rows[0].findings}

    assert FindingKind.VALUES_DIFFER in kinds(("de", COMMA), ("en", POINT))
    assert not kinds((ALL, POINT))


def test_same_figures_that_are_read_differently_are_told_with_their_values() -> None:
    """Two versions in one language with two orders of dates: the finding says how each of them is read."""
    said = Glossary(conventions=(("en#1", DAY), ("en#2", MONTH)))
    (finding,) = read(("en", ["On 03/04/2025."]), ("en", ["Of 03/04/2025."]), glossary=said).rows[0].findings
    assert (finding.kind, finding.message.key) == (FindingKind.VALUES_DIFFER, "difference.read-otherwise")
    assert (finding.message["value1"], finding.message["value2"]) == ("2025-04-03", "2025-03-04")
