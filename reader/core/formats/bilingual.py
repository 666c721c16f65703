"""Rows that a file gives by itself -> documents and their alignment.

A *segment* is what a row holds in one version: none, one or more paragraphs (a line end inside a segment begins a
paragraph), with its inline tags, state and comments. `SegmentBuilder` puts a text and its tags together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from reader.core.alignment.model import Alignment, Origin
from reader.core.document import Document, InlineTag, Paragraph, TagKind
from reader.core.formats.builder import one_line
from reader.core.formats.options import ReadOptions
from reader.core.language import UNDETERMINED, identify_document
from reader.core.message import BadInputError, Message

_LINE = re.compile(r"[^\n\r]+")
_BREAK = re.compile(r"(?<![ \t])[ \t]*[\r\n][ \t\r\n]*")
_TAG = re.compile(r"[A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,8})*\Z")

# More versions than this are no document that is reviewed; the time to open them grows with the rows.
MOST_VERSIONS = 60

Segment = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """What a bilingual file holds: the languages it states (None where it does not) and a segment a row and version."""

    languages: list[str | None]
    segments: list[list[Segment]]
    warnings: list[Message] = field(default_factory=list)


class SegmentBuilder:
    """The text and the tags of a segment in the making; `collapse` makes spaces of line ends."""

    def __init__(self, *, collapse: bool = False) -> None:
        self._collapse = collapse
        self._pieces: list[str] = []
        self._tags: list[InlineTag] = []
        self._length = 0

    def text(self, text: str) -> None:
        """Appends text."""
        if self._collapse:
            text = _BREAK.sub(" ", text)
        self._pieces.append(text)
        self._length += len(text)

    def tag(self, label: str, kind: TagKind) -> None:
        """Puts a tag here."""
        self._tags.append(InlineTag(self._length, one_line(label), kind))

    def segment(self, state: str = "", notes: Sequence[str] = (), language: str | None = None) -> Segment:
        """The segment's paragraphs, one a line that is not blank; state and notes stand on the first."""
        return segment_of("".join(self._pieces), state, notes, self._tags, language)


def segment_of(
    text: str,
    state: str = "",
    notes: Sequence[str] = (),
    tags: Sequence[InlineTag] = (),
    language: str | None = None,
) -> Segment:
    """The paragraphs of a segment's text, one a line that is not blank; state and notes stand on the first.

    The tags of a line are those from its beginning to that of the next line that is not blank.
    """
    if not tags and not notes and "\n" not in text and "\r" not in text:
        line = one_line(text)
        return (Paragraph(line, language=language, state=state),) if line else ()
    paragraphs: list[Paragraph] = []
    lines = [found for found in _LINE.finditer(text) if one_line(found[0])]
    for number, found in enumerate(lines):
        begin = found.start() if number else 0
        end = lines[number + 1].start() if number + 1 < len(lines) else len(text) + 1
        line = one_line(found[0])
        # Where controls were taken out of a line, its tags may stand a little to the right.
        margin = found.start() + len(found[0]) - len(found[0].lstrip())
        own = tuple(
            InlineTag(min(max(tag.offset - margin, 0), len(line)), tag.label, tag.kind)
            for tag in tags
            if begin <= tag.offset < end
        )
        first = not paragraphs
        paragraphs.append(
            Paragraph(
                line,
                language=language,
                state=state if first else "",
                notes=tuple(note for note in map(one_line, notes) if note) if first else (),
                tags=own,
            )
        )
    return tuple(paragraphs)


def documents_of_rows(path: Path, rows: Rows, options: ReadOptions) -> tuple[tuple[Document, ...], Alignment]:
    """The versions and the given rows of a bilingual file; BadInputError where fewer than two versions have a text."""
    used = [version for version in range(len(rows.languages)) if any(segments[version] for segments in rows.segments)]
    if len(used) < 2:
        raise BadInputError(Message.of("input-one-language", path=str(path)))
    kept = [segments for segments in rows.segments if any(segments)]
    counts = np.array([[len(segments[version]) for version in used] for segments in kept], np.int32)
    starts = np.zeros((len(kept) + 1, len(used)), np.int32)
    np.cumsum(counts, axis=0, out=starts[1:])
    documents = []
    for number, version in enumerate(used):
        chosen = options.version(number)
        paragraphs = tuple(paragraph for segments in kept for paragraph in segments[version])
        language = chosen.language or usable_language(rows.languages[version])
        language, direction = identify_document([p.text for p in paragraphs], language, chosen.direction)
        documents.append(Document(path, paragraphs, language, direction, tuple(rows.warnings)))
    origins = np.full(len(kept), Origin.GIVEN, np.uint8)
    alignment = Alignment(starts, origins, np.full(len(kept), np.nan, np.float32))
    return tuple(documents), alignment


def left_out(path: Path, versions: int) -> list[Message]:
    """The warning that a file holds more versions than are opened, if it does."""
    if versions <= MOST_VERSIONS:
        return []
    return [Message.of("versions-left", path=path.name, most=MOST_VERSIONS, more=versions - MOST_VERSIONS)]


def usable_language(stated: str | None) -> str | None:
    """A language that a file states as a BCP 47 tag, None where it is none."""
    stated = re.split("[-_]x[-_]", stated or "", flags=re.IGNORECASE)[0].strip()
    if not _TAG.match(stated) or stated.lower() in {UNDETERMINED, "mul", "zxx"}:
        return None
    language, *others = stated.replace("_", "-").split("-")
    return "-".join(
        [language.lower(), *(o.title() if len(o) == 4 else o.upper() if len(o) == 2 else o for o in others)]
    )
