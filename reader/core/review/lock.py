"""Who may write a review file: one process at a time, told by a lock that dies with it.

The lock is an exclusive transaction of SQLite on an empty file of its own beside the review file. SQLite knows how each
system locks files, the system frees the lock when the process ends, however it ends, and a file left behind by a crash
is no obstacle: it is not locked. A window of the same process is kept out as well.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path

from reader.core.review.database import uri

_TRIES = 5


class Lock:
    """The right to write one review file, held until `release`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    @classmethod
    def acquire(cls, review: Path) -> "Lock | None":
        """The lock on a review file, or None where somebody holds it; raises OSError where none can be made."""
        path = review.with_name(f"{review.name}-lock")
        for _ in range(_TRIES):
            path.touch()
            before = path.stat().st_ino
            connection = sqlite3.connect(
                uri(path, "rw"),
                uri=True,
                isolation_level=None,
                timeout=0,
                check_same_thread=False,
            )
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                connection.close()
                if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                    return None
                raise OSError(f"{path}: {error}") from error
            # Whoever held the lock may have taken the file away between our opening and locking it: then it is not
            # the file that the next one will look at.
            with suppress(FileNotFoundError):
                if path.stat().st_ino == before:
                    return cls(connection, path)
            connection.close()
        return None

    def release(self) -> None:
        """Let others write, and take the lock's file away (where the system allows it)."""
        with suppress(OSError):
            self._path.unlink()
        self._connection.close()
