"""How long alignment takes, how much memory, and how right it is, on documents made for it.

    python tests/benchmarks/alignment.py [PARAGRAPHS …]

Prints one JSON object. Two versions are made through a dictionary between two invented languages, one in Latin and one
in Arabic letters: words by Zipf's law, one to three translations each, some left out, some moved, numbers kept; then
damaged as editions are (paragraphs merged, split, left out, put in, singly and in runs). Each size runs in a process of
its own. `seconds` are by the clock, `cpu_seconds` and milliseconds of this process alone; `right` is the share of true
rows with both sides that were found; `exponent` is the slope of the logarithm of processor time over that of size. The
`silence_ms` is the longest time between two calls of progress. The last runs are pairs in two scripts that share no
number and have no known sounds: lengths, sentences and the lexicon are all there is. `whole` false means that a tenth
of the second version is missing in one piece, and a twentieth of the first.
"""

import argparse
import json
import math
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.core.alignment import prepare, quick, realign
from reader.core.alignment.model import Alignment
from reader.core.alignment.repair import merge_with_next
from reader.core.document import Direction, Document, Paragraph

SIZES = (400, 1_000, 10_000, 30_000, 100_000)
_Result = TypeVar("_Result")
_VOCABULARY = 30_000
_LETTERS = "abcdefghijklmnoprstuvwyz", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_SILENT = "".join(chr(0x1400 + 2 * n) for n in range(24)), "".join(chr(0xA000 + 7 * n) for n in range(28))
"""Letters whose sounds the reader does not know: Canadian syllables, Yi."""
_UNLIKE = 3_000, 10_000


def _words(rng: np.random.Generator, letters: str) -> list[str]:
    lengths = rng.integers(3, 10, _VOCABULARY)
    return ["".join(letters[x] for x in rng.integers(0, len(letters), n)) for n in lengths]


