"""Opening the review of some documents: found, read, its decisions carried over to what the documents hold now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePath
from typing import Any

import numpy as np

from reader.core.document import Document
from reader.core.message import BadInputError, Message
from reader.core.review.carry import carried, likeness_of
from reader.core.review.edits import Decisions
from reader.core.review.loading import Contents, StoredDocument, load
from reader.core.review.locating import Sought, find_review, match_documents, new_paths
from reader.core.review.store import Access, Store
from reader.core.review.texts import Paragraphs, fingerprints, first_keys, hexadecimal
from reader.core.review.window_state import WindowState
from reader.paths import SEEDS


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReview:
    """What `Review` is made of, carried over to the documents of today.

    `window` is how the window was left; `lost` counts entries of the file that could not be read.
    """

    paragraphs: tuple[Paragraphs, ...]
    decisions: Decisions = field(default_factory=Decisions)
    texts: Mapping[str, str] = field(default_factory=dict)
    window: WindowState | None = None
    lost: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedReview(ReadReview):
    """A review and the file that keeps it."""

    store: Store


def open_review(
    documents: Sequence[Document],
    data_folder: Path,
    *,
    kept: Callable[[int], None],
    failed: Callable[[Message], None],
    path: Path | None = None,
    former: Sequence[Path] = (),
) -> OpenedReview:
    """The review of documents, from `path` or from where it is found, or a new one; can be called in any thread.

    A new one goes beside the first document or into the data folder (that of the sample always into the latter); one
    is looked for in `former` data folders as well. Where the file cannot be used, its store keeps nothing and its
    message tells why.
    """
    sought = _sought(documents)
    path = path or find_review(sought, (data_folder, *former))
    if path is None:
        paragraphs = tuple(Paragraphs.of(n, s.prints, first_keys(s.prints)) for n, s in enumerate(sought))
        paths = new_paths([document.path for document in documents], data_folder)
        if documents[0].path.absolute().parent == SEEDS:
            del paths[0]  # what the person decided about the sample is no part of the program
        pairs = list(zip(documents, paragraphs, strict=True))
        return OpenedReview(store=Store.new(paths, pairs, kept=kept, failed=failed), paragraphs=paragraphs)
    try:
        store, contents = Store.open(path, kept=kept, failed=failed, known=_known(sought))
        try:
            paragraphs = _carry_over(documents, sought, contents, path)
        except BadInputError:
            store.close()
            raise
    except BadInputError as error:
        store = Store(path, Access.MEMORY, kept=kept, failed=failed, message=error.message)
        contents = Contents()
        paragraphs = _carry_over(documents, sought, contents, path)
    stored = {document.number: document for document in contents.documents}
    if any(_is_news(d, p, stored.get(p.document)) for d, p in zip(documents, paragraphs, strict=True)):
        store.keep_documents(list(zip(documents, paragraphs, strict=True)))
    return OpenedReview(store=store, **_parts(paragraphs, contents))


def read_review(path: Path, documents: Sequence[Document]) -> ReadReview:
    """The review in a file, to be looked at only (for a report): nothing is locked, written or left beside it.

    Raises BadInputError where it cannot be read or is about other documents.
    """
    sought = _sought(documents)
    contents = load(path, _known(sought))
    return ReadReview(**_parts(_carry_over(documents, sought, contents, path), contents))


def _sought(documents: Sequence[Document]) -> list[Sought]:
    return [Sought(d.path, fingerprints(p.text for p in d.paragraphs)) for d in documents]


def _known(sought: Sequence[Sought]) -> set[int]:
    """The fingerprints whose texts need not be read: the documents have them."""
    return {number for document in sought for number in document.prints.tolist()}


def _parts(paragraphs: tuple[Paragraphs, ...], contents: Contents) -> dict[str, Any]:
    return {
        "paragraphs": paragraphs,
        "decisions": contents.decisions,
        "texts": contents.texts,
        "window": contents.window,
        "lost": contents.lost,
    }


def _carry_over(
    documents: Sequence[Document], sought: Sequence[Sought], contents: Contents, path: Path
) -> tuple[Paragraphs, ...]:
    """The paragraphs of documents under the keys that a review knows them by.

    Raises BadInputError where it knows other documents, and not one of these.
    """
    stored = {document.number: document for document in contents.documents}
    matches = match_documents(sought, contents.documents, path.parent)
    if stored and all(number is None for number in matches):
        names = ", ".join(PurePath(document.path).name for document in contents.documents)
        raise BadInputError(Message.of("review-other-documents", path=str(path), names=names))
    free = count(max(stored, default=-1) + 1)
    carried_over = []
    for document, now, number in zip(documents, sought, matches, strict=True):
        if number is None:
            carried_over.append(Paragraphs.of(next(free), now.prints, first_keys(now.prints)))
        else:
            carried_over.append(_carried_from(stored[number], contents.texts, document, now.prints))
    return tuple(carried_over)


def reloaded(old: Document, paragraphs: Paragraphs, new: Document) -> Paragraphs:
    """The paragraphs of a document that changed while it was open, under their old keys."""
    likeness = likeness_of(lambda place: old.paragraphs[place].text, [p.text for p in new.paragraphs])
    prints = fingerprints(p.text for p in new.paragraphs)
    return carried(paragraphs.prints, paragraphs.keys, prints, paragraphs.document, likeness)


def _carried_from(
    stored: StoredDocument,
    texts: Mapping[str, str],
    document: Document,
    prints: np.ndarray[tuple[int], np.dtype[np.uint64]],
) -> Paragraphs:
    def text(place: int) -> str | None:
        return texts.get(hexadecimal(stored.prints[place]))

    likeness = likeness_of(text, [paragraph.text for paragraph in document.paragraphs])
    return carried(stored.prints, stored.keys, prints, stored.number, likeness)


def _is_news(document: Document, paragraphs: Paragraphs, stored: StoredDocument | None) -> bool:
    """Whether the file does not know a document as it is: it was moved, or changed, or is new."""
    return stored is None or not (
        stored.path == str(document.path.absolute())
        and np.array_equal(paragraphs.prints, stored.prints)
        and np.array_equal(paragraphs.keys, stored.keys)
    )
