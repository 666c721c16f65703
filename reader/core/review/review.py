"""The review that lies over a reading: what was decided, row by row, with undo and redo.

The one object with state here. Decisions are kept by text (see `values`); beside them stand arrays with one entry a
row, so that a decision costs the rows that it touches and a filter costs one pass over an array. Whatever changes goes
through `do`, `undo` and `redo`; what comes back from them, an `Effect`, tells the window what to repaint and the store
what to write. Limits: undo goes back to when the review was opened, and repaired rows that were there before a document
was reloaded are taken back by aligning again (`Effect.realign`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain
from operator import itemgetter
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from reader.core import glossary
from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.findings import Finding
from reader.core.message import Message
from reader.core.review.edits import Change, Decisions, Edit, RowsPatch
from reader.core.review.finding_table import FindingTable
from reader.core.review.texts import Paragraphs, hexadecimal
from reader.core.review.values import Decision, Mark, Note, Pin, Progress, RowText, Status, Table

_T = TypeVar("_T", bound=np.generic)

Place = tuple[int, int]
"""A version and a paragraph of it."""


class Turn(StrEnum):
    """How an edit came to be applied."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Effect:
    """What an edit brought about.

    `rows` are the rows (by their numbers afterwards) that look different now, in order; `edit` is the edit as it was
    applied, turned round for an undo; `texts` holds the paragraphs it is about, by fingerprint. `terms` says that the
    glossary changed and rows have to be analysed again; `realign` that the pins changed and the rows with them.
    """

    edit: Edit
    turn: Turn
    rows: tuple[int, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    terms: bool = False
    realign: bool = False


class Review:
    """Statuses, notes, dismissals, terms and pins over the rows of an alignment."""

    def __init__(
        self,
        documents: Sequence[Document],
        paragraphs: Sequence[Paragraphs],
        alignment: Alignment,
        decisions: Decisions | None = None,
        old_texts: Mapping[str, str] | None = None,
    ) -> None:
        self.decisions = decisions or Decisions()
        self.findings = FindingTable()
        self._old_texts = dict(old_texts or {})
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._bind(documents, paragraphs, alignment)

    # What is so.

    def __len__(self) -> int:
        return len(self.alignment)

    def status(self, row: int) -> Status:
        """The status of a row."""
        return Status(int(self.statuses[row]))

    def is_changed(self, row: int) -> bool:
        """Whether the row's text or pairing changed since its status was given (its notes made, if it has none)."""
        return bool(self.changed[row])

    def notes(self, row: int) -> tuple[Note, ...]:
        """The notes on a row and its passages, oldest first."""
        ids = chain.from_iterable(self._notes_at.get(place, ()) for place in self._places(row))
        return tuple(sorted((self.decisions.notes[i] for i in ids), key=lambda note: (note.by.time, note.id)))

    def unplaced_notes(self) -> tuple[Note, ...]:
        """The notes whose paragraphs have all vanished from the documents, oldest first."""
        lost = (note for note in self.decisions.notes.values() if self._home(note) is None)
        return tuple(sorted(lost, key=lambda note: (note.by.time, note.id)))

    def is_dismissed(self, finding: Finding) -> bool:
        """Whether the reviewer called the finding a false alarm."""
        return finding.fingerprint in self.decisions.dismissals

    def glossary(self, terms: tuple[glossary.Term, ...] = ()) -> glossary.Glossary:
        """What the analysis is to take as given: the terms of a termbase, and what was decided in this review."""
        decided = []
        for decision in self.decisions.terms.values():
            one, other = (self._versions.get(str(term.document)) for term in (decision.one, decision.other))
            if one is not None and other is not None:
                pair = (one, decision.one.text), (other, decision.other.text)
                decided.append(glossary.Decision(*pair, same=decision.same))
        ignored = self.decisions.ignored.values()
        return glossary.Glossary(
            terms=terms,
            decisions=tuple(decided),
            switched_off=frozenset(item.kind for item in ignored if item.value is None),
            ignored=frozenset((item.kind, item.value) for item in ignored if item.value is not None),
        )

    def progress(self) -> Progress:
        """How far the review is."""
        return Progress(
            rows=len(self),
            reviewed=int(np.count_nonzero(self.statuses == Status.REVIEWED)),
            needs_work=int(np.count_nonzero(self.statuses == Status.NEEDS_WORK)),
            changed=int(np.count_nonzero(self.changed)),
            notes=int(np.count_nonzero(self.open_notes)),
        )

    def row_text(self, row: int) -> RowText:
        """The text of a row as it is now."""
        places = list(self._places(row))
        return RowText(
            self._numbers,
            tuple(self.paragraphs[version].key(paragraph) for version, paragraph in places),
            tuple(self.paragraphs[version].print(paragraph) for version, paragraph in places),
        )

    def find(self, key: str) -> Place | None:
        """Where the paragraph with a key is now; None if no document that is open has it."""
        document = key.partition(".")[0]
        version = self._versions.get(document)
        paragraph = None if version is None else self.paragraphs[version].find(key)
        return None if version is None or paragraph is None else (version, paragraph)

    def row_of(self, note: Note) -> int | None:
        """The row that a note stands in; None if its paragraphs have vanished."""
        return self._row_at(self._home(note))

    def old_text(self, row: int) -> RowText | None:
        """What a changed row held when it was decided on; None if it has not changed since."""
        if not self.changed[row]:
            return None
        now = self.row_text(row)
        return next((text for text in self._texts_in(row) if differs(text, now)), None)

    def text(self, print_: str) -> str | None:
        """The paragraph with a fingerprint, as it stood when it was decided on; None if it is not known any more."""
        if print_ in self._old_texts:
            return self._old_texts[print_]
        wanted = np.uint64(int(print_, 16))
        for document, paragraphs in zip(self.documents, self.paragraphs, strict=True):
            found = np.flatnonzero(paragraphs.prints == wanted)
            if len(found):
                return document.paragraphs[int(found[0])].text
        return None

    # What changes.

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

    def reload(self, documents: Sequence[Document], paragraphs: Sequence[Paragraphs], alignment: Alignment) -> None:
        """Lay the review over changed documents, whose paragraphs carry their old keys (`carry`), and new rows.

        The findings have to be put in again.
        """
        self._keep_old_texts(paragraphs)
        self.findings = FindingTable()
        self._done = [replace(edit, patch=None) for edit in self._done]
        self._undone = [replace(edit, patch=None) for edit in self._undone]
        self._bind(documents, paragraphs, alignment)

    def put_findings(self, first: int, last: int, rows: Sequence[Sequence[Finding]]) -> None:
        """Take in the findings of rows `first` … `last - 1`, as the analysis delivers them."""
        self.findings.replace_rows(first, last, rows, self.decisions.dismissals)

    # How.

    def _bind(self, documents: Sequence[Document], paragraphs: Sequence[Paragraphs], alignment: Alignment) -> None:
        self.documents = tuple(documents)
        self.paragraphs = tuple(paragraphs)
        self.alignment = alignment
        self._numbers = tuple(p.document for p in self.paragraphs)
        self._versions = {str(p.document): version for version, p in enumerate(self.paragraphs)}
        self.statuses: npt.NDArray[np.uint8] = np.zeros(len(alignment), np.uint8)
        self.changed: npt.NDArray[np.bool_] = np.zeros(len(alignment), np.bool_)
        self.open_notes: npt.NDArray[np.int32] = np.zeros(len(alignment), np.int32)
        self.all_notes: npt.NDArray[np.int32] = np.zeros(len(alignment), np.int32)
        self._notes_at: dict[Place, list[str]] = {}
        # Marks whose own paragraph has vanished and that are at home with another one of their row.
        self._strays: dict[Place, list[str]] = {}
        rows = {self._settle(Table.STATUS, key, mark) for key, mark in self.decisions.marks.items()}
        rows |= {self._settle(Table.NOTE, key, note) for key, note in self.decisions.notes.items()}
        self._measure(row for row in rows if row is not None)

    def _places(self, row: int) -> Iterable[Place]:
        for version in range(self.alignment.versions):
            for paragraph in self.alignment.cell(row, version):
                yield version, paragraph

    def _row_at(self, place: Place | None) -> int | None:
        return None if place is None else self.alignment.row_of(*place)

    def _home(self, decision: Mark | Note, key: str | None = None) -> Place | None:
        """Where a decision is at home: its own paragraph, or the first one of its row that still is there."""
        if isinstance(decision, Note) and decision.passage is not None:
            key = decision.passage.key
        keys = chain(() if key is None else (key,), decision.text.keys)
        return next((place for place in map(self.find, keys) if place is not None), None)

    def _settle(self, table: Table, key: str, decision: Mark | Note) -> int | None:
        """Note down where a decision is at home; the row comes back."""
        home = self._home(decision, key if table is Table.STATUS else None)
        if home is not None and table is Table.NOTE:
            self._notes_at.setdefault(home, []).append(key)
        elif home is not None and self.paragraphs[home[0]].key(home[1]) != key:
            self._strays.setdefault(home, []).append(key)
        return self._row_at(home)

    def _unsettle(self, table: Table, key: str, decision: Mark | Note) -> int | None:
        home = self._home(decision, key if table is Table.STATUS else None)
        settled = self._notes_at if table is Table.NOTE else self._strays
        if home is not None and key in settled.get(home, ()):
            settled[home].remove(key)
        return self._row_at(home)

    def marks_in(self, row: int) -> list[tuple[str, Mark]]:
        """The marks that a row holds, with their keys: one, or several where marked rows were joined."""
        found = []
        for place in self._places(row):
            keys = [self.paragraphs[place[0]].key(place[1]), *self._strays.get(place, ())]
            found += [(key, self.decisions.marks[key]) for key in keys if key in self.decisions.marks]
        return found

    def _texts_in(self, row: int) -> list[RowText]:
        """The texts that decide whether a row changed: its marks', or else its open notes'."""
        marks = self.marks_in(row)
        if marks:
            return [mark.text for _, mark in marks]
        return [note.text for note in self.notes(row) if not note.resolved] if self.all_notes[row] else []

    def _measure(self, rows: Iterable[int]) -> None:
        """Bring the arrays up to date for some rows."""
        for row in rows:
            notes = self.notes(row)
            self.all_notes[row] = len(notes)
            self.open_notes[row] = sum(not note.resolved for note in notes)
            self.statuses[row] = max((mark.status for _, mark in self.marks_in(row)), default=Status.NOT_REVIEWED)
            texts = self._texts_in(row)
            self.changed[row] = bool(texts) and any(differs(text, self.row_text(row)) for text in texts)

    def _apply(self, edit: Edit, turn: Turn) -> Effect:
        if edit.patch is not None:
            self._replace_rows(edit.patch)
        rows: set[int] = set()
        for change in edit.changes:
            rows.update(self._change(change))
        measured = set(rows)
        if edit.patch is not None:
            rows.update(range(edit.patch.first, edit.patch.first + len(edit.patch.after)))
            measured = rows
        self._measure(measured)
        tables = {change.table for change in edit.changes}
        return Effect(
            edit=edit,
            turn=turn,
            rows=tuple(sorted(rows)),
            texts=dict(self.texts_of(change.after for change in edit.changes)),
            terms=bool(tables & {Table.TERM, Table.IGNORED}),
            realign=Table.PIN in tables and edit.patch is None,
        )

    def _change(self, change: Change) -> list[int]:
        """Put a change into its table; the rows that it touches come back."""
        rows: list[int | None] = []
        if isinstance(change.before, (Mark, Note)):
            rows.append(self._unsettle(change.table, change.key, change.before))
        self.decisions.put(change.table, change.key, change.after)
        if isinstance(change.after, (Mark, Note)):
            rows.append(self._settle(change.table, change.key, change.after))
        if change.table is Table.DISMISSAL:
            rows += self.findings.mark(change.key, dismissed=change.after is not None)
        return [row for row in rows if row is not None]

    def _replace_rows(self, patch: RowsPatch) -> None:
        first, last, count = patch.first, patch.first + len(patch.before), len(patch.after)
        self.alignment = patch.apply(self.alignment)
        self.statuses = _spliced(self.statuses, first, last, count)
        self.changed = _spliced(self.changed, first, last, count)
        self.open_notes = _spliced(self.open_notes, first, last, count)
        self.all_notes = _spliced(self.all_notes, first, last, count)
        # The new rows have no findings until the analysis delivers them.
        self.findings.replace_rows(first, last, [()] * count, self.decisions.dismissals)

    def texts_of(self, decisions: Iterable[Decision | None]) -> Iterator[tuple[str, str]]:
        """The paragraphs that decisions are about, as fingerprint and text, as far as they are known."""
        for decision in decisions:
            if isinstance(decision, (Mark, Note, Pin)):
                for key, print_ in zip(decision.text.keys, decision.text.prints, strict=True):
                    place = self.find(key)
                    if place is not None and self.paragraphs[place[0]].print(place[1]) == print_:
                        yield print_, self.documents[place[0]].paragraphs[place[1]].text
                    elif print_ in self._old_texts:
                        yield print_, self._old_texts[print_]

    def _keep_old_texts(self, new: Sequence[Paragraphs]) -> None:
        """Keep the paragraphs that new documents do not hold any more."""
        kept = np.concatenate([paragraphs.prints for paragraphs in new])
        for document, paragraphs in zip(self.documents, self.paragraphs, strict=True):
            for paragraph in np.flatnonzero(~np.isin(paragraphs.prints, kept)):
                print_ = hexadecimal(paragraphs.prints[paragraph])
                self._old_texts[print_] = document.paragraphs[int(paragraph)].text


def differs(then: RowText, now: RowText) -> bool:
    """Whether two texts of a row differ in the documents that both know."""
    if then.documents == now.documents and then.keys == now.keys:
        return then.prints != now.prints
    common = {str(number) for number in then.documents} & {str(number) for number in now.documents}
    return _held(then, common) != _held(now, common)


def _held(text: RowText, documents: set[str]) -> list[tuple[str, str]]:
    held = zip((key.partition(".")[0] for key in text.keys), text.prints, strict=True)
    return sorted(((d, p) for d, p in held if d in documents), key=itemgetter(0))


def _spliced(array: npt.NDArray[_T], first: int, last: int, count: int) -> npt.NDArray[_T]:
    return np.concatenate((array[:first], np.zeros(count, array.dtype), array[last:]))
