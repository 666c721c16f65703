"""The file of the open review, on the window's thread: what was handed to it, what is on disk, what failed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reader.core.document import Document
from reader.core.message import Message
from reader.core.review.review import Effect, Review
from reader.core.review.store import Access, Store
from reader.core.review.texts import Paragraphs
from reader.core.review.window_state import WindowState

_PATIENCE = 3.0


class ReviewFile(QObject):
    """The file, if the open review has one, and how far decisions are on disk."""

    told = Signal(object)
    """A `Message` about the file."""
    changed = Signal()
    """Something was decided, written, or could not be written."""
    written = Signal(int)
    broke = Signal(object)
    """What the store's own thread says: for who opens one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self._forget()
        self.written.connect(self._take_written)
        self.broke.connect(self._fail)

    def _forget(self) -> None:
        self._last = self._kept = 0
        self._failed = self._unwritten = False

    # Its life

    @property
    def opened(self) -> bool:
        """Whether the review has a file, made or to be made."""
        return self._store is not None

    def take(self, store: Store) -> None:
        """Keep decisions in this store from now on."""
        self._store = store
        self._forget()

    def announce(self) -> None:
        """Say how the file stands that has just been opened, and what was amiss with it."""
        self.changed.emit()
        if self._store is not None and self._store.message is not None:
            self.told.emit(self._store.message)

    def close(self, state: WindowState | None) -> None:
        """Write what is left, with how the window is left, and let go of the file."""
        if self._store is not None:
            if state is not None:
                self._store.keep_window(state)
            self._store.close()
        self._store = None
        self._forget()

    def save_copy(self, path: Path, review: Review) -> None:
        """Keep the review in another file from now on; raises BadInputError where that cannot be done."""
        if self._store is None:
            pairs = list(zip(review.documents, review.paragraphs, strict=True))
            self._store = Store.new([path], pairs, kept=self.written.emit, failed=self.broke.emit)
        self._store.save_copy(path, review)
        self._failed = self._unwritten = False
        self.changed.emit()

    # What is handed to it

    def may_take(self) -> bool:
        """Whether decisions may be made; why not is told."""
        if self._store is None or self._store.access is not Access.READ_ONLY:
            return True
        if self._store.message is not None:
            self.told.emit(self._store.message)
        return False

    def put(self, effect: Effect) -> None:
        """Write what a decision brought about."""
        if self._store is not None:
            ticket = self._store.keep(effect)
            self._last, self._unwritten = max(self._last, ticket), not ticket

    def put_documents(self, documents: Sequence[tuple[Document, Paragraphs]]) -> None:
        """Write what the documents hold now."""
        if self._store is not None:
            self._last = max(self._last, self._store.keep_documents(documents))

    # How it stands

    @property
    def kept(self) -> bool | None:
        """Whether all decisions are on disk; None while there are none, or no file for them."""
        if self._store is None or not self._last:
            return None
        return self._kept >= self._last and not self._failed

    @property
    def failed(self) -> bool:
        """Whether decisions could not be written when that was tried last."""
        return self._failed

    @property
    def unkept(self) -> bool:
        """Whether decisions that are to be kept in a file are in memory only."""
        return self._failed or self._unwritten

    @property
    def access(self) -> Access:
        """Whether decisions are kept in a file."""
        return Access.MEMORY if self._store is None else self._store.access

    @property
    def path(self) -> Path | None:
        """Where decisions are kept, or will be."""
        return None if self._store is None else self._store.path

    def settle(self) -> bool:
        """Wait a moment for what is being written; False where decisions are in memory only."""
        if self._store is not None and self.kept is False:
            self._failed = not self._store.flush(_PATIENCE)
        return not self.unkept

    @Slot(int)
    def _take_written(self, ticket: int) -> None:
        self._kept, self._failed = max(self._kept, ticket), False
        self.changed.emit()

    @Slot(object)
    def _fail(self, message: Message) -> None:
        self._failed = True
        self.told.emit(message)
        self.changed.emit()
