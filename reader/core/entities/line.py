"""One paragraph as the grammars of dates, times and amounts read it: its tokens, and what each of them can mean."""

from dataclasses import dataclass
from decimal import Decimal

from reader.core.entities import numerals
from reader.core.entities.lexicon import Lexicon, Match, Sense, as_written
from reader.core.entities.tokens import VULGAR, Tokens, tokenise
from reader.core.entities.usage import Usage
from reader.core.entities.words import lexicon


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of a paragraph, the lexicon of its language with its entry at each token, the usage of figures."""

    tokens: Tokens
    lexicon: Lexicon
    matches: list[Match | None]
    original: str
    usage: Usage

    def __len__(self) -> int:
        return len(self.tokens)

    def sense(self, position: int, *roles: str) -> tuple[Sense, int] | None:
        """The first sense with one of the roles at a token, and how many tokens its entry has."""
        match = self.matches[position] if 0 <= position < len(self.matches) else None
        if match:
            for role in roles:
                for sense in match.senses:
                    if sense.role == role:
                        return sense, match.size
        return None

    def is_short(self, position: int) -> bool:
        """Whether a token is written with one or two plain Latin letters."""
        if len(self.text(position)) > 2:
            return False
        start = self.tokens.folded.origins[self.tokens.starts[position]]
        return self.original[start : start + 3].strip().isascii()

    def is_plain(self, position: int, *words: str) -> bool:
        """Whether a token is one of some words as it is written, and not by folding alone (ºF)."""
        return self.text(position) in words and self.original[slice(*self.span(position, position))].isascii()

    def lead(self, position: int) -> int:
        """How long the clitic before the entry at a token is."""
        match = self.matches[position] if 0 <= position < len(self.matches) else None
        return match.lead if match else 0

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The span of the original text from the token `first`, its clitic left out, to the token `last`."""
        tokens = self.tokens
        return tokens.folded.original_span(tokens.starts[first] + self.lead(first), tokens.ends[last])

    def capital(self, position: int) -> bool:
        """Whether a token is written with a capital."""
        if not 0 <= position < len(self.tokens):
            return False
        return self.original[self.tokens.folded.origins[self.tokens.starts[position]]].isupper()

    def text(self, position: int) -> str:
        """The folded text of a token, "" outside of the line."""
        return self.tokens.texts[position] if 0 <= position < len(self.tokens) else ""

    def integer(self, position: int) -> int | None:
        """The value of a token of up to four plain digits."""
        text = self.text(position)
        return int(text) if len(text) <= 4 and text.isdigit() else None

    def numbers(self, position: int) -> tuple[Decimal, ...]:
        """The numbers that the digits and separators of a token may mean, the preferred one first."""
        return numerals.readings(self.text(position), self.usage)

    def is_figure(self, position: int) -> bool:
        """Whether a token is a run of digits, and no superscript."""
        if not self.text(position)[:1].isdigit():
            return False
        character = self.original[self.tokens.folded.origins[self.tokens.starts[position]]]
        return character.isdecimal() or character in VULGAR

    def glued(self, position: int) -> bool:
        """Whether a token follows the one before it without white space."""
        return 0 < position < len(self.tokens) and self.tokens.glued(position)


def read_line(text: str, language: str, usage: Usage) -> Line:
    """The line of a paragraph, its figures read by a usage; Latin words inside another script are read as English."""
    own, latin = lexicon(language), lexicon("en")
    tokens = tokenise(text)
    texts = tokens.texts
    foreign = not own.latin
    matches = [
        own.match(texts, i) or (latin.match(texts, i) if foreign and word.isascii() and word.isalpha() else None)
        for i, word in enumerate(texts)
    ]
    if own.forms is not None:
        written = own.forms
        for at, match in enumerate(matches):
            if match and texts[at].isalpha():
                start, end = tokens.folded.original_span(tokens.starts[at], tokens.ends[at + match.size - 1])
                if as_written(text[start:end]) not in written:
                    matches[at] = None
    return Line(tokens, own, matches, text, usage)
