"""The review file: kept, found again, opened twice, and what happens where it cannot be written."""

import os
import resource
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reader.core.document import Document
from reader.core.message import BadInputError, Message
from reader.core.review import commands, opening
from reader.core.review.loading import load
from reader.core.review.lock import Lock
from reader.core.review.opening import OpenedReview, open_review, read_review
from reader.core.review.review import Review
from reader.core.review.rows import ReviewedRows
from reader.core.review.store import Access
from reader.core.review.values import ReviewView, Span, Status
from tests.core.review.samples import ANNA, document, finding, one_to_one, texts


class Desk:
    """An editor's place: two documents in a folder, a folder for data, and what the store told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.documents: tuple[Document, ...] = (
            document(str(folder / "one.txt"), texts(6, "Urdu")),
            document(str(folder / "other.txt"), texts(6, "Arabic")),
        )
        self.kept: list[int] = []
        self.failed: list[Message] = []
        self._opened: list[OpenedReview] = []

    @property
    def file(self) -> Path:
        return self.folder / "one - other.facing"

    def open(self, path: Path | None = None) -> tuple[OpenedReview, Review]:
        opened = open_review(self.documents, self.data, kept=self.kept.append, failed=self.failed.append, path=path)
        self._opened.append(opened)
        rows = one_to_one(len(self.documents[0].paragraphs))
        return opened, Review(self.documents, opened.paragraphs, rows, opened.decisions, opened.texts)

    def close(self) -> None:
        for opened in self._opened:
            opened.store.close()
        self._opened.clear()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


@contextmanager
def unprivileged(folder: Path) -> Iterator[None]:
    """As somebody who may not write everywhere (a test run by root otherwise may)."""
    if os.geteuid() != 0:
        yield
        return
    for path in [folder, *folder.rglob("*")]:
        os.chown(path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that anybody can reach, which pytest's own cannot promise."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755)
    shutil.rmtree(folder)


def everything(review: Review) -> list[object]:
    """Apply one decision of every kind; the effects come back."""
    review.put_findings(0, 6, [[finding(row)] for row in range(6)])
    effects = [
        review.do(commands.set_status(review, [0, 1], Status.REVIEWED, ANNA)),
        review.do(commands.add_note(review, 2, "هانوي 🦜 \ud800", ANNA, Span(1, 2, 0, 6))),
        review.do(commands.dismiss(review, [finding(3)], ANNA, "a name")),
    ]
    return list(effects)


def test_what_was_decided_is_there_again(desk: Desk) -> None:
    """Statuses, notes on passages and dismissals come back from the file, each told to be kept."""
    opened, review = desk.open()
    for effect in everything(review):
        opened.store.keep(effect)  # type: ignore[arg-type]
    assert opened.store.flush()
    assert desk.kept == [1, 2, 3]
    desk.close()
    assert sorted(path.name for path in desk.folder.iterdir()) == [desk.file.name]
    again, same = desk.open()
    assert again.store.access is Access.WRITING
    assert same.status(1) is Status.REVIEWED
    [note] = same.notes(2)
    assert note.body == "هانوي 🦜 \ufffd"
    assert note.passage == review.notes(2)[0].passage
    assert same.is_dismissed(finding(3))
    assert same.progress().reviewed == 2


def test_reading_alone_leaves_no_file(desk: Desk) -> None:
    """A review that nothing was decided in is not written."""
    desk.open()
    desk.close()
    assert list(desk.folder.iterdir()) == []


def test_opened_twice_the_second_only_reads(desk: Desk) -> None:
    """While one window writes, another sees what is there, is told, and writes nothing."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [4], Status.NEEDS_WORK, ANNA)))
    opened.store.flush()
    second, same = desk.open()
    assert second.store.access is Access.READ_ONLY
    assert second.store.message == Message.of("review-open-elsewhere", path=str(desk.file))
    assert same.status(4) is Status.NEEDS_WORK
    assert second.store.keep(same.do(commands.set_status(same, [4], Status.REVIEWED, ANNA))) == 0
    desk.close()
    third, again = desk.open()
    assert (third.store.access, again.status(4)) == (Access.WRITING, Status.NEEDS_WORK)


