"""How the figures of a text are read where they can be read in two ways: 03/04/2025, 05/06/07, 1.250 and 1,250.

What the language says and what the person says do not weigh the same. The reading that is usual in the language (by the
date formats and number symbols of its locale in the CLDR) is the *preferred* one, and the other stays possible: texts
quote, translators copy, and a false alarm is worse than none. The reading that the person says is the *only* one,
wherever the figures allow it: 03/25/2025 has one reading, whatever was said.

Limits: years of two digits are those from 1970 to 2069; a year of four digits at the front has its month next.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError

from reader.core.conventions import Convention, DateOrder, DecimalMark
from reader.core.entities.common import common

# Languages whose years of two digits are those of the solar Hijri calendar.
_SOLAR = frozenset({"fa", "ps", "ckb", "lrc", "mzn"})

Day = tuple[int, int, int]
"""Year, month and day."""


@dataclass(frozen=True, slots=True)
class Usage:
    """The readings of figures in a text: which is preferred, and whether it is the only one.

    `order` is that of dates with a year, `day_first` the order of day and month where the year is elsewhere or not
    there; `mark` is the decimal mark, "." or ",".
    """

    order: DateOrder
    day_first: bool
    mark: str
    only_order: bool = False
    only_mark: bool = False

    def days(self, one: int, other: int, mark: str = "/") -> list[tuple[int, int]]:
        """The month and the day that two figures with a mark between them may be, the preferred first."""
        # Who writes 03.04.2025 or 03-04-2025 puts the day first, whatever the language, unless it is said otherwise.
        day_first = self.day_first if mark == "/" or self.only_order else True
        orders = [(other, one), (one, other)] if day_first else [(one, other), (other, one)]
        valid = [(month, day) for month, day in orders if 1 <= month <= 12 and 1 <= day <= 31]
        return valid[:1] if self.only_order and self.order is not DateOrder.YEAR else valid

    def dates(self, figures: Sequence[str], mark: str) -> list[Day]:
        """The dates that three figures with a mark between them may be, the preferred first."""
        first, middle, last = map(int, figures)
        sizes = len(figures[0]), len(figures[2])
        if sizes[0] == 4:
            return [(first, middle, last)] if _is_day(middle, last) and sizes[1] <= 2 else []
        if sizes[0] > 2 or not (sizes[1] == 4 or (sizes[1] == 2 and mark != "-")):
            return []
        year_last = [(_year(figures[2]), month, day) for month, day in self.days(first, middle, mark)]
        if self.order is not DateOrder.YEAR or sizes != (2, 2) or not _is_day(middle, last):
            return year_last
        return [(_year(figures[0]), middle, last), *(() if self.only_order else year_last)]


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31


def _year(figures: str) -> int:
    year = int(figures)
    return year if len(figures) == 4 else year + (2000 if year < 70 else 1900)


def locale_of(language: str) -> Locale:
    """The locale of a language (BCP 47) with its script and region, of the language alone, or else of English."""
    primary, *rest = language.replace("_", "-").split("-")
    primary = common().aliases.get(primary.lower(), primary.lower())
    for tag in ("-".join((primary, *rest)), primary):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("en")


@cache
def usage(language: str, said: Convention) -> Usage:
    """How figures are read in a text in a language (BCP 47) of which the person said so much."""
    locale = locale_of(language)
    short, long = (str(locale.date_formats[width].pattern) for width in ("short", "long"))
    year_first = short.find("y") < short.find("d")
    # Where the year stands first in figures (Swedish, Persian), words tell how day and month alone are said.
    told = long if year_first else short
    day_first = told.find("d") < told.find("M")
    order = DateOrder.DAY if day_first else DateOrder.MONTH
    if year_first and locale.language not in _SOLAR:
        order = DateOrder.YEAR
    mark = "," if locale.number_symbols.get("latn", {}).get("decimal") == "," else "."
    if said.dates is not None:
        order = said.dates
        day_first = day_first if order is DateOrder.YEAR else order is DateOrder.DAY
    if said.decimal is not None:
        mark = "," if said.decimal is DecimalMark.COMMA else "."
    return Usage(order, day_first, mark, said.dates is not None, said.decimal is not None)
