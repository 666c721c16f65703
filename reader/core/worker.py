"""The worker process: aligns and analyses what the window has no time for, and sends it back in pieces.

A worker serves one connection, over which the window sends the documents in chunks and then what it wants looked at
first. The worker looks at its mail between any two pieces of work, so that the rows on screen come before all others,
also while the whole is still being aligned (then in the provisional rows that the window shows). Every answer names the
*edition* of the rows it is about; the window drops answers about rows that it no longer shows. To cancel, the window
ends the process: nothing that it does is worth waiting for.

After a repair the window says of which rows it has the analysis still; those are not looked at again.
"""

from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from time import perf_counter

import numpy as np
import numpy.typing as npt

from reader.core.alignment import Prepared, prepare, realign
from reader.core.alignment.model import Alignment, Origin
from reader.core.analysis import Analyser
from reader.core.blocks import SIZE, pack, still_final
from reader.core.document import Document, Paragraph
from reader.core.entities.table import EntityTable
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
_LIST_SHARE = 20
"""How many times longer the work goes on between two lists of entities than a list takes."""
_TELL_EVERY = 0.05
"""Seconds between two tellings of progress."""


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
        self._final = False
        self._look = Look(0, 0)
        self._known = self._done = np.zeros(0, np.bool_)
        self._told = self._list_after = 0.0

    def serve(self) -> None:
        """Answer requests until the connection ends."""
        try:
            while True:
                self._answer(self._next())
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return

    def _next(self) -> Request:
        """The first request that was not answered yet; waits until there is one."""
        request: Request = self._waiting.pop(0) if self._waiting else self._connection.recv()
        return request

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
        analyser, rows, known = self._analyser, request.rows, request.known
        if analyser is None or self._provisional or request.glossary != self._glossary:
            analyser, known = None, np.zeros(len(rows), np.bool_)
        self._edition, self._glossary = request.edition, request.glossary
        if request.repaired or not request.whole:
            self._put_rows(rows, known, analyser, provisional=analyser is None)
            after = self._aligned(rows, request)
            known = still_final(known, after.found_in(rows))
            rows = after
            self._connection.send(Aligned(self._edition, rows))
        self._put_rows(rows, known, analyser)
        self._analyse()

    def _aligned(self, rows: Alignment, request: Rows) -> Alignment:
        """These rows, aligned anew around what was repaired, or everywhere but for what was made by hand."""
        if request.whole and self._prepared is not None:
            for place in request.repaired:
                rows = realign(self._prepared, rows, rows.row_of(*place))
        elif not request.whole or bool((rows.origins == Origin.AUTO).any()):
            self._look_at()
            self._prepared, rows = prepare(self._documents, pins=rows, progress=self._aligning)
        return rows

    def _begin(self, begin: Begin) -> None:
        chunks: list[list[Paragraph]] = [[] for _ in begin.documents]
        while not isinstance(request := self._next(), Start):
            if isinstance(request, Paragraphs):
                chunks[request.version].extend(request.paragraphs)
            elif isinstance(request, Look):
                self._look = request
        self._documents = tuple(
            replace(document, paragraphs=tuple(paragraphs))
            for document, paragraphs in zip(begin.documents, chunks, strict=True)
        )
        self._glossary, self._edition, self._prepared, self._analyser = begin.glossary, 0, None, None
        rows = begin.rows
        if not begin.final:
            self._put_rows(rows, provisional=True)
            self._look_at()
            self._prepared, rows = prepare(self._documents, pins=rows, progress=self._aligning)
            self._edition = 1
            self._connection.send(Aligned(self._edition, rows))
        self._put_rows(rows)
        self._analyse()

    def _put_rows(
        self,
        rows: Alignment,
        known: npt.NDArray[np.bool_] | None = None,
        analyser: Analyser | None = None,
        *,
        provisional: bool = False,
    ) -> None:
        """Take other rows, of which the window knows some; an analyser given goes on with what it has learnt."""
        if analyser is not None:
            analyser.take_rows(rows)
        elif self._analyser is not None:
            self._analyser = self._analyser.again(rows, self._glossary)
        else:
            self._analyser = Analyser(self._documents, rows, self._glossary)
        self._provisional, self._final = provisional, False
        self._known = np.zeros(len(rows), np.bool_) if known is None else known
        self._done = self._known.copy()

    def _aligning(self, part: float) -> None:
        self._tell("align", part)
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
        for first in range(self._look.first // SIZE * SIZE, min(self._look.last, len(self._done)), SIZE):
            self._send_block(first)

    def _send_block(self, first: int) -> None:
        """Analyse those of a block's rows that were not done in this edition."""
        waiting = np.flatnonzero(~self._done[first : first + SIZE]) + first
        if self._analyser is None or not len(waiting):
            return
        self._done[waiting] = True
        for rows in np.split(waiting, np.flatnonzero(np.diff(waiting) > 1) + 1):
            found = self._analyser.analyse(rows.tolist())
            if self._provisional:
                # Rows that are shown until the whole is aligned pair what may not belong together: links are of use
                # in them, alarms are not.
                found = [replace(row, findings=()) for row in found]
            self._connection.send(Found(self._edition, pack(int(rows[0]), found, final=self._final)))

    def _analyse(self) -> None:
        """Learn from all rows, then analyse all of them; what is on screen comes before, between and again after."""
        analyser = self._analyser
        assert analyser is not None  # noqa: S101  # rows were put
        waiting = analyser.unlearnt
        for begin in range(0, len(waiting), _LEARN):
            if self._read_mail():
                return
            if len(waiting) > _LEARN:
                self._look_at()
            analyser.learn(waiting[begin : begin + _LEARN])
            self._tell("learn", begin / len(waiting))
        self._final, self._done = True, self._known.copy()
        for number, first in enumerate(self._in_order()):
            if self._read_mail():
                return
            self._look_at()
            self._send_block(first)
            self._tell("analyse", number * SIZE / max(1, len(self._done)))
            if number % _ENTITIES_EVERY == _ENTITIES_EVERY - 1 and perf_counter() > self._list_after:
                self._list_entities(analyser)
        self._list_entities(analyser)
        self._connection.send(Finished(self._edition))

    def _list_entities(self, analyser: Analyser) -> None:
        """Send the entities so far; of many, not often: their list grows with the document."""
        begin = perf_counter()
        self._connection.send(EntitiesFound(self._edition, EntityTable.of(analyser.entities())))
        now = perf_counter()
        self._list_after = now + _LIST_SHARE * (now - begin)

    def _tell(self, stage: str, part: float) -> None:
        """Tell of progress, but not so often that the window has nothing else to do."""
        now = perf_counter()
        if now - self._told > _TELL_EVERY:
            self._told = now
            self._connection.send(Progressed(stage, part))

    def _in_order(self) -> Iterator[int]:
        """The first rows of the blocks that have something to be done, from what is on screen onwards."""
        start = self._look.first // SIZE * SIZE
        for first in (*range(start, len(self._done), SIZE), *range(0, min(start, len(self._done)), SIZE)):
            if not self._done[first : first + SIZE].all():
                yield first
