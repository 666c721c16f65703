"""A scripted session of 500 decisions for the kill test, deterministic, with each ticket told once it is on disk.

Run as a program it is a small server: it loads everything once, then forks a process for each session that a line on
its standard input (two document paths and a folder for data, tab-separated) asks for. A session prints its own process
id, then every ticket that was kept, and ends by being killed; an empty line is answered by an empty line.
"""

import os
import random
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.message import Message
from reader.core.review import commands
from reader.core.review.opening import open_review
from reader.core.review.review import Effect, Review
from reader.core.review.values import Stamp, Status
from tests.core.review.samples import document, finding, one_to_one

DECISIONS = 500
ROWS = 60


def documents(paths: list[str]) -> list[Document]:
    return [document(path, [f"{Path(path).name} {number}" for number in range(ROWS)]) for path in paths]


def rows() -> Alignment:
    return one_to_one(ROWS)


def decide(review: Review) -> Iterator[Effect]:
    """500 decisions of every kind, the same ones each time."""
    chance = random.Random(8)
    done = 0
    while done < DECISIONS:
        by = Stamp("Anna", f"2026-03-06T10:00:00.{done:04}")
        row = chance.randrange(ROWS)
        match chance.randrange(6):
            case 0 | 1:
                edit = commands.set_status(review, [row], chance.choice(list(Status)), by)
            case 2:
                edit = commands.add_note(review, row, f"note {done}", by)
            case 3:
                edit = commands.dismiss(review, [finding(row), finding(row + 1)], by, "a name")
            case 4:
                notes = list(review.decisions.notes.values())
                if not notes:
                    continue
                edit = commands.change_note(review, chance.choice(notes), by, resolved=chance.random() < 0.5)
            case _:
                undone = review.undo()
                if undone is not None:
                    done += 1
                    yield undone
                continue
        if edit:
            done += 1
            yield review.do(edit)


def tell(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def run(paths: list[str], folder: Path) -> None:
    """One session, from its opening to its last decision on disk."""
    tell(os.getpid())
    failed: list[Message] = []
    opened = open_review(documents(paths), folder, kept=tell, failed=failed.append)
    review = Review(documents(paths), opened.paragraphs, rows(), opened.decisions)
    for effect in decide(review):
        opened.store.keep(effect)
    opened.store.flush()
    tell("failed" if failed else "done")
    threading.Event().wait()


def serve() -> None:
    """Fork a session for every line and wait until it is dead."""
    for line in sys.stdin:
        *paths, folder = line.rstrip("\n").split("\t")
        if not folder:
            tell("")
            continue
        if os.fork() == 0:
            run(paths, Path(folder))
        os.wait()


if __name__ == "__main__":
    serve()
