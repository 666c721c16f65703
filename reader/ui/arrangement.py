"""Where panes, headers, gutters and scroll bars stand in their group, and which version stands where.

Positions are counted from the leading side and mirrored in a right-to-left interface.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.ui import sharing
from reader.ui.gutter import NARROW, WIDTH
from reader.ui.header import HEIGHT


class Arrangement:
    """The order of the versions, which of them are hidden, and how they share the width."""

    def __init__(self, versions: int) -> None:
        self._order = list(range(versions))
        self._hidden: set[int] = set()
        self._shares = [1.0] * versions

    @property
    def shown(self) -> list[int]:
        """The versions that have a pane, in the order they stand in from the leading side."""
        return [version for version in self._order if version not in self._hidden]

    @property
    def hidden(self) -> frozenset[int]:
        """The versions that have none."""
        return frozenset(self._hidden)

    @property
    def gutters(self) -> list[int]:
        """The widths of the gutters: the first has room for the marks of rows."""
        return [WIDTH, *[NARROW] * (len(self.shown) - 2)]

    def widths(self, room: int) -> list[int]:
        """The widths of the shown panes in a group with this much room beside its scroll bar."""
        return sharing.widths(room - sum(self.gutters), [self._shares[version] for version in self.shown])

    def drag(self, edge: int, pixels: int, room: int) -> None:
        """Move the edge behind a shown pane."""
        for version, width in zip(self.shown, sharing.dragged(self.widths(room), edge, pixels), strict=True):
            self._shares[version] = float(width)

    def move(self, version: int, place: int) -> None:
        """Put a version at a place among the other shown ones."""
        others = [v for v in self._order if v != version]
        shown = [v for v in others if v not in self._hidden]
        index = others.index(shown[place]) if place < len(shown) else len(others)
        self._order = [*others[:index], version, *others[index:]]

    def set_hidden(self, version: int, *, hidden: bool) -> bool:
        """Hide or show a version; False where that would leave none."""
        if hidden and self.shown == [version]:
            return False
        (self._hidden.add if hidden else self._hidden.discard)(version)
        return True


def put(  # everything that has a place
    arrangement: Arrangement,
    panes: Sequence[QWidget],
    headers: Sequence[QWidget],
    gutters: Sequence[QWidget],
    bars: tuple[QScrollBar, QScrollBar],
    size: QSize,
    *,
    mirrored: bool,
) -> None:
    """Put everything in its place in a group of this size; the bars are the upright one and the sideways one."""
    upright, sideways = bars
    bar = upright.sizeHint().width()
    room = size.width() - bar
    shown, widths = arrangement.shown, arrangement.widths(room)
    content = sum(widths) + sum(arrangement.gutters)
    sideways.setVisible(content > room)
    sideways.setRange(0, max(0, content - room))
    sideways.setPageStep(room)
    height = view_height(size, sideways)
    x = -sideways.value()
    for number, (version, width) in enumerate(zip(shown, widths, strict=True)):
        gutter = arrangement.gutters[number] if number < len(gutters) else 0
        for widget, start, wide, top, tall in (
            (panes[version], x, width, HEIGHT, height),
            (headers[version], x, width + gutter, 0, HEIGHT),
            *([(gutters[number], x + width, gutter, HEIGHT, height)] if gutter else []),
        ):
            widget.setGeometry(size.width() - start - wide if mirrored else start, top, wide, tall)
        x += width + gutter
    upright.setGeometry(0 if mirrored else room, HEIGHT, bar, height)
    upright.raise_()
    thick = sideways.sizeHint().height()
    sideways.setGeometry(bar if mirrored else 0, size.height() - thick, room, thick)


def view_height(size: QSize, sideways: QScrollBar) -> int:
    """The height of the panes in a group of this size."""
    return max(1, size.height() - HEIGHT - (0 if sideways.isHidden() else sideways.sizeHint().height()))