def test_two_windows_that_begin_at_once_write_one_file(desk: Desk) -> None:
    """Of two windows opened before there was a file, the one that decides first has it, the other is told."""
    first, one = desk.open()
    second, other = desk.open()
    first.store.keep(one.do(commands.set_status(one, [0], Status.REVIEWED, ANNA)))
    assert first.store.flush()
    second.store.keep(other.do(commands.set_status(other, [0], Status.NEEDS_WORK, ANNA)))
    assert not second.store.flush()
    assert desk.failed == [Message.of("review-open-elsewhere", path=str(desk.file))]


def test_a_lock_left_behind_locks_nothing(desk: Desk) -> None:
    """The lock's file of a process that died does not keep the next one out."""
    desk.file.with_name(f"{desk.file.name}-lock").touch()
    lock = Lock.acquire(desk.file)
    assert lock is not None
    assert Lock.acquire(desk.file) is None
    lock.release()
    assert list(desk.folder.iterdir()) == []


def test_in_a_folder_that_cannot_be_written_the_data_folder_is_used(open_folder: Path) -> None:
    """A review of documents on a read-only share is kept in the person's data folder and found there again."""
    desk = Desk(open_folder / "share")
    desk.data = open_folder / "data"
    desk.folder.mkdir()
    with unprivileged(open_folder):
        desk.folder.chmod(0o555)
        opened, review = desk.open()
        opened.store.keep(review.do(commands.set_status(review, [4], Status.REVIEWED, ANNA)))
        assert opened.store.flush()
        desk.close()
        assert list(desk.folder.iterdir()) == []
        again, same = desk.open()
        assert again.store.path.parent == desk.data
        assert same.status(4) is Status.REVIEWED
        desk.close()


def test_a_review_of_the_sample_is_kept_in_the_data_folder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is decided about the program's own sample goes into the person's data folder, and not beside it."""
    monkeypatch.setattr(opening, "SEEDS", desk.folder)
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [4], Status.REVIEWED, ANNA)))
    assert opened.store.flush()
    desk.close()
    assert desk.open()[0].store.path.parent == desk.data
    assert not list(desk.folder.glob("*.facing"))


def test_a_file_that_cannot_be_written_is_read_and_saved_elsewhere(open_folder: Path) -> None:
    """A review in a read-only folder is shown, says that it keeps nothing, and goes on in a copy somewhere else."""
    desk = Desk(open_folder / "share")
    desk.folder.mkdir()
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [4], Status.REVIEWED, ANNA)))
    desk.close()
    before = desk.file.read_bytes()
    with unprivileged(open_folder):
        desk.folder.chmod(0o555)
        desk.file.chmod(0o444)
        opened, review = desk.open()
        assert opened.store.access is Access.MEMORY
        assert opened.store.message == Message.of("review-not-writable", path=str(desk.file))
        opened.store.keep(review.do(commands.set_status(review, [5], Status.REVIEWED, ANNA)))
        elsewhere = open_folder / "mine.facing"
        opened.store.save_copy(elsewhere, review)
        opened.store.keep(review.do(commands.set_status(review, [0], Status.NEEDS_WORK, ANNA)))
        assert opened.store.flush()
        desk.close()
        _, copied = desk.open(elsewhere)
        assert [copied.status(row) for row in (0, 4, 5)] == [Status.NEEDS_WORK, Status.REVIEWED, Status.REVIEWED]
        desk.close()
    assert desk.file.read_bytes() == before


@contextmanager
def full_disk() -> Iterator[None]:
    """No file can grow any more, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_on_a_full_disk_work_goes_on_and_is_written_when_there_is_room(desk: Desk) -> None:
    """A decision that finds no room is told once, kept in memory, and written with the next one that finds some."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [0], Status.REVIEWED, ANNA)))
    assert opened.store.flush()
    with full_disk():
        for row in (1, 2, 3):
            opened.store.keep(review.do(commands.set_status(review, [row], Status.REVIEWED, ANNA)))
        assert not opened.store.flush()
    assert len(desk.failed) == 1
    assert desk.kept == [1]
    assert review.progress().reviewed == 4
    opened.store.keep(review.do(commands.set_status(review, [4], Status.REVIEWED, ANNA)))
    assert opened.store.close()
    assert desk.kept == [1, 2, 3, 4, 5]
    _, same = desk.open()
    assert same.progress().reviewed == 5


def test_what_found_no_room_is_saved_elsewhere(desk: Desk) -> None:
    """What could not be written is in the copy, and counts as kept there."""
    opened, review = desk.open()
    with full_disk():
        opened.store.keep(review.do(commands.set_status(review, [1], Status.REVIEWED, ANNA)))
        assert not opened.store.flush()
        with pytest.raises(BadInputError):
            opened.store.save_copy(desk.folder / "copy.facing", review)
    opened.store.save_copy(desk.folder / "copy.facing", review)
    assert desk.kept == [1]
    desk.close()
    _, copied = desk.open(desk.folder / "copy.facing")
    assert copied.status(1) is Status.REVIEWED


def test_the_journal_tells_what_was_done(desk: Desk) -> None:
    """Every step is in the journal in order: who, when, what, and whether it was taken back."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [0], Status.REVIEWED, ANNA)))
    undone = review.undo()
    assert undone is not None
    opened.store.keep(undone)
    desk.close()
    with closing(sqlite3.connect(desk.file)) as connection:
        rows = connection.execute("SELECT author, turn, action FROM journal ORDER BY number").fetchall()
    action = '["review-action-reviewed",{"count":1,"row":1}]'
    assert rows == [("Anna", "done", action), ("Anna", "undone", action)]


