"""The worker process: aligns and analyses what the window has no time for, and sends it back in pieces.

A worker serves one connection, over which the window sends the documents in chunks and then what it wants looked at
first. The worker looks at its mail between any two pieces of work, so that the rows on screen come before all others,
also while the whole is still being aligned (then in the provisional rows that the window shows). Every answer names the
*edition* of the rows it is about; the window drops answers about rows that it no longer shows. To cancel, the window
ends the process: nothing that it does is worth waiting for.
"""

from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Connection

from reader.core.alignment import Prepared, prepare, realign
from reader.core.alignment.model import Alignment
from reader.core.analysis import Analyser
from reader.core.blocks import SIZE, pack
from reader.core.document import Document, Paragraph
from reader.core.glossary import Glossary
from reader.core.mail import (
    Aligned,
    Begin,
    EntitiesFound,
    Failed,
    Finished,
    Found,
    Look,
    Paragraphs,
    Progressed,
    Request,
    Rows,
    Start,
)
from reader.core.message import BadInputError

_LEARN = 256
_ENTITIES_EVERY = 40
"""How many blocks pass between two lists of entities."""


class _SupersededError(Exception):
    """Other work has come that makes the present one void."""


class Worker:
    """One side of the connection: the documents at hand and what is known of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._documents: tuple[Document, ...] = ()
        self._glossary = Glossary()
        self._edition = 0
        self._prepared: Prepared | None = None
        self._analyser: Analyser | None = None
        self._provisional = False
        self._waiting: list[Request] = []
        self._look = Look(0, 0)
        self._done: set[int] = set()

    def serve(self) -> None:
        """Answer requests until the connection ends."""
        try:
            while True:
                self._answer(self._waiting.pop(0) if self._waiting else self._connection.recv())
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return

    def _answer(self, request: Request) -> None:
        try:
            if isinstance(request, Begin):
                self._begin(request)
            elif isinstance(request, Rows):
                self._take_rows(request)
            elif isinstance(request, Look):
                self._look = request
                self._look_at()
        except _SupersededError:
            return
        except BadInputError as error:
            self._connection.send(Failed(error.message))

    def _take_rows(self, request: Rows) -> None:
        self._edition, self._glossary = request.edition, request.glossary
        rows = request.rows
        if not request.whole or (request.repaired is not None and self._prepared is None):
            self._set_rows(rows, provisional=True)
            self._look_at()
            self._prepared, rows = prepare(self._documents, pins=rows, progress=self._aligning)
            self._connection.send(Aligned(self._edition, rows))
        elif request.repaired is not None and self._prepared is not None:
            rows = realign(self._prepared, rows, request.repaired)
            self._connection.send(Aligned(self._edition, rows))
        self._analyse(rows)

    def _begin(self, begin: Begin) -> None:
        chunks: list[list[Paragraph]] = [[] for _ in begin.documents]
        while not isinstance(request := self._connection.recv(), Start):
            if isinstance(request, Paragraphs):
                chunks[request.version].extend(request.paragraphs)
            elif isinstance(request, Look):
                self._look = request
        self._documents = tuple(
            replace(document, paragraphs=tuple(paragraphs))
            for document, paragraphs in zip(begin.documents, chunks, strict=True)
        )
        self._glossary, self._edition, self._prepared = begin.glossary, 0, None
        rows = begin.rows
        if not begin.final:
            self._set_rows(rows, provisional=True)
            self._look_at()
            self._prepared, rows = prepare(self._documents, pins=rows, progress=self._aligning)
            self._edition = 1
            self._connection.send(Aligned(self._edition, rows))
        self._analyse(rows)

    def _set_rows(self, rows: Alignment, *, provisional: bool = False) -> None:
        self._analyser = Analyser(self._documents, rows, self._glossary)
        self._provisional = provisional
        self._rows = len(rows)
        self._done = set()

    def _aligning(self, part: float) -> None:
        self._connection.send(Progressed("align", part))
        if self._read_mail():
            raise _SupersededError
        self._look_at()

    def _read_mail(self) -> bool:
        """Take what has come; tells whether there is work that makes the present one void."""
        while self._connection.poll():
            request = self._connection.recv()
            if isinstance(request, Look):
                self._look = request
            else:
                self._waiting.append(request)
        return any(isinstance(request, Rows | Begin) for request in self._waiting)

    def _look_at(self) -> None:
        """Analyse the rows on screen, unless that was done in this edition."""
        for first in range(self._look.first // SIZE * SIZE, min(self._look.last, self._rows), SIZE):
            if first not in self._done:
                self._send_block(first)

    def _send_block(self, first: int) -> None:
        if self._analyser is None:
            return
        rows = range(first, min(first + SIZE, self._rows))
        if rows:
            self._done.add(first)
            found = self._analyser.analyse(rows)
            if self._provisional:
                # Rows that are shown until the whole is aligned pair what may not belong together: links are of use
                # in them, alarms are not.
                found = [replace(row, findings=()) for row in found]
            self._connection.send(Found(self._edition, pack(first, found)))

    def _analyse(self, rows: Alignment) -> None:
        """Learn from all rows, then analyse all of them; what is on screen comes before, between and again after."""
        self._set_rows(rows)
        self._look_at()
        analyser = self._analyser
        assert analyser is not None  # noqa: S101  # set just now
        for first in range(0, self._rows, _LEARN):
            if self._read_mail():
                return
            self._look_at()
            analyser.learn(range(first, min(first + _LEARN, self._rows)))
            self._connection.send(Progressed("learn", first / max(1, self._rows)))
        self._done = set()
        for number, first in enumerate(self._in_order()):
            if self._read_mail():
                return
            self._look_at()
            if first not in self._done:
                self._send_block(first)
            self._connection.send(Progressed("analyse", number * SIZE / max(1, self._rows)))
            if number % _ENTITIES_EVERY == _ENTITIES_EVERY - 1:
                self._connection.send(EntitiesFound(self._edition, analyser.entities()))
        self._connection.send(EntitiesFound(self._edition, analyser.entities()))
        self._connection.send(Finished(self._edition))

    def _in_order(self) -> Iterator[int]:
        """The first rows of all blocks, from what is on screen onwards."""
        start = self._look.first // SIZE * SIZE
        yield from range(start, self._rows, SIZE)
        yield from range(0, min(start, self._rows), SIZE)
