"""What a review file holds, read without changing a byte of it or leaving anything beside it.

A file that nobody has open is read as it stands; one with a write-ahead log beside it (open elsewhere, or left by a
crash) through the log. Where the folder does not allow that, and for files of an older version, a private copy is read.
A damaged file is read from both ends towards the damage, and what its table of decisions lost is taken from its
journal. Every value is checked (`codec`); what makes no sense is counted and left out.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from reader.core.message import BadInputError, Message
from reader.core.review import codec
from reader.core.review.database import VERSION, connect, identify, is_ours, is_sound, limited, migrate, user_version
from reader.core.review.edits import Decisions
from reader.core.review.texts import Hashes
from reader.core.review.values import Table
from reader.core.review.window_state import WindowState, decoded_state

_MAX_BYTES = 1 << 30
_MAX_ROWS = 2_000_000
_MAX_PATH = 10_000


@dataclass(frozen=True, slots=True, eq=False)
class StoredDocument:
    """A document as the review last saw it: where it was, and its paragraphs' fingerprints and keys in order.

    `path` is absolute, `relative` leads there from the review file's folder ("" where nothing does).
    """

    number: int
    path: str
    relative: str
    language: str
    prints: Hashes
    keys: Hashes


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a review file holds; `lost` counts entries that could not be read, `damaged` says that the file is."""

    documents: tuple[StoredDocument, ...] = ()
    decisions: Decisions = field(default_factory=Decisions)
    texts: dict[str, str] = field(default_factory=dict)
    window: WindowState | None = None
    damaged: bool = False
    lost: int = 0


def load(path: Path, known: Collection[int] = ()) -> Contents:
    """The contents of a review file, but for the texts of paragraphs whose fingerprints are `known`.

    Raises BadInputError where it is no review file, of a newer version, or too large.
    """
    try:
        if path.is_dir():
            raise _unreadable(path, os.strerror(errno.EISDIR))
        if path.stat().st_size > _MAX_BYTES:
            raise BadInputError(Message.of("review-too-large", path=str(path)))
        with _reading(path) as connection, limited(connection):
            identify(connection, path)
            return _read(connection, path, known)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    except sqlite3.DatabaseError as error:
        match error.sqlite_errorcode & 0xFF:
            case sqlite3.SQLITE_CANTOPEN:
                raise _unreadable(path, str(error)) from error
            case sqlite3.SQLITE_NOTADB:
                raise BadInputError(Message.of("review-foreign", path=str(path))) from error
        # Not even the schema can be read.
        return Contents(damaged=True)


def _unreadable(path: Path, reason: str) -> BadInputError:
    return BadInputError(Message.of("review-unreadable", path=str(path), reason=reason))


def load_documents(path: Path) -> tuple[StoredDocument, ...]:
    """The documents that a review file is about; none where it cannot be read at all."""
    try:
        with _reading(path) as connection, limited(connection):
            identify(connection, path)
            return _documents(_Rows(connection)) if is_ours(connection) else ()
    except (BadInputError, sqlite3.Error, OSError):
        return ()


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the file, or to a private copy of it where that cannot be."""
    log = path.with_name(f"{path.name}-wal")
    with ExitStack() as stack:
        connection = stack.enter_context(closing(connect(path, "ro" if log.exists() else "ro&immutable=1")))
        try:
            direct = user_version(connection) >= VERSION
        except sqlite3.OperationalError:
            direct = False
        except sqlite3.DatabaseError:
            direct = True  # no copy would be any better
        if not direct:
            # Nobody writes such a file, so that closing it again loses no lock.
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="facing-")))
            shutil.copyfile(path, folder / "copy")
            if log.exists():
                shutil.copyfile(log, folder / "copy-wal")
            connection = stack.enter_context(closing(connect(folder / "copy", "rw")))
            if is_ours(connection):
                migrate(connection)
        yield connection


def _read(connection: sqlite3.Connection, path: Path, known: Collection[int]) -> Contents:
    if not is_ours(connection):
        raise BadInputError(Message.of("review-foreign", path=str(path)))
    try:
        sound = is_sound(connection)
    except sqlite3.DatabaseError:
        sound = False
    rows = _Rows(connection)
    documents = _documents(rows)
    decisions = Decisions()
    whole = _decisions(rows, decisions)
    if not (sound and whole):
        _replay(rows, decisions)
    texts = _texts(rows, set(known))
    window = _window(rows)
    return Contents(documents, decisions, texts, window, damaged=not sound or rows.broken, lost=rows.lost)


class _Rows:
    """Reads tables as far as they can be read; `broken` tells of damaged pages, `lost` counts senseless rows."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # Bytes that are no UTF-8 must not end the reading.
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        self.broken = False
        self.lost = 0

    def of(self, table: str, columns: str) -> list[tuple[object, ...]]:
        """The rows of a table in order: from the top down to the damage, then from the bottom up to it."""
        rows: dict[int, tuple[object, ...]] = {}
        for order in ("ASC", "DESC"):
            # No index is asked: it may be damaged, or tell something else than the table.
            query = f"SELECT rowid, {columns} FROM {table} NOT INDEXED ORDER BY rowid {order} LIMIT ?"  # noqa: S608 -- names of ours
            try:
                for row in self._connection.execute(query, (_MAX_ROWS,)):
                    rows[row[0]] = row[1:]
                break
            except sqlite3.DatabaseError:
                self.broken = True
        return [rows[number] for number in sorted(rows)]


