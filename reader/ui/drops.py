"""Files dragged onto the window: what letting them go would do is said while they hover, and then done.

An event filter over the window: all of it takes drops alike, and one file over a pane is meant for that version.
What is dragged is looked at once, when it comes in: its owner may be gone when it is let go. It is taken as a copy,
never moved: some owners delete what was moved. Nothing is read before it is let go, so the name says what it seems.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.core.message import Message
from reader.core.review.database import SUFFIX
from reader.ui import describe
from reader.ui.documents import MOST_VERSIONS, Documents
from reader.ui.fonts import scaled
from reader.ui.panes import Panes
from reader.ui.theme import Theme

_ALONE = frozenset((SUFFIX, ".tmx", ".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".po", ".pot", ".tbx", ".xlsx"))
"""How the names of files end that are opened by themselves."""
_MARGIN, _PADDING, _ROUND = 8, 14, 8
_SHADE = 0.82


@dataclass(frozen=True, slots=True)
class Dragged:
    """What is dragged: local files, and whether there is something else that has an address."""

    files: tuple[Path, ...] = ()
    elsewhere: bool = False

    @classmethod
    def of(cls, data: QMimeData) -> "Dragged":
        """What a drag holds."""
        urls = data.urls()
        files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        return cls(files, elsewhere=len(files) < len(urls))


class Sign(QWidget):
    """Says over a part of the window what letting go there would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = ""
        self._theme: Theme | None = None
        self._refused = False
        self.hide()

    def say(self, text: str, place: QRect, theme: Theme, *, refused: bool) -> None:
        """Show a sentence over this part of the parent, in the colour of errors if nothing will be done."""
        self.text, self._theme, self._refused = text, theme, refused
        self.setGeometry(place)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Paint a frame around the part and the sentence in its middle."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = theme.muted if self._refused else theme.accent
        frame = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setOpacity(_SHADE)
        painter.fillRect(self.rect(), theme.chrome)
        painter.setOpacity(1.0)
        painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        font = scaled(self.font(), 1.2)
        font.setBold(True)
        painter.setFont(font)
        inner = frame.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        words = painter.boundingRect(inner, flags, self.text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.paper)
        painter.drawRoundedRect(words.adjusted(-_PADDING, -_PADDING, _PADDING, _PADDING), _ROUND, _ROUND)
        painter.setPen(theme.ink)
        painter.drawText(inner, flags, self.text)


class Drops(QObject):
    """What is dragged over one window; `area` is the part of it that readings are shown in."""

    def __init__(self, window: QWidget, area: QWidget, documents: Documents, panes: Panes, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._area, self._documents, self._panes = window, area, documents, panes
        self.theme = theme
        self._dragged = Dragged()
        self.sign = Sign(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged over the window."""
        if isinstance(event, QDragMoveEvent):  # entering is a kind of moving
            if isinstance(event, QDragEnterEvent):
                self._dragged = Dragged.of(event.mimeData())
            self._hover(event)
            return True
        if isinstance(event, QDropEvent):
            self._drop(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.sign.hide()
            return True
        return super().eventFilter(watched, event)

    def _hover(self, event: QDragMoveEvent) -> None:
        version = self._version_at(event.position().toPoint())
        refusal = self._refusal(self._dragged)
        text = refusal or self._promise(self._dragged.files, version)
        place = self._place(version if not refusal and self._replaces(version) else None)
        self.sign.say(text, place, self.theme, refused=bool(refusal))
        if refusal:
            event.ignore()
        else:
            _take(event)

    def _drop(self, event: QDropEvent) -> None:
        self.sign.hide()
        version = self._version_at(event.position().toPoint())
        if self._refusal(self._dragged):
            event.ignore()
            return
        _take(event)
        if version is not None and self._replaces(version):
            self._documents.replace_version(version, self._dragged.files[0])
        else:
            self._documents.open(self._dragged.files)

    def _version_at(self, place: QPoint) -> int | None:
        """The version whose pane or header is at a place of the window."""
        for version in self._panes.shown_versions if self._panes.isVisible() else ():
            if any(w.rect().contains(w.mapFrom(self._window, place)) for w in self._parts(version)):
                return version
        return None

    def _parts(self, version: int) -> tuple[QWidget, QWidget]:
        return self._panes.panes[version], self._panes.header(version)

    def _replaces(self, version: int | None) -> bool:
        """Whether what is dragged would take this version's place."""
        files = self._dragged.files
        lone = len(files) == 1 and files[0].suffix.lower() not in _ALONE
        return version is not None and lone and version < len(self._documents.paths) > 1

    def _place(self, version: int | None) -> QRect:
        """The part of the window that is meant: a pane with its header, or all under the toolbar."""
        if version is not None:
            area = QRect()
            for part in self._parts(version):
                area = area.united(QRect(part.mapTo(self._window, QPoint()), part.size()))
            return area
        return QRect(self._area.mapTo(self._window, QPoint()), self._area.size())

    def _promise(self, files: Sequence[Path], version: int | None) -> str:
        if self._replaces(version) and version is not None:
            name = f"\u2068{self._documents.paths[version].name}\u2069"
            return self.tr("Open {new} in the place of {old}").format(new=f"\u2068{files[0].name}\u2069", old=name)
        if len(files) == 1:
            return self.tr("Open {}").format(f"\u2068{files[0].name}\u2069")
        return self.tr("Open %Ln file(s) side by side", "", len(files))

    def _refusal(self, dragged: Dragged) -> str:
        """Why nothing can be done with what is dragged; empty where something can."""
        if not dragged.files:
            if dragged.elsewhere:
                return self.tr("This is not on this computer. Save it as a file first, then drop the file.")
            return self.tr("This is no file. Drop the files of two to four versions, or one bilingual file.")
        if len(dragged.files) > MOST_VERSIONS:
            return describe.sentence(Message.of("input-too-many", most=MOST_VERSIONS, count=len(dragged.files)))
        folder = next((path for path in dragged.files if path.is_dir()), None)
        return describe.sentence(Message.of("input-folder", path=folder.name)) if folder is not None else ""


def _take(event: QDropEvent) -> None:
    """Take what is dragged as a copy where its owner can give one."""
    if event.possibleActions() & Qt.DropAction.CopyAction:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.acceptProposedAction()
