"""DOCX (WordprocessingML, transitional and strict) -> paragraphs.

Read are the body with its tables and text boxes in document order, headers before it, footers, footnotes and endnotes
after it; comments become notes on the paragraph they stand in. Tracked changes are read as accepted: what was deleted
or moved away is left out, and a paragraph whose mark was deleted runs on into the next. Headings are told by outline
levels (of the paragraph, of its style or of the styles that this is based on), list items by their numbering. `w:bidi`
gives a paragraph's direction. The languages in the file are those of Word's spelling checker, set for every text
whatever it is in: only a language that a paragraph's runs state themselves is kept.

The stream of WordprocessingML is read directly: python-docx knows neither revisions, notes nor text boxes, and keeps
the whole package in memory. Lost: numbers of list items, fields' codes, formulas, text in charts, formatting.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.core.document import Direction, Paragraph, ParagraphKind
from reader.core.formats.archive import Archive, member_name, open_archive
from reader.core.formats.builder import Draft, ParagraphBuilder, Parsed, one_line
from reader.core.formats.markup import Handler, damage, feed_xml
from reader.core.message import BadInputError, Message

_LEFT_OUT = frozenset(("mc:Fallback", "w:moveFrom", "w:del", "w:rt", "w:pPrChange", "w:rPrChange"))
_CHARACTERS = {
    "w:tab": "\t", "w:ptab": "\t", "w:br": " ", "w:cr": " ", "w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad",
}  # fmt: skip  # a table
_OFF = frozenset(("0", "false", "off", "none"))


@dataclass(slots=True)
class _Style:
    """What a paragraph style says; None where it leaves it to the style that it is based on."""

    based_on: str | None = None
    outline: int | None = None
    list_level: int | None = None
    bidi: bool | None = None


@dataclass(slots=True)
class _Properties(_Style):
    """What is known of the paragraph that is being read, beyond its text."""

    style: str = ""
    runs_on: bool = False
    languages: Counter[str] = field(default_factory=Counter)


def read_docx(path: Path) -> Parsed:
    """The paragraphs of a DOCX file; BadInputError where it cannot be read."""
    with open_archive(path) as archive:
        main = _related(archive, "", "officeDocument")
        if not main or main[0] not in archive.names:
            raise BadInputError(Message.of("input-damaged", path=str(path), reason="no main part"))
        parts = {kind: _related(archive, main[0], kind) for kind in ("styles", "comments", "header", "footer")}
        styles = _Styles()
        for name in parts["styles"]:
            _feed_part(archive, name, styles)
        comments = _Comments()
        for name in parts["comments"]:
            _feed_part(archive, name, comments)
        reader = _Body(styles.styles, comments.texts)
        complaint = _feed_part(archive, main[0], reader)
        body = reader.finish()
        warnings = damage(path, complaint, found=bool(body))
        notes: list[Paragraph] = []
        for kind in ("footnotes", "endnotes"):
            for name in _related(archive, main[0], kind):
                reader = _Body(styles.styles, comments.texts, ParagraphKind.FOOTNOTE)
                _feed_part(archive, name, reader)
                notes += reader.finish()
        headers = _margins(archive, parts["header"], ParagraphKind.HEADER)
        footers = _margins(archive, parts["footer"], ParagraphKind.FOOTER)
    return Parsed([*headers, *body, *notes, *footers], warnings)


def _margins(archive: Archive, names: list[str], kind: ParagraphKind) -> list[Paragraph]:
    """The paragraphs of headers or footers, each text once, without bare page numbers."""
    found: dict[str, Paragraph] = {}
    for name in names:
        reader = _Body({}, {}, kind)
        _feed_part(archive, name, reader)
        for paragraph in reader.finish():
            if any(character.isalpha() for character in paragraph.text):
                found.setdefault(paragraph.text, paragraph)
    return list(found.values())


def _feed_part(archive: Archive, name: str, handler: Handler) -> str | None:
    """Tells the handler one part; missing parts (and names that lead out of the archive) are empty."""
    if name not in archive.names:
        return None
    with archive.open(name) as part:
        return feed_xml(part, handler)


def _related(archive: Archive, part: str, kind: str) -> list[str]:
    """The names of the parts that a part refers to as being of a kind."""
    folder, _, file = part.rpartition("/")
    relations = _Relations(part, kind)
    _feed_part(archive, f"{folder}/_rels/{file}.rels".lstrip("/"), relations)
    return relations.targets


class _Relations(Handler):
    """Collects the targets of one kind of relationship."""

    def __init__(self, part: str, kind: str) -> None:
        self._part = part
        self._kind = "/" + kind
        self.targets: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        inside = name == "rel:Relationship" and attributes.get("TargetMode") != "External"
        if inside and attributes.get("Type", "").endswith(self._kind):
            self.targets.append(member_name(self._part, attributes.get("Target", "")))


def _number(attributes: Mapping[str, str]) -> int | None:
    value = attributes.get("w:val", "")
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 4 else None


def _describe(style: _Style, name: str, attributes: Mapping[str, str]) -> None:
    """Takes over what a paragraph property says."""
    if name == "w:outlineLvl":
        style.outline = _number(attributes)
    elif name == "w:ilvl":
        style.list_level = _number(attributes)
    elif name == "w:numId":
        # Numbering 0 takes off what the style gives.
        style.list_level = -1 if attributes.get("w:val") == "0" else style.list_level or 0
    elif name == "w:bidi":
        style.bidi = attributes.get("w:val", "1") not in _OFF


class _Styles(Handler):
    """Collects the paragraph styles by their identifiers."""

    def __init__(self) -> None:
        self.styles: dict[str, _Style] = {}
        self._style = _Style()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "w:style":
            self._style = self.styles.setdefault(attributes.get("w:styleId", ""), _Style())
        elif name == "w:name" and attributes.get("w:val", "").lower() == "title":
            self._style.outline = 0
        elif name == "w:basedOn":
            self._style.based_on = attributes.get("w:val")
        else:
            _describe(self._style, name, attributes)


class _Comments(Handler):
    """Collects the texts of comments by their identifiers."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self._current = ""
        self._text = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._text = name == "w:t"
        if name == "w:comment":
            self._current = attributes.get("w:id", "")
            self.texts[self._current] = ""
        elif name == "w:p" and self.texts.get(self._current):
            self.texts[self._current] += " "

    def end(self, name: str) -> None:
        self._text = self._text and name != "w:t"

    def data(self, text: str) -> None:
        if self._text and self._current in self.texts:
            self.texts[self._current] += text


