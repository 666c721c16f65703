"""Who may write a review file: one at a time, told by a lock that dies with the process.

The lock is the system's own, on an empty file beside the review file. The system frees it when the process ends,
however it ends, so a file left behind by a crash is no obstacle. It belongs to the open file, not to the process: a
second window of the same process is kept out as well, and closing another handle does not lose it (as locks of the
`fcntl` kind, SQLite's among them, would be).
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Lock:
    """The right to write one review file, held until `release`."""

    def __init__(self, descriptor: int, path: Path) -> None:
        self._descriptor = descriptor
        self._path = path

    @classmethod
    def acquire(cls, review: Path) -> "Lock | None":
        """The lock on a review file, or None where somebody holds it; raises OSError where none can be made."""
        path = review.with_name(f"{review.name}-lock")
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
            try:
                locked = _locked(descriptor)
            except OSError:
                os.close(descriptor)
                raise
            if not locked:
                os.close(descriptor)
                return None
            # Whoever held the lock may have taken the file away between our opening and locking it: then it is not the
            # file that the next one will look at, and we try again with that one.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(descriptor), path.stat()):
                    return cls(descriptor, path)
            os.close(descriptor)

    def release(self) -> None:
        """Let others write, and take the lock's file away (Windows does not let us while somebody looks at it)."""
        with suppress(OSError):
            self._path.unlink()
        os.close(self._descriptor)


def _locked(descriptor: int) -> bool:
    """Lock an open file if nobody else has it locked."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return False
        raise  # a file system without locks
    return True
