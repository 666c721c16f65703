"""What the aligner knows of one version: sizes, punctuation and words of its paragraphs, as arrays.

Words are cut at everything that is neither letter, mark nor digit, and are numbered by type, so that whatever is
worked out for a word (its folded spelling, its sound) is worked out once for the whole document. Scripts that set no
spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan) are cut into overlapping pairs of
characters instead.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from reader.core.document import Paragraph, ParagraphKind
from reader.core.language import sample, script_counts

Ints = npt.NDArray[np.int64]
Small = npt.NDArray[np.int32]
"""Numbers kept by the million: half the memory, to be widened before they are multiplied."""
Floats = npt.NDArray[np.float64]

# 1,234,567 and 1.234.567 and 1 234 567 (no-break and narrow spaces, Arabic separators), and the lakhs of 12,34,567.
_GROUPING = re.compile(r"(?<=\d)[.,٬’'\u00a0\u202f](?=\d{3}(?!\d))|(?<=\d)[,٬](?=(?:\d\d[,٬])+\d{3}(?!\d))")
_SENTENCE = re.compile(r"[.!?؟۔।॥…]+(?=[\s\"'”’»)\]]|$)|[。！？｡]+|[។៕။]+|[\u0e2f]")
_UNSPACED = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d"
    "\U00020000-\U0003ffff]"
)
_QUESTION, _EXCLAMATION, _QUOTE, _BRACKET = "?؟？;", "!！", '"“”„«»「」『』‟〝〞', "(（[【"
_TERMINAL = ".!?؟۔।॥…。！？｡។៕။"
_CLOSING = "\"'”’»)]」』）】"


def distinct(codes: Ints) -> Ints:
    """The distinct codes, sorted; quicker than `numpy.unique`, most of all where they are nearly sorted already."""
    codes = np.sort(codes, kind="stable")
    return codes[np.diff(codes, prepend=codes[0] - 1) != 0] if len(codes) else codes


def within(repeats: Ints) -> Ints:
    """0, 1, … anew for each of these numbers of repeats."""
    total = np.cumsum(repeats)
    places: Ints = np.arange(int(total[-1]) if len(total) else 0) - np.repeat(total - repeats, repeats)
    return places


class _Letters(dict[int, str]):
    """Case-folded letters, marks and ASCII digits by code point; a space for everything else."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        decimal = unicodedata.decimal(character, None)
        if decimal is not None:
            kept = str(decimal)
        elif unicodedata.category(character) == "Cf" or character == "\u0640":
            kept = ""  # joiners, soft hyphens and tatweel stand inside words
        elif unicodedata.category(character)[0] in "LM":
            kept = character.casefold()
        else:
            kept = " "
        self[code] = kept
        return kept


_LETTERS = _Letters()


BINS = 32
"""Into how many bins the shares of a text are put."""
_DENSITIES = {
    "Hani": 3.2, "Hira": 1.7, "Kana": 1.7, "Bopo": 1.5, "Hang": 2.4, "Yiii": 2.4, "Ethi": 1.5,
    "Hebr": 1.25, "Syrc": 1.2, "Arab": 1.08,
}  # fmt: skip  # a table
"""How many Latin letters say what a letter of another script says: syllables and ideographs much, consonants more."""
_VOWELS = 9
"""Marks of a higher combining class are points and accents, which texts may have or lack; others are vowel signs."""
_AT_ONCE = 2000
"""Paragraphs whose words are held as strings at a time."""
_CUT_SPREAD = 0.25
"""How far the share of a translated piece is off: this many times share x (1 - share)."""
_CUT_SHARES = 0.85, 0.4
"""How often a cut falls between two sentences, after a piece that ends as a sentence does and after another."""
TRAITS = ("question", "exclamation", "quotation", "brackets", "colon", "unfinished", "titled")
"""What `Profile.traits` tells, a column each."""
OF_LAST = np.array([trait in {"colon", "unfinished"} for trait in TRAITS])
"""Traits that a merged unit has from its last paragraph; it has the others from any."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One version's paragraphs as arrays.

    `density` is how much a code point says on average (`density_of`). `sizes` are code points, at least 1; `sentences`
    at least 1; `cuts` tells where a paragraph would be cut in two (`cut_odds`); `traits` has a column for each of
    `TRAITS`. The words of paragraph p are ``words[offsets[p] : offsets[p + 1]]``, numbers into `types`, sorted, each
    once.
    """

    density: float
    sizes: Floats
    sentences: Ints
    cuts: npt.NDArray[np.float32]
    traits: npt.NDArray[np.bool_]
    offsets: Ints
    words: Ints
    types: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.sizes)

    def part(self, start: int, end: int) -> "Profile":
        """The paragraphs from `start` on and before `end`, without their words."""
        cut = slice(start, end)
        none = np.empty(0, np.int64)
        return Profile(
            self.density,
            self.sizes[cut],
            self.sentences[cut],
            self.cuts[:, cut],
            self.traits[cut],
            np.zeros(end - start + 1, np.int64),
            none,
            (),
        )

    def by_rows(self, starts: Ints) -> "Profile":
        """Rows as units, without their words: row r begins at paragraph ``starts[r]``; an empty one has size 0."""
        counted = np.concatenate((np.zeros((1, len(TRAITS)), np.int64), np.cumsum(self.traits, axis=0)))[starts]
        latest = np.concatenate((np.zeros((1, len(TRAITS)), np.bool_), self.traits))[starts[1:]]
        return Profile(
            self.density,
            np.diff(np.concatenate(([0.0], np.cumsum(self.sizes)))[starts]),
            np.diff(np.concatenate(([0], np.cumsum(self.sentences)))[starts]),
            np.where((np.diff(starts) == 1)[:, None], self.cuts[:, np.minimum(starts[:-1], len(self) - 1)], 0.0),
            np.where(OF_LAST, latest & (np.diff(starts) > 0)[:, None], np.diff(counted, axis=0) > 0),
            np.zeros(len(starts), np.int64),
            np.empty(0, np.int64),
            (),
        )


