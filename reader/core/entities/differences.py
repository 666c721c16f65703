"""What the versions of a row do not share: entities missing in one of them, other values in their place, moved ones.

Soft mentions raise nothing, but for two number words that alone stand against each other (three, thirty). What has
no partner is first looked for in the rows beside (`moved`), then paired with what has no partner on the other side
(`values-differ`), and else stands in one version only. What the row has with a partner elsewhere stands only more
often in one version: a hint. Names are hints, and so are acronyms unless the document's own Latin acronyms all have
partners.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.core.entities.linking import Group, Placed
from reader.core.entities.model import Kind
from reader.core.entities.rows import LinkedRow
from reader.core.findings import FindingKind, Severity
from reader.core.language import primary_language
from reader.core.message import Message

_FIGURES = frozenset({Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.MEASURE})
_NAMES = frozenset({Kind.ACRONYM, Kind.PERSON, Kind.PLACE, Kind.ORG, Kind.NAME})
_SHARP = frozenset({Kind.CODE, Kind.URL, Kind.EMAIL, Kind.PHONE, Kind.NUMBER, Kind.PERCENT, Kind.MONEY})
_NEAR = 48
"""How many mentions without partners of a row are compared one by one."""
_CAPITALISED = re.compile(r"\b[A-ZÀ-ÞĐŁ]\w+")
_LABEL = re.compile(r"\W{0,2}\d{1,3}[.)\]）、．]\D?")
_BEFORE_NOTE = re.compile(r"[^\W\d_]|[.,;:!?’”»]")
_WITH_DUALS = frozenset({"ar", "sl"})
# The code of a language or country as a part of an address.
_LANGUAGE = re.compile(r"(?:(?<=[./_-])|^)[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?=[./_-]|$)")
_LONGEST = 200
_ALIKE = 0.6
"""From which likeness on one code, address or acronym may be meant for the other."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding to be: what it is about is still groups of candidates."""

    kind: FindingKind
    severity: Severity
    message: Message
    groups: tuple[Group, ...]


def is_hard(group: Group) -> bool:
    """Whether a group has a mention that may raise an alarm."""
    return any(not member.candidate.soft for member in group.members)


def versions_of(group: Group) -> frozenset[int]:
    """The versions that a group stands in."""
    return frozenset(member.version for member in group.members)


def chief(group: Group) -> Placed:
    """The member of a group that decides what a finding about it says, whichever version it is of."""
    return min(group.members, key=_rank)


def _rank(member: Placed) -> tuple[bool, bool, str, int, str, list[str]]:
    candidate = member.candidate
    kind = candidate.kind
    return candidate.soft, kind not in _SHARP, kind.value, candidate.start, member.text, sorted(candidate.units)


def differences(row: LinkedRow, neighbours: Sequence[LinkedRow], sure_acronyms: frozenset[int]) -> list[Difference]:
    """What the versions of a row do not share; `sure_acronyms` are the versions whose acronyms all have partners."""
    found = [
        _about(group, FindingKind.VALUES_DIFFER, "difference.converted") for group in row.groups if group.converted
    ]
    if len(row.present) < 2:
        return found
    widest: Counter[str] = Counter()
    for group in row.groups:
        for key in _keys(group):
            widest[key] = max(widest[key], len(versions_of(group)))
    beside = _open_beside(neighbours)
    rest = []
    for group in row.groups:
        lacking = row.present - versions_of(group)
        if not lacking or not is_hard(group):
            continue
        keys = _keys(group)
        if any((version, key) in beside for version in lacking for key in keys):
            found.append(_about(group, FindingKind.MOVED, "difference.moved"))
        elif any(widest[key] > len(versions_of(group)) for key in keys):
            found.append(_about(group, FindingKind.ONLY_IN_ONE_VERSION, "difference.more-often"))
        else:
            rest.append(group)
    paired = set()
    for one, other in _pairs(rest):
        paired |= {id(one), id(other)}
        found.append(_differ(one, other))
    found += [_only(row, group, sure_acronyms) for group in rest if id(group) not in paired]
    return found + _differing_words(row)


def _about(group: Group, kind: FindingKind, key: str, severity: Severity = Severity.HINT) -> Difference:
    first, last = group.members[0], group.members[-1]
    message = Message.of(key, text1=first.text, text2=last.text, kind=chief(group).candidate.kind.value)
    return Difference(kind, severity, message, (group,))


def _differ(one: Group, other: Group) -> Difference:
    first, second = sorted((one, other), key=lambda group: min(member.version for member in group.members))
    a, b = chief(first), chief(second)
    kinds = {a.candidate.kind, b.candidate.kind}
    soft = a.candidate.soft and b.candidate.soft
    severity = (
        Severity.HINT if kinds & _NAMES or _differ_by_language(a, b) else Severity.WARNING if soft else Severity.ERROR
    )
    message = Message.of("difference.values", text1=a.text, text2=b.text, kind=a.candidate.kind.value)
    if a.text == b.text and a.candidate.value != b.candidate.value:
        # Figures that two versions write by two conventions.
        values = {"value1": a.candidate.value, "value2": b.candidate.value}
        message = Message.of("difference.read-otherwise", text=a.text, kind=a.candidate.kind.value, **values)
    return Difference(FindingKind.VALUES_DIFFER, severity, message, (first, second))


def _differ_by_language(one: Placed, other: Placed) -> bool:
    return one.candidate.kind is other.candidate.kind is Kind.URL and _localised(
        one.candidate.value, other.candidate.value
    )


