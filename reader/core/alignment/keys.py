"""Keys: what two versions share whatever their languages, with the weight of having it or missing it.

A word is a key of its strongest class that the other version has too: the value of a number, the same word, the first
four letters of a word in the same script, the consonant skeleton of a word in another script. How often keys of a
class are met again in the true counterpart is estimated from the documents.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from reader.core.alignment.profile import Ints, Profile
from reader.core.folding import fold_text

CLASSES = ("number", "word", "prefix", "sound")
USUAL_HITS = (0.8, 0.4, 0.2, 0.3)
"""How often a key of each class is met again in the counterpart, until the documents tell."""
_PREFIX = 4
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class KeySide:
    """One version's keys: unit `units[x]` has key `keys[x]`, sorted by key, then unit.

    `gaps[x]` tells how many units back the same key was met last (a large number where never).
    """

    units: Ints
    keys: Ints
    gaps: Ints


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that two versions share: each one's class, and where either version has it."""

    classes: Ints
    sides: tuple[KeySide, KeySide]


def key_side(units: Ints, keys: Ints) -> KeySide:
    """The side with these (unit, key) pairs, doubles taken out."""
    order = np.lexsort((units, keys))
    units, keys = units[order], keys[order]
    fresh = np.ones(len(units), np.bool_)
    fresh[1:] = (units[1:] != units[:-1]) | (keys[1:] != keys[:-1])
    units, keys = units[fresh], keys[fresh]
    gaps = np.full(len(units), 1 << 30)
    same = keys[1:] == keys[:-1]
    gaps[1:][same] = (units[1:] - units[:-1])[same]
    return KeySide(units, keys, gaps)


def _spellings(types: Iterable[str]) -> list[str]:
    return [fold_text(word) for word in types]


def shared_keys(first: Profile, second: Profile) -> Keys:
    """The keys that two versions share."""
    spelled = _spellings(first.types), _spellings(second.types)
    chosen = [np.full(len(words), -1) for words in spelled]
    names: dict[tuple[int, str], int] = {}
    classes: list[int] = []
    for rank, spelling in enumerate((_number, _word, _prefix)):
        candidates = [
            {at: key for at, word in enumerate(words) if taken[at] < 0 and (key := spelling(word))}
            for words, taken in zip(spelled, chosen, strict=True)
        ]
        common = set(candidates[0].values()) & set(candidates[1].values())
        for side, found in enumerate(candidates):
            for at, key in found.items():
                if key in common:
                    if (rank, key) not in names:
                        names[rank, key] = len(names)
                        classes.append(rank)
                    chosen[side][at] = names[rank, key]
    return Keys(np.array(classes, np.int64), (_side(first, chosen[0]), _side(second, chosen[1])))


def _side(version: Profile, chosen: Ints) -> KeySide:
    units = np.repeat(np.arange(len(version)), np.diff(version.offsets))
    keys = chosen[version.words] if len(version.words) else version.words
    return key_side(units[keys >= 0], keys[keys >= 0])


def _number(word: str) -> str:
    return (word.lstrip("0") or "0") if word.isdecimal() else ""


def _word(word: str) -> str:
    return word


def _prefix(word: str) -> str:
    return word[:_PREFIX] if len(word) > _PREFIX and not word[0].isdecimal() else ""
