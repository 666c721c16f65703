"""Ends the program as if its window had been closed when the system asks it to end: Ctrl+C, a logout, `kill`.

Python's signal handlers run only once Python gets its turn, which Qt's event loop may not give it for hours: a socket
that the interpreter writes to wakes the loop. A second signal ends the process at once.
"""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot


class Ending(QObject):
    """Takes the signals that end a program, from its making on."""

    def __init__(self, close: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        self._read, self._written = socket.socketpair()
        self._read.setblocking(False)
        self._written.setblocking(False)
        self._signals = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
        for number in self._signals:
            # What is done is done in the event loop; without a handler of Python's, nothing would be written.
            signal.signal(number, lambda *_: None)
        signal.set_wakeup_fd(self._written.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    @Slot()
    def _end(self) -> None:
        self._notifier.setEnabled(False)
        for number in self._signals:
            signal.signal(number, signal.SIG_DFL)
        self._close()
