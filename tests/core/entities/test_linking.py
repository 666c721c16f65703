"""Links within a row, seen through readings of small texts."""

import itertools

import pytest
from hypothesis import given as forall
from hypothesis import settings
from hypothesis import strategies as st

from reader.core.reading import Reading
from tests.core.entities.reading import read

_PIECES = [
    "7,000",
    "7.000",
    "seven",
    "6 March 2025",
    "2025",
    "5 km",
    "5 miles",
    "8 km",
    "14%",
    "KH-12",
    "UNDP",
    "1-0",
    "0-1",
    "2",
    "two",
    "1",
    "$5",
]


def _links(reading: Reading, order: tuple[int, ...]) -> set[frozenset[tuple[int, int, int]]]:
    """The links as spans, with the versions numbered as they were before they were put in another order."""
    return {
        frozenset((order[m.version], m.start, m.end) for m in (row.mentions[at] for at in link.mentions))
        for row in reading.rows
        for link in row.links
    }


def _findings(reading: Reading, order: tuple[int, ...]) -> set[tuple[str, str, frozenset[tuple[int, int, int]]]]:
    return {
        (f.kind.value, f.severity.value, frozenset((order[m.version], m.start, m.end) for m in f.mentions))
        for row in reading.rows
        for f in row.findings
    }


_TEXTS = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6).map(" and ".join)


@forall(st.lists(_TEXTS, min_size=2, max_size=3))
@settings(max_examples=60)
def test_the_order_of_the_versions_does_not_matter(texts: list[str]) -> None:
    """Links and findings are the same whichever version comes first."""
    expected = None
    for order in itertools.permutations(range(len(texts))):
        reading = read(*(("en", [texts[version]]) for version in order))
        seen = _links(reading, order), _findings(reading, order)
        expected = expected or seen
        assert seen == expected


@forall(st.lists(_TEXTS, min_size=2, max_size=4))
@settings(max_examples=60)
def test_one_mention_satisfies_one_mention(texts: list[str]) -> None:
    """A link has at most one mention of each version, and every mention has exactly one link."""
    row = read(*(("en", [text]) for text in texts)).rows[0]
    for link in row.links:
        versions = [row.mentions[at].version for at in link.mentions]
        assert len(versions) == len(set(versions))
    assert sorted(at for link in row.links for at in link.mentions) == list(range(len(row.mentions)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("between 70 and 90 per cent", "70-90%"),
        ("5 km and 5 miles", "5 miles and 5 km"),
        ("6 March 2025 and 2025", "2025 and 6 March 2025"),
        ("between 2 and 3 million", "2 million to 3 million"),
        ("75 mph", "75 miles"),
        ("21:13", "21-13"),
    ],
)
def test_mentions_find_their_partners_in_any_order(one: str, other: str) -> None:
    """Ranges fall into their ends, and units decide between equal numbers."""
    row = read(("en", [one]), ("en", [other])).rows[0]
    assert not row.findings
    assert all(len(link.mentions) == 2 for link in row.links)


def test_exact_values_come_before_conversions() -> None:
    """Kilometres go to kilometres; the miles beside them have no partner left."""
    row = read(("en", ["45 miles (72 kilometres)"]), ("de", ["72 Kilometer"])).rows[0]
    linked = [{row.mentions[at].text for at in link.mentions} for link in row.links if len(link.mentions) == 2]
    assert linked == [{"72"}]


def test_a_link_tells_why() -> None:
    """Two spellings of one date give the value that they share as the reason."""
    row = read(("ur", ["6 مارچ، 2025 کو"]), ("ar", ["في 6 مارس 2025"])).rows[0]
    reason = row.links[0].reason
    assert reason is not None
    assert reason["value"] == "2025-03-06"


def test_a_hundred_thousand_equal_numbers_are_linked_at_once() -> None:
    """A paragraph of one number over and over costs no more than its length."""
    many = "0 " * 20_000
    row = read(("en", [many]), ("de", [many])).rows[0]
    assert len(row.links) == 20_000
