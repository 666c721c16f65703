"""HTML (and what is made into HTML: Markdown, EPUB chapters) -> paragraphs.

A paragraph is the text between the boundaries of blocks, its white space collapsed; a line break becomes a space, two
become a boundary, and every line of `pre` is a paragraph. The page's main content is read: `main` (or `role="main"`)
where there is one, else the one `article` where there is one, else the body; navigation, asides, footers and forms are
left out unless the whole page is asked for. Scripts, styles and hidden elements are always left out. `dir` on an inline
element and `bdi` isolate (CSS and HTML 5): they become LRI, RLI or FSI and PDI in the text, `bdo` an override. Limits:
style sheets are not read.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from reader.core.document import Direction, Paragraph, ParagraphKind
from reader.core.formats.builder import ParagraphBuilder, Parsed
from reader.core.formats.markup import Handler, damage, feed_html
from reader.core.formats.text import decoded

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset((
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
        "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip  # a list of names
_NEVER = frozenset((
        "script", "style", "noscript", "template", "title", "iframe", "object", "embed", "canvas",
        "audio", "video", "map", "select", "button", "textarea", "datalist", "svg", "math", "rp",
        "rt",
))  # fmt: skip  # a list of names
_BOILERPLATE = frozenset(["nav", "aside", "footer", "form", "menu"])
_VOID = frozenset((
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
))  # fmt: skip  # a list of names
_SPACE = re.compile(r"[ \t\n\r\f]+")
_ISOLATES = {"ltr": "\u2066", "rtl": "\u2067", "auto": "\u2068"}
_OVERRIDES = {"ltr": "\u202d", "rtl": "\u202e"}
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def read_html(path: Path, encoding: str | None = None, *, whole_page: bool = False) -> Parsed:
    """The paragraphs of an HTML file; BadInputError where it cannot be read."""
    text, warnings = decoded(path, "".join, encoding, _declared_encoding(path))
    parsed = paragraphs_of_html(path, text, whole_page=whole_page)
    return Parsed(parsed.paragraphs, warnings + parsed.warnings, parsed.language, parsed.direction)


def paragraphs_of_html(path: Path, text: str, *, whole_page: bool = False) -> Parsed:
    """The paragraphs of HTML that is decoded already; `path` is for messages."""
    pieces = (text[start : start + 65536] for start in range(0, len(text), 65536))
    return _read_pieces(path, pieces, _Page(None if whole_page else _main_element(text), keep_all=whole_page))


def paragraphs_of_pieces(path: Path, pieces: Iterable[str]) -> Parsed:
    """The paragraphs of a whole page that comes in pieces; `path` is for messages."""
    return _read_pieces(path, pieces, _Page(None, keep_all=True))


def _read_pieces(path: Path, pieces: Iterable[str], handler: "_Page") -> Parsed:
    complaint = feed_html(pieces, handler)
    paragraphs = handler.finish()
    return Parsed(paragraphs, damage(path, complaint, found=bool(paragraphs)), handler.language, handler.direction)


def _declared_encoding(path: Path) -> str | None:
    """The encoding that a `meta` element near the file's beginning names."""
    with path.open("rb") as file:
        found = _CHARSET.search(file.read(4096))
    return found[1].decode("ascii") if found else None


def _main_element(text: str) -> str | None:
    """The name or role of the element that holds the page's main content."""
    if re.search(r"<main[\s>]", text, re.IGNORECASE):
        return "main"
    if re.search(r"""<[a-z]+\s[^<>]*\brole=["']?main\b""", text, re.IGNORECASE):
        return "role"
    return "article" if len(re.findall(r"<article[\s>]", text, re.IGNORECASE)) == 1 else None


