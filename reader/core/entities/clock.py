"""Times of day: figures with a colon, or with a word that says so (a.m., Uhr, بجے, الساعة, 点)."""

import re
from decimal import Decimal

from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate, range_reading

_CLOCK = re.compile(r"(\d{1,2})(?:[.,](\d{2}))?")
_MINUTE = re.compile(r"\d{2}")


def parse_time(line: Line, position: int) -> tuple[Candidate, int] | None:
    """The time of day that begins at a token, and the token behind it."""
    figure, half, marks = _words(line, position, "clock-before")
    figures = _CLOCK.fullmatch(line.text(figure))
    if not figures or figure - position > 4:
        return None
    hour, minute = int(figures[1]), int(figures[2] or 0)
    last = figure
    colon = figures[2] is None and line.text(figure + 1) == ":" and line.glued(figure + 1) and line.glued(figure + 2)
    if colon and _MINUTE.fullmatch(line.text(figure + 2)):
        minute, last = int(line.text(figure + 2)), figure + 2
    end, half_behind, marks_behind = _words(line, last + 1, "clock-after")
    if marks_behind and last == figure and figures[2] is None and _MINUTE.fullmatch(line.text(end)) and not half_behind:
        minute, last = int(line.text(end)), end
        minute_word = line.sense(end + 1, "clock-minute")
        end, half_behind, _ = _words(line, end + 1 + (minute_word[1] if minute_word else 0), "clock-after")
    timed = last > figure or marks or marks_behind
    if not timed or hour > 24 or minute > 59:
        return None
    # The word for o'clock before the figure is no part of the time (الساعة 7), a time of day is (صبح 7.55 بجے).
    start, stop = line.span(position if half else figure, end - 1)
    bare = not (half or half_behind or marks or marks_behind)
    return _timed((start, stop), (hour, minute), half or half_behind, bare=bare), end


def _words(line: Line, at: int, clock: str) -> tuple[int, str, bool]:
    """The token behind the words for a time of day and for o'clock, the half of the day, whether there are any."""
    half, start = "", at
    while (found := line.sense(at, "half", clock)) is not None:
        if clock == "clock-before" and line.text(at).isascii() and len(line.text(at)) <= 2:
            break  # am 6. November: the abbreviations of a.m. and p.m. stand behind the figure
        half = half or str(found[0].value)
        at += found[1]
    return at, half, at > start


def _timed(span: tuple[int, int], clock: tuple[int, int], half: str, *, bare: bool) -> Candidate:
    hour, minute = clock
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    readings = [f"t:{hour:02d}:{minute:02d}"]
    if not half and hour <= 12:
        readings.append(f"t:{(hour + 12) % 24:02d}:{minute:02d}")
    readings.append(f"n:{clock[0]}" if not minute else f"n:{clock[0]}.{minute:02d}")
    if bare:  # a score, written with a colon in some languages and with a dash in others
        readings.append(range_reading(Decimal(clock[0]), Decimal(minute)))
    return Candidate(*span, Kind.TIME, tuple(readings), f"{hour:02d}:{minute:02d}")
