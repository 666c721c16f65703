"""Paragraphs too long for anything that is done by paragraph: divided where a sentence ends, or a word.

A file without line ends is one paragraph of megabytes, which would be laid out, searched and compared as one. Nobody
reads it so. No limit of a format is meant: what people write, even without paragraphs, stays far below.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.core.document import Paragraph

LONGEST = 10_000
"""The most code points of a paragraph: about four printed pages."""
_SENTENCE = re.compile(r"[.!?…。！？؟۔।॥]['\"”’»)\]]*\s+|[。！？]")
_SPACE = re.compile(r"\s+")
_JOINERS = "\u200c\u200d"


def divided(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, overlong ones in pieces that together hold all of the text but white space at their edges."""
    for paragraph in paragraphs:
        if len(paragraph.text) <= LONGEST:
            yield paragraph
        else:
            yield from _pieces(paragraph)


def _pieces(paragraph: Paragraph) -> Iterator[Paragraph]:
    text, start = paragraph.text, 0
    while start < len(text):
        end = len(text) if len(text) - start <= LONGEST else _cut(text, start)
        piece = text[start:end]
        lead = start + len(piece) - len(piece.lstrip())
        stripped = piece.strip()
        tags = tuple(
            replace(tag, offset=min(max(tag.offset - lead, 0), len(stripped)))
            for tag in paragraph.tags
            if start <= tag.offset < end or (end == len(text) == tag.offset)
        )
        if stripped:
            yield paragraph._replace(text=stripped, notes=paragraph.notes if start == 0 else (), tags=tags)
        start = end


def _cut(text: str, start: int) -> int:
    """Where to cut after a start: behind the last sentence or word of the second half, else between two characters."""
    half, most = start + LONGEST // 2, start + LONGEST
    for boundary in (_SENTENCE, _SPACE):
        ends = [match.end() for match in boundary.finditer(text, half, most)]
        if ends:
            return ends[-1]
    cut = most
    while cut > half and (unicodedata.combining(text[cut]) or text[cut] in _JOINERS or text[cut - 1] in _JOINERS):
        cut -= 1
    return cut
