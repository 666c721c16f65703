"""How the text of the open reading is set: the face and size that the person chose for each version, and the zoom."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.core.document import Document
from reader.ui.column import PaneStyle
from reader.ui.fonts import Fonts
from reader.ui.readingview import ReadingView
from reader.ui.session import Session
from reader.ui.styles import TextChoice, pane_style, zoomed


class Typesetting(QObject):
    """Sets the text of a view."""

    zoom_changed = Signal(float)

    def __init__(self, session: Session, fonts: Fonts, view: ReadingView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._fonts, self._view = session, fonts, view
        self._zoom = 1.0
        self._choose: Callable[[Sequence[Document]], list[TextChoice]] = lambda documents: (
            [TextChoice()] * len(documents)
        )
        view.panes.zoom_requested.connect(self.zoom_by)

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {
            "zoom_in": lambda: self.zoom_by(1),
            "zoom_out": lambda: self.zoom_by(-1),
            "zoom_reset": lambda: self.set_zoom(1.0),
        }

    def styles(self) -> list[PaneStyle]:
        """The style of each version of what is open."""
        documents = self._session.documents
        chosen = zip(documents, self._choose(documents), strict=True)
        return [pane_style(document, self._fonts, choice, self._zoom) for document, choice in chosen]

    @Slot(int)
    def zoom_by(self, steps: int) -> None:
        """Show the text some steps larger or smaller."""
        self.set_zoom(zoomed(self._zoom, steps))

    def set_zoom(self, zoom: float) -> None:
        """Show the text in a size that is the chosen one times a factor."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._set()
            self.zoom_changed.emit(zoom)

    def set_text(self, choose: Callable[[Sequence[Document]], list[TextChoice]]) -> None:
        """Set the text of each version as the person chose for it."""
        self._choose = choose
        self._set()

    def _set(self) -> None:
        if self._session.documents:
            self._view.panes.set_styles(self.styles())
            self._view.list_entities()
