"""The review in memory: decisions, what they do to rows, undo and redo across all kinds."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.alignment.model import Alignment
from reader.core.entities.model import Kind, Mention
from reader.core.message import Message
from reader.core.review import commands
from reader.core.review.edits import Edit, RowsPatch
from reader.core.review.review import Review
from reader.core.review.values import Span, Status
from tests.core.review.samples import ANNA, alignment, finding, one_to_one, review, review_of, texts

JOINED = Message("alignment.joined")


def seen(of: Review) -> tuple[object, ...]:
    """Everything that a window would show of a review."""
    return (
        [of.status(row) for row in range(len(of))],
        [of.is_changed(row) for row in range(len(of))],
        [of.notes(row) for row in range(len(of))],
        of.open_notes.tolist(),
        of.progress(),
        dict(of.decisions.dismissals),
        dict(of.decisions.terms),
        dict(of.decisions.pins),
        of.alignment.starts.tolist(),
        of.alignment.origins.tolist(),
    )


def mention(version: int, paragraph: int, text: str) -> Mention:
    return Mention(version, paragraph, 0, len(text), text, Kind.PLACE, text)


def join(of: Review, row: int) -> Alignment:
    """The rows with one joined to the next by hand."""
    starts = np.delete(of.alignment.starts, row + 1, axis=0)
    origins = np.delete(of.alignment.origins, row + 1)
    origins[row] = 1
    return Alignment(starts, origins, np.delete(of.alignment.confidences, row + 1))


def edit_of(of: Review, choice: int, row: int) -> Edit:
    """One of every command, on a row."""
    row %= len(of)
    notes = list(of.decisions.notes.values())
    note = notes[row % len(notes)] if notes else None
    span = Span(0, of.alignment.cell(row, 0)[0], 0, 4) if len(of.alignment.cell(row, 0)) else None
    makers: list[Callable[[], Edit]] = [
        lambda: commands.set_status(of, [row], Status.REVIEWED, ANNA),
        lambda: commands.set_status(of, range(row, len(of)), Status.NEEDS_WORK, ANNA),
        lambda: commands.set_status(of, [row], Status.NOT_REVIEWED, ANNA),
        lambda: commands.add_note(of, row, "see there", ANNA, span),
        lambda: commands.dismiss(of, [finding(row), finding(0)], ANNA, "a name"),
        lambda: commands.restore(of, [finding(row)], ANNA),
        lambda: commands.decide_terms(of, mention(0, 0, "Hanoi"), mention(1, 0, f"Hà {row}"), ANNA, same=row % 2 == 0),
        lambda: commands.repair(of, join(of, row) if row + 1 < len(of) else of.alignment, JOINED, ANNA),
    ]
    if note is not None:
        makers.append(lambda: commands.change_note(of, note, ANNA, resolved=not note.resolved))
        makers.append(lambda: commands.remove_note(of, note, ANNA))
    return makers[choice % len(makers)]()


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5)), max_size=25))
def test_undo_and_redo_walk_the_same_way_back_and_forth(steps: list[tuple[int, int]]) -> None:
    """Every state that edits of all kinds lead through comes back on undo, and again on redo."""
    subject = review()
    states = [seen(subject)]
    for choice, row in steps:
        if edit := edit_of(subject, choice, row):
            subject.do(edit)
            states.append(seen(subject))
    for state in reversed(states[:-1]):
        assert subject.undo() is not None
        assert seen(subject) == state
    assert subject.undo() is None
    for state in states[1:]:
        assert subject.redo() is not None
        assert seen(subject) == state
    assert subject.redo() is None


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5)), max_size=25))
def test_rows_are_what_the_decisions_say(steps: list[tuple[int, int]]) -> None:
    """A review laid afresh over the same decisions and rows shows what the one they were made in shows."""
    subject = review()
    for choice, row in steps:
        subject.do(edit_of(subject, choice, row))
    fresh = review_of(texts(6, "Urdu"), texts(6, "Arabic"), subject.alignment, subject.decisions)
    assert seen(fresh) == seen(subject)


def test_a_new_edit_ends_what_could_be_redone() -> None:
    """After undo and another edit, redo has nothing to give, and the menu names what undo takes back."""
    subject = review()
    subject.do(commands.set_status(subject, [2], Status.REVIEWED, ANNA))
    subject.undo()
    assert subject.redo_action == Message.of("review-action-reviewed", count=1, row=3)
    subject.do(commands.add_note(subject, 1, "hm", ANNA))
    assert subject.redo() is None
    assert subject.undo_action == Message.of("review-action-add-note", row=2)


def test_an_edit_that_changes_nothing_is_not_kept() -> None:
    """Marking a reviewed row as reviewed leaves nothing to undo."""
    subject = review()
    subject.do(commands.set_status(subject, [0], Status.REVIEWED, ANNA))
    assert not commands.set_status(subject, [0], Status.REVIEWED, ANNA)
    subject.do(commands.set_status(subject, [0], Status.REVIEWED, ANNA))
    subject.undo()
    assert subject.undo() is None


def test_an_effect_names_the_rows_to_repaint_and_the_texts_to_keep() -> None:
    """A decision tells which rows look different, and carries the paragraphs that it is about."""
    subject = review()
    effect = subject.do(commands.set_status(subject, [4, 1], Status.REVIEWED, ANNA))
    assert effect.rows == (1, 4)
    assert set(effect.texts.values()) == {
        "Urdu paragraph 1", "Urdu paragraph 4", "Arabic paragraph 1", "Arabic paragraph 4"
    }  # fmt: skip  # one line reads better


def test_joined_rows_take_the_graver_status_and_ask_to_be_looked_at_again() -> None:
    """A row joined by hand shows the highest status of its parts, marked as changed, until it is marked anew."""
    subject = review()
    subject.do(commands.set_status(subject, [2], Status.REVIEWED, ANNA))
    subject.do(commands.set_status(subject, [3], Status.NEEDS_WORK, ANNA))
    subject.do(commands.repair(subject, join(subject, 2), JOINED, ANNA))
    assert (subject.status(2), subject.is_changed(2)) == (Status.NEEDS_WORK, True)
    assert len(subject.decisions.pins) == 1
    subject.do(commands.set_status(subject, [2], Status.REVIEWED, ANNA))
    assert (subject.status(2), subject.is_changed(2)) == (Status.REVIEWED, False)
    subject.undo()
    subject.undo()
    assert [subject.status(row) for row in (2, 3)] == [Status.REVIEWED, Status.NEEDS_WORK]
    assert not subject.decisions.pins


def test_a_repair_moves_what_stands_in_later_rows() -> None:
    """Statuses, notes and findings below joined rows stay with their text."""
    subject = review()
    subject.put_findings(0, 6, [[finding(row)] for row in range(6)])
    subject.do(commands.set_status(subject, [5], Status.REVIEWED, ANNA))
    subject.do(commands.add_note(subject, 5, "last", ANNA))
    subject.do(commands.repair(subject, join(subject, 0), JOINED, ANNA))
    assert subject.status(4) is Status.REVIEWED
    assert [note.body for note in subject.notes(4)] == ["last"]
    assert subject.findings.rows(subject.findings.places()).tolist() == [1, 2, 3, 4]


def test_dismissing_many_is_one_step() -> None:
    """A hundred findings dismissed at once come back with one undo; equal findings in other rows go with them."""
    subject = review(4)
    rows = [[finding(row), finding(row, fingerprint="everywhere")] for row in range(4)]
    subject.put_findings(0, 4, rows)
    effect = subject.do(commands.dismiss(subject, [rows[0][0], rows[0][1], rows[1][0]], ANNA, "style"))
    assert effect.edit.action == Message.of("review-action-dismiss", count=3)
    assert effect.rows == (0, 1, 2, 3)
    assert subject.is_dismissed(rows[3][1])
    assert subject.decisions.dismissals["everywhere"].reason == "style"
    assert len(subject.findings.places()) == 2
    subject.undo()
    assert len(subject.findings.places()) == 8


def test_terms_are_told_whatever_the_order_and_spelling() -> None:
    """Deciding on a pair of mentions again, the other way round and spelled otherwise, replaces the first decision."""
    subject = review()
    one, other = mention(0, 0, "Hanoi"), mention(1, 0, "هانوي")
    assert subject.do(commands.decide_terms(subject, one, other, ANNA, same=True)).analyse
    subject.do(commands.decide_terms(subject, mention(1, 1, "هانوی"), mention(0, 2, "HANOI"), ANNA, same=False))
    [term] = subject.decisions.terms.values()
    assert not term.same
    assert {term.one.text, term.other.text} == {"hanoi", "هانوي"}
    subject.do(commands.decide_terms(subject, one, other, ANNA, same=None))
    assert not subject.decisions.terms


def test_a_passage_keeps_its_words() -> None:
    """A note on a passage holds its version's paragraph, offsets and words."""
    subject = review()
    subject.do(commands.add_note(subject, 1, "spelling", ANNA, Span(1, 1, 7, 16)))
    [note] = subject.notes(1)
    assert note.passage is not None
    assert (note.passage.quote, subject.find(note.passage.key)) == ("paragraph", (1, 1))


