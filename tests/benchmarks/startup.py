"""How long the program takes from its start to the first painted frame of the sample, as JSON: wall clock and CPU.

`python tests/benchmarks/startup.py [PYTHON]`: the interpreter of the installation to measure (of a fresh virtual
environment, say), run outside the checkout; without one, this interpreter with this checkout. Each run is a process
that does what `facing-reader --sample` does, with preferences of its own, and ends once a pane of the sample has
been painted. The first run, which fills caches, is not counted.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 10
# The program as it is, but for its event loop, which tells of the first paint of a pane and ends.
PROGRAM = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from reader.cli import main

run_loop = QApplication.exec

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "Pane":
            watched.removeEventFilter(self)
            watched.event(event)
            os.write(1, b"painted\\n")
            os._exit(0)
        return False

def exec_(*_):
    watch = Watch()
    window = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "Window")
    window.session.opened.connect(lambda: [pane.installEventFilter(watch) for pane in window.view.panes.panes])
    return run_loop()

QApplication.exec = exec_
sys.exit(main(["--sample"]))
"""


def seconds(python: str, folder: Path, home: str) -> tuple[float, float]:
    """Wall-clock and CPU seconds of one start, up to the first frame; the worker process has only begun by then."""
    environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begin = time.perf_counter()
    with subprocess.Popen([python, "-c", PROGRAM], cwd=folder, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None  # asked for just now
        line = process.stdout.readline()
        taken = time.perf_counter() - begin
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
    if line.strip() != b"painted":
        raise SystemExit(f"{python}: nothing was painted")
    return taken, used.ru_utime + used.ru_stime


def main() -> None:
    """Measure and print."""
    python = str(Path(sys.argv[1]).absolute()) if len(sys.argv) > 1 else sys.executable
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) if len(sys.argv) > 1 else ROOT
        times = [seconds(python, folder, home) for _ in range(RUNS + 1)][1:]
    wall, cpu = zip(*times, strict=True)
    print(
        json.dumps(
            {
                "runs": RUNS,
                "median_s": round(statistics.median(wall), 3),
                "worst_s": round(max(wall), 3),
                "median_cpu_s": round(statistics.median(cpu), 3),
            }
        )
    )


if __name__ == "__main__":
    main()
