"""How long a decision takes: from the key press to rows that can be painted, and until it is on disk.

Each step does what the window does for one key press (make the edit, apply it, hand it to the store, find the next row
to review, count the progress) while the store writes. Prints one JSON object; times are milliseconds unless named
otherwise. `python -m tests.benchmarks.review --rows 10000 100000`
"""

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from reader.core.alignment.model import Alignment, Origin
from reader.core.document import Direction, Document, Paragraph
from reader.core.findings import Finding, FindingKind, Severity
from reader.core.message import Message
from reader.core.review import commands
from reader.core.review.navigation import RowFilter, matching, next_row
from reader.core.review.opening import OpenedReview, open_review, reloaded
from reader.core.review.review import Effect, Review
from reader.core.review.values import Stamp, Status
from reader.paths import sample

STEPS = 3_000


class Kept:
    """When each ticket was handed in and when it was on disk."""

    def __init__(self) -> None:
        self.put: dict[int, float] = {}
        self.kept: dict[int, float] = {}

    def told(self, ticket: int) -> None:
        self.kept[ticket] = time.perf_counter()

    def latencies(self) -> list[float]:
        return [self.kept[ticket] - put for ticket, put in self.put.items()]


def documents(rows: int, folder: Path) -> tuple[Document, ...]:
    """The seeds' paragraphs over and over, with running numbers, in a shuffled order."""
    made = []
    for path in sample():
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        order = random.Random(1)
        texts = [Paragraph(f"{order.choice(lines)} {number}") for number in range(rows)]
        made.append(Document(folder / path.name, tuple(texts), "ur", Direction.RTL))
    return tuple(made)


def one_to_one(rows: int) -> Alignment:
    starts = np.arange(rows + 1, dtype=np.int32).repeat(2).reshape(-1, 2)
    return Alignment(starts, np.full(rows, Origin.AUTO, np.uint8), np.ones(rows, np.float32))


def findings(rows: int) -> list[list[Finding]]:
    kinds, severities = list(FindingKind), list(Severity)
    return [
        [Finding(kinds[(row + n) % 10], severities[n], row, Message("f"), (), f"{row}/{n}") for n in range(row % 3)]
        for row in range(rows)
    ]


def joined(alignment: Alignment, row: int) -> Alignment:
    origins = np.delete(alignment.origins, row + 1)
    origins[row] = Origin.MANUAL
    return Alignment(np.delete(alignment.starts, row + 1, 0), origins, np.delete(alignment.confidences, row + 1))


def times(steps: list[float]) -> dict[str, float]:
    p50, p99, most = (float(value) * 1e3 for value in (*np.percentile(steps, [50, 99]), max(steps)))
    return {"p50": round(p50, 3), "p99": round(p99, 3), "max": round(most, 3)}


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return round((time.perf_counter() - started) * 1e3, 1)


def decisions(review: Review, opened: OpenedReview, kept: Kept, rows: int) -> dict[str, object]:
    chance = random.Random(2)
    by = Stamp.now("benchmark")
    all_findings = [review.findings.findings[place] for place in review.findings.places()]

    def status(row: int) -> Effect:
        return review.do(commands.set_status(review, [row], chance.choice(list(Status)), by))

    def note(row: int) -> Effect:
        return review.do(commands.add_note(review, row, "a note on this row", by))

    def dismissal(_row: int) -> Effect:
        return review.do(commands.dismiss(review, [chance.choice(all_findings)], by))

    def undo(row: int) -> Effect:
        return review.undo() or status(row)

    def repair(row: int) -> Effect:
        row = min(row, len(review) - 2)
        return review.do(commands.repair(review, joined(review.alignment, row), Message("join"), by))

    told: dict[str, object] = {}
    for step in (status, note, dismissal, undo, repair):
        steps = []
        for _ in range(STEPS if step is status else STEPS // 10):
            row = chance.randrange(rows)
            started = time.perf_counter()
            ticket = opened.store.keep(step(row))
            review.progress()
            next_row(matching(review, RowFilter(to_review=True)), row)
            now = time.perf_counter()
            steps.append(now - started)
            if ticket:
                kept.put[ticket] = now
            time.sleep(0.001)  # the window has other things to do, and the writer its turn
        told[step.__name__] = times(steps)
    opened.store.flush()
    told["kept"] = times(kept.latencies())
    return told


def failed(message: Message) -> None:
    raise SystemExit(message.key)


def measured(rows: int, folder: Path) -> dict[str, object]:
    versions = documents(rows, folder)
    kept = Kept()
    told: dict[str, object] = {"rows": rows}
    started = time.perf_counter()
    opened = open_review(versions, folder / "data", kept=kept.told, failed=failed)
    told["open_new"] = round((time.perf_counter() - started) * 1e3, 1)
    review = Review(versions, opened.paragraphs, one_to_one(rows))
    told["put_findings"] = timed(lambda: review.put_findings(0, rows, findings(rows)))
    told["decision"] = decisions(review, opened, kept, rows)
    many = [review.findings.findings[place] for place in review.findings.places()]
    by = Stamp.now("benchmark")
    told["dismiss_all_findings"] = timed(lambda: review.do(commands.dismiss(review, many, by)))
    told["undo_dismiss_all"] = timed(review.undo)
    everything = range(len(review))
    told["mark_all_rows"] = timed(
        lambda: opened.store.keep(review.do(commands.set_status(review, everything, Status.REVIEWED, by)))
    )
    told["mark_all_rows_kept"] = timed(opened.store.flush)
    opened.store.close()
    told["file_mb"] = round(opened.store.path.stat().st_size / 1e6, 1)
    again: list[OpenedReview] = []
    told["open_all_decided"] = timed(lambda: again.append(open_review(versions, folder, kept=kept.told, failed=failed)))
    alignment = review.alignment
    told["bind_all_decided"] = timed(
        lambda: Review(versions, again[0].paragraphs, alignment, again[0].decisions, again[0].texts)
    )
    changed = list(versions[1].paragraphs)
    for place in range(0, rows, 100):
        changed[place] = Paragraph(changed[place].text.replace("a", "b") + " changed")
    del changed[rows // 2]
    after = Document(versions[1].path, tuple(changed), "ur", Direction.RTL)
    told["carry_1_percent_changed"] = timed(lambda: reloaded(versions[1], opened.paragraphs[1], after))
    again[0].store.close()
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    sizes = parser.parse_args().rows
    results = []
    for rows in sizes:
        with tempfile.TemporaryDirectory() as folder:
            results.append(measured(rows, Path(folder)))
    print(json.dumps({"benchmark": "review", "unit": "ms", "results": results}))


if __name__ == "__main__":
    main()
