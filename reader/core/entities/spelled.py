"""Numbers written in words, composed as languages compose them: hundreds and tens and ones, times scale words.

The lexicon holds the numbers up to a hundred whole (twenty-one, einundzwanzig, واحد وعشرون), so only what lies
above is put together here, and forms that the tables lack: a unit with a ten joined to it (الخامس والعشرين).
"""

from dataclasses import dataclass, field
from decimal import Decimal

from reader.core.entities.lexicon import Sense
from reader.core.entities.line import Line

_DASHES = frozenset("-–—‑")
_CONJUNCTIONS = frozenset({"and", "و", "und", "y", "et", "e", "ו", "en", "og", "och", "i", "va", "và", "ve"})
_MOST_TOKENS = 60


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words: its value, the token behind it, whether it is an ordinal, whether all its words are sure."""

    value: Decimal
    end: int
    ordinal: bool
    sure: bool


@dataclass(slots=True)
class _Sum:
    """The terms of a number, each smaller than the one before it; a scale word multiplies all terms below it."""

    terms: list[Decimal] = field(default_factory=list)
    open: bool = False
    """Whether the last term may still grow."""
    ordinal: bool = False
    sure: bool = True

    def take(self, sense: Sense, *, joined: bool) -> bool:
        """Takes the next word in; False where it begins another number."""
        value: Decimal = sense.value
        if sense.role == "scale":
            return self._scale(value)
        if self.open and not (value and _fits(self.terms[-1], value, joined=joined)):
            return False
        if self.open:
            self.terms[-1] += value
        elif self.terms and value >= self.terms[-1]:
            return False
        else:
            self.terms.append(value)
        self.open = value < 1000
        self.ordinal = self.ordinal or sense.role == "ordinal"
        self.sure = self.sure and sense.sure
        return True

    def _scale(self, value: Decimal) -> bool:
        below = [term for term in self.terms if term < value]
        if not below or self.ordinal or (not self.open and self.terms[-1] < 1000):
            return False
        self.terms = [*self.terms[: len(self.terms) - len(below)], sum(below, Decimal(0)) * value]
        self.open = value == 100
        return True


def _fits(current: Decimal, value: Decimal, *, joined: bool) -> bool:
    """Whether a number word continues the number before it."""
    if current >= 100 and current % 100 == 0:
        return value < 100
    if joined and current < 10:
        return value >= 20 and value % 10 == 0
    return current >= 20 and current % 10 == 0 and value < 10


def read_words(line: Line, position: int) -> Spelled | None:
    """The number in words that begins at a token."""
    number = _Sum()
    if _inside(line, position):
        return None
    first = line.sense(position, "scale")
    if first:  # a thousand without "one" before it (тысяча двести, mille deux cents); alone it is hardly a number
        following = line.sense(position + first[1], "word")
        if first[0].value != 1000:
            return None
        if not following or following[0].value >= 1000:
            if line.is_short(position):
                return None
            return Spelled(first[0].value, position + first[1], ordinal=False, sure=False)
        number.terms.append(first[0].value)
        position += first[1]
    at = end = position
    joined = False
    while at < len(line) and at - position < _MOST_TOKENS:
        found = line.sense(at, "word", "ordinal", "scale")
        if not found or not number.take(found[0], joined=joined or (at > position and line.lead(at) > 0)):
            break
        at = end = at + found[1]
        joined = line.text(at) in _CONJUNCTIONS
        if joined or (line.text(at) in _DASHES and line.glued(at)):
            at += 1
    if end == position:
        return None
    value = sum(number.terms, Decimal(0))
    # What is put together is hardly anything else: one billion, and three characters in a row that all count (一百万).
    dense = line.lexicon.dense
    composed = end - position >= 3 and line.lexicon.language != "ko" if dense else value >= 1000
    sure = (number.sure or composed) and line.sense(position - 1, "vague") is None
    return Spelled(value, end, number.ordinal, sure)


def _inside(line: Line, position: int) -> bool:
    """Whether a token is a syllable within a Korean word, whose words stand apart (마법사만 is no 40,000)."""
    return line.lexicon.language == "ko" and line.glued(position) and line.text(position - 1).isalpha()
