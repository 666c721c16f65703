"""How the versions of a reading are set: font, pitch and width of the text of each."""

from dataclasses import dataclass

from reader.core.document import Document
from reader.core.language import sample, script_counts
from reader.ui.column import PaneStyle
from reader.ui.fonts import Fonts
from reader.ui.textlayout import TextStyle

READING_SIZE = 21.0
ZOOMS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)


@dataclass(frozen=True, slots=True)
class TextChoice:
    """What the person chose for the text of a version; empty and 0 leave it to the program."""

    family: str = ""
    size: float = 0.0
    spacing: float = 1.0
    column: int = 0


def script_of(document: Document) -> str:
    """The script (ISO 15924) that most letters of a document are in."""
    counts = script_counts(sample([paragraph.text for paragraph in document.paragraphs[:400]]))
    return counts.most_common(1)[0][0] if counts else "Latn"


def pane_style(document: Document, fonts: Fonts, choice: TextChoice, zoom: float) -> PaneStyle:
    """The style of a version's pane."""
    size = (choice.size or READING_SIZE) * zoom
    font = fonts.reading_font(document.language, script_of(document), size, choice.family)
    pitch = round(fonts.line_height(font) * choice.spacing)
    return PaneStyle(TextStyle(font, pitch), document.direction, column=round(choice.column * zoom))


def zoomed(zoom: float, steps: int) -> float:
    """The zoom some steps further; the nearest end where there are no more."""
    nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - zoom))
    return ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))]
