"""Times of day: figures with a colon, or with a word that says so (a.m., Uhr, بجے, الساعة, 点)."""

import re

from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate

_CLOCK = re.compile(r"(\d{1,2})(?:[.,:](\d{2}))?")


def parse_time(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The time of day that begins at a token, and the token behind it."""
    at = position
    half = marked = ""
    first = position
    while (before := line.sense(at, "half", "clock-before")) is not None and at - position < 4:
        half = before[0].value or half
        marked = marked or before[0].role
        at += before[1]
    figures = _CLOCK.fullmatch(line.text(at))
    if not figures:
        return None
    hour, minute = int(figures[1]), int(figures[2] or 0)
    figure = last = at
    colon = (
        line.text(at + 1) == ":"
        and line.glued(at + 1)
        and line.glued(at + 2)
        and re.fullmatch(r"\d{2}", line.text(at + 2))
    )
    if colon and figures[2] is None:
        minute, last = int(line.text(at + 2)), at + 2
    at = last + 1
    while (behind := line.sense(at, "half", "clock-after")) is not None:
        half = behind[0].value or half
        marked = marked or behind[0].role
        if (
            behind[0].role == "half"
            and behind[0].value
            and not line.text(at).isascii()
            and not colon
            and marked == "half"
            and at == last + 1
        ):
            marked = "half"
        at += behind[1]
        last = at - 1
    if not (marked or colon) or hour > 24 or minute > 59:
        return None
    start, end = line.span(first if marked != "clock-before" else figure, last)
    return _timed(start, end, (hour, minute), half), last + 1


def _timed(start: int, end: int, clock: tuple[int, int], half: str) -> Candidate:
    hour, minute = clock
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    readings = [f"t:{hour:02d}:{minute:02d}"]
    if not half and hour <= 12:
        readings.append(f"t:{(hour + 12) % 24:02d}:{minute:02d}")
    readings.append(f"n:{clock[0]}" if not minute else f"n:{clock[0]}.{minute:02d}")
    return Candidate(start, end, Kind.TIME, tuple(readings), f"{hour:02d}:{minute:02d}")
