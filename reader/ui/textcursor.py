"""The caret and the selection of one pane: where they are, and where a motion takes them.

The cursor moves over a `TextSource`; it paints nothing and scrolls nothing. Left and right are visual, words and lines
follow the reading order, as in Qt's own widgets. Up and down keep the column they started from.
"""

from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QRectF

from reader.core.document import Direction
from reader.ui.cells import Cell, Spot


class TextSource(Protocol):
    """The laid-out text that a cursor moves over."""

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs there are."""

    def paragraph_text(self, paragraph: int) -> str:
        """The original text of a paragraph."""

    def cell_of(self, paragraph: int) -> Cell:
        """The laid-out cell that holds a paragraph."""


class Motion(Enum):
    """A way to move the caret."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    START = auto()
    END = auto()


class TextCursor:
    """A caret and the other end of its selection."""

    def __init__(self, source: TextSource) -> None:
        self._source = source
        self.anchor: Spot | None = None
        self.spot: Spot | None = None
        self._column: float | None = None

    @property
    def selection(self) -> tuple[Spot, Spot] | None:
        """The selected span, first end first; None when nothing is selected."""
        if self.anchor is None or self.spot is None or self.anchor == self.spot:
            return None
        return min(self.anchor, self.spot), max(self.anchor, self.spot)

    def span_in(self, paragraph: int) -> tuple[int, int] | None:
        """The selected span of one paragraph."""
        selection = self.selection
        if selection is None or not selection[0].paragraph <= paragraph <= selection[1].paragraph:
            return None
        start = selection[0].offset if paragraph == selection[0].paragraph else 0
        end = (
            selection[1].offset if paragraph == selection[1].paragraph else len(self._source.paragraph_text(paragraph))
        )
        return start, end

    def selected_spans(self) -> list[tuple[int, int, int]]:
        """The selected paragraphs, each with the offsets where the selection starts and ends in it."""
        selection = self.selection
        if selection is None:
            return []
        numbers = range(selection[0].paragraph, selection[1].paragraph + 1)
        return [(number, *(self.span_in(number) or (0, 0))) for number in numbers]

    def selected_text(self) -> list[tuple[int, str]]:
        """The selected original text, paragraph by paragraph, with the paragraphs' numbers."""
        return [(n, self._source.paragraph_text(n)[start:end]) for n, start, end in self.selected_spans()]

    def put(self, spot: Spot | None, *, extend: bool = False) -> None:
        """Set the caret; the selection is dropped or extended."""
        self.spot = spot
        if not extend or self.anchor is None:
            self.anchor = spot
        self._column = None

    def select(self, start: Spot, end: Spot) -> None:
        """Select a span, the caret at its end."""
        self.anchor, self.spot = start, end
        self._column = None

    def clear(self) -> None:
        """Drop caret and selection."""
        self.put(None)

    def select_word(self, spot: Spot) -> None:
        """Select the word at a position."""
        found = self._source.cell_of(spot.paragraph).laid_out(spot)
        if found:
            laid, base = found
            start, end = laid.word_at(spot.offset - base)
            self.select(Spot(spot.paragraph, base + start), Spot(spot.paragraph, base + end))

    def select_paragraph(self, paragraph: int) -> None:
        """Select a whole paragraph."""
        self.select(Spot(paragraph, 0), Spot(paragraph, len(self._source.paragraph_text(paragraph))))

    def select_all(self) -> None:
        """Select the whole version."""
        last = self._source.paragraph_count - 1
        if last >= 0:
            self.select(Spot(0, 0), Spot(last, len(self._source.paragraph_text(last))))

    def caret(self) -> QRectF | None:
        """Where the caret stands in its cell."""
        return self._source.cell_of(self.spot.paragraph).caret(self.spot) if self.spot else None

    def move(self, motion: Motion, *, extend: bool = False) -> None:
        """Move the caret by one motion."""
        if self.spot is None:
            return
        if motion in (Motion.UP, Motion.DOWN):
            rect = self.caret()
            column = self._column if self._column is not None else (rect.x() if rect else 0.0)
            self.put(self._vertical(self.spot, column, down=motion is Motion.DOWN), extend=extend)
            self._column = column
            return
        selection = self.selection
        if selection and not extend and motion in (Motion.LEFT, Motion.RIGHT):
            # As Qt's widgets do: the first arrow key only leaves the selection, on its own side.
            forward = (motion is Motion.RIGHT) is (self._direction(self.spot) is Direction.LTR)
            self.put(selection[1] if forward else selection[0])
            return
        self.put(self._moved(self.spot, motion), extend=extend)

    def _direction(self, spot: Spot) -> Direction:
        found = self._source.cell_of(spot.paragraph).laid_out(spot)
        return found[0].direction if found else Direction.LTR

    def _moved(self, spot: Spot, motion: Motion) -> Spot:
        if motion is Motion.START:
            return Spot(0, 0)
        if motion is Motion.END:
            last = self._source.paragraph_count - 1
            return Spot(last, len(self._source.paragraph_text(last)))
        found = self._source.cell_of(spot.paragraph).laid_out(spot)
        if found is None:
            return spot
        laid, base = found
        offset = spot.offset - base
        if motion in (Motion.LINE_START, Motion.LINE_END):
            start, end = laid.line_span(offset)
            last_line = end == len(laid.text)
            at_end = end if last_line else laid.step(end, forward=False)
            return Spot(spot.paragraph, base + (start if motion is Motion.LINE_START else at_end))
        left = motion in (Motion.LEFT, Motion.WORD_LEFT)
        moved = laid.step(offset, left=left, word=motion in (Motion.WORD_LEFT, Motion.WORD_RIGHT))
        if moved != offset:
            return Spot(spot.paragraph, base + moved)
        forward = left is (laid.direction is Direction.RTL)
        return self._across(spot, forward=forward)

    def _across(self, spot: Spot, *, forward: bool) -> Spot:
        """Over the end of a slice or paragraph."""
        length = len(self._source.paragraph_text(spot.paragraph))
        if forward and spot.offset < length:
            return Spot(spot.paragraph, spot.offset + 1)
        if not forward and spot.offset > 0:
            return Spot(spot.paragraph, spot.offset - 1)
        following = spot.paragraph + (1 if forward else -1)
        if not 0 <= following < self._source.paragraph_count:
            return spot
        return Spot(following, 0 if forward else len(self._source.paragraph_text(following)))

    def _vertical(self, spot: Spot, column: float, *, down: bool) -> Spot:
        cell = self._source.cell_of(spot.paragraph)
        rect = cell.caret(spot)
        if rect is None:
            return spot
        y = rect.center().y() + (rect.height() if down else -rect.height())
        if 0 <= y < cell.height:
            reached = cell.spot_at(column, y)
            # A gap between paragraphs leads back to the line above it: step over it.
            if reached is not None and (reached > spot) is down and reached != spot:
                return reached
        following = cell.last_paragraph + 1 if down else cell.first_paragraph - 1
        if y >= 0 and y < cell.height:
            following = spot.paragraph + (1 if down else -1)
        if not 0 <= following < self._source.paragraph_count:
            return spot
        other = self._source.cell_of(following)
        if other is cell:
            edge = other.paragraph_edge(following, last_line=not down)
            return other.spot_at(column, edge) or spot
        return other.spot_at(column, 0 if down else other.height - 1) or spot
