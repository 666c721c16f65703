"""The review that lies over a reading: what was decided, row by row, with undo and redo.

The one object with state here. Whatever changes goes through `do`, `undo` and `redo`; what comes back from them, an
`Effect`, tells the window what to repaint and the store what to write. Limits: undo goes back to when the review was
opened, and rows repaired before a document was reloaded are taken back by aligning again (`Effect.realign`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np

from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.findings import Finding
from reader.core.message import Message
from reader.core.review.edits import Change, Decisions, Edit, RowsPatch
from reader.core.review.finding_table import FindingTable
from reader.core.review.rows import Place, ReviewedRows
from reader.core.review.texts import Paragraphs, hexadecimal
from reader.core.review.values import Mark, Note, Table


class Turn(StrEnum):
    """How an edit came to be applied."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Effect:
    """What an edit brought about.

    `rows` are the rows (by their numbers afterwards) that look different now, in order; `edit` is the edit as it was
    applied, turned round for an undo; `texts` holds the paragraphs it is about, by fingerprint. `analyse` says that
    the glossary changed and rows have to be analysed again; `realign` that the pins changed and the rows with them.
    """

    edit: Edit
    turn: Turn
    rows: tuple[int, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    analyse: bool = False
    realign: bool = False


class Review(ReviewedRows):
    """The rows, what was decided about them and about their findings, and the steps that can be undone."""

    def __init__(
        self,
        documents: Sequence[Document],
        paragraphs: Sequence[Paragraphs],
        alignment: Alignment,
        decisions: Decisions | None = None,
        old_texts: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(documents, paragraphs, alignment, decisions, old_texts)
        self.findings = FindingTable()
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    def do(self, edit: Edit) -> Effect:
        """Apply a new edit; it can be undone, and what was undone before can no longer be redone."""
        effect = self._apply(edit, Turn.DONE)
        if edit:
            self._done.append(edit)
            self._undone.clear()
        return effect

    def undo(self) -> Effect | None:
        """Take the latest edit back; None if there is none."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._apply(self._undone[-1].inverse(), Turn.UNDONE)

    def redo(self) -> Effect | None:
        """Apply the edit undone last again; None if there is none."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._apply(self._done[-1], Turn.REDONE)

    @property
    def undo_action(self) -> Message | None:
        """What `undo` would take back, for the menu."""
        return self._done[-1].action if self._done else None

    @property
    def redo_action(self) -> Message | None:
        """What `redo` would do again, for the menu."""
        return self._undone[-1].action if self._undone else None

    def put_findings(self, first: int, last: int, rows: Sequence[Sequence[Finding]]) -> None:
        """Take in the findings of rows `first` … `last - 1`, as the analysis delivers them."""
        self.findings.replace_rows(first, last, rows, self.decisions.dismissals)

    def settle(self, alignment: Alignment) -> None:
        """Take the rows that an alignment between the pins made of the latest repair; undo takes back both.

        The findings of rows that became others have to be put in again.
        """
        patch = RowsPatch.between(self.alignment, alignment)
        latest = next((n for n, edit in reversed([*enumerate(self._done)]) if edit.patch is not None), None)
        repair = None if latest is None else self._done[latest].patch
        if patch is not None and latest is not None and repair is not None:
            before = repair.inverse().apply(self.alignment)
            self._done[latest] = replace(self._done[latest], patch=RowsPatch.between(before, alignment))
        if patch is not None:
            self._measure(self._put_rows(patch))
        self.alignment = alignment  # with its confidences

    def reload(self, documents: Sequence[Document], paragraphs: Sequence[Paragraphs], alignment: Alignment) -> None:
        """Lay the review over changed documents, whose paragraphs carry their old keys (`carry`), and new rows.

        The findings have to be put in again.
        """
        self._keep_old_texts(paragraphs)
        self.findings = FindingTable()
        self._done = [replace(edit, patch=None) for edit in self._done]
        self._undone = [replace(edit, patch=None) for edit in self._undone]
        self._bind(documents, paragraphs, alignment)

    def _apply(self, edit: Edit, turn: Turn) -> Effect:
        rows: set[int] = set()
        if edit.patch is not None:
            rows.update(self._put_rows(edit.patch))
        homes: list[Place | None] = []
        for change in edit.changes:
            homes += self._change(change)
        rows |= self._rows_at(homes)
        for dismissed in (True, False):
            told = {c.key for c in edit.changes if c.table is Table.DISMISSAL and (c.after is not None) is dismissed}
            rows.update(self.findings.mark(told, dismissed=dismissed) if told else ())
        self._measure(rows)
        tables = {change.table for change in edit.changes}
        return Effect(
            edit=edit,
            turn=turn,
            rows=tuple(sorted(rows)),
            texts=dict(self.texts_of(change.after for change in edit.changes)),
            analyse=bool(tables & {Table.TERM, Table.IGNORED}),
            realign=Table.PIN in tables and edit.patch is None,
        )

    def _put_rows(self, patch: RowsPatch) -> range:
        """Put other rows in the place of some; the new ones come back."""
        after = range(patch.first, patch.first + len(patch.after))
        self._replace_rows(patch)
        # The new rows have no findings until the analysis delivers them.
        self.put_findings(patch.first, patch.first + len(patch.before), [()] * len(after))
        return after

    def _change(self, change: Change) -> list[Place | None]:
        """Put a change into its table; the places that it touches come back."""
        places: list[Place | None] = []
        if isinstance(change.before, (Mark, Note)):
            places.append(self._unsettle(change.table, change.key, change.before))
        self.decisions.put(change.table, change.key, change.after)
        if isinstance(change.after, (Mark, Note)):
            places.append(self._settle(change.table, change.key, change.after))
        return places

    def _keep_old_texts(self, new: Sequence[Paragraphs]) -> None:
        """Keep the paragraphs that new documents do not hold any more."""
        kept = np.concatenate([paragraphs.prints for paragraphs in new])
        for document, paragraphs in zip(self.documents, self.paragraphs, strict=True):
            for paragraph in np.flatnonzero(~np.isin(paragraphs.prints, kept)):
                print_ = hexadecimal(paragraphs.prints[paragraph])
                self._old_texts[print_] = document.paragraphs[int(paragraph)].text
