"""The analysis of a reading: mentions, links, entities and findings, row by row.

An `Analyser` works at once on any rows, for the first screen, and better once it has learnt: what the whole
document shows (whether its Latin acronyms have partners, how long the versions usually are, which names keep
meeting) makes links and findings surer. It runs in a worker and hands over blocks of rows; entities keep their
numbers for as long as it lives. When rows are repaired, it unlearns those that are no more and learns the new ones.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations

import numpy as np
import numpy.typing as npt

from reader.core.alignment.model import Alignment
from reader.core.checks import LengthNorm, TextFinding, as_mention, check_text, length_norm
from reader.core.conventions import Conventions
from reader.core.document import Document
from reader.core.entities.differences import Difference, differences, is_hard, versions_of
from reader.core.entities.linking import Placed
from reader.core.entities.model import Entity, Kind, Link, Mention
from reader.core.entities.names import Evidence
from reader.core.entities.register import Register
from reader.core.entities.rows import LinkedRow, ScannedRow, cells_of, link_row, scan_row
from reader.core.entities.terms import Terms
from reader.core.findings import Finding, fingerprint, text_print
from reader.core.glossary import Glossary
from reader.core.language import likely_script
from reader.core.reading import Reading, RowAnalysis

_SCANNED_ROWS = 4096
"""How many rows are kept between learning and analysing them, at about 20 kB each in two versions of news."""
_LINKED_ROWS = 256
"""How many rows are kept for their neighbours, which look for what has moved."""
_MOST_LENGTHS = 20_000
"""How many rows tell how long the versions usually are."""
_FELLOWS = 4
"""How many acronyms with a partner make one without remarkable in a text of Latin letters."""


class Analyser:
    """Analyses rows of one reading; owns what was learnt and the numbers of the entities."""

    def __init__(self, documents: Sequence[Document], alignment: Alignment, glossary: Glossary | None = None) -> None:
        self._documents = tuple(documents)
        self._alignment = alignment
        self._glossary = glossary or Glossary()
        self._severities = dict(self._glossary.severities)
        languages = [document.language for document in self._documents]
        self._terms = Terms(self._glossary, languages)
        self._conventions = Conventions(self._glossary.conventions, languages)
        self._register = Register(len(self._documents))
        self._norms: dict[tuple[int, int], LengthNorm] | None = None
        self._evidence = Evidence()
        self._acronyms: tuple[Counter[int], Counter[int]] = (Counter(), Counter())
        self._lengths: Counter[tuple[int, ...]] = Counter()
        self._measured = 0
        self._learnt = np.zeros(len(alignment), np.bool_)
        self._scanned = lru_cache(_SCANNED_ROWS)(self._scan)
        self._linked = lru_cache(_LINKED_ROWS)(self._link)

    def again(self, alignment: Alignment, glossary: Glossary) -> "Analyser":
        """One that has learnt nothing yet, of other rows or with another glossary; entities have the same numbers."""
        analyser = Analyser(self._documents, alignment, glossary)
        analyser._register = self._register.renewed()
        return analyser

    def take_rows(self, alignment: Alignment) -> npt.NDArray[np.int64]:
        """Takes other rows of the same documents; which row each of them was before comes back, -1 for new ones.

        What was learnt from rows that are no more is unlearnt.
        """
        found = alignment.found_in(self._alignment)
        gone = self._learnt.copy()
        gone[found[found >= 0]] = False
        for row in np.flatnonzero(gone).tolist():
            self._count(row, -1)
            self._evidence.forget(self._scanned(row).names)
        self._alignment = alignment
        self._learnt = (found >= 0) & (self._learnt[found] if len(self._learnt) else False)
        self._register.move(found.tolist())
        self._norms = None
        self._scanned.cache_clear()
        self._linked.cache_clear()
        return found

    @property
    def unlearnt(self) -> list[int]:
        """The rows that nothing was learnt from yet, the last one first.

        In this order the rows that are kept of a document too large for it are those that are analysed next.
        """
        rows: list[int] = np.flatnonzero(~self._learnt)[::-1].tolist()
        return rows

    def learn(self, rows: Iterable[int]) -> None:
        """Gathers what rows, each for the first time, tell about the whole document."""
        for row in rows:
            self._count(row, 1)
            self._evidence.add(self._scanned(row).names)
            self._learnt[row] = True
        self._norms = None
        self._linked.cache_clear()

    def _count(self, row: int, sign: int) -> None:
        """Count a row's lengths and acronyms (sign 1), or take them out again (-1)."""
        scanned = self._scanned(row)
        sizes = tuple(sum(map(len, cell.texts)) for cell in scanned.cells)
        if self._measured < _MOST_LENGTHS if sign > 0 else self._lengths[sizes]:
            self._lengths[sizes] += sign
            self._measured += sign
        present = {cell.version for cell in scanned.cells if any(cell.texts)}
        for group in scanned.groups:
            if group.members[0].candidate.kind is Kind.ACRONYM and is_hard(group):
                counts = self._acronyms[0 if present <= versions_of(group) else 1]
                for version in versions_of(group):
                    counts[version] += sign

    def analyse(self, rows: Iterable[int]) -> list[RowAnalysis]:
        """The analysis of rows, in their order."""
        return [self._row(row) for row in rows]

    def entities(self) -> tuple[Entity, ...]:
        """The entities of the rows analysed so far, in the order of their numbers."""
        return self._register.entities()

    def _scan(self, row: int) -> ScannedRow:
        return scan_row(cells_of(self._documents, self._alignment, row), self._glossary, self._terms, self._conventions)

    def _link(self, row: int) -> LinkedRow:
        return link_row(self._scanned(row), self._evidence, self._glossary, self._terms)

    def _length_norms(self) -> dict[tuple[int, int], LengthNorm]:
        if self._norms is None:
            norms = {
                (one, other): length_norm((sizes[one], sizes[other]) for sizes in self._lengths.elements())
                for one, other in combinations(range(len(self._documents)), 2)
            }
            self._norms = {pair: norm for pair, norm in norms.items() if norm}
        return self._norms

    def _row(self, row: int) -> RowAnalysis:
        linked = self._linked(row)
        beside = [self._linked(at) for at in (row - 1, row + 1) if 0 <= at < len(self._alignment)]
        found = [d for d in differences(linked, beside, self._sure_acronyms()) if not self._ignored(d)]
        told = {id(group) for difference in found for group in difference.groups}
        shown = [g for g in linked.groups if len(g.members) > 1 or is_hard(g) or id(g) in told]
        placed = sorted((m for group in shown for m in group.members), key=_order)
        numbers = {id(member): at for at, member in enumerate(placed)}
        mentions = [_mention(member) for member in placed]
        self._register.begin(row)
        links = []
        for group in shown:
            members = tuple(sorted(numbers[id(member)] for member in group.members))
            entity = self._register.number(row, group, [mentions[at] for at in members])
            links.append(Link(entity, members, group.reason))
        links.sort(key=lambda link: link.mentions)
        about: list[tuple[Difference | TextFinding, tuple[Mention, ...]]] = [
            (d, tuple(mentions[at] for at in sorted(numbers[id(m)] for g in d.groups for m in g.members)))
            for d in found
        ]
        about += [
            (check, tuple(as_mention(self._text(span), span) for span in check.spans))
            for check in check_text(linked.cells, self._documents, self._length_norms(), self._terms)
        ]
        return RowAnalysis(tuple(mentions), tuple(links), self._findings(row, linked, about))

    def _findings(
        self, row: int, linked: LinkedRow, found: list[tuple[Difference | TextFinding, tuple[Mention, ...]]]
    ) -> tuple[Finding, ...]:
        texts = [text_print(cell.text for cell in linked.cells)]
        seen: Counter[str] = Counter()
        findings = []
        for item, about in found:
            print_ = fingerprint(item.kind, item.message, texts)
            repeat = seen[print_]
            seen[print_] += 1
            if repeat:
                print_ = fingerprint(item.kind, item.message, texts, repeat)
            severity = self._severities.get(item.kind, item.severity)
            if severity is not None:
                findings.append(Finding(item.kind, severity, row, item.message, about, print_))
        return tuple(findings)

    def _text(self, span: tuple[int, int, int, int]) -> str:
        return self._documents[span[0]].paragraphs[span[1]].text

    def _ignored(self, difference: Difference) -> bool:
        ignored = self._glossary.ignored
        return bool(ignored) and any(
            (m.candidate.kind, m.candidate.value) in ignored for g in difference.groups for m in g.members
        )

    def _sure_acronyms(self) -> frozenset[int]:
        """The versions whose acronyms, but for one, all have partners."""
        with_partner, without = self._acronyms
        return frozenset(v for v in with_partner if with_partner[v] >= self._fellows(v) and without[v] <= 1)

    def _fellows(self, version: int) -> int:
        """How many acronyms must have a partner: few where their letters are not the text's own."""
        return _FELLOWS if likely_script(self._documents[version].language) == "Latn" else 1


def _order(placed: Placed) -> tuple[int, int, int, int]:
    return placed.version, placed.paragraph, placed.candidate.start, placed.candidate.end


def _mention(placed: Placed) -> Mention:
    candidate = placed.candidate
    return Mention(
        placed.version,
        placed.paragraph,
        candidate.start,
        candidate.end,
        placed.text,
        candidate.kind,
        candidate.value,
        candidate.soft,
    )


def analyse(documents: Sequence[Document], alignment: Alignment, glossary: Glossary | None = None) -> Reading:
    """The whole reading: learnt from all rows, then every row analysed."""
    analyser = Analyser(documents, alignment, glossary)
    every = range(len(alignment))
    analyser.learn(analyser.unlearnt)
    rows = tuple(analyser.analyse(every))
    return Reading(tuple(documents), alignment, rows, analyser.entities())
