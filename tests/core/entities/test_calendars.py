"""Other calendars, against days that almanacs give."""

from datetime import date

import pytest

from reader.core.entities.calendars import hebrew_day, islamic_day, persian_day


@pytest.mark.parametrize(
    ("year", "day"),
    [(1300, "1921-03-21"), (1354, "1975-03-21"), (1375, "1996-03-20"), (1380, "2001-03-21"), (1403, "2024-03-20")],
)
def test_the_persian_year_begins_at_the_equinox(year: int, day: str) -> None:
    """The first of Farvardin is the day of Nowruz."""
    assert date.fromordinal(persian_day(year, 1, 1)).isoformat() == day


@pytest.mark.parametrize(("year", "day"), [(5784, "2023-09-16"), (5785, "2024-10-03"), (5786, "2025-09-23")])
def test_the_hebrew_year_begins_with_its_postponements(year: int, day: str) -> None:
    """The first of Tishri is the day of Rosh Hashanah."""
    assert date.fromordinal(hebrew_day(year, 7, 1)).isoformat() == day


def test_a_hebrew_leap_year_has_two_months_of_adar() -> None:
    """Nisan follows Adar II in a leap year and Adar in another."""
    assert date.fromordinal(hebrew_day(5784, 1, 15)).isoformat() == "2024-04-23"
    assert date.fromordinal(hebrew_day(5785, 1, 15)).isoformat() == "2025-04-13"


@pytest.mark.parametrize(
    ("parts", "day"), [((1446, 9, 1), "2025-03-01"), ((1445, 10, 1), "2024-04-10"), ((1446, 1, 1), "2024-07-08")]
)
def test_the_tabular_islamic_calendar_is_at_most_a_day_off(parts: tuple[int, int, int], day: str) -> None:
    """The day of the table is the official one, or the day before or after it."""
    assert abs(islamic_day(*parts) - date.fromisoformat(day).toordinal()) <= 1