def _documents(rows: _Rows) -> tuple[StoredDocument, ...]:
    documents = []
    for number, path, relative, language, prints, keys in rows.of(
        "document", "number, path, relative, language, prints, keys"
    ):
        if (
            isinstance(number, int) and 0 <= number < codec.MAX_DOCUMENTS
            and isinstance(path, str) and len(path) <= _MAX_PATH and "\0" not in path
            and isinstance(relative, str) and len(relative) <= _MAX_PATH and "\0" not in relative
            and isinstance(language, str) and len(language) <= 100
            and isinstance(prints, bytes) and isinstance(keys, bytes)
            and len(prints) == len(keys) and len(prints) % 8 == 0
        ):  # fmt: skip  # one field a line
            arrays = (np.frombuffer(part, ">u8").astype(np.uint64) for part in (prints, keys))
            documents.append(StoredDocument(number, path, relative, language, *arrays))
        else:
            rows.lost += 1
    return tuple(documents)


def _decisions(rows: _Rows, decisions: Decisions) -> bool:
    """Put the table's decisions into `decisions`; whether all could be read comes back."""
    for kind, key, value in rows.of("decision", "kind, key, value"):
        try:
            if not isinstance(kind, str) or not isinstance(key, str) or not isinstance(value, str):
                raise ValueError("no text")  # noqa: TRY004, TRY301 -- the same fault as the decoder's
            table = Table(kind)
            decisions.put(table, key, codec.decoded(table, key, codec.loads(value)))
        except ValueError:
            rows.lost += 1
    return not rows.broken


def _replay(rows: _Rows, decisions: Decisions) -> None:
    """Add what the journal tells and the table no longer has."""
    told = Decisions()
    for (changes,) in rows.of("journal", "changes"):
        try:
            for change in codec.loads(changes) if isinstance(changes, str) else ():
                decoded = codec.decoded_change(change)
                told.put(decoded.table, decoded.key, decoded.after)
        except (ValueError, TypeError):
            continue
    kept = {(table, key) for table, key, _ in decisions.items()}
    for table, key, decision in told.items():
        if (table, key) not in kept:
            decisions.put(table, key, decision)


def _window(rows: _Rows) -> WindowState | None:
    for (state,) in rows.of("window", "state"):
        try:
            return decoded_state(codec.loads(state)) if isinstance(state, str) else None
        except ValueError:
            rows.lost += 1
    return None


def _texts(rows: _Rows, known: set[int]) -> dict[str, str]:
    texts = {}
    for print_, text in rows.of("paragraph", "print, text"):
        if isinstance(print_, str) and isinstance(text, str) and codec.is_print(print_):
            if int(print_, 16) not in known:
                texts[print_] = text
        else:
            rows.lost += 1
    return texts
