"""The group of panes: one leader, one lock, and what a person does with the text by wheel, bar and keys.

`panegroup` lays the parts side by side and tells them where things stand; here is what moves them. A pane's wish (to be
scrolled, that a mention be lit) is granted to all. Nothing here knows how anything is painted.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.ui.cells import Spot
from reader.ui.gutter import Gutter
from reader.ui.header import Header
from reader.ui.pane import Pane
from reader.ui.panegroup import PaneGroup
from reader.ui.rows import Place
from reader.ui.theme import Theme

_FLASH = 1400
_HOLD_KEYS = {
    Qt.KeyboardModifier.AltModifier: Qt.Key.Key_Alt,
    Qt.KeyboardModifier.ShiftModifier: Qt.Key.Key_Shift,
    Qt.KeyboardModifier.ControlModifier: Qt.Key.Key_Control,
    Qt.KeyboardModifier.MetaModifier: Qt.Key.Key_Meta,
}
"""The keys of the modifiers that can unlock the panes while they are held."""


class Panes(PaneGroup):
    """All versions side by side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.hold_modifier = Qt.KeyboardModifier.AltModifier
        self._held = False
        self._bar.valueChanged.connect(self._bar_moved)
        self._flash = QTimer(self, singleShot=True, interval=_FLASH)
        self._flash.timeout.connect(self._end_flash)

    def _connect(self, pane: Pane, header: Header) -> None:
        super()._connect(pane, header)
        pane.scroll_requested.connect(self.scroll_by)
        pane.row_clicked.connect(self.set_current)
        pane.caret_moved.connect(self._follow_caret)
        pane.selection_changed.connect(self._selection_moved)
        pane.focused.connect(self._focused)
        header.dropped.connect(self._header_dropped)

    def _connect_gutter(self, gutter: Gutter) -> None:
        gutter.row_clicked.connect(self.set_current)
        gutter.dragged.connect(self._gutter_dragged)
        gutter.scroll_requested.connect(self._gutter_scrolled)
        gutter.menu_requested.connect(self._gutter_menu_wanted)

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

    @Slot(int, QPoint)
    def _gutter_menu_wanted(self, row: int, place: QPoint) -> None:
        """A gutter belongs to no version: the menu is for the one that has the focus now."""
        self.row_menu_requested.emit(self._focus, row, place)

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
        if self.viewport is None:
            return
        if locked:
            self.viewport.lock(keep_distance=keep_distance)
        else:
            self.viewport.scroll.unlock()
        self.refresh()
        self.lock_changed.emit(locked)

    @property
    def shifts(self) -> tuple[int, ...]:
        """How many rows each version is locked ahead of the first."""
        return self.viewport.shifts if self.viewport else ()

    def set_level(self, *, level: bool) -> None:
        """Change between level and flowing rows; the row at the reading line stays, or the start in view."""
        if self.viewport is not None and self.viewport.level != level:
            at_start = self.viewport.scroll.value == 0
            self.viewport.level = level
            self.arrange(relaid=False)
            if at_start:
                self.go_to_start()

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
        if viewport.reveal(self._focus, row, always=always):
            self.refresh()
        if flash:
            self.set_look(flashing=row)
            self._flash.start()

    def go_to_spot(self, version: int, spot: Spot) -> None:
        """Make the row of a position current and bring the line that holds it into view."""
        if self.viewport is not None:
            self.go_to(self.panes[version].column.row_of(spot.paragraph))
            if self.viewport.reveal_spot(version, spot):
                self.refresh()

    def select_span(self, version: int, start: Spot, end: Spot) -> None:
        """Select a span of a version and bring its beginning into view."""
        self.go_to_spot(version, start)
        pane = self.panes[version]
        pane.text_cursor.select(start, end)
        pane.update()
        self._selection_moved(version)

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
            viewport.go_to_end(start=home)
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

    @Slot()
    def focus_next(self) -> None:
        """Give the keys to the next pane, in the order they stand in."""
        versions = self.shown_versions
        if versions:
            place = versions.index(self._focus) if self._focus in versions else -1
            self.panes[versions[(place + 1) % len(versions)]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_caret_browsing(self, *, on: bool) -> None:
        """Show a caret in the text that keys move, or none."""
        for pane in self.panes:
            pane.set_caret_browsing(on=on)

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
        self._arrangement.drag(edge, -pixels if self._mirrored else pixels, self._room)
        if self._give_widths():
            self.arrange()

    @Slot(int, int)
    def _header_dropped(self, version: int, x: int) -> None:
        centres = [self.panes[v].geometry().center().x() for v in self.shown_versions if v != version]
        self.move_version(version, sum((centre > x) if self._mirrored else (centre < x) for centre in centres))

    def move_version(self, version: int, place: int) -> None:
        """Put a version at a place among the shown ones."""
        self._arrangement.move(version, place)
        self._rearranged()

    def set_hidden(self, version: int, *, hidden: bool) -> None:
        """Hide or show a version; one always stays."""
        if not self._arrangement.set_hidden(version, hidden=hidden):
            return
        self.panes[version].setVisible(not hidden)
        self._headers[version].setVisible(not hidden)
        if hidden and self._focus == version:
            self._focus = self.shown_versions[0]
        self._make_gutters()
        self._share_look()
        self._rearranged()

    def _rearranged(self) -> None:
        self._give_widths()
        self.arrange()
        self.order_changed.emit()

    def place_at_fraction(self, fraction: float) -> None:
        """Bring a part (0 to 1) of the document's rows to the reading line."""
        viewport = self.viewport
        if viewport is not None and viewport.rows:
            slot = min(int(fraction * viewport.geometry.slots), viewport.geometry.slots - 1)
            viewport.scroll.go(viewport.geometry.value(Place(slot, 0.0)))
            self.refresh()
