"""Which format a file is in: told from its content; the name counts only where contents look alike.

Archives are told by what they hold, XML by its root element, the rest by the beginning of the text. Plain text is what
is left. Markdown and tables are plain text too: a name that says so decides, without one only unmistakable signs do.
"""

import codecs
import re
from enum import StrEnum
from pathlib import Path

from reader.core.formats.archive import WORKBOOK_GROWTH, Archive, open_archive
from reader.core.message import BadInputError, Message


class Format(StrEnum):
    """The formats that are read."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    ODT = "odt"
    EPUB = "epub"
    MARKDOWN = "markdown"
    SUBTITLES = "subtitles"
    PDF = "pdf"
    XLIFF = "xliff"
    TMX = "tmx"
    PO = "po"
    TABLE = "table"
    XLSX = "xlsx"
    TBX = "tbx"


BILINGUAL = frozenset((Format.XLIFF, Format.TMX, Format.PO, Format.TABLE, Format.XLSX))

_HEAD = 1 << 16
_ROOTS = {
    "xliff": Format.XLIFF, "tmx": Format.TMX, "martif": Format.TBX, "tbx": Format.TBX, "html": Format.HTML,
}  # fmt: skip  # a table
_ROOT = re.compile(
    r"(?>\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^<>\[]*(?:\[.*?\]\s*)?>)*+<(?:[\w.-]+:)?([\w.-]+)[\s/>]", re.DOTALL
)
_HTML = re.compile(
    r"\s*(?><!--.*?-->\s*)*+<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|ul|ol|table|article|main|section|span|br)\b",
    re.IGNORECASE | re.DOTALL,
)
_CUE = re.compile(r"\s*\d+[ \t]*\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->[ \t]*\d", re.ASCII)
_MARKDOWN = (
    re.compile(r"^#{1,6} \S", re.MULTILINE),
    re.compile(r"^[*+-] \S", re.MULTILINE),
    re.compile(r"\[[^\]\n]{1,80}\]\([^)\s]|\*\*[^*\n]{1,80}\*\*|^```", re.MULTILINE),
)


def sniff(path: Path) -> Format:
    """The format of a file; BadInputError where it is one that cannot be read."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        with open_archive(path, WORKBOOK_GROWTH) as archive:
            return _archive_format(archive)
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise BadInputError(Message.of("input-old-office", path=str(path)))
    if head.startswith(b"{\\rtf"):
        raise BadInputError(Message.of("input-rtf", path=str(path)))
    return _text_format(path, _roughly_decoded(head))


def _archive_format(archive: Archive) -> Format:
    names = archive.names
    kind = archive.read("mimetype").strip() if "mimetype" in names else b""
    if kind == b"application/epub+zip" or "META-INF/container.xml" in names:
        return Format.EPUB
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return Format.ODT
    if any(name.startswith("xl/workbook") for name in names):
        return Format.XLSX
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return Format.DOCX
    if not kind and "content.xml" in names:
        return Format.ODT
    raise BadInputError(Message.of("input-unknown-archive", path=str(archive.path)))


def _roughly_decoded(head: bytes) -> str:
    """The beginning of a text, well enough to see markup in it."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = head.decode("utf-16", "replace")
    elif head.startswith(b"<\0"):
        text = head.decode("utf-16-le", "replace")
    elif head.startswith(b"\0<"):
        text = head.decode("utf-16-be", "replace")
    else:
        text = head.decode("utf-8-sig", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text_format(path: Path, head: str) -> Format:
    if head.lstrip()[:1] == "<":
        markup = _markup_format(path, head)
        if markup:
            return markup
    if head.startswith("WEBVTT") or _CUE.match(head):
        return Format.SUBTITLES
    if re.search(r'^msgid\s+"', head, re.MULTILINE) and re.search(r'^msgstr(?:\[0\])?\s+"', head, re.MULTILINE):
        return Format.PO
    suffix = path.suffix.lower()
    if suffix in {".csv", ".tsv", ".tab"}:
        return Format.TABLE
    signs = sum(bool(pattern.search(head)) for pattern in _MARKDOWN)
    if suffix in {".md", ".markdown", ".mdown", ".mkd"} or (suffix != ".txt" and signs == len(_MARKDOWN)):
        return Format.MARKDOWN
    return Format.TABLE if suffix not in {".txt", ".text"} and _is_table(head) else Format.TEXT


def _markup_format(path: Path, head: str) -> Format | None:
    """The format by the root element, None where it is text that begins with "<"."""
    if _HTML.match(head):
        return Format.HTML
    root = _ROOT.match(head)
    if root and root[1].lower() in _ROOTS:
        return _ROOTS[root[1].lower()]
    if root and head.lstrip().startswith("<?xml"):
        raise BadInputError(Message.of("input-unknown-xml", path=str(path), root=root[1]))
    return None


def _is_table(head: str) -> bool:
    """Whether every line of a text has the same number of tabs."""
    lines = [line for line in head.split("\n")[:-1] or [head] if line.strip()]
    tabs = {line.count("\t") for line in lines}
    return len(lines) > 1 and len(tabs) == 1 and 0 not in tabs
