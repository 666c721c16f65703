"""ODT (OpenDocument text) -> paragraphs.

Read are the body with its tables and text boxes in document order, headers before it, footers and the notes after it;
comments become notes on the paragraph they stand in. Tracked changes are read as accepted (what was deleted is kept by
ODF outside of the text). Headings have their outline level, list items their depth; the writing mode of a paragraph's
style gives its direction. Read from the stream of XML: odfpy has been left alone since 2020 and builds a tree ten times
the size of the text. Lost: list numbers, fields' codes, formulas, formatting.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from reader.core.document import Direction, Paragraph, ParagraphKind
from reader.core.formats.archive import Archive, open_archive
from reader.core.formats.builder import ParagraphBuilder, Parsed, one_line
from reader.core.formats.markup import Handler, damage, feed_xml

_LEFT_OUT = frozenset((
        "text:tracked-changes", "text:note-citation", "office:annotation-end",
        "text:sequence-decls", "office:forms", "text:ruby-text", "office:scripts",
        "office:font-face-decls", "text:bibliography-configuration",
))  # fmt: skip  # a list of names
_SPACE = re.compile(r"[ \t\r\n]+")
# Left to right is what writers set by default, whatever the script: it tells nothing.
_MODES = {"rl-tb": Direction.RTL, "rl": Direction.RTL}


def read_odt(path: Path) -> Parsed:
    """The paragraphs of an ODT file; BadInputError where it cannot be read."""
    with open_archive(path) as archive:
        margins = _Content({})
        _feed(archive, "styles.xml", margins)
        content = _Content(margins.modes)
        complaint = _feed(archive, "content.xml", content)
    body, notes = content.finish(), content.notes.finish()
    headers = _once(margins.headers.finish())
    footers = _once(margins.footers.finish())
    warnings = damage(path, complaint, found=bool(body))
    return Parsed([*headers, *body, *notes, *footers], warnings)


def _feed(archive: Archive, name: str, handler: Handler) -> str | None:
    if name not in archive.names:
        return None
    with archive.open(name) as part:
        return feed_xml(part, handler)


def _once(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Each text once, without bare page numbers."""
    found = {p.text: p for p in reversed(paragraphs) if any(character.isalpha() for character in p.text)}
    return list(reversed(found.values()))


class _Content(Handler):
    """Collects paragraphs, and the writing modes of styles."""

    def __init__(self, modes: Mapping[str, str]) -> None:
        self.modes = dict(modes)
        self.body, self.notes = ParagraphBuilder(), ParagraphBuilder()
        self.headers, self.footers = ParagraphBuilder(), ParagraphBuilder()
        # Where paragraphs go: the body, and inside of notes, headers, footers and comments elsewhere.
        self._builders = [self.body]
        self._style = ""
        self._left_out = 0
        self._lists = 0
        self._cells = 0
        self._comment: list[str] | None = None

    @property
    def _builder(self) -> ParagraphBuilder:
        return self._builders[-1]

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._left_out or name in _LEFT_OUT:
            self._left_out += 1
        elif name == "office:annotation":
            self._comment = []
        elif self._comment is not None:
            self._start_comment(name)
        elif name in {"text:p", "text:h"}:
            self._open(name, attributes)
        elif name == "text:s":
            count = attributes.get("text:c", "1")
            self._builder.add(" " * min(int(count[:9]), 100) if count.isascii() and count.isdecimal() else " ")
        elif name in {"text:tab", "text:line-break"}:
            self._builder.add("\t" if name == "text:tab" else " ")
        else:
            self._start_structure(name, attributes)

    def _start_comment(self, name: str) -> None:
        # Author and date of a comment are no part of what it says.
        if name in {"?:creator", "?:date", "?:date-string", "?:creator-initials"}:
            self._left_out = 1
        elif name == "text:p" and self._comment:
            self._comment.append(" ")

    def _start_structure(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "text:note":
            self._builders.append(self.notes)
        elif name.startswith("style:header"):
            self._builders.append(self.headers)
        elif name.startswith("style:footer"):
            self._builders.append(self.footers)
        elif name == "text:list":
            self._lists += 1
        elif name == "table:table-cell":
            self._cells += 1
        elif name == "style:style":
            self._style = attributes.get("style:name", "")
            self.modes.setdefault(self._style, self.modes.get(attributes.get("style:parent-style-name", ""), ""))
        elif name == "style:paragraph-properties" and "style:writing-mode" in attributes:
            self.modes[self._style] = attributes["style:writing-mode"]

    def _open(self, name: str, attributes: Mapping[str, str]) -> None:
        level = attributes.get("text:outline-level", "1")
        if self._builder is self.notes:
            draft = self._builder.open(ParagraphKind.FOOTNOTE)
        elif self._builder is self.headers:
            draft = self._builder.open(ParagraphKind.HEADER)
        elif self._builder is self.footers:
            draft = self._builder.open(ParagraphKind.FOOTER)
        elif self._cells:
            draft = self._builder.open(ParagraphKind.TABLE_CELL)
        elif name == "text:h":
            decimal = level.isascii() and level.isdecimal() and len(level) < 3
            draft = self._builder.open(ParagraphKind.HEADING, int(level) if decimal else 1)
        elif self._lists:
            draft = self._builder.open(ParagraphKind.LIST_ITEM, self._lists - 1)
        else:
            draft = self._builder.open()
        draft.direction = _MODES.get(self.modes.get(attributes.get("text:style-name", ""), ""))

    def data(self, text: str) -> None:
        if self._left_out:
            return
        text = _SPACE.sub(" ", text)
        if self._comment is not None:
            self._comment.append(text)
        else:
            self._builder.add(text)

    def end(self, name: str) -> None:
        if self._left_out:
            self._left_out -= 1
        elif name == "office:annotation" and self._comment is not None:
            comment = one_line("".join(self._comment))
            self._comment = None
            if comment and self._builder.current:
                self._builder.current.notes.append(comment)
        elif self._comment is not None:
            return
        elif name in {"text:p", "text:h"}:
            self._builder.close()
        elif name == "text:note" or name.startswith(("style:header", "style:footer")):
            self._end_elsewhere()
        elif name == "text:list":
            self._lists -= 1
        elif name == "table:table-cell":
            self._cells -= 1

    def _end_elsewhere(self) -> None:
        if len(self._builders) > 1:
            self._builders.pop()

    def finish(self) -> list[Paragraph]:
        """The paragraphs of the body."""
        return self.body.finish()