class _Body(Handler):
    """Collects the paragraphs of one part."""

    def __init__(
        self, styles: Mapping[str, _Style], comments: Mapping[str, str], kind: ParagraphKind = ParagraphKind.BODY
    ) -> None:
        self._styles = styles
        self._comments = comments
        self._kind = kind
        self._builder = ParagraphBuilder()
        self._properties: list[_Properties] = []
        self._cells = 0
        self._left_out: list[str] = []
        self._in_text = False
        self._in_mark = False
        self._run_language = ""
        self._hidden = False
        self._kept: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._left_out or name in _LEFT_OUT:
            self._start_left_out(name)
        elif name == "w:p":
            self._properties.append(_Properties())
            draft = self._builder.open()
            # A paragraph whose mark was deleted goes on here.
            draft.pieces += self._kept
            self._kept = []
        elif name == "w:t":
            self._in_text = True
        elif name == "w:tc":
            self._cells += 1
        elif name == "w:r":
            self._run_language, self._hidden = "", False
        elif self._properties:
            self._start_inside(name, attributes, self._properties[-1])

    def _start_left_out(self, name: str) -> None:
        """Counts what is nested in what is left out; inside the mark's own properties it says that the mark is gone."""
        if self._in_mark and not self._left_out and name in {"w:del", "w:moveFrom"} and self._properties:
            self._properties[-1].runs_on = True
        self._left_out.append(name)

    def _start_inside(self, name: str, attributes: Mapping[str, str], properties: _Properties) -> None:
        if name in _CHARACTERS:
            # In a paragraph's properties a tab is a tab stop.
            self._builder.add("" if self._hidden or self._in_mark else _CHARACTERS[name])
        elif name == "w:pStyle":
            properties.style = attributes.get("w:val", "")
        elif name == "w:pPr":
            self._in_mark = True
        elif name == "w:lang" and not self._in_mark:
            self._run_language = attributes.get("w:bidi" if "w:bidi" in attributes else "w:val", "")
        elif name in {"w:vanish", "w:specVanish"} and not self._in_mark:
            self._hidden = attributes.get("w:val", "1") not in _OFF
        elif name == "w:commentReference" and self._builder.current:
            comment = one_line(self._comments.get(attributes.get("w:id", ""), ""))
            self._builder.current.notes += [comment] if comment else []
        else:
            _describe(properties, name, attributes)

    def data(self, text: str) -> None:
        if self._in_text and not self._left_out and not self._hidden:
            self._builder.add(text)
            if self._run_language and self._properties:
                self._properties[-1].languages[self._run_language] += len(text)

    def end(self, name: str) -> None:
        if self._left_out:
            self._left_out.pop()
        elif name == "w:t":
            self._in_text = False
        elif name == "w:pPr":
            self._in_mark = False
        elif name == "w:tc":
            self._cells -= 1
        elif name == "w:p" and self._properties and self._builder.current:
            self._end_paragraph(self._properties.pop(), self._builder.current)

    def _end_paragraph(self, properties: _Properties, draft: Draft) -> None:
        if properties.runs_on:
            self._kept = draft.pieces[:]
            draft.pieces.clear()
        draft.kind, draft.level = self._kind_of(properties)
        # "Not bidi" is what writers set by default, whatever the script: it tells nothing.
        draft.direction = Direction.RTL if self._inherited(properties, "bidi") else None
        if properties.languages:
            draft.language = properties.languages.most_common(1)[0][0]
        self._builder.close()

    def _kind_of(self, properties: _Properties) -> tuple[ParagraphKind, int]:
        outline = self._inherited(properties, "outline")
        list_level = self._inherited(properties, "list_level")
        if self._kind is not ParagraphKind.BODY:
            return self._kind, 0
        if self._cells:
            return ParagraphKind.TABLE_CELL, 0
        if outline is not None and outline < 9:
            return ParagraphKind.HEADING, outline + 1
        if list_level is not None and list_level >= 0:
            return ParagraphKind.LIST_ITEM, list_level
        return ParagraphKind.BODY, 0

    def _inherited(self, properties: _Properties, name: str) -> int | None:
        """A property of the paragraph, of its style, or of the styles that this one is based on (at most ten)."""
        value: int | None = getattr(properties, name)
        style = self._styles.get(properties.style)
        for _ in range(10):
            if value is not None or style is None:
                break
            value = getattr(style, name)
            style = self._styles.get(style.based_on or "")
        return value

    def finish(self) -> list[Paragraph]:
        """The paragraphs; a text that was to run on into a paragraph that never came is one."""
        if any(self._kept):
            self._builder.open(self._kind).pieces += self._kept
        return self._builder.finish()
