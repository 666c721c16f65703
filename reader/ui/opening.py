"""Opening documents off the window's thread, with one answer: what was opened, or one sentence that says why not."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from reader.core.formats import Opened, ReadOptions, read_documents
from reader.core.message import BadInputError, Message


class _Reading(QThread):
    def __init__(self, paths: Sequence[Path], options: ReadOptions, parent: QObject) -> None:
        super().__init__(parent)
        self.paths = tuple(paths)
        self.options = options
        self.opened: Opened | None = None
        self.problem: Message | None = None

    def run(self) -> None:
        try:
            self.opened = read_documents(self.paths, self.options)
        except BadInputError as error:
            self.problem = error.message
        except MemoryError:
            self.problem = Message.of("input-too-large", path=str(self.paths[0]))


class Opener(QObject):
    """Reads files, one request at a time; a newer request makes the answer to an older one void."""

    opened = Signal(object, object)
    """The `Opened` value, and the options that it was read with."""
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: _Reading | None = None

    @property
    def busy(self) -> bool:
        """Whether files are being read."""
        return self._current is not None

    def open(self, paths: Sequence[Path], options: ReadOptions = ReadOptions()) -> None:  # noqa: B008  # frozen
        """Read these files."""
        reading = _Reading(paths, options, self)
        reading.finished.connect(self._finished)
        self._current = reading
        reading.start()

    def cancel(self) -> None:
        """Do not wait for what is being read."""
        self._current = None

    @Slot()
    def _finished(self) -> None:
        reading = self.sender()
        assert isinstance(reading, _Reading)  # noqa: S101  # connected to nothing else
        if reading is self._current:
            self._current = None
            if reading.opened is not None:
                self.opened.emit(reading.opened, reading.options)
            elif reading.problem is not None:
                self.failed.emit(reading.problem)
        reading.deleteLater()

    def wait(self) -> None:
        """Wait until no thread reads any more: before the program ends."""
        for reading in self.findChildren(_Reading):
            reading.wait()