@pytest.mark.parametrize("renamed", [("moved/one.txt", "moved/other.txt"), ("first.txt", "second.txt")])
def test_a_review_is_found_again_by_what_its_documents_hold(desk: Desk, renamed: tuple[str, str]) -> None:
    """Documents that were renamed, or moved together with their review, are recognised."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [3], Status.REVIEWED, ANNA)))
    desk.close()
    (desk.folder / "moved").mkdir()
    if renamed[0].startswith("moved"):
        desk.file.rename(desk.folder / "moved" / desk.file.name)
    desk.documents = tuple(
        document(str(desk.folder / name), [p.text for p in old.paragraphs])
        for name, old in zip(renamed, desk.documents, strict=True)
    )
    opened, same = desk.open()
    assert same.status(3) is Status.REVIEWED
    opened.store.flush()
    stored = load(opened.store.path).documents
    assert [document.path for document in stored] == [str(document.path) for document in desk.documents]


def test_a_file_that_was_taken_away_is_told_and_made_again(desk: Desk) -> None:
    """A decision is not told to be kept where its file has gone; saved in its place, it is."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [3], Status.REVIEWED, ANNA)))
    assert opened.store.flush()
    desk.file.unlink()
    opened.store.keep(review.do(commands.set_status(review, [4], Status.REVIEWED, ANNA)))
    assert not opened.store.flush()
    assert desk.kept == [1]
    assert [message.key for message in desk.failed] == ["review-not-kept"]
    opened.store.save_copy(desk.file, review)
    opened.store.keep(review.do(commands.set_status(review, [5], Status.REVIEWED, ANNA)))
    assert opened.store.flush()
    desk.close()
    assert desk.open()[1].progress().reviewed == 3


def test_a_log_left_behind_is_not_taken_into_a_new_review(desk: Desk) -> None:
    """After a crash and the loss of the file, its log does not bring old decisions into the next one."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [3], Status.REVIEWED, ANNA)))
    opened.store.flush()
    log = desk.folder / f"{desk.file.name}-wal"
    left = log.read_bytes()
    desk.close()
    desk.file.unlink()
    log.write_bytes(left)
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [4], Status.REVIEWED, ANNA)))
    desk.close()
    _, again = desk.open()
    assert [again.status(row) for row in (3, 4)] == [Status.NOT_REVIEWED, Status.REVIEWED]


def test_the_order_of_documents_does_not_matter(desk: Desk) -> None:
    """Opened the other way round, the same rows are reviewed and the passages are in their own versions."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.add_note(review, 3, "here", ANNA, Span(1, 3, 0, 6))))
    opened.store.keep(review.do(commands.set_status(review, [3], Status.REVIEWED, ANNA)))
    desk.close()
    desk.documents = desk.documents[::-1]
    _, same = desk.open()
    assert (same.status(3), same.is_changed(3)) == (Status.REVIEWED, False)
    [note] = same.notes(3)
    assert note.passage is not None
    assert same.find(note.passage.key) == (0, 3)
    assert same.progress().reviewed == 1


