"""Searching the open reading: in slices between two frames, with a walk through what was found.

Which paragraphs match is found once, some milliseconds at a time; where in them is found again for those that are on
screen. The walk follows the rows: first all versions of one row, then the next.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from time import perf_counter
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.message import BadInputError
from reader.core.search import Hit, Mode, Query, Step, compile_query, search
from reader.ui.findbar import FindQuery

_SLICE = 0.005
_REMEMBERED = 512


class Found(NamedTuple):
    """One match: a span of a paragraph of a version, and its row."""

    row: int
    version: int
    paragraph: int
    start: int
    end: int


@dataclass(slots=True)
class _Order:
    """The matching paragraphs in the order of the rows, with the number of matches before each."""

    places: np.ndarray[tuple[int, int], np.dtype[np.int64]]
    """Row, version, paragraph, count: a line a paragraph."""
    before: np.ndarray[tuple[int], np.dtype[np.int64]]


class Finder(QObject):
    """The search in the open reading."""

    progressed = Signal()
    """More was found, or the search ended."""
    moved = Signal(object)
    """The match that the walk stands at now."""
    failed = Signal(object)
    """The message that says why nothing can be found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Document, ...] = ()
        self._alignment: Alignment | None = None
        self._asked = FindQuery("")
        self._query: Query | None = None
        self._steps: Iterator[Step] | None = None
        self._hits: list[Hit] = []
        self._order: _Order | None = None
        self.total = 0
        self.current: Found | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._spans = lru_cache(_REMEMBERED)(self._find_spans)

    def reset(self, documents: Sequence[Document], alignment: Alignment) -> None:
        """Search other documents, or the same in other rows."""
        same = tuple(documents) == self._documents
        self._documents, self._alignment, self._order = tuple(documents), alignment, None
        if not same:
            self.ask(self._asked)

    @property
    def complete(self) -> bool:
        """Whether everything was searched."""
        return self._steps is None

    def ask(self, asked: FindQuery) -> None:
        """Look for something else."""
        self._timer.stop()
        self._asked = asked
        self._hits, self._order, self.total, self.current = [], None, 0, None
        self._steps = None
        self._spans.cache_clear()
        mode = Mode.REGEX if asked.regex else Mode.EXACT if asked.exact else Mode.FOLDED
        try:
            self._query = compile_query(asked.text, mode, whole_word=asked.whole_word) if asked.text else None
        except BadInputError as error:
            self._query = None
            self.progressed.emit()
            self.failed.emit(error.message)
            return
        if self._query is not None:
            versions = None if asked.version is None else [asked.version]
            self._steps = search(self._query, self._documents, versions)
            self._timer.start()
        self.progressed.emit()

    @Slot()
    def _go_on(self) -> None:
        end = perf_counter() + _SLICE
        try:
            while self._steps is not None and perf_counter() < end:
                step = next(self._steps, None)
                if step is None:
                    self._steps = None
                else:
                    self._hits += step.hits
                    self.total += sum(hit.count for hit in step.hits)
        except BadInputError as error:
            self._steps = None
            self.failed.emit(error.message)
        self._order = None
        if self._steps is None:
            self._timer.stop()
        self.progressed.emit()

    def _find_spans(self, version: int, paragraph: int) -> tuple[tuple[int, int], ...]:
        if self._query is None or self._asked.version not in (None, version):
            return ()
        try:
            return tuple(self._query.matches(self._documents[version].paragraphs[paragraph].text))
        except BadInputError:
            return ()

    def spans(self, version: int, paragraph: int) -> tuple[tuple[int, int], ...]:
        """The matching spans of a paragraph."""
        return self._spans(version, paragraph) if self._query is not None else ()

    def _ordered(self) -> _Order:
        if self._order is None:
            assert self._alignment is not None  # noqa: S101  # there are hits only in an open reading
            table = np.array([(0, h.version, h.paragraph, h.count) for h in self._hits], np.int64).reshape(-1, 4)
            for version in range(self._alignment.versions):
                mine = table[:, 1] == version
                starts = self._alignment.starts[:, version]
                table[mine, 0] = np.searchsorted(starts, table[mine, 2], side="right") - 1
            table = table[np.lexsort((table[:, 2], table[:, 1], table[:, 0]))]
            self._order = _Order(table, np.concatenate(([0], np.cumsum(table[:, 3]))))
        return self._order

    @property
    def rows(self) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
        """The rows that hold matches, in order; a row a matching paragraph."""
        rows: np.ndarray[tuple[int], np.dtype[np.int64]] = self._ordered().places[:, 0]
        return rows

    def walk(self, row: int, *, forward: bool) -> None:
        """Go to the next or previous match, from a row where the walk has not begun; round at the ends."""
        if not self.total:
            return
        order = self._ordered()
        here = self.place
        if here:
            number = (here - 1 + (1 if forward else -1)) % self.total
        else:
            first = int(np.searchsorted(order.places[:, 0], row))
            number = int(order.before[first]) % self.total if forward else (int(order.before[first]) - 1) % self.total
        index = int(np.searchsorted(order.before, number, side="right")) - 1
        found_row, version, paragraph, _ = (int(value) for value in order.places[index])
        start, end = self.spans(version, paragraph)[number - int(order.before[index])]
        self.current = Found(found_row, version, paragraph, start, end)
        self.moved.emit(self.current)

    @property
    def place(self) -> int:
        """Which of all matches the walk stands at, from 1; 0 where it has not begun."""
        if self.current is None or not self.total:
            return 0
        order, current = self._ordered(), self.current
        same = (order.places[:, 1] == current.version) & (order.places[:, 2] == current.paragraph)
        index = np.flatnonzero(same)
        if not len(index):
            return 0
        spans = self.spans(current.version, current.paragraph)
        return int(order.before[index[0]]) + spans.index((current.start, current.end)) + 1