class _Maker:
    """Paragraphs and their counterparts, from one dictionary."""

    def __init__(self, seed: int, numbers: bool) -> None:
        letters = _LETTERS if numbers else _SILENT
        self._rng = np.random.default_rng(seed)
        self._numbers = numbers
        self._first = _words(self._rng, letters[0])
        self._second = _words(self._rng, letters[1])
        self._other = self._rng.integers(0, _VOCABULARY, (_VOCABULARY, 2))
        shares = 1.0 / (np.arange(_VOCABULARY) + 2.7)
        self._cumulated = np.cumsum(shares / shares.sum())

    def sentence(self) -> tuple[str, str]:
        """One sentence in both languages."""
        rng = self._rng
        ranks = np.searchsorted(self._cumulated, rng.random(int(rng.integers(4, 30))))
        left = [self._first[r] for r in ranks]
        fate = rng.random(len(ranks))
        kept = [
            self._second[r if f < 0.6 else self._other[r, int(f > 0.7)]]
            for r, f in zip(ranks, fate, strict=True)
            if f < 0.85
        ]
        order = np.argsort(np.arange(len(kept)) + rng.normal(0, 2, len(kept)))
        right = [kept[o] for o in order]
        if self._numbers and rng.random() < 0.2:
            number = str(int(10 ** rng.uniform(0, 4)))
            left.insert(len(left) // 2, number)
            right.insert(len(right) // 2, number)
        return " ".join(left).capitalize() + ".", " ".join(right) + "."

    def versions(self, count: int) -> tuple[tuple[Document, Document], set[tuple[int, int, int, int]]]:
        """Two versions of about `count` paragraphs, and their true rows: starts and ends in both."""
        rng = self._rng
        left: list[str] = []
        right: list[str] = []
        rows: set[tuple[int, int, int, int]] = set()
        missing = 0
        while len(left) < count:
            sentences = [self.sentence() for _ in range(int(rng.choice((1, 1, 2, 2, 3, 4, 6))))]
            one, other = (" ".join(s[side] for s in sentences) for side in (0, 1))
            at, fate = (len(left), len(right)), rng.random()
            if missing or fate < 0.03:
                side = left if rng.random() < 0.5 else right
                side.append(one if side is left else other)
                missing = missing - 1 if missing else int(rng.random() < 0.1) * int(rng.integers(2, 20))
            elif fate < 0.06 and len(sentences) > 1:
                left.append(one)
                right += [sentences[0][1], " ".join(s[1] for s in sentences[1:])]
            elif fate < 0.09 and len(sentences) > 1:
                left += [sentences[0][0], " ".join(s[0] for s in sentences[1:])]
                right.append(other)
            else:
                left.append(one)
                right.append(other)
            rows.add((*at, len(left), len(right)))
        documents = (_document(left, Direction.LTR), _document(right, Direction.RTL))
        return documents, rows


def _without(
    documents: tuple[Document, Document], rows: set[tuple[int, int, int, int]], side: int, start: float, end: float
) -> tuple[tuple[Document, Document], set[tuple[int, int, int, int]]]:
    """The same without the paragraphs of one version between two shares of it, and the rows that are left."""
    paragraphs = documents[side].paragraphs
    low, high = (int(share * len(paragraphs)) for share in (start, end))
    left = list(documents)
    left[side] = replace(documents[side], paragraphs=paragraphs[:low] + paragraphs[high:])
    moved = set()
    for row in rows:
        off = high - low if row[side] >= high else 0
        if off or row[side + 2] <= low:
            moved.add(
                (row[0] - off, row[1], row[2] - off, row[3])
                if side == 0
                else (row[0], row[1] - off, row[2], row[3] - off)
            )
    return (left[0], left[1]), moved


def _document(texts: list[str], direction: Direction) -> Document:
    return Document(Path("made.txt"), tuple(Paragraph(text) for text in texts), "und", direction)


def _right(alignment: Alignment, rows: set[tuple[int, int, int, int]]) -> float:
    """The share of rows with both sides that are truly rows."""
    starts = alignment.starts
    found = {tuple(row) for row in np.concatenate((starts[:-1], starts[1:]), axis=1).tolist()}
    true = {row for row in rows if row[0] < row[2] and row[1] < row[3]}
    return len(found & true) / len(true)


def _spent(work: Callable[[], _Result]) -> tuple[_Result, tuple[float, float]]:
    """What the work gives, and the seconds that it took: by the clock, and of this process alone."""
    begin = time.perf_counter(), time.process_time()
    result = work()
    return result, (time.perf_counter() - begin[0], time.process_time() - begin[1])


def _timed(count: int, numbers: bool, whole_versions: bool) -> dict[str, float]:
    """One size, in this process."""
    documents, rows = _Maker(count, numbers).versions(count)
    if not whole_versions:
        documents, rows = _without(documents, rows, 1, 0.3, 0.4)
        documents, rows = _without(documents, rows, 0, 0.7, 0.75)
    beats = [time.perf_counter()]

    def told(_: float) -> None:
        beats.append(time.perf_counter())

    made = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    first_rows = _spent(lambda: quick(documents, 0, count // 2))[1]
    beats[0] = time.perf_counter()
    (prepared, alignment), whole = _spent(lambda: prepare(documents, progress=told))
    mended = merge_with_next(alignment, len(alignment) // 2)
    again = _spent(lambda: realign(prepared, mended, len(mended) // 2))[1]
    return {
        "paragraphs": count,
        "numbers": numbers,
        "whole": whole_versions,
        "seconds": round(whole[0], 2),
        "cpu_seconds": round(whole[1], 2),
        "quick_ms": round(1000 * first_rows[1], 1),
        "realign_ms": round(1000 * again[1], 1),
        "silence_ms": round(1000 * float(np.diff(beats).max())),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "documents_mb": round(made),
        "right": round(_right(alignment, rows), 4),
    }


def main() -> None:
    """Run every size in a process of its own and print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--one", action="store_true", help="run one size in this process")
    parser.add_argument("--unlike", action="store_true", help="with --one: a pair without shared keys")
    parser.add_argument("--holes", action="store_true", help="with --one: great parts of either version are missing")
    options = parser.parse_args()
    if options.one:
        print(json.dumps(_timed(options.sizes[0], not options.unlike, not options.holes)))
        return
    runs: list[tuple[int, tuple[str, ...]]] = [(size, ()) for size in options.sizes]
    for size in _UNLIKE:
        if size <= max(options.sizes):
            runs += [(size, ("--unlike",)), (size, ("--unlike", "--holes"))]
    results = [
        json.loads(subprocess.check_output([sys.executable, __file__, "--one", *flags, str(size)], text=True))
        for size, flags in runs
    ]
    first, last = results[0], results[len(options.sizes) - 1]
    span = math.log(last["paragraphs"] / first["paragraphs"])
    exponent = math.log(last["cpu_seconds"] / first["cpu_seconds"]) / span if span else math.nan
    print(json.dumps({"runs": results, "exponent": round(exponent, 3)}, indent=1))


if __name__ == "__main__":
    main()
