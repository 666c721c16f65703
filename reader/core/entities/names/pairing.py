"""Names of two cells of a row that are the same: by the gazetteer, by sound, by what the document shows.

Surest evidence first, and what a pass has used the next does not see:

1. *Known* names that mean the same place or body; the longest first.
2. *Institutions* whose words are translated one by one (`institutions`).
3. *Sounds*: words, or two neighbours read as one, whose phones are near enough. How near they must be follows from how
   much they have to say and how much each looks like a name (capital, rarity, company in other rows).
4. *Meetings*: words that stand together in several rows and nowhere else, although they do not sound alike.
5. *Runs* of scripts without spaces are searched for what a name would sound like (`dense`).

Neighbours whose partners are neighbours too then become one name (`merging`). Work is bounded by filtering on skeletons
first, and in huge cells by comparing equal skeletons only.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from reader.core.entities.names import lexicon
from reader.core.entities.names.dense import find as find_in_run
from reader.core.entities.names.dense import segments_of
from reader.core.entities.names.evidence import Evidence, word_of
from reader.core.entities.names.institutions import agreement
from reader.core.entities.names.likeness import ALIKE, NameType, needed
from reader.core.entities.names.model import Bond, Form, NameCandidate, Piece
from reader.core.sounds import phones, similarity, skeleton, weight

_HUGE = 250_000
_BONES = 0.55
"""How alike the skeletons of two words must be for their sounds to be compared at all."""
_RARE = 4.7
"""The zipf value up to which a word without a capital may be a name by its sound alone."""
_LARGE = 60
"""The rank of a place of a million people: what is called like it is a name."""
_FAMOUS = 75
"""The rank of a capital of a million people."""
_PAIRED_LENGTH = 8
_PAIRED_INSTITUTIONS = 200
"""How many institutions of a cell are compared with those of the other."""
_LOOKED_AT = 8
"""How many mentions of a name are looked at for what stands beside them."""
_BAND = 25
"""In a long cell, how many stretches of a run about a name's own place are searched for it, either way."""
Atom = tuple[int, int]


def _atoms(candidate: NameCandidate) -> Iterator[Atom]:
    """What a candidate consists of: numbers of words, or places in a run without spaces."""
    if candidate.dense:
        yield from ((candidate.paragraph, -1 - offset) for offset in range(candidate.start, candidate.end))
    else:
        yield from ((candidate.paragraph, number) for number in range(candidate.first, candidate.last + 1))


@dataclass(slots=True)
class _Cell:
    candidates: Sequence[NameCandidate]
    version: int
    used: set[Atom] = field(default_factory=set)

    def free(self, candidate: NameCandidate) -> bool:
        return self.used.isdisjoint(_atoms(candidate))

    def use(self, candidates: Iterable[NameCandidate]) -> None:
        for candidate in candidates:
            self.used.update(_atoms(candidate))

    def types(self, evidence: Evidence) -> list[NameType]:
        """The words that are still free, by their folded form, and their pairs."""
        found: dict[str, NameType] = {}
        before: NameCandidate | None = None
        large = {
            (c.paragraph, c.first): frozenset(c.places)
            for c in self.candidates
            if c.places and c.first == c.last and lexicon.place(c.places[0]).rank >= _LARGE
        }
        for candidate in self.candidates:
            if candidate.places or candidate.dense or not candidate.forms or not self.free(candidate):
                continue
            entry = self._add(found, word_of(candidate), candidate.forms, (candidate,), evidence)
            entry.places |= large.get((candidate.paragraph, candidate.first), frozenset())
            entry.named |= bool(entry.places)
            if before and _couple(before, candidate):
                whole = candidate.forms[0]
                forms = tuple(Form(f.folded + whole.folded, f.skip, 0, f.cost) for f in before.forms if not f.drop)
                self._add(found, f"{word_of(before)} {word_of(candidate)}", forms, (before, candidate), evidence)
            before = candidate
        return list(found.values())

    def _add(
        self,
        found: dict[str, NameType],
        word: str,
        forms: tuple[Form, ...],
        members: tuple[NameCandidate, ...],
        evidence: Evidence,
    ) -> NameType:
        entry = found.get(word)
        if entry is None:
            # A short part may be common: the El of El Salvador.
            zipf = max(members, key=lambda member: len(member.key)).zipf
            entry = found[word] = NameType(forms, [], zipf, False, members[0].cased, word)
        if not entry.members or entry.members[-1][-1] is not members[0] or len(members) == 1:
            entry.members.append(members)
        entry.named |= members[0].capital or evidence.capital(self.version, word)
        return entry

    def pieces(self, kind: NameType, form: Form) -> list[Piece]:
        return [_piece(members[0], members[-1], form) for members in kind.members]


