"""Footnotes: told by their small type at the foot of a column and by the number or sign that they begin with.

They come after the text, as they do from other formats. Their numbers are taken off, and out of the text, where they
would be read as numbers; raised numbers without a note (units, exponents) stay.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.core.formats.pdf.lines import Line

# A note's type is smaller than this part of the body's.
_SMALLER = 0.93
_NOTE = re.compile(r"(?:\[?(\d{1,3})\]?[.)]?|([*†‡§¶]{1,3}))(?:\s+|(?=[^\W\d]))")


def without_notes(page: Sequence[Line], body: float) -> tuple[list[Line], list[list[Line]]]:
    """The lines of a page without its footnotes, raised numbers resolved; and the lines of each note.

    The first line of a note has lost its number.
    """
    columns: dict[int, list[Line]] = defaultdict(list)
    for line in page:
        columns[line.column].append(line)
    raised = {mark for line in page for _, mark in line.marks}
    notes: list[list[Line]] = []
    numbers: set[str] = set()
    in_notes: set[int] = set()
    for lines in columns.values():
        for note in _notes_below(lines, body, raised):
            found = _numbered(note[0])
            if found:
                numbers.add(found[0])
                in_notes.update(map(id, note))
                notes.append([_resolved(line, numbers) for line in (found[1], *note[1:])])
    return [_resolved(line, numbers) for line in page if id(line) not in in_notes], notes


def _notes_below(lines: Sequence[Line], body: float, raised: set[str]) -> Iterator[list[Line]]:
    """The footnotes below a column: small type to its end, from the first line that begins with a raised number on."""
    start = len(lines)
    while start and lines[start - 1].size < _SMALLER * body:
        start -= 1
    note: list[Line] = []
    for line in lines[start:]:
        found = _numbered(line)
        if found and found[0] in raised:
            if note:
                yield note
            note = [line]
        elif note:
            note.append(line)
    if note:
        yield note


def _numbered(line: Line) -> tuple[str, Line] | None:
    """The number or sign that a line begins with, and the line without it."""
    if line.marks and line.marks[0][0] == 0:
        return line.marks[0][1], replace(line, marks=line.marks[1:])
    found = _NOTE.match(line.text)
    if not found or found.end() == len(line.text):
        return None
    cut = found.end()
    marks = tuple((max(0, offset - cut), mark) for offset, mark in line.marks)
    return found[1] or found[2], replace(line, text=line.text[cut:], marks=marks)


def _resolved(line: Line, numbers: set[str]) -> Line:
    """The line with its raised numbers in the text, but for those of notes."""
    if not line.marks:
        return line
    pieces, done = [], 0
    for offset, mark in line.marks:
        pieces += [line.text[done:offset], "" if mark in numbers else mark]
        done = offset
    return replace(line, text="".join([*pieces, line.text[done:]]).strip(), marks=())
