"""Which repairs wait for their neighbourhood to be paired anew."""

from reader.core.review.neighbourhoods import Neighbourhoods


def test_every_repair_waits_until_an_answer() -> None:
    """Two repairs in quick succession both wait; one answer serves both."""
    neighbourhoods = Neighbourhoods()
    neighbourhoods.do((0, 10))
    neighbourhoods.do((0, 90))
    assert [*neighbourhoods.waiting] == [(0, 10), (0, 90)]
    neighbourhoods.answer()
    assert not neighbourhoods.waiting


def test_what_is_taken_back_does_not_wait() -> None:
    """A repair that is undone before the answer waits no longer; redone, it waits again."""
    neighbourhoods = Neighbourhoods()
    neighbourhoods.do((0, 10))
    neighbourhoods.do((1, 90))
    neighbourhoods.undo()
    assert [*neighbourhoods.waiting] == [(0, 10)]
    neighbourhoods.redo()
    assert [*neighbourhoods.waiting] == [(0, 10), (1, 90)]


def test_an_answer_outlives_what_is_repaired_after_it() -> None:
    """A later repair is undone before its answer: the earlier one, which has its own, does not wait again."""
    neighbourhoods = Neighbourhoods()
    neighbourhoods.do((0, 10))
    neighbourhoods.answer()
    neighbourhoods.do((1, 90))
    neighbourhoods.undo()
    assert not neighbourhoods.waiting


def test_what_is_taken_back_is_gone_once_something_else_is_done() -> None:
    """After an undo another repair is made: there is nothing left that could be done again."""
    neighbourhoods = Neighbourhoods()
    neighbourhoods.do((0, 10))
    neighbourhoods.undo()
    neighbourhoods.do((1, 90))
    neighbourhoods.redo()
    assert [*neighbourhoods.waiting] == [(1, 90)]


def test_an_answer_is_taken_back_with_the_latest_repair() -> None:
    """Undoing it, the earlier repairs that the answer served wait again; redoing it, none does."""
    neighbourhoods = Neighbourhoods()
    neighbourhoods.do((0, 10))
    neighbourhoods.do((0, 90))
    neighbourhoods.answer()
    neighbourhoods.undo()
    assert [*neighbourhoods.waiting] == [(0, 10)]
    neighbourhoods.redo()
    assert not neighbourhoods.waiting
    neighbourhoods.undo()
    neighbourhoods.answer()
    neighbourhoods.undo()
    assert not neighbourhoods.waiting


def test_an_undo_of_what_was_repaired_before_is_no_repair() -> None:
    """Nothing waits where there is nothing to be taken back or done again."""
    neighbourhoods = Neighbourhoods()
    neighbourhoods.undo()
    neighbourhoods.redo()
    assert not neighbourhoods.waiting
