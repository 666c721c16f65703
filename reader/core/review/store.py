"""The review file in use: opened, locked, brought up to date, written decision by decision.

A file is made with the first decision, beside the documents or in the person's data folder. Where it cannot be written
(somebody else has it open, the folder is read-only, the file is damaged or the disk full) the store says so and the
review goes on in memory; `save_copy` takes it elsewhere and goes on there.
"""

import errno
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, count
from pathlib import Path

from reader.core.document import Document
from reader.core.message import BadInputError, Message
from reader.core.review import codec
from reader.core.review.database import VERSION, connect, create, migrate, transaction, user_version
from reader.core.review.edits import Change
from reader.core.review.loading import Contents, StoredDocument, load
from reader.core.review.lock import Lock
from reader.core.review.review import Effect, Review
from reader.core.review.texts import Paragraphs
from reader.core.review.window_state import WindowState, encoded_state
from reader.core.review.writer import Job, Writer, failure

# A change of more rows than this stands in the journal without its changes: the table of decisions has them.
_MAX_JOURNALLED = 1_000


class Access(StrEnum):
    """Whether decisions are kept in the file."""

    WRITING = "writing"
    READ_ONLY = "read-only"
    """Somebody else has it open: nothing can be decided here."""
    MEMORY = "memory"
    """It cannot be written: decisions are lost at the end, unless saved elsewhere."""


@dataclass(frozen=True, slots=True)
class Making:
    """A file to be made with the first decision: where it may lie, in order of preference, and what it is about."""

    paths: tuple[Path, ...]
    documents: tuple[tuple[Document, Paragraphs], ...]


