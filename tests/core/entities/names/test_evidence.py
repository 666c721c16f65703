"""What the document shows of names: learnt row by row, and forgotten again."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.entities.names import Evidence, NameCandidate, candidates
from reader.core.entities.names.evidence import word_of

_WORDS = ("Paris", "Kabul", "Lenau", "ministry", "of", "health")
_OTHERS = ("نوارس", "النوارس", "وكابول", "وزارة", "الصحة", "巴黎")
_Row = tuple[tuple[NameCandidate, ...], ...]
_Written = tuple[list[str], list[str], str]


def row(one: list[str], other: list[str], language: str) -> _Row:
    return tuple(candidates(" ".join(one), language)), tuple(candidates(" ".join(other), "ar"))


rows = st.tuples(
    st.lists(st.sampled_from(_WORDS), max_size=4),
    st.lists(st.sampled_from(_OTHERS), max_size=4),
    st.sampled_from(["en", "de", "tr"]),
)


@given(st.lists(rows, max_size=8), st.lists(rows, max_size=8), st.randoms(use_true_random=False))
@settings(deadline=None)  # a language's names are loaded when it is first met
def test_what_is_forgotten_was_never_learnt(left: list[_Written], lost: list[_Written], chance: Random) -> None:
    """Whatever rows are learnt and forgotten, in any order, what is left is what the others show."""
    kept, gone = ([row(*written) for written in some] for some in (left, lost))
    evidence, expected = Evidence.learn([*gone, *kept]), Evidence.learn(kept)
    chance.shuffle(gone)
    for cells in gone:
        evidence.forget(cells)
    words = {
        (version, word_of(found)) for cells in (*kept, *gone) for version, cell in enumerate(cells) for found in cell
    }
    for version, word in words:
        assert evidence.count(version, word) == expected.count(version, word)
        assert all(
            evidence.meetings(version, word, *other) == expected.meetings(version, word, *other) for other in words
        )


def test_rows_that_say_the_same_count_once() -> None:
    """A heading that stands over every page tells of its words once, and until the last of them is forgotten."""
    heading = row(["Paris"], ["باريس"], "en")
    evidence = Evidence.learn([heading] * 3)
    assert evidence.count(0, "paris") == 1
    evidence.forget(heading)
    evidence.forget(heading)
    assert evidence.count(0, "paris") == 1
    evidence.forget(heading)
    assert evidence.count(0, "paris") == 0


def test_rows_that_differ_by_an_article_are_not_the_same() -> None:
    """Rows with the same names, one behind an article, are learnt apart: either can be forgotten first."""
    bare, definite = (row(["Kabul"], [word], "en") for word in ("نوارس", "النوارس"))
    evidence = Evidence.learn([bare, definite])
    evidence.forget(bare)
    assert [evidence.count(1, word) for word in ("نوارس", "النوارس")] == [0, 1]
    evidence.forget(definite)
    assert [evidence.count(1, word) for word in ("نوارس", "النوارس")] == [0, 0]
