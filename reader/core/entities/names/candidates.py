"""Candidates: the spans of one paragraph that may be names.

Two kinds come out. *Known* candidates are the longest runs of words that the gazetteer knows from each word on. *Words*
are single words that could be a name by their looks: a capital where the script has them and it says something, a word
that is not too common elsewhere. Known names that are ordinary words as well are let in by how large the place is and
how common the word. Titles and generic heads (President, city) are no names by themselves.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from reader.core.entities.model import Kind
from reader.core.entities.names import institutions, lexicon
from reader.core.entities.names.model import Concepts, Form, NameCandidate
from reader.core.entities.names.morphology import bare, forms, parted, stem
from reader.core.entities.names.words import Word, folded_word, split
from reader.core.folding import fold_text
from reader.core.language import primary_language
from reader.paths import RESOURCES

_COMMON = 5.6
"""The zipf value from which a word of a script without capitals is no name, whatever stands beside it."""
_RARE = 4.5
"""The zipf value up to which a short word may be a syllable of a name."""
_SHORT = 3
_LARGE = 60
"""The rank of a place of a million people, whose parts may be named in one word with it."""
_SURE_RANK = 95
_EVERYDAY = 4.8
"""The zipf value from which a word that is a country too (Mali, Chad) may well mean something else."""
_KNOWN_WHOLE = 3.0
"""The zipf value from which a word is taken as it stands, clitics or not."""
_NOUN_CAPITALS = {"de", "lb"}


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is known about a word apart from where it stands."""

    forms: tuple[Form, ...]
    key: str
    zipf: float
    cased: bool
    title: bool


@cache
def _titles() -> dict[str, frozenset[str]]:
    lines = (RESOURCES / "lexicon" / "titles.txt").read_text(encoding="utf-8").splitlines()
    return {
        language: frozenset(map(fold_text, words.split())) for language, _, words in (li.partition(" ") for li in lines)
    }


@lru_cache(maxsize=200_000)
def commonness(word: str, language: str) -> float:
    """How common a folded word, or what it is made from by clitics and endings, is in its language (zipf scale)."""
    table = lexicon.frequencies(language)
    if (whole := table.get(word, 0.0)) > 0:
        return whole
    best = 0.0
    for form in forms(word, language):
        if len(form.folded) > 2:
            best = max(best, table.get(form.folded, 0.0) - 0.5)
        for root in bare(form.folded, language):
            best = max(best, table.get(root, 0.0) - 1.4)
    return best


@lru_cache(maxsize=200_000)
def _read(text: str, language: str) -> _Reading:
    found = forms(text, language)
    cased = text[0].lower() != text[0].upper()
    whole = found[0].folded
    titles = _titles().get(language, frozenset())
    if lexicon.frequencies(language).get(whole, 0.0) >= _KNOWN_WHOLE:
        # A word that is known as it stands has no clitics; endings are another thing.
        first_words = lexicon.gazetteer(language).longest
        found = tuple(
            replace(form, cost=form.cost + 0.1) if form.skip else form
            for form in found
            if not form.skip or form.folded in first_words
        )
    elif any(form.skip and commonness(form.folded, language) >= _KNOWN_WHOLE for form in found):
        # Its rest is known and the whole is not: the clitic is likelier than not.
        found = tuple(form if form.skip else replace(form, cost=form.cost + 0.05) for form in found)
    # The last form may be the word with its vowel signs, which are no part of the key.
    key = folded_word(found[-1].folded) if found else ""
    return _Reading(found, key, commonness(whole, language), cased, any(form.folded in titles for form in found))


def _telling(word: Word, reading: _Reading, language: str) -> bool:
    """Whether a capital says that this is a name."""
    if not word.capital:
        return False
    if word.initial:
        return reading.zipf < 3.5
    return language not in _NOUN_CAPITALS or reading.zipf < 4.5


