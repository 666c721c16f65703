"""Links within a row: which candidates of its cells are the same thing, for any number of versions.

Candidates are joined on values, never on kinds, in passes from the surest evidence to the weakest: the preferred
reading in the same unit, any reading in units that leave room, soft candidates, the parts of compounds, and at last
conversions. One candidate satisfies one candidate, so a group holds at most one of each version. Every pass sorts
candidates into buckets by value and joins the n-th of one version with the n-th of the others: linear in the row,
and independent of the order of the versions.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations, zip_longest

from reader.core.entities.conversion import convertible, equal_after_conversion
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate, same_units
from reader.core.message import Message

_NEAR = 32
"""How many candidates of one value are compared one by one where units or softness must be weighed."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A candidate at its place: version, paragraph, and the text of its span."""

    version: int
    paragraph: int
    text: str
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Group:
    """Candidates of one row that are the same thing; one alone has no reason."""

    members: tuple[Placed, ...]
    key: str
    reason: Message | None = None
    converted: bool = False


@dataclass(slots=True)
class _Pool:
    """The candidates of a row while they are being joined."""

    placed: list[Placed]
    groups: list[list[int]] = field(default_factory=list)
    home: list[int] = field(default_factory=list)
    evidence: dict[int, tuple[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.groups = [[i] for i in range(len(self.placed))]
        self.home = list(range(len(self.placed)))

    def add(self, placed: Placed) -> int:
        """The number of a further candidate."""
        self.placed.append(placed)
        self.groups.append([len(self.placed) - 1])
        self.home.append(len(self.groups) - 1)
        return len(self.placed) - 1

    def versions(self, number: int) -> set[int]:
        return {self.placed[i].version for i in self.groups[self.home[number]]}

    def join(self, one: int, other: int, key: str, how: str) -> bool:
        """Joins the groups of two candidates unless they share a version."""
        a, b = self.home[one], self.home[other]
        if a == b or not self.versions(one).isdisjoint(self.versions(other)):
            return False
        for member in self.groups[b]:
            self.home[member] = a
        self.groups[a] += self.groups[b]
        self.groups[b] = []
        known = self.evidence.pop(b, None)
        self.evidence.setdefault(a, known or (key, how))
        return True


_OPPOSITE = {"+": "-", "-": "+"}
Allowed = Callable[[Candidate, Candidate, str], bool]


def _compatible(one: Candidate, other: Candidate, key: str) -> bool:
    """Whether two candidates that share a reading can be the same thing."""
    if one.soft and other.soft and (one.faint or other.faint):
        return False
    if key.startswith("d:--") and key not in (one.readings[0], other.readings[0]):
        return False
    if one.apart and any(side[:-1] + _OPPOSITE[side[-1]] in other.apart for side in one.apart):
        return False
    return same_units(one, other)


def _hard(one: Candidate, other: Candidate, key: str) -> bool:
    return not one.soft and not other.soft and _compatible(one, other, key)


def _exactly(one: Candidate, other: Candidate, key: str) -> bool:
    return one.units == other.units and _hard(one, other, key)


def _alike(one: Candidate, other: Candidate, key: str) -> bool:
    return one.soft and other.soft and one.word == other.word and _compatible(one, other, key)


def _bucketed(
    pool: _Pool, keys: Callable[[Candidate], Iterable[str]], versions: int
) -> Iterator[tuple[str, list[list[int]]]]:
    """For each value: the candidates of each version that still lack a partner somewhere, in the order of the text."""
    buckets: dict[str, dict[int, list[int]]] = {}
    for number, placed in enumerate(pool.placed):
        if pool.groups[pool.home[number]] and len(pool.groups[pool.home[number]]) < versions:
            for key in keys(placed.candidate):
                buckets.setdefault(key, {}).setdefault(placed.version, []).append(number)
    for key in sorted(buckets):
        if len(buckets[key]) > 1:
            yield key, list(buckets[key].values())


def _order(placed: Placed) -> tuple[int, int, str, str]:
    return placed.paragraph, placed.candidate.start, placed.text, placed.candidate.value


def _pass(pool: _Pool, keys: Callable[[Candidate], Iterable[str]], allowed: Allowed, how: str, versions: int) -> None:
    for key, columns in _bucketed(pool, keys, versions):
        for line in zip_longest(*columns):
            _join(pool, [number for number in line if number is not None], allowed, key, how)
        # What stands in another order: the nearest that fit.
        loose = [n for column in columns for n in column[:_NEAR] if len(pool.groups[pool.home[n]]) < len(columns)]
        _join(pool, loose, allowed, key, how)


def _join(pool: _Pool, numbers: list[int], allowed: Allowed, key: str, how: str) -> None:
    """Joins candidates of one value, the pairs nearest to each other first, whatever the order of the versions is."""
    pairs = [
        (one, other)
        for one, other in combinations(numbers, 2)
        if pool.placed[one].version != pool.placed[other].version
        and allowed(pool.placed[one].candidate, pool.placed[other].candidate, key)
    ]
    if len(pairs) > 1:
        pairs.sort(key=lambda pair: _distance(pool.placed[pair[0]], pool.placed[pair[1]]))
    for one, other in pairs:
        pool.join(one, other, key, how)


def _distance(one: Placed, other: Placed) -> tuple[int, list[tuple[int, int, str, str]]]:
    return abs(one.candidate.start - other.candidate.start), sorted((_order(one), _order(other)))


def _preferred(candidate: Candidate) -> Iterable[str]:
    return candidate.readings[:1]


def _all(candidate: Candidate) -> Iterable[str]:
    return candidate.readings


def _with_conversions(candidate: Candidate) -> Iterable[str]:
    return candidate.readings + candidate.converted


def _with_figure(candidate: Candidate) -> Iterable[str]:
    return candidate.readings + (candidate.parts[0].readings if candidate.kind is Kind.CODE and candidate.parts else ())


def _one_is_code(one: Candidate, other: Candidate, key: str) -> bool:
    return (one.kind is Kind.CODE) != (other.kind is Kind.CODE) and key.startswith("n:")


def _across_calendars(one: Candidate, other: Candidate, key: str) -> bool:
    return (key in one.converted) != (key in other.converted) and not key.startswith("d:--")


def link(placed: list[Placed], versions: int) -> list[Group]:
    """The groups of one row of so many versions; every candidate, or each of its parts, is in one group."""
    pool = _Pool(sorted(placed, key=_order))
    _by_value(pool, versions)
    opened = _open_compounds(pool, versions)
    if opened:
        _by_value(pool, versions)
    _by_soft_value(pool, versions)
    if opened:
        _close_compounds(pool)
    _pass(pool, _with_figure, _one_is_code, "figure", versions)
    _pass(pool, _with_conversions, _across_calendars, "calendar", versions)
    _by_conversion(pool)
    return [_group(pool, number) for number, members in enumerate(pool.groups) if members]


def _by_value(pool: _Pool, versions: int) -> None:
    _pass(pool, _preferred, _exactly, "same", versions)
    _pass(pool, _preferred, _hard, "same", versions)
    _pass(pool, _all, _hard, "same", versions)


def _by_soft_value(pool: _Pool, versions: int) -> None:
    _pass(pool, _preferred, _alike, "same", versions)
    _pass(pool, _preferred, _compatible, "same", versions)
    _pass(pool, _all, _compatible, "same", versions)


def _open_compounds(pool: _Pool, versions: int) -> bool:
    """Puts the parts of compounds without a partner in their place."""
    opened = False
    for number in range(len(pool.placed)):
        placed = pool.placed[number]
        candidate = placed.candidate
        if (
            candidate.kind is Kind.CODE
            or not candidate.parts
            or len(pool.groups[pool.home[number]]) > 1
            or versions < 2
        ):
            continue
        opened = True
        for part in candidate.parts:
            offset = part.start - candidate.start
            text = placed.text[offset : offset + part.end - part.start]
            pool.add(Placed(placed.version, placed.paragraph, text, part))
    return opened


def _close_compounds(pool: _Pool) -> None:
    """Takes the whole out where a part has found a partner, and the parts where none has."""
    by_place = {(p.version, p.paragraph, p.candidate.start, p.candidate.end): n for n, p in enumerate(pool.placed)}
    for number, placed in enumerate(list(pool.placed)):
        candidate = placed.candidate
        if candidate.kind is Kind.CODE or not candidate.parts or len(pool.groups[pool.home[number]]) > 1:
            continue
        spans = [(placed.version, placed.paragraph, part.start, part.end) for part in candidate.parts]
        parts = [by_place[span] for span in spans if span in by_place and by_place[span] != number]
        if any(len(pool.groups[pool.home[part]]) > 1 for part in parts):
            pool.groups[pool.home[number]] = []
        else:
            for part in parts:
                pool.groups[pool.home[part]] = []


def _by_conversion(pool: _Pool) -> None:
    loose = [n for n, p in enumerate(pool.placed) if len(pool.groups[pool.home[n]]) == 1 and convertible(p.candidate)]
    for at, one in enumerate(loose[:_NEAR]):
        for other in loose[at + 1 : _NEAR]:
            a, b = pool.placed[one], pool.placed[other]
            if a.version != b.version and equal_after_conversion(a.candidate, b.candidate):
                pool.join(one, other, "", "unit")


def _group(pool: _Pool, number: int) -> Group:
    members = tuple(sorted((pool.placed[i] for i in pool.groups[number]), key=lambda p: (p.version, *_order(p))))
    if len(members) == 1:
        return Group(members, members[0].candidate.readings[0])
    key, how = pool.evidence[number]
    texts = {f"text{i + 1}": member.text for i, member in enumerate(members[:2])}
    if how in ("unit", "calendar"):
        values = sorted({member.candidate.value for member in members})
        return Group(members, "=".join(values), Message.of(f"reason.{how}", **texts), converted=True)
    if len({member.text for member in members}) == 1:
        return Group(members, key, Message.of("reason.same-text", text1=members[0].text))
    return Group(members, key, Message.of("reason.same-value", **texts, value=key.partition(":")[2]))