def _couple(one: NameCandidate, other: NameCandidate) -> bool:
    """Whether two words may be one name that is written in one word elsewhere."""
    return (
        other.joined
        and one.paragraph == other.paragraph
        and one.last + 1 == other.first
        and one.cased == other.cased
        and max(len(one.key), len(other.key)) <= _PAIRED_LENGTH
    )


def _piece(first: NameCandidate, last: NameCandidate, form: Form | None = None) -> Piece:
    skip, drop = (form.skip, form.drop) if form else (0, 0)
    start, end = first.start + skip, last.end - drop
    numbers = (start, end - 1) if first.dense else (first.first, last.last)
    return Piece(first.paragraph, start, end, *numbers, first.joined and not skip, drop > 0, first.dense)


def pair(
    left: Sequence[NameCandidate],
    right: Sequence[NameCandidate],
    evidence: Evidence,
    versions: tuple[int, int] = (0, 1),
) -> list[Bond]:
    """The names that two cells share, word by word: neighbours are not joined yet."""
    one, other = _Cell(left, versions[0]), _Cell(right, versions[1])
    return [*_known(one, other), *_institutions(one, other), *_sounding(one, other, evidence), *_runs(one, other)]


def _known(one: _Cell, other: _Cell) -> list[Bond]:
    """Known names that may mean the same."""
    meaning: dict[int, tuple[list[NameCandidate], list[NameCandidate]]] = defaultdict(lambda: ([], []))
    for side, cell in enumerate((one, other)):
        for candidate in cell.candidates:
            for place in candidate.places:
                meaning[place][side].append(candidate)
    shared = [(place, sides) for place, sides in meaning.items() if sides[0] and sides[1]]
    shared.sort(key=lambda item: (-_extent(item[1]), -lexicon.place(item[0]).rank, item[0]))
    bonds = []
    for place, sides in shared:
        free = [_longest(c for c in side if cell.free(c)) for side, cell in zip(sides, (one, other), strict=True)]
        if free[0] and free[1]:
            one.use(free[0])
            other.use(free[1])
            pieces = [[_piece(c, c) for c in side] for side in free]
            bonds.append(Bond(pieces[0], pieces[1], "gazetteer", 1.0, place))
    return bonds


def _institutions(one: _Cell, other: _Cell) -> list[Bond]:
    """Names of institutions whose words are each other's translations, those first that agree most."""
    sides = [[c for c in cell.candidates if c.concepts and cell.free(c)] for cell in (one, other)]
    found = [
        (share, i, j)
        for i, mine in enumerate(sides[0][:_PAIRED_INSTITUTIONS])
        for j, theirs in enumerate(sides[1][:_PAIRED_INSTITUTIONS])
        if mine.key != theirs.key and (share := agreement(mine.concepts, theirs.concepts))
    ]
    bonds = []
    for share, i, j in sorted(found, key=lambda item: (-item[0], abs(item[1] - item[2]), item[1])):
        mine, theirs = sides[0][i], sides[1][j]
        if one.free(mine) and other.free(theirs):
            one.use([mine])
            other.use([theirs])
            bonds.append(Bond([_piece(mine, mine)], [_piece(theirs, theirs)], "words", share))
    return bonds


def _longest(candidates: Iterable[NameCandidate]) -> list[NameCandidate]:
    """The candidates that lie in no longer one, in the order of the text."""
    kept: list[NameCandidate] = []
    taken: set[Atom] = set()
    for candidate in sorted(candidates, key=lambda c: c.start - c.end):
        if taken.isdisjoint(atoms := list(_atoms(candidate))):
            kept.append(candidate)
            taken.update(atoms)
    return sorted(kept, key=lambda c: (c.paragraph, c.start))


def _extent(sides: tuple[list[NameCandidate], list[NameCandidate]]) -> int:
    """How long the names of a place are at their longest, in words and then in letters."""
    return sum(max((c.last - c.first) * 100 + c.end - c.start for c in side) for side in sides)


