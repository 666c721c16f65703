"""What happens when the program itself fails: one dialog, the session stays open, a log without any document's text.

An exception that nothing has caught comes here from every thread (PySide hands those of slots and of painting to
`sys.excepthook`) and from the worker process. The log and the report name the kind of the exception, where in the
program it came up and what was being done. They leave out the exception's message and all paths but the program's own:
either could hold words of a document.

A fault that comes again and again, with every frame that is painted say, is told once and written down a few times; it
is told again only when it had stayed away for a while.
"""

import contextlib
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.core.trace import trace_of
from reader.ui.versions import version_lines

_LONGEST_LOG = 200_000
_WRITTEN_IN_A_ROW = 3
_QUIET_S = 60.0
_DOING_S = 10.0
"""An exception that comes later than this after what the person asked for has another cause."""


class WorkerError(Exception):
    """The worker process ended by an exception, whose trace this holds."""

    def __init__(self, trace: tuple[str, ...]) -> None:
        super().__init__("\n".join(trace))
        self.trace = trace


def report_of(error: BaseException, doing: str) -> list[str]:
    """The lines that tell of an exception without its message."""
    trace = ("In the worker process", *error.trace) if isinstance(error, WorkerError) else trace_of(error)
    return [*version_lines(), f"Doing {doing or 'nothing in particular'}", *trace]


@dataclass(slots=True)
class _Streak:
    """How often one fault came, and when last (seconds of the monotonic clock)."""

    times: int = 0
    last: float = 0.0


class Faults(QObject):
    """Takes what nothing has caught, writes it down and tells it in the window's thread."""

    told = Signal(list)
    """The lines of a report."""
    _came = Signal(list)

    def __init__(self, log: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._doing, self._noted = "", 0.0
        self._streaks: dict[tuple[str, ...], _Streak] = {}
        self._lock = threading.Lock()
        self._came.connect(self.told, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every exception from now on."""
        sys.excepthook = self._hook
        threading.excepthook = lambda arguments: self.take(arguments.exc_value)

    @Slot(str)
    def note(self, doing: str) -> None:
        """Remember what the person has just asked for: the key of an action."""
        self._doing, self._noted = doing, time.monotonic()

    @property
    def doing(self) -> str:
        """The key of the action that the person asked for just now; empty where it was a while ago."""
        return self._doing if time.monotonic() - self._noted < _DOING_S else ""

    def _hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.take(error)

    def take(self, error: BaseException | None) -> None:
        """Write an exception down and tell of it; ends of the program are none."""
        if error is None or isinstance(error, KeyboardInterrupt | SystemExit):
            return
        lines = report_of(error, self.doing)
        times = self._times(error.trace if isinstance(error, WorkerError) else trace_of(error))
        if times <= _WRITTEN_IN_A_ROW:
            self._write(lines)
            traceback.print_exception(error)
        if times == 1:
            self._came.emit(lines)

    def _times(self, trace: tuple[str, ...]) -> int:
        """The how-manieth time this is that the fault comes without having stayed away for a while."""
        now = time.monotonic()
        with self._lock:
            streak = self._streaks.setdefault((trace[0], trace[-1]), _Streak())
            streak.times = streak.times + 1 if now - streak.last < _QUIET_S else 1
            streak.last = now
            return streak.times

    def _write(self, lines: list[str]) -> None:
        """Add to the log, which starts anew when it has grown long; a log that cannot be written is not a fault."""
        if self._log is None:
            return
        with contextlib.suppress(OSError):
            self._log.parent.mkdir(parents=True, exist_ok=True)
            grown = self._log.is_file() and self._log.stat().st_size > _LONGEST_LOG
            now = datetime.now(UTC).isoformat(timespec="seconds")
            with self._log.open("w" if grown else "a", encoding="utf-8") as log:
                log.write("\n".join([now, *lines, "", ""]))
