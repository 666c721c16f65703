"""How fast the reading view is on documents of many rows, beside a naive pair of text browsers. Prints one JSON object.

    python tests/benchmarks/reading_view.py --rows 1000 10000 100000

Documents are made of the seeds' paragraphs with running numbers, in a shuffled order. Each number of rows is measured
in a process of its own, offscreen at 1440x900. Times are milliseconds unless the name says otherwise; `program` is the
whole program started on two files, up to the first frame that shows text of both.
"""

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

SIZE = (1440, 900)
FRAMES = 400
JUMPS = 200


def made_paragraphs(rows: int) -> tuple[list[str], list[str]]:
    """Paragraphs of both seeds with running numbers, in one shuffled order."""
    versions = [
        [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()][:9]
        for path in sorted((ROOT / "seeds").glob("*.txt"))
    ]
    numbers = list(range(rows))
    random.Random(7).shuffle(numbers)  # a repeatable order
    left, right = ([f"{n + 1}. {version[n % len(version)]}" for n in numbers] for version in versions)
    return left, right


def megabytes() -> float:
    """The memory of this process now."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def quantiles(values: Sequence[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {
        "p50": round(statistics.median(ordered), 2),
        "p99": round(ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))], 2),
    }


def measure_view(rows: int) -> dict[str, object]:
    from PySide6.QtWidgets import QApplication

    from reader.app import build
    from reader.core.alignment import given
    from reader.core.document import Direction, Document, Paragraph
    from reader.core.formats import Opened
    from reader.core.glossary import Glossary
    from reader.ui.theme import LIGHT

    application = QApplication([])
    application.setStyle("Fusion")
    window = build(LIGHT)
    window.resize(*SIZE)
    window.show()
    application.processEvents()
    texts = made_paragraphs(rows)
    documents = tuple(
        Document(Path(f"{language}.txt"), tuple(Paragraph(text) for text in version), language, Direction.RTL)
        for language, version in zip(("ur", "ar"), texts, strict=True)
    )
    alignment = given(documents)
    before = megabytes()
    panes, session = window.view.panes, window._session  # as the window's own slot does it

    def open_documents() -> None:
        session.open(Opened(documents), alignment)
        application.processEvents()
        window.repaint()

    def frame(act: Callable[[], object]) -> float:
        def whole() -> None:
            act()
            for pane in panes.panes:
                pane.repaint()

        taken = timed(whole)
        application.processEvents()
        return taken

    randomness = random.Random(3)  # a repeatable walk

    def maximum() -> int:
        return panes.viewport.geometry.maximum if panes.viewport else 0

    def resized(width: int) -> float:
        def whole() -> None:
            window.resize(width, SIZE[1])
            application.processEvents()

        return timed(whole)

    result: dict[str, object] = {"rows": rows, "first_frame": round(timed(open_documents), 1)}

    def wheels() -> list[float]:
        window.view.panes._bar.setValue(maximum() // 3)
        return [frame(lambda: panes.scroll_by(0, 114.0)) for _ in range(FRAMES)]

    def jumps() -> list[float]:
        return [frame(lambda: panes._bar.setValue(randomness.randrange(maximum() or 1))) for _ in range(JUMPS)]

    result["wheel"] = quantiles(wheels())
    result["jump"] = quantiles(jumps())
    result["resize"] = round(max(resized(width) for width in (1200, SIZE[0])), 1)
    result["memory_above_documents_mb"] = round(megabytes() - before, 1)
    result["misaligned_px"] = misalignment(window)
    window._jobs.begin(documents, alignment, final=True, glossary=Glossary())
    application.processEvents()
    result["wheel_while_analysing"] = quantiles(wheels())
    result["jump_while_analysing"] = quantiles(jumps())
    result["still_analysing"] = window._jobs.busy
    window.close()
    return result


def misalignment(window: object) -> dict[str, float]:
    """The largest distance over 200 scroll positions of what should stand level."""
    panes = window.view.panes  # type: ignore[attr-defined]
    worst = {"level": 0.0, "flowing": 0.0}
    for mode in tuple(worst):
        panes.set_level(level=mode == "level")
        viewport = panes.viewport
        for step in range(200):
            panes._bar.setValue(viewport.geometry.maximum * step // 199)
            tops = [{s.row: s for s in pane.column.rows} for pane in panes.panes]
            if mode == "level":
                shared = set(tops[0]) & set(tops[1])
                off = max((abs(tops[0][row].top - tops[1][row].top) for row in shared), default=0)
            else:
                row = panes.reading_place[0]
                cuts = [(viewport.scroll.line(v) - tops[v][row].top) / tops[v][row].height for v in (0, 1)]
                off = abs(cuts[0] - cuts[1]) * min(tops[0][row].height, tops[1][row].height)
            worst[mode] = max(worst[mode], round(float(off), 2))
    panes.set_level(level=True)
    return worst


def measure_naive(rows: int) -> dict[str, object]:
    """Two text browsers beside each other, scrolled by percentage: what one would write in an hour."""
    from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextBrowser, QWidget

    application = QApplication([])
    texts = made_paragraphs(rows)
    before = megabytes()
    window = QWidget()
    window.resize(*SIZE)
    layout = QHBoxLayout(window)
    browsers = [QTextBrowser(window), QTextBrowser(window)]

    def follow(_: int) -> None:
        bars = [browser.verticalScrollBar() for browser in browsers]
        bars[1].setValue(round(bars[0].value() / max(1, bars[0].maximum()) * bars[1].maximum()))

    def open_documents() -> None:
        for browser, text in zip(browsers, texts, strict=True):
            layout.addWidget(browser)
            browser.setPlainText("\n".join(text))
        window.show()
        application.processEvents()

    first = timed(open_documents)
    browsers[0].verticalScrollBar().valueChanged.connect(follow)
    bar = browsers[0].verticalScrollBar()
    start = time.perf_counter()
    while time.perf_counter() - start < 120:
        height = browsers[0].document().size().height() + browsers[1].document().size().height()
        application.processEvents()
        if browsers[0].document().size().height() + browsers[1].document().size().height() == height:
            break
    laid_out = (time.perf_counter() - start) * 1000

    def frame() -> float:
        def whole() -> None:
            bar.setValue(bar.value() + 114)
            window.repaint()

        return timed(whole)

    bar.setValue(bar.maximum() // 3)
    wheel = quantiles([frame() for _ in range(100)])
    return {
        "rows": rows,
        "first_frame": round(first, 1),
        "until_laid_out": round(laid_out, 1),
        "wheel": wheel,
        "memory_above_documents_mb": round(megabytes() - before, 1),
    }


_STARTED = """
import json, os, resource, sys, time
sys.path.insert(0, {root!r})
from reader import app
from PySide6.QtCore import QTimer
build = app.build
def watched(*arguments, **named):
    window = build(*arguments, **named)
    def look():
        panes = window.view.panes.panes
        if panes and all(pane.column.rows for pane in panes):
            window.repaint()
            usage = resource.getrusage(resource.RUSAGE_SELF)
            print(json.dumps({{"cpu_s": round(usage.ru_utime + usage.ru_stime, 2),
                              "wall_s": round(time.time() - float(os.environ["FACING_STARTED"]), 2),
                              "peak_mb": round(usage.ru_maxrss / 1024)}}), flush=True)
            timer.stop()
            window.close()
    timer = QTimer(window, interval=1)
    timer.timeout.connect(look)
    timer.start()
    return window
