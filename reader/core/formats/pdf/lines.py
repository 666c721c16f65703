"""Rows of words on a page -> lines in reading order, column after column.

Columns are told by the white strip between them (after Breuel, "Two geometric algorithms for layout analysis", 2002):
the strip down the page that is free of words for most lines, with full lines of text on both of its sides. It parts
what lies above it, its two sides (right side first where the text is right-to-left) and what lies below; each part is
looked at again. Short lines on both sides are a table: its rows are read across, a cell a line.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.core.formats.pdf.glyphs import Row, row_base, usual_size
from reader.core.formats.pdf.order import Piece, balance, reading_order, with_turned_words
from reader.core.formats.text import wide

# A strip is at least so wide, and a gap in a row that parts cells, in parts of the type size.
_STRIP = 0.75
_CELL_GAP = 2.5
_FEWEST_LINES = 4
_CERTAIN_LINES = 10
_NARROWEST_COLUMN = 7.0
_MOST_STRIPS = 40
_MOST_PARTS = 40
_LONGEST_SIGN = 3
_FEWEST_GAPS = 3
_SAME_EDGE = 2.0
# Words that end here can be broken off at a line end.
_BREAKS = "-‐–—/"
_OPENING = "([{«“\"'¿¡"
# Noncharacters, which no text holds.
_STANDINS = "".join(map(chr, range(0xFDD0, 0xFDF0)))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in reading order and where it stands, in points; `column` counts in the order of reading.

    `marks` are raised numbers or signs and the offsets in `text` where they were taken out, `first` is the width of
    what a line break could have left on the line before.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    rtl: bool
    first: float
    column: int
    marks: tuple[tuple[int, str], ...] = ()


def lines_of(rows: Sequence[Row], first_column: int, *, rtl: bool) -> list[Line]:
    """The lines of a page in reading order; its columns are numbered from `first_column`."""
    glyphs = [glyph for row in rows for word in row for glyph in word.glyphs]
    size = usual_size(glyphs) or 10.0
    lines: list[Line] = []
    for number, part in enumerate(_parts(list(rows), size, rtl=rtl), first_column):
        base = rtl and not _left_aligned(part)
        full = _full_rows(part)
        for row, stretched in zip(part, full, strict=True):
            for words in _cells(row, rtl=base, stretched=stretched and 2 * sum(full) > len(full)):
                line = _line(words, number, rtl=base, page_rtl=rtl)
                if line.text or line.marks:
                    lines.append(line)
    return lines


def _left_aligned(rows: Sequence[Row]) -> bool:
    """Whether right-to-left text was set in left-to-right paragraphs, as some programs do: aligned on the left."""
    lefts, rights = [row[0].left for row in rows], [max(word.right for word in row) for row in rows]
    left, right = min(lefts), max(rights)
    # A space at a line's end stands on its left there.
    near = 0.7 * rows[0][0].size
    at_left = sum(start - left < near for start in lefts)
    at_right = sum(right - end < near for end in rights)
    return len(rows) > 1 and at_left > 0.9 * len(rows) and at_right < 0.7 * len(rows)


def _parts(rows: list[Row], size: float, *, rtl: bool) -> Iterator[list[Row]]:
    """The rows of every part of a page, in reading order."""
    pending = [rows]
    looked_at = 0
    while pending:
        part = pending.pop()
        looked_at += 1
        may_part = len(part) >= 2 * _FEWEST_LINES - 1 and looked_at <= _MOST_PARTS
        strip = _strip(part, size, rtl=rtl) if may_part else None
        if strip is None:
            if part:
                yield part
            continue
        top, bottom, middle = strip
        sides: list[list[Row]] = [[], []]
        for row in part[top:bottom]:
            for side, words in enumerate(_split(row, middle)):
                if words:
                    sides[side].append(words)
        if rtl:
            sides.reverse()
        pending += [part[bottom:], sides[1], sides[0], part[:top]]


def _split(row: Row, middle: float) -> tuple[Row, Row]:
    return [word for word in row if word.left < middle], [word for word in row if word.left >= middle]


@dataclass(slots=True)
class _Strip:
    left: float
    right: float
    top: int


def _strip(rows: Sequence[Row], size: float, *, rtl: bool) -> tuple[int, int, float] | None:
    """The best strip between columns: its first row, the row after its last, and its middle; None without columns."""
    free = [_free(row, size) for row in rows]
    closed: list[tuple[_Strip, int]] = []
    active: list[_Strip] = []
    for number, gaps in enumerate([*free, []]):
        kept: dict[tuple[float, float], _Strip] = {}
        starts, ends = [left for left, _ in gaps], [right for _, right in gaps]
        for strip in active:
            # The gaps stand in order, and none reaches into another.
            first, last = bisect_right(ends, strip.left), bisect_left(starts, strip.right)
            narrowed = [
                _Strip(max(strip.left, left), min(strip.right, right), strip.top)
                for left, right in gaps[first:last]
                if min(strip.right, right) - max(strip.left, left) >= _STRIP * size
            ]
            for other in narrowed:
                known = kept.setdefault((other.left, other.right), other)
                known.top = min(known.top, other.top)
            if not any((other.left, other.right) == (strip.left, strip.right) for other in narrowed):
                closed.append((strip, number))
        for left, right in gaps:
            kept.setdefault((left, right), _Strip(left, right, number))
        active = sorted(kept.values(), key=lambda strip: strip.top)[:_MOST_STRIPS]
    best, most = None, 0
    for strip, end in closed:
        if end - strip.top > most and end - strip.top >= _FEWEST_LINES:
            found = _accepted(rows, strip, end, size, rtl=rtl)
            if found and found[0] > most:
                most, best = found
    return best


def _free(row: Row, size: float) -> list[tuple[float, float]]:
    """The gaps in a row that are wide enough for a strip, with what lies to the left and right of it."""
    gaps = []
    reach = -1e6
    for word in row:
        if word.left - reach >= _STRIP * size:
            gaps.append((reach, word.left))
        reach = max(reach, word.right)
    return [*gaps, (reach, 1e6)]


def _accepted(
    rows: Sequence[Row], strip: _Strip, end: int, size: float, *, rtl: bool
) -> tuple[int, tuple[int, int, float]] | None:
    """How many lines the smaller side of a strip has, and the strip, if both sides are columns of text."""
    if strip.left <= -1e6 or strip.right >= 1e6:
        return None
    middle = (strip.left + strip.right) / 2
    sides = [_split(row, middle) for row in rows[strip.top : end]]
    top, bottom = strip.top, end
    while sides and not sides[0][not rtl]:
        sides.pop(0)
        top += 1
    while end < len(rows) and sides and not all(sides[-1]):
        sides.pop()
        bottom -= 1
    both = [row for row in sides if all(row)]
    if len(both) < _CERTAIN_LINES and sum(map(_parted, both)) < 0.75 * len(both):
        return None
    counts = []
    for side in (0, 1):
        lines = [row[side] for row in sides if row[side]]
        if len(lines) < _FEWEST_LINES:
            return None
        left = min(line[0].left for line in lines)
        right = max(word.right for line in lines for word in line)
        widths = sorted(max(word.right for word in line) - line[0].left for line in lines)
        if right - left < _NARROWEST_COLUMN * size or widths[len(widths) // 2] < 0.6 * (right - left):
            return None
        counts.append(len(lines))
    return min(counts), (top, bottom, middle)


def _parted(sides: tuple[Row, Row]) -> bool:
    """Whether the gap between two sides of a row is wider than the gaps between the words on them."""
    gaps = sorted(gap for side in sides for gap in _gaps(side))
    between = sides[1][0].left - max(word.right for word in sides[0])
    return not gaps or between > 1.4 * gaps[len(gaps) // 2]


def _gaps(row: Row) -> list[float]:
    """The gaps between the words of a row."""
    reaches = accumulate((word.right for word in row), max)
    return [word.left - reach for word, reach in zip(row[1:], reaches, strict=False)]


def _full_rows(rows: Sequence[Row]) -> list[bool]:
    """Which rows begin and end where the longest do."""
    ends = [(row[0].left, max(word.right for word in row)) for row in rows]
    left, right = min(start for start, _ in ends), max(end for _, end in ends)
    return [start - left < _SAME_EDGE and right - end < _SAME_EDGE for start, end in ends]


def _cells(row: Row, *, rtl: bool, stretched: bool) -> list[Row]:
    """The words of a row, parted where gaps far wider than its others part them; a list's sign stays with its text.

    Where justified text is stretched, one or two gaps tell nothing.
    """
    gaps = _gaps(row)
    if stretched and len(gaps) < _FEWEST_GAPS:
        return [row]
    usual = sorted(gaps)[len(gaps) // 2] if len(gaps) > 1 else 0.0
    cells: list[Row] = [[]]
    for word, gap in zip(row, [0.0, *gaps], strict=True):
        if gap > max(_CELL_GAP * word.size, 2 * usual):
            cells.append([])
        cells[-1].append(word)
    if rtl:
        cells.reverse()
    if len(cells) > 1 and len(cells[0]) == 1 and sum(len(glyph.text) for glyph in cells[0][0].glyphs) <= _LONGEST_SIGN:
        marker = cells.pop(0)
        cells[0] = [*cells[0], *marker] if rtl else [*marker, *cells[0]]
    return cells


def _line(words: Row, column: int, *, rtl: bool, page_rtl: bool) -> Line:
    """One line: its text, and its measures from the words that are not raised."""
    level = [word for word in words if not word.raised] or words
    pieces: list[Piece] = []
    raised: list[str] = []
    for number, word in enumerate(words):
        own = [(glyph.text, glyph.place) for glyph in word.glyphs]
        if word.raised and level is not words and len(raised) < len(_STANDINS):
            # It stands where the reading order puts it, but is no part of the text as yet.
            raised.append(reading_order(own) if balance([text for text, _ in own]) < 0 else "".join(t for t, _ in own))
            own = [(_STANDINS[len(raised) - 1], -1)]
        elif number:
            pieces.append((" ", -1))
        pieces += own
    counted = balance([text for text, _ in pieces])
    letters = any(unicodedata.bidirectional(text[0]) in {"R", "AL"} for text, _ in pieces)
    turned = rtl and (letters or _ends_at_left(pieces)) if page_rtl else counted < 0
    text = reading_order(pieces) if turned else with_turned_words(pieces) if letters else "".join(t for t, _ in pieces)
    text, marks = _taken_out(" ".join(text.split()), raised)
    glyphs = [glyph for word in level for glyph in word.glyphs]
    lettered = [glyph for glyph in glyphs if glyph.text[0].isalpha()] or glyphs
    return Line(
        text, level[0].left, max(word.right for word in level), row_base(level), usual_size(lettered),
        all(glyph.bold for glyph in lettered), turned, _first_width(level, turned=turned or counted < 0),
        column, marks,
    )  # fmt: skip  # as the fields are declared


def _taken_out(text: str, raised: Sequence[str]) -> tuple[str, tuple[tuple[int, str], ...]]:
    """The text without the stand-ins of raised words, and where those are."""
    if not raised:
        return text, ()
    kept: list[str] = []
    marks: list[tuple[int, str]] = []
    for character in text:
        number = _STANDINS.find(character)
        if 0 <= number < len(raised):
            marks.append((len(kept), raised[number]))
        else:
            kept.append(character)
    return "".join(kept), tuple(marks)


def _ends_at_left(pieces: Sequence[Piece]) -> bool:
    """Whether a line without right-to-left letters has its punctuation at the left end, as in such a paragraph."""
    left, right = (unicodedata.category(text[0])[0] == "P" for text in (pieces[0][0], pieces[-1][0]))
    return left and not right and pieces[0][0] not in _OPENING


def _first_width(words: Row, *, turned: bool) -> float:
    """The width of the first word up to where it may be broken: of one letter in scripts without spaces."""
    glyphs = words[-1].glyphs[::-1] if turned else words[0].glyphs
    if wide(glyphs[0].text[0]):
        # Punctuation does not begin a line: it goes with the letter before it.
        end = next((n for n, g in enumerate(glyphs[1:], 1) if unicodedata.category(g.text[0])[0] != "P"), len(glyphs))
    elif "//" in "".join(glyph.text for glyph in glyphs):
        # Addresses go to the next line as a whole, if they can.
        end = len(glyphs)
    else:
        end = next((n for n, g in enumerate(glyphs[:-1], 1) if n > 1 and g.text[-1] in _BREAKS), len(glyphs))
    first = glyphs[:end]
    return max(glyph.right for glyph in first) - min(glyph.left for glyph in first)