def candidates(
    text: str, language: str, taken: Sequence[tuple[int, int]] = (), paragraph: int = 0
) -> list[NameCandidate]:
    """What may be a name in a paragraph, outside the spans that are taken; `language` is BCP 47, "und" if unknown."""
    base = primary_language(language)
    words = split(text, taken)
    readings = [_read(word.text, base) for word in words]
    shouting = sum(word.capital and word.text.isupper() for word in words) * 2 > len(words) > 3
    found = [*_known(text, words, readings, base, paragraph), *_institutions(text, words, readings, base, paragraph)]
    for number, (word, reading) in enumerate(zip(words, readings, strict=True)):
        if word.dense:
            found.append(_single(text, word, reading, number, paragraph, capital=False))
        elif not reading.title and len(word.folded) > 1:
            telling = _telling(word, reading, base) and not shouting
            usual = reading.zipf >= _COMMON and not _syllable(words, readings, number)
            if telling or (not usual and (word.capital or not reading.cased)):
                found.append(_single(text, word, reading, number, paragraph, capital=telling))
    return found


def _syllable(words: list[Word], readings: list[_Reading], number: int) -> bool:
    """Whether a short common word may be a syllable of a name that is written apart, by the rare ones about it."""
    if readings[number].cased or len(words[number].folded) > _SHORT or not 0 < number < len(words) - 1:
        return False
    beside = (number - 1, number + 1)
    short = all(len(words[at].folded) <= _SHORT and readings[at].zipf < _RARE for at in beside)
    return short and words[number].joined and words[number + 1].joined


def _single(text: str, word: Word, reading: _Reading, number: int, paragraph: int, *, capital: bool) -> NameCandidate:
    return NameCandidate(
        word.start, word.end, text[word.start : word.end], reading.key or word.folded,
        Kind.NAME, number, number, paragraph, (), reading.forms, reading.zipf, capital, reading.cased, word.joined,
        dense=word.dense,
    )  # fmt: skip  # in the order of the fields


def _known(
    text: str, words: list[Word], readings: list[_Reading], language: str, paragraph: int
) -> Iterator[NameCandidate]:
    """The names of the gazetteer that begin at each word."""
    table = lexicon.gazetteer(language)
    for number, (word, reading) in enumerate(zip(words, readings, strict=True)):
        if word.dense:
            yield from _known_dense(text, word, number, paragraph, table)
        elif word.capital or not reading.cased:
            for form in reading.forms:
                if hit := _longest(words, readings, number, form, table, language):
                    last, places, drop = hit
                    shape = (word.start + form.skip, words[last].end - drop, number, last, paragraph)
                    yield _candidate(text, word, reading, shape, places)
                    break
            else:
                yield from _part(text, word, reading, (number, paragraph), language)


def _institutions(
    text: str, words: list[Word], readings: list[_Reading], language: str, paragraph: int
) -> Iterator[NameCandidate]:
    """The runs of words that names of institutions are made of, in scripts with capitals those that have one."""
    if not institutions.knows(language):
        return
    meant = [_meaning(word.text, language) for word in words]
    concepts = [form[1] for form in meant]
    small = [len(w.folded) <= _SHORT or reading.zipf >= _COMMON for w, reading in zip(words, readings, strict=True)]
    for run in institutions.runs(concepts, [word.joined for word in words], small):
        if readings[run[0]].cased and not any(words[number].capital for number in run):
            continue
        first, last = run[0], run[-1]
        start, end = words[first].start + meant[first][0].skip, words[last].end - meant[last][0].drop
        yield NameCandidate(
            start, end, text[start:end], fold_text(text[start:end]), Kind.ORG, first, last, paragraph,
            cased=readings[first].cased, joined=words[first].joined, concepts=tuple(concepts[number] for number in run),
        )  # fmt: skip  # in the order of the fields


@lru_cache(maxsize=100_000)
def _meaning(text: str, language: str) -> tuple[Form, Concepts]:
    """The form of a word that may belong to the name of an institution, and what it stands for there."""
    for form in forms(text, language):
        if concepts := institutions.concepts_of(form.folded, language):
            return form, concepts
    return Form(""), frozenset()


