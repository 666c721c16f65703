"""Decisions carried over to a document that changed: by text, told apart by neighbours, none dropped."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.review import commands
from reader.core.review.carry import carried, likeness_of
from reader.core.review.opening import reloaded
from reader.core.review.review import Review
from reader.core.review.texts import Paragraphs, fingerprints, first_keys
from reader.core.review.values import Span, Status
from tests.core.review.samples import ANNA, alignment, document, finding, one_to_one, review_of, texts

ARTICLE = [
    "Plan 334-KH/TU was signed in Hanoi.",
    "***",
    "Five provinces take part in it.",
    "***",
    "The first phase ends in 2025.",
    "***",
    "Further news will follow.",
]


def origins(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """For each new paragraph the old one whose key it has."""
    prints = fingerprints(old)
    before = Paragraphs.of(0, prints, first_keys(prints))
    likeness = likeness_of(lambda place: old[place], new)
    after = carried(prints, before.keys, fingerprints(new), 0, likeness)
    assert len(set(after.keys.tolist())) == len(new)
    return [before.find(after.key(place)) for place in range(len(new))]


@pytest.mark.parametrize(
    ("new", "wanted"),
    [
        (ARTICLE, [0, 1, 2, 3, 4, 5, 6]),
        # A paragraph put in, with a line that stands three times already before it.
        (["***", "A headline.", *ARTICLE], [None, None, 0, 1, 2, 3, 4, 5, 6]),
        # Taken out between equal ones: what follows keeps what it had.
        ([*ARTICLE[:1], *ARTICLE[2:]], [0, 2, 3, 4, 5, 6]),
        ([*ARTICLE[:2], *ARTICLE[4:]], [0, 1, 4, 5, 6]),
        # Changed a little, changed altogether in its place.
        ([*ARTICLE[:2], "Six provinces take part in it.", *ARTICLE[3:]], [0, 1, 2, 3, 4, 5, 6]),
        ([*ARTICLE[:4], "Нова редакція.", *ARTICLE[5:]], [0, 1, 2, 3, 4, 5, 6]),
        # Changed, with another one put in before it.
        ([*ARTICLE[:4], "Something new altogether!", "The second phase ends in 2026.", *ARTICLE[5:]],
         [0, 1, 2, 3, None, 4, 5, 6]),
        # Moved to the end.
        ([*ARTICLE[1:], ARTICLE[0]], [1, 2, 3, 4, 5, 6, 0]),
        # Spaces and composed characters written otherwise.
        (["  Plan  334-KH/TU was signed in Hanoi.", *ARTICLE[1:]], [0, 1, 2, 3, 4, 5, 6]),
        ([], []),
    ],
)  # fmt: skip  # a case a line
def test_paragraphs_are_found_again(new: list[str], wanted: list[int | None]) -> None:
    """Each paragraph of the changed document is the old one that a reader would say it is."""
    assert origins(ARTICLE, new) == wanted


def test_a_paragraph_that_changed_once_is_still_known_when_it_moves() -> None:
    """The name that a paragraph got with its first words stays with it through a change and then a move."""
    first = document("one.txt", ARTICLE)
    prints = fingerprints(ARTICLE)
    named = Paragraphs.of(0, prints, first_keys(prints))
    second = document("one.txt", [*ARTICLE[:4], "The first phase ends in 2027.", *ARTICLE[5:]])
    third = document("one.txt", ["The first phase ends in 2027.", *ARTICLE[:4], *ARTICLE[5:]])
    changed_once = reloaded(first, named, second)
    assert reloaded(second, changed_once, third).find(named.key(4)) == 0


@given(st.data())
def test_edits_leave_the_others_where_they_were(data: st.DataObject) -> None:
    """Whatever is put in or taken out of different paragraphs, those that stay keep their keys."""
    old = [f"This is paragraph number {number} of {number * number}." for number in range(20)]
    kept = sorted(data.draw(st.sets(st.integers(0, 19), min_size=1)))
    new: list[str] = []
    wanted: list[int] = []
    for number in kept:
        new += [f"+ {number} {n} +" for n in range(data.draw(st.integers(0, 2)))]
        wanted.append(len(new))
        new.append(old[number])
    found = origins(old, new)
    assert [found[place] for place in wanted] == kept


@given(st.lists(st.sampled_from("abc*"), max_size=30), st.lists(st.sampled_from("abc*"), max_size=30))
def test_no_two_paragraphs_get_one_key(old: list[str], new: list[str]) -> None:
    """However often the same words stand in a document, every paragraph has a key of its own, and gets it again."""
    found = [origin for origin in origins(old, new) if origin is not None]
    assert len(set(found)) == len(found)
    assert origins(old, old) == list(range(len(old)))


def test_large_documents_of_equal_paragraphs_are_carried() -> None:
    """Ten thousand equal lines, some taken out, are no quadratic matter."""
    old = ["***"] * 10_000
    found = origins(old, old[:9_000])
    assert found == list(range(9_000))


def changed(review: Review, new: list[str], rows: int | None = None) -> Review:
    """The review after the second document was reloaded with other paragraphs."""
    first, second = review.documents
    after = document(str(second.path), new)
    paragraphs = reloaded(second, review.paragraphs[1], after)
    if rows is None and len(new) != len(first.paragraphs):
        raise AssertionError("say how many rows")
    review.reload((first, after), (review.paragraphs[0], paragraphs), one_to_one(len(new)))
    return review


def test_a_changed_row_keeps_all_and_says_so() -> None:
    """Status and notes stay, the row is marked as changed with its old text at hand, until it is marked anew."""
    review = review_of(texts(6, "Urdu"), texts(6, "Arabic"))
    review.do(commands.set_status(review, [2, 3], Status.REVIEWED, ANNA))
    review.do(commands.add_note(review, 2, "good", ANNA))
    changed(review, [*texts(2, "Arabic"), "Arabic sentence 2", *texts(6, "Arabic")[3:]])
    assert [(review.status(row), review.is_changed(row)) for row in (2, 3)] == [
        (Status.REVIEWED, True), (Status.REVIEWED, False)
    ]  # fmt: skip  # one line reads better
    assert [note.body for note in review.notes(2)] == ["good"]
    assert review.old_texts(2) == ("Urdu paragraph 2", "Arabic paragraph 2")
    assert review.old_texts(3) is None
    review.do(commands.set_status(review, [2], Status.REVIEWED, ANNA))
    assert not review.is_changed(2)
    assert review.progress().changed == 0


def test_notes_of_vanished_rows_are_listed() -> None:
    """A note whose paragraphs are gone from both documents is not lost, and is back when they are."""
    review = review_of(["one", "two", "three"], ["eins", "zwei", "drei"])
    review.do(commands.add_note(review, 1, "keep me", ANNA))
    review.do(commands.set_status(review, [1], Status.REVIEWED, ANNA))
    documents = [document("one.txt", ["one", "three"]), document("other.txt", ["eins", "drei"])]
    old, old_paragraphs = review.documents, review.paragraphs
    paragraphs = [reloaded(*pair) for pair in zip(old, old_paragraphs, documents, strict=True)]
    review.reload(documents, paragraphs, one_to_one(2))
    [note] = review.decisions.notes.values()
    assert (note.body, review.row_of(note)) == ("keep me", None)
    assert review.progress().reviewed == 0
    paragraphs = [reloaded(*pair) for pair in zip(documents, paragraphs, old, strict=True)]
    review.reload(old, paragraphs, one_to_one(3))
    assert review.row_of(note) == 1
    assert [note.body for note in review.notes(1)] == ["keep me"]
    assert (review.status(1), review.is_changed(1)) == (Status.REVIEWED, False)


def test_a_row_that_lost_one_side_keeps_its_status() -> None:
    """Where a row's paragraph is gone from the first version, its status stands with the other's, as changed."""
    review = review_of(["one", "two", "three"], ["eins", "zwei", "drei"])
    review.do(commands.set_status(review, [1], Status.NEEDS_WORK, ANNA))
    first = document("one.txt", ["one", "three"])
    paragraphs = (reloaded(review.documents[0], review.paragraphs[0], first), review.paragraphs[1])
    review.reload((first, review.documents[1]), paragraphs, alignment((1, 1), (0, 1), (1, 1)))
    assert [review.status(row) for row in range(3)] == [Status.NOT_REVIEWED, Status.NEEDS_WORK, Status.NOT_REVIEWED]
    assert review.is_changed(1)
    assert review.old_texts(1) == ("two", "zwei")


def test_a_passage_is_found_again_in_a_changed_paragraph() -> None:
    """A passage moves with its words; where they are gone, the note stays on its row without a place."""
    review = review_of(["one"], ["Signed in Hanoi, in the capital, and in Hanoi again."])
    review.do(commands.add_note(review, 0, "which?", ANNA, Span(1, 0, 40, 45)))
    [note] = review.notes(0)
    assert review.passage_of(note) == Span(1, 0, 40, 45)
    changed(review, ["Signed in old Hanoi, in the capital, and in Hanoi again."])
    assert review.passage_of(note) == Span(1, 0, 44, 49)
    changed(review, ["Signed in the capital."])
    assert review.passage_of(note) is None
    assert review.notes(0) == (note,)


def test_a_dismissal_holds_until_the_finding_is_another() -> None:
    """The same finding stays dismissed in the changed document, wherever it stands; one of another text does not."""
    review = review_of(texts(3, "Urdu"), texts(3, "Arabic"))
    review.do(commands.dismiss(review, [finding(0, fingerprint="old")], ANNA))
    changed(review, ["new", *texts(3, "Arabic")[1:]])
    review.put_findings(0, 3, [[finding(0, fingerprint="new")], [finding(1, fingerprint="old")], []])
    assert review.findings.rows(review.findings.places()).tolist() == [0]


def test_undo_reaches_back_over_a_reload() -> None:
    """What was decided before a document changed can be taken back; repaired rows ask to be aligned anew."""
    review = review_of(texts(3, "Urdu"), texts(3, "Arabic"))
    review.do(commands.set_status(review, [1], Status.REVIEWED, ANNA))
    repaired = alignment((1, 1), (2, 2), manual=[1])
    review.do(commands.repair(review, repaired, review.undo_action or finding(0).message, ANNA))
    changed(review, ["new", *texts(3, "Arabic")[1:]])
    effect = review.undo()
    assert effect is not None
    assert effect.realign
    review.undo()
    assert review.progress().reviewed == 0