def _localised(one: str, other: str) -> bool:
    """Whether two addresses are one page, or pages of one site, in two languages (en.example.org, de.example.org)."""
    pages = [_LANGUAGE.sub("*", address.partition("://")[2] or address) for address in (one, other)]
    hosts = [page.partition("/")[0] for page in pages]
    return "." in one and hosts[0] == hosts[1] and (pages[0] == pages[1] or hosts[0].startswith("*."))


def _only(row: LinkedRow, group: Group, sure_acronyms: frozenset[int]) -> Difference:
    kind = chief(group).candidate.kind
    severity = Severity.ERROR if kind in _SHARP else Severity.WARNING
    if kind in _FIGURES and (_is_small(row, group) or _is_label(row, group)):
        severity = Severity.HINT
    if kind in _NAMES:
        sure = kind is Kind.ACRONYM and not versions_of(group).isdisjoint(sure_acronyms) and not _expanded(row, group)
        severity = Severity.WARNING if sure else Severity.HINT
    return _about(group, FindingKind.ONLY_IN_ONE_VERSION, "difference.only", severity)


def _is_small(row: LinkedRow, group: Group) -> bool:
    """Whether a figure may be hidden in the grammar of a version that lacks it: an article, or an Arabic dual."""
    value = chief(group).candidate.value
    if value not in ("1", "2") or chief(group).candidate.units:
        return False
    lacking = row.present - versions_of(group)
    languages = {
        primary_language(language) for cell in row.cells if cell.version in lacking for language in cell.languages
    }
    return value == "1" or not languages.isdisjoint(_WITH_DUALS)


def _is_label(row: LinkedRow, group: Group) -> bool:
    """Whether a figure numbers its paragraph or a note: other versions may leave that to the layout."""
    return all(
        _labels(cell.texts[member.paragraph - cell.numbers.start], member.candidate.start, member.candidate.end)
        for member in group.members
        for cell in row.cells
        if cell.version == member.version
    )


def _labels(text: str, start: int, end: int) -> bool:
    """Whether a figure numbers an item of a list or, grown to the word before it, a note."""
    if _LABEL.fullmatch(text[: end + 2]):
        return True
    noted = text[end : end + 1] == ")" and text[:start].count("(") == text[:start].count(")")
    return noted and _BEFORE_NOTE.fullmatch(text[max(0, start - 1) : start]) is not None


def _expanded(row: LinkedRow, group: Group) -> bool:
    """Whether a version that lacks an acronym writes it out: words with capitals whose initials spell it."""
    letters = chief(group).candidate.value.replace(".", "").removesuffix("s").upper()
    return any(
        letters in "".join(word[0] for word in _CAPITALISED.findall(cell.text))
        for cell in row.cells
        if cell.version not in versions_of(group)
    )


def _keys(group: Group) -> frozenset[str]:
    return frozenset({group.key, *(member.candidate.readings[0] for member in group.members)})


def _open_beside(neighbours: Iterable[LinkedRow]) -> set[tuple[int, str]]:
    """Versions and values of what has no partner in the rows beside."""
    return {
        (member.version, key)
        for row in neighbours
        for group in row.groups
        if len(row.present) == 1 or not row.present <= versions_of(group)
        for member in group.members
        for key in _keys(group)
    }


def _differing_words(row: LinkedRow) -> list[Difference]:
    """The number words without partners, where there is one in each of two versions and both are plain cardinals."""
    words = [
        group
        for group in row.groups
        if len(group.members) == 1 and group.members[0].candidate.word and not is_hard(group)
        if not group.members[0].candidate.faint and group.members[0].candidate.value not in ("1", "2")
    ]
    if len(words) == 2 and versions_of(words[0]).isdisjoint(versions_of(words[1])):
        return [_differ(*words)]
    return []


def _families(group: Group) -> set[str]:
    """What a group may stand for in a slot of the text; a bare year may stand for any figure."""
    candidate = chief(group).candidate
    if candidate.kind in _FIGURES:
        return {"figure"}
    if candidate.kind in _NAMES:
        return {"name"}
    if candidate.kind is Kind.DATE:
        figure = {"figure"} if any(reading.startswith("n:") for reading in candidate.readings) else set()
        return {"weekday" if candidate.readings[0].startswith("w:") else "date"} | figure
    return {candidate.kind.value}


def _pairs(groups: list[Group]) -> Iterator[tuple[Group, Group]]:
    """Groups that stand in each other's place: of one family, in different versions, the likest first."""
    found = []
    near = [(group, _families(group)) for group in groups[:_NEAR]]
    for at, (one, families) in enumerate(near):
        for other, others in near[at + 1 :]:
            if families & others and versions_of(one).isdisjoint(versions_of(other)):
                likeness = _likeness(one, other)
                if likeness is not None:
                    found.append((-likeness, sorted((_place(one), _place(other))), one, other))
    used: set[int] = set()
    for _, _, one, other in sorted(found, key=lambda entry: entry[:2]):
        if id(one) not in used and id(other) not in used:
            used |= {id(one), id(other)}
            yield one, other


def _place(group: Group) -> list[tuple[int, str]]:
    return sorted((member.candidate.start, member.text) for member in group.members)


def _likeness(one: Group, other: Group) -> float | None:
    """How alike two values without partners look; None where one can hardly be meant for the other."""
    a, b = chief(one).candidate, chief(other).candidate
    shorter, longer = sorted((a.value[:_LONGEST], b.value[:_LONGEST]), key=lambda value: (len(value), value))
    # The ratio depends on which text comes first.
    alike = SequenceMatcher(None, shorter, longer, autojunk=False).ratio()
    if a.kind in (Kind.CODE, Kind.URL, Kind.EMAIL) or a.kind in _NAMES:
        return alike if alike >= _ALIKE else None
    return alike + (0.5 if a.units & b.units else 0.0) + (0.25 if a.kind is b.kind else 0.0)
