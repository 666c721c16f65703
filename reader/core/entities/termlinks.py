"""Terms of the glossary that several versions of a row have: linked like entities.

Laid over the links that the texts themselves give, and never in their place: a term inside a name or an amount is left
alone. The n-th place of a term in one version belongs to the n-th in the others; a place too many is nothing of its
own, and a term without a partner is a finding (`checks`), not a link.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.core.entities.covered import Covered
from reader.core.entities.linking import Group, Placed
from reader.core.entities.model import Kind
from reader.core.entities.terms import Found, Terms
from reader.core.entities.values import Candidate
from reader.core.message import Message

Places = Sequence[tuple[int, int, str, str]]
"""The paragraphs of a row: version, number, text, language."""


def term_groups(places: Places, taken: Iterable[Group], terms: Terms) -> Iterator[Group]:
    """The groups of terms of a row, of mentions that touch none of the groups that there are."""
    covered = Covered(member for group in taken for member in group.members)
    found: dict[int, dict[int, list[Placed]]] = {}
    for version, number, text, language in places:
        for term in terms.find(text, language):
            placed = _placed(version, number, text, term, terms)
            if term.role == "allowed" and not covered.touches(placed):
                covered.add(placed)
                found.setdefault(term.number, {}).setdefault(version, []).append(placed)
    for number, columns in sorted(found.items()):
        if len(columns) > 1:
            for members in zip(*columns.values(), strict=False):
                yield _group(number, members, terms)


def _placed(version: int, number: int, text: str, term: Found, terms: Terms) -> Placed:
    reading = f"term:{term.number}"
    candidate = Candidate(term.start, term.end, Kind.NAME, (reading,), terms.name(term.number), soft=True)
    return Placed(version, number, text[term.start : term.end], candidate)


def _group(term: int, members: tuple[Placed, ...], terms: Terms) -> Group:
    first, second = members[:2]
    message = Message.of("reason.term", text1=first.text, text2=second.text)
    return Group(members, f"term:{terms.name(term)}", message)
