"""Lines in reading order -> paragraphs, by their geometry.

A line goes on with the paragraph of the line above unless something speaks against it: another type size or weight, a
wider gap than lines have in this document, an indent, a sign of a list, or a line above that ended before it had to,
which is told by whether the first word of the next line would have found room on it. Where a document marks its
paragraphs by gaps or indents, a line must end well before it had to; where a line begins with a small letter too. From
a column or page to the next a paragraph goes on where its line is full and ends no sentence. Headings are told by their
type, larger sizes being higher levels; small type at the foot of a page that begins with a number or sign is a
footnote: the number is taken off it and out of the text.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.core.document import Paragraph, ParagraphKind
from reader.core.formats.builder import one_line
from reader.core.formats.pdf.joining import Joiner
from reader.core.formats.pdf.lines import Line

_SENTENCE_END = frozenset(".!?…:؟۔。！？；;।")
_CLOSING = "\"'”’»›)]}）」』】"
_BULLET = re.compile(r"[•◦▪▫■□●○‣⁃∙·➢➤✓✔❖\uf0b7\uf0a7*–—-]\s+")
_NUMBER = re.compile(
    r"(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])(?=\s|[^\W\d])"
)
# What an indent is at least, and a difference of type sizes, in parts of the type size.
_INDENT = 0.75
_OTHER_SIZE = 0.04
# Lines that stand further apart than this part of the usual distance belong to two paragraphs.
_WIDE = 1.22
# How much of its column must be empty after a line that could have taken more, where paragraphs are marked otherwise.
_CLEARLY = 0.25


@dataclass(slots=True)
class Column:
    """Where the lines of a column begin (`lead`) and end (`trail`), counted in the direction of reading."""

    rtl: bool
    lead: float
    trail: float
    lines: int

    def ends(self, line: Line) -> tuple[float, float]:
        """Where a line begins and ends, counted in the direction of reading."""
        return (-line.right, -line.left) if self.rtl else (line.left, line.right)


@dataclass(frozen=True, slots=True)
class Style:
    """What is usual in a document: the body's type size, lines' distance by size, how paragraphs are marked."""

    body: float
    pitches: dict[int, float]
    spaced: bool
    indent: float

    def pitch(self, size: float) -> float:
        """The distance of lines of a type size."""
        return self.pitches.get(round(size), 1.25 * size)


@dataclass(slots=True)
class Draft:
    """A paragraph in the making: its lines, and whether each fills its column to the last letter."""

    lines: list[Line]
    full: list[bool] = field(default_factory=list)


def columns_of(lines: Sequence[Line]) -> dict[int, Column]:
    """The columns by their numbers; short ones take their end from longer ones that begin where they do."""
    members: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        members[line.column].append(line)
    columns: dict[int, Column] = {}
    usual: dict[tuple[bool, int], Counter[int]] = defaultdict(Counter)
    for number, own in members.items():
        rtl = 2 * sum(line.rtl for line in own) > len(own)
        column = columns[number] = Column(rtl, 0.0, 0.0, len(own))
        ends = [column.ends(line) for line in own]
        column.lead = min(lead for lead, _ in ends)
        trails = sorted(trail for _, trail in ends)
        # Few lines may stick out, such as addresses that cannot be broken.
        column.trail = trails[-1 - len(trails) // 40]
        if len(own) >= _FEW:
            usual[rtl, round(column.lead / 4)][round(column.trail)] += len(own)
    for column in columns.values():
        found = usual.get((column.rtl, round(column.lead / 4)))
        if column.lines < _FEW and found:
            column.trail = max(column.trail, found.most_common(1)[0][0])
    return columns


_FEW = 5


def style_of(lines: Sequence[Line], columns: dict[int, Column]) -> Style:
    """What is usual in a document."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(2 * line.size) / 2] += len(line.text)
    body = sizes.most_common(1)[0][0]
    distances: dict[int, list[float]] = defaultdict(list)
    for above, line in pairwise(lines):
        if above.column == line.column and above.base > line.base and not _other_size(above, line):
            distances[round(line.size)].append(above.base - line.base)
    pitches = {size: _usual(found) for size, found in distances.items()}
    wide = [d > _WIDE * pitches[size] for size, found in distances.items() for d in found]
    return Style(body, pitches, sum(wide) > 0.05 * len(wide), _usual_indent(lines, columns))


