"""A reading's row analyses in compressed blocks: how they travel from the worker process and how the window keeps them.

A hundred thousand rows have a million mentions; as objects they would take a gigabyte and a second of the window's time
to be received. So rows travel in blocks of some dozens, each a compressed string of bytes of which a row is taken out
when it is looked at, beside what is wanted of all rows at once: how grave their findings are, which entities stand
in them, and the findings above hints.

When rows are repaired, those that have the same cells as before keep what was found in them under their new numbers:
a block stays as it came, and its rows are told where they stand now.
"""

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from reader.core.findings import Finding, Severity
from reader.core.reading import RowAnalysis

SIZE = 64
GRAVITY = {Severity.HINT: 1, Severity.WARNING: 2, Severity.ERROR: 3}
_OPEN_BLOCKS = 24
_KEPT_ROWS = 256
_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Block:
    """The analyses of consecutive rows from `first` on.

    `packed` holds the rows one after the other, row n from ``ends[n - 1]`` to ``ends[n]`` of the bytes when opened.
    `gravity` and `alarms` have one entry a row: the gravest severity of its findings (see `GRAVITY`, 0: none) and the
    number of those above hints. `entities` holds (entity, row) pairs, `hints` the pickled findings that are no alarms.
    `final` tells whether all that the document teaches was known when the rows were analysed.
    """

    first: int
    rows: int
    packed: bytes
    ends: tuple[int, ...]
    gravity: npt.NDArray[np.uint8]
    alarms: npt.NDArray[np.uint16]
    entities: npt.NDArray[np.int32]
    findings: tuple[Finding, ...]
    hints: bytes
    final: bool


def pack(first: int, rows: Sequence[RowAnalysis], *, final: bool = True) -> Block:
    """The rows from `first` on as a block."""
    alarming = tuple(f for row in rows for f in row.findings if f.severity is not Severity.HINT)
    hints = tuple(f for row in rows for f in row.findings if f.severity is Severity.HINT)
    alarms = np.zeros(len(rows), np.uint16)
    for finding in alarming:
        alarms[finding.row - first] += 1
    pairs = sorted({(link.entity, first + number) for number, row in enumerate(rows) for link in row.links})
    pickled = [pickle.dumps(row, pickle.HIGHEST_PROTOCOL) for row in rows]
    return Block(
        first,
        len(rows),
        zlib.compress(b"".join(pickled), 1),
        tuple(np.cumsum([len(row) for row in pickled]).tolist()),
        np.array([max((GRAVITY[f.severity] for f in row.findings), default=0) for row in rows], np.uint8),
        alarms,
        np.array(pairs, np.int32).reshape(-1, 2),
        alarming,
        zlib.compress(pickle.dumps(hints, pickle.HIGHEST_PROTOCOL), 1) if hints else b"",
        final,
    )