def _part(text: str, word: Word, reading: _Reading, at: tuple[int, int], language: str) -> Iterator[NameCandidate]:
    """The large place that a compound unknown itself names a part of; the compound alone is never a sure name."""
    number, paragraph = at
    table = lexicon.gazetteer(language)
    for form in reading.forms:
        for rest in parted(form.folded, language):
            places = table.names.get(rest, "")
            if not places or lexicon.place(_ranked(places)[0]).rank < _LARGE:
                continue
            if _plausible(word, reading, replace(form, folded=rest), places, language):
                shape = (word.start, word.end - form.drop, number, number, paragraph)
                yield replace(_candidate(text, word, reading, shape, places), sure=False)
                return


def _longest(
    words: list[Word], readings: list[_Reading], number: int, form: Form, table: lexicon.Gazetteer, language: str
) -> tuple[int, str, int] | None:
    """The longest name that begins with a form of a word: its last word, its places, what to drop from its end."""
    count = table.longest.get(form.folded) or table.longest.get(stem(form.folded, language), 0)
    run = 1
    while run < count and number + run < len(words) and words[number + run].joined:
        run += 1
    for length in range(run, 0, -1):
        if length == 1:
            places = table.names.get(form.folded) or (table.stems.get(form.folded, "") if form.cost else "")
            if places and _plausible(words[number], readings[number], form, places, language):
                return number, places, form.drop
            continue
        last = readings[number + length - 1]
        inner = [word.folded for word in words[number + 1 : number + length - 1]]
        for ending in last.forms:
            if not ending.skip and (places := table.names.get(" ".join([form.folded, *inner, ending.folded]), "")):
                return number + length - 1, places, ending.drop
        stems = " ".join(stem(part, language) for part in (form.folded, *inner, last.forms[0].folded))
        if places := table.stems.get(stems, ""):
            return number + length - 1, places, 0
    return None


def _plausible(word: Word, reading: _Reading, form: Form, places: str, language: str) -> bool:
    """Whether a single word that the gazetteer knows is that place rather than an ordinary word."""
    rank = max(lexicon.place(int(place)).rank for place in places.split())
    # A word of 100,000 people may be this common, a capital or a country far more.
    limit = 3.2 + (rank - 50) * 0.09
    zipf = max(reading.zipf if form.skip or form.drop else 0.0, lexicon.frequencies(language).get(form.folded, 0.0))
    if reading.cased:
        limit += 1.5 if word.capital and not word.initial else 0.3
        if language in _NOUN_CAPITALS:
            limit -= 0.8
        if reading.title:
            return False
    return zipf <= limit and (len(form.folded) > 2 or rank >= _SURE_RANK)


def _ranked(places: str) -> tuple[int, ...]:
    """The numbers of places, the largest place first."""
    return tuple(sorted({int(place) for place in places.split()}, key=lambda n: (-lexicon.place(n).rank, n)))


def _candidate(
    text: str, word: Word, reading: _Reading, shape: tuple[int, int, int, int, int], places: str
) -> NameCandidate:
    """The known candidate of a shape: start, end, first word, last word, paragraph."""
    start, end, first, last, paragraph = shape
    numbers = _ranked(places)
    best = lexicon.place(numbers[0])
    territory = best.identity.startswith("c:") and reading.zipf < _EVERYDAY
    return NameCandidate(
        start, end, text[start:end], fold_text(text[start:end]), best.kind, first, last, paragraph, numbers, (),
        reading.zipf, word.capital and not word.initial, reading.cased, word.joined,
        sure=best.rank >= _SURE_RANK and (last > first or territory),
    )  # fmt: skip  # in the order of the fields


def _known_dense(
    text: str, word: Word, number: int, paragraph: int, table: lexicon.Gazetteer
) -> Iterator[NameCandidate]:
    """The names of the gazetteer inside a run without spaces, the longest at each place, none inside another."""
    run = word.text
    position = 0
    while position < len(run):
        for length in range(min(table.longest.get(run[position], 0), len(run) - position), 1, -1):
            piece = fold_text(run[position : position + length])
            if places := table.names.get(piece, ""):
                start = word.start + position
                numbers = _ranked(places)
                best = lexicon.place(numbers[0])
                yield NameCandidate(
                    start, start + length, text[start : start + length], piece, best.kind, number, number, paragraph,
                    numbers, sure=best.rank >= _SURE_RANK, dense=True,
                )  # fmt: skip  # in the order of the fields
                position += length - 1
                break
        position += 1
