"""What is put on the clipboard: always the original text, never what was inserted to display it."""

from collections.abc import Sequence

from reader.core.bidi import base_direction, isolates
from reader.core.document import Document

_OPEN, _CLOSE = "\u2066", "\u2069"


def selection_text(pieces: Sequence[tuple[int, str]]) -> str:
    """The selected original text, paragraphs parted by line feeds."""
    return "\n".join(text for _, text in pieces)


def isolated_text(spans: Sequence[tuple[int, int, int]], document: Document) -> str:
    """The selected spans (paragraph, start, end) with the isolates that keep their codes whole in other programs.

    What has to be isolated is told by the whole paragraph: a code that is selected alone is isolated as well.
    """
    lines = []
    for number, start, end in spans:
        paragraph = document.paragraphs[number]
        direction = paragraph.direction or base_direction(paragraph.text, document.direction)
        pieces, at = [], start
        for first, last in isolates(paragraph.text, direction):
            if start <= first and last <= end:
                pieces += [paragraph.text[at:first], _OPEN, paragraph.text[first:last], _CLOSE]
                at = last
        lines.append("".join((*pieces, paragraph.text[at:end])))
    return "\n".join(lines)


def row_text(cells: Sequence[Sequence[str]]) -> str:
    """The texts of a row, versions parted by tabs and the paragraphs of a cell by spaces."""
    return "\t".join(" ".join(" ".join(text.split()) for text in cell) for cell in cells)
