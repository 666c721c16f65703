"""What the person looks at, noted down before the rows become others, and found again afterwards.

When a row is repaired, the first row that becomes another one keeps its place on the screen. When the whole is aligned,
what stands at the reading line does. The current row stays the one that has most of its paragraphs.
"""

from dataclasses import dataclass

from reader.core.alignment.model import Moved
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

    def restore(self, panes: Panes, moved: Moved, *, repaired: bool) -> None:
        """Show the new rows with what was looked at where it was."""
        current = None if self.current is None else moved.heir(self.current)
        panes.realigned(moved, moved.heir(self.row), self.fraction, current=current)
        changed = moved.changed
        if not changed or not repaired:
            if self.at_start and not repaired:
                panes.go_to_start()
            return
        held = next((s for s in self.shown if s.row is not None and (s.top >= 0 or s.row == changed.start)), None)
        if held is not None and held.row is not None and held.row <= changed.start:
            panes.hold(held.row, held.top)
