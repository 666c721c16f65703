"""What happens when the program itself fails: one dialog, the session stays open, a log without any document's text.

An exception that nothing has caught comes here from every thread (PySide hands those of slots to `sys.excepthook`). The
log and the report name the kind of the exception, where in the program it came up and what was being done. They leave
out the exception's message and all paths but the program's own: either could hold words of a document.
"""

import contextlib
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.ui.versions import version_lines

_PACKAGE = Path(__file__).resolve().parent.parent
_LONGEST_LOG = 200_000
_MOST_FRAMES = 30


def report_of(error: BaseException, doing: str) -> list[str]:
    """The lines that tell of an exception without its message."""
    frames = traceback.extract_tb(error.__traceback__)[-_MOST_FRAMES:]
    return [
        *version_lines(),
        f"Doing {doing or 'nothing in particular'}",
        f"{type(error).__module__}.{type(error).__qualname__}",
        *(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames),
    ]


def _place(filename: str) -> str:
    path = Path(filename)
    with contextlib.suppress(ValueError):
        return (Path("reader") / path.relative_to(_PACKAGE)).as_posix()
    return path.name


class Faults(QObject):
    """Takes what nothing has caught, writes it down and tells it in the window's thread."""

    told = Signal(list)
    """The lines of a report."""
    _came = Signal(list)

    def __init__(self, log: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.doing = ""
        self._came.connect(self.told, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every exception from now on."""
        sys.excepthook = self._hook
        threading.excepthook = lambda arguments: self.take(arguments.exc_value)

    @Slot(str)
    def note(self, doing: str) -> None:
        """Remember what the person has just asked for: the key of an action."""
        self.doing = doing

    def _hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.take(error)

    def take(self, error: BaseException | None) -> None:
        """Write an exception down and tell of it; ends of the program are none."""
        if error is None or isinstance(error, KeyboardInterrupt | SystemExit):
            return
        lines = report_of(error, self.doing)
        self._write(lines)
        traceback.print_exception(error)
        self._came.emit(lines)

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
