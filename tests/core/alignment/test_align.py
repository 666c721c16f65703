"""Alignment as a whole: documents in, rows out."""

from collections.abc import Sequence
from functools import cache
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.alignment import align, prepare, quick, realign
from reader.core.alignment import given as given_rows
from reader.core.alignment.model import Alignment, Origin, Row
from reader.core.alignment.repair import merge_with_next
from reader.core.document import Direction, Document, Paragraph
from reader.core.message import BadInputError


def document(*texts: str) -> Document:
    return Document(Path("a.txt"), tuple(Paragraph(text) for text in texts), "und", Direction.LTR)


def read(path: Path) -> Document:
    return document(*(line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()))


def shapes(alignment: Alignment) -> list[tuple[int, ...]]:
    return [tuple(len(cell) for cell in alignment.row(row).cells) for row in range(len(alignment))]


def cells(alignment: Alignment) -> list[tuple[range, ...]]:
    return [alignment.row(row).cells for row in range(len(alignment))]


def test_the_seeds_come_out_one_to_one(seeds: tuple[Path, Path]) -> None:
    """The two seed documents align into eleven rows of one paragraph each, computed and sure."""
    alignment = align([read(path) for path in seeds])
    assert shapes(alignment) == [(1, 1)] * 11
    assert set(alignment.origins) == {Origin.AUTO}
    assert alignment.confidences.min() > 0.9


def test_given_rows_are_the_nth_paragraphs() -> None:
    """Given rows join the nth paragraphs, of any number of versions, and say that nothing was computed."""
    alignment = given_rows([document("a", "b"), document("c", "d"), document("e", "f")])
    assert shapes(alignment) == [(1, 1, 1)] * 2
    assert set(alignment.origins) == {Origin.GIVEN}
    assert np.isnan(alignment.confidences).all()


def test_given_rows_need_equal_counts() -> None:
    """Versions of unequal length have no given rows, and the message names both."""
    with pytest.raises(BadInputError) as caught:
        given_rows([document("a", "b"), document("c")])
    assert caught.value.message["first_count"] == 2
    assert caught.value.message["second_count"] == 1


WORDS = ("river", "stone", "harbour", "winter", "council", "market", "engine", "letter", "garden", "doctor", "bridge")


def english(number: int) -> str:
    picked = [WORDS[(number * step + step) % len(WORDS)] for step in (1, 4, 7, 11, 13)]
    return f"{' '.join(picked).capitalize()} {1000 + 37 * number}."


def turned(number: int) -> str:
    """The same paragraph in another vocabulary: every word backwards, the number as it is."""
    return " ".join(word if word[0].isdigit() else word[::-1] for word in english(number).split())


def damaged() -> tuple[Document, Document]:
    """Forty paragraphs; in the second version 5 and 6 are one, 20 is left out, and one is put in before 30."""
    first = [english(n) for n in range(40)]
    second = [turned(n) for n in range(40)]
    second[29:30] = [second[29], "?Odd one out here!"]
    del second[20]
    second[5:7] = [" ".join(second[5:7])]
    return document(*first), document(*second)


def assert_whole(alignment: Alignment, documents: Sequence[Document]) -> None:
    steps = np.diff(alignment.starts, axis=0)
    assert (steps >= 0).all()
    assert (steps.sum(axis=1) > 0).all()
    assert alignment.starts[0].tolist() == [0] * len(documents)
    assert alignment.starts[-1].tolist() == [len(d.paragraphs) for d in documents]


def test_merged_missing_and_added_paragraphs_are_found() -> None:
    """Two paragraphs in one, one left out and one put in come out as such, and everything else one to one."""
    odd = [(row, shape) for row, shape in enumerate(shapes(align(damaged()))) if shape != (1, 1)]
    assert odd == [(5, (2, 1)), (19, (1, 0)), (29, (0, 1))]


def test_a_run_of_missing_paragraphs_is_one_hole() -> None:
    """Twelve paragraphs that one version lacks are twelve gaps in a row, and nothing else is moved."""
    first = document(*(english(n) for n in range(40)))
    second = document(*(english(n) for n in range(40) if not 10 <= n < 22))
    assert shapes(align([first, second])) == [(1, 1)] * 10 + [(1, 0)] * 12 + [(1, 1)] * 18


THIRD = Path(__file__).parents[2] / "data" / "third-version.en.txt"


def test_an_excerpt_lies_where_it_was_taken_from(seeds: tuple[Path, Path]) -> None:
    """Four English paragraphs that translate the first of eleven are joined to these, whichever version comes first."""
    excerpt = read(THIRD)
    for whole in map(read, seeds):
        assert shapes(align([whole, excerpt])) == [(1, 1)] * 4 + [(1, 0)] * 7
        assert shapes(align([excerpt, whole])) == [(1, 1)] * 4 + [(0, 1)] * 7


