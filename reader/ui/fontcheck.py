"""Which scripts of an opened reading no font shows: found after the first paint, in slices that no frame waits for."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont

from reader.core.document import Document
from reader.ui.fonts import Fonts, MissingScript

_AFTER_PAINT = 300
_SLICE = 400
"""Paragraphs whose letters are gathered at a time; about a millisecond."""


class FontCheck(QObject):
    """Looks through the documents of one reading at a time; a newer one makes the answer to an older one void."""

    found = Signal(list)
    """The `MissingScript`s of the whole reading, each script once; not sent where every letter can be shown."""

    def __init__(self, fonts: Fonts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fonts = fonts
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._begin = QTimer(self, interval=_AFTER_PAINT, singleShot=True)
        self._begin.timeout.connect(self._timer.start)

    def look(self, documents: Sequence[Document], fonts: Sequence[QFont]) -> None:
        """Look, a little later, for letters that the font of their version lacks with all that Qt falls back to."""
        self._timer.stop()
        self._work = self._looking(documents, fonts)
        self._begin.start()

    def stop(self) -> None:
        """Look no further."""
        self._begin.stop()
        self._timer.stop()

    @Slot()
    def _step(self) -> None:
        if next(self._work, self) is self:
            self._timer.stop()

    def _looking(self, documents: Sequence[Document], fonts: Sequence[QFont]) -> Iterator[None]:
        missing: dict[str, MissingScript] = {}
        for document, font in zip(documents, fonts, strict=True):
            letters: set[str] = set()
            for first in range(0, len(document.paragraphs), _SLICE):
                letters.update(*(p.text for p in document.paragraphs[first : first + _SLICE]))
                yield
            for script in self._fonts.missing_scripts(letters, font):
                missing.setdefault(script.script, script)
            yield
        if missing:
            self.found.emit(list(missing.values()))