def _traits(paragraph: Paragraph) -> tuple[bool, ...]:
    text = paragraph.text
    end = text.rstrip(_CLOSING)[-1:]
    return (
        any(c in text for c in _QUESTION[:-1]),
        any(c in text for c in _EXCLAMATION),
        any(c in text for c in _QUOTE),
        any(c in text for c in _BRACKET),
        end in {":", "："},
        end not in _TERMINAL,
        paragraph.kind in {ParagraphKind.HEADING, ParagraphKind.LIST_ITEM},
    )


def _pieces(word: str) -> Iterator[str]:
    """The word itself, or the overlapping pairs of characters of a script without spaces."""
    if not _UNSPACED.search(word):
        yield word
        return
    for run in re.split(r"([0-9a-z]+)", word):
        if run.isascii() or len(run) == 1:
            yield run
        else:
            yield from (run[at : at + 2] for at in range(len(run) - 1))


def profile_of(paragraphs: Sequence[Paragraph]) -> Profile:
    """The profile of these paragraphs, in O(text)."""
    number: defaultdict[str, int] = defaultdict()
    number.default_factory = number.__len__
    found: list[Ints] = []
    counts = np.empty(len(paragraphs), np.int64)
    for begin in range(0, len(paragraphs), _AT_ONCE):
        texts = [_GROUPING.sub("", p.text).translate(_LETTERS).split() for p in paragraphs[begin : begin + _AT_ONCE]]
        counts[begin : begin + _AT_ONCE] = list(map(len, texts))
        found.append(np.fromiter(map(number.__getitem__, chain.from_iterable(texts)), np.int64))
    occurrences = np.concatenate(found) if found else np.empty(0, np.int64)
    owners = np.repeat(np.arange(len(paragraphs)), counts)
    words, owners, types = _cut(occurrences, owners, tuple(number))
    codes = distinct(owners * max(len(types), 1) + words)
    owners, words = np.divmod(codes, max(len(types), 1))
    ends = [[match.end() / len(p.text) for match in _SENTENCE.finditer(p.text)] for p in paragraphs]
    return Profile(
        density=density_of([p.text for p in paragraphs]),
        sizes=np.fromiter((max(len(p.text), 1) for p in paragraphs), np.float64, len(paragraphs)),
        sentences=np.fromiter((max(len(found), 1) for found in ends), np.int64, len(paragraphs)),
        cuts=cut_odds(ends),
        traits=np.array([_traits(p) for p in paragraphs], np.bool_).reshape(len(paragraphs), len(TRAITS)),
        offsets=np.searchsorted(owners, np.arange(len(paragraphs) + 1)),
        words=words,
        types=types,
    )


def density_of(texts: Sequence[str]) -> float:
    """How much a code point of these texts says on average, in Latin letters, by the scripts of a sample of them."""
    text = sample(texts)
    marks = sum(unicodedata.combining(character) > _VOWELS for character in text)
    extra = sum((_DENSITIES.get(script, 1.0) - 1.0) * count for script, count in script_counts(text).items())
    return max(len(text) - marks + extra, 1.0) / max(len(text), 1)


def cut_odds(ends: Sequence[Sequence[float]]) -> npt.NDArray[np.float32]:
    """The log-odds of a paragraph being cut in two at a share of its text, against anywhere: (2, paragraphs, `BINS`).

    Who cuts a paragraph does so between two sentences (`ends`: the shares of the text at which sentences end), and
    the translated pieces have nearly the same shares. The first plane holds for a first piece that ends as a sentence
    does, the second for others, which say little. Nothing is told by a version in which hardly any sentence ends.
    """
    inner = [[share for share in shares if share < 0.99] for shares in ends]
    counts = np.fromiter(map(len, inner), np.int64, len(inner))
    odds = np.zeros((2, len(ends), BINS), np.float32)
    if counts.sum() < 0.1 * len(ends):
        return odds
    at = np.fromiter(chain.from_iterable(inner), np.float64, int(counts.sum()))[:, None]
    spread = np.maximum(_CUT_SPREAD * at * (1 - at), 0.02)
    off = ((np.arange(BINS) + 0.5) / BINS - at) / spread
    near = np.exp(-0.5 * off * off) / (spread * np.sqrt(2 * np.pi))
    density = np.zeros((len(ends), BINS))
    np.add.at(density, np.repeat(np.arange(len(ends)), counts), near)
    density /= np.maximum(counts, 1)[:, None]
    for plane, share in enumerate(_CUT_SHARES):
        odds[plane] = np.log(1 - share + share * density)
    return odds


def _cut(occurrences: Ints, owners: Ints, types: tuple[str, ...]) -> tuple[Ints, Ints, tuple[str, ...]]:
    """Occurrences, their paragraphs and the types, once words of scripts without spaces are cut up."""
    number: defaultdict[str, int] = defaultdict()
    number.default_factory = number.__len__
    cut = [[number[piece] for piece in _pieces(word)] for word in types]
    counts = np.fromiter(map(len, cut), np.int64, len(cut))
    flat = np.fromiter(chain.from_iterable(cut), np.int64, int(counts.sum()))
    firsts = np.cumsum(counts) - counts
    repeats = counts[occurrences]
    return flat[np.repeat(firsts[occurrences], repeats) + within(repeats)], np.repeat(owners, repeats), tuple(number)
