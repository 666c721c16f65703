"""Which review file belongs to some documents, and which documents belong to a review file.

A review lies beside the first document, named after all of them, or in the person's data folder; folders that were
the data folder before are looked in, too. It is known by its documents: by their paths, or by what stands in them where
they were moved or renamed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain, count
from pathlib import Path, PurePosixPath, PureWindowsPath

import numpy as np

from reader.core.message import BadInputError, Message
from reader.core.review.database import SUFFIX
from reader.core.review.loading import StoredDocument, load_documents
from reader.core.review.texts import Hashes

_MAX_STEM = 80
_MAX_FILES = 300
_SAME = 0.5
"""The share of its paragraphs that a document has to hold to be the same one in another place."""


@dataclass(frozen=True, slots=True, eq=False)
class Sought:
    """A document to find a review for: where it is, and the fingerprints of its paragraphs."""

    path: Path
    prints: Hashes


def default_paths(documents: Sequence[Path], data_folder: Path) -> tuple[Path, Path]:
    """Where a new review of documents goes: beside the first, or else into the person's data folder."""
    stem = " - ".join(path.stem for path in documents)[:_MAX_STEM].strip(" .") or "review"
    places = "\n".join(str(path.absolute()) for path in documents).encode("utf-8", "surrogateescape")
    unique = blake2b(places, digest_size=4).hexdigest()
    return documents[0].absolute().parent / f"{stem}{SUFFIX}", data_folder / f"{stem} {unique}{SUFFIX}"


def new_paths(documents: Sequence[Path], data_folder: Path) -> list[Path]:
    """Like `default_paths`, with a number where other documents of the same names have a review already."""
    return [
        next(path for path in chain((default,), _numbered(default)) if not path.exists())
        for default in default_paths(documents, data_folder)
    ]


def _numbered(path: Path) -> Iterator[Path]:
    return (path.with_name(f"{path.stem} {number}{path.suffix}") for number in count(2))


def may_have_review(documents: Sequence[Path], data_folders: Sequence[Path]) -> bool:
    """Whether there is any review file where `find_review` looks: it costs a look at the folders, not at the texts."""
    if any(path.is_file() for path in _defaults(documents, data_folders)):
        return True
    folders = dict.fromkeys([*(path.absolute().parent for path in documents), *data_folders])
    return any(True for folder in folders for _ in _reviews_in(folder))


def _defaults(documents: Sequence[Path], data_folders: Sequence[Path]) -> Iterable[Path]:
    return dict.fromkeys(path for folder in data_folders for path in default_paths(documents, folder))


def find_review(documents: Sequence[Sought], data_folders: Sequence[Path]) -> Path | None:
    """The review file of documents, or None: beside one of them or in a data folder, by path or by content.

    A file of the right name that cannot be read is theirs too: opening it tells why.
    """
    named = _defaults([document.path for document in documents], data_folders)
    folders = dict.fromkeys([*(document.path.absolute().parent for document in documents), *data_folders])
    candidates = dict.fromkeys([*named, *(path for folder in folders for path in _reviews_in(folder))])
    best: Path | None = None
    most = 0
    for path in candidates:
        stored = load_documents(path) if path.is_file() else ()
        matches = match_documents(documents, stored, path.parent)
        found = sum(number is not None for number in matches)
        # A review of more documents, or of fewer, is theirs as well; one that shares a single document is another's.
        if found > most and found == min(len(documents), len(stored)) and found > 1:
            best, most = path, found
    return best or next((path for path in named if path.is_file() and not load_documents(path)), None)


def documents_of(review: Path) -> list[tuple[str, Path | None]]:
    """The files that a review is about, each once: its name, and where it lies: beside the review, else where it lay.

    None where it is gone from both. Raises BadInputError where the review cannot be read.
    """
    stored = load_documents(review)
    if not stored:
        raise BadInputError(Message.of("review-foreign", path=str(review)))
    found: dict[str, tuple[str, Path | None]] = {}
    for document in stored:
        beside = [review.absolute().parent / document.relative] if document.relative else []
        path = next((p for p in (*beside, Path(document.path)) if p.is_file()), None)
        found.setdefault(str(path.resolve() if path else document.path), (Path(document.path).name, path))
    return list(found.values())


def match_documents(documents: Sequence[Sought], stored: Sequence[StoredDocument], folder: Path) -> list[int | None]:
    """For each document the number that it has in the review kept in `folder`, None for those that it does not know."""
    numbers: list[int | None] = [None] * len(documents)
    left = list(stored)
    for same in (_at_its_path, _with_its_text):
        for version, document in enumerate(documents):
            found = next((old for old in left if numbers[version] is None and same(document, old, folder)), None)
            if found is not None:
                numbers[version] = found.number
                left.remove(found)
    return numbers


def located(document: StoredDocument, folder: Path) -> Path | None:
    """Where a document of a review kept in `folder` is; None where it is missing and has to be asked for.

    A path is only looked up on this machine's own file system: one that would reach for a server is not.
    """
    places = [folder / document.relative] if _is_local(document.relative) else []
    places += [Path(document.path)] if _is_local(document.path) else []
    return next((place for place in places if _is_file(place)), None)


def _reviews_in(folder: Path) -> Iterable[Path]:
    try:
        return sorted(folder.glob(f"*{SUFFIX}"))[:_MAX_FILES]
    except OSError:
        return ()


def _at_its_path(document: Sought, stored: StoredDocument, folder: Path) -> bool:
    path = document.path.absolute()
    places = [folder.absolute() / stored.relative] if _is_local(stored.relative) else []
    return path in {Path(stored.path), *(_without_dots(place) for place in places)}


def _without_dots(path: Path) -> Path:
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts:
            parts.pop()
        else:
            parts.append(part)
    return Path(*parts)


def _with_its_text(document: Sought, stored: StoredDocument, folder: Path) -> bool:  # noqa: ARG001 -- the shape of the other test
    both = len(np.intersect1d(document.prints, stored.prints))
    either = max(len(np.unique(document.prints)), len(np.unique(stored.prints)))
    return either > 0 and both / either >= _SAME


def _is_local(path: str) -> bool:
    if not path or path.startswith(("\\\\", "//")):
        return False
    return not PureWindowsPath(path).drive.startswith("\\\\") and not PurePosixPath(path).as_posix().startswith("//")


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
