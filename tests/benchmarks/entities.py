"""How fast entity analysis is, as JSON: ``python tests/benchmarks/entities.py [ROWS …]``.

Paragraphs a second (of the processor's time) for learning and analysing whole readings, made by repeating the
sample's rows with other numbers; and the time until a screen in the middle of such a reading is analysed, with
loading.
"""

import json
import sys
import time
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from reader.core.alignment.model import Alignment, Origin
from reader.core.analysis import Analyser
from reader.core.document import Direction, Document, Paragraph
from reader.paths import sample

_SCREEN = 20
_PAIRS = {"ur-ar": tuple(path.read_text(encoding="utf-8").split("\n") for path in sample())}


def _documents(pair: str, rows: int) -> tuple[list[Document], Alignment]:
    """A reading of so many rows: the sample's rows in turn, every row with a number of its own."""
    documents = []
    for language, lines in zip(pair.split("-"), _PAIRS[pair], strict=True):
        texts = [line.strip() for line in lines if line.strip()]
        paragraphs = tuple(Paragraph(f"{text} {row}") for row, text in enumerate(islice(cycle(texts), rows)))
        documents.append(Document(Path(language), paragraphs, language, Direction.RTL))
    starts = np.tile(np.arange(rows + 1, dtype=np.int32)[:, None], (1, 2))
    return documents, Alignment(starts, np.full(rows, int(Origin.GIVEN), np.uint8), np.full(rows, np.nan, np.float32))


def _measure(pair: str, rows: int) -> dict[str, float | int | str]:
    documents, alignment = _documents(pair, rows)
    analyser = Analyser(documents, alignment)
    start = time.perf_counter()
    analyser.analyse(range(rows // 2, min(rows // 2 + _SCREEN, rows)))
    screen = time.perf_counter() - start
    start = time.process_time()
    analyser.learn(analyser.unlearnt)
    learnt = time.process_time() - start
    start = time.process_time()
    analyser.analyse(range(rows))
    analysed = time.process_time() - start
    return {
        "pair": pair,
        "rows": rows,
        "screen_seconds": round(screen, 3),
        "learn_seconds": round(learnt, 2),
        "analyse_seconds": round(analysed, 2),
        "paragraphs_per_second": round(2 * rows / (learnt + analysed)),
    }


if __name__ == "__main__":
    sizes = [int(argument) for argument in sys.argv[1:]] or [200, 2000, 10000]
    sys.stdout.write(json.dumps([_measure(pair, rows) for pair in _PAIRS for rows in sizes], indent=1) + "\n")
