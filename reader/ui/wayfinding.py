"""Finding one's way: which rows are wanted, the next of them, what changed in a row, and where the window was left.

A filter hides nothing: it says which rows "next" and "previous" stop at, and how many there are. Without one they stop
at the rows that are left to review. Hints are looked through when a filter asks for them, in slices of a few
milliseconds.
"""

import html
from collections.abc import Callable, Mapping
from dataclasses import replace
from time import perf_counter
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from reader.core.blocks import SIZE
from reader.core.findings import FindingKind, Severity
from reader.core.review.differences import Fate, word_differences
from reader.core.review.navigation import RowFilter, matching, next_row, previous_row
from reader.core.review.values import Status
from reader.core.review.window_state import WindowState
from reader.ui import describe
from reader.ui.actions import Actions
from reader.ui.localetext import number
from reader.ui.menu import Menu
from reader.ui.readingview import ReadingView
from reader.ui.reviewing import Reviewing
from reader.ui.session import Session

_Change = Callable[[RowFilter, bool], RowFilter]
_SLICE = 0.006
_LATER = 250
_LEVEL, _FLOWING = "level", "flowing"


class Wayfinding(QObject):
    """The filter of one window, and the state that comes back with a review."""

    def __init__(
        self, session: Session, reviewing: Reviewing, view: ReadingView, actions: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._reviewing, self._view, self._actions = session, reviewing, view, actions
        self.row_filter = RowFilter()
        self._filled = 0
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        self._counted = QTimer(self, singleShot=True, interval=_LATER)
        self._counted.timeout.connect(self.tell_count)
        self.button = QToolButton(parent)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(self.tr("Which rows “next” and “previous” stop at"))
        self._choices: dict[QAction, _Change] = {}
        self.button.setMenu(self._menu())
        self.changes = QLabel(view)
        self.changes.setWordWrap(True)
        self.changes.setTextFormat(Qt.TextFormat.RichText)
        self.changes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.changes.setContentsMargins(14, 8, 14, 8)
        self.changes.setAccessibleName(self.tr("What changed in this row"))
        self.changes.hide()
        view.side.panels.addWidget(self.changes)
        for signal in (session.decided, session.rows_taken, session.findings_changed, session.findings_found):
            signal.connect(self._changed)
        session.rows_taken.connect(self._forget)
        session.findings_changed.connect(self._forget)
        session.opened.connect(self._restore_later)
        session.decided.connect(self._show_changes)
        view.current_row_changed.connect(self._show_changes)
        self.tell_count()

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {
            "next_match": lambda: self.go(forward=True),
            "previous_match": lambda: self.go(forward=False),
        }

    # The filter

    def _menu(self) -> QMenu:
        menu = Menu(self.button)
        for status, name in (
            (Status.NOT_REVIEWED, self.tr("Not reviewed")),
            (Status.NEEDS_WORK, self.tr("Needs work")),
            (Status.REVIEWED, self.tr("Reviewed")),
        ):
            self._add(menu, name, _among("statuses", status))
        menu.addSeparator()
        self._add(menu, self.tr("With open notes"), _flag("with_open_notes"))
        self._add(menu, self.tr("With notes"), _flag("with_notes"))
        self._add(menu, self.tr("Changed since decided on"), _flag("changed"))
        menu.addSeparator()
        for severity, name in (
            (Severity.ERROR, self.tr("With errors")),
            (Severity.WARNING, self.tr("With warnings")),
            (Severity.HINT, self.tr("With hints")),
        ):
            self._add(menu, name, _among("severities", severity))
        kinds = menu.addMenu(self.tr("With findings of a kind"))
        for kind in FindingKind:
            name = describe.kind_of_finding(kind)
            self._add(kinds, name, _among("kinds", kind))
        menu.addSeparator()
        menu.addAction(self.tr("All rows"), self.clear)
        menu.addSeparator()
        menu.addActions([self._actions["next_match"], self._actions["previous_match"]])
        return menu

    def _add(self, menu: QMenu, name: str, change: _Change) -> None:
        action = menu.addAction(name)
        action.setCheckable(True)
        self._choices[action] = change
        action.toggled.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        wanted = RowFilter()
        for action, change in self._choices.items():
            if action.isChecked():
                wanted = change(wanted, True)
        self._set(wanted)

    @Slot()
    def clear(self) -> None:
        """Want all rows."""
        self.set_filter(RowFilter())

    def set_filter(self, wanted: RowFilter) -> None:
        """Want these rows."""
        for action, change in self._choices.items():
            action.blockSignals(True)
            action.setChecked(change(wanted, True) == wanted and change(wanted, False) != wanted)
            action.blockSignals(False)
        self._set(wanted)

    def _set(self, wanted: RowFilter) -> None:
        self.row_filter = wanted
        if self._wants_hints:
            self._filling.start()
        self.tell_count()

    @property
    def _wants_hints(self) -> bool:
        return bool(self.row_filter.kinds) or Severity.HINT in self.row_filter.severities

    @Slot()
    def _forget(self) -> None:
        self._filled = 0
        if self._wants_hints:
            self._filling.start()

    @Slot()
    def _fill(self) -> None:
        """Give the review the hints as well, some blocks at a time."""
        review, session = self._reviewing.review, self._session
        end = perf_counter() + _SLICE
        while review is not None and self._filled < session.row_count and perf_counter() < end:
            first, last = self._filled, min(self._filled + SIZE, session.row_count)
            review.put_findings(first, last, [session.analysis(row).findings for row in range(first, last)])
            self._filled = last
        if review is None or self._filled >= session.row_count:
            self._filling.stop()
            self.tell_count()

    @Slot()
    def _changed(self) -> None:
        if not self._counted.isActive():
            self._counted.start()

    @Slot()
    def tell_count(self) -> None:
        """Say on the button how many rows are wanted."""
        review = self._reviewing.review
        if not self.row_filter or review is None:
            self.button.setText(self.tr("Rows: all"))
        else:
            count = int(np.count_nonzero(matching(review, self.row_filter)))
            self.button.setText(self.tr("Rows: {} of {}").format(number(count), number(len(review))))
        self.button.setEnabled(review is not None)

    def go(self, *, forward: bool) -> None:
        """Go to the next or previous row that is wanted."""
        review, panes = self._reviewing.review, self._view.panes
        if review is None or not len(review):
            return
        rows = matching(review, self.row_filter or RowFilter(to_review=True))
        found = (next_row if forward else previous_row)(rows, panes.look.current or 0)
        if found is not None:
            panes.go_to(found, flash=True)

    # What changed

    @Slot()
    def _show_changes(self) -> None:
        """Show what the current row held when it was decided on, if it has changed."""
        review, row = self._reviewing.review, self._view.panes.look.current
        old = None
        if review is not None and row is not None and row < len(review) and review.is_changed(row):
            old = review.old_texts(row)
        self.changes.setVisible(old is not None)
        if old is None or row is None:
            return
        parts = [f"<b>{html.escape(self.tr('Changed since it was decided on'))}</b>"]
        for version, text in enumerate(old):
            paragraphs = self._session.paragraphs(version)
            now = "\n".join(paragraphs[number].text for number in self._session.cell(version, row))
            if text is not None and text != now:
                way = self._session.documents[version].direction.value
                parts.append(f'<p dir="{way}">{_marked(text, now)}</p>')
        self.changes.setText("".join(parts))

    # As the window was left

    def state(self) -> WindowState | None:
        """How the window stands, to come back to; None without a review."""
        review, panes = self._reviewing.review, self._view.panes
        if review is None or panes.viewport is None or not len(review):
            return None
        row = min(panes.look.current or 0, len(review) - 1)
        keys = review.row_text(row).keys
        shown = panes.shown_versions
        hidden = [version for version in range(len(panes.panes)) if version not in shown]
        return WindowState(
            documents=tuple(review.paragraphs[version].document for version in (*shown, *hidden)),
            hidden=tuple(review.paragraphs[version].document for version in hidden),
            mode=_LEVEL if panes.viewport.level else _FLOWING,
            place=keys[0] if keys else "",
            panels=tuple(name for name, panel in self._panels().items() if not panel.isHidden()),
            row_filter=self.row_filter,
            finding_order=self._view.findings.order,
            show_dismissed=self._view.findings.dismissed_shown,
        )

    def _panels(self) -> Mapping[str, QWidget]:
        return {"findings": self._view.findings, "entities": self._view.entities}

    @Slot()
    def _restore_later(self) -> None:
        """After everything that is set when a reading opens."""
        self.tell_count()
        state = self._reviewing.window_state
        if state is not None:
            self._reviewing.window_state = None
            QTimer.singleShot(0, self, lambda: self.restore(state))

    def restore(self, state: WindowState) -> None:
        """Bring the window back to how it was left."""
        review, panes = self._reviewing.review, self._view.panes
        if review is None or panes.viewport is None:
            return
        versions = {paragraphs.document: version for version, paragraphs in enumerate(review.paragraphs)}
        if versions.keys() <= set(state.documents):  # a version that is new stands where it was opened
            for place, document in enumerate(known for known in state.documents if known in versions):
                panes.move_version(versions[document], place)
        for document in state.hidden:
            if document in versions:
                panes.set_hidden(versions[document], hidden=True)
        if state.mode in (_LEVEL, _FLOWING):
            self._actions["level"].setChecked(state.mode == _LEVEL)
            panes.set_level(level=state.mode == _LEVEL)
        for name, panel in self._panels().items():
            panel.setVisible(name in state.panels)
        self._view.findings.set_order(state.finding_order)
        self._view.findings.show_dismissed(shown=state.show_dismissed)
        self.set_filter(state.row_filter)
        found = review.find(state.place) if state.place else None
        if found is not None:
            panes.go_to(self._session.row_of(*found), always=True)


def _among(field: str, value: object) -> _Change:
    """Take a value into one of a filter's sets, or out of it."""

    def change(wanted: RowFilter, on: bool) -> RowFilter:
        values = getattr(wanted, field)
        return replace(wanted, **{field: values | {value} if on else values - {value}})

    return change


def _flag(field: str) -> _Change:
    """Set one of a filter's conditions, or drop it."""

    def change(wanted: RowFilter, on: bool) -> RowFilter:
        changes: dict[str, Any] = {field: on}
        return replace(wanted, **changes)

    return change


def _marked(old: str, new: str) -> str:
    """The way from an old text to a new one as HTML: what went is struck out, what came is underlined."""
    tags = {Fate.KEPT: ("", ""), Fate.REMOVED: ("<s>", "</s>"), Fate.ADDED: ("<u><b>", "</b></u>")}
    pieces = []
    for stretch in word_differences(old, new):
        start, end = tags[stretch.fate]
        pieces.append(start + html.escape(stretch.text).replace("\n", "<br>") + end)
    return "".join(pieces)
