"""Nothing that was told to be kept is lost when the process dies."""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from os import kill
from pathlib import Path
from signal import SIGKILL

from reader.core.review.database import connect
from reader.core.review.edits import Decisions
from reader.core.review.review import Review
from reader.core.review.store import Access, Store
from reader.core.review.texts import all_paragraphs_of
from reader.core.review.values import Table
from tests.core.review import session

ROOT = Path(__file__).resolve().parents[3]
SESSIONS = 50
SERVERS = 5  # most of the time goes into waiting for the disk
NAMES = ("a.txt", "b.txt")


@contextmanager
def server() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.core.review.session"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        process.wait(10)


def killed_session(process: subprocess.Popen[str], paths: list[str], data: Path, chance: random.Random) -> int:
    """Run a session and kill it some time after a ticket was told; the last ticket told comes back."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("\t".join([*paths, str(data)]) + "\n")
    process.stdin.flush()
    pid = int(process.stdout.readline())
    last, enough = 0, chance.randrange(session.DECISIONS)
    while last < enough:
        last = int(process.stdout.readline())
    time.sleep(chance.random() * 0.004)
    kill(pid, SIGKILL)
    process.stdin.write("\n")  # the server answers once the session is gone: everything it told is then in the pipe
    process.stdin.flush()
    while (line := process.stdout.readline()) != "\n":
        last = int(line) if line[0].isdigit() else last
    return last


def told(decisions: Decisions) -> list[str]:
    """Everything decided, but for the random names of notes."""
    named = ((table, "" if table is Table.NOTE else key, value, key) for table, key, value in decisions.items())
    return sorted(f"{table} {name} {str(value).replace(key, '')}" for table, name, value, key in named)


def survivors(folder: Path, states: list[list[str]], sessions: int) -> list[int]:
    """Kill sessions over two documents in a folder; how many decisions each file holds comes back."""
    folder.mkdir()
    paths = [str(folder / name) for name in NAMES]
    chance = random.Random()
    survived = []
    with server() as process:
        for _ in range(sessions):
            last = killed_session(process, paths, folder / "data", chance)
            file = folder / "a - b.facing"
            if not file.exists():
                assert last == 0
                continue
            store, contents = Store.open(file, kept=print, failed=print)
            assert (store.access, contents.damaged, contents.lost) == (Access.WRITING, False, 0)
            store.close()
            with closing(connect(file, "rw")) as connection:
                [number] = connection.execute("SELECT count(*) FROM journal").fetchone()
            assert last <= number <= session.DECISIONS
            assert told(contents.decisions) == states[number]
            survived.append(number)
            for left in folder.glob("*.facing*"):
                left.unlink()
    return survived


def test_every_acknowledged_decision_survives_a_kill(tmp_path: Path) -> None:
    """50 sessions killed at random moments: each file holds a whole number of decisions, no fewer than were told."""
    documents = session.documents(list(NAMES))
    review = Review(documents, all_paragraphs_of(documents), session.rows())
    states = [told(review.decisions)]
    states += [told(review.decisions) for _ in session.decide(review)]
    with ThreadPoolExecutor(SERVERS) as pool:
        runs = [
            pool.submit(survivors, tmp_path / str(number), states, SESSIONS // SERVERS) for number in range(SERVERS)
        ]
        survived = [number for run in runs for number in run.result()]
    assert len(set(survived)) > SESSIONS // 2
