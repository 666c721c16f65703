"""Checks of a row's text that need no entities: gaps, odd lengths, untranslated text, doubled words, controls, hazards.

The norm that a length is measured against is the document's own, robust against the rows that break it. A doubled
word is no finding in languages that double words by rule, nor where the row doubles one in every version.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import regex

from reader.core.bidi import base_direction, dangers, hazards
from reader.core.document import Document
from reader.core.entities.acronyms import is_letter_name
from reader.core.entities.common import common
from reader.core.entities.model import Kind, Mention
from reader.core.entities.rows import Cell
from reader.core.entities.terms import Terms
from reader.core.findings import FindingKind, Severity
from reader.core.folding import fold_text
from reader.core.language import indispensable, primary_language
from reader.core.message import Message, VersionNumber

_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*")
_DOUBLED = regex.compile(
    r"(?<![\p{L}\p{M}\p{N}_$'’-])([\p{L}\p{M}]{2,})(?:[ \u00a0]+\1)+(?![\p{L}\p{M}\p{N}_'’-])", regex.IGNORECASE
)
_MEANT = {
    "en": frozenset({"had", "that", "is", "her", "bye", "very", "no", "so", "ha", "knock"}),
    "de": frozenset({"die", "der", "das", "sie", "den", "dem", "wie"}),
    "fr": frozenset({"nous", "vous", "en"}),
    "nl": frozenset({"die", "dat", "zij", "ze"}),
    "it": frozenset({"piano", "via", "poco"}),
}
_MIN_LENGTH = 40


@dataclass(frozen=True, slots=True)
class TextFinding:
    """A finding to be, about spans of text (version, paragraph, start, end), or without any about the whole row."""

    kind: FindingKind
    severity: Severity
    message: Message
    spans: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class LengthNorm:
    """The usual logarithm of the ratio of two versions' lengths, and its spread; nothing is odd without a norm."""

    centre: float
    spread: float

    def oddness(self, one: int, other: int) -> float:
        """How many spreads the ratio of two lengths is off the norm."""
        return (math.log(one / other) - self.centre) / self.spread


def length_norm(pairs: Iterable[tuple[int, int]]) -> LengthNorm | None:
    """The norm of the lengths (code points) of two versions' cells; None for fewer than eight rows."""
    ratios = [math.log(one / other) for one, other in pairs if one and other]
    if len(ratios) < 8:
        return None
    centre = median(ratios)
    spread = 1.4826 * median(abs(ratio - centre) for ratio in ratios)
    return LengthNorm(centre, max(spread, 0.12))


def check_text(
    cells: tuple[Cell, ...], documents: Sequence[Document], norms: dict[tuple[int, int], LengthNorm], terms: Terms
) -> list[TextFinding]:
    """What the text of a row's cells shows."""
    return [
        *_gaps(cells),
        *_lengths(cells, norms),
        *_untranslated(cells, documents),
        *_doubled(cells),
        *_controls(cells, documents),
        *_terms(cells, terms),
    ]


def _gaps(cells: tuple[Cell, ...]) -> Iterator[TextFinding]:
    empty = [cell.version for cell in cells if not any(cell.texts)]
    if empty and len(empty) < len(cells):
        first, *others = map(_named, empty)
        also = {f"version{at}": version for at, version in enumerate(others, 2)}
        yield TextFinding(FindingKind.GAP, Severity.WARNING, Message.of("check.gap", version=first, **also))


def _lengths(cells: tuple[Cell, ...], norms: dict[tuple[int, int], LengthNorm]) -> Iterator[TextFinding]:
    for (one, other), norm in norms.items():
        a, b = cells[one], cells[other]
        sizes = len(a.text), len(b.text)
        if min(sizes) == 0 or max(sizes) < _MIN_LENGTH:
            continue
        oddness = norm.oddness(*sizes)
        # Short texts vary more: the norm widens as the square root of the length falls below a paragraph's.
        limit = 4.0 * math.sqrt(max(1.0, 200 / max(sizes)))
        if abs(oddness) > limit:
            shorter = b if oddness > 0 else a
            times = math.exp(abs(oddness) * norm.spread)
            message = Message.of("check.length", version=_named(shorter.version), times=round(times, 1))
            severity = Severity.WARNING if abs(oddness) > 1.5 * limit else Severity.HINT
            yield TextFinding(FindingKind.LENGTH, severity, message)


