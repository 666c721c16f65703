"""What the person says of figures: whose choice holds for which version."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.conventions import ALL, Convention, Conventions, DateOrder, DecimalMark, version_keys

DAY, MONTH = Convention(DateOrder.DAY), Convention(DateOrder.MONTH)
languages = st.lists(st.sampled_from(["en", "en-GB", "ur", "zh-Hant"]), min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, None),
        ({ALL: DAY}, DateOrder.DAY),
        ({ALL: DAY, "en": MONTH}, DateOrder.MONTH),
        ({"en": MONTH, "en-GB": DAY}, DateOrder.DAY),
        ({"en-GB": MONTH, "en-GB#2": DAY}, DateOrder.DAY),
        ({"en-GB": MONTH, "en-GB#1": DAY}, DateOrder.MONTH),
        ({"de": DAY}, None),
    ],
)
def test_the_most_particular_choice_holds(said: dict[str, Convention], expected: DateOrder | None) -> None:
    """What is said of one of two versions in a language goes before its region, its language, and all texts."""
    assert Conventions(said.items(), ["en-GB", "ur", "en-GB"]).of(2, "en-GB").dates is expected


def test_what_one_choice_leaves_open_the_next_decides() -> None:
    """A language without a decimal mark of its own has that of all texts, beside its own order of dates."""
    said = Conventions({"en": DAY, ALL: Convention(DateOrder.YEAR, DecimalMark.COMMA)}.items(), ["en"])
    assert said.of(0, "en") == Convention(DateOrder.DAY, DecimalMark.COMMA)


def test_a_quotation_in_another_language_has_that_language_s_convention() -> None:
    """A German paragraph in an English version is read as German is; one in British English as its version."""
    said = Conventions({"en#1": MONTH, "de": DAY}.items(), ["en", "en"])
    assert said.of(0, "de").dates is DateOrder.DAY
    assert said.of(0, "en-GB").dates is DateOrder.MONTH
    assert said.of(1, "en").dates is None


@given(languages)
def test_versions_are_numbered_where_they_share_a_language(tags: list[str]) -> None:
    """Every version's keys end with its language, and no two versions have the same first one."""
    keys = version_keys(tags)
    assert [own[-1] for own in keys] == [tag.partition("-")[0] for tag in tags]
    assert all(tag in own for tag, own in zip(tags, keys, strict=True))
    assert len({own[0] for own in keys}) == len(tags)
