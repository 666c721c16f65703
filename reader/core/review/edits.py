"""Edits: what one command changes, so that it can be done, undone, done again and written down.

Every command of every kind is one `Edit`: decisions replaced by others in their tables and, for a repaired pairing,
rows replaced by others. Turning an edit round is all that undo needs.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from reader.core.alignment.model import Alignment
from reader.core.message import Message
from reader.core.review.values import Decision, Dismissal, Ignored, Mark, Note, Pin, Stamp, Table, TermDecision


@dataclass(frozen=True, slots=True)
class Change:
    """One decision in a table replaced by another; None where there is none."""

    table: Table
    key: str
    before: Decision | None
    after: Decision | None


@dataclass(frozen=True, slots=True, eq=False)
class RowsPatch:
    """Rows of an alignment, from `first` on, replaced by others over the same paragraphs.

    Both sides are alignments of those rows alone, with the absolute paragraph numbers of the whole.
    """

    first: int
    before: Alignment
    after: Alignment

    @classmethod
    def between(cls, old: Alignment, new: Alignment) -> "RowsPatch | None":
        """The smallest patch that makes one alignment of the same documents into another; None if they are equal."""
        # A row is the same where the lines of boundaries before and after it are, and where it comes from.
        head = min(_agreeing(old.starts, new.starts) - 1, _agreeing(old.origins, new.origins))
        if head == len(old) == len(new):
            return None
        backwards = slice(None, None, -1)
        tail = min(
            _agreeing(old.starts[backwards], new.starts[backwards]) - 1,
            _agreeing(old.origins[backwards], new.origins[backwards]),
            min(len(old), len(new)) - head,
        )
        return cls(head, _part(old, head, len(old) - tail), _part(new, head, len(new) - tail))

    def apply(self, alignment: Alignment) -> Alignment:
        """The alignment with the rows replaced."""
        first, last = self.first, self.first + len(self.before)
        return Alignment(
            np.concatenate((alignment.starts[:first], self.after.starts, alignment.starts[last + 1 :])),
            np.concatenate((alignment.origins[:first], self.after.origins, alignment.origins[last:])),
            np.concatenate((alignment.confidences[:first], self.after.confidences, alignment.confidences[last:])),
        )

    def inverse(self) -> "RowsPatch":
        """The patch that takes this one back."""
        return RowsPatch(self.first, self.after, self.before)


def _agreeing(one: npt.NDArray[Any], other: npt.NDArray[Any]) -> int:
    """How many entries at the beginning of two arrays are equal."""
    shorter = min(len(one), len(other))
    different = one[:shorter] != other[:shorter]
    width = different.size // shorter if shorter else 1
    # Over the flat array: a search along an axis is many times slower.
    first = int(np.argmax(different)) if different.any() else different.size
    return first // width


def _part(alignment: Alignment, first: int, last: int) -> Alignment:
    return Alignment(
        alignment.starts[first : last + 1].copy(),
        alignment.origins[first:last].copy(),
        alignment.confidences[first:last].copy(),
    )


@dataclass(frozen=True, slots=True)
class Edit:
    """One command: what it is called in the menu, who gave it, what it changes."""

    action: Message
    by: Stamp
    changes: tuple[Change, ...]
    patch: RowsPatch | None = None

    def __bool__(self) -> bool:
        """Whether it changes anything."""
        return bool(self.changes) or self.patch is not None

    def inverse(self) -> "Edit":
        """The edit that takes this one back."""
        changes = tuple(Change(c.table, c.key, c.after, c.before) for c in reversed(self.changes))
        return replace(self, changes=changes, patch=self.patch and self.patch.inverse())


@dataclass(slots=True)
class Decisions:
    """All decisions of a review, table by table, under their keys."""

    marks: dict[str, Mark] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    dismissals: dict[str, Dismissal] = field(default_factory=dict)
    terms: dict[str, TermDecision] = field(default_factory=dict)
    pins: dict[str, Pin] = field(default_factory=dict)
    ignored: dict[str, Ignored] = field(default_factory=dict)

    def put(self, table: Table, key: str, decision: Decision | None) -> None:
        """Keep a decision under its key, or drop the one there; raises TypeError where it does not fit the table."""
        tables: dict[Table, tuple[type, dict[str, Any]]] = {
            Table.STATUS: (Mark, self.marks),
            Table.NOTE: (Note, self.notes),
            Table.DISMISSAL: (Dismissal, self.dismissals),
            Table.TERM: (TermDecision, self.terms),
            Table.PIN: (Pin, self.pins),
            Table.IGNORED: (Ignored, self.ignored),
        }
        kind, entries = tables[table]
        if decision is None:
            entries.pop(key, None)
        elif isinstance(decision, kind):
            entries[key] = decision
        else:
            raise TypeError(f"{type(decision).__name__} does not belong in {table}")

    def items(self) -> Iterator[tuple[Table, str, Decision]]:
        """Every decision with its table and key."""
        tables: tuple[tuple[Table, Mapping[str, Decision]], ...] = (
            (Table.STATUS, self.marks),
            (Table.NOTE, self.notes),
            (Table.DISMISSAL, self.dismissals),
            (Table.TERM, self.terms),
            (Table.PIN, self.pins),
            (Table.IGNORED, self.ignored),
        )
        for table, entries in tables:
            for key, decision in entries.items():
                yield table, key, decision
