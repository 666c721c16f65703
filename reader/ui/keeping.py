"""Keeping the review on disk: what the status bar and the notice say of its file, and what is asked before it is left.

Decisions are written as they are made (`reader.ui.reviewing`). Where that fails they are in memory, which is told once
in a sentence that offers another place, and in the status bar for as long as it is so. Nothing that would be lost is
left without being asked.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from reader.core.message import BadInputError, Message
from reader.core.review.database import SUFFIX
from reader.core.review.store import Access
from reader.ui import describe
from reader.ui.notice import Notice
from reader.ui.reviewing import Reviewing
from reader.ui.statusline import StatusLine

_SAVE_ELSEWHERE = "save-review-as"
_OFFERING = ("review-damaged", "review-not-writable", "review-disk-full", "review-not-kept", "review-unreadable")


class Keeping(QObject):
    """The review's file, as one window tells of it."""

    def __init__(self, reviewing: Reviewing, notice: Notice, status: StatusLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._reviewing, self._notice, self._status, self._window = reviewing, notice, status, parent
        self._told = False
        self._place: Path | None = None
        reviewing.told.connect(self._tell)
        reviewing.file.changed.connect(self._show)
        notice.accepted.connect(self._take_offer)

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {"save_review": self.save_elsewhere}

    # Telling

    @Slot()
    def _show(self) -> None:
        """Tell in the status bar whether what was decided is on disk, and where."""
        file, planned = self._reviewing.file, self._place
        place = file.path if file.kept else None
        self._status.show_kept(self._worded(), str(place or ""), grave=file.unkept)
        if self._told and place is not None:
            self._told = False
            self._notice.withdraw(_SAVE_ELSEWHERE)
            self._notice.say(self.tr("What was decided is kept as {}.").format(place.name))
        elif place is not None and planned is not None and place.parent != planned.parent:
            told = self.tr("The folder of the documents cannot be written. The review is kept in {}.")
            self._notice.say(told.format(place.parent))
        if file.kept is not False:
            self._place = file.path

    def _worded(self) -> str:
        file, review = self._reviewing.file, self._reviewing.review
        if file.access is Access.READ_ONLY:
            return self.tr("Read-only")
        if file.failed:
            return self.tr("Not kept")
        if file.kept is None:
            decided = review is not None and review.undo_action is not None
            return self.tr("In memory only") if file.access is Access.MEMORY and decided else ""
        return self.tr("Kept ✓") if file.kept else self.tr("Keeping…")

    @Slot(object)
    def _tell(self, message: Message) -> None:
        offer = self.tr("Save elsewhere…") if message.key in _OFFERING else ""
        self._told |= bool(offer)
        self._notice.say(describe.sentence(message), grave=bool(offer), offer=offer, key=_SAVE_ELSEWHERE)

    # Saving elsewhere

    @Slot(str)
    def _take_offer(self, key: str) -> None:
        if key == _SAVE_ELSEWHERE:
            self.save_elsewhere()

    def save_elsewhere(self) -> None:
        """Ask for a place and keep the review there from now on."""
        path = self._reviewing.file.path
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the review as"), str(path or ""), self.tr("Reviews (*{})").format(SUFFIX)
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Keep the review in this file from now on."""
        try:
            self._told |= self._reviewing.file.path is not None  # and where it is kept from now on is told
            self._reviewing.save_copy(path if path.suffix else path.with_suffix(SUFFIX))
        except BadInputError as error:
            self._tell(error.message)

    # Leaving

    def may_leave(self) -> bool:
        """Whether the review can be left: all is on disk, or the person lets go of what is not."""
        if self._reviewing.file.settle():
            return True
        role = self._ask(self.tr("What you decided last is in memory only."), saving=True)
        if role == QMessageBox.ButtonRole.AcceptRole:
            self.save_elsewhere()
            return not self._reviewing.file.unkept
        return role == QMessageBox.ButtonRole.DestructiveRole

    def may_drop_note(self) -> bool:
        """Whether the person lets go of a note that stands in the field and that the review cannot take."""
        told = self.tr("The note that you are writing cannot be kept in this review.")
        return self._ask(told, saving=False) == QMessageBox.ButtonRole.DestructiveRole

    def _ask(self, told: str, *, saving: bool) -> QMessageBox.ButtonRole:
        """Ask whether something may be lost; the role of the button that was chosen comes back."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(told)
        box.setInformativeText(self.tr("If you go on, it is lost."))
        if saving:
            box.addButton(self.tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Go on without it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        role = box.buttonRole(box.clickedButton())
        box.deleteLater()
        return role
