"""Termbases -> `Glossary`: TBX (2 and 3, any dialect), and tables (TSV, CSV, XLSX) with a column a language.

TBX terms whose administrative status is deprecated or superseded are forbidden ones. In a table's cell several forms
stand apart by a semicolon, a vertical bar or a line end; a column whose heading holds "forbidden" or "deprecated"
beside the language gives forbidden forms. A region counts for nothing ("en-US" is "en"), a script does ("zh-Hant"). A
concept with terms in one language only can be missed nowhere: it is left out.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from reader.core.formats.bilingual import usable_language
from reader.core.formats.builder import one_line
from reader.core.formats.door import checked
from reader.core.formats.markup import Handler, damage, feed_xml
from reader.core.formats.sniff import Format, sniff
from reader.core.formats.table import Grid, header_of, text_grid, usable_heading, xlsx_grid
from reader.core.glossary import Glossary, Term
from reader.core.language import UNDETERMINED, identify, sample
from reader.core.message import BadInputError, Message

_FORBIDDEN = re.compile(r"\b(forbidden|deprecated)\b", re.IGNORECASE)
_FORMS = re.compile(r"[;|\n؛]")

# Forms by language, the right and the forbidden ones.
Forms = dict[tuple[str, bool], list[str]]


def read_glossary(path: Path) -> tuple[Glossary, tuple[Message, ...]]:
    """The terms of a termbase and warnings; BadInputError where it cannot be read or joins no languages."""
    with checked([path]):
        kind = sniff(path)
        warnings: list[Message] = []
        if kind is Format.TBX:
            concepts, warnings = _read_tbx(path)
        elif kind is Format.XLSX:
            grid, warnings = xlsx_grid(path)
            concepts = _concepts(grid)
        elif kind in {Format.TABLE, Format.TEXT}:
            grid, warnings = text_grid(path)
            concepts = _concepts(grid)
        else:
            concepts = []
    terms = tuple(term for term in map(_term, concepts) if term)
    if not terms:
        raise BadInputError(Message.of("input-no-terms", path=str(path)))
    return Glossary(terms), tuple(warnings)


def _term(concept: Forms) -> Term | None:
    """The concept as a term, None where it joins no two languages."""
    forms, forbidden = (
        tuple((language, tuple(dict.fromkeys(said))) for (language, bad), said in concept.items() if bad is wanted)
        for wanted in (False, True)
    )
    languages = {language for language, _ in concept}
    return Term(forms, forbidden) if len(languages) > 1 and forms else None


def _primary(language: str | None) -> str:
    """A language tag without region and extensions."""
    parts = (usable_language(language) or UNDETERMINED).split("-")
    return "-".join([parts[0], *(part for part in parts[1:2] if len(part) == 4 and part.isalpha())])


def _read_tbx(path: Path) -> tuple[list[Forms], list[Message]]:
    handler = _Tbx()
    with path.open("rb") as file:
        complaint = feed_xml(file, handler)
    return handler.concepts, damage(path, complaint, found=bool(handler.concepts))


class _Tbx(Handler):
    """Collects concepts."""

    def __init__(self) -> None:
        self.concepts: list[Forms] = []
        self._concept: Forms = {}
        self._language = ""
        self._text: list[str] | None = None
        self._terms: list[str] = []
        self._forbidden = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in {"termEntry", "conceptEntry"}:
            self._concept = {}
        elif name in {"langSet", "langSec"}:
            self._language = _primary(attributes.get("xml:lang") or attributes.get("lang"))
        elif name in {"tig", "ntig", "termSec"}:
            self._terms, self._forbidden = [], False
        elif name in {"term", "termNote"} or name.endswith(":administrativeStatus"):
            self._text = []

    def data(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, name: str) -> None:
        if self._text is not None and (name in {"term", "termNote"} or name.endswith(":administrativeStatus")):
            said, self._text = one_line("".join(self._text)), None
            if name == "term":
                self._terms += [said] if said else []
            elif said.startswith(("deprecated", "superseded")):
                self._forbidden = True
        elif name in {"tig", "ntig", "termSec"} and self._terms:
            self._concept.setdefault((self._language, self._forbidden), []).extend(self._terms)
            self._terms = []
        elif name in {"termEntry", "conceptEntry"}:
            self.concepts.append(self._concept)


def _concepts(grid: Grid) -> list[Forms]:
    """The concepts of a table, a row each."""
    grid = [row for row in grid if any(cell.strip() for cell in row)]
    header = header_of(grid)
    if header:
        columns = [
            (usable_heading(_FORBIDDEN.sub("", cell).strip(" ()-_")), _FORBIDDEN.search(cell)) for cell in header
        ]
        named = [(_primary(language) if language else None, bool(bad)) for language, bad in columns]
        grid = grid[1:]
    else:
        width = max(map(len, grid), default=0)
        columns_of = ([row[column] for row in grid if column < len(row)] for column in range(width))
        found = [identify(sample(texts)) for texts in columns_of]
        named = [(language if language != UNDETERMINED else None, False) for language in found]
    concepts = []
    for row in grid:
        concept: Forms = {}
        for (language, forbidden), cell in zip(named, row, strict=False):
            forms = [one_line(form) for form in _FORMS.split(cell)]
            if language and any(forms):
                concept.setdefault((language, forbidden), []).extend(form for form in forms if form)
        concepts.append(concept)
    return concepts
