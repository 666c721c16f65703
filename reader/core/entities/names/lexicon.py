"""The tables of `resources/lexicon`: places and bodies by name, and how common words are. Loaded when first asked for.

A language's gazetteer is its own names (CLDR, ISO 3166, the bodies) over those of its script (GeoNames). Names of
inflected languages are found by their stems too. Languages without a table of frequencies have an empty one: every word
is as good a name as any there, and the other gates decide.
"""

import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.core.entities.model import Kind
from reader.core.entities.names.morphology import inflects, stem
from reader.paths import RESOURCES

_FOLDER = RESOURCES / "lexicon"
_SCRIPTS = {
    "ar": "Arabic", "fa": "Arabic", "ur": "Arabic", "ps": "Arabic", "sd": "Arabic", "ug": "Arabic",
    "ckb": "Arabic", "he": "Hebrew", "yi": "Hebrew", "el": "Greek", "hy": "Armenian", "ka": "Georgian",
    "am": "Ethiopic", "ti": "Ethiopic", "hi": "Devanagari", "mr": "Devanagari", "ne": "Devanagari", "bn": "Bengali",
    "as": "Bengali", "pa": "Gurmukhi",
    "gu": "Gujarati", "kn": "Kannada", "ml": "Malayalam", "si": "Sinhala", "ta": "Tamil", "te": "Telugu", "th": "Thai",
    "lo": "Lao", "km": "Khmer", "my": "Myanmar", "zh": "Han", "ja": "Han Katakana", "ko": "Hangul",
    "ru": "Cyrillic", "uk": "Cyrillic", "be": "Cyrillic", "bg": "Cyrillic", "mk": "Cyrillic", "sr": "Cyrillic Latin",
    "kk": "Cyrillic", "ky": "Cyrillic", "tg": "Cyrillic", "mn": "Cyrillic", "ba": "Cyrillic", "tt": "Cyrillic",
}  # fmt: skip  # a table; every other language is written in Latin letters
# Whose words another language's table counts.
_FREQUENCIES_OF = {"hr": "sh", "sr": "sh", "bs": "sh", "no": "nb", "nn": "nb", "tl": "fil", "ps": "", "iw": "he"}


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the gazetteer: its identity ("c:VN", "g:1581130", "o:un"), kind, rank and English name."""

    identity: str
    kind: Kind
    rank: int
    name: str


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The names of one language: by key, and by stems where the language inflects; each gives numbers of places.

    `longest` says for the first word (the first character in dense scripts) of how many words (characters) its longest
    name consists.
    """

    names: dict[str, str]
    stems: dict[str, str]
    longest: dict[str, int]


def _lines(name: str) -> Iterator[str]:
    path = _FOLDER / f"{name}.txt.xz"
    if path.is_file():
        yield from lzma.decompress(path.read_bytes()).decode().split("\n")


@cache
def _places() -> tuple[str, ...]:
    return tuple(_lines("places"))


@cache
def place(number: int) -> Place:
    """One line of the gazetteer."""
    identity, kind, rank, name = _places()[number].split("\t")
    return Place(identity, Kind(kind), int(rank), name)


@cache
def gazetteer(language: str) -> Gazetteer:
    """The names of a base language; empty for a language that has none."""
    names: dict[str, str] = {}
    for table in (*_SCRIPTS.get(language, "Latin").split(), language):
        for line in _lines(f"names-{table}"):
            key, _, numbers = line.partition("\t")
            names[key] = f"{numbers} {names[key]}" if key in names else numbers
    longest: dict[str, int] = {}
    inflected = inflects(language) or _SCRIPTS.get(language) == "Arabic"
    stems: dict[str, str] = {}
    for key, numbers in names.items():
        words = key.split(" ")
        first, count = (words[0], len(words)) if not is_dense(key) else (key[0], len(key))
        if longest.get(first, 0) < count:
            longest[first] = count
        if not inflected:
            continue
        stemmed = " ".join(stem(word, language) for word in words)
        if stemmed != key or stemmed in stems:
            stems[stemmed] = f"{stems[stemmed]} {numbers}" if stemmed in stems else numbers
            root = stem(words[0], language)
            if longest.get(root, 0) < count:
                longest[root] = count
    return Gazetteer(names, stems, longest)


def is_dense(key: str) -> bool:
    """Whether a key is of a script that is written without spaces."""
    return (
        "\u3040" <= key[0] <= "\u30a0"
        or "\u3400" <= key[0] <= "\u9fff"
        or "\u0e00" <= key[0] <= "\u0eff"
        or ("\u1000" <= key[0] <= "\u109f" or "\u1780" <= key[0] <= "\u17ff")
    )


@cache
def frequencies(language: str) -> dict[str, float]:
    """How common the words of a base language are, on the zipf scale (3: once in a million words); {} if unknown."""
    table: dict[str, float] = {}
    for line in _lines(f"frequency-{_FREQUENCIES_OF.get(language, language)}"):
        bucket, _, words = line.partition(" ")
        table |= dict.fromkeys(words.split(" "), int(bucket) / 10)
    return table
