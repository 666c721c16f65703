"""How fast text is made bidi-correct and searched, as JSON: ``python tests/benchmarks/search.py [ROWS …]``.

Display texts in microseconds for each paragraph of the sample, without and with codes in it; a search of both versions
of documents made from the sample's paragraphs with running numbers: seconds for all, and the longest step.
"""

import json
import sys
import time
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.core.bidi import base_direction, display_text, hazards
from reader.core.document import Direction, Document, Paragraph
from reader.core.search import Mode, compile_query, search
from reader.paths import sample

_QUERIES = (
    ("هانوي", Mode.FOLDED, False), ("334-kh/tu", Mode.FOLDED, False), ("ا", Mode.FOLDED, False),
    ("zzz", Mode.FOLDED, False), ("هانوي", Mode.FOLDED, True), ("قرارداد", Mode.EXACT, False),
    (r"\d+-\p{Lu}+", Mode.REGEX, False),
)  # fmt: skip  # what people type


def _lines() -> list[list[str]]:
    return [[line for line in path.read_text(encoding="utf-8").split("\n") if line] for path in sample()]


def _microseconds(paragraphs: list[str]) -> dict[str, float]:
    """The mean time of each function over the paragraphs."""
    works = {"display_text": display_text, "hazards": hazards, "base_direction": base_direction}
    times = {}
    for name, work in works.items():
        started = time.perf_counter()
        for _ in range(100):
            for text in paragraphs:
                work(text, Direction.RTL)
        times[name] = round((time.perf_counter() - started) / 100 / len(paragraphs) * 1e6, 1)
    return times


def _search(rows: int) -> dict[str, object]:
    documents = [
        Document(
            Path(f"{version}.txt"),
            tuple(Paragraph(f"{n} {lines[n * 7 % len(lines)]}") for n in range(rows)),
            "und",
            Direction.RTL,
        )
        for version, lines in enumerate(_lines())
    ]
    found = []
    for text, mode, whole_word in _QUERIES:
        query = compile_query(text, mode, whole_word=whole_word)
        hits, longest = 0, 0.0
        started = last = time.perf_counter()
        for step in search(query, documents):
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            hits += sum(hit.count for hit in step.hits)
        found.append(
            {
                "query": text, "mode": mode.value, "whole_word": whole_word, "hits": hits,
                "seconds": round(last - started, 3), "longest_step_ms": round(longest * 1000, 2),
            }
        )  # fmt: skip  # a query a group
    return {"rows": rows, "characters": sum(len(p.text) for d in documents for p in d.paragraphs), "searches": found}


def main() -> None:
    """Measure and print."""
    lines = [line for version in _lines() for line in version]
    with_codes = [line for line in lines if "/" in line and "http" not in line]
    plain = [line for line in lines if "/" not in line]
    result = {
        "mean_length": {"plain": round(mean(map(len, plain))), "with_codes": round(mean(map(len, with_codes)))},
        "microseconds": {"plain": _microseconds(plain), "with_codes": _microseconds(with_codes)},
        "search": [_search(int(rows)) for rows in sys.argv[1:] or ("10000", "100000")],
    }
    print(json.dumps(result, ensure_ascii=False))


if __name__ == "__main__":
    main()
