"""What is put on the clipboard: always the original text, never what was inserted to display it."""

from collections.abc import Sequence

from reader.core.bidi import base_direction, isolated
from reader.core.document import Document


def selection_text(pieces: Sequence[tuple[int, str]]) -> str:
    """The selected original text, paragraphs parted by line feeds."""
    return "\n".join(text for _, text in pieces)


def isolated_text(pieces: Sequence[tuple[int, str]], document: Document) -> str:
    """The selected text with the isolates that keep its codes whole in another program."""
    return "\n".join(isolated(text, base_direction(text, document.direction)) for _, text in pieces)


def row_text(cells: Sequence[Sequence[str]]) -> str:
    """The texts of a row, versions parted by tabs and the paragraphs of a cell by spaces."""
    return "\t".join(" ".join(" ".join(text.split()) for text in cell) for cell in cells)
