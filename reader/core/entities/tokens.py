"""A paragraph as tokens of its folded text.

Runs of digits with their separators are one token, and so are runs of letters of one script. Scripts written
without spaces between words (Han, kana, Thai, Lao, Khmer, Burmese; Hangul, too, for its particles) give one token a
character, so that entries of the lexicon are found inside running text there. Anything else is a token of its own;
white space is none, but is remembered.
"""

import unicodedata
from dataclasses import dataclass

import regex

from reader.core.folding import Folded, fold, fold_text

_DENSE = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]\p{M}*"
_NUMERAL = r"\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫٬،]\d+)*"
_TOKEN = regex.compile(
    rf"{_NUMERAL}|{_DENSE}|\p{{Latin}}[\p{{Latin}}\p{{Mn}}]*|\p{{Arabic}}[\p{{Arabic}}\p{{Mn}}]*"
    rf"|\p{{L}}(?:(?!\p{{Latin}}|\p{{Arabic}})[\p{{L}}\p{{M}}])*|[^\s]"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text; `starts` and `ends` are offsets into the folded text."""

    folded: Folded
    texts: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.texts)

    def glued(self, position: int) -> bool:
        """Whether the token follows the one before it without white space."""
        return position > 0 and self.ends[position - 1] == self.starts[position]


_APOSTROPHE = regex.compile(r"(?<=\p{Cyrillic})['’](?=\p{Cyrillic})")


def _lettered(text: str) -> str:
    """The text, of the same length, with the apostrophe that is a letter in Ukrainian written as one (п’ять)."""
    return _APOSTROPHE.sub("ʼ", text) if "'" in text or "’" in text else text


def split(text: str) -> list[str]:
    """The tokens of an already folded text, without offsets."""
    return [match.group() for match in _TOKEN.finditer(_lettered(text))]


VULGAR = {c: str(unicodedata.numeric(c)).removeprefix("0")[:4] for c in "½¼¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
"""Fractions of one character, each as the decimals that it adds to the figure before it."""


def _fold_fractions(text: str) -> Folded:
    """The folded text with 2½ as 2.5: compatibility folding alone would make 21⁄2 of it."""
    pieces = [
        ("" if at and text[at - 1].isdecimal() else "0") + VULGAR[c] if c in VULGAR else fold_text(c)
        for at, c in enumerate(text)
    ]
    return Folded("".join(pieces), tuple(at for at, piece in enumerate(pieces) for _ in piece))


def tokenise(text: str) -> Tokens:
    """The tokens of a text."""
    folded = fold(text) if VULGAR.keys().isdisjoint(text) else _fold_fractions(text)
    texts, starts, ends = [], [], []
    for match in _TOKEN.finditer(_lettered(folded.text)):
        texts.append(match.group())
        starts.append(match.start())
        ends.append(match.end())
    return Tokens(folded, texts, starts, ends)