def _near(left: list[NameType], right: list[NameType]) -> Iterator[tuple[int, Form, int, Form]]:
    """Pairs of forms whose skeletons are alike enough to be looked at."""
    forms = [[(n, form) for n, kind in enumerate(types) for form in kind.forms] for types in (left, right)]
    if not forms[0] or not forms[1]:
        return
    bones = [[skeleton(form.folded) for _, form in side] for side in forms]
    pairs: Iterable[tuple[int, int]]
    if len(bones[0]) * len(bones[1]) > _HUGE:
        by_bone: dict[str, list[int]] = defaultdict(list)
        for number, bone in enumerate(bones[1]):
            by_bone[bone].append(number)
        pairs = ((i, j) for i, bone in enumerate(bones[0]) for j in by_bone.get(bone, ())[:9])
    else:
        table = cdist(bones[0], bones[1], scorer=Levenshtein.normalized_similarity, score_cutoff=_BONES)
        rows, columns = np.nonzero(table)
        pairs = zip(rows.tolist(), columns.tolist(), strict=True)
    for i, j in pairs:
        yield (*forms[0][i], *forms[1][j])


def _sounding(one: _Cell, other: _Cell, evidence: Evidence) -> list[Bond]:
    left, right = ([t for t in cell.types(evidence) if t.named or t.zipf < _RARE] for cell in (one, other))
    best: dict[tuple[int, int], tuple[float, Form, Form]] = {}
    for i, form, j, partner in _near(left, right):
        if len(left[i].members[0]) > 1 and len(right[j].members[0]) > 1:
            continue
        score = similarity(form.folded, partner.folded) - form.cost - partner.cost
        if score <= ALIKE or ((i, j) in best and best[i, j][0] >= score):
            continue
        need = needed(left[i], right[j], form, partner)
        if score >= need - 0.08 and score >= need + _company(evidence, one, left[i], other, right[j]):
            best[i, j] = (score, form, partner)
    bonds = []
    for (i, j), (score, form, partner) in sorted(best.items(), key=lambda item: (-item[1][0], item[0])):
        how = "same" if form.folded == partner.folded and left[i].cased and right[j].cased else "sound"
        bonds += _bond(one, other, (left[i], form), (right[j], partner), how, score)
    bonds += _beside(one, other, bonds)
    return bonds + _meeting(one, other, evidence)


def _beside(one: _Cell, other: _Cell, bonds: list[Bond]) -> list[Bond]:
    """Neighbours of names, on the same side in both versions, that sound alike: they need less, and may be common."""
    words = [{(c.paragraph, c.first): c for c in cell.candidates if c.forms and not c.dense} for cell in (one, other)]
    found: list[Bond] = []
    queue = list(bonds)
    while queue:
        bond = queue.pop()
        for step in (-1, 1):
            hit = _neighbours(one, other, bond, step, words)
            if hit:
                found.append(hit)
                queue.append(hit)
    return found


def _neighbours(
    one: _Cell, other: _Cell, bond: Bond, step: int, words: list[dict[tuple[int, int], NameCandidate]]
) -> Bond | None:
    """The bond of the words before (-1) or after (1) a name, if they are free and sound alike."""
    for piece in bond.left[:_LOOKED_AT]:
        mine = _next(piece, step, words[0])
        if mine is None or not one.free(mine):
            continue
        for opposite in bond.right[:_LOOKED_AT]:
            theirs = _next(opposite, step, words[1])
            if theirs is None or not other.free(theirs):
                continue
            score, form, partner = max(
                (
                    (similarity(f.folded, p.folded) - f.cost - p.cost, f, p)
                    for f in mine.forms
                    for p in theirs.forms
                    if not (f.skip and step > 0) and not (p.skip and step > 0)
                ),
                key=lambda item: item[0],
            )
            said = min(weight(phones(form.folded)), weight(phones(partner.folded)))
            if (
                mine.cased
                and theirs.cased
                and bond.place is None
                and mine.text[0].isupper()
                and theirs.text[0].isupper()
            ):
                need = 0.55
            else:
                need = 0.72 if said >= 2.6 else 0.8
            if score >= need:
                one.use([mine])
                other.use([theirs])
                return Bond([_piece(mine, mine, form)], [_piece(theirs, theirs, partner)], "sound", min(1.0, score))
    return None


def _next(piece: Piece, step: int, words: dict[tuple[int, int], NameCandidate]) -> NameCandidate | None:
    """The word before or after a piece that joins on to it."""
    if piece.dense or (piece.closed and step > 0) or (not piece.joined and step < 0):
        return None
    word = words.get((piece.paragraph, piece.last + 1 if step > 0 else piece.first - 1))
    return word if word and (step < 0 or word.joined) else None


