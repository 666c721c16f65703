"""What the person looks at, noted down before the rows become others, and found again afterwards.

When a row is repaired, the first row that becomes another one keeps its place on the screen. When the whole is aligned,
what stands at the reading line does. The current row stays the one that has most of its paragraphs.
"""

from collections import Counter
from dataclasses import dataclass

from reader.core.alignment.model import Alignment
from reader.core.review.edits import RowsPatch
from reader.ui.column import ShownRow
from reader.ui.panes import Panes


@dataclass(frozen=True, slots=True)
class Eye:
    """The reading line's row and fraction, the current row, and the rows on screen, in the rows of before."""

    row: int = 0
    fraction: float = 0.0
    current: int | None = None
    shown: tuple[ShownRow, ...] = ()
    at_start: bool = False
    """Whether the view stood at the start of the document: nobody has scrolled, or has come back."""

    @classmethod
    def of(cls, panes: Panes) -> "Eye":
        """Where the person looks now."""
        viewport = panes.viewport
        shown = viewport.shown(viewport.scroll.leader) if viewport else []
        at_start = viewport is not None and viewport.scroll.value == 0
        return cls(*panes.reading_place, panes.look.current, tuple(shown), at_start)

    def restore(self, panes: Panes, before: Alignment, after: Alignment, *, repaired: bool) -> None:
        """Show the new rows with what was looked at where it was."""
        current = None if self.current is None else _heir(before, after, self.current)
        panes.realigned(_heir(before, after, self.row), self.fraction, current=current)
        patch = RowsPatch.between(before, after)
        if patch is None or not repaired:
            if self.at_start and not repaired:
                panes.go_to_start()
            return
        held = next((s for s in self.shown if s.row is not None and (s.top >= 0 or s.row == patch.first)), None)
        if held is not None and held.row is not None and held.row <= patch.first < len(after):
            panes.hold(held.row, held.top)


def _heir(before: Alignment, after: Alignment, row: int) -> int:
    """The row that has the most paragraphs of an old one; the first of several, or one as near as can be."""
    if not 0 <= row < len(before):
        return max(0, min(row, len(after) - 1))
    votes = Counter(
        after.row_of(version, paragraph)
        for version in range(before.versions)
        for paragraph in before.cell(row, version)
    )
    return min(votes, key=lambda heir: (-votes[heir], heir))
