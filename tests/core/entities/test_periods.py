"""Periods: two dates that say only once what they share."""

import pytest

from reader.core.entities.scan import scan
from reader.core.findings import Severity
from tests.core.entities.reading import read

_PERIODS = [
    ("en", "open 4 to 9 May 2021 only"),
    ("en", "open May 4–9, 2021 only"),
    ("en", "open May 4 to 9, 2021 only"),
    ("en", "open from 4 May to 9 May 2021 only"),
    ("de", "vom 4. bis 9. Mai 2021 geöffnet"),
    ("fr", "ouvert du 4 au 9 mai 2021"),
    ("es", "abierto del 4 al 9 de mayo de 2021"),
    ("ru", "открыто с 4 по 9 мая 2021 года"),
    ("uk", "відкрито 4–9 травня 2021 року"),
    ("fi", "avoinna 4.–9. toukokuuta 2021"),
    ("ar", "يفتح من 4 إلى 9 مايو 2021"),
    ("ur", "4 سے 9 مئی 2021 تک"),
    ("he", "פתוח 4 עד 9 במאי 2021"),
    ("hi", "4 से 9 मई 2021 तक"),
    ("vi", "mở từ 4 đến 9 tháng 5 năm 2021"),
    ("th", "เปิด 4-9 พฤษภาคม ค.ศ. 2021"),
    ("zh", "2021年5月4日至9日开放"),
    ("ja", "2021年5月4日から9日まで"),
    ("ko", "2021년 5월 4일~9일 개방"),
]


@pytest.mark.parametrize(("language", "text"), _PERIODS)
def test_both_ends_of_a_period_are_dates(language: str, text: str) -> None:
    """Whatever a period leaves out at one end is taken from the other."""
    readings = [set(candidate.readings) for candidate in scan(text, language) if not candidate.soft]
    assert len(readings) == 2
    assert "d:2021-05-04" in readings[0]
    assert "d:2021-05-09" in readings[1]


def test_a_period_is_the_same_in_any_two_languages() -> None:
    """However the versions write a period, it raises no alarm."""
    for language, text in _PERIODS[1:]:
        [row] = read(("en", [_PERIODS[0][1]]), (language, [text])).rows
        assert not [f for f in row.findings if f.severity is not Severity.HINT], (language, row.findings)


def test_another_day_in_a_period_is_an_error() -> None:
    """A changed end of a period is a differing value."""
    [row] = read(("en", ["open 4 to 9 May 2021"]), ("fr", ["ouvert du 4 au 8 mai 2021"])).rows
    assert [(f.kind.value, f.severity) for f in row.findings] == [("values-differ", Severity.ERROR)]


@pytest.mark.parametrize("text", ["sold 12 on 27 August 2021", "9 to 4 May 2021 votes"])
def test_a_figure_beside_a_date_may_be_no_day(text: str) -> None:
    """A number stays one where nothing makes a period of it and the date, or it stays one of its readings."""
    assert any(f"n:{text.split()[0 if text[0].isdigit() else 1]}" in c.readings for c in scan(text, "en"))


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("May 9 to 4 lost", ["d:--05-09"]),
        ("9-4 May 2021", ["d:2021-05"]),
        ("from 4 May to 9 Ramadan 1442", ["d:--05-04", "hijri:1442-09-09"]),
        ("May 4, 2021 to June 9, 2022", ["d:2021-05-04", "d:--05-04", "d:2022-06-09", "d:--06-09"]),
        ("May 4, 2021 to 9, 2022", ["d:2021-05-04", "d:--05-04", "d:2021-05-09", "d:--05-09", "d:2022"]),
    ],
)
def test_what_makes_no_period_is_left_as_it_is(text: str, dates: list[str]) -> None:
    """An earlier day at the end, another calendar, or a year of its own gives nothing to the other end."""
    readings = [reading for candidate in scan(text, "en") for reading in candidate.readings]
    assert [reading for reading in readings if not reading.startswith(("n:", "range:"))] == dates
