"""Names of a row beside its rigid groups: which text is left for them, and their links as groups.

`names` finds and links names; here is decided what it may look at and what its links mean for the row. What a rigid
mention takes is no name. An acronym without a partner stays free: a name on the other side, written out, may
satisfy it. A spelled acronym that a name continues (إن بي سي نيوز) is one name with it.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from reader.core.entities.covered import Covered
from reader.core.entities.linking import Group, Placed
from reader.core.entities.model import Kind
from reader.core.entities.names import Evidence, NameCandidate, NameLink, candidates, lexicon, link
from reader.core.entities.terms import Terms
from reader.core.entities.values import Candidate
from reader.core.message import Message

Place = tuple[int, int, int, int]
"""Version, paragraph, start, end."""


def name_candidates(
    texts: Sequence[Sequence[tuple[int, str, str]]], groups: Sequence[Group]
) -> tuple[tuple[NameCandidate, ...], ...]:
    """What may be a name in the cells of a row, given as number, text and language of their paragraphs."""
    taken: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for group in groups:
        for member in group.members:
            if len(group.members) > 1 or not (member.candidate.soft or member.candidate.kind is Kind.ACRONYM):
                span = (member.candidate.start, member.candidate.end)
                taken.setdefault((member.version, member.paragraph), []).append(span)
    return tuple(
        tuple(
            candidate
            for number, text, language in cell
            for candidate in candidates(text, language, taken.get((version, number), ()), number)
        )
        for version, cell in enumerate(texts)
    )


def with_names(
    groups: Sequence[Group],
    cells: Sequence[Sequence[NameCandidate]],
    texts: Sequence[dict[int, str]],
    evidence: Evidence,
    terms: Terms,
) -> list[Group]:
    """The groups of a row with those of its names; `texts` are the paragraphs of each version by number."""
    named = [group for found in link(cells, evidence) for group in _groups(found, texts, terms)]
    covered = Covered(member for group in named for member in group.members)
    named += _countries(groups, cells, covered)
    covered = Covered(member for group in named for member in group.members)
    rigid = [group for group in groups if len(group.members) > 1 or not covered.touches(group.members[0])]
    covered = Covered(member for group in (*rigid, *named) for member in group.members)
    for version, cell in enumerate(cells):
        for candidate in cell:
            if candidate.sure:
                kind, key, value = _identity(candidate)
                value_of = Candidate(candidate.start, candidate.end, kind, (f"name:{key}",), value)
                member = Placed(version, candidate.paragraph, candidate.text, value_of)
                if not covered.touches(member):
                    covered.add(member)
                    named.append(Group((member,), value_of.readings[0]))
    return rigid + named


def _groups(found: NameLink, texts: Sequence[dict[int, str]], terms: Terms) -> Iterator[Group]:
    """The groups of a link: the nth mention of every version is one, for one mention satisfies one mention."""
    columns = []
    for version, spans in enumerate(found.spans):
        column = []
        for paragraph, start, end in spans:
            candidate = Candidate(start, end, found.kind, (f"name:{found.key}",), found.value)
            column.append(Placed(version, paragraph, texts[version][paragraph][start:end], candidate))
        columns.append(column)
    for line in zip_longest(*columns):
        members = tuple(member for member in line if member is not None)
        first = members[0]
        if any(terms.apart((first.version, first.text), (m.version, m.text)) for m in members[1:]):
            continue
        yield Group(members, f"name:{found.key}", found.reason if len(members) > 1 else None)


def _countries(groups: Sequence[Group], cells: Sequence[Sequence[NameCandidate]], covered: Covered) -> Iterator[Group]:
    """Acronyms that are the code of a country which another version writes out (PNG, Papua-Neuguinea)."""
    acronyms = [
        group.members[0]
        for group in groups
        if len(group.members) == 1 and group.members[0].candidate.kind is Kind.ACRONYM
        if not covered.touches(group.members[0])
    ]
    if not acronyms:
        return
    countries: dict[tuple[str, int], list[Placed]] = {}
    for version, cell in enumerate(cells):
        for found in cell:
            kind, key, value = _identity(found)
            if key.startswith("c:"):
                country = Candidate(found.start, found.end, kind, (f"name:{key}",), value)
                member = Placed(version, found.paragraph, found.text, country)
                countries.setdefault((key, version), []).append(member)
    for acronym in acronyms:
        codes = [f"c:{reading[2:].upper()}" for reading in acronym.candidate.readings if reading.startswith("a:")]
        for version in set(range(len(cells))) - {acronym.version}:
            members = next((countries[code, version] for code in codes if (code, version) in countries), [])
            free = next((member for member in members if not covered.touches(member)), None)
            if free is not None:
                covered.add(free)
                one, other = sorted((acronym, free), key=lambda member: member.version)
                texts = {"text1": one.text, "text2": other.text, "name": free.candidate.value}
                yield Group((one, other), free.candidate.readings[0], Message.of("name.gazetteer", **texts))
                break


def _identity(candidate: NameCandidate) -> tuple[Kind, str, str]:
    """Kind, key and value of a name that stands alone: the gazetteer's, or its own words."""
    if candidate.places:
        place = lexicon.place(candidate.places[0])
        return place.kind, place.identity, place.name
    return candidate.kind, "n:" + candidate.key, candidate.text
