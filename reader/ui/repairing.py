"""Repairing rows in the window: merge, split, move, make and close gaps, by menu, key and drag.

Which paragraph is meant is told by the caret, where it stands in the current row; else it is the one that there is a
choice of. Every repair shows at once and is one step to undo; what cannot be done is told in the notice bar.
"""

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QObject, Slot

from reader.core.alignment import repair
from reader.core.alignment.model import Alignment, Origin
from reader.core.message import BadInputError, Message
from reader.core.review import commands
from reader.ui import describe
from reader.ui.gutter import UNCERTAIN
from reader.ui.lifting import Lifting
from reader.ui.notice import Notice
from reader.ui.readingview import ReadingView
from reader.ui.reviewing import Reviewing
from reader.ui.session import Session

_Verb = Callable[[Alignment], Alignment]


class Repairing(QObject):
    """The repairs of one window."""

    def __init__(
        self, session: Session, reviewing: Reviewing, view: ReadingView, notice: Notice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._reviewing, self._view, self._notice = session, reviewing, view, notice
        self._lifting = Lifting(view.panes, self)
        self._lifting.dropped.connect(self.move_to)
        view.panes.opened.connect(self._lifting.watch)

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {
            "merge_next": self.merge_with_next,
            "merge_previous": self.merge_with_previous,
            "split": self.split,
            "move_up": self.move_up,
            "move_down": self.move_down,
            "make_gap": self.make_gap,
            "close_gap": self.close_gap,
            "next_uncertain": lambda: self.go_to_uncertain(forward=True),
            "previous_uncertain": lambda: self.go_to_uncertain(forward=False),
        }

    # What is meant

    @property
    def _row(self) -> int:
        return self._view.panes.look.current or 0

    @property
    def _version(self) -> int:
        pane = self._view.panes.focused_pane
        return 0 if pane is None else pane.version

    def _rows(self) -> tuple[int, int]:
        """The first and the last row of a selection around the current row, or the current row alone."""
        pane, row = self._view.panes.focused_pane, self._row
        selection = pane.text_cursor.selection if pane is not None else None
        if pane is None or selection is None:
            return row, row
        first, last = (self._session.row_of(pane.version, spot.paragraph) for spot in selection)
        return (first, last) if first <= row <= last else (row, row)

    def _paragraph(self) -> int | None:
        """The paragraph of the current row that the caret stands in."""
        pane = self._view.panes.focused_pane
        spot = pane.text_cursor.spot if pane is not None else None
        if pane is None or spot is None or self._session.row_of(pane.version, spot.paragraph) != self._row:
            return None
        return spot.paragraph

    def _repair(self, action: Message, verb: _Verb) -> None:
        review = self._reviewing.review
        if review is None or not len(review):
            return
        try:
            rows = verb(review.alignment)
        except BadInputError as error:
            self._notice.say(describe.sentence(error.message))
            return
        self._reviewing.do(commands.repair(review, rows, action, self._reviewing.stamp))

    # Repairs

    def merge_with_next(self) -> None:
        """Make one row of this and the next, or of all rows that the selection touches."""
        first, last = self._rows()
        last = max(last, first + 1)

        def merged(rows: Alignment) -> Alignment:
            for _ in range(first, last):
                rows = repair.merge_with_next(rows, first)
            return rows

        self._repair(Message.of("review-action-merge", row=first + 1, last=last + 1), merged)

    def merge_with_previous(self) -> None:
        """Make one row of this and the one before it."""
        row = self._row
        action = Message.of("review-action-merge", row=row, last=row + 1)
        self._repair(action, lambda rows: repair.merge_with_previous(rows, row))

    def split(self) -> None:
        """Begin another row at the caret's paragraph, or where the row can be split."""
        version, paragraph = self._split_place()
        action = Message.of("review-action-split", row=self._row + 1)
        self._repair(action, lambda rows: repair.split_before(rows, version, paragraph))

    def _split_place(self) -> tuple[int, int]:
        """The version and the paragraph to split before: the caret's, but never the first of its cell."""
        versions = range(len(self._session.documents))
        order = [self._version, *(version for version in versions if version != self._version)]
        cells = [(version, self._session.cell(version, self._row)) for version in order]
        paragraph = self._paragraph()
        if paragraph is not None and paragraph > cells[0][1].start:
            return self._version, paragraph
        version, cell = next(((v, c) for v, c in cells if len(c) > 1), cells[0])
        return version, cell.start + (len(cell) > 1)

    def move_up(self) -> None:
        """Move the caret's paragraph, or the first of the cell, to the row above."""
        cell = self._session.cell(self._version, self._row)
        paragraph = self._paragraph()
        self._move(self._version, cell.start if paragraph is None else paragraph, up=True)

    def move_down(self) -> None:
        """Move the caret's paragraph, or the last of the cell, to the row below."""
        cell = self._session.cell(self._version, self._row)
        paragraph = self._paragraph()
        self._move(self._version, cell.stop - 1 if paragraph is None else paragraph, up=False)

    def _move(self, version: int, paragraph: int, *, up: bool) -> None:
        if not self._session.cell(version, self._row):
            self._notice.say(self.tr("There is nothing to move: this version has a gap here."))
            return
        verb = repair.move_up if up else repair.move_down
        action = Message.of("review-action-move-up" if up else "review-action-move-down", row=self._row + 1)
        self._repair(action, lambda rows: verb(rows, version, paragraph))

    @Slot(int, int, int)
    def move_to(self, version: int, paragraph: int, row: int) -> None:
        """Move a paragraph to another row, with those that stand in between."""
        here = self._session.row_of(version, paragraph)
        if row == here:
            return
        beyond = len(self._session.alignment) - row

        def moved(rows: Alignment) -> Alignment:
            # A row that is left empty vanishes: above it rows keep their numbers, below it their distance to the end.
            if row < here:
                while rows.row_of(version, paragraph) > row:
                    rows = repair.move_up(rows, version, paragraph)
            else:
                while len(rows) - rows.row_of(version, paragraph) > beyond:
                    rows = repair.move_down(rows, version, paragraph)
            return rows

        key = "review-action-move-up" if row < here else "review-action-move-down"
        self._repair(Message.of(key, row=here + 1), moved)

    def make_gap(self) -> None:
        """Leave this version out of the row; its paragraphs follow in a row of their own."""
        row, version = self._row, self._version
        action = Message.of("review-action-make-gap", row=row + 1)

        def gapped(rows: Alignment) -> Alignment:
            rows = repair.make_gap(rows, row, version)
            # The gap is decided; where its paragraphs belong instead is not.
            origins = rows.origins.copy()
            origins[row + 1] = Origin.AUTO
            return Alignment(rows.starts, origins, rows.confidences)

        self._repair(action, gapped)

    def close_gap(self) -> None:
        """Fill the gap of the row with what stands in the next row, or else the one before."""
        row = self._row
        gaps = [v for v in range(len(self._session.documents)) if not self._session.cell(v, row)]
        version = self._version if self._version in gaps or not gaps else gaps[0]
        action = Message.of("review-action-close-gap", row=row + 1)
        self._repair(action, lambda rows: repair.close_gap(rows, row, version))

    # Rows in doubt

    def go_to_uncertain(self, *, forward: bool) -> None:
        """Go to the next or previous row whose pairing is in doubt."""
        alignment = self._session.alignment
        doubtful = (alignment.origins != Origin.MANUAL) & (alignment.confidences < UNCERTAIN)
        rows = np.flatnonzero(doubtful).tolist()
        if not rows:
            self._notice.say(self.tr("No pairing is in doubt."))
            return
        later = [row for row in rows if (row > self._row if forward else row < self._row)]
        chosen = (later or rows)[0 if forward else -1]
        self._view.panes.go_to(chosen, flash=True)
