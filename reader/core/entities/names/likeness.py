"""How alike two words must sound to be one name.

The more a word has to say (its consonants), the freer its rendering may be; the more it looks like an ordinary word (no
capital that says something, common in its language), the closer it must be. Words that two languages share, and places
that the gazetteer knows by other names, need more; a place beside a word that nobody knows needs less.
"""

from dataclasses import dataclass

from reader.core.entities.names import lexicon
from reader.core.entities.names.model import Form, NameCandidate
from reader.core.folding import fold_text
from reader.core.sounds import phones, weight

ALIKE = 0.6
"""The likeness that no two renderings of a name fall short of."""
_WORD = 2.8
"""The zipf value from which a word is an ordinary word of its language, where nothing says that it is a name."""
_LONG_VOWELS = {ord(letter): None for letter in "اويےهت"}


@dataclass(slots=True)
class NameType:
    """A word, or two neighbours read as one, as often as it stands in a cell.

    `named`: it looks like a name by itself, by a telling capital or as a large place of the gazetteer (`places`).
    """

    forms: tuple[Form, ...]
    members: list[tuple[NameCandidate, ...]]
    zipf: float
    named: bool
    cased: bool
    word: str
    places: frozenset[int] = frozenset()


def _among_places(a: NameType, b: NameType, said: float, need: float) -> float:
    """How alike two words must sound when the gazetteer knows one or both as large places."""
    if _derived(a, b) or _derived(b, a):
        return min(need, ALIKE + 0.05)
    if a.places and b.places:
        return max(need, 0.97)  # known as two places
    partner = b if a.places else a
    if partner.zipf >= 3.0 or said < 2.6:
        # A place is written like an ordinary word only where it sounds very much like it.
        return max(need, 0.88 if said >= 2.6 else 0.95)
    return need - 0.04  # beside a word that nobody knows


def needed(a: NameType, b: NameType, form: Form, partner: Form) -> float:
    """How alike two words must sound to be one name; above 1 if no likeness is enough."""
    said = min(weight(phones(form.folded)), weight(phones(partner.folded)))
    need = 0.97 if said < 1.6 else 0.88 if said < 2.6 else 0.82 if said < 3.6 else 0.8
    if a.places or b.places:
        need = _among_places(a, b, said, need)
    if len(a.members[0]) != len(b.members[0]) and said < 3.6:
        need += 0.04
    if a.cased and b.cased and not (a.named and b.named):
        # Capitals that say nothing: only the very same word, and not a common one.
        common = max(a.zipf, b.zipf) >= 5.2 or not (a.named or b.named or min(a.zipf, b.zipf) < 3.5)
        return 2.0 if common else 0.99
    if not a.named and not b.named:
        if _one_word(form.folded, partner.folded, min(a.zipf, b.zipf), max(a.zipf, b.zipf)):
            return 2.0
        return need + 0.02 + 0.045 * sum(max(0.0, word.zipf - 3.0) for word in (a, b))
    for word in (a, b):
        if word.named:
            need -= 0.02
        else:
            need += 0.035 * max(0.0, word.zipf - 3.0) + (0.03 if word.cased else 0.0)
    return need


def _derived(word: NameType, partner: NameType) -> bool:
    """Whether a word is made from the English name of the place that its partner is known as (Indonesian)."""
    names = (fold_text(lexicon.place(number).name) for number in partner.places)
    return any(len(name) >= 5 and word.word.startswith(name[:-1]) for name in names)


def _one_word(a: str, b: str, rarer: float, commoner: float) -> bool:
    """Whether two words of one script are one that two languages share, rather than a name.

    They are known words that are written with the same letters but for long vowels and native endings; names that two
    languages take from a third are written with different ones.
    """
    short, long = sorted((a, b), key=len)
    if commoner >= _WORD and long.startswith(short) and len(long) - len(short) <= 2:
        return True
    return rarer >= _WORD and short.translate(_LONG_VOWELS) == long.translate(_LONG_VOWELS)
