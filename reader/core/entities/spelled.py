"""Numbers written in words, composed as languages compose them: hundreds and tens and ones, times scale words.

The lexicon holds the numbers up to a hundred whole (twenty-one, einundzwanzig, واحد وعشرون), so only what lies
above is put together here, and forms that the tables lack: a unit with a ten joined to it (الخامس والعشرين).
"""

from dataclasses import dataclass
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
    total: Decimal = Decimal(0)
    current: Decimal | None = None
    ordinal: bool = False
    sure: bool = True

    def take(self, sense: Sense, *, joined: bool) -> bool:
        """Takes the next word in; False where it begins another number."""
        value: Decimal = sense.value
        if sense.role == "scale":
            return self._scale(value)
        if value >= 1000:
            self.total += value
        elif self.current is None:
            self.current = value
        elif value and _fits(self.current, value, joined=joined):
            self.current += value
        else:
            return False
        self.ordinal = self.ordinal or sense.role == "ordinal"
        self.sure = self.sure and sense.sure
        return True

    def _scale(self, value: Decimal) -> bool:
        if self.current is None or self.ordinal:
            return False
        if value == 100 and self.current < 100:
            self.current *= value
        else:
            self.total, self.current = self.total + self.current * value, None
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
    return Spelled(number.total + (number.current or 0), end, number.ordinal, number.sure)
