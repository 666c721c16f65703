"""Fetching a review on a thread of its own, while the window goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread

from reader.core.formats import Opened
from reader.core.review.opening import OpenedReview
from reader.core.review.texts import Paragraphs

Found = OpenedReview | tuple[Paragraphs, ...]
"""A review with its file, or the paragraphs of changed documents under the keys that the open review knows."""


class Fetching(QThread):
    """Finds and reads the review of documents, or carries the open one over to changed documents.

    `leaving` says that another reading's review was closed for it.
    """

    def __init__(
        self, opened: Opened, fetch: Callable[[Opened], Found], parent: QObject, *, leaving: bool = False
    ) -> None:
        super().__init__(parent)
        self.opened, self.leaving = opened, leaving
        self._fetch = fetch
        self.found: Found | None = None

    def run(self) -> None:
        """Fetch; the answer is in `found`."""
        self.found = self._fetch(self.opened)

    def drop(self) -> None:
        """Let go of what was found."""
        if isinstance(self.found, OpenedReview):
            self.found.store.close()
        self.found = None