def _bond(
    one: _Cell, other: _Cell, left: tuple[NameType, Form], right: tuple[NameType, Form], how: str, score: float
) -> list[Bond]:
    """The bond of two words, unless either is in another one already."""
    for cell, (kind, _) in ((one, left), (other, right)):
        if not all(cell.free(candidate) for members in kind.members for candidate in members):
            return []
    for cell, (kind, _) in ((one, left), (other, right)):
        for members in kind.members:
            cell.use(members)
    return [Bond(one.pieces(*left), other.pieces(*right), how, min(1.0, score))]


def _company(evidence: Evidence, one: _Cell, word: NameType, other: _Cell, partner: NameType) -> float:
    """What the other rows change about how alike words must sound: less if they keep meeting, more if they do not."""
    met = evidence.meetings(one.version, word.word, other.version, partner.word)
    if met.together >= 2 and met.share >= 0.7:
        # Common words of one text keep meeting too.
        return -0.08 if _namely(word) or _namely(partner) else 0.0
    return 0.05 if min(met.first, met.second) >= 3 and met.share < 0.4 else 0.0


def _meeting(one: _Cell, other: _Cell, evidence: Evidence) -> list[Bond]:
    """Words that meet in three rows or more and hardly stand anywhere else: each other's best partners only."""
    sides = [
        [t for t in cell.types(evidence) if _namely(t) and evidence.count(cell.version, t.word) >= 3]
        for cell in (one, other)
    ]
    if len(sides[0]) * len(sides[1]) > _HUGE // 50:
        return []
    found: list[tuple[float, int, int]] = []
    for i, a in enumerate(sides[0]):
        for j, b in enumerate(sides[1]):
            if a.named or b.named or max(a.zipf, b.zipf) < 2.5:
                met = evidence.meetings(one.version, a.word, other.version, b.word)
                if met.together >= 3 and met.share >= 0.85:
                    found.append((met.share, i, j))
    bonds = []
    for share, i, j in sorted(found, reverse=True):
        rivals = [f for f in found if (f[1] == i) != (f[2] == j) and f[0] >= share - 0.05]
        if not rivals:
            a, b = sides[0][i], sides[1][j]
            bonds += _bond(one, other, (a, a.forms[0]), (b, b.forms[0]), "document", share)
    return bonds


def _namely(word: NameType) -> bool:
    return word.named or (not word.cased and word.zipf < 3.5)


def _runs(one: _Cell, other: _Cell) -> list[Bond]:
    """Names of one cell found by their sound inside the runs of the other, in both directions; longer names first."""
    bonds = []
    for here, there, turned in ((one, other, False), (other, one, True)):
        # What is known as a large place sounds like nothing else.
        there.use(c for c in there.candidates if c.dense and c.places and lexicon.place(c.places[0]).rank >= _FAMOUS)
        segments = [s for c in there.candidates if c.dense and not c.places for s in segments_of(c, there.used)]
        if not segments:
            continue
        extent = max((candidate.end for candidate in here.candidates), default=1)
        for words in _sequences(here):
            if not all(here.free(word) for word in words):
                continue
            at = words[0].start * len(segments) // extent
            near = segments[max(0, at - _BAND) : at + _BAND]
            if hit := find_in_run(words, near, there.used):
                skip, spans, score = hit
                here.use(words)
                there.used.update((p, -1 - offset) for p, start, end in spans for offset in range(start, end))
                theirs = [Piece(p, start, end, start, end - 1, True, False, True) for p, start, end in spans]
                mine = [_piece(words[0], words[-1], skip)]
                bonds.append(Bond(*((theirs, mine) if turned else (mine, theirs)), "sound", score))
    return bonds


def _sequences(cell: _Cell) -> list[list[NameCandidate]]:
    """Neighbouring words that may together be a name, the longest first, down to single words."""
    runs: list[list[NameCandidate]] = []
    for c in cell.candidates:
        if c.places or c.dense or not c.forms or not cell.free(c) or not (c.capital or (not c.cased and c.zipf < 4)):
            continue
        if runs and c.joined and runs[-1][-1].last + 1 == c.first and runs[-1][-1].paragraph == c.paragraph:
            runs[-1].append(c)
        else:
            runs.append([c])
    found = [
        run[start : start + length]
        for run in runs
        for length in range(min(len(run), 4), 0, -1)
        for start in range(len(run) - length + 1)
    ]
    return sorted(found, key=lambda words: -len(words))
