"""Documents and their paragraphs: the values that everything else is about.

A document is one *version* of a text. Neither version is "the source": the model is a list of versions. Offsets into
a paragraph are Unicode code points of `Paragraph.text`, whose outer white space is stripped.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from reader.core.message import Message


class Direction(StrEnum):
    """The direction in which a text is written."""

    LTR = "ltr"
    RTL = "rtl"


class ParagraphKind(StrEnum):
    """What a paragraph is in its document, where the file says so."""

    BODY = "body"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    FOOTNOTE = "footnote"
    HEADER = "header"
    FOOTER = "footer"


class TagKind(StrEnum):
    """Whether an inline tag opens something, closes it, or stands alone."""

    OPEN = "open"
    CLOSE = "close"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class InlineTag:
    """Formatting or a placeholder of a translation file, which stands before the character at `offset`."""

    offset: int
    label: str
    kind: TagKind = TagKind.ALONE


class Paragraph(NamedTuple):
    """One paragraph as it stands in its file; `language` and `direction` only where the file states them.

    A named tuple, because documents have hundreds of thousands: it is made six times as fast as a frozen dataclass,
    and the garbage collector leaves it alone. `text` holds no line ends and no inline tags. `state` is what a
    translation file calls the state of the segment (its own word, such as "needs-review-translation"), `notes` are
    comments on it.
    """

    text: str
    kind: ParagraphKind = ParagraphKind.BODY
    level: int = 0
    language: str | None = None
    direction: Direction | None = None
    state: str = ""
    notes: tuple[str, ...] = ()
    tags: tuple[InlineTag, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One version: its paragraphs in order, its language (BCP 47, "und" if unknown) and its direction.

    `warnings` tells what was left out or guessed when it was read.
    """

    path: Path
    paragraphs: tuple[Paragraph, ...]
    language: str
    direction: Direction
    warnings: tuple[Message, ...] = ()

    @property
    def name(self) -> str:
        """The file's name, as shown in the pane's header."""
        return self.path.name
