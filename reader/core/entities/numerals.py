"""Digits with separators: which numbers they may mean.

The separators say most: two kinds of them are groups and a decimal mark, the Arabic marks U+066B and U+066C are
never mistaken, groups have three digits (two in Indian grouping). Where `1.500` may be both, the usage of the text
decides: it prefers one reading, and the other one stays as long as it is plausible, or allows only one.
"""

import re
from decimal import Decimal

from reader.core.entities.usage import Usage

_GROUP_ONLY = "٬ '’"
_MARKS = re.compile(r"[^0-9]")


def _grouped(parts: list[str]) -> bool:
    """Whether the parts between marks are digit groups: thousands, or Indian lakhs."""
    first, *rest = parts
    if not 1 <= len(first) <= 3 or (first.startswith("0") and len(first) > 1) or len(rest[-1]) != 3:
        return False
    return all(len(part) == 3 for part in rest) or (len(first) <= 2 and all(len(part) == 2 for part in rest[:-1]))


def _whole(parts: list[str]) -> Decimal:
    return Decimal("".join(parts))


def readings(numeral: str, usage: Usage) -> tuple[Decimal, ...]:
    """The numbers that a run of digits and separators may mean, the preferred one first; none if it is no number.

    A list written without spaces (`1,2,3`) is no number.
    """
    marks = _MARKS.findall(numeral)
    if not marks:
        return (Decimal(numeral),)
    parts = _MARKS.split(numeral)
    last = marks[-1]
    if len(set(marks)) == 1 and len(marks) > 1:
        return (_whole(parts),) if _grouped(parts) else ()
    if len(marks) > 1:
        mixed = marks.count(last) == 1 and len(set(marks)) == 2 and _grouped(parts[:-1])
        return (Decimal("".join(parts[:-1]) + "." + parts[-1]),) if mixed else ()
    return _one_mark(parts, last, usage)


def _one_mark(parts: list[str], mark: str, usage: Usage) -> tuple[Decimal, ...]:
    whole, fraction = _whole(parts), Decimal(".".join(parts))
    if mark in _GROUP_ONLY:
        return (whole,) if _grouped(parts) else ()
    if mark == "٫" or parts[0] == "0" or not _grouped(parts):
        return (fraction,) if mark != "،" or len(parts[1]) <= 2 else ()
    if usage.only_mark:
        return (fraction,) if mark.replace("،", ",") == usage.mark else (whole,)
    if mark == usage.mark and parts[1] != "000":
        return (fraction, whole)
    return (whole,) if parts[1].endswith("0") else (whole, fraction)
