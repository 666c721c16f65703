"""Selecting and copying, as the actions do it: always the original text of the pane that has the keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from reader.ui import copying
from reader.ui.panes import Panes
from reader.ui.session import Session


class Clipping(QObject):
    """What the Copy actions do."""

    def __init__(self, session: Session, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panes = session, panes

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {
            "copy": self.copy,
            "copy_isolated": self.copy_isolated,
            "copy_row": self.copy_row,
            "select_all": self.select_all,
        }

    @Slot()
    def copy(self) -> None:
        """Copy the selection."""
        pane = self._panes.focused_pane
        if pane is not None:
            QGuiApplication.clipboard().setText(copying.selection_text(pane.text_cursor.selected_text()))

    @Slot()
    def copy_isolated(self) -> None:
        """Copy the selection with the isolates that keep its codes whole elsewhere."""
        pane = self._panes.focused_pane
        if pane is not None:
            document = self._session.documents[pane.version]
            spans = pane.text_cursor.selected_spans()
            QGuiApplication.clipboard().setText(copying.isolated_text(spans, document))

    @Slot()
    def copy_row(self) -> None:
        """Copy the current row of all versions."""
        row, session = self._panes.look.current or 0, self._session
        cells = [
            [session.paragraphs(version)[number].text for number in session.cell(version, row)]
            for version in range(len(session.documents))
        ]
        QGuiApplication.clipboard().setText(copying.row_text(cells))

    @Slot()
    def select_all(self) -> None:
        """Select the whole version."""
        pane = self._panes.focused_pane
        if pane is not None:
            pane.text_cursor.select_all()
            pane.update()
            pane.selection_changed.emit(pane.version)
