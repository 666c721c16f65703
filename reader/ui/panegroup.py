"""The parts of the reading view side by side: panes with headers, gutters between them, scroll bars.

The group gives sizes to the viewport, and the places of rows to panes and gutters. What a person does with them is in
`panes`.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.core.alignment.model import Moved
from reader.ui import sharing
from reader.ui.arrangement import Arrangement, put, view_height
from reader.ui.column import PaneStyle, RowSource, ShownRow
from reader.ui.gutter import Gutter, RowMarks
from reader.ui.header import Header
from reader.ui.pane import Pane
from reader.ui.rowpainter import Lit, Look
from reader.ui.theme import Theme
from reader.ui.viewport import Sizes, Viewport

_AHEAD = 0.004


class ReadingSource(RowSource, Protocol):
    """What the group shows."""

    @property
    def row_count(self) -> int:
        """How many rows there are."""

    def sizes(self, version: int) -> Sizes:
        """The sizes of all cells of a version."""

    def marks(self, row: int) -> RowMarks:
        """What the gutter tells of a row."""


class PaneGroup(QWidget):
    """Panes, headers, gutters and scroll bars, laid side by side and told where things stand."""

    opened = Signal()
    """There are other panes."""
    view_changed = Signal(int, int)
    """The first row in view and the one after the last."""
    current_row_changed = Signal(int)
    mention_clicked = Signal(int, int)
    link_requested = Signal(str)
    zoom_requested = Signal(int)
    status_requested = Signal(int)
    row_menu_requested = Signal(int, int, QPoint)
    header_menu_requested = Signal(int, QPoint)
    selection_changed = Signal(int)
    order_changed = Signal()
    lock_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look(theme)
        self.viewport: Viewport | None = None
        self.panes: list[Pane] = []
        self._headers: list[Header] = []
        self._gutters: list[Gutter] = []
        self._arrangement = Arrangement(0)
        self._focus = 0
        self._source: ReadingSource | None = None
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Position in the document"))
        self._sideways = QScrollBar(Qt.Orientation.Horizontal, self)
        self._sideways.setAccessibleName(self.tr("Sideways"))
        self._sideways.valueChanged.connect(self._lay_out_children)
        self._ahead = QTimer(self, interval=0)
        self._ahead.timeout.connect(self._lay_out_ahead)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # Opening

    def open(self, source: ReadingSource, styles: Sequence[PaneStyle]) -> None:
        """Show another reading, one pane for each style."""
        self._close()
        self._source = source
        self.panes = [Pane(version, source, style, self.look, self) for version, style in enumerate(styles)]
        self._headers = [Header(version, self.look.theme, self) for version in range(len(styles))]
        self._arrangement = Arrangement(len(styles))
        self._focus = 0
        self.look = Look(self.look.theme, marks=self.look.marks, current=0 if source.row_count else None)
        for pane, header in zip(self.panes, self._headers, strict=True):
            self._connect(pane, header)
        self._make_gutters()
        self._give_widths()
        self.viewport = Viewport([pane.column for pane in self.panes], self._all_sizes())
        self._share_look()
        self.arrange()
        self.opened.emit()

    def _connect(self, pane: Pane, header: Header) -> None:
        """Connect a new pane; what its wishes bring about is the subclass's to say."""
        pane.lit_changed.connect(self._set_lit)
        pane.zoom_requested.connect(self.zoom_requested)
        pane.mention_clicked.connect(self.mention_clicked)
        pane.link_requested.connect(self.link_requested)
        pane.menu_requested.connect(self.row_menu_requested)
        header.menu_requested.connect(self.header_menu_requested)
        pane.show()
        header.show()

    def _close(self) -> None:
        self._ahead.stop()
        for child in (*self.panes, *self._headers, *self._gutters):
            child.hide()
            child.deleteLater()
        self.panes, self._headers, self._gutters = [], [], []
        self.viewport = None

    def _all_sizes(self) -> list[Sizes]:
        assert self._source is not None  # noqa: S101  # only asked for while a reading is open
        return [self._source.sizes(version) for version in range(len(self.panes))]

    def _make_gutters(self) -> None:
        for gutter in self._gutters:
            gutter.hide()
            gutter.deleteLater()
        assert self._source is not None  # noqa: S101  # only asked for while a reading is open
        self._gutters = []
        for number in range(max(1, len(self.shown_versions) - 1)):
            gutter = Gutter(number, self._source.marks, self.look, self, numbered=number == 0)
            gutter.status_requested.connect(self.status_requested)
            self._connect_gutter(gutter)
            gutter.show()
            self._gutters.append(gutter)

    def _connect_gutter(self, gutter: Gutter) -> None:
        """Connect a new gutter."""

    @property
    def shown_versions(self) -> list[int]:
        """The versions that have a pane, in the order they stand in from the leading side."""
        return self._arrangement.shown

    def header(self, version: int) -> Header:
        """The header of a version."""
        return self._headers[version]

    # Sizes

    def sizeHint(self) -> QSize:
        """A group's natural size."""
        return QSize(1000, 700)

    @property
    def _room(self) -> int:
        return self.width() - self._bar.sizeHint().width()

    def _give_widths(self) -> bool:
        """Tell the panes their widths; whether any has changed."""
        changed = False
        for version, width in zip(self.shown_versions, self._arrangement.widths(self._room), strict=True):
            pane = self.panes[version]
            if pane.column.width != width:
                pane.set_style(pane.column.style, width)
                changed = True
        for version in self._arrangement.hidden:
            self.panes[version].column.width = self.panes[version].column.width or sharing.MINIMUM
        return changed

    @property
    def _view_height(self) -> int:
        return view_height(self.size(), self._sideways)

    def arrange(self, *, relaid: bool = True) -> None:
        """Lay everything out for the present size, mode, styles and order; the row at the reading line stays."""
        if self.viewport is None:
            return
        self._lay_out_children()
        self.viewport.arrange(self._view_height, relaid=relaid)
        self.refresh()

    @Slot()
    def _lay_out_children(self) -> None:
        bars = (self._bar, self._sideways)
        put(self._arrangement, self.panes, self._headers, self._gutters, bars, self.size(), mirrored=self._mirrored)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew; a view at the start of the document stays there."""
        super().resizeEvent(event)
        if self.viewport is not None:
            at_start = self.viewport.scroll.value == 0
            self.arrange(relaid=self._give_widths())
            if at_start:
                self.go_to_start()

    # Showing

    def refresh(self) -> None:
        """Lay out what has come into view and tell panes, gutters and scroll bar where things stand."""
        viewport = self.viewport
        if viewport is None:
            return
        viewport.settle()
        scroll = viewport.scroll
        level = viewport.level
        for pane in self.panes:
            pane.show_rows(viewport.shown(pane.version))
            pane.set_line(None if level else scroll.line(pane.version))
        self._refresh_gutters()
        self._bar.blockSignals(True)  # Qt's own signature
        self._bar.setRange(0, viewport.geometry.maximum)
        self._bar.setPageStep(self._view_height)
        self._bar.setSingleStep(40)
        self._bar.setValue(scroll.value)
        self._bar.blockSignals(False)  # Qt's own signature
        rows = [shown.row for shown in viewport.shown(scroll.leader) if shown.row is not None]
        if rows:
            self.view_changed.emit(rows[0], rows[-1] + 1)
        self._ahead.start()

    def _refresh_gutters(self) -> None:
        viewport = self.viewport
        assert viewport is not None  # noqa: S101  # called by refresh
        versions = self.shown_versions
        for number, gutter in enumerate(self._gutters):
            sides = (versions[number], versions[min(number + 1, len(versions) - 1)])
            if self._mirrored:
                sides = (sides[1], sides[0])
            lines = (viewport.scroll.line(sides[0]), viewport.scroll.line(sides[1]))
            left, right = (viewport.shown(side) for side in sides)
            gutter.show_rows(left, right, level=viewport.level, line=None if viewport.level else lines)

    @Slot()
    def _lay_out_ahead(self) -> None:
        if self.viewport is None or not self.viewport.lay_out_ahead(_AHEAD):
            self._ahead.stop()

    def set_look(self, **changes: object) -> None:
        """Change what is emphasised in all panes."""
        self.look = replace(self.look, **changes)  # type: ignore[arg-type]  # checked by the dataclass's own names
        self._share_look()

    def _share_look(self) -> None:
        for pane in self.panes:
            pane.set_look(self.look)
        for gutter in self._gutters:
            gutter.set_look(self.look)
        for header in self._headers:
            header.set_theme(self.look.theme)

    @Slot(object)
    def _set_lit(self, lit: Lit | None) -> None:
        self.set_look(lit=lit)

    def forget_highlights(self, first: int = 0, last: int | None = None) -> None:
        """Ask again for the highlights and marks of the rows from first up to last."""
        for pane in self.panes:
            pane.forget_highlights(first, last)
        for gutter in self._gutters:
            gutter.update()

    def realigned(self, moved: Moved, row: int, fraction: float, *, current: int | None) -> None:
        """Take the source's new rows: `row` is put where the reading line's row was, `current` is the current one."""
        if self.viewport is None:
            return
        leader = self.viewport.scroll.leader
        for pane in self.panes:
            pane.column.take_rows(moved.now)
        self.viewport.set_sizes(self._all_sizes(), moved.found, row, fraction, leader)
        self.forget_highlights()
        if current != self.look.current:
            self.set_look(current=current)
        self.refresh()

    def go_to_start(self) -> None:
        """Show the start of the document."""
        if self.viewport is not None:
            self.viewport.go_to_end(start=True)
            self.refresh()

    def hold(self, row: int, top: int) -> None:
        """Scroll so that a row of the leading pane begins at a height of the view."""
        viewport = self.viewport
        if viewport is not None:
            leader, wanted = viewport.scroll.leader, top
            for _ in range(4):  # what comes into view by it is laid out, and may be higher than estimated
                viewport.scroll.show_at(leader, row, 0.0, wanted)
                self.refresh()
                shown = next((s.top for s in viewport.shown(leader) if s.row == row), top)
                if shown == top:
                    break
                wanted += top - shown

    def set_styles(self, styles: Sequence[PaneStyle]) -> None:
        """Set the panes' text in other styles; the current row stays where it is, if it is to be seen."""
        held = self._current_in_view()
        for pane, style in zip(self.panes, styles, strict=True):
            pane.set_style(style, pane.column.width)
        self.arrange()
        if held is not None and held.row is not None and self.viewport is not None:
            self.hold(held.row, held.top)
            if self.viewport.reveal(self.viewport.scroll.leader, held.row):
                self.refresh()

    def _current_in_view(self) -> ShownRow | None:
        """Where the current row stands in the leading pane, if its beginning is to be seen."""
        if self.viewport is None:
            return None
        shown = self.viewport.shown(self.viewport.scroll.leader)
        return next((s for s in shown if s.row == self.look.current and 0 <= s.top < self._view_height), None)