@pytest.mark.parametrize("rows", [alignment((1, 0), (0, 1), (1, 2)), one_to_one(2)])
def test_a_row_is_found_by_any_of_its_shapes(rows: Alignment) -> None:
    """Gaps, one to one and one to two: each row takes a status of its own."""
    subject = review_of(texts(2, "a"), texts(int(rows.starts[-1, 1]), "b"), rows)
    for row in range(len(rows)):
        subject.do(commands.set_status(subject, [row], Status.REVIEWED, ANNA))
        assert subject.progress().reviewed == row + 1


def test_equal_paragraphs_are_told_apart() -> None:
    """Of three rows with the same words, only the marked one is marked."""
    subject = review_of(["***"] * 3, ["***"] * 3)
    subject.do(commands.set_status(subject, [1], Status.REVIEWED, ANNA))
    assert [subject.status(row) for row in range(3)] == [Status.NOT_REVIEWED, Status.REVIEWED, Status.NOT_REVIEWED]


@given(st.data())
def test_a_patch_makes_one_alignment_of_the_other_and_back(data: st.DataObject) -> None:
    """The rows between two alignments of the same documents are replaced either way, and no more than needed."""
    shapes = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)).filter(any), min_size=1, max_size=8)
    old = alignment(*data.draw(shapes))
    head, tail = sorted((data.draw(st.integers(0, len(old))), data.draw(st.integers(0, len(old)))))
    whole = old.starts[tail] - old.starts[head]
    middle = [tuple(int(count) for count in whole)] if whole.any() else []
    sizes = np.diff(old.starts, axis=0).tolist()
    new = alignment(*sizes[:head], *middle, *sizes[tail:], manual=range(head, head + len(middle)))
    patch = RowsPatch.between(old, new)
    if patch is None:
        assert old.starts.tolist() == new.starts.tolist()
        return
    assert patch.apply(old) == new
    assert patch.inverse().apply(new) == old
    assert len(patch.before) <= tail - head


def test_rows_aligned_anew_after_a_repair_are_taken_back_with_it() -> None:
    """The repair and what was aligned anew around it are one step, also where something was decided in between."""
    held = review()
    before = held.alignment
    held.do(commands.repair(held, alignment((1, 1), (2, 2), *[(1, 1)] * 3, manual=[1]), Message("merge"), ANNA))
    held.do(commands.set_status(held, [0], Status.REVIEWED, ANNA))
    settled = alignment((1, 1), (2, 2), (2, 1), (1, 2), manual=[1])
    held.settle(settled)
    assert held.alignment == settled
    assert len(held.statuses) == 4
    held.undo()
    held.undo()
    assert held.alignment.starts.tolist() == before.starts.tolist()
    held.redo()
    assert held.alignment.starts.tolist() == settled.starts.tolist()
