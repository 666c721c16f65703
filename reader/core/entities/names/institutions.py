"""Names of institutions whose words are translated one by one (Ministry of Health, وزارة الصحة).

`resources/lexicon/institutions.tsv` has the words that such names are made of: heads that say what it is, and words for
what it is for. A run of them with a head and at least one more word may be a name; two are the same where the heads
agree and most words do. Limits: languages written without spaces, compounds, and institutions named after anything
that is not in the table.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from reader.core.entities.names.model import Concepts
from reader.core.entities.names.morphology import stem
from reader.core.folding import fold_text
from reader.paths import RESOURCES

_HEAD = "*"
_GAP = 2
"""How many words further the next word of a name may be: one small word may stand between."""
_AGREEING = 0.6
"""Which share of the words of both names must agree."""


@cache
def _tables() -> dict[str, dict[str, Concepts]]:
    """For each language the concepts that a folded word or its stem may stand for."""
    path = RESOURCES / "lexicon" / "institutions.tsv"
    _, header, *lines = path.read_text(encoding="utf-8").splitlines()
    languages = header.split("\t")[1:]
    tables: dict[str, dict[str, Concepts]] = {language: {} for language in languages}
    for line in lines:
        concept, *columns = line.split("\t")
        for language, words in zip(languages, columns, strict=True):
            table = tables[language]
            for word in map(fold_text, words.split("|")):
                for form in {word, stem(word, language)}:
                    table[form] = table.get(form, frozenset()) | {concept}
    return tables


def concepts_of(word: str, language: str) -> Concepts:
    """What a folded word may stand for in the name of an institution; nothing for most words."""
    table = _tables().get(language)
    if table is None:
        return frozenset()
    return table.get(word) or table.get(stem(word, language)) or frozenset()


def knows(language: str) -> bool:
    """Whether there are words of a base language."""
    return language in _tables()


def runs(concepts: Sequence[Concepts], joined: Sequence[bool], small: Sequence[bool]) -> Iterator[list[int]]:
    """The numbers of the words that may make a name together.

    For each word of a text: what it may stand for, whether it follows on the word before it, and whether it is a small
    word that may stand within a name (of, der, کی).
    """
    run: list[int] = []
    for number, meant in enumerate(concepts):
        if not meant:
            continue
        follows = run and number - run[-1] <= _GAP and all(small[run[-1] + 1 : number])
        if follows and all(joined[run[-1] + 1 : number + 1]):
            run.append(number)
            continue
        if _is_name(run, concepts):
            yield run
        run = [number]
    if _is_name(run, concepts):
        yield run


def _is_name(run: list[int], concepts: Sequence[Concepts]) -> bool:
    return len(run) > 1 and any(concept.startswith(_HEAD) for number in run for concept in concepts[number])


def agreement(one: Sequence[Concepts], other: Sequence[Concepts]) -> float:
    """Which share of the words of two names agrees; 0 where the heads do not, or too few words."""
    heads = ({head for concepts in name for head in concepts if head.startswith(_HEAD)} for name in (one, other))
    if next(heads).isdisjoint(next(heads)):
        return 0.0
    left = list(other)
    for concepts in one:
        partner = next((counter for counter in left if concepts & counter), None)
        if partner is not None:
            left.remove(partner)
    shared = len(other) - len(left)
    share = shared / (len(one) + len(left))
    return share if shared > 1 and share >= _AGREEING else 0.0