def test_a_review_is_read_for_a_report_without_a_trace(desk: Desk) -> None:
    """A review can be looked at while somebody writes it, or afterwards; nothing is locked or left beside it."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [3], Status.NEEDS_WORK, ANNA)))
    opened.store.flush()
    for _ in range(2):
        read = read_review(desk.file, desk.documents)
        rows: ReviewView = ReviewedRows(desk.documents, read.paragraphs, one_to_one(6), read.decisions, read.texts)
        assert rows.status(3) is Status.NEEDS_WORK
        desk.close()
    assert [path.name for path in desk.folder.iterdir()] == [desk.file.name]


def test_a_review_of_other_documents_is_not_laid_over_these(desk: Desk) -> None:
    """A file that the person names, and that is about other documents, is refused with their names."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [3], Status.NEEDS_WORK, ANNA)))
    desk.close()
    strangers = [document(str(desk.folder / name), texts(3, name)) for name in ("a.txt", "b.txt")]
    with pytest.raises(BadInputError) as caught:
        read_review(desk.file, strangers)
    assert caught.value.message == Message.of("review-other-documents", path=str(desk.file), names="one.txt, other.txt")
    desk.documents = tuple(strangers)
    opened, _ = desk.open(desk.file)
    assert (opened.store.access, opened.store.message) == (Access.MEMORY, caught.value.message)


def test_documents_of_the_same_names_get_a_number(desk: Desk) -> None:
    """Where other documents of the same names have their review in the folder, a second one lies beside it."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [3], Status.REVIEWED, ANNA)))
    desk.close()
    desk.documents = tuple(document(str(desk.folder / name), texts(6, name)) for name in ("one.docx", "other.docx"))
    opened, review = desk.open()
    assert review.progress().reviewed == 0
    opened.store.keep(review.do(commands.set_status(review, [1], Status.REVIEWED, ANNA)))
    desk.close()
    assert desk.open()[0].store.path == desk.folder / "one - other 2.facing"


def test_a_review_that_cannot_be_read_is_not_passed_over(desk: Desk) -> None:
    """Documents whose own review file is of no use are told so, and what is decided does not overwrite it."""
    desk.file.write_bytes(b"half a file")
    opened, review = desk.open()
    assert opened.store.message == Message.of("review-foreign", path=str(desk.file))
    assert opened.store.keep(review.do(commands.set_status(review, [3], Status.REVIEWED, ANNA))) == 0
    opened.store.save_copy(desk.folder / "mine.facing", review)
    desk.close()
    assert desk.file.read_bytes() == b"half a file"
    assert desk.open(desk.folder / "mine.facing")[1].status(3) is Status.REVIEWED


def test_other_documents_beside_it_get_a_review_of_their_own(desk: Desk) -> None:
    """A review of other documents in the same folder, even of one of them and a third, is not taken for theirs."""
    opened, review = desk.open()
    opened.store.keep(review.do(commands.set_status(review, [3], Status.REVIEWED, ANNA)))
    desk.close()
    desk.documents = (desk.documents[0], document(str(desk.folder / "third.txt"), texts(6, "Hebrew")))
    opened, review = desk.open()
    assert review.progress().reviewed == 0
    opened.store.keep(review.do(commands.set_status(review, [1], Status.REVIEWED, ANNA)))
    desk.close()
    assert (desk.folder / "one - third.facing").exists()


def test_only_one_holds_the_lock_whatever_the_hurry(tmp_path: Path) -> None:
    """Many that take and release the lock at once, its file coming and going, never hold it together."""
    holding = threading.Semaphore(1)
    together: list[int] = []
    held: list[int] = []

    def hurry(number: int) -> None:
        for _ in range(150):
            lock = Lock.acquire(tmp_path / "review.facing")
            if lock is None:
                continue
            if not holding.acquire(blocking=False):
                together.append(number)
            else:
                held.append(number)
                time.sleep(0)
                holding.release()
            lock.release()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(hurry, range(8)))
    assert held
    assert not together
