"""The one door: paths -> documents, with their rows where a bilingual file gives them.

Everything that can be wrong with a path is told here in one sentence each (`BadInputError`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.formats.options import ReadOptions, VersionOptions
from reader.core.formats.text import read_text
from reader.core.language import identify_document
from reader.core.message import BadInputError, Message


@dataclass(frozen=True, slots=True)
class Opened:
    """What was opened: two or more versions, the rows if the file itself gives them, and warnings about the whole."""

    documents: tuple[Document, ...]
    alignment: Alignment | None = None
    warnings: tuple[Message, ...] = ()


def read_documents(paths: Sequence[Path], options: ReadOptions = ReadOptions()) -> Opened:  # noqa: B008  # frozen
    """The versions that the files hold, in their order; BadInputError where they cannot be read or are too few."""
    for path in paths:
        _check(path)
    if len(paths) < 2:
        raise BadInputError(Message.of("input-single", path=str(paths[0]) if paths else ""))
    documents = tuple(_read_one(path, options.version(number)) for number, path in enumerate(paths))
    return Opened(documents, warnings=_repeated(paths))


def _check(path: Path) -> None:
    """Raises BadInputError where a path is no file with something in it that can be read."""
    try:
        if path.is_dir():
            raise BadInputError(Message.of("input-folder", path=str(path)))
        if not path.exists():
            raise BadInputError(Message.of("input-missing", path=str(path)))
        if not path.is_file():
            # Reading a pipe or a device might never end.
            raise BadInputError(Message.of("input-no-file", path=str(path)))
        with path.open("rb") as file:
            if not file.read(1):
                raise BadInputError(Message.of("input-empty", path=str(path)))
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> BadInputError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return BadInputError(Message.of("input-unreadable", path=str(path), reason=reason))


def _read_one(path: Path, options: VersionOptions) -> Document:
    """One version from a file of its own."""
    try:
        paragraphs, warnings = read_text(path, options.splitting, options.encoding)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not paragraphs:
        raise BadInputError(Message.of("input-empty", path=str(path)))
    language, direction = identify_document([p.text for p in paragraphs], options.language, options.direction)
    return Document(path, tuple(paragraphs), language, direction, tuple(warnings))


def _repeated(paths: Sequence[Path]) -> tuple[Message, ...]:
    """A warning for every file that is given more than once."""
    resolved = sorted(path.resolve() for path in paths)
    repeated = dict.fromkeys(path for path, following in pairwise(resolved) if path == following)
    return tuple(Message.of("input-same-file", path=path.name) for path in repeated)
