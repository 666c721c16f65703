"""The review file as a database: its schema, and connections that are safe on a file from anywhere.

A review file is SQLite with its own application id, its schema's version as the user version, in WAL mode, so that one
transaction a decision is cheap. What SQLite advises for files of doubtful origin is done (sqlite.org/security.html):
an untrusted schema, checked cells, no memory map, low limits, nothing attached; and a file is used only if its schema
is ours to the letter, so that it holds no trigger, view, virtual table, generated column or expression that could run.
"""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from urllib.parse import quote

from reader.core.message import BadInputError, Message

APPLICATION_ID = 0x46614365  # "FaCe"
VERSION = 2
SUFFIX = ".facing"

_MAX_SECONDS = 60.0
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 << 20,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 10_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 32,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 20,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 32,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_PRAGMAS = ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY", "synchronous=FULL")

# The statements that make version 1; each later entry makes its version of the one before.
SCHEMAS: dict[int, tuple[str, ...]] = {
    1: (
        """CREATE TABLE document(
            number INTEGER PRIMARY KEY, path TEXT NOT NULL, relative TEXT NOT NULL, language TEXT NOT NULL,
            prints BLOB NOT NULL, keys BLOB NOT NULL
        ) STRICT""",
        """CREATE TABLE decision(
            kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, key)
        ) STRICT""",
        "CREATE TABLE paragraph(print TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT",
        """CREATE TABLE journal(
            number INTEGER PRIMARY KEY, time TEXT NOT NULL, author TEXT NOT NULL, turn TEXT NOT NULL,
            action TEXT NOT NULL, changes TEXT NOT NULL
        ) STRICT""",
    ),
    2: ("CREATE TABLE window(number INTEGER PRIMARY KEY, state TEXT NOT NULL) STRICT",),
}


def identify(connection: sqlite3.Connection, path: Path) -> None:
    """Raise BadInputError where a database is no review file, or one of a newer version.

    SQLite itself is asked: to open and close the file beside it would cost a window of this process its locks.
    """
    [application] = connection.execute("PRAGMA application_id").fetchone()
    version = user_version(connection)
    if application != APPLICATION_ID:
        raise BadInputError(Message.of("review-foreign", path=str(path)))
    if version > VERSION:
        raise BadInputError(Message.of("review-newer", path=str(path), version=version, known=VERSION))


def uri(path: Path, mode: str) -> str:
    """A path as SQLite's URI; a share of a Windows network gets four slashes, which `Path.as_uri` does not give."""
    place = path.absolute().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(os.fsencode(place))}?mode={mode}"


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A guarded connection to an existing file, in one of SQLite's URI modes (`ro`, `rw`, `ro&immutable=1`)."""
    connection = sqlite3.connect(uri(path, mode), uri=True, isolation_level=None, check_same_thread=False)
    try:
        for limit, value in _LIMITS.items():
            connection.setlimit(limit, value)
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def limited(connection: sqlite3.Connection) -> Iterator[None]:
    """Within it, statements are interrupted after a minute: a made-up file may have pages that lead in circles."""
    end = time.monotonic() + _MAX_SECONDS
    connection.set_progress_handler(lambda: int(time.monotonic() > end), 100_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Within it, changes are one transaction, on disk at its end; an exception takes them all back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk makes SQLite roll back by itself
            connection.execute("ROLLBACK")
        raise


def create(path: Path) -> None:
    """Make an empty review file at once or not at all, replacing what is there; raises OSError or sqlite3.Error."""
    made = path.with_name(f"{path.name}-new")
    made.unlink(missing_ok=True)
    made.touch()
    try:
        with closing(connect(made, "rw")) as connection:
            with transaction(connection):
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                for version in sorted(SCHEMAS):
                    _make(connection, version)
            connection.execute("PRAGMA journal_mode=WAL")
        # The log of a file that was here before would be taken for this one's.
        for left in ("-wal", "-shm"):
            path.with_name(f"{path.name}{left}").unlink(missing_ok=True)
        made.replace(path)
        _sync_folder(path.parent)
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Have the new name on disk as well, where a system lets a program ask for that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file of an older version up to date, in one transaction."""
    with transaction(connection):
        for version in range(user_version(connection) + 1, VERSION + 1):
            _make(connection, version)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def user_version(connection: sqlite3.Connection) -> int:
    """The version of the schema, the write-ahead log included."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _make(connection: sqlite3.Connection, version: int) -> None:
    for statement in SCHEMAS[version]:
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version={version}")


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the file's schema is to the letter what this program makes, in the version that it names."""
    version = user_version(connection)
    return 0 < version <= VERSION and set(connection.execute(_SCHEMA_QUERY)) == _schema(version)


_SCHEMA_QUERY = "SELECT type, name, tbl_name, sql FROM sqlite_master"


@cache
def _schema(version: int) -> frozenset[tuple[str, str, str, str | None]]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for made in range(1, version + 1):
            _make(connection, made)
        return frozenset(connection.execute(_SCHEMA_QUERY))


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong with the file's pages."""
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
