"""Asking where to save: one dialog for everything that Facing writes for others.

The name follows the kind that is chosen, so that what is written is what was asked for; a suffix that the person typed
goes before both.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.notice import Notice

_FOLDER = "folder:"


class SaveDialog(QFileDialog):
    """Asks for a file of one of some kinds: from what the person reads, such as "Table (*.tsv)", to the suffix."""

    def __init__(self, parent: QWidget, title: str, suggestion: Path, kinds: Mapping[str, str]) -> None:
        super().__init__(parent, title, str(suggestion.parent))
        self._kinds = kinds
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(kinds))
        self.selectFile(suggestion.name)
        self._follow(self.selectedNameFilter())
        self.filterSelected.connect(self._follow)

    def _follow(self, kind: str) -> None:
        """Give the name the suffix of the kind that was chosen."""
        suffix = self._kinds[kind]
        self.setDefaultSuffix(suffix)
        for name in self.selectedFiles()[:1]:
            path = Path(name)
            if path.suffix.lower() in self._kinds.values():
                self.selectFile(path.with_suffix(suffix).name)

    def path(self) -> Path:
        """The file that was named, with a suffix that says its kind."""
        path = Path(self.selectedFiles()[0])
        if path.suffix.lower() in self._kinds.values():
            return path
        return path.with_name(path.name + self._kinds[self.selectedNameFilter()])


def ask_where(parent: QWidget, title: str, suggestion: Path, kinds: Mapping[str, str]) -> Path | None:
    """Where to save a file of one of these kinds; None where the person thought better of it."""
    dialog = SaveDialog(parent, title, suggestion, kinds)
    try:
        return dialog.path() if dialog.exec() else None
    finally:
        dialog.deleteLater()


def tell_saved(notice: Notice, path: Path, lines: Sequence[str]) -> None:
    """Say for a while that a file was saved, and offer to show it."""
    offer = QCoreApplication.translate("Saving", "Show in folder")
    notice.say("\n".join(lines), offer=offer, key=f"{_FOLDER}{path.absolute().parent}", lasting=False)


def show_folder(key: str) -> None:
    """Show the folder that an accepted offer names in the desktop's file manager; any other offer is left alone."""
    if key.startswith(_FOLDER):
        QDesktopServices.openUrl(QUrl.fromLocalFile(key.removeprefix(_FOLDER)))
