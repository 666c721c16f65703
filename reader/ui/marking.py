"""The marks in the overview: what is found in the rows, their gaps, the selected entity, the part in view.

Marks are places in the document as shares of its rows; they are set anew in a moment, not for every block of rows
that comes from the worker.
"""

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from reader.ui.localetext import number
from reader.ui.overview import Layer, Overview
from reader.ui.panels.entities import NONE
from reader.ui.session import Session
from reader.ui.theme import Theme

_LATER = 200
_MOST_FINDINGS = 6


class Marking(QObject):
    """Keeps the overview of a session's rows."""

    def __init__(self, session: Session, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._entity = NONE
        self.overview = Overview(theme, self._describe_place)
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self.mark_findings)
        session.rows_changed.connect(self._mark_later)
        session.decided.connect(self._mark_later)

    @Slot()
    def _mark_later(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _set(self, layer: Layer, rows: np.ndarray[tuple[int], np.dtype[np.int64]]) -> None:
        self.overview.set_marks(layer, (rows + 0.5) / max(1, self._session.row_count))

    @Slot()
    def mark_findings(self) -> None:
        """Mark the rows that have open findings above hints."""
        for layer, gravity in ((Layer.ERROR, 3), (Layer.WARNING, 2)):
            self._set(layer, np.flatnonzero(self._session.gravity == gravity))

    def mark_rows(self) -> None:
        """Mark what other rows put elsewhere: gaps and the selected entity."""
        starts = self._session.alignment.starts
        self._set(Layer.GAP, np.flatnonzero(np.logical_or.reduce((starts[1:] == starts[:-1]).T)))
        self.mark_entity(self._entity)

    def mark_entity(self, entity: int) -> None:
        """Mark the rows in which an entity stands (`NONE`: none)."""
        self._entity = entity
        self._set(Layer.ENTITY, np.array([] if entity == NONE else self._session.blocks.rows_of(entity), np.int64))

    def mark_view(self, first: int, last: int) -> None:
        """Mark the rows from first up to last as those in view."""
        rows = max(1, self._session.row_count)
        self.overview.set_view(first / rows, last / rows)

    def _describe_place(self, fraction: float) -> str:
        row = min(int(fraction * self._session.row_count), self._session.row_count - 1)
        if row < 0:
            return ""
        findings = self._session.explanations(self._session.analysis(row).findings)
        return "\n".join([self.tr("Row {}").format(number(row + 1)), *findings[:_MOST_FINDINGS]])
