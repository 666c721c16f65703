"""Work on a thread of its own with one answer: a value, or one sentence that says why there is none.

For reading and writing files, which are over in seconds; what takes minutes is done in the worker process (`jobs`).
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from reader.core.message import BadInputError, Message


class _Work(QThread):
    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        self.value: object = None
        self.problem: Message | None = None

    def run(self) -> None:
        try:
            self.value = self._act()
        except BadInputError as error:
            self.problem = error.message
        except MemoryError:
            self.problem = Message.of("out-of-memory")


class Task(QObject):
    """One kind of work, done once at a time; newer work makes the answer of older work void."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: _Work | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._current is not None

    def start(self, act: Callable[[], object]) -> None:
        """Do this work."""
        work = _Work(act, self)
        work.finished.connect(self._finished)
        self._current = work
        work.start()

    def cancel(self) -> None:
        """Await no answer any more."""
        self._current = None

    @Slot()
    def _finished(self) -> None:
        work = self.sender()
        assert isinstance(work, _Work)  # noqa: S101  # connected to nothing else
        if work is self._current:
            self._current = None
            if work.problem is not None:
                self.failed.emit(work.problem)
            else:
                self.done.emit(work.value)
        work.deleteLater()

    def wait(self) -> None:
        """Wait until no thread works any more: before the program ends."""
        for work in self.findChildren(_Work):
            work.wait()