class _Page(Handler):
    """Collects paragraphs from the events of a page."""

    def __init__(self, main: str | None, *, keep_all: bool) -> None:
        self._main = main
        self._keep_all = keep_all
        self._builder = ParagraphBuilder()
        self._skipped = 0
        self._within = 0 if main else 1
        self._lists = 0
        self._breaks = 0
        self._preformatted = 0
        # Open elements: name, what closes an isolate, whether it was the main one, and the state to go back to.
        self._stack: list[tuple[str, str, bool, str | None, Direction | None]] = []
        self._language: str | None = None
        self._direction: Direction | None = None
        self.language: str | None = None
        self.direction: Direction | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._skipped or self._left_out(name, attributes):
            self._skipped += name not in _VOID
            return
        self._breaks = self._breaks + 1 if name == "br" else 0
        if name in _BLOCKS or self._breaks == 2:
            self._builder.close()
        elif name == "br":
            self._text(" ")
        if name in _VOID:
            return
        stated = attributes.get("dir", "").strip().lower()
        closing = "" if name in _BLOCKS else self._isolate(name, stated)
        is_main = self._is_main(name, attributes)
        self._within += is_main
        self._lists += name in {"ul", "ol"}
        self._preformatted += name == "pre"
        self._stack.append((name, closing, is_main, self._language, self._direction))
        self._state(name, attributes, stated)

    def _state(self, name: str, attributes: Mapping[str, str], stated: str) -> None:
        """Notes the language and direction that an element states for what it holds."""
        language = attributes.get("lang") or attributes.get("xml:lang")
        direction = Direction(stated) if stated in {"ltr", "rtl"} else None
        if name in {"html", "body"}:
            self.language, self.direction = language or self.language, direction or self.direction
        elif name in _BLOCKS:
            self._language = language or self._language
            self._direction = None if stated == "auto" else direction or self._direction

    def _isolate(self, name: str, stated: str) -> str:
        """Begins the isolate or override that an inline element stands for, and gives back what ends it."""
        if name == "bdo" and stated in _OVERRIDES:
            self._text("\u2068" + _OVERRIDES[stated])
            return "\u202c\u2069"
        if name == "bdi" or stated in _ISOLATES:
            self._text(_ISOLATES.get(stated, _ISOLATES["auto"]))
            return "\u2069"
        return ""

    def _left_out(self, name: str, attributes: Mapping[str, str]) -> bool:
        hidden = "hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", "").lower()
        return name in _NEVER or hidden or (name in _BOILERPLATE and not self._keep_all)

    def _is_main(self, name: str, attributes: Mapping[str, str]) -> bool:
        return attributes.get("role") == "main" if self._main == "role" else name == self._main

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= name not in _VOID
            return
        if name in _VOID or not self._stack:
            return
        _, closing, was_main, self._language, self._direction = self._stack.pop()
        if closing:
            self._text(closing)
        if name in _BLOCKS:
            self._builder.close()
        self._within -= was_main
        self._preformatted -= name == "pre"
        self._lists -= name in {"ul", "ol"}

    def data(self, text: str) -> None:
        if self._skipped:
            return
        for number, line in enumerate(text.split("\n") if self._preformatted else [text]):
            if number:
                self._builder.close()
            collapsed = _SPACE.sub(" ", line)
            if collapsed != " ":
                self._breaks = 0
            self._text(collapsed)

    def _text(self, text: str) -> None:
        """Adds to the open paragraph, or opens one: outside of the main content there is none."""
        if not self._within:
            return
        draft = self._builder.current
        if draft is None:
            if not text.strip(" "):
                return
            draft = self._builder.open(*self._kind())
            draft.language, draft.direction = self._language, self._direction
        if text[:1] == " " and draft.pieces and draft.pieces[-1][-1:] == " ":
            text = text[1:]
        draft.pieces.append(text)

    def _kind(self) -> tuple[ParagraphKind, int]:
        for name, *_ in reversed(self._stack):
            if name in _HEADINGS:
                return ParagraphKind.HEADING, _HEADINGS[name]
            if name == "li":
                return ParagraphKind.LIST_ITEM, max(0, self._lists - 1)
            if name in {"td", "th"}:
                return ParagraphKind.TABLE_CELL, 0
        return ParagraphKind.BODY, 0

    def finish(self) -> list[Paragraph]:
        """The paragraphs."""
        return self._builder.finish()
