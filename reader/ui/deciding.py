"""What the reviewer does in the window: statuses, dismissals, undo; and how the window tells what was decided.

The window's side of `reader.ui.reviewing`: it asks the view which row or passage is meant, and shows in gutters,
overview, panels, menus and status bar what came of it.
"""

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QInputDialog, QLabel, QWidget

from reader.core.findings import Finding
from reader.core.review import commands
from reader.core.review.navigation import RowFilter, matching, next_row
from reader.core.review.review import Effect, Review
from reader.core.review.values import Status, Table
from reader.ui import describe
from reader.ui.actions import Actions
from reader.ui.localetext import number
from reader.ui.overview import Layer
from reader.ui.readingview import ReadingView
from reader.ui.reviewing import Reviewing
from reader.ui.session import Session

_LATER = 200
_QUESTION_WIDTH = 440


class Deciding(QObject):
    """The reviewer's actions in one window."""

    progress_changed = Signal()

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        view: ReadingView,
        actions: Actions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._reviewing, self._view = session, reviewing, view
        self._actions, self._window = actions, parent
        self._marked = QTimer(self, singleShot=True, interval=_LATER)
        self._marked.timeout.connect(self.mark_overview)
        session.opened.connect(self._opened)
        session.realigned.connect(self._marked.start)
        session.decided.connect(self._show)
        view.dismiss_requested.connect(self.dismiss)
        view.restore_requested.connect(self.restore)
        view.panes.status_requested.connect(self._toggle)

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {
            "undo": self._reviewing.undo,
            "redo": self._reviewing.redo,
            "reviewed": self.mark_reviewed,
            "needs_work": lambda: self._mark(Status.NEEDS_WORK),
            "not_reviewed": lambda: self._mark(Status.NOT_REVIEWED),
            "dismiss": self._dismiss_current,
            "dismiss_reason": self._dismiss_with_reason,
        }

    # Statuses

    def _rows(self) -> list[int]:
        """The rows that a status is given to: those of a selection over several rows, or the current one."""
        pane = self._view.panes.focused_pane
        selection = pane.text_cursor.selection if pane is not None else None
        if pane is not None and selection is not None:
            first, last = (self._session.row_of(pane.version, spot.paragraph) for spot in selection)
            if first != last and first <= (self._view.panes.look.current or 0) <= last:
                return [*range(first, last + 1)]
        current = self._view.panes.look.current
        return [] if current is None else [current]

    def _mark(self, status: Status) -> None:
        review, rows = self._reviewing.review, self._rows()
        if review is not None and rows:
            self._reviewing.do(commands.set_status(review, rows, status, self._reviewing.stamp))

    def mark_reviewed(self) -> None:
        """Mark the row as reviewed and go on to the next one that is not."""
        rows, review = self._rows(), self._reviewing.review
        if not rows or review is None:
            return
        self._mark(Status.REVIEWED)
        following = next_row(matching(review, RowFilter(to_review=True)), rows[-1])
        if following is not None:
            self._view.panes.go_to(following)

    @Slot(int)
    def _toggle(self, row: int) -> None:
        review = self._reviewing.review
        if review is not None:
            done = review.status(row) is Status.REVIEWED and not review.is_changed(row)
            status = Status.NOT_REVIEWED if done else Status.REVIEWED
            self._reviewing.do(commands.set_status(review, [row], status, self._reviewing.stamp))

    # Findings

    @Slot(list)
    def dismiss(self, findings: list[Finding], reason: str = "") -> None:
        """Wave findings through as false alarms."""
        review = self._reviewing.review
        if review is not None:
            self._reviewing.do(commands.dismiss(review, findings, self._reviewing.stamp, reason))

    @Slot(list)
    def restore(self, findings: list[Finding]) -> None:
        """Open dismissed findings again."""
        review = self._reviewing.review
        if review is not None:
            self._reviewing.do(commands.restore(review, findings, self._reviewing.stamp))

    def _current_finding(self) -> Finding | None:
        """The finding that is current in the panel, if it is one of the current row; else the row's first."""
        row, finding = self._view.panes.look.current, self._view.findings.current()
        if finding is not None and finding.row == row:
            return finding
        findings = [] if row is None else self._session.findings_in(row)
        return findings[0] if findings else None

    def _dismiss_current(self) -> None:
        finding = self._current_finding()
        if finding is not None:
            wish = self.restore if self._session.is_dismissed(finding) else self.dismiss
            wish([finding])

    def _dismiss_with_reason(self) -> None:
        finding = self._current_finding()
        reason = None if finding is None else self._ask_reason(finding)
        if finding is not None and reason is not None:
            self.dismiss([finding], reason)

    def _ask_reason(self, finding: Finding) -> str | None:
        """Why a finding is a false alarm, in the reviewer's words; None where the question was called off."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Dismiss with a reason"))
        dialog.setOkButtonText(self.tr("Dismiss"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        question = self.tr("Why is this a false alarm?")
        dialog.setLabelText(f"{describe.explanation(finding, self._session.version_names)}\n\n{question}")
        for label in dialog.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # it quotes the document
            label.setWordWrap(True)
        dialog.resize(_QUESTION_WIDTH, dialog.sizeHint().height())
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.textValue().strip() if accepted else None

    # What was decided

    @Slot()
    def _opened(self) -> None:
        review = self._reviewing.review
        self._view.findings.set_dismissed({} if review is None else _reasons(review))
        self.mark_overview()
        self.name_steps()

    @Slot(object)
    def _show(self, effect: Effect) -> None:
        tables = {change.table for change in effect.edit.changes}
        review = self._reviewing.review
        if effect.rows:
            self._view.panes.forget_highlights(effect.rows[0], effect.rows[-1] + 1)
        if review is not None and Table.DISMISSAL in tables:
            self._view.findings.set_dismissed(_reasons(review))
        if not self._marked.isActive():
            self._marked.start()
        self.name_steps()
        self.progress_changed.emit()

    @Slot()
    def mark_overview(self) -> None:
        """Show in the overview which rows are done."""
        review = self._reviewing.review
        if review is None:
            return
        for layer, status in ((Layer.REVIEWED, Status.REVIEWED), (Layer.NEEDS_WORK, Status.NEEDS_WORK)):
            rows = np.flatnonzero(review.statuses == status)
            self._view.overview.set_marks(layer, (rows + 0.5) / max(1, len(review)))

    def name_steps(self) -> None:
        """Name in the menu what can be undone and redone."""
        review = self._reviewing.review
        steps = (
            ("undo", self.tr("&Undo {}"), review.undo_action if review else None),
            ("redo", self.tr("&Redo {}"), review.redo_action if review else None),
        )
        for key, naming, action in steps:
            self._actions[key].setEnabled(action is not None)
            self._actions.rename(key, naming.format(describe.sentence(action)) if action is not None else "")

    def progress(self) -> str:
        """How far the review is: "5 of 11 rows reviewed"."""
        review = self._reviewing.review
        if review is None:
            return ""
        told = review.progress()
        return self.tr("{} of {} rows reviewed").format(number(told.reviewed), number(told.rows))


def _reasons(review: Review) -> dict[str, str]:
    """The dismissed findings by fingerprint, each with its reason."""
    return {fingerprint: dismissal.reason for fingerprint, dismissal in review.decisions.dismissals.items()}
