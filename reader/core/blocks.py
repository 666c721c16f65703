"""A reading's row analyses in compressed blocks: how they travel from the worker process and how the window keeps them.

A hundred thousand rows have a million mentions; as objects they would take a gigabyte and a second of the window's time
to be received. So rows travel in blocks of some dozens, each a compressed string of bytes that is opened when one of
its rows is looked at, beside what is wanted of all rows at once: how grave their findings are, which entities stand
in them, and the findings above hints.
"""

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.core.findings import Finding, Severity
from reader.core.reading import RowAnalysis

SIZE = 64
GRAVITY = {Severity.HINT: 1, Severity.WARNING: 2, Severity.ERROR: 3}
_OPEN_BLOCKS = 24


@dataclass(frozen=True, slots=True)
class Block:
    """The analyses of consecutive rows from `first` on.

    `gravity` and `alarms` have one entry a row: the gravest severity of its findings (see `GRAVITY`, 0: none) and the
    number of those above hints. `entities` holds (entity, row) pairs.
    """

    first: int
    rows: int
    packed: bytes
    gravity: npt.NDArray[np.uint8]
    alarms: npt.NDArray[np.uint16]
    entities: npt.NDArray[np.int32]
    findings: tuple[Finding, ...]


def pack(first: int, rows: Sequence[RowAnalysis]) -> Block:
    """The rows from `first` on as a block."""
    alarming = tuple(f for row in rows for f in row.findings if f.severity is not Severity.HINT)
    alarms = np.zeros(len(rows), np.uint16)
    for finding in alarming:
        alarms[finding.row - first] += 1
    pairs = sorted({(link.entity, first + number) for number, row in enumerate(rows) for link in row.links})
    return Block(
        first,
        len(rows),
        zlib.compress(pickle.dumps(tuple(rows), pickle.HIGHEST_PROTOCOL), 1),
        np.array([max((GRAVITY[f.severity] for f in row.findings), default=0) for row in rows], np.uint8),
        alarms,
        np.array(pairs, np.int32).reshape(-1, 2),
        alarming,
    )


class Blocks:
    """The blocks of a reading, as far as they have come."""

    def __init__(self, rows: int) -> None:
        self.gravity = np.zeros(rows, np.uint8)
        self.alarms = np.zeros(rows, np.uint16)
        self.analysed = np.zeros(rows, bool)
        self._blocks: dict[int, Block] = {}
        self._starts = np.full(rows, -1, np.int64)
        self._opened: OrderedDict[int, tuple[RowAnalysis, ...]] = OrderedDict()

    def put(self, block: Block) -> None:
        """Take a block; it replaces what was known of its rows."""
        rows = slice(block.first, block.first + block.rows)
        self._blocks[block.first] = block
        self._starts[rows] = block.first
        self.gravity[rows] = block.gravity
        self.alarms[rows] = block.alarms
        self.analysed[rows] = True
        self._opened.pop(block.first, None)

    def analysis(self, row: int) -> RowAnalysis | None:
        """What was found in a row; None while it has not come."""
        first = int(self._starts[row])
        if first < 0:
            return None
        return self._open(first)[row - first]

    def _open(self, first: int) -> tuple[RowAnalysis, ...]:
        rows = self._opened.get(first)
        if rows is None:
            rows = pickle.loads(zlib.decompress(self._blocks[first].packed))  # noqa: S301  # our own worker packed it
            self._opened[first] = rows
            if len(self._opened) > _OPEN_BLOCKS:
                self._opened.popitem(last=False)
        else:
            self._opened.move_to_end(first)
        return rows

    def current(self, first: int = 0, last: int | None = None) -> Iterator[Block]:
        """The blocks that the rows from first up to last point to, in their order."""
        starts = self._starts[first:last]
        for start in dict.fromkeys(starts[starts >= 0].tolist()):
            yield self._blocks[start]

    def findings(self, first: int = 0, last: int | None = None) -> list[Finding]:
        """The findings above hints of the rows from first up to last (all, without), in their order."""
        end = len(self._starts) if last is None else last
        return [
            finding
            for block in self.current(first, last)
            for finding in block.findings
            if first <= finding.row < end and self._starts[finding.row] == block.first
        ]

    def hints(self, first: int, last: int) -> list[Finding]:
        """The hints of the rows from first up to last; their blocks have to be opened for it."""
        rows = (self.analysis(row) for row in range(first, min(last, len(self._starts))))
        return [f for row in rows if row for f in row.findings if f.severity is Severity.HINT]

    def unpacked(self) -> Callable[[], tuple[RowAnalysis, ...]]:
        """A function that gives all rows as they are known now; it may be called in another thread."""
        starts, blocks = self._starts.copy(), dict(self._blocks)

        def rows() -> tuple[RowAnalysis, ...]:
            opened: dict[int, tuple[RowAnalysis, ...]] = {-1: ()}
            found = []
            for row, first in enumerate(starts.tolist()):
                if first not in opened:
                    opened[first] = pickle.loads(zlib.decompress(blocks[first].packed))  # noqa: S301  # our own
                found.append(opened[first][row - first] if first >= 0 else RowAnalysis())
            return tuple(found)

        return rows

    def rows_of(self, entity: int) -> list[int]:
        """The rows in which an entity stands."""
        found: set[int] = set()
        for block in self.current():
            found.update(block.entities[block.entities[:, 0] == entity, 1].tolist())
        return sorted(found)
