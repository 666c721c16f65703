"""A cell laid out: the paragraphs of one version in one row, one below the other.

An ordinary paragraph is one block. A paragraph of more than 50,000 characters is cut into slices of some thousand, each
a block that is laid out when it comes into view, so that a million characters open as fast as a hundred; until then a
slice has an estimated height, and the cell is told as not complete.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from reader.core.bidi import base_direction
from reader.core.document import Direction, InlineTag, Paragraph, ParagraphKind
from reader.ui.textlayout import LaidOutText, TextStyle

LONGEST_WHOLE = 50_000
SLICE = 4_000


class Spot(NamedTuple):
    """A position in a version's text: a paragraph and an offset in code points of its original text."""

    paragraph: int
    offset: int


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How the cells of a version are set: `width` is the text's in pixels, `direction` overrides the paragraphs'."""

    text: TextStyle
    width: float
    language_direction: Direction
    direction: Direction | None = None
    paragraph_gap: int = 12

    def of(self, paragraph: Paragraph) -> TextStyle:
        """The style of one paragraph: headings are larger and bold."""
        if paragraph.kind is not ParagraphKind.HEADING:
            return self.text
        font = QFont(self.text.font)
        font.setBold(True)
        scale = max(1.0, 1.35 - 0.1 * max(0, paragraph.level - 1))
        font.setPixelSize(round(font.pixelSize() * scale))
        return TextStyle(font, round(self.text.pitch * scale))

    def indent(self, paragraph: Paragraph) -> float:
        """How far a paragraph stands in from the leading edge: list items by their level."""
        if paragraph.kind is not ParagraphKind.LIST_ITEM:
            return 0.0
        return 1.2 * self.text.font.pixelSize() * max(1, paragraph.level + 1)


def paragraph_direction(paragraph: Paragraph, style: CellStyle) -> Direction:
    """The base direction of a paragraph: the person's, the file's, or what its text says."""
    return style.direction or paragraph.direction or base_direction(paragraph.text, style.language_direction)


@dataclass(slots=True)
class _Block:
    paragraph: int
    start: int
    text: str
    direction: Direction
    style: TextStyle
    indent: float
    bullet: bool
    height: float
    gap_before: float
    tags: tuple[InlineTag, ...] = ()
    top: float = 0.0
    laid: LaidOutText | None = field(default=None, repr=False)

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def shift(self) -> float:
        """How far the block's layout stands from the left edge of the text."""
        return self.indent if self.direction is Direction.LTR else 0.0


