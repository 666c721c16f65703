"""What a reviewer decides, as values: marks of rows, notes, dismissals, term decisions, pins.

Everything is tied to text, never to row numbers. A *paragraph key* (``"0.9f2c…e1"``: the document, then a hash of the
text and of which of the equal paragraphs it is) names a paragraph for good: it is given when the paragraph is first
seen and kept when its text changes later (`carry` finds it again). A decision on a row holds a `RowText`, the keys and
fingerprints of the row's paragraphs as they stood when it was made: comparing them with today's tells whether the text
changed since. Documents have numbers of their own in a review: in which order they are opened does not matter.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from typing import Protocol

from reader.core.entities.model import Kind
from reader.core.findings import Finding

# Longer input is cut: far more than anybody types, little enough that no file can exhaust the memory.
MAX_TEXT = 100_000


class Status(IntEnum):
    """How far the reviewer is with a row; of several marks in one row the highest counts."""

    NOT_REVIEWED = 0
    REVIEWED = 1
    NEEDS_WORK = 2


class Table(StrEnum):
    """The kinds of decisions that a review keeps."""

    STATUS = "status"
    NOTE = "note"
    DISMISSAL = "dismissal"
    TERM = "term"
    PIN = "pin"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who decided, and when (ISO 8601, UTC)."""

    author: str
    time: str

    @classmethod
    def now(cls, author: str) -> "Stamp":
        """The stamp of a decision made at this moment."""
        return cls(author, datetime.now(UTC).isoformat(timespec="seconds"))


@dataclass(frozen=True, slots=True)
class RowText:
    """The text of a row when it was decided on.

    `documents` are the documents that were open (a gap in one of them is part of what was seen), `keys` and `prints`
    the keys and fingerprints of the row's paragraphs, document by document.
    """

    documents: tuple[int, ...]
    keys: tuple[str, ...]
    prints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """The status given to a row; kept under the key of the row's first paragraph."""

    status: Status
    text: RowText
    by: Stamp


@dataclass(frozen=True, slots=True)
class Span:
    """A passage as the window has it: code points of one paragraph of one version."""

    version: int
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of one paragraph (code points), the paragraph's fingerprint at the time, and the words it held."""

    key: str
    print: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a row, or on a passage of one version in it; kept under its `id`."""

    id: str
    body: str
    text: RowText
    by: Stamp
    passage: Passage | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A false alarm, waved through; kept under the finding's fingerprint."""

    reason: str
    by: Stamp


@dataclass(frozen=True, slots=True)
class Term:
    """One side of a term decision: a wording, folded, in one of the review's documents."""

    document: int
    text: str


@dataclass(frozen=True, slots=True)
class TermDecision:
    """Two wordings are the same thing, or are not, everywhere in these documents."""

    one: Term
    other: Term
    same: bool
    by: Stamp


@dataclass(frozen=True, slots=True)
class Pin:
    """A pairing made by hand: the paragraphs of one row; kept under the key of the first."""

    text: RowText
    by: Stamp


@dataclass(frozen=True, slots=True)
class Ignored:
    """Not to be looked for in these documents: mentions of a kind, all or (`value` given) those of one value."""

    kind: Kind
    value: str | None
    by: Stamp


Decision = Mark | Note | Dismissal | TermDecision | Pin | Ignored


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review is, in rows; `notes` counts the rows that hold an unresolved note."""

    rows: int
    reviewed: int
    needs_work: int
    changed: int
    notes: int

    @property
    def not_reviewed(self) -> int:
        """Rows without a status."""
        return self.rows - self.reviewed - self.needs_work


class ReviewView(Protocol):
    """What a report needs to know of a review."""

    def status(self, row: int) -> Status:
        """The status of a row."""

    def is_changed(self, row: int) -> bool:
        """Whether the row's text changed since its status was given."""

    def notes(self, row: int) -> tuple[Note, ...]:
        """The notes on a row and its passages, oldest first."""

    def dismissal(self, finding: Finding) -> Dismissal | None:
        """How the reviewer waved the finding through as a false alarm, if that was done."""
