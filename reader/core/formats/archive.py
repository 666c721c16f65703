"""Documents that are ZIP archives (DOCX, XLSX, ODT, EPUB), opened within bounds.

The one place that opens archives: it looks at what the archive declares before anything is unpacked (entries, sizes,
ratios), and Python's `zipfile` never gives more than an entry declares, so that the real sizes are bounded too. Members
are read by their names inside the archive; nothing is ever written to disk: names such as "../../x" reach nothing.
"""

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from urllib.parse import unquote

from reader.core.message import BadInputError, Message

_MOST_ENTRIES = 20_000
_FREE_SIZE = 20 << 20
_MOST_SIZE = 100 << 20
_MOST_RATIO = 200
# Workbooks may hold seven bytes a letter (numeric references), which compress well.
WORKBOOK_GROWTH = 24
_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    OSError,
    ValueError,
)


class Archive:
    """An open archive; its members are named with "/" from its root."""

    def __init__(self, path: Path, file: zipfile.ZipFile) -> None:
        self.path = path
        self._file = file
        self.names = frozenset(file.namelist())

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A member as a stream; KeyError if there is none, BadInputError where it is damaged."""
        with bad_archives_told(self.path), self._file.open(name) as member:
            yield member

    def read(self, name: str) -> bytes:
        """A whole member; KeyError if there is none, BadInputError where it is damaged."""
        with self.open(name) as member:
            return member.read()


@contextmanager
def bad_archives_told(path: Path) -> Iterator[None]:
    """Turns what `zipfile` raises about a damaged archive into BadInputError."""
    try:
        yield
    except _ERRORS as error:
        raise BadInputError(Message.of("input-damaged", path=str(path), reason=str(error) or "ZIP")) from error


@contextmanager
def open_archive(path: Path, growth: int = 8) -> Iterator[Archive]:
    """The archive in a file, its bounds checked; BadInputError where it is damaged, encrypted or a bomb.

    `growth` is how many times the file's size all members may unpack to, beside what any file may.
    """
    with bad_archives_told(path):
        file = zipfile.ZipFile(path)
    with file:
        entries = file.infolist()
        if any(entry.flag_bits & 1 for entry in entries):
            raise BadInputError(Message.of("input-encrypted", path=str(path)))
        total = sum(entry.file_size for entry in entries)
        bombs = (entry.file_size > max(_FREE_SIZE, _MOST_RATIO * entry.compress_size) for entry in entries)
        if len(entries) > _MOST_ENTRIES or total > _MOST_SIZE + growth * path.stat().st_size or any(bombs):
            raise BadInputError(Message.of("input-bomb", path=str(path)))
        yield Archive(path, file)


def member_name(base: str, reference: str) -> str:
    """The archive name of what a member `base` refers to; outside of the archive there is nothing."""
    target = unquote(reference.partition("#")[0])
    joined = target if target.startswith("/") else posixpath.join(posixpath.dirname(base), target)
    return posixpath.normpath("/" + joined).lstrip("/")
