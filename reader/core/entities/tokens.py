"""A paragraph as tokens of its folded text.

Runs of digits with their separators are one token, and so are runs of letters of one script. Scripts written
without spaces between words (Han, kana, Thai, Lao, Khmer, Burmese) give one token a character, so that entries of
the lexicon are found inside running text there. Anything else is a token of its own; white space is none, but is
remembered.
"""

from dataclasses import dataclass

import regex

from reader.core.folding import Folded, fold

_DENSE = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]\p{M}*"
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


def split(text: str) -> list[str]:
    """The tokens of an already folded text, without offsets."""
    return [match.group() for match in _TOKEN.finditer(text)]


def tokenise(text: str) -> Tokens:
    """The tokens of a text."""
    folded = fold(text)
    texts, starts, ends = [], [], []
    for match in _TOKEN.finditer(folded.text):
        texts.append(match.group())
        starts.append(match.start())
        ends.append(match.end())
    return Tokens(folded, texts, starts, ends)
