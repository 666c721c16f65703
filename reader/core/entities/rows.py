"""One row of the alignment as entity analysis sees it: its cells, and the groups of mentions that were joined in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.core.alignment.model import Alignment
from reader.core.conventions import Conventions
from reader.core.document import Document
from reader.core.entities.linking import Group, Placed, link
from reader.core.entities.named import name_candidates, with_names
from reader.core.entities.names import Evidence, NameCandidate
from reader.core.entities.scan import scan
from reader.core.entities.termlinks import term_groups
from reader.core.entities.terms import Terms
from reader.core.glossary import Glossary
from reader.core.language import language_within


@dataclass(frozen=True, slots=True)
class Cell:
    """The paragraphs of one version in a row, each with its number and its language."""

    version: int
    numbers: range
    texts: tuple[str, ...]
    languages: tuple[str, ...]

    def paragraphs(self) -> Iterator[tuple[int, str, str]]:
        """Number, text and language of each paragraph."""
        return zip(self.numbers, self.texts, self.languages, strict=True)

    @property
    def text(self) -> str:
        """The whole cell, a paragraph a line."""
        return "\n".join(self.texts)


@dataclass(frozen=True, slots=True)
class LinkedRow:
    """A row with its groups; `present` are the versions whose cell is not empty."""

    cells: tuple[Cell, ...]
    groups: tuple[Group, ...]
    present: frozenset[int]


def cells_of(documents: Sequence[Document], alignment: Alignment, row: int) -> tuple[Cell, ...]:
    """The cells of a row."""
    cells = []
    for version, document in enumerate(documents):
        numbers = alignment.cell(row, version)
        paragraphs = document.paragraphs[numbers.start : numbers.stop]
        texts = tuple(paragraph.text for paragraph in paragraphs)
        languages = tuple(p.language or language_within(p.text, document.language) for p in paragraphs)
        cells.append(Cell(version, numbers, texts, languages))
    return tuple(cells)


@dataclass(frozen=True, slots=True)
class ScannedRow:
    """A row before its names are linked: its cells, its rigid groups, and what may be a name in each version."""

    cells: tuple[Cell, ...]
    groups: tuple[Group, ...]
    names: tuple[tuple[NameCandidate, ...], ...]


def scan_row(cells: tuple[Cell, ...], glossary: Glossary, terms: Terms, conventions: Conventions) -> ScannedRow:
    """The row with its rigid groups and name candidates; terms and conventions are those of the glossary, indexed."""
    placed = [
        Placed(cell.version, number, text[candidate.start : candidate.end], candidate)
        for cell in cells
        for number, text, language in cell.paragraphs()
        for candidate in terms.decide(scan(text, language, conventions.of(cell.version, language)), text, cell.version)
        if candidate.kind not in glossary.switched_off
    ]
    groups = tuple(link(placed, len(cells)))
    names = name_candidates([list(cell.paragraphs()) for cell in cells], groups)
    return ScannedRow(cells, groups, names)


def link_row(row: ScannedRow, evidence: Evidence, glossary: Glossary, terms: Terms) -> LinkedRow:
    """The row with its names linked by what is known about the document so far."""
    texts = [{number: text for number, text, _ in cell.paragraphs()} for cell in row.cells]
    groups = with_names(row.groups, row.names, texts, evidence, terms)
    places = [(cell.version, *paragraph) for cell in row.cells for paragraph in cell.paragraphs()]
    groups = [*groups, *term_groups(places, groups, terms)]
    wanted = [g for g in groups if g.members[0].candidate.kind not in glossary.switched_off]
    return LinkedRow(row.cells, tuple(wanted), frozenset(cell.version for cell in row.cells if any(cell.texts)))