@pytest.mark.parametrize("place", ["start", "middle", "end"])
@pytest.mark.parametrize("count", [20, 60, 300])
def test_a_great_part_left_out_is_one_hole(count: int, place: str) -> None:
    """Six tenths of one version missing, wherever they stood, are gaps, and what is left keeps its counterparts."""
    left = {"start": 0, "middle": count // 5, "end": count - count * 6 // 10}[place]
    out = range(left, left + count * 6 // 10)
    first = [prose(n, "abcdefghijklmn") for n in range(count)]
    second = [prose(n, "שרקצפעסנמלכיט") for n in range(count) if n not in out]
    rows = cells(align([document(*first), document(*second)]))
    kept = [n for n in range(count) if n not in out]
    right = [at for at, n in enumerate(kept) if (range(n, n + 1), range(at, at + 1)) in rows]
    assert len(right) >= 0.9 * len(kept)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_the_files_changes_nothing_but_the_columns(order: tuple[int, ...]) -> None:
    """Three versions, one of them an excerpt and one with merged paragraphs, share the same rows in any order."""
    first, second = damaged()
    versions = [first, second, document(*(english(n).upper() for n in range(8, 25)))]
    usual = align(versions)
    found = align([versions[v] for v in order])
    assert found.starts.tolist() == usual.starts[:, order].tolist()
    assert np.allclose(found.confidences, usual.confidences, atol=0.02)


def test_a_later_version_that_is_finer_or_adds_paragraphs_joins_the_rows(seeds: tuple[Path, Path]) -> None:
    """A third version with its paragraphs cut in two and a notice put in: two paragraphs a row, the notice alone."""
    first, second = map(read, seeds)
    finer, rows = [], []
    for paragraph in second.paragraphs:
        pieces = paragraph.text.split(" ")
        half = (len(pieces) + 1) // 2
        halves = [" ".join(pieces[:half]), " ".join(pieces[half:])]
        finer += halves if len(pieces) > 8 else [paragraph.text]
        rows.append((1, 1, 2 if len(pieces) > 8 else 1))
    at = sum(row[2] for row in rows[:5])
    finer.insert(at, "!!! 4711 ?")
    found = shapes(align([first, second, document(*finer)]))
    assert found == [*rows[:5], (0, 0, 1), *rows[5:]]


def test_a_chapter_left_out_of_a_long_text_without_keys_shifts_nothing() -> None:
    """A tenth left out of 1,500 paragraphs in two scripts without a shared key: what follows keeps its counterparts."""
    first = document(*(prose(n, "ᐁᐃᐅᐊᐯᐱᐳᐸᑌᑎᑐᑕᑫᑭ", figures=False) for n in range(1500)))
    second = document(
        *(prose(n, "ꀀꀖꀬꁂꁘꁮꂄꂚꂰꃆꃜꃲꄈ", figures=False) for n in range(1500) if not 500 <= n < 650)
    )
    rows = set(cells(align([first, second])))
    kept = [n for n in range(1500) if not 500 <= n < 650]
    right = [at for at, n in enumerate(kept) if (range(n, n + 1), range(at, at + 1)) in rows]
    assert len(right) >= 0.98 * len(kept)


@cache
def vocabulary(letters: str) -> list[str]:
    """Six hundred words of three to eight letters."""
    rng = np.random.default_rng(len(letters))
    return ["".join(letters[x] for x in rng.integers(0, len(letters), 3 + word % 6)) for word in range(600)]


def prose(number: int, letters: str, *, figures: bool = True) -> str:
    """A few sentences, which say the same in any letters but for some words left out; some hold a figure."""
    rng, own = np.random.default_rng(number), np.random.default_rng((number, len(letters)))
    sentences = []
    for _ in range(rng.integers(1, 6)):
        picked = [vocabulary(letters)[int(600 * x**3)] for x in rng.random(rng.integers(4, 20))]
        figure = [str(rng.integers(100, 9999))] if rng.random() < 0.1 * figures else []
        sentences.append(" ".join([word for word in picked if own.random() < 0.9] + figure) + ".")
    return " ".join(sentences)


texts = st.lists(st.sampled_from([*map(english, range(12)), "", "?", "四十二。", "ok"]), max_size=14)


@given(st.lists(texts, min_size=2, max_size=4))
@settings(max_examples=25)
def test_rows_cover_every_paragraph_once_in_order(versions: list[list[str]]) -> None:
    """Whatever the versions are, empty ones among them, every paragraph is in exactly one row, in order."""
    documents = [document(*paragraphs) for paragraphs in versions]
    assert_whole(align(documents), documents)
    assert_whole(quick(documents), documents)


@given(st.lists(texts, min_size=2, max_size=4), st.data())
@settings(max_examples=25)
def test_pinned_rows_are_never_changed(versions: list[list[str]], data: st.DataObject) -> None:
    """Any rows that are pinned, of any shape, are rows of the next alignment, in the whole and around a repair."""
    documents = [document(*paragraphs) for paragraphs in versions]
    counts = [len(paragraphs) for paragraphs in versions]
    cuts = data.draw(st.lists(st.tuples(*(st.integers(0, count) for count in counts)), max_size=6))
    lines = np.sort(np.array([[0] * len(counts), *cuts, counts], np.int32), axis=0)
    lines = lines[np.append(True, np.diff(lines, axis=0).sum(axis=1) > 0)]
    origins = np.array(
        data.draw(st.lists(st.sampled_from([0, 1]), min_size=(n := len(lines) - 1), max_size=n)), np.uint8
    )
    before = Alignment(lines, origins, np.full(n, np.nan, np.float32))
    pinned = {tuple(map(tuple, lines[row : row + 2].tolist())) for row in range(n) if origins[row]}
    prepared, after = prepare(documents, pins=before)
    for alignment in (after, *(realign(prepared, before, row) for row in range(n))):
        assert_whole(alignment, documents)
        found = {
            tuple(map(tuple, alignment.starts[row : row + 2].tolist()))
            for row in range(len(alignment))
            if alignment.row(row) == Row(alignment.row(row).cells, Origin.MANUAL, None)
        }
        assert found == pinned


def test_a_pin_moves_its_neighbours() -> None:
    """What a person pinned is believed: the rows beside it are aligned anew to fit."""
    documents = damaged()
    prepared, alignment = prepare(documents)
    wrong = merge_with_next(alignment, 10)
    assert shapes(realign(prepared, wrong, 10))[10] == (2, 2)
    assert len(realign(prepared, wrong, 10)) == len(alignment) - 1


def test_three_versions_share_their_rows() -> None:
    """A third version that lacks one paragraph and has two in one joins the rows of the other two."""
    first, second = damaged()
    texts = [english(n).upper() for n in range(40)]
    del texts[33]
    texts[12:14] = [" ".join(texts[12:14])]
    found = shapes(align([first, second, document(*texts)]))
    assert [s for s in found if s != (1, 1, 1)] == [(2, 1, 2), (2, 2, 1), (1, 0, 1), (0, 1, 0), (1, 1, 0)]


def test_versions_that_share_no_key_align_by_what_they_teach() -> None:
    """Without a single shared number, word or sound the rows come from lengths, and then from a lexicon."""
    rng = np.random.default_rng(7)
    words = rng.integers(0, 60, (120, 14))
    sizes = rng.integers(4, 15, 120)
    first = ["".join(chr(0x4E00 + 2 * w) for w in row[:n]) for row, n in zip(words, sizes, strict=True)]
    second = [" ".join(chr(0x1400 + w) * 3 for w in row[:n]) for row, n in zip(words, sizes, strict=True)]
    del second[50:60]
    found = shapes(align([document(*first), document(*second)]))
    assert found == [(1, 1)] * 50 + [(1, 0)] * 10 + [(1, 1)] * 60


def test_the_first_rows_come_from_the_neighbourhood_alone() -> None:
    """Rows for one place know their confidence there, and elsewhere share out the paragraphs without reading them."""
    documents = [document(*(make(n) for n in range(2000))) for make in (english, english)]
    alignment = quick(documents, 0, 1000)
    assert_whole(alignment, documents)
    row = alignment.row(alignment.row_of(0, 1000))
    assert row.cells == (range(1000, 1001), range(1000, 1001))
    assert row.confidence is not None
    assert alignment.row(0).confidence is None


def test_progress_rises_to_the_end() -> None:
    """The share of work done is told in order and ends at 1."""
    told: list[float] = []
    align(damaged(), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_one_version_alone_is_refused() -> None:
    """One document cannot be aligned."""
    with pytest.raises(BadInputError) as caught:
        align([document("a")])
    assert caught.value.message.key == "alignment.too-few"


def test_pins_of_other_documents_are_refused() -> None:
    """Pins that count other paragraphs than the documents have are no pins."""
    with pytest.raises(BadInputError) as caught:
        align([document("a"), document("b")], pins=given_rows([document("a", "b"), document("c", "d")]))
    assert caught.value.message.key == "alignment.foreign-rows"
