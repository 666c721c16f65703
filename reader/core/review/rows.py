"""The rows of a reading with what was decided about each: the side of a review that is looked at.

Decisions are kept by text (see `values`); here stand arrays with one entry a row, so that a filter costs one pass over
an array and a decision the rows that it touches. A decision is at home with one paragraph (its own, or where that has
vanished the first one of its row that still is there) and shows in whatever row holds that paragraph.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import itemgetter

import numpy as np
import numpy.typing as npt

from reader.core import glossary
from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.findings import Finding
from reader.core.review.edits import Decisions, RowsPatch
from reader.core.review.finding_table import spliced
from reader.core.review.texts import Paragraphs
from reader.core.review.values import Decision, Dismissal, Mark, Note, Pin, Progress, RowText, Span, Status, Table

Place = tuple[int, int]
"""A version and a paragraph of it."""


class ReviewedRows:
    """Statuses and notes over the rows of an alignment; `statuses`, `changed`, `open_notes`, `all_notes` by row."""

    def __init__(
        self,
        documents: Sequence[Document],
        paragraphs: Sequence[Paragraphs],
        alignment: Alignment,
        decisions: Decisions | None = None,
        old_texts: Mapping[str, str] | None = None,
    ) -> None:
        self.decisions = decisions or Decisions()
        self._old_texts = dict(old_texts or {})
        self._bind(documents, paragraphs, alignment)

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
        return _oldest_first(self.decisions.notes[i] for i in ids)

    def is_dismissed(self, finding: Finding) -> bool:
        """Whether the reviewer called the finding a false alarm."""
        return finding.fingerprint in self.decisions.dismissals

    def dismissal(self, finding: Finding) -> Dismissal | None:
        """How the reviewer waved the finding through as a false alarm, if that was done."""
        return self.decisions.dismissals.get(finding.fingerprint)

    def progress(self) -> Progress:
        """How far the review is."""
        return Progress(
            rows=len(self),
            reviewed=int(np.count_nonzero(self.statuses == Status.REVIEWED)),
            needs_work=int(np.count_nonzero(self.statuses == Status.NEEDS_WORK)),
            changed=int(np.count_nonzero(self.changed)),
            notes=int(np.count_nonzero(self.open_notes)),
        )

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

    def row_text(self, row: int) -> RowText:
        """The text of a row as it is now."""
        return self.text_at(self._places(row))

    def text_at(self, places: Iterable[Place]) -> RowText:
        """The text at some paragraphs, given version by version, as it is now."""
        held = list(places)
        return RowText(
            self._numbers,
            tuple(self.paragraphs[version].key(paragraph) for version, paragraph in held),
            tuple(self.paragraphs[version].print(paragraph) for version, paragraph in held),
        )

    def find(self, key: str) -> Place | None:
        """Where the paragraph with a key is now; None if no document that is open has it."""
        version = self._versions.get(key.partition(".")[0])
        paragraph = None if version is None else self.paragraphs[version].find(key)
        return None if version is None or paragraph is None else (version, paragraph)

    def row_of(self, note: Note) -> int | None:
        """The row that a note stands in; None if its paragraphs have vanished."""
        home = self._home(note)
        return None if home is None else self.alignment.row_of(*home)

    def passage_of(self, note: Note) -> Span | None:
        """Where a note's passage is now: in a changed paragraph, its words nearest to the old place; None if gone."""
        passage = note.passage
        place = None if passage is None else self.find(passage.key)
        if passage is None or place is None:
            return None
        start = passage.start
        if self.paragraphs[place[0]].print(place[1]) != passage.print:
            text = self.documents[place[0]].paragraphs[place[1]].text
            found = list(_occurrences(passage.quote, text))
            if not found:
                return None
            start = min(found, key=lambda at: abs(at - passage.start))
        return Span(*place, start, start + len(passage.quote))

    def marks_in(self, row: int) -> list[tuple[str, Mark]]:
        """The marks that a row holds, with their keys: one, or several where marked rows were joined."""
        found = []
        for place in self._places(row):
            keys = [self.paragraphs[place[0]].key(place[1]), *self._strays.get(place, ())]
            found += [(key, self.decisions.marks[key]) for key in keys if key in self.decisions.marks]
        return found

    def old_texts(self, row: int) -> tuple[str | None, ...] | None:
        """What a changed row held when it was decided on, a text a version; None for a row that has not changed.

        Paragraphs are joined by line feeds. A version is None where it was not open then.
        """
        now = self.row_text(row)
        marks = [mark.text for _, mark in self.marks_in(row)]
        texts_then = marks or [note.text for note in self.notes(row) if not note.resolved]
        then = next((text for text in texts_then if differs(text, now)), None)
        if then is None:
            return None
        texts: dict[int, list[str]] = {number: [] for number in then.documents}
        for key, print_ in zip(then.keys, then.prints, strict=True):
            texts.setdefault(int(key.partition(".")[0]), []).append(self._text(key, print_) or "")
        return tuple("\n".join(texts[number]) if number in texts else None for number in self._numbers)

    def texts_of(self, decisions: Iterable[Decision | None]) -> Iterator[tuple[str, str]]:
        """The paragraphs that decisions are about, as fingerprint and text, as far as they are known."""
        for decision in decisions:
            if isinstance(decision, (Mark, Note, Pin)):
                for key, print_ in zip(decision.text.keys, decision.text.prints, strict=True):
                    text = self._text(key, print_)
                    if text is not None:
                        yield print_, text

    def _text(self, key: str, print_: str) -> str | None:
        """A paragraph as it stood when its fingerprint was this; None if that is not known."""
        place = self.find(key)
        if place is not None and self.paragraphs[place[0]].print(place[1]) == print_:
            return self.documents[place[0]].paragraphs[place[1]].text
        return self._old_texts.get(print_)

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
        homes = [self._settle(Table.STATUS, key, mark) for key, mark in self.decisions.marks.items()]
        homes += [self._settle(Table.NOTE, key, note) for key, note in self.decisions.notes.items()]
        self._measure(self._rows_at(homes))

    def _places(self, row: int) -> Iterator[Place]:
        for version in range(self.alignment.versions):
            for paragraph in self.alignment.cell(row, version):
                yield version, paragraph

    def _rows_at(self, places: Iterable[Place | None]) -> set[int]:
        """The rows that hold some paragraphs; for many at once, where `row_of` one by one would cost too much."""
        rows: set[int] = set()
        by_version: dict[int, list[int]] = {}
        for place in places:
            if place is not None:
                by_version.setdefault(place[0], []).append(place[1])
        for version, paragraphs in by_version.items():
            found = np.searchsorted(self.alignment.starts[:, version], paragraphs, side="right") - 1
            rows.update(found.tolist())
        return rows

    def _home(self, decision: Mark | Note, key: str | None = None) -> Place | None:
        """Where a decision is at home: its own paragraph, or the first one of its row that still is there."""
        if isinstance(decision, Note) and decision.passage is not None:
            key = decision.passage.key
        keys = chain(() if key is None else (key,), decision.text.keys)
        return next((place for place in map(self.find, keys) if place is not None), None)

    def _settle(self, table: Table, key: str, decision: Mark | Note) -> Place | None:
        """Note down where a decision is at home; the place comes back."""
        home = self._home(decision, key if table is Table.STATUS else None)
        if home is not None and table is Table.NOTE:
            self._notes_at.setdefault(home, []).append(key)
        elif home is not None and self.paragraphs[home[0]].key(home[1]) != key:
            self._strays.setdefault(home, []).append(key)
        return home

    def _unsettle(self, table: Table, key: str, decision: Mark | Note) -> Place | None:
        """Take a decision away from where it is at home; the place comes back."""
        home = self._home(decision, key if table is Table.STATUS else None)
        settled = self._notes_at if table is Table.NOTE else self._strays
        if home is not None and key in settled.get(home, ()):
            settled[home].remove(key)
        return home

    def _measure(self, rows: Iterable[int]) -> None:
        """Bring the arrays up to date for some rows."""
        for row in rows:
            marks = [mark for _, mark in self.marks_in(row)]
            notes = self.notes(row) if self._notes_at else ()
            open_notes = [note for note in notes if not note.resolved]
            texts = [decision.text for decision in marks or open_notes]
            now = self.row_text(row) if texts else None
            self.statuses[row] = max((mark.status for mark in marks), default=Status.NOT_REVIEWED)
            self.all_notes[row] = len(notes)
            self.open_notes[row] = len(open_notes)
            self.changed[row] = now is not None and any(differs(text, now) for text in texts)

    def _replace_rows(self, patch: RowsPatch) -> None:
        """Put other rows in the place of some; what later rows show moves along with them."""
        first, last = patch.first, patch.first + len(patch.before)
        blank = [0] * len(patch.after)
        self.alignment = patch.apply(self.alignment)
        self.statuses = spliced(self.statuses, first, last, blank)
        self.changed = spliced(self.changed, first, last, blank)
        self.open_notes = spliced(self.open_notes, first, last, blank)
        self.all_notes = spliced(self.all_notes, first, last, blank)


def differs(then: RowText, now: RowText) -> bool:
    """Whether two texts of a row differ in the documents that both know."""
    if then.documents == now.documents and then.keys == now.keys:
        return then.prints != now.prints
    common = {str(number) for number in then.documents} & {str(number) for number in now.documents}
    return _held(then, common) != _held(now, common)


def _held(text: RowText, documents: set[str]) -> list[tuple[str, str]]:
    held = zip((key.partition(".")[0] for key in text.keys), text.prints, strict=True)
    return sorted(((d, p) for d, p in held if d in documents), key=itemgetter(0))


def _occurrences(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote) if quote else -1
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _oldest_first(notes: Iterable[Note]) -> tuple[Note, ...]:
    return tuple(sorted(notes, key=lambda note: (note.by.time, note.id)))
