"""The group of panes: lays them side by side with gutters and headers, keeps one leader and one lock.

The group gives sizes to the viewport and the places of rows to panes and gutters; what a pane wishes (to be scrolled,
that a mention be lit) it grants to all of them. It knows nothing of how anything is painted.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.ui import sharing
from reader.ui.cells import Spot
from reader.ui.column import PaneStyle, RowSource
from reader.ui.gutter import NARROW, WIDTH, Gutter, RowMarks
from reader.ui.header import HEIGHT, Header
from reader.ui.pane import Pane
from reader.ui.rowpainter import Lit, Look
from reader.ui.rows import Place
from reader.ui.theme import Theme
from reader.ui.viewport import Sizes, Viewport

_AHEAD = 0.004
_FLASH = 1400
_HOLD_KEYS = {
    Qt.KeyboardModifier.AltModifier: Qt.Key.Key_Alt,
    Qt.KeyboardModifier.ShiftModifier: Qt.Key.Key_Shift,
    Qt.KeyboardModifier.ControlModifier: Qt.Key.Key_Control,
    Qt.KeyboardModifier.MetaModifier: Qt.Key.Key_Meta,
}
"""The keys of the modifiers that can unlock the panes while they are held."""


class ReadingSource(RowSource, Protocol):
    """What the group shows."""

    @property
    def row_count(self) -> int:
        """How many rows there are."""

    def sizes(self, version: int) -> Sizes:
        """The sizes of all cells of a version."""

    def marks(self, row: int) -> RowMarks:
        """What the gutter tells of a row."""


class Panes(QWidget):
    """All versions side by side."""

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
        self.hold_modifier = Qt.KeyboardModifier.AltModifier
        self.viewport: Viewport | None = None
        self.panes: list[Pane] = []
        self._headers: list[Header] = []
        self._gutters: list[Gutter] = []
        self._order: list[int] = []
        self._hidden: set[int] = set()
        self._shares: list[float] = []
        self._focus = 0
        self._held = False
        self._source: ReadingSource | None = None
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Position in the document"))
        self._bar.valueChanged.connect(self._bar_moved)
        self._sideways = QScrollBar(Qt.Orientation.Horizontal, self)
        self._sideways.setAccessibleName(self.tr("Sideways"))
        self._sideways.valueChanged.connect(self._lay_out_children)
        self._ahead = QTimer(self, interval=0)
        self._ahead.timeout.connect(self._lay_out_ahead)
        self._flash = QTimer(self, singleShot=True, interval=_FLASH)
        self._flash.timeout.connect(self._end_flash)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # Opening

    def open(self, source: ReadingSource, styles: Sequence[PaneStyle]) -> None:
        """Show another reading, one pane for each style."""
        self._close()
        self._source = source
        self.panes = [Pane(version, source, style, self.look, self) for version, style in enumerate(styles)]
        self._headers = [Header(version, self.look.theme, self) for version in range(len(styles))]
        self._order = list(range(len(styles)))
        self._hidden = set()
        self._shares = [1.0] * len(styles)
        self._focus = 0
        self.look = Look(self.look.theme, marks=self.look.marks, current=0 if source.row_count else None)
        for pane, header in zip(self.panes, self._headers, strict=True):
            self._connect(pane, header)
        self._make_gutters()
        self._give_widths()
        self.viewport = Viewport([pane.column for pane in self.panes], self._all_sizes())
        self._share_look()
        self.arrange()

    def _connect(self, pane: Pane, header: Header) -> None:
        pane.scroll_requested.connect(self.scroll_by)
        pane.zoom_requested.connect(self.zoom_requested)
        pane.lit_changed.connect(self._set_lit)
        pane.mention_clicked.connect(self.mention_clicked)
        pane.row_clicked.connect(self.set_current)
        pane.link_requested.connect(self.link_requested)
        pane.caret_moved.connect(self._follow_caret)
        pane.selection_changed.connect(self._selection_moved)
        pane.focused.connect(self._focused)
        pane.menu_requested.connect(self.row_menu_requested)
        header.dropped.connect(self._header_dropped)
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
            gutter.row_clicked.connect(self.set_current)
            gutter.status_requested.connect(self.status_requested)
            gutter.dragged.connect(self._gutter_dragged)
            gutter.scroll_requested.connect(self._gutter_scrolled)
            gutter.menu_requested.connect(partial(self.row_menu_requested.emit, self._focus))
            gutter.show()
            self._gutters.append(gutter)

    @property
    def shown_versions(self) -> list[int]:
        """The versions that have a pane, in the order they stand in from the leading side."""
        return [version for version in self._order if version not in self._hidden]

    def header(self, version: int) -> Header:
        """The header of a version."""
        return self._headers[version]

    # Sizes

    def sizeHint(self) -> QSize:
        """A group's natural size."""
        return QSize(1000, 700)

    def _widths(self) -> list[int]:
        gutters = WIDTH + NARROW * max(0, len(self.shown_versions) - 2)
        available = self.width() - self._bar.sizeHint().width() - gutters
        return sharing.widths(available, [self._shares[version] for version in self.shown_versions])

    def _give_widths(self) -> bool:
        """Tell the panes their widths; whether any has changed."""
        changed = False
        for version, width in zip(self.shown_versions, self._widths(), strict=True):
            pane = self.panes[version]
            if pane.column.width != width:
                pane.set_style(pane.column.style, width)
                changed = True
        for version in self._hidden:
            self.panes[version].column.width = self.panes[version].column.width or sharing.MINIMUM
        return changed

    @property
    def _view_height(self) -> int:
        sideways = self._sideways.sizeHint().height() if self._sideways.isVisible() else 0
        return max(1, self.height() - HEIGHT - sideways)

    def arrange(self, *, relaid: bool = True) -> None:
        """Lay everything out for the present size, mode, styles and order; the row at the reading line stays."""
        if self.viewport is None:
            return
        self._lay_out_children()
        self.viewport.arrange(self._view_height, relaid=relaid)
        self.refresh()

    @Slot()
    def _lay_out_children(self) -> None:
        versions, widths = self.shown_versions, self._widths()
        bar = self._bar.sizeHint().width()
        gutters = [gutter.width() for gutter in self._gutters]
        content = sum(widths) + sum(gutters[: max(1, len(versions) - 1)])
        room = self.width() - bar
        self._sideways.setVisible(content > room)
        self._sideways.setRange(0, max(0, content - room))
        self._sideways.setPageStep(room)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shift = self._sideways.value()
        height = self._view_height

        def put(widget: QWidget, x: int, y: int, width: int, tall: int) -> None:
            left = self.width() - (x - shift) - width if mirrored else x - shift
            widget.setGeometry(left, y, width, tall)

        x = 0
        for number, (version, width) in enumerate(zip(versions, widths, strict=True)):
            first, last = number == 0, number == len(versions) - 1
            put(self.panes[version], x, HEIGHT, width, height)
            gutter = gutters[number] if not last or len(versions) == 1 else 0
            put(self._headers[version], x, 0, width + (gutter if first or not last else 0), HEIGHT)
            x += width
            if gutter:
                put(self._gutters[number], x, HEIGHT, gutter, height)
                x += gutter
        self._bar.setGeometry(0 if mirrored else self.width() - bar, HEIGHT, bar, height)
        self._bar.raise_()
        self._sideways.setGeometry(0, self.height() - self._sideways.sizeHint().height(), room, 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew."""
        super().resizeEvent(event)
        if self.viewport is not None:
            self.arrange(relaid=self._give_widths())

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
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
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

    def realigned(self, row: int, fraction: float, *, current: int | None) -> None:
        """Take the source's new rows: `row` is put where the reading line's row was, `current` is the current one."""
        if self.viewport is None:
            return
        leader = self.viewport.scroll.leader
        for pane in self.panes:
            pane.column.forget_layout()
        self.viewport.set_sizes(self._all_sizes(), row, fraction, leader)
        self.forget_highlights()
        if current != self.look.current:
            self.set_look(current=current)
        self.refresh()

    def hold(self, row: int, top: int) -> None:
        """Scroll so that a row of the leading pane begins at a height of the view."""
        viewport = self.viewport
        if viewport is not None:
            for _ in range(2):  # what comes into view by it is laid out, and may be higher than estimated
                viewport.scroll.show_at(viewport.scroll.leader, row, 0.0, top)
                self.refresh()

    # Scrolling

    @Slot(int, float, object)
    def scroll_by(self, version: int, pixels: float, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Scroll a pane, and the others with it unless they are unlocked or the hold key is down."""
        if self.viewport is None:
            return
        if modifiers is not None and modifiers & self.hold_modifier and self.viewport.scroll.locked:
            self.viewport.scroll.unlock()
            self._held = True
        self.viewport.scroll.scroll(version, pixels)
        self.refresh()

    @Slot(float)
    def _gutter_scrolled(self, pixels: float) -> None:
        self.scroll_by(self._focus, pixels)

    @Slot(int)
    def _bar_moved(self, value: int) -> None:
        if self.viewport is not None:
            self.viewport.scroll.go(value)
            self.refresh()

    @property
    def locked(self) -> bool:
        """Whether the panes scroll together."""
        return self.viewport is None or self.viewport.scroll.locked

    def set_locked(self, *, locked: bool, keep_distance: bool = False) -> None:
        """Lock the panes to the alignment (or to their present distance in rows), or let each scroll by itself."""
        self._held = False
        viewport = self.viewport
        if viewport is None:
            return
        if not locked:
            viewport.scroll.unlock()
        else:
            viewport.shifts = viewport.scroll.distances() if keep_distance else (0,) * len(self.panes)
            leader, anchor = viewport.scroll.leader, viewport.scroll.anchor(viewport.scroll.leader)
            viewport.scroll.locked = True
            viewport.scroll.leader = leader
            viewport.arrange(self._view_height, relaid=False)
            viewport.scroll.show_at(leader, anchor.row, anchor.fraction, viewport.scroll.line(leader))
        self.refresh()
        self.lock_changed.emit(locked)

    @property
    def shifts(self) -> tuple[int, ...]:
        """How many rows each version is locked ahead of the first."""
        return self.viewport.shifts if self.viewport else ()

    def set_level(self, *, level: bool) -> None:
        """Change between level and flowing rows; the row at the reading line stays."""
        if self.viewport is not None and self.viewport.level != level:
            self.viewport.level = level
            self.arrange(relaid=False)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Lock again when the key that unlocks while held is let go."""
        # Of the modifiers of a release, some platforms still name the key that is let go: the key itself tells.
        if self._held and Qt.Key(event.key()) == _HOLD_KEYS[self.hold_modifier]:
            self.set_locked(locked=True)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lock again when the window is left while the key is held."""
        if event.type() == QEvent.Type.ActivationChange and self._held and not self.isActiveWindow():
            self.set_locked(locked=True)
        super().changeEvent(event)

    # Rows

    @Slot(int)
    def set_current(self, row: int) -> None:
        """Make a row the current one."""
        if row != self.look.current:
            self.set_look(current=row)
            self.current_row_changed.emit(row)

    def go_to(self, row: int, *, flash: bool = False, always: bool = False) -> None:
        """Make a row current and bring it into view (`always`: to the reading line)."""
        viewport = self.viewport
        if viewport is None or not 0 <= row < viewport.rows:
            return
        self.set_current(row)
        leader = self._focus if self._focus < len(self.panes) else 0
        shown = next((s for s in viewport.shown(leader) if s.row == row), None)
        whole = shown is not None and shown.top >= 0 and shown.top + shown.height <= viewport.geometry.view
        if always or not whole:
            viewport.scroll.show(leader, row)
            self.refresh()
            self._uncover(row, leader)
        if flash:
            self.set_look(flashing=row)
            self._flash.start()

    def go_to_spot(self, version: int, spot: Spot) -> None:
        """Make the row of a position current and bring the line that holds it into view."""
        viewport = self.viewport
        if viewport is None:
            return
        column = self.panes[version].column
        row = column.row_of(spot.paragraph)
        self.go_to(row)
        shown = next((s for s in viewport.shown(version) if s.row == row), None)
        caret = column.cell(row).caret(spot)
        if shown is None or caret is None:
            return
        top = column.origin(shown).y() + caret.top()
        view = viewport.geometry.view
        if top < 0 or top + caret.height() > view:
            self.scroll_by(version, top - view / 3)

    def select_span(self, version: int, start: Spot, end: Spot) -> None:
        """Select a span of a version and bring its beginning into view."""
        self.go_to_spot(version, start)
        pane = self.panes[version]
        pane.text_cursor.select(start, end)
        pane.update()
        self._selection_moved(version)

    def _uncover(self, row: int, version: int) -> None:
        """A row that begins at the reading line but ends below the view is moved up as far as its start allows."""
        viewport = self.viewport
        shown = next((s for s in viewport.shown(version) if s.row == row), None) if viewport else None
        if viewport is not None and shown is not None:
            beyond = shown.top + shown.height - viewport.geometry.view
            if beyond > 0:
                viewport.scroll.scroll(version, min(beyond, shown.top))
                self.refresh()

    @Slot()
    def _end_flash(self) -> None:
        self.set_look(flashing=None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rows by arrows, screens by Page keys, ends by Home and End."""
        viewport = self.viewport
        if viewport is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~self.hold_modifier:
            super().keyPressEvent(event)
            return
        key, view = Qt.Key(event.key()), self._view_height
        current = self.look.current or 0
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.go_to(current + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = view - 60
            self.scroll_by(self._focus, step if key == Qt.Key.Key_PageDown else -step, event.modifiers())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            home = key == Qt.Key.Key_Home
            viewport.scroll.go(0 if home else viewport.geometry.maximum)
            self.refresh()
            if not home:  # rows at the end had estimated heights: the end has moved
                viewport.scroll.go(viewport.geometry.maximum)
                self.refresh()
            self.set_current(0 if home else viewport.rows - 1)
        else:
            super().keyPressEvent(event)

    @property
    def reading_place(self) -> tuple[int, float]:
        """The row and fraction at the reading line of the leading pane."""
        if self.viewport is None:
            return 0, 0.0
        anchor = self.viewport.scroll.anchor(self.viewport.scroll.leader)
        return anchor.row, anchor.fraction

    # Panes

    @property
    def focused_pane(self) -> Pane | None:
        """The pane that keys go to."""
        return self.panes[self._focus] if self.panes else None

    @Slot(int)
    def _focused(self, version: int) -> None:
        self._focus = version

    @Slot(int)
    def _selection_moved(self, version: int) -> None:
        for pane in self.panes:
            if pane.version != version and pane.text_cursor.selection:
                pane.text_cursor.clear()
                pane.update()
        self.selection_changed.emit(version)

    @Slot(int, float)
    def _follow_caret(self, version: int, beyond: float) -> None:
        if beyond:
            self.scroll_by(version, beyond)
        pane = self.panes[version]
        if pane.text_cursor.spot is not None:
            self.set_current(pane.column.row_of(pane.text_cursor.spot.paragraph))

    @Slot(int, int)
    def _gutter_dragged(self, edge: int, pixels: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            pixels = -pixels
        widths = sharing.dragged(self._widths(), edge, pixels)
        for version, width in zip(self.shown_versions, widths, strict=True):
            self._shares[version] = float(width)
        if self._give_widths():
            self.arrange()

    @Slot(int, int)
    def _header_dropped(self, version: int, x: int) -> None:
        centres = {v: self.panes[v].geometry().center().x() for v in self.shown_versions if v != version}
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before = sum((centre > x) if mirrored else (centre < x) for centre in centres.values())
        self.move_version(version, before)

    def move_version(self, version: int, place: int) -> None:
        """Put a version at a place among the shown ones."""
        others = [v for v in self._order if v != version]
        shown = [v for v in others if v not in self._hidden]
        index = others.index(shown[place]) if place < len(shown) else len(others)
        self._order = [*others[:index], version, *others[index:]]
        self._give_widths()
        self.arrange()
        self.order_changed.emit()

    def set_hidden(self, version: int, *, hidden: bool) -> None:
        """Hide or show a version; one always stays."""
        remaining = [v for v in self.shown_versions if v != version]
        if hidden and not remaining:
            return
        (self._hidden.add if hidden else self._hidden.discard)(version)
        self.panes[version].setVisible(not hidden)
        self._headers[version].setVisible(not hidden)
        if hidden and self._focus == version:
            self._focus = remaining[0]
        self._make_gutters()
        self._share_look()
        self._give_widths()
        self.arrange()
        self.order_changed.emit()

    def set_styles(self, styles: Sequence[PaneStyle]) -> None:
        """Set the panes' text in other styles."""
        for pane, style in zip(self.panes, styles, strict=True):
            pane.set_style(style, pane.column.width)
        self.arrange()

    def place_at_fraction(self, fraction: float) -> None:
        """Bring a part (0 to 1) of the document's rows to the reading line."""
        viewport = self.viewport
        if viewport is not None and viewport.rows:
            slot = min(int(fraction * viewport.geometry.slots), viewport.geometry.slots - 1)
            viewport.scroll.go(viewport.geometry.value(Place(slot, 0.0)))
            self.refresh()
