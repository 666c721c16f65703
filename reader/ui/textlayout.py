"""A paragraph (or a slice of one) laid out: painting, highlight geometry, hit testing, caret movement.

The only place that counts UTF-16. Outside, offsets are code points of the original paragraph; inside, each goes through
two maps: original to display text (`reader.core.bidi.DisplayText`, which adds isolates) and code points to UTF-16.

Highlights are geometry, never formats: a format range would split the shaping of a word. Boxes come from the glyph
runs of the laid-out line, from cluster origin to cluster end by advances; `QTextLine.cursorToX` answers for one side
only where the direction changes, and would lose the first digit of 334-KH/TU.

All lines of a layout stand on one pitch, so that a line with a Latin code in it is no higher than its neighbours; only
a line whose fallback font is higher than the pitch takes more.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from reader.core.bidi import controls, display_text, tokens
from reader.core.document import Direction

_UNPAINTED = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_LONGEST_TOKEN = 40
"""Longer tokens (addresses) may be broken at the end of a line, in code points."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set: its font, and the distance of two base lines in pixels."""

    font: QFont
    pitch: float


class Cluster(NamedTuple):
    """What is painted as one piece: a line, a span of the display text, left and right edge by advances."""

    line: int
    start: int
    end: int
    left: float
    right: float
    right_to_left: bool


class Utf16:
    """Code points to UTF-16 units of one text and back."""

    def __init__(self, text: str) -> None:
        wide = not text.isascii() and max(text, default="") > "\uffff"
        self._astral = [offset for offset, c in enumerate(text) if c > "\uffff"] if wide else []
        self._astral_units = [offset + number for number, offset in enumerate(self._astral)]

    def units(self, points: int) -> int:
        """How many units stand before a code point."""
        return points + bisect_left(self._astral, points) if self._astral else points

    def points(self, units: int) -> int:
        """How many code points stand before a unit."""
        return units - bisect_left(self._astral_units, units) if self._astral else units


def printable(text: str) -> str:
    """The text as Qt can take it, of the same length: no lone surrogates, no separators that would break a line."""
    if any("\ud800" <= c <= "\udfff" for c in text):
        text = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text.translate(
        {0: 0xFFFD, 0x0A: 0x20, 0x0B: 0x20, 0x0C: 0x20, 0x0D: 0x20, 0x85: 0x20, 0x2028: 0x20, 0x2029: 0x20}
    )