def _untranslated(cells: tuple[Cell, ...], documents: Sequence[Document]) -> Iterator[TextFinding]:
    languages = [
        {document.paragraphs[number].language or document.language for number in cell.numbers}
        for cell, document in zip(cells, documents, strict=True)
    ]
    for at, one in enumerate(cells):
        for other in cells[at + 1 :]:
            both = languages[at], languages[other.version]
            if not both[0] or not both[1] or not both[0].isdisjoint(both[1]):
                continue
            words = _WORD.findall(one.text)
            if len(words) >= 4 and sum(map(len, words)) >= 20 and fold_text(one.text) == fold_text(other.text):
                message = Message.of("check.untranslated", one=_named(one.version), other=_named(other.version))
                severity = Severity.WARNING if _is_prose(words, both[0] | both[1]) else Severity.HINT
                yield TextFinding(FindingKind.UNTRANSLATED, severity, message)


def _is_prose(words: list[str], languages: set[str]) -> bool:
    """Whether words are sentences of one of some languages: titles, references and names often stay as they are."""
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    small = [word for word in cased if word[0].islower()]
    function = [indispensable(language) for language in languages]
    known = [listed for listed in function if listed]
    return 2 * len(small) >= len(cased) and (
        not known or any(word.casefold() in listed for word in words for listed in known)
    )


def _doubled(cells: tuple[Cell, ...]) -> Iterator[TextFinding]:
    found = [
        (cell.version, number, match, primary_language(language))
        for cell in cells
        for number, text, language in cell.paragraphs()
        for match in _DOUBLED.finditer(text)
    ]
    if len({version for version, *_ in found}) > 1:
        return
    for version, number, match, base in found:
        meant = match[1].casefold() in _MEANT.get(base, ()) or is_letter_name(match[1])
        if base not in common().doubling and not match[1][0].isupper() and not meant and len(match[0].split()) == 2:
            message = Message.of("check.repeated-word", word=match[1])
            span = (version, number, match.start(), match.end())
            yield TextFinding(FindingKind.REPEATED_WORD, Severity.WARNING, message, (span,))


def _controls(cells: tuple[Cell, ...], documents: Sequence[Document]) -> Iterator[TextFinding]:
    for cell in cells:
        for number, text in zip(cell.numbers, cell.texts, strict=True):
            for danger in dangers(text):
                message = Message.of(f"check.control-{danger.kind.value}", label=danger.label)
                span = (cell.version, number, danger.start, danger.end)
                yield TextFinding(FindingKind.CONTROL, Severity.ERROR, message, (span,))
            stated = documents[cell.version].paragraphs[number].direction
            direction = stated or base_direction(text, documents[cell.version].direction)
            for hazard in hazards(text, direction):
                message = Message.of("check.bidi-hazard", text=hazard.text, shown=hazard.shown)
                span = (cell.version, number, hazard.start, hazard.end)
                yield TextFinding(FindingKind.BIDI_HAZARD, Severity.HINT, message, (span,))


def _terms(cells: tuple[Cell, ...], terms: Terms) -> Iterator[TextFinding]:
    """Forms that the glossary forbids, and terms that a version words otherwise than the glossary does."""
    used: dict[int, dict[int, tuple[int, int, int, int]]] = {}
    for cell in cells:
        for number, text, language in cell.paragraphs():
            for found in terms.find(text, language):
                span = (cell.version, number, found.start, found.end)
                if found.role == "forbidden":
                    message = Message.of("check.term-forbidden", text=text[found.start : found.end])
                    yield TextFinding(FindingKind.TERM, Severity.WARNING, message, (span,))
                elif found.role == "allowed":
                    used.setdefault(found.number, {}).setdefault(cell.version, span)
    for term, spans in sorted(used.items()):
        version, number, start, end = first = min(spans.values())
        word = cells[version].texts[number - cells[version].numbers.start][start:end]
        for cell in cells:
            forms = terms.forms(term, cell.languages[0]) if cell.languages else ()
            if forms and cell.version not in spans:
                message = Message.of("check.term-missing", text=word, version=_named(cell.version), form=forms[0])
                yield TextFinding(FindingKind.TERM, Severity.WARNING, message, (first,))


def _named(version: int) -> VersionNumber:
    return VersionNumber(version + 1)


def as_mention(text: str, span: tuple[int, int, int, int], kind: Kind = Kind.NAME) -> Mention:
    """The span of a text finding as a mention of its own text."""
    version, paragraph, start, end = span
    words = text[start:end]
    return Mention(version, paragraph, start, end, words, kind, words)
