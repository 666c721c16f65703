"""EPUB -> paragraphs: the chapters in the order of the spine, each read as HTML.

The book's language is the one that its package states. Limits: encrypted chapters (DRM) are told and left out. The
archive and the package file are read here: EbookLib is under the AGPL and unpacks every picture.
"""

import codecs
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from reader.core.document import Paragraph
from reader.core.formats.archive import Archive, member_name, open_archive
from reader.core.formats.builder import Parsed
from reader.core.formats.html import paragraphs_of_pieces
from reader.core.formats.markup import Handler, damage, feed_xml
from reader.core.message import BadInputError, Message


def read_epub(path: Path) -> Parsed:
    """The paragraphs of an EPUB; BadInputError where it cannot be read."""
    with open_archive(path) as archive:
        package = _Package()
        complaint = _read_package(archive, package)
        paragraphs: list[Paragraph] = []
        missing = 0
        for name in package.chapters():
            if name in archive.names:
                try:
                    with archive.open(name) as part:
                        paragraphs += paragraphs_of_pieces(path, _decoded(part)).paragraphs
                except BadInputError:
                    missing += 1
            else:
                missing += 1
    warnings = damage(path, complaint, found=bool(paragraphs))
    if missing:
        warnings.append(Message.of("epub-chapters-missing", path=path.name, count=missing))
    return Parsed(paragraphs, warnings, package.language or None)


def _decoded(part: IO[bytes]) -> Iterator[str]:
    """A chapter in pieces."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    while chunk := part.read(1 << 16):
        yield decoder.decode(chunk)
    yield decoder.decode(b"", final=True)


def _read_package(archive: Archive, package: "_Package") -> str | None:
    """Reads the package file that the container names; the parser's complaint if it is damaged."""
    container = _Container()
    if "META-INF/container.xml" in archive.names:
        with archive.open("META-INF/container.xml") as part:
            feed_xml(part, container)
    # A book whose container is lost still has its package file.
    candidates = [container.package, *sorted(name for name in archive.names if name.endswith(".opf"))]
    package.name = next((name for name in candidates if name in archive.names), "")
    if not package.name:
        return "no package file"
    with archive.open(package.name) as part:
        return feed_xml(part, package)


class _Container(Handler):
    """Finds the first package file."""

    package = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "container:rootfile" and not self.package:
            self.package = member_name("", attributes.get("full-path", ""))


class _Package(Handler):
    """Collects the manifest, the spine and the language."""

    def __init__(self) -> None:
        self.name = ""
        self.language = ""
        self._in_language = False
        self._items: dict[str, str] = {}
        self._spine: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._in_language = name == "?:language" and not self.language
        if name == "opf:item":
            self._items[attributes.get("id", "")] = attributes.get("href", "")
        elif name == "opf:itemref":
            self._spine.append(attributes.get("idref", ""))

    def end(self, name: str) -> None:
        self._in_language = self._in_language and name != "?:language"

    def data(self, text: str) -> None:
        if self._in_language:
            self.language = (self.language + text).strip()

    def chapters(self) -> list[str]:
        """The archive names of the chapters in the order of the spine, each once."""
        references = dict.fromkeys(self._items[item] for item in self._spine if item in self._items)
        return [member_name(self.name, reference) for reference in references]