class LaidOutText:
    """A slice of a paragraph, laid out at a width; coordinates are pixels from its top left corner."""

    def __init__(self, text: str, direction: Direction, style: TextStyle, width: float) -> None:
        self.text = text
        self.direction = direction
        self._display = display_text(printable(text), direction)
        self._utf16 = Utf16(self._display.text)
        controls_ = _UNPAINTED.finditer(self._display.text)
        self._unpainted = [self._utf16.units(found.start()) for found in controls_]
        self._layout = QTextLayout(self._display.text, style.font)
        self._layout.setCacheEnabled(True)
        right_to_left = direction is Direction.RTL
        # QTextLayout does not turn AlignLeft into the leading side.
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._lines: list[QTextLine] = []
        self._tops: list[float] = []
        self._metrics = QFontMetricsF(style.font)
        # Faces for Arabic have far more ascent than letters, faces for Latin hardly more than capitals.
        capitals = self._metrics.capHeight() + 0.12 * style.font.pixelSize()
        self._rise = max(0.62 * self._metrics.ascent(), capitals)
        self.height = self._break_lines(width, style.pitch)

    def _break_lines(self, width: float, pitch: float) -> float:
        top, width = 0.0, max(1.0, width)
        whole = [
            tuple(self._utf16.units(point) for point in self._display.display_span(start, end))
            for start, end in tokens(self.text)
            if end - start <= _LONGEST_TOKEN
        ]
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            left = self._end_before_token(line, width, whole)
            height = max(pitch, line.height())
            line.setPosition(QPointF(left, top + (height - line.height()) / 2))
            self._lines.append(line)
            self._tops.append(top)
            top += height
        self._layout.endLayout()
        return top or pitch

    def _end_before_token(self, line: QTextLine, width: float, whole: Sequence[tuple[int, ...]]) -> float:
        """End a line that would break a token (239/KH-UBND) before it; the line's left edge comes back.

        Line breaking (UAX #14) allows a break after each solidus and hyphen of a code. The line is made narrower
        than the text before the token and a word of it, and stands at the same leading edge as the others.
        """
        start, end = line.textStart(), line.textStart() + line.textLength()
        for first, last in whole:
            if start < first < end < last:
                room = sum(right - left for left, right in self._edges(line, start, first))
                line.setLineWidth(room + 0.5)
                if line.textStart() + line.textLength() > first or line.textLength() == 0:
                    line.setLineWidth(width)
                    return 0.0
                return width - room - 0.5 if self.direction is Direction.RTL else 0.0
        return 0.0

    def _units(self, offset: int) -> int:
        return self._utf16.units(self._display.to_display(offset))

    def _offset(self, units: int) -> int:
        return self._display.to_original(self._utf16.points(units))

    def paint(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paint the text with the painter's pen; lines outside the clip are left out."""
        self._layout.draw(painter, origin, [], clip)

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """The boxes that hold the characters from start to end, one for each unbroken stretch of a line.

        A box runs from the origin of its first cluster to the end of its last (advances, not ink); in height it is
        the font's own, so that boxes on one line are alike.
        """
        first, last = (self._utf16.units(point) for point in self._display.display_span(start, end))
        boxes: list[QRectF] = []
        for line in self._lines:
            low, high = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if low < high:
                baseline = line.y() + line.ascent()
                top, bottom = baseline - self._rise, baseline + 0.62 * self._metrics.descent()
                boxes += [
                    QRectF(left, top, right - left, bottom - top)
                    for left, right in _joined(self._edges(line, low, high))
                ]
        return boxes

    def _painted(self, start: int, end: int) -> list[tuple[int, int]]:
        """A range of UTF-16 units without the controls in it.

        Qt gives them glyphs of some fallback font, as wide as that font has them, though it lays them out without an
        advance and paints nothing.
        """
        first, last = bisect_left(self._unpainted, start), bisect_left(self._unpainted, end)
        bounds = [start, *(edge for unit in self._unpainted[first:last] for edge in (unit, unit + 1)), end]
        return [(low, high) for low, high in zip(bounds[::2], bounds[1::2], strict=True) if low < high]

    def _edges(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        return [edge for low, high in self._painted(start, end) for edge in _edges(line, low, high)]

    def _line_at(self, y: float) -> int:
        return max(0, min(bisect_left(self._tops, y + 0.001) - 1, len(self._lines) - 1))

    def offset_at(self, x: float, y: float) -> int:
        """The offset between two characters that is nearest to a point."""
        if not self._lines:
            return 0
        return self._offset(self._lines[self._line_at(y)].xToCursor(x))

    def _line_of(self, units: int) -> QTextLine:
        line = self._layout.lineForTextPosition(units)
        return line if line.isValid() else self._lines[-1]

    def caret(self, offset: int) -> QRectF:
        """Where the caret stands before the character at an offset: a box of no width, a line high."""
        if not self._lines:
            return QRectF(0, 0, 0, self.height)
        units = self._units(offset)
        line = self._line_of(units)
        x = line.cursorToX(units)
        return QRectF(float(x[0] if isinstance(x, tuple) else x), line.y(), 0.0, line.height())  # type: ignore[arg-type]

    def paint_caret(self, painter: QPainter, origin: QPointF, offset: int) -> None:
        """Paint the caret as Qt's own widgets do."""
        self._layout.drawCursor(painter, origin, self._units(offset), 2)

    def line_span(self, offset: int) -> tuple[int, int]:
        """The offsets at which the line that holds an offset starts and ends."""
        if not self._lines:
            return 0, 0
        line = self._line_of(self._units(offset))
        return self._offset(line.textStart()), self._offset(line.textStart() + line.textLength())

    def step(self, offset: int, *, left: bool | None = None, forward: bool | None = None, word: bool = False) -> int:
        """The offset one step on: visually (`left`) or in reading order (`forward`), by character or word.

        The same offset comes back where the text ends. Steps through inserted isolates count as none.
        """
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        units = self._units(offset)
        for _ in range(len(self._display.text) + 1):
            if left is not None:
                following = self._layout.leftCursorPosition(units) if left else self._layout.rightCursorPosition(units)
                if word:
                    return self.step(offset, forward=left is (self.direction is Direction.RTL), word=True)
            elif forward:
                following = self._layout.nextCursorPosition(units, mode)
            else:
                following = self._layout.previousCursorPosition(units, mode)
            if following == units:
                return offset
            units = following
            if self._offset(units) != offset:
                return self._offset(units)
        return offset

    def word_at(self, offset: int) -> tuple[int, int]:
        """The span of the word (or of the run of space or marks) at an offset."""
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, self._display.text)
        units = min(self._units(offset), max(0, self._utf16.units(len(self._display.text)) - 1))
        finder.setPosition(units)
        start = units if finder.isAtBoundary() else max(0, finder.toPreviousBoundary())
        finder.setPosition(units)
        end = finder.toNextBoundary()
        return self._offset(start), self._offset(end) if end >= 0 else len(self.text)

    def marks(self) -> list[tuple[QRectF, str]]:
        """Where the invisible controls of the original text stand, each with its short label."""
        found = []
        for start, label in controls(self.text):
            boxes = self.boxes(start, start + 1)
            found.append((boxes[0] if boxes else self.caret(start), label))
        return found

    def clusters(self) -> list[Cluster]:
        """The clusters as they are painted, line by line from left to right."""
        found: dict[tuple[int, int], list[tuple[float, float, bool]]] = {}
        for number, line in enumerate(self._lines):
            for start, end in self._painted(line.textStart(), line.textStart() + line.textLength()):
                for index, left, right, right_to_left in _glyphs(line, start, end):
                    found.setdefault((number, index), []).append((left, right, right_to_left))
        starts = sorted({index for _, index in found})
        ends = dict(zip(starts, [*starts[1:], self._utf16.units(len(self._display.text))], strict=True))
        clusters = [
            Cluster(
                number,
                self._utf16.points(index),
                self._utf16.points(ends[index]),
                min(left for left, _, _ in glyphs),
                max(right for _, right, _ in glyphs),
                glyphs[0][2],
            )
            for (number, index), glyphs in found.items()
        ]
        return sorted(clusters, key=lambda c: (c.line, c.left, c.right))

    @property
    def display(self) -> str:
        """The text that is laid out, isolates included."""
        return self._display.text


def _glyphs(line: QTextLine, start: int, end: int) -> list[tuple[int, float, float, bool]]:
    """The UTF-16 index, edges and direction of every glyph of a range of UTF-16 units."""
    flags = (
        QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
        | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
        | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
    )
    glyphs = []
    for run in line.glyphRuns(start, end - start, flags):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for index, position, advance in zip(run.stringIndexes(), run.positions(), advances, strict=True):
            glyphs.append((int(index), position.x(), position.x() + advance.x(), run.isRightToLeft()))
    return glyphs


def _edges(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The left and right edges of each glyph run of a range of UTF-16 units."""
    edges = []
    for run in line.glyphRuns(start, end - start):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        wide = [
            (position.x(), position.x() + advance.x())
            for position, advance in zip(run.positions(), advances, strict=True)
            if advance.x() > 0  # marks stand on their base and add nothing to its box
        ]
        if wide:
            edges.append((min(left for left, _ in wide), max(right for _, right in wide)))
    return edges


def _joined(edges: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The edges from left to right, those that touch joined."""
    joined: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if joined and left <= joined[-1][1] + 1.0:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