class Store:
    """One review file and the thread that writes it.

    `kept` is called with a ticket of `keep` once that decision is on disk, `failed` with a message when writing stops;
    both in a thread of the store's own. `message` tells what was amiss at opening.
    """

    def __init__(
        self,
        path: Path,
        access: Access,
        *,
        kept: Callable[[int], None],
        failed: Callable[[Message], None],
        message: Message | None = None,
        lock: Lock | None = None,
        making: "Making | None" = None,
    ) -> None:
        self.path = path
        self.access = access
        self.message = message
        self._lock = lock
        self._making = making
        self._report = failed
        self._writer = Writer(self._connect, kept, self._fail)

    @classmethod
    def open(
        cls, path: Path, *, kept: Callable[[int], None], failed: Callable[[Message], None], known: Collection[int] = ()
    ) -> "tuple[Store, Contents]":
        """The store of an existing file and what it holds; raises BadInputError where it is none of ours, or newer."""
        lock, access, message = _locked(path)
        try:
            contents = load(path, known)
            if contents.damaged:
                access, message = Access.MEMORY, Message.of("review-damaged", path=str(path))
            elif access is Access.WRITING:
                access, message = _brought_up_to_date(path)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        if lock is not None and access is not Access.WRITING:
            lock.release()
            lock = None
        return cls(path, access, kept=kept, failed=failed, message=message, lock=lock), contents

    @classmethod
    def new(
        cls,
        paths: Sequence[Path],
        documents: Sequence[tuple[Document, Paragraphs]],
        *,
        kept: Callable[[int], None],
        failed: Callable[[Message], None],
    ) -> "Store":
        """A store whose file is made with the first decision, at the first of some paths that can be written."""
        return cls(paths[0], Access.WRITING, kept=kept, failed=failed, making=Making(tuple(paths), tuple(documents)))

    def keep(self, effect: Effect) -> int:
        """Write what an edit brought about; the ticket that `kept` will name comes back, 0 if it cannot be written."""
        if self.access is not Access.WRITING or not effect.edit:
            return 0
        return self._put(lambda connection: _write(connection, effect))

    def keep_documents(self, documents: Sequence[tuple[Document, Paragraphs]]) -> int:
        """Write which documents the review is about and what they hold now; a ticket comes back."""
        if self.access is not Access.WRITING:
            return 0
        folder = self.path.parent
        stored = [stored_document(document, paragraphs, folder) for document, paragraphs in documents]
        return self._put(lambda connection: _write_documents(connection, stored))

    def keep_window(self, state: WindowState) -> int:
        """Write how the window is left; a ticket comes back, 0 where there is no file or it cannot be written."""
        if self.access is not Access.WRITING or self._lock is None:
            return 0
        text = codec.dumps(encoded_state(state))
        return self._put(
            lambda connection: connection.execute("INSERT OR REPLACE INTO window(number, state) VALUES(0, ?)", (text,))
        )

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until all is on disk; False where it cannot be, or not within `timeout` seconds."""
        return self.access is Access.WRITING and self._writer.flush(timeout)

    def save_copy(self, path: Path, review: Review) -> None:
        """Write the whole review to another file, replacing what is there, and go on in that file.

        Raises BadInputError where that cannot be done; then all stays as it is.
        """
        try:
            # To its own place, where the file was taken away, it goes under the lock that is held.
            lock = self._lock if path == self.path and self._lock else Lock.acquire(path)
            if lock is None:
                raise BadInputError(Message.of("review-open-elsewhere", path=str(path)))
            try:
                self._copy_to(path, review)
            except BaseException:
                if lock is not self._lock:
                    lock.release()
                raise
        except (OSError, sqlite3.Error) as error:
            raise BadInputError(failure(error, path)) from error
        old, self._lock, self.path = self._lock, lock, path
        self.access, self.message, self._making = Access.WRITING, None, None
        self._writer.redirect(self._connect)
        if old is not None and old is not lock:
            old.release()

    def close(self) -> bool:
        """Write what is left and let go of the file; False where something could not be written."""
        written = self._writer.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        return written

    def _put(self, job: Job) -> int:
        def guarded(connection: sqlite3.Connection) -> None:
            # A file that was taken away can still be written on some systems, for nobody to find again.
            if not self.path.exists():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            job(connection)

        return self._writer.put(guarded)

    def _connect(self) -> sqlite3.Connection:
        """A connection to the file, which is made first where there is none yet, in the first place that allows it."""
        if self._making is not None:
            self._make_somewhere(self._making)
        return connect(self.path, "rw")

    def _make_somewhere(self, making: Making) -> None:
        errors: list[Exception] = []
        for path in making.paths:
            try:
                self._make(path, making.documents)
            except (OSError, sqlite3.Error) as error:
                errors.append(error)
            else:
                return
        raise errors[0]

    def _fail(self, error: Exception) -> None:
        self._report(failure(error, self.path))

    def _make(self, path: Path, documents: Sequence[tuple[Document, Paragraphs]]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = Lock.acquire(path)
        if lock is None:
            raise BadInputError(Message.of("review-open-elsewhere", path=str(path)))
        try:
            if not path.exists():
                create(path)
                with closing(connect(path, "rw")) as connection, transaction(connection):
                    _write_documents(connection, [stored_document(d, p, path.parent) for d, p in documents])
                self._lock, self.path, self._making = lock, path, None
        finally:
            if self._lock is not lock:
                lock.release()
        if self._lock is not lock:
            # Another window made it since we looked for it, and has closed it again.
            raise BadInputError(Message.of("review-open-elsewhere", path=str(path)))

    def _copy_to(self, path: Path, review: Review) -> None:
        journal: Iterable[tuple[object, ...]] = ()
        with suppress(sqlite3.Error, OSError), closing(connect(self.path, "ro")) as source:
            journal = source.execute(
                "SELECT time, author, turn, action, changes FROM journal ORDER BY number"
            ).fetchall()
        create(path)
        documents = zip(review.documents, review.paragraphs, strict=True)
        with closing(connect(path, "rw")) as connection, transaction(connection):
            _write_documents(connection, [stored_document(d, p, path.parent) for d, p in documents])
            for table, key, decision in review.decisions.items():
                _write_change(connection, Change(table, key, None, decision))
            _write_texts(connection, review.texts_of(decision for _, _, decision in review.decisions.items()))
            connection.executemany(_JOURNAL, journal)


def _locked(path: Path) -> tuple[Lock | None, Access, Message | None]:
    try:
        lock = Lock.acquire(path)
    except OSError:
        return None, Access.MEMORY, Message.of("review-not-writable", path=str(path))
    if lock is None:
        return None, Access.READ_ONLY, Message.of("review-open-elsewhere", path=str(path))
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        return lock, Access.MEMORY, Message.of("review-not-writable", path=str(path))
    return lock, Access.WRITING, None


def _brought_up_to_date(path: Path) -> tuple[Access, Message | None]:
    """Bring a file of an older version up to date, with a copy kept."""
    try:
        with closing(connect(path, "rw")) as connection:
            version = user_version(connection)
            if version < VERSION:
                with closing(sqlite3.connect(_free_name(path, version))) as copy:
                    connection.backup(copy)
                migrate(connection)
    except (sqlite3.Error, OSError) as error:
        return Access.MEMORY, failure(error, path)
    return Access.WRITING, None


def _free_name(path: Path, version: int) -> Path:
    """A name for the copy of a file of an older version, that nothing has yet."""
    names = chain(("",), (f" {number}" for number in count(2)))
    copies = (path.with_name(f"{path.stem} (version {version}){name}{path.suffix}-old") for name in names)
    return next(copy for copy in copies if not copy.exists())


def stored_document(document: Document, paragraphs: Paragraphs, folder: Path) -> StoredDocument:
    """A document as the review file in a folder tells of it."""
    path = document.path.absolute()
    try:
        relative = Path(os.path.relpath(path, folder.absolute())).as_posix()
    except ValueError:  # another drive
        relative = ""
    return StoredDocument(
        paragraphs.document, str(path), relative, document.language, paragraphs.prints, paragraphs.keys
    )


_JOURNAL = "INSERT INTO journal(time, author, turn, action, changes) VALUES(?, ?, ?, ?, ?)"


def _write(connection: sqlite3.Connection, effect: Effect) -> None:
    edit = effect.edit
    for change in edit.changes:
        _write_change(connection, change)
    _write_texts(connection, effect.texts.items())
    journalled = codec.encoded_changes(edit) if len(edit.changes) <= _MAX_JOURNALLED else []
    action = codec.dumps(codec.encoded_message(edit.action))
    values = (edit.by.time, edit.by.author, effect.turn.value, action, codec.dumps(journalled))
    connection.execute(_JOURNAL, values)


def _write_change(connection: sqlite3.Connection, change: Change) -> None:
    if change.after is None:
        connection.execute("DELETE FROM decision WHERE kind = ? AND key = ?", (change.table.value, change.key))
    else:
        connection.execute(
            "INSERT INTO decision(kind, key, value) VALUES(?, ?, ?)"
            " ON CONFLICT(kind, key) DO UPDATE SET value = excluded.value",
            (change.table.value, change.key, codec.dumps(codec.encoded(change.after))),
        )


def _write_texts(connection: sqlite3.Connection, texts: Iterable[tuple[str, str]]) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO paragraph(print, text) VALUES(?, ?)", ((p, codec.clean(t)) for p, t in texts)
    )


def _write_documents(connection: sqlite3.Connection, documents: Sequence[StoredDocument]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO document(number, path, relative, language, prints, keys) VALUES(?, ?, ?, ?, ?, ?)",
        [
            (d.number, d.path, d.relative, d.language, d.prints.astype(">u8").tobytes(), d.keys.astype(">u8").tobytes())
            for d in documents
        ],
    )
