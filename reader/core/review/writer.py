"""Writing off the window's thread: jobs go in, each is one transaction, and what is on disk is told.

Jobs are written in the order they came, by one thread with one connection. A job that fails (full disk, folder taken
away) stays first in line: the failure is told once, and the line is tried again with every new job and every few
seconds, so that work goes on by itself once there is room again.
"""

import errno
import sqlite3
import threading
from collections import deque
from collections.abc import Callable

from reader.core.message import BadInputError, Message
from reader.core.review.database import transaction

Job = Callable[[sqlite3.Connection], object]
_RETRY_SECONDS = 5.0
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


class Writer:
    """A line of jobs and the thread that writes them.

    `connect` opens the file (in the writer's thread), `kept` is called with the number of each job once it is on disk,
    `failed` with an exception when writing stops; both in the writer's thread.
    """

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection],
        kept: Callable[[int], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._connect = connect
        self._kept = kept
        self._failed = failed
        self._jobs: deque[tuple[int, Job]] = deque()
        self._last = 0
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._failing = False
        self._closing = False
        self._thread: threading.Thread | None = None

    def put(self, job: Job) -> int:
        """Hand a job in; its number comes back at once."""
        with self._changed:
            self._last += 1
            self._jobs.append((self._last, job))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="facing-review", daemon=True)
                self._thread.start()
            self._changed.notify_all()
            return self._last

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until everything handed in is on disk; False where it failed or took longer than `timeout` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: not self._jobs or self._failing, timeout)
            return not self._jobs

    def redirect(self, connect: Callable[[], sqlite3.Connection]) -> None:
        """Write to another file from now on, one that holds already what all jobs so far were to write."""
        with self._writing, self._changed:
            self._disconnect()
            self._connect = connect
            self._jobs.clear()
            self._failing = False
            self._changed.notify_all()
            last = self._last
        self._kept(last)

    def close(self) -> bool:
        """Write what is left, if it can be written, and end the thread; whether everything is on disk comes back."""
        with self._changed:
            self._closing = True
            self._failing = False  # one last try
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
        return not self._jobs

    def _run(self) -> None:
        while self._wait():
            with self._writing:
                self._write_first()
        self._disconnect()

    def _wait(self) -> bool:
        """Wait for something to write; False when the thread is to end."""
        with self._changed:
            if self._failing and not self._closing:
                self._changed.wait(_RETRY_SECONDS)
            self._changed.wait_for(lambda: self._jobs or self._closing)
            if self._closing and self._failing:
                return False
            return bool(self._jobs)

    def _write_first(self) -> None:
        with self._changed:
            if not self._jobs:  # redirected meanwhile
                return
            number, job = self._jobs[0]
        try:
            if self._connection is None:
                self._connection = self._connect()
            with transaction(self._connection):
                job(self._connection)
        except (sqlite3.Error, OSError, BadInputError) as error:
            self._disconnect()
            self._fail(error)
            return
        with self._changed:
            self._jobs.popleft()
            self._failing = False
            self._changed.notify_all()
        self._kept(number)

    def _fail(self, error: Exception) -> None:
        with self._changed:
            first, self._failing = not self._failing, True
            self._changed.notify_all()
        if first:
            self._failed(error)

    def _disconnect(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            connection.close()


def failure(error: Exception, path: object) -> Message:
    """What to tell the person when writing failed."""
    if isinstance(error, BadInputError):
        return error.message
    name = getattr(error, "sqlite_errorname", "") or ""
    number = getattr(error, "errno", None)
    if name == "SQLITE_FULL" or number in (errno.ENOSPC, errno.EDQUOT):
        return Message.of("review-disk-full", path=str(path))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")) or number in _FORBIDDEN:
        return Message.of("review-not-writable", path=str(path))
    return Message.of("review-not-kept", path=str(path), reason=getattr(error, "strerror", None) or str(error))
