"""Neighbours become one name: Donald | Trump and دونالد | ترامب are one person, not two.

Two bonds join where their words are neighbours in both versions. A single word may stand between (an initial, "de",
"bin") where it could itself belong to a name. Countries, large cities and bodies stay by themselves
("Hungary's Viktor Orban").
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from reader.core.entities.model import Kind
from reader.core.entities.names import lexicon
from reader.core.entities.names.model import Bond, NameCandidate, Piece

_Owner = dict[int, list[Piece]]
_TOWN = 55
"""The rank of a town of 300,000 people."""
_WRITTEN = """
de da di du do dos van von der den ter ten la le el al bin ibn ben bint bar del della y e
بن ابن بنت ابو ال دي دو دا فان فون لا لو ده בן בת אל דה ואן פון де да ди фон ван бин аль
"""
_PARTICLES = frozenset(_WRITTEN.split())


def merged(bonds: Sequence[Bond], left: Sequence[NameCandidate], right: Sequence[NameCandidate]) -> list[Bond]:
    """The bonds with neighbours joined, in the order of the first version."""
    between = [_words(cell) for cell in (left, right)]
    touching = [_touching(bonds, side, between[side]) for side in (0, 1)]
    allowed = touching[0] & touching[1]
    allowed = {(a, b) for a, b in allowed if _may_join(bonds[a], bonds[b])}
    runs = [_runs(bonds, side, allowed, between[side]) for side in (0, 1)]
    groups: dict[frozenset[int], tuple[list[Piece], list[Piece]]] = defaultdict(lambda: ([], []))
    for side in (0, 1):
        for owners, piece in runs[side]:
            groups[owners][side].append(piece)
    _gather(groups)
    return sorted(
        (_bond(bonds, owners, *sides) for owners, sides in groups.items() if sides[0] and sides[1]),
        key=lambda bond: (bond.left[0].paragraph, bond.left[0].start),
    )


def _gather(groups: dict[frozenset[int], tuple[list[Piece], list[Piece]]]) -> None:
    """Gives mentions that only one version has to the group that they share most bonds with, a complete one if any."""
    complete = {owners for owners, sides in groups.items() if sides[0] and sides[1]}
    sharing: dict[int, set[frozenset[int]]] = defaultdict(set)
    for owners in groups:
        for number in owners:
            sharing[number].add(owners)
    for owners in sorted(set(groups) - complete, key=lambda o: (-len(o), sorted(o))):
        others = {other for number in owners for other in sharing[number] if other != owners}
        if not others or owners in complete:
            continue
        home = max(others, key=lambda other: (other in complete, len(other & owners), sorted(other)))
        for side in (0, 1):
            groups[home][side].extend(groups[owners][side])
        del groups[owners]
        for number in owners:
            sharing[number].discard(owners)
        if groups[home][0] and groups[home][1]:
            complete.add(home)


def _may_join(one: Bond, other: Bond) -> bool:
    """Whether neither is a known name of its own: surnames are called like small towns, not like large ones."""
    if "words" in (one.how, other.how):
        return False
    places = [lexicon.place(bond.place) for bond in (one, other) if bond.place is not None]
    return len(places) < 2 and all(
        place.kind is Kind.PERSON or (place.kind is Kind.PLACE and place.rank < _TOWN) for place in places
    )


def _words(cell: Sequence[NameCandidate]) -> dict[tuple[int, int], NameCandidate]:
    return {(c.paragraph, c.first): c for c in cell if not c.places and not c.dense and not c.concepts}


def _follows(one: Piece, other: Piece, words: dict[tuple[int, int], NameCandidate]) -> bool:
    """Whether a piece goes on where another ends."""
    if one.paragraph != other.paragraph or one.dense != other.dense:
        return False
    if one.dense:
        return other.first - one.last in (1, 2)
    if one.closed or not other.joined:
        return False
    if other.first - one.last == 2:
        word = words.get((one.paragraph, one.last + 1))
        return (
            word is not None
            and word.joined
            and (word.capital or word.key in _PARTICLES or len(word.key) == 1 or (not word.cased and word.zipf < 3.5))
        )
    return other.first - one.last == 1


def _ordered(bonds: Sequence[Bond], side: int) -> list[tuple[Piece, int]]:
    pieces = [(piece, number) for number, bond in enumerate(bonds) for piece in (bond.left, bond.right)[side]]
    return sorted(pieces, key=lambda item: (item[0].paragraph, item[0].start, item[1]))


def _touching(bonds: Sequence[Bond], side: int, words: dict[tuple[int, int], NameCandidate]) -> set[tuple[int, int]]:
    """The pairs of bonds that are neighbours somewhere in one version, each pair once."""
    pieces = _ordered(bonds, side)
    return {
        (min(a, b), max(a, b)) for (one, a), (other, b) in pairwise(pieces) if a != b and _follows(one, other, words)
    }


def _runs(
    bonds: Sequence[Bond], side: int, allowed: set[tuple[int, int]], words: dict[tuple[int, int], NameCandidate]
) -> list[tuple[frozenset[int], Piece]]:
    """The mentions of one version after joining, each with the bonds that it is made of."""
    runs: list[tuple[frozenset[int], Piece]] = []
    last = -1
    for piece, number in _ordered(bonds, side):
        if runs and (min(last, number), max(last, number)) in allowed and _follows(runs[-1][1], piece, words):
            owners, run = runs.pop()
            piece_run = Piece(
                run.paragraph, run.start, piece.end, run.first, piece.last, run.joined, piece.closed, run.dense
            )
            runs.append((owners | {number}, piece_run))
        else:
            runs.append((frozenset([number]), piece))
        last = number
    return runs


def _bond(bonds: Sequence[Bond], owners: frozenset[int], left: list[Piece], right: list[Piece]) -> Bond:
    """The bond of joined bonds: as sure as its weakest part, known only where it is a single one."""
    parts = [bonds[number] for number in sorted(owners)]
    left, right = (sorted(side, key=lambda p: (p.paragraph, p.start)) for side in (left, right))
    if len(parts) == 1:
        return Bond(left, right, parts[0].how, parts[0].score, parts[0].place)
    weakest = min(parts, key=lambda part: part.score)
    how = next((how for how in ("document", "sound", "same") if any(p.how == how for p in parts)), "gazetteer")
    return Bond(left, right, how, weakest.score, None)