def _slices(text: str) -> list[tuple[int, str]]:
    """The text in slices that end after white space where there is some."""
    if len(text) <= LONGEST_WHOLE:
        return [(0, text)]
    slices, start = [], 0
    while start < len(text):
        end = min(len(text), start + SLICE)
        space = text.rfind(" ", start + SLICE // 2, end)
        end = space + 1 if space > 0 and end < len(text) else end
        slices.append((start, text[start:end]))
        start = end
    return slices


class Cell:
    """The paragraphs of a cell as blocks; coordinates are pixels from the top left corner of the text."""

    def __init__(self, first: int, paragraphs: Sequence[Paragraph], style: CellStyle, advance: float) -> None:
        self._style = style
        self._blocks: list[_Block] = []
        for number, paragraph in enumerate(paragraphs, first):
            text_style, indent = style.of(paragraph), style.indent(paragraph)
            direction = paragraph_direction(paragraph, style)
            slices = _slices(paragraph.text)
            per_line = max(1.0, (style.width - indent) / advance)
            for start, text in slices:
                self._blocks.append(
                    _Block(
                        number, start, text, direction, text_style, indent,
                        bullet=paragraph.kind is ParagraphKind.LIST_ITEM and start == 0,
                        height=max(1.0, len(text) / per_line + 0.5) * text_style.pitch,
                        gap_before=style.paragraph_gap if start == 0 and number > first else 0.0,
                        tags=paragraph.tags,
                    )
                )  # fmt: skip  # one block's facts in two lines
            if len(slices) == 1:
                self._lay_out(self._blocks[-1])
        self._stack()

    def _lay_out(self, block: _Block) -> None:
        block.laid = LaidOutText(block.text, block.direction, block.style, self._style.width - block.indent)
        block.height = block.laid.height

    def _stack(self) -> None:
        top = 0.0
        for block in self._blocks:
            block.top = top + block.gap_before
            top = block.top + block.height
        self.height = round(top)

    @property
    def first_paragraph(self) -> int:
        """The number of the first paragraph of a cell that is not empty."""
        return self._blocks[0].paragraph

    @property
    def last_paragraph(self) -> int:
        """The number of the last paragraph of a cell that is not empty."""
        return self._blocks[-1].paragraph

    def paragraph_edge(self, paragraph: int, *, last_line: bool) -> float:
        """A height inside the first or the last line of a paragraph."""
        blocks = [block for block in self._blocks if block.paragraph == paragraph]
        return blocks[-1].top + blocks[-1].height - 1 if last_line else blocks[0].top + 1

    @property
    def complete(self) -> bool:
        """Whether every block is laid out, so that the height is exact."""
        return all(block.laid for block in self._blocks)

    def lay_out(self, top: float, bottom: float, keep: float = 0.0) -> float | None:
        """Lay out the slices that stand between two heights.

        What stood at the height `keep` stands at the returned height now; None if there was nothing to lay out.
        """
        kept = self._block_at(keep)
        inside = keep - kept.top if kept else 0.0
        changed = False
        while waiting := [block for block in self._between(top, bottom) if block.laid is None]:
            self._lay_out(waiting[0])
            self._stack()
            changed = True
        return (kept.top + inside if kept else keep) if changed else None

    def _between(self, top: float, bottom: float) -> list[_Block]:
        return [block for block in self._blocks if block.top < bottom and block.top + block.height > top]

    def paint(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paint the text with the painter's pen; the clip is in the painter's coordinates."""
        for block in self._between(clip.top() - origin.y(), clip.bottom() - origin.y()):
            corner = origin + QPointF(block.shift, block.top)
            if block.laid:
                block.laid.paint(painter, corner, clip)
            if block.bullet:
                size = 0.26 * block.indent
                left_to_right = block.direction is Direction.LTR
                x = block.indent / 2 if left_to_right else self._style.width - block.indent / 2
                centre = QPointF(origin.x() + x, corner.y() + block.style.pitch / 2)
                painter.save()
                painter.setBrush(painter.pen().color())
                painter.drawEllipse(centre, size / 2, size / 2)
                painter.restore()

    def boxes(self, paragraph: int, start: int, end: int) -> list[QRectF]:
        """The boxes of a span of a paragraph, as far as it is laid out."""
        boxes = []
        for block in self._blocks:
            if block.paragraph == paragraph and block.laid and block.start < end and block.end > start:
                low, high = max(start, block.start) - block.start, min(end, block.end) - block.start
                boxes += [box.translated(block.shift, block.top) for box in block.laid.boxes(low, high)]
        return boxes

    def marks(self, top: float, bottom: float) -> list[tuple[QRectF, str]]:
        """Where the invisible controls between two heights stand, with their labels."""
        return [
            (box.translated(block.shift, block.top), label)
            for block in self._between(top, bottom)
            if block.laid
            for box, label in block.laid.marks()
        ]

    def tags(self, top: float, bottom: float) -> list[tuple[QRectF, str]]:
        """Where the inline tags of a translation file stand between two heights, with their labels."""
        return [
            (block.laid.caret(tag.offset - block.start).translated(block.shift, block.top), tag.label)
            for block in self._between(top, bottom)
            if block.laid
            for tag in block.tags
            if block.start <= tag.offset <= block.end
        ]

    def _block_at(self, y: float) -> _Block | None:
        return next((b for b in self._blocks if y < b.top + b.height), self._blocks[-1] if self._blocks else None)

    def _block_of(self, spot: Spot) -> _Block | None:
        blocks = [b for b in self._blocks if b.paragraph == spot.paragraph and b.start <= spot.offset <= b.end]
        return blocks[-1] if blocks else None

    def spot_at(self, x: float, y: float) -> Spot | None:
        """The position in the text that is nearest to a point; None in an empty cell."""
        block = self._block_at(y)
        if block is None:
            return None
        if block.laid is None:
            return Spot(block.paragraph, block.start)
        return Spot(block.paragraph, block.start + block.laid.offset_at(x - block.shift, y - block.top))

    def laid_out(self, spot: Spot) -> tuple[LaidOutText, int] | None:
        """The layout that holds a position, and the offset in the paragraph at which that layout starts."""
        block = self._block_of(spot)
        if block is None:
            return None
        if block.laid is None:
            self._lay_out(block)
            self._stack()
        assert block.laid is not None  # noqa: S101  # just laid out
        return block.laid, block.start

    def caret(self, spot: Spot) -> QRectF | None:
        """Where the caret stands at a position."""
        found = self.laid_out(spot)
        block = self._block_of(spot)
        if found is None or block is None:
            return None
        return found[0].caret(spot.offset - block.start).translated(block.shift, block.top)

    def paint_caret(self, painter: QPainter, origin: QPointF, spot: Spot) -> None:
        """Paint the caret at a position."""
        block = self._block_of(spot)
        if block is not None and block.laid is not None:
            block.laid.paint_caret(painter, origin + QPointF(block.shift, block.top), spot.offset - block.start)