app.build = watched
from reader.cli import main
if __name__ == "__main__":
    sys.exit(main({files!r}))
"""


def measure_program(rows: int) -> dict[str, object]:
    """CPU, wall time and peak memory of the window's own process, from its start to its first frame with text."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, text in zip(("a.txt", "b.txt"), made_paragraphs(rows), strict=True):
            path = Path(folder) / name
            path.write_text("\n".join(text) + "\n", encoding="utf-8")
            files.append(str(path))
        script = Path(folder) / "start.py"
        script.write_text(_STARTED.format(root=str(ROOT), files=files), encoding="utf-8")
        environment = {**os.environ, "FACING_STARTED": str(time.time())}
        done = subprocess.run(  # our own script
            [sys.executable, str(script)], capture_output=True, text=True, check=False, env=environment
        )
        if not done.stdout.strip():
            raise SystemExit(done.stderr[-2000:])
        return {"rows": rows, **json.loads(done.stdout.splitlines()[0])}


def main() -> None:
    """Measure what was asked for, each number of rows in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--only", choices=("view", "naive", "program"))
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    measures = {"view": measure_view, "naive": measure_naive, "program": measure_program}
    if options.one:
        print(json.dumps(measures[options.only](options.rows[0])))
        return
    results: dict[str, list[object]] = {}
    for name in [options.only] if options.only else measures:
        for rows in options.rows:
            command = [sys.executable, __file__, "--one", "--only", name, "--rows", str(rows)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)  # ourselves
            line = done.stdout.strip().splitlines()[-1:] or [json.dumps({"rows": rows, "failed": done.stderr[-500:]})]
            results.setdefault(name, []).append(json.loads(line[0]))
    print(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
