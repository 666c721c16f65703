"""What the versions of a row do not share: entities missing in one of them, other values in their place, moved ones.

Soft mentions raise nothing. What has no partner is first looked for in the rows beside (`moved`), then paired with
what has no partner on the other side (`values-differ`), and else stands in one version only. What the row has
elsewhere with a partner stands only more often in one version: a hint. Acronyms are hints unless the document's own
Latin acronyms all have partners.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.core.entities.linking import Group, Placed
from reader.core.entities.model import Kind
from reader.core.entities.rows import LinkedRow
from reader.core.findings import FindingKind, Severity
from reader.core.message import Message

_FIGURES = frozenset({Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.MEASURE})
_NAMES = frozenset({Kind.ACRONYM, Kind.PERSON, Kind.PLACE, Kind.ORG, Kind.NAME})
_SHARP = frozenset({Kind.CODE, Kind.URL, Kind.EMAIL, Kind.PHONE, Kind.NUMBER, Kind.PERCENT, Kind.MONEY})
_NEAR = 48


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding to be: what it is about is still groups of candidates."""

    kind: FindingKind
    severity: Severity
    message: Message
    members: tuple[Placed, ...]


def family(kind: Kind) -> str:
    """Kinds that can stand for each other in a slot of the text."""
    return "figure" if kind in _FIGURES else "name" if kind in _NAMES else kind.value


def is_hard(group: Group) -> bool:
    """Whether a group has a mention that may raise an alarm."""
    return any(not member.candidate.soft for member in group.members)


def versions_of(group: Group) -> frozenset[int]:
    """The versions that a group stands in."""
    return frozenset(member.version for member in group.members)


def incomplete(row: LinkedRow) -> list[Group]:
    """The groups that lack a version of the row and are worth a finding."""
    return [group for group in row.groups if is_hard(group) and not row.present <= versions_of(group)]


def differences(row: LinkedRow, neighbours: Sequence[LinkedRow], sure_acronyms: frozenset[int]) -> list[Difference]:
    """What the versions of a row do not share; `sure_acronyms` are the versions whose acronyms all have partners."""
    found = [_converted(group) for group in row.groups if group.converted]
    if len(row.present) < 2:
        return found
    open_groups = incomplete(row)
    complete = {key for group in row.groups if row.present <= versions_of(group) for key in _keys(group)}
    beside = _open_beside(neighbours)
    rest = []
    for group in open_groups:
        lacking = row.present - versions_of(group)
        if any((version, key) in beside for version in lacking for key in _keys(group)):
            found.append(_difference(FindingKind.MOVED, Severity.HINT, group))
        elif any(key in complete for key in _keys(group)):
            found.append(_difference(FindingKind.ONLY_IN_ONE_VERSION, Severity.HINT, group, "difference.more-often"))
        else:
            rest.append(group)
    for one, other in _pairs(rest):
        members = tuple(sorted(one.members + other.members, key=lambda m: (m.version, m.paragraph, m.candidate.start)))
        message = Message.of(
            "difference.values", text1=members[0].text, text2=members[-1].text, kind=members[0].candidate.kind.value
        )
        severity = Severity.HINT if members[0].candidate.kind in _NAMES else Severity.ERROR
        found.append(Difference(FindingKind.VALUES_DIFFER, severity, message, members))
        rest = [group for group in rest if group is not one and group is not other]
    return found + [_only(group, sure_acronyms) for group in rest]


def _converted(group: Group) -> Difference:
    texts = {f"text{i + 1}": member.text for i, member in enumerate(group.members[:2])}
    return Difference(
        FindingKind.VALUES_DIFFER, Severity.HINT, Message.of("difference.converted", **texts), group.members
    )


def _keys(group: Group) -> set[str]:
    return {member.candidate.readings[0] for member in group.members} | {group.key}


def _open_beside(neighbours: Iterable[LinkedRow]) -> set[tuple[int, str]]:
    """Versions and values of what has no partner in the rows beside."""
    return {
        (member.version, key)
        for row in neighbours
        for group in row.groups
        if not row.present <= versions_of(group) or len(row.present) == 1
        for member in group.members
        for key in _keys(group)
    }


def _difference(kind: FindingKind, severity: Severity, group: Group, key: str = "difference.moved") -> Difference:
    member = group.members[0]
    return Difference(
        kind, severity, Message.of(key, text=member.text, kind=member.candidate.kind.value), group.members
    )


def _only(group: Group, sure_acronyms: frozenset[int]) -> Difference:
    kind = group.members[0].candidate.kind
    severity = Severity.ERROR if kind in _SHARP else Severity.WARNING
    if kind in _NAMES:
        sure = kind is Kind.ACRONYM and any(member.version in sure_acronyms for member in group.members)
        severity = Severity.WARNING if sure else Severity.HINT
    return _difference(FindingKind.ONLY_IN_ONE_VERSION, severity, group, "difference.only")


def _pairs(groups: list[Group]) -> Iterator[tuple[Group, Group]]:
    """Groups that stand in each other's place: of one family, in different versions, the likest first."""
    by_family: dict[str, list[Group]] = {}
    for group in groups:
        by_family.setdefault(family(group.members[0].candidate.kind), []).append(group)
    for members in by_family.values():
        candidates = []
        for at, one in enumerate(members[:_NEAR]):
            for other in members[at + 1 : _NEAR]:
                if versions_of(one).isdisjoint(versions_of(other)):
                    likeness = _likeness(one, other)
                    if likeness is not None:
                        candidates.append((-likeness, sorted((_place(one), _place(other))), one, other))
        candidates.sort(key=lambda entry: entry[:2])
        used: set[int] = set()
        for _, _, one, other in candidates:
            if id(one) not in used and id(other) not in used:
                used |= {id(one), id(other)}
                yield one, other


def _place(group: Group) -> tuple[int, str]:
    return group.members[0].candidate.start, group.members[0].text


def _likeness(one: Group, other: Group) -> float | None:
    """How alike two values without partners look, 0 … 1; None where one can hardly be meant for the other."""
    a, b = one.members[0].candidate, other.members[0].candidate
    alike = SequenceMatcher(None, a.value, b.value, autojunk=False).ratio()
    if family(a.kind) in ("code", "url", "email", "name"):
        return alike if alike >= 0.6 else None
    if a.kind is Kind.DATE and (a.readings[0][0] == "w") != (b.readings[0][0] == "w"):
        return None
    return alike + (0.5 if a.units & b.units else 0.0)
