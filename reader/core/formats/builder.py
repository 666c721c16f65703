"""Paragraphs in the making, and what a reader of one format hands back.

A paragraph may hold others (a text box, a note): it keeps its place, before those that it holds.
"""

import re
from dataclasses import dataclass, field

from reader.core.document import Direction, Paragraph, ParagraphKind
from reader.core.message import Message

_ODD = re.compile(r"[\x00-\x08\x0a-\x1f\x85\u2028\u2029\ud800-\udfff]")
_LINE_ENDS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_UNUSABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\ud800-\udfff]")


def one_line(text: str) -> str:
    """A text as a paragraph's text may be: stripped, line ends as spaces, without controls and lone surrogates."""
    if _ODD.search(text):
        text = _UNUSABLE.sub("", " ".join(filter(None, map(str.strip, _LINE_ENDS.split(text)))))
    return text.strip()


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file of one version holds: its paragraphs, what it states about itself, and warnings."""

    paragraphs: list[Paragraph]
    warnings: list[Message] = field(default_factory=list)
    language: str | None = None
    direction: Direction | None = None


@dataclass(slots=True)
class Draft:
    """A paragraph in the making."""

    place: int
    kind: ParagraphKind
    level: int = 0
    language: str | None = None
    direction: Direction | None = None
    pieces: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def paragraph(self) -> Paragraph | None:
        """The paragraph, if it has a text."""
        text = one_line("".join(self.pieces))
        if not text:
            return None
        return Paragraph(text, self.kind, self.level, self.language, self.direction, notes=tuple(self.notes))


class ParagraphBuilder:
    """Collects paragraphs in the order in which they were opened."""

    def __init__(self) -> None:
        self._places: list[Paragraph | None] = []
        self._open: list[Draft] = []

    @property
    def current(self) -> Draft | None:
        """The innermost open paragraph."""
        return self._open[-1] if self._open else None

    def open(self, kind: ParagraphKind = ParagraphKind.BODY, level: int = 0) -> Draft:
        """A new paragraph, inside the current one if there is one."""
        draft = Draft(len(self._places), kind, level)
        self._places.append(None)
        self._open.append(draft)
        return draft

    def add(self, text: str) -> None:
        """Appends to the text of the current paragraph, if one is open."""
        if self._open:
            self._open[-1].pieces.append(text)

    def close(self) -> None:
        """Ends the current paragraph."""
        if self._open:
            draft = self._open.pop()
            self._places[draft.place] = draft.paragraph()

    def finish(self) -> list[Paragraph]:
        """All paragraphs that have a text; those still open (the file was cut off) are ended."""
        while self._open:
            self.close()
        return [paragraph for paragraph in self._places if paragraph is not None]
