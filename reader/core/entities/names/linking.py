"""Links of names over all versions of a row.

Every two versions are paired (`pairing`, `merging`), and pairs that share a mention are one name. What a name is called
and by which key it is known through the document follows from the gazetteer, or from how a version writes it: the first
one in Latin letters, else the first.
"""

import bisect
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from reader.core.entities.model import Kind
from reader.core.entities.names import lexicon
from reader.core.entities.names.evidence import Evidence
from reader.core.entities.names.merging import merged
from reader.core.entities.names.model import Bond, NameCandidate, NameLink, Piece, Span
from reader.core.entities.names.pairing import pair
from reader.core.folding import fold_text
from reader.core.message import Message

_Located = tuple[int, Span]


def link(cells: Sequence[Sequence[NameCandidate]], evidence: Evidence | None = None) -> list[NameLink]:
    """The names that stand in more than one version of a row, in the order of the text."""
    known = evidence or Evidence()
    homes: dict[tuple[int, int, int], int] = {}
    groups: list[tuple[set[_Located], list[Bond]]] = []
    for one, other in combinations(range(len(cells)), 2):
        bonds = merged(pair(cells[one], cells[other], known, (one, other)), cells[one], cells[other])
        for bond in bonds:
            members = {(one, _span(piece)) for piece in bond.left} | {(other, _span(piece)) for piece in bond.right}
            why = [bond]
            # Names of other pairs of versions that this one touches are this one.
            places = [(v, p, offset) for v, (p, start, end) in members for offset in range(start, end)]
            for number in sorted({homes[place] for place in places if place in homes}, reverse=True):
                members |= groups[number][0]
                why = groups[number][1] + why
                groups[number] = (set(), [])
            homes |= dict.fromkeys(
                ((v, p, at) for v, (p, start, end) in members for at in range(start, end)), len(groups)
            )
            groups.append((members, why))
    names = _Names(cells)
    found = [_link(members, why, len(cells), names) for members, why in groups if members]
    return sorted(found, key=lambda item: [spans or () for spans in item.spans])


def _span(piece: Piece) -> Span:
    return piece.paragraph, piece.start, piece.end


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in the order of the text, of those that overlap the longer one."""
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or kept[-1][0] != span[0] or kept[-1][2] <= span[1]:
            kept.append(span)
        elif span[2] - span[1] > kept[-1][2] - kept[-1][1]:
            kept[-1] = span
    return tuple(kept)


class _Names:
    """The wording of spans, put together from the candidates that they consist of."""

    def __init__(self, cells: Sequence[Sequence[NameCandidate]]) -> None:
        self._exact = {(v, (c.paragraph, c.start, c.end)): c.text for v, cell in enumerate(cells) for c in cell}
        single = ([c for c in cell if not c.places and not c.concepts] for cell in cells)
        self._words = [sorted((c.paragraph, c.end, c.start, c.text) for c in cell) for cell in single]

    def text(self, located: _Located) -> str:
        """What stands in a span; between the words of a name that was put together stands one space."""
        if (known := self._exact.get(located)) is not None:
            return known
        version, (paragraph, start, end) = located
        words = self._words[version]
        parts = []
        for at in range(bisect.bisect_right(words, (paragraph, start, sys.maxsize, "")), len(words)):
            place, stop, begin, text = words[at]
            if place != paragraph or begin >= end:
                break
            parts.append(text[max(0, start - begin) : len(text) - max(0, stop - end)])
        return " ".join(parts)


def _link(members: set[_Located], why: list[Bond], versions: int, names: _Names) -> NameLink:
    spans = tuple(_apart(span for v, span in members if v == version) for version in range(versions))
    texts = [_commonest([names.text((version, span)) for span in spans[version]]) for version in range(versions)]
    present = [text for text in texts if text]
    first, second = present[0], present[-1]
    weakest = min(why, key=lambda bond: bond.score)
    score = round(weakest.score, 2)
    places = [bond.place for bond in why if bond.place is not None]
    if places:
        place = lexicon.place(places[0])
        reason = Message.of("name.gazetteer", text1=first, text2=second, name=place.name)
        return NameLink(spans, place.kind, place.identity, place.name, reason, score)
    value = next((text for text in present if text.isascii()), first)
    message = {
        "same": Message.of("name.same", text1=first, text2=second),
        "document": Message.of("name.document", text1=first, text2=second),
        "words": Message.of("name.words", text1=first, text2=second),
    }.get(weakest.how, Message.of("name.sound", text1=first, text2=second, score=score))
    kind = Kind.ORG if weakest.how == "words" else Kind.NAME
    return NameLink(spans, kind, "n:" + fold_text(value), value, message, score)


def _commonest(texts: Sequence[str]) -> str:
    return max(Counter(texts).items(), key=lambda item: (item[1], len(item[0])))[0] if texts else ""