def _usual(distances: list[float]) -> float:
    """The smallest distance that many lines have."""
    distances.sort()
    for start, distance in enumerate(distances):
        near = bisect_right(distances, 1.1 * distance) - start
        if near >= 0.15 * len(distances):
            return distances[start + near // 2]
    return distances[0]


def _usual_indent(lines: Sequence[Line], columns: dict[int, Column]) -> float:
    """How far first lines are indented, 0 where they are not."""
    found: Counter[int] = Counter()
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        if above.column == line.column == below.column:
            column = columns[line.column]
            leads = [column.ends(each)[0] - column.lead for each in (above, line, below)]
            edge = _INDENT * line.size
            if leads[1] > edge and leads[0] < edge and leads[2] < edge and leads[1] < 6 * line.size:
                found[round(leads[1])] += 1
    if not found or found.total() < max(2, 0.03 * len(lines)):
        return 0.0
    return float(found.most_common(1)[0][0])


def _other_size(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) > _OTHER_SIZE * max(one.size, other.size)


def drafts_of(lines: Sequence[Line], columns: dict[int, Column], style: Style) -> list[Draft]:
    """The paragraphs as lists of lines."""
    drafts: list[Draft] = []
    for number, line in enumerate(lines):
        below = lines[number + 1] if number + 1 < len(lines) else None
        if drafts and _goes_on(drafts[-1], line, below, columns, style):
            drafts[-1].lines.append(line)
        else:
            drafts.append(Draft([line]))
        column = columns[line.column]
        drafts[-1].full.append(column.trail - column.ends(line)[1] < 0.7 * line.size)
    return drafts


def _goes_on(draft: Draft, line: Line, below: Line | None, columns: dict[int, Column], style: Style) -> bool:
    """Whether a line belongs to the paragraph above it."""
    above = draft.lines[-1]
    room = _room(draft, line, columns)
    ended = room > line.first + 0.4 * line.size
    elsewhere = above.column != line.column
    if _other_size(above, line) or (above.bold != line.bold and (ended or elsewhere)):
        return False
    if elsewhere:
        return _goes_on_elsewhere(above, line, columns, style, ended=ended)
    column = columns[line.column]
    drop = above.base - line.base
    near = 0.3 * line.size < drop < _WIDE * style.pitch(line.size) + 0.5
    if not near or _begins_paragraph(draft, line, below, column, style, ended=ended):
        return False
    if not ended:
        return True
    open_end = not _ends_sentence(above.text)
    marked = open_end and (style.spaced or style.indent > 0)
    runs_on = open_end and line.text[:1].islower()
    large = line.size > (1 + _OTHER_SIZE) * style.body
    clearly = _CLEARLY * (column.trail - column.lead)
    return (marked or runs_on or large) and room <= line.first + 0.4 * line.size + clearly


def _room(draft: Draft, line: Line, columns: dict[int, Column]) -> float:
    """How much room the line above left; what is set in on both sides has its own margins."""
    above = draft.lines[-1]
    column = columns[above.column]
    near = [column.ends(each) for each in (*draft.lines[-3:], *([line] if line.column == above.column else []))]
    inset = min(min(lead for lead, _ in near) - column.lead, column.trail - max(trail for _, trail in near))
    return column.trail - max(inset, 0.0) - column.ends(above)[1]


def _goes_on_elsewhere(above: Line, line: Line, columns: dict[int, Column], style: Style, *, ended: bool) -> bool:
    """Whether the first line of a column or page goes on with the last of the one before."""
    column = columns[line.column]
    large = line.size > (1 + _OTHER_SIZE) * style.body
    if ended or large or column.rtl != columns[above.column].rtl or _BULLET.match(line.text):
        return False
    if style.indent:
        return abs(column.ends(line)[0] - column.lead - style.indent) > 0.3 * line.size
    return not _ends_sentence(above.text) and not _NUMBER.match(line.text)


def _begins_paragraph(
    draft: Draft, line: Line, below: Line | None, column: Column, style: Style, *, ended: bool
) -> bool:
    """Whether a sign of a list or an indent says that a line begins a paragraph."""
    above, first = draft.lines[-1], draft.lines[0]
    lead = column.ends(line)[0]
    step = lead - column.ends(above)[0]
    edge = _INDENT * line.size
    listed = bool(_BULLET.match(first.text) or _NUMBER.match(first.text))
    if _BULLET.match(line.text) or _NUMBER.match(line.text):
        return ended or step < -edge or (listed and lead < column.ends(first)[0] + edge)
    if (_centred(line, column) and _centred(above, column)) or (listed and len(draft.lines) == 1):
        return False
    if step < -edge:
        return len(draft.lines) > 1
    if style.indent and abs(lead - column.lead - style.indent) < 0.3 * line.size:
        return len(draft.lines) < 2 or step > edge or ended
    returns = below is not None and below.column == line.column and column.ends(below)[0] < lead - edge
    return step > edge and (returns or ended)


def _centred(line: Line, column: Column) -> bool:
    lead, trail = column.ends(line)
    before, after = lead - column.lead, column.trail - trail
    return before > 2 * line.size and abs(before - after) < 0.1 * (before + after)


def _ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSING)[-1:] in _SENTENCE_END


def paragraphs_of(drafts: Sequence[Draft], style: Style, joiner: Joiner) -> Iterator[Paragraph]:
    """The paragraphs with their kinds; signs of lists that are no numbers are left out."""
    levels = _levels(drafts, style)
    for draft in drafts:
        text = one_line(joiner.joined((line.text, full) for line, full in zip(draft.lines, draft.full, strict=True)))
        bullet = _BULLET.match(text)
        text = text[bullet.end() :] if bullet else text
        level = levels.get(_type(draft), 0)
        if not text:
            continue
        if level and not bullet and len(text) <= _LONGEST_HEADING:
            yield Paragraph(text, ParagraphKind.HEADING, level)
        elif bullet or _NUMBER.match(text):
            yield Paragraph(text, ParagraphKind.LIST_ITEM)
        else:
            yield Paragraph(text)


_LONGEST_HEADING = 300


def _type(draft: Draft) -> tuple[float, bool]:
    """The size and the weight of a paragraph's type."""
    return round(2 * draft.lines[0].size) / 2, all(line.bold for line in draft.lines)


def _levels(drafts: Sequence[Draft], style: Style) -> dict[tuple[float, bool], int]:
    """The levels of headings by their type: what is larger than the body, and what is bold where the body is not."""
    lengths: Counter[tuple[float, bool]] = Counter()
    for draft in drafts:
        lengths[_type(draft)] += sum(len(line.text) for line in draft.lines)
    bold = lengths[style.body, True] > 0.3 * lengths.total()
    types = [
        (size, heavy)
        for size, heavy in lengths
        if size > 1.1 * style.body or (heavy and not bold and size >= style.body)
    ]
    return {found: min(level, 6) for level, found in enumerate(sorted(types, reverse=True), 1)}
