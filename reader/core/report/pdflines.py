"""Lines of a painted report: text laid out at a width, with highlights behind it.

Highlights are painted from glyph geometry and never part the text, so that no letter loses its joins. Lengths are in
dots of the page, offsets in the UTF-16 units that Qt counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPen, QTextLayout, QTextLine, QTextOption

from reader.core.document import Direction
from reader.core.highlights import Highlight, Role
from reader.core.report.model import Look, look

DOTS = 300
"""Dots an inch."""
POINT = DOTS / 72
_ALARM = QColor("#c62828")
_COLORS = {
    Look.NAME: ("#d6e7e2", "#00717a"), Look.VALUE: ("#d9e4ef", "#0f62d6"), Look.DATE: ("#dde8d9", "#23843a"),
    Look.CODE: ("#f1e3d2", "#b95000"), Look.ACRONYM: ("#e8deea", "#6a35a4"), Look.CONTACT: ("#ece0e0", "#54222f"),
}  # fmt: skip  # fill and line of each look
_PENS = {
    Look.NAME: Qt.PenStyle.SolidLine, Look.VALUE: Qt.PenStyle.DotLine, Look.DATE: Qt.PenStyle.SolidLine,
    Look.CODE: Qt.PenStyle.DashLine, Look.ACRONYM: Qt.PenStyle.DashDotLine, Look.CONTACT: Qt.PenStyle.DashDotDotLine,
}  # fmt: skip
_JOINER = "\u2060"


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight in UTF-16 units of the text that is laid out."""

    start: int
    end: int
    highlight: Highlight


@dataclass(frozen=True, slots=True)
class Line:
    """A laid-out line; it keeps its layout alive."""

    layout: QTextLayout
    line: QTextLine
    color: QColor
    marks: tuple[Mark, ...] = ()

    @property
    def height(self) -> float:
        """How much of a column it takes, in dots."""
        return self.line.height()

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint it with its highlights behind it, with its upper left corner at a point."""
        origin = at - QPointF(0, self.line.y())
        for mark in self.marks:
            for box in _boxes(self.line, mark.start, mark.end):
                _paint_mark(painter, box.translated(origin), mark.highlight)
        painter.setPen(self.color)
        self.line.draw(painter, origin)


@cache
def _load_amiri() -> None:
    for file in ("Amiri-Regular.ttf", "Amiri-Bold.ttf"):
        QFontDatabase.addApplicationFontFromData((files("fontpkg_amiri") / "files" / file).read_bytes())


def font(points: float, *, bold: bool = False) -> QFont:
    """Amiri, which comes with the program, then the system's serif."""
    _load_amiri()
    chosen = QFont(["Amiri", "serif"])
    chosen.setStyleHint(QFont.StyleHint.Serif)
    chosen.setPixelSize(round(points * POINT))
    chosen.setBold(bold)
    return chosen


def laid_out(
    text: str,
    font: QFont,
    width: float,
    color: QColor,
    direction: Direction = Direction.LTR,
    marks: tuple[Mark, ...] = (),
    align: Qt.AlignmentFlag | None = None,
) -> Iterator[Line]:
    """The lines of a text at a width; right-to-left text is aligned by hand, for `QTextLayout` does not."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    right = direction is Direction.RTL
    option = QTextOption(align or (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft))
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    for line in lines:
        start, end = line.textStart(), line.textStart() + line.textLength()
        yield Line(layout, line, color, tuple(mark for mark in marks if mark.start < end and mark.end > start))


def _boxes(line: QTextLine, start: int, end: int) -> Iterator[QRectF]:
    """The boxes of a range on its line, from the origin of each run of glyphs to its end; those that touch are one."""
    start, end = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    edges = []
    for run in line.glyphRuns(start, end - start) if end > start else ():
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        glyphs = zip(run.positions(), advances, strict=True)
        edges += [(position.x(), position.x() + advance.x()) for position, advance in glyphs if advance.x() > 0]
    joined: list[list[float]] = []
    for left, right in sorted(edges):
        if joined and left <= joined[-1][1] + POINT:
            joined[-1][1] = max(joined[-1][1], right)
        else:
            joined.append([left, right])
    for left, right in joined:
        yield QRectF(left, line.y() + line.height() * 0.12, right - left, line.height() * 0.8)


def _paint_mark(painter: QPainter, box: QRectF, highlight: Highlight) -> None:
    """The fill and underline of a highlight, and an outline where a version lacks it or has another value."""
    kind = look(highlight.kind)
    fill, line = (QColor(color) for color in _COLORS[kind])
    if highlight.role is not Role.LONE:
        painter.fillRect(box, fill)
    painter.setPen(QPen(line, (0.6 if kind is Look.DATE else 1.1) * POINT, _PENS[kind], Qt.PenCapStyle.FlatCap))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    if kind is Look.DATE:
        painter.drawLine(box.bottomLeft() - QPointF(0, 1.6 * POINT), box.bottomRight() - QPointF(0, 1.6 * POINT))
    if highlight.role in (Role.ONLY, Role.DIFFERS):
        style = Qt.PenStyle.DashLine if highlight.role is Role.ONLY else Qt.PenStyle.SolidLine
        painter.setPen(QPen(_ALARM, 0.9 * POINT, style))
        painter.drawRect(box.adjusted(-POINT, -POINT, POINT, POINT))


def unbroken(text: str) -> str:
    """A code that is not broken over lines: joiners that nobody sees stand around its signs."""
    return "".join(c if c.isalnum() else f"{_JOINER}{c}{_JOINER}" for c in text)


def units(text: str) -> int:
    """How many UTF-16 units Qt counts in a text."""
    return len(text) + sum(character > "\uffff" for character in text)
