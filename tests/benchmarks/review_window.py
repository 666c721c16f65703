"""How long a decision holds the window up: from the key to the painted frame, with its review kept on disk meanwhile.

    python tests/benchmarks/review_window.py --rows 10000

Two documents of the seeds' paragraphs are opened in the window, offscreen at 1440x900, row n beside row n, with a
warning in every tenth row. Each step sends the key to the pane that has the focus and has what came of it painted at
once; `handler` is the key's own share, `handler_cpu` what the window's thread worked in it (on a machine that does
other things too, the wall clock tells of them). Prints one JSON object, times in milliseconds.
"""

import argparse
import gc
import json
import os
import random
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app import build
from reader.core.alignment import given
from reader.core.blocks import SIZE, pack
from reader.core.document import Direction, Document, Paragraph
from reader.core.findings import Finding, FindingKind, Severity
from reader.core.formats import Opened
from reader.core.message import Message, VersionNumber
from reader.core.reading import RowAnalysis
from reader.paths import sample
from reader.ui.theme import LIGHT
from reader.ui.window import Window

STEPS = 300
_PLAIN = Qt.KeyboardModifier.NoModifier
KEYS = {
    "reviewed": (Qt.Key.Key_Space, _PLAIN),
    "needs_work": (Qt.Key.Key_W, _PLAIN),
    "undo": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    "dismiss": (Qt.Key.Key_D, _PLAIN),
    "merge": (Qt.Key.Key_M, _PLAIN),
}


def documents(rows: int, folder: Path) -> tuple[Document, ...]:
    made = []
    for path, language in zip(sample(), ("ur", "ar"), strict=True):
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        chance = random.Random(1)
        texts = tuple(Paragraph(f"{number}. {chance.choice(lines)}") for number in range(rows))
        made.append(Document(folder / path.name, texts, language, Direction.RTL))
    return tuple(made)


def analysis(row: int) -> RowAnalysis:
    if row % 10:
        return RowAnalysis()
    message = Message.of("check.length", version=VersionNumber(1), times=2.5)
    return RowAnalysis(findings=(Finding(FindingKind.LENGTH, Severity.WARNING, row, message, (), f"{row:020x}"),))


def quantiles(steps: list[float]) -> dict[str, float]:
    p50, p99 = np.percentile(steps, [50, 99])
    return {"p50": round(float(p50), 2), "p99": round(float(p99), 2), "max": round(max(steps), 2)}


def step(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier) -> tuple[float, float, float]:
    pane = window.view.panes.panes[0]
    started, thread_started = time.perf_counter(), time.thread_time()
    QTest.keyClick(pane, key, modifier)
    handled, thread_handled = time.perf_counter(), time.thread_time()
    for child in (*window.view.panes.panes, *window.view.panes._gutters, window.view.overview):
        child.repaint()
    painted = time.perf_counter()
    return (handled - started) * 1e3, (thread_handled - thread_started) * 1e3, (painted - started) * 1e3


def measured(rows: int, folder: Path) -> dict[str, object]:
    window = build(LIGHT, data_folder=folder)
    window.resize(1440, 900)
    window.show()
    opened = Opened(documents(rows, folder))
    alignment = given(opened.documents)
    fetched: list[Opened] = []
    window.reviewing.fetched.disconnect()
    window.reviewing.fetched.connect(fetched.append)
    window.reviewing.fetch(opened, None)
    while not fetched:
        QTest.qWait(10)
    window._session.open(opened, window.reviewing.lay(opened.documents, alignment))
    while window._session.review is None:  # of many rows it is made when they are on screen
        QTest.qWait(10)
    gc.freeze()  # as the window itself does with documents
    for first in range(0, rows, SIZE):
        window._session.put_block(pack(first, [analysis(row) for row in range(first, min(first + SIZE, rows))]))
    QTest.qWait(1_000)
    told: dict[str, object] = {"rows": rows}
    chance = random.Random(3)
    for name, (key, modifier) in KEYS.items():
        steps = []
        for _ in range(STEPS if name != "merge" else STEPS // 10):
            if name != "undo":
                window.view.panes.go_to(chance.randrange(rows - 1) // 10 * 10)
                QTest.qWait(2)
            steps.append(step(window, key, modifier))
            QTest.qWait(1)
        parts = zip(("handler", "handler_cpu", "painted"), zip(*steps, strict=True), strict=True)
        told[name] = {part: quantiles(list(values)) for part, values in parts}
        window._jobs.cancel()
    started = time.perf_counter()
    while not window.reviewing.kept:
        QTest.qWait(5)
    told["kept_after"] = round((time.perf_counter() - started) * 1e3, 1)
    window.close()
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    rows = parser.parse_args().rows
    application = QApplication([])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps({"benchmark": "review_window", "unit": "ms", **measured(rows, Path(folder))}))


if __name__ == "__main__":
    main()
