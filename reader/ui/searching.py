"""The search as the person drives it: find bar, walk through the matches, ticks in the overview."""

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from reader.core.message import Message
from reader.ui import describe
from reader.ui.cells import Spot
from reader.ui.findbar import FindBar, FindQuery
from reader.ui.finder import Found
from reader.ui.overview import Layer, Overview
from reader.ui.panes import Panes
from reader.ui.session import Session

_LONGEST_QUERY = 80
_LATER = 100


class Searching(QObject):
    """Joins the find bar with the session's finder, the panes and the overview."""

    def __init__(self, session: Session, panes: Panes, overview: Overview, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._panes, self._overview = session, panes, overview
        self.bar = FindBar(parent)
        self.bar.hide()
        self._ticked = QTimer(self, singleShot=True, interval=_LATER)
        self._ticked.timeout.connect(self._tick_matches)
        self.bar.query_changed.connect(session.finder.ask)
        self.bar.next_requested.connect(self.find_next)
        self.bar.previous_requested.connect(self.find_previous)
        self.bar.closed.connect(self._end)
        session.finder.progressed.connect(self._show_found)
        session.finder.moved.connect(self._go_to_match)
        session.finder.failed.connect(self._tell_failure)

    @Slot()
    def open(self) -> None:
        """Show the find bar, with the selected text in it if it is short."""
        pane = self._panes.focused_pane
        selected = pane.text_cursor.selected_text() if pane else []
        text = selected[0][1] if len(selected) == 1 and len(selected[0][1]) <= _LONGEST_QUERY else ""
        self.bar.open_bar(text)
        self._session.finder.ask(self.bar.query())

    @Slot()
    def find_next(self) -> None:
        """Go to the next match."""
        self._session.finder.walk(self._panes.look.current or 0, forward=True)

    @Slot()
    def find_previous(self) -> None:
        """Go to the previous match."""
        self._session.finder.walk(self._panes.look.current or 0, forward=False)

    @Slot()
    def _end(self) -> None:
        self._session.finder.ask(FindQuery(""))
        if self._panes.focused_pane:
            self._panes.focused_pane.setFocus()

    @Slot()
    def _show_found(self) -> None:
        finder = self._session.finder
        self.bar.set_found(finder.place, finder.total, complete=finder.complete)
        for pane in self._panes.panes:
            pane.update()
        if finder.complete or not self._ticked.isActive():
            self._ticked.start()

    @Slot()
    def _tick_matches(self) -> None:
        finder = self._session.finder
        rows = np.unique(finder.rows) if finder.total else np.array([])
        self._overview.set_marks(Layer.MATCH, (rows + 0.5) / max(1, self._session.row_count))

    @Slot(object)
    def _go_to_match(self, found: Found) -> None:
        self._panes.go_to_spot(found.version, Spot(found.paragraph, found.start))
        self._show_found()

    @Slot(object)
    def _tell_failure(self, message: Message) -> None:
        self.bar.set_error(describe.sentence(message))
