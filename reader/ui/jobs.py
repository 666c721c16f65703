"""The window's side of the worker process: sends what is to be done, hands on what comes back.

A thread sends and a thread receives, so that the window waits for neither a full pipe nor a large answer. Everything
arrives as a signal in the window's thread. Cancelling ends the process; the next work starts another, as it does after
a process that ended by itself. An exception in the worker is raised again here.
"""

import multiprocessing
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from queue import SimpleQueue

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QThread, Signal, Slot

from reader.core import mail
from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.glossary import Glossary
from reader.ui.faults import WorkerError

_CHUNK = 200


class _Receiver(QThread):
    received = Signal(object)

    def __init__(self, connection: Connection, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection

    def run(self) -> None:
        try:
            while True:
                self.received.emit(self._connection.recv())
        except (EOFError, OSError):
            return


class _Sender(QThread):
    def __init__(self, connection: Connection, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self.requests: SimpleQueue[mail.Request | Sequence[Document] | None] = SimpleQueue()

    def run(self) -> None:
        try:
            while (request := self.requests.get()) is not None:
                if isinstance(request, Sequence):
                    self._send_paragraphs(request)
                else:
                    self._connection.send(request)
        except OSError:
            return

    def _send_paragraphs(self, documents: Sequence[Document]) -> None:
        """All paragraphs in chunks that are small enough for the window's thread not to notice their pickling."""
        for version, document in enumerate(documents):
            for first in range(0, len(document.paragraphs), _CHUNK):
                chunk = document.paragraphs[first : first + _CHUNK]
                self._connection.send(mail.Paragraphs(version, chunk))
        self._connection.send(mail.Start())


class Jobs(QObject):
    """The work on the open reading that is done elsewhere."""

    aligned = Signal(object, bool)
    """Other rows; whether they are those of the whole, after provisional ones."""
    found = Signal(object)
    entities_found = Signal(object)
    progressed = Signal(str, float)
    finished = Signal()
    failed = Signal(object)
    stopped = Signal()
    """The worker process ended in the midst of its work, without being asked to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: multiprocessing.process.BaseProcess | None = None
        self._sender: _Sender | None = None
        self._receiver: _Receiver | None = None
        self._edition = 0
        self._busy = False
        self._whole = False
        self._looked = mail.Look(0, 0)

    @property
    def began(self) -> bool:
        """Whether there is a worker that has the documents."""
        return self._sender is not None

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._busy

    def start(self) -> None:
        """Start the worker process, so that it is ready when there is work."""
        if self._process is not None:
            return
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=mail.run, args=(theirs,), daemon=True, name="facing-worker")
        self._process.start()
        theirs.close()
        self._receiver = _Receiver(ours, self)
        self._receiver.received.connect(self._receive)
        self._receiver.finished.connect(self._ended)
        self._receiver.start()
        self._sender = _Sender(ours, self)
        self._sender.start()

    def begin(self, documents: Sequence[Document], rows: Alignment, *, final: bool, glossary: Glossary) -> None:
        """Align (unless the rows are final) and analyse other documents."""
        if self._busy:
            self.cancel()
        self.start()
        self._edition, self._busy, self._whole = 0, True, final
        headers = tuple(replace(document, paragraphs=()) for document in documents)
        self._send(mail.Begin(headers, rows, final, glossary))
        assert self._sender is not None  # noqa: S101  # started just now
        self._sender.requests.put(tuple(documents))
        self._send(self._looked)

    def analyse(
        self,
        rows: Alignment,
        glossary: Glossary,
        known: npt.NDArray[np.bool_],
        repaired: tuple[mail.Place, ...] = (),
    ) -> None:
        """Analyse other rows of the same documents, but for those that are known.

        `repaired` are paragraphs of rows whose neighbourhoods are aligned anew first.
        """
        # From 2 on: the rows of the whole, which may be on their way, are edition 1.
        self._edition, self._busy = max(self._edition, 1) + 1, True
        self._send(mail.Rows(self._edition, rows, glossary, known.copy(), repaired, self._whole))

    def look(self, first: int, last: int) -> None:
        """Tell which rows are wanted first."""
        self._looked = mail.Look(first, last)
        if self._busy:
            self._send(self._looked)

    def _send(self, request: mail.Request) -> None:
        if self._sender is not None:
            self._sender.requests.put(request)

    @Slot(object)
    def _receive(self, answer: mail.Answer) -> None:
        if self.sender() is not self._receiver:
            return
        if isinstance(answer, mail.Progressed):
            self.progressed.emit(answer.stage, answer.part)
        elif isinstance(answer, mail.Failed):
            self._busy = False
            self.failed.emit(answer.message)
        elif isinstance(answer, mail.Broke):
            raise WorkerError(answer.trace)
        elif isinstance(answer, mail.Aligned):
            if answer.edition >= self._edition:
                whole, self._whole = self._whole, True
                self._edition = answer.edition
                self.aligned.emit(answer.rows, not whole)
        elif answer.edition == self._edition:
            self._hand_on(answer)

    def _hand_on(self, answer: mail.Found | mail.EntitiesFound | mail.Finished) -> None:
        if isinstance(answer, mail.Found):
            self.found.emit(answer.block)
        elif isinstance(answer, mail.EntitiesFound):
            self.entities_found.emit(answer.entities)
        else:
            self._busy = False
            self.finished.emit()

    @Slot()
    def _ended(self) -> None:
        if self.sender() is not self._receiver:
            return
        busy = self._busy
        self.cancel()
        if busy:
            self.stopped.emit()

    def cancel(self) -> None:
        """End the work and its process."""
        process, sender, receiver = self._process, self._sender, self._receiver
        self._process = self._sender = self._receiver = None
        self._busy = False
        if process is None or sender is None or receiver is None:
            return
        process.terminate()
        process.join(3)
        if process.is_alive():
            process.kill()
            process.join()
        sender.requests.put(None)
        sender.wait()
        receiver.wait()
        sender.deleteLater()
        receiver.deleteLater()
