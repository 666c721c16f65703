"""The reviewer's commands: each makes the `Edit` that `Review.do` applies.

An edit that would change nothing is false and is not kept. Messages under ``review-action-…`` name the edits in the
menu, numbers counting from 1.
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from reader.core.alignment.model import Alignment, Origin
from reader.core.entities.model import Kind, Mention
from reader.core.findings import Finding
from reader.core.folding import fold_text
from reader.core.message import Message
from reader.core.review.edits import Change, Edit, RowsPatch
from reader.core.review.review import Review
from reader.core.review.values import (
    MAX_TEXT,
    Dismissal,
    Ignored,
    Mark,
    Note,
    Passage,
    Pin,
    Span,
    Stamp,
    Status,
    Table,
    Term,
    TermDecision,
)

_STATUS_ACTIONS = {
    Status.NOT_REVIEWED: "review-action-not-reviewed",
    Status.REVIEWED: "review-action-reviewed",
    Status.NEEDS_WORK: "review-action-needs-work",
}


def set_status(review: Review, rows: Sequence[int], status: Status, by: Stamp) -> Edit:
    """Give rows a status; a row that has it already is given it anew if its text changed since."""
    changes: list[Change] = []
    for row in rows:
        if review.status(row) is not status or review.is_changed(row):
            changes += _status_changes(review, row, status, by)
    return Edit(_counted(_STATUS_ACTIONS[status], rows), by, tuple(changes))


def _status_changes(review: Review, row: int, status: Status, by: Stamp) -> list[Change]:
    """One mark at the row's first paragraph in the place of all that the row holds."""
    text = review.row_text(row)
    before = dict(review.marks_in(row))
    key = text.keys[0]
    after = None if status is Status.NOT_REVIEWED else Mark(status, text, by)
    changes = [Change(Table.STATUS, other, mark, None) for other, mark in before.items() if other != key]
    if before.get(key) != after:
        changes.append(Change(Table.STATUS, key, before.get(key), after))
    return changes


def add_note(review: Review, row: int, body: str, by: Stamp, span: Span | None = None) -> Edit:
    """Put a note on a row, or on a passage of one of its paragraphs."""
    note = Note(secrets.token_hex(8), body[:MAX_TEXT], review.row_text(row), by, _passage(review, span))
    return Edit(Message.of("review-action-add-note", row=row + 1), by, (Change(Table.NOTE, note.id, None, note),))


def _passage(review: Review, span: Span | None) -> Passage | None:
    if span is None:
        return None
    paragraphs = review.paragraphs[span.version]
    text = review.documents[span.version].paragraphs[span.paragraph].text
    quote = text[span.start : span.end][:MAX_TEXT]
    return Passage(
        paragraphs.key(span.paragraph), paragraphs.print(span.paragraph), span.start, span.start + len(quote), quote
    )


def change_note(
    review: Review, note: Note, by: Stamp, *, body: str | None = None, resolved: bool | None = None
) -> Edit:
    """Change what a note says, or whether it is resolved; its author and time stay those of its making."""
    old = review.decisions.notes[note.id]
    new = replace(
        old,
        body=old.body if body is None else body[:MAX_TEXT],
        resolved=old.resolved if resolved is None else resolved,
    )
    action = "change-note" if old.body != new.body else "resolve-note" if new.resolved else "reopen-note"
    changes = () if new == old else (Change(Table.NOTE, old.id, old, new),)
    return Edit(Message.of(f"review-action-{action}"), by, changes)


def remove_note(review: Review, note: Note, by: Stamp) -> Edit:
    """Take a note away."""
    old = review.decisions.notes[note.id]
    return Edit(Message.of("review-action-remove-note"), by, (Change(Table.NOTE, old.id, old, None),))


def dismiss(review: Review, findings: Iterable[Finding], by: Stamp, reason: str = "") -> Edit:
    """Wave findings through as false alarms, one or many at once."""
    fresh = dict.fromkeys(f.fingerprint for f in findings if not review.is_dismissed(f))
    dismissal = Dismissal(reason[:MAX_TEXT], by)
    changes = tuple(Change(Table.DISMISSAL, fingerprint, None, dismissal) for fingerprint in fresh)
    return Edit(Message.of("review-action-dismiss", count=len(changes)), by, changes)


def restore(review: Review, findings: Iterable[Finding], by: Stamp) -> Edit:
    """Take the dismissal of findings back."""
    dismissed = dict.fromkeys(f.fingerprint for f in findings if review.is_dismissed(f))
    known = review.decisions.dismissals
    changes = tuple(Change(Table.DISMISSAL, key, known[key], None) for key in dismissed)
    return Edit(Message.of("review-action-restore", count=len(changes)), by, changes)


def decide_terms(review: Review, one: Mention, other: Mention, by: Stamp, *, same: bool | None) -> Edit:
    """Teach the glossary that two mentions are the same thing, or are not; `same=None` forgets what it was taught."""
    sides = sorted((_term(review, one), _term(review, other)), key=lambda term: (term.document, term.text))
    key = "\n".join(f"{term.document}\t{term.text}" for term in sides)
    before = review.decisions.terms.get(key)
    after = None if same is None else TermDecision(sides[0], sides[1], same, by)
    same_as_before = (before and before.same) is (after and after.same)
    verb = {True: "same", False: "not-same", None: "forget"}[same]
    changes = () if same_as_before else (Change(Table.TERM, key, before, after),)
    return Edit(Message.of(f"review-action-terms-{verb}", one=one.text, other=other.text), by, changes)


def _term(review: Review, mention: Mention) -> Term:
    return Term(review.paragraphs[mention.version].document, fold_text(mention.text).strip())


def ignore(review: Review, kind: Kind, value: str | None, by: Stamp, *, ignored: bool = True) -> Edit:
    """Look no longer for mentions of a kind, or for one value of it, in these documents; or look for them again."""
    key = kind.value if value is None else f"{kind.value}\t{value}"
    before = review.decisions.ignored.get(key)
    after = Ignored(kind, value, by) if ignored else None
    verb = "ignore" if ignored else "heed"
    action = Message.of(f"review-action-{verb}-kind", kind=kind.value)
    if value is not None:
        action = Message.of(f"review-action-{verb}-value", value=value)
    changes = () if (before is None) is (after is None) else (Change(Table.IGNORED, key, before, after),)
    return Edit(action, by, changes)


def repair(review: Review, alignment: Alignment, action: Message, by: Stamp) -> Edit:
    """Put rows repaired by hand (a verb of `alignment` made them) in the place of today's, and pin the manual ones."""
    patch = RowsPatch.between(review.alignment, alignment)
    if patch is None:
        return Edit(action, by, ())
    before = {
        key: review.decisions.pins[key] for key in _pins(review, patch.before, by) if key in review.decisions.pins
    }
    after = _pins(review, patch.after, by)
    changes = [Change(Table.PIN, key, pin, None) for key, pin in before.items() if key not in after]
    changes += [Change(Table.PIN, key, before.get(key), pin) for key, pin in after.items()]
    return Edit(action, by, tuple(changes), patch)


def _pins(review: Review, rows: Alignment, by: Stamp) -> dict[str, Pin]:
    pins = {}
    for row in np.flatnonzero(rows.origins == Origin.MANUAL).tolist():
        text = review.text_at((version, p) for version in range(rows.versions) for p in rows.cell(row, version))
        pins[text.keys[0]] = Pin(text, by)
    return pins


def _counted(key: str, rows: Sequence[int]) -> Message:
    return Message.of(key, count=len(rows), row=rows[0] + 1 if rows else 0)