def still_final(final: npt.NDArray[np.bool_], found: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Of which new rows the analysis is still final: those that stand between the same rows as before.

    `found` tells which row each of them was before, -1 for rows that were not; `final` is about those.
    """
    same = found >= 0
    beside = np.ones(len(found) + 1, np.bool_)  # the first row of a document, if it is an old one, was the first, too
    beside[1:-1] = np.diff(found) == 1
    kept = same & beside[:-1] & beside[1:]
    kept[kept] = final[found[kept]]
    return kept


class _Run(NamedTuple):
    """Rows from `row` on that are the places from `first` up to `last` of a block."""

    block: Block
    row: int
    first: int
    last: int

    def of(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Those of the block's findings that stand in these rows, with the numbers that the rows have now."""
        for finding in findings:
            place = finding.row - self.block.first
            if self.first <= place < self.last:
                yield _placed(finding, self.row + place - self.first)


class Blocks:
    """The blocks of a reading, as far as they have come."""

    def __init__(self, rows: int) -> None:
        self.gravity = np.zeros(rows, np.uint8)
        self.alarms = np.zeros(rows, np.uint16)
        self.final = np.zeros(rows, bool)
        """Of which rows everything is known."""
        self._blocks: dict[int, Block] = {}
        self._numbers = np.full(rows, _NOWHERE, np.int64)
        self._places = np.zeros(rows, np.int32)
        self._rows_left: dict[int, int] = {}
        self._next = 0
        self._opened: OrderedDict[int, bytes] = OrderedDict()
        self._rows: OrderedDict[int, RowAnalysis] = OrderedDict()

    @property
    def analysed(self) -> npt.NDArray[np.bool_]:
        """Of which rows anything is known."""
        known: npt.NDArray[np.bool_] = self._numbers >= 0
        return known

    def put(self, block: Block) -> None:
        """Take a block; it replaces what was known of its rows."""
        rows = slice(block.first, block.first + block.rows)
        self._release(self._numbers[rows])
        number, self._next = self._next, self._next + 1
        self._blocks[number], self._rows_left[number] = block, block.rows
        self._numbers[rows] = number
        self._places[rows] = np.arange(block.rows)
        self.gravity[rows], self.alarms[rows] = block.gravity, block.alarms
        self.final[rows] = block.final
        for row in range(block.first, block.first + block.rows):
            self._rows.pop(row, None)

    def _release(self, numbers: npt.NDArray[np.int64]) -> None:
        """Forget the blocks of which these were the last rows."""
        for number, rows in zip(*(part.tolist() for part in np.unique(numbers, return_counts=True)), strict=True):
            if number >= 0:
                self._rows_left[number] -= rows
                if not self._rows_left[number]:
                    del self._blocks[number], self._rows_left[number]
                    self._opened.pop(number, None)

    def moved(self, found: npt.NDArray[np.int64]) -> "Blocks":
        """The same for other rows; `found` tells which row each of them was before, -1 for rows that were not."""
        blocks = Blocks(len(found))
        kept = found >= 0
        before = found[kept]
        for mine, new in (
            (self.gravity, blocks.gravity),
            (self.alarms, blocks.alarms),
            (self._numbers, blocks._numbers),
            (self._places, blocks._places),
        ):
            new[kept] = mine[before]
        blocks.final = still_final(self.final, found)
        blocks._blocks, blocks._rows_left = self._blocks.copy(), self._rows_left.copy()
        blocks._next, blocks._opened = self._next, self._opened.copy()
        lost = np.ones(len(self._numbers), bool)
        lost[before] = False
        blocks._release(self._numbers[lost])
        return blocks

    def analysis(self, row: int) -> RowAnalysis | None:
        """What was found in a row; None while it has not come."""
        number, place = int(self._numbers[row]), int(self._places[row])
        if number < 0:
            return None
        analysis = self._rows.get(row)
        if analysis is None:
            analysis = self._rows[row] = _taken_out(self._blocks[number], self._open(number), place, row)
            if len(self._rows) > _KEPT_ROWS:
                self._rows.popitem(last=False)
        return analysis

    def _open(self, number: int) -> bytes:
        opened = self._opened.get(number)
        if opened is None:
            opened = self._opened[number] = zlib.decompress(self._blocks[number].packed)
            if len(self._opened) > _OPEN_BLOCKS:
                self._opened.popitem(last=False)
        else:
            self._opened.move_to_end(number)
        return opened

    def _runs(self, first: int = 0, last: int | None = None) -> Iterator[_Run]:
        """The known rows from first up to last, as far as they follow one another in a block."""
        numbers, places = self._numbers[first:last], self._places[first:last]
        breaks = np.flatnonzero((np.diff(numbers) != 0) | (np.diff(places) != 1)) + 1
        for start, end in pairwise([0, *breaks.tolist(), len(numbers)]):
            if start < end and numbers[start] >= 0:
                place = int(places[start])
                yield _Run(self._blocks[int(numbers[start])], first + start, place, place + end - start)

    def findings(self, first: int = 0, last: int | None = None) -> list[Finding]:
        """The findings above hints of the rows from first up to last (all, without), in their order."""
        return [finding for run in self._runs(first, last) for finding in run.of(run.block.findings)]

    def hints(self, first: int, last: int) -> list[Finding]:
        """The hints of the rows from first up to last, in their order."""
        return [finding for run in self._runs(first, last) for finding in run.of(_hints(run.block))]

    def unpacked(self) -> Callable[[], tuple[RowAnalysis, ...]]:
        """A function that gives all rows as they are known now; it may be called in another thread."""
        count, runs = len(self._numbers), list(self._runs())

        def rows() -> tuple[RowAnalysis, ...]:
            found = [RowAnalysis()] * count
            for run in runs:
                opened = zlib.decompress(run.block.packed)
                for place in range(run.first, run.last):
                    row = run.row + place - run.first
                    found[row] = _taken_out(run.block, opened, place, row)
            return tuple(found)

        return rows

    def rows_of(self, entity: int) -> list[int]:
        """The rows in which an entity stands."""
        found: list[int] = []
        for run in self._runs():
            entities = run.block.entities
            places = entities[entities[:, 0] == entity, 1] - run.block.first
            found += (places[(places >= run.first) & (places < run.last)] + (run.row - run.first)).tolist()
        return found


def _taken_out(block: Block, opened: bytes, place: int, row: int) -> RowAnalysis:
    """A row of an opened block, as it stands now."""
    begin = block.ends[place - 1] if place else 0
    analysis: RowAnalysis = pickle.loads(opened[begin : block.ends[place]])  # noqa: S301  # our own worker packed it
    if block.first + place == row or not analysis.findings:
        return analysis
    return replace(analysis, findings=tuple(_placed(finding, row) for finding in analysis.findings))


def _hints(block: Block) -> tuple[Finding, ...]:
    hints: tuple[Finding, ...] = ()
    if block.hints:
        hints = pickle.loads(zlib.decompress(block.hints))  # noqa: S301  # our own worker packed it
    return hints


def _placed(finding: Finding, row: int) -> Finding:
    return finding if finding.row == row else replace(finding, row=row)
