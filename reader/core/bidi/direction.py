"""A paragraph's base direction, and the Unicode bidirectional algorithm as python-bidi applies it.

python-bidi cannot take lone surrogates (a file with broken UTF-16 has them); they are replaced one for one here.
"""

import re

from bidi import get_base_level, get_display

from reader.core.bidi.units import LEFT_LETTER, RIGHT_LETTER, tokens
from reader.core.document import Direction

_SURROGATE = re.compile("[\ud800-\udfff]")


def base_direction(text: str, language_direction: Direction) -> Direction:
    """The direction in which a paragraph of a version written in `language_direction` is laid out.

    It is the first strong character's (UAX #9, P2 and P3). Where that disagrees with the version, the bulk of the
    letters decides, not counting codes, addresses and the like, which belong to no language. Without any strong
    character it is the version's.
    """
    first = _first_strong(text)
    if first is None or first is language_direction:
        return language_direction
    left = right = end = 0
    for start, stop in [*tokens(text), (len(text), len(text))]:
        left += len(LEFT_LETTER.findall(text, end, start))
        right += len(RIGHT_LETTER.findall(text, end, start))
        end = stop
    if left == right:
        return first if left == 0 else language_direction
    return Direction.LTR if left > right else Direction.RTL


def painting_order(text: str, direction: Direction) -> str:
    """The characters of `text` from left to right as a plain viewer paints them on one endless line.

    Nothing is mirrored (python-bidi does not), and lone surrogates come out as U+FFFD.
    """
    side = "R" if direction is Direction.RTL else "L"
    try:
        return str(get_display(text, base_dir=side))
    except UnicodeEncodeError:
        return str(get_display(_SURROGATE.sub("\ufffd", text), base_dir=side))


def _first_strong(text: str) -> Direction | None:
    """The direction of the first strong character outside isolates; None without one."""
    if not text:
        return None
    try:
        level = get_base_level(text)
    except UnicodeEncodeError:
        level = get_base_level(_SURROGATE.sub("\ufffd", text))
    if level == 1:
        return Direction.RTL
    return Direction.LTR if LEFT_LETTER.search(text) else None
