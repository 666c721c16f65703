"""The glossary in a text: where its terms and the wordings that the person decided on stand.

Wordings are found as the lexicon finds its words: folded, with clitics before them and, in inflected languages,
with other endings. The cost of a paragraph does not grow with the glossary.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.core.entities.lexicon import Lexicon, Sense
from reader.core.entities.model import Kind
from reader.core.entities.tokens import tokenise
from reader.core.entities.values import Candidate
from reader.core.entities.words import lexicon
from reader.core.folding import fold_text
from reader.core.glossary import Glossary


@dataclass(frozen=True, slots=True)
class Found:
    """A wording of the glossary in a text: its span and what it is there for."""

    start: int
    end: int
    role: str
    number: int


class Terms:
    """Finds the wordings of one glossary; owns an index a language for terms, and one a version for decisions."""

    def __init__(self, glossary: Glossary, languages: Sequence[str]) -> None:
        self._terms: dict[str, Lexicon] = {}
        self._decisions: dict[int, Lexicon] = {}
        self._forms: dict[tuple[int, str], tuple[str, ...]] = {}
        self._names = [next((form for _, forms in term.forms for form in forms), "") for term in glossary.terms]
        for number, term in enumerate(glossary.terms):
            for role, table in (("allowed", term.forms), ("forbidden", term.forbidden)):
                for language, forms in table:
                    base = _base(language)
                    index = self._terms.setdefault(base, _index(base))
                    for form in forms:
                        index.add(form, Sense(role, number))
                    if role == "allowed":
                        self._forms[number, base] = forms
        for number, decision in enumerate(glossary.decisions):
            for side, (version, words) in (("+", decision.one), ("-", decision.other)):
                index = self._decisions.setdefault(version, _index(languages[version]))
                index.add(words, Sense(("same" if decision.same else "apart") + side, number))
        for index in (*self._terms.values(), *self._decisions.values()):
            index.finish()
        self._same = _unions(glossary)

    def forms(self, term: int, language: str) -> tuple[str, ...]:
        """The right forms of a term in a language, none if it has none there."""
        return self._forms.get((term, _base(language)), ())

    def name(self, term: int) -> str:
        """What a term is called: its first right form."""
        return self._names[term]

    def find(self, text: str, language: str) -> Iterator[Found]:
        """The forms of terms in a text, in order."""
        return _found(self._terms.get(_base(language)), text)

    def decide(self, candidates: Sequence[Candidate], text: str, version: int) -> list[Candidate]:
        """The candidates of a text with what was decided about them; decided wordings that are none yet are added."""
        decided = list(candidates)
        for found in _found(self._decisions.get(version), text):
            span = (found.start, found.end)
            at = next((n for n, c in enumerate(decided) if (c.start, c.end) == span), None)
            if at is None and found.role.startswith("same"):
                decided = _with_wording(decided, span, text[slice(*span)], f"decided:{self._same[found.number]}")
            elif at is not None and found.role.startswith("same"):
                readings = (f"decided:{self._same[found.number]}", *decided[at].readings)
                decided[at] = replace(decided[at], readings=readings)
            elif at is not None:
                decided[at] = replace(decided[at], apart=decided[at].apart | {f"{found.number}{found.role[-1]}"})
        return decided

    def apart(self, one: tuple[int, str], other: tuple[int, str]) -> bool:
        """Whether two wordings, each of a version, were decided not to be the same."""
        sides = [{(f.number, f.role) for f in _found(self._decisions.get(v), words)} for v, words in (one, other)]
        return any((number, _OPPOSITE[role]) in sides[1] for number, role in sides[0] if role in _OPPOSITE)


_OPPOSITE = {"apart+": "apart-", "apart-": "apart+"}


def _with_wording(candidates: list[Candidate], span: tuple[int, int], words: str, key: str) -> list[Candidate]:
    """The candidates with a decided wording in the place of those inside it, if none of them reaches out of it."""
    start, end = span
    touching = [c for c in candidates if c.start < end and start < c.end]
    if any(c.start < start or end < c.end for c in touching):
        return candidates
    rest = [c for c in candidates if c.end <= start or end <= c.start]
    return sorted([*rest, Candidate(start, end, Kind.NAME, (key,), words)], key=lambda c: c.start)


def _index(language: str) -> Lexicon:
    own = lexicon(language)
    return Lexicon(own.language, prefixes=own.prefixes, dense=own.dense, endings=own.endings)


def _found(index: Lexicon | None, text: str) -> Iterator[Found]:
    if index is None:
        return
    tokens = tokenise(text)
    for at in range(len(tokens)):
        match = index.match(tokens.texts, at)
        if match:
            start = tokens.starts[at] + match.lead
            span = tokens.folded.original_span(start, tokens.ends[at + match.size - 1])
            for sense in match.senses:
                yield Found(*span, sense.role, sense.value)


def _base(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()


def _unions(glossary: Glossary) -> dict[int, int]:
    """For each decision that two wordings are the same, the first decision that it hangs together with."""
    homes: dict[tuple[int, str], int] = {}
    unions: dict[int, int] = {}
    for number, decision in enumerate(glossary.decisions):
        if not decision.same:
            continue
        sides = [(version, fold_text(words)) for version, words in (decision.one, decision.other)]
        known = sorted({homes[side] for side in sides if side in homes} | {number})
        first = known[0]
        for union in known:
            unions = {n: first if home == union else home for n, home in unions.items()}
            homes = {side: first if home == union else home for side, home in homes.items()}
        unions[number] = first
        homes |= dict.fromkeys(sides, first)
    return unions
