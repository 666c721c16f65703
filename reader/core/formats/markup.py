"""XML and HTML as a stream of events, safe from hostile files; nothing outside the file is ever read.

libxml2's push parsers feed a handler, so that no tree is built and memory does not grow with the markup. An XML file
that declares entities is refused, whatever they would expand to or fetch: before the parser sees the declaration, and
again by lxml, whose targets cannot take one. External document types are not loaded; depth and the length of one text
are libxml2's own limits (256 and ten million; for HTML 2,048). What was read before an error is kept, with a warning.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from reader.core.message import BadInputError, Message

_CHUNK = 1 << 16
_LONGEST_PROLOG = 1 << 20
_ASIDE = re.compile(rb"<!--.*?-->|<\?.*?\?>", re.DOTALL)
_ROOT = re.compile(rb"<[^!?\s]")
_DECLARATION = "entities are declared"
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:container": "container",
    "http://www.idpf.org/2007/opf": "opf",
    "http://www.idpf.org/2007/ops": "epub",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "",
    "urn:oasis:names:tc:xliff:document:1.1": "",
    "urn:oasis:names:tc:xliff:document:1.2": "",
    "urn:oasis:names:tc:xliff:document:2.0": "",
    "urn:oasis:names:tc:xliff:document:2.1": "",
    "urn:oasis:names:tc:xliff:document:2.2": "",
    "http://sdl.com/FileTypes/SdlXliff/1.0": "sdl",
    "MQXliff": "mq",
    "http://www.lisa.org/tmx14": "",
    "urn:iso:std:iso:30042:ed-2": "",
}


class _Names(dict[str, str]):
    """Names as lxml gives them ("{namespace}name") -> "prefix:name" with the prefixes that are usual; filled as met."""

    def __missing__(self, name: str) -> str:
        namespace, brace, local = name[1:].rpartition("}") if name.startswith("{") else ("", "", name)
        prefix = _PREFIXES.get(namespace, "?") if brace else ""
        self[name] = f"{prefix}:{local}" if prefix else local
        return self[name]


class Handler:
    """What wants to be told of a file's markup: names come with usual prefixes, attributes as a dictionary."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """A piece of text; texts may come in several."""


class _Target:
    """lxml's side of a handler."""

    def __init__(self, handler: Handler) -> None:
        self._names = _Names()
        self._handler = handler
        self.data = handler.data
        self.started = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.started = True
        names = self._names
        self._handler.start(names[tag], {names[name]: value for name, value in attributes.items()})

    def doctype(self, *_declared: str | None) -> None:
        """Taking the document type is what keeps lxml from taking entities."""

    def end(self, tag: str) -> None:
        self._handler.end(self._names[tag])

    def close(self) -> None:
        """Nothing is left to do: the handler has everything."""


class _EntitiesError(Exception):
    """The file declares entities."""


def _without_entities(source: IO[bytes], target: _Target) -> Iterator[bytes]:
    """The file in chunks; _EntitiesError before a chunk with the declaration of an entity is handed out."""
    prolog = b""
    while chunk := source.read(_CHUNK):
        if not target.started and len(prolog) < _LONGEST_PROLOG:
            # Without its zero bytes UTF-16 is ASCII here.
            prolog = _ASIDE.sub(b"", prolog + chunk.replace(b"\0", b""))
            root = _ROOT.search(prolog)
            if b"<!ENTITY" in prolog[: root.start() if root else None]:
                raise _EntitiesError
        yield chunk


def feed_xml(source: IO[bytes], handler: Handler) -> str | None:
    """Tells the handler the XML of a file; the parser's complaint where it ended early, None where all is well."""
    from lxml import etree  # noqa: PLC0415  # plain text needs no parser

    # lxml asks for no more of a target than it uses, but its types do.
    target: Any = _Target(handler)
    parser = etree.XMLParser(target=target, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return _feed(parser, _without_entities(source, target))
    except _EntitiesError:
        return _DECLARATION


def feed_html(pieces: Iterable[str], handler: Handler) -> str | None:
    """Tells the handler the HTML of a decoded text; the parser's complaint where it ended early."""
    from lxml import etree  # noqa: PLC0415  # plain text needs no parser

    target: Any = _Target(handler)
    parser = etree.HTMLParser(target=target, no_network=True, huge_tree=True, encoding="utf-8")
    return _feed(parser, (piece.encode("utf-8", "replace") for piece in pieces))


def _feed(parser: Any, chunks: Iterable[bytes]) -> str | None:
    from lxml import etree  # noqa: PLC0415  # plain text needs no parser

    try:
        fed = False
        for chunk in chunks:
            parser.feed(chunk)
            fed = True
        if fed:
            parser.close()
    except etree.LxmlError as error:
        return str(error) or type(error).__name__
    return None


def damage(path: Path, complaint: str | None, *, found: bool) -> list[Message]:
    """The warnings for a file that could be read in part; BadInputError where nothing of it could."""
    if complaint is None:
        return []
    if complaint == _DECLARATION or "xmlAddEntity" in complaint:
        raise BadInputError(Message.of("input-entities", path=str(path)))
    if not found:
        raise BadInputError(Message.of("input-damaged", path=str(path), reason=complaint))
    return [Message.of("document-damaged", path=path.name, reason=complaint)]
