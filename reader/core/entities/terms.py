"""The glossary in a text: where its terms and the wordings that the person decided on stand.

Wordings are found as the lexicon finds its words: folded, with clitics before them and, in inflected languages,
with other endings. The cost of a paragraph does not grow with the glossary.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.core.entities.lexicon import Lexicon, Sense
from reader.core.entities.model import Kind
from reader.core.entities.tokens import tokenise
from reader.core.entities.values import Candidate
from reader.core.entities.words import lexicon
from reader.core.folding import fold_text
from reader.core.glossary import Glossary
from reader.core.language import primary_language


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
                    base = primary_language(language)
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
        return self._forms.get((term, primary_language(language)), ())

    def name(self, term: int) -> str:
        """What a term is called: its first right form."""
        return self._names[term]

    def find(self, text: str, language: str) -> Iterator[Found]:
        """The forms of terms in a text, in order."""
        return _found(self._terms.get(primary_language(language)), text)

    def decide(self, candidates: Sequence[Candidate], text: str, version: int) -> list[Candidate]:
        """The candidates of a text, in order, with what was decided about them.

        Decided wordings that are none yet are added in the place of those inside them, unless one reaches out of them.
        """
        decided = list(candidates)
        for found in _found(self._decisions.get(version), text):
            first = bisect_right(decided, found.start, key=lambda c: c.end)
            last = bisect_left(decided, found.end, key=lambda c: c.start)
            same = found.role.startswith("same")
            key = f"decided:{self._same[found.number]}" if same else ""
            touching = decided[first:last]
            if [(c.start, c.end) for c in touching] == [(found.start, found.end)]:
                (one,) = touching
                apart = one.apart | {f"{found.number}{found.role[-1]}"}
                decided[first] = replace(one, readings=(key, *one.readings)) if same else replace(one, apart=apart)
            elif same and all(found.start <= c.start and c.end <= found.end for c in touching):
                words = text[found.start : found.end]
                decided[first:last] = [Candidate(found.start, found.end, Kind.NAME, (key,), words)]
        return decided

    def apart(self, one: tuple[int, str], other: tuple[int, str]) -> bool:
        """Whether two wordings, each of a version, were decided not to be the same."""
        sides = [{(f.number, f.role) for f in _found(self._decisions.get(v), words)} for v, words in (one, other)]
        return any((number, _OPPOSITE[role]) in sides[1] for number, role in sides[0] if role in _OPPOSITE)


_OPPOSITE = {"apart+": "apart-", "apart-": "apart+"}


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


def _unions(glossary: Glossary) -> dict[int, int]:
    """For each decision that two wordings are the same, the first decision that it hangs together with."""
    parents: dict[int, int] = {}
    homes: dict[tuple[int, str], int] = {}
    for number, decision in enumerate(glossary.decisions):
        if decision.same:
            parents[number] = number
            for version, words in (decision.one, decision.other):
                home = homes.setdefault((version, fold_text(words)), number)
                first, later = sorted((_root(parents, home), _root(parents, number)))
                parents[later] = first
    return {number: _root(parents, number) for number in parents}


def _root(parents: dict[int, int], number: int) -> int:
    """The first decision of a union; what is passed on the way is hung nearer to it."""
    while (parent := parents[number]) != number:
        parents[number] = parents[parent]
        number = parent
    return number
