"""The specification of values, case by case: what is the same, differs, is equal after conversion, or is soft."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.core.findings import FindingKind, Severity
from reader.core.reading import RowAnalysis
from tests.core.entities.reading import read

_CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "data" / "value_cases.json").read_text(encoding="utf-8")
)["cases"]
_LANGUAGES = {
    "eng": "en", "arb": "ar", "urd": "ur", "fas": "fa", "deu": "de", "heb": "he", "rus": "ru", "vie": "vi", "zho": "zh",
    "tha": "th", "tur": "tr", "hin": "hi", "ces": "cs",
}  # fmt: skip  # a table


def _row(case: dict[str, Any]) -> RowAnalysis:
    versions = [(_LANGUAGES[case[side]["lang"]], [case[side]["text"]]) for side in "ab"]
    return read(*versions).rows[0]


def _linked(row: RowAnalysis) -> bool:
    return any(len({row.mentions[at].version for at in link.mentions}) == 2 for link in row.links)


def _alarms(row: RowAnalysis) -> list[FindingKind]:
    return [f.kind for f in row.findings if f.severity is not Severity.HINT]


def _of(expect: str) -> list[Any]:
    return [
        pytest.param(case, id=f"{case['kind']}-{case['a']['text']}-{case['b']['text']}")
        for case in _CASES
        if case["expect"] == expect
    ]


@pytest.mark.parametrize("case", _of("same"))
def test_the_same_value_is_linked_and_raises_no_alarm(case: dict[str, Any]) -> None:
    """Two spellings of one value are one entity; a word that is no value here raises no alarm."""
    row = _row(case)
    assert not _alarms(row)
    assert "no flag" in case["note"] or _linked(row)


@pytest.mark.parametrize("case", _of("differs"))
def test_other_values_are_not_linked_and_raise_an_alarm(case: dict[str, Any]) -> None:
    """Two values that differ are never one entity, and the difference is told."""
    row = _row(case)
    assert not _linked(row)
    assert FindingKind.VALUES_DIFFER in _alarms(row)


@pytest.mark.parametrize("case", _of("converted"))
def test_values_equal_after_conversion_are_a_hint(case: dict[str, Any]) -> None:
    """Another unit or calendar is one entity and a hint, never an alarm."""
    row = _row(case)
    assert _linked(row)
    assert not _alarms(row)
    assert any(f.kind is FindingKind.VALUES_DIFFER for f in row.findings)


@pytest.mark.parametrize("case", _of("soft"))
def test_what_is_soft_raises_no_alarm(case: dict[str, Any]) -> None:
    """An acronym that the other side may have written out is at most a hint."""
    assert not _alarms(_row(case))


@pytest.mark.parametrize("case", _of("not-an-entity"))
def test_common_words_are_no_entities(case: dict[str, Any]) -> None:
    """Words that two languages share are not linked."""
    assert not _linked(_row(case))
