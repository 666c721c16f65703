"""Fetching a review beside the window's own work: found and read, or carried over to documents that changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread

from reader.core.document import Document
from reader.core.formats import Opened
from reader.core.review.opening import OpenedReview, reloaded
from reader.core.review.review import Review
from reader.core.review.texts import Paragraphs

_LARGE = 8_000
Found = OpenedReview | tuple[Paragraphs, ...]
"""A review with its file, or the paragraphs of changed documents under the keys that the open review knows."""


def is_large(documents: Sequence[Document]) -> bool:
    """Whether to fingerprint the paragraphs takes longer than a few frames."""
    return sum(len(document.paragraphs) for document in documents) > _LARGE


@dataclass(frozen=True, slots=True)
class Left:
    """A review that was closed for another: the file that it is in; None where it is found again by its documents."""

    path: Path | None


class Fetching(QThread):
    """Finds and reads the review of documents, or carries the open one over to changed documents.

    `left` is what another reading, on screen still, needs to get back the review that was closed for it.
    """

    def __init__(
        self, opened: Opened, fetch: Callable[[Opened], Found], parent: QObject, *, left: Left | None = None
    ) -> None:
        super().__init__(parent)
        self.opened, self.left = opened, left
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


def carried_over(review: Review, opened: Opened) -> tuple[Paragraphs, ...]:
    """The paragraphs of changed documents under the keys that the review knows them by."""
    return tuple(map(reloaded, review.documents, review.paragraphs, opened.documents))
