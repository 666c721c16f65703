"""How the interface writes numbers, shares, days, moments, lists and keys: one rule for window, panels and reports.

`QLocale` decides, by the locale that `reader.ui.languages` sets as the default: the system's where it is of the
interface's language, else the language's usual one. So Arabic has the digits ٠١٢, but 012 where the system is set to a
country that writes so (the Maghreb, the Emirates), and Urdu has 012, as CLDR has it.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QKeySequence

_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"
_DAY = "d MMMM yyyy"


def is_right_to_left() -> bool:
    """Whether the interface runs from right to left."""
    return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft


def number(value: int) -> str:
    """A whole number."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """A number with three significant digits."""
    return QLocale().toString(value, "g", 3)


def exact(value: Decimal) -> str:
    """A decimal number with as many places as it has."""
    return QLocale().toString(float(value), "f", max(0, -int(value.as_tuple().exponent)))


def share(percent: int) -> str:
    """A number of hundredths, with the percent sign as English, Arabic and Urdu have it: close behind."""
    return number(percent) + QLocale().percent()


def day(date: str) -> str:
    """A day (ISO 8601), the month by its name: the order of its figures is not to be guessed."""
    return QLocale().toString(QDate.fromString(date, Qt.DateFormat.ISODate), _DAY)


def moment(time: str) -> str:
    """A moment (ISO 8601), short and in local time; as it stands where it is none."""
    at = QDateTime.fromString(time, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(at, QLocale.FormatType.ShortFormat) if at.isValid() else time


def moment_for_others(time: str) -> str:
    """A moment (ISO 8601) in a report that may be read anywhere: the month by its name, in UTC."""
    at = QDateTime.fromString(time, Qt.DateFormat.ISODate).toUTC()
    return f"{QLocale().toString(at, f'{_DAY} HH:mm')} UTC" if at.isValid() else time


def names(texts: Iterable[str]) -> str:
    """Names in a list, each keeping its own direction."""
    return QLocale().createSeparatedList([f"{_FSI}{text}{_PDI}" for text in texts])


def keys(sequences: Sequence[QKeySequence]) -> str:
    """What has to be pressed; in a right-to-left interface each keeps its order ("Ctrl++" and not "++Ctrl")."""
    return "  ".join(one_order(s.toString(QKeySequence.SequenceFormat.NativeText)) for s in sequences)


def one_order(text: str) -> str:
    """A text that is read from left to right wherever it stands, such as keys or a pattern."""
    return f"{_LRI}{text}{_PDI}" if is_right_to_left() else text
