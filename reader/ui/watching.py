"""Noticing that an open document was changed by another program, and offering to read it again.

Programs save by writing several times or by putting a new file in the old one's place: it is told of once, a moment
after the last change, and the new file is watched like the old one.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_QUIET = 400


class Watching(QObject):
    """The files of one reading."""

    changed = Signal(list)
    """The paths of files that are others than when they were read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._note)
        self._watcher.directoryChanged.connect(self._note)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._tell)
        self._stamps: dict[Path, tuple[int, int] | None] = {}

    def watch(self, paths: Sequence[Path]) -> None:
        """Watch these files, and no others."""
        self._quiet.stop()
        old = [*self._watcher.files(), *self._watcher.directories()]
        if old:
            self._watcher.removePaths(old)
        self._stamps = {path: _stamp(path) for path in paths}
        self._add()

    def _add(self) -> None:
        present = [str(path) for path in self._stamps if path.exists()]
        folders = list({str(path.parent) for path in self._stamps if path.parent.is_dir()})
        watched = {*self._watcher.files(), *self._watcher.directories()}
        new = [path for path in present + folders if path not in watched]
        if new:
            self._watcher.addPaths(new)

    @Slot()
    def _note(self) -> None:
        self._quiet.start()

    @Slot()
    def _tell(self) -> None:
        self._add()
        now = {path: _stamp(path) for path in self._stamps}
        changed = [path for path, stamp in now.items() if stamp is not None and stamp != self._stamps[path]]
        self._stamps.update({path: now[path] for path in changed})
        if changed:
            self.changed.emit(changed)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
