"""Candidates and links of names: the values that `names` takes and gives."""

from dataclasses import dataclass

from reader.core.entities.model import Kind
from reader.core.message import Message


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a word: with `skip` characters of the original text cut off its start and `drop` off its end."""

    folded: str
    skip: int = 0
    drop: int = 0
    cost: float = 0.0


Concepts = frozenset[str]
"""What a word may stand for in the name of an institution."""


@dataclass(frozen=True, slots=True)
class NameCandidate:
    """A span that may be a name: one word, or a name of one or more words that the gazetteer knows.

    `first` and `last` number its words in the paragraph; `joined` tells whether its first word follows on the word
    before it. `places` are lines of the gazetteer, the likeliest first; without any, the candidate is a single word,
    read in the ways that `forms` lists. `zipf` is how common the word is in its language (0: unknown, 7: "the").
    `capital` means a capital that says something, `cased` a script that has them, `dense` one without spaces between
    words. `sure` candidates may be shown as names although nothing partners them. `concepts` are those of an
    institution's words, which then is known by them alone.
    """

    start: int
    end: int
    text: str
    key: str
    kind: Kind
    first: int
    last: int
    paragraph: int = 0
    places: tuple[int, ...] = ()
    forms: tuple[Form, ...] = ()
    zipf: float = 0.0
    capital: bool = False
    cased: bool = False
    joined: bool = False
    sure: bool = False
    dense: bool = False
    concepts: tuple[Concepts, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A mention while neighbours are being joined: its span, its first and last word, and whether it joins on to them.

    In runs without spaces, characters take the place of words. `closed` pieces end in something cut off (a genitive).
    """

    paragraph: int
    start: int
    end: int
    first: int
    last: int
    joined: bool
    closed: bool
    dense: bool


Span = tuple[int, int, int]
"""A mention: paragraph, start, end."""


@dataclass(frozen=True, slots=True)
class NameLink:
    """One name in the versions of one row.

    `spans` holds the mentions of each version, in order, none where it has none. `key` is the same through the whole
    document, `value` what the name is called (in English where the gazetteer knows it), `score` 0 … 1.
    """

    spans: tuple[tuple[Span, ...], ...]
    kind: Kind
    key: str
    value: str
    reason: Message
    score: float


@dataclass(frozen=True, slots=True)
class Bond:
    """Mentions of two cells that are one name.

    `how` is "gazetteer", "words" (an institution, word by word), "sound", "same" (written alike) or "document"; `place`
    is the line of the gazetteer, if any.
    """

    left: list[Piece]
    right: list[Piece]
    how: str
    score: float
    place: int | None = None
