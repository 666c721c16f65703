"""What the document itself says about names: which words keep meeting in aligned rows, which stand with capitals.

Learned from all rows in one pass, linear in the text; used where it is there. Words are counted once a row. Questions
about a pair look at a bounded number of rows, so that a name that stands everywhere costs no more than another.
"""

import bisect
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from reader.core.entities.names.model import NameCandidate

_LOOKED_AT = 400


@dataclass(frozen=True, slots=True)
class Meetings:
    """In how many rows two words stand together, and in how many each of them stands (of the rows looked at)."""

    together: int
    first: int
    second: int

    @property
    def share(self) -> float:
        """Together, of the rows with either (Dice): 1 for words that never stand without each other."""
        return 2 * self.together / (self.first + self.second) if self.together else 0.0


@dataclass(slots=True)
class Evidence:
    """Rows of each candidate word of each version, and the words that have telling capitals somewhere."""

    _rows: dict[tuple[int, str], "array[int]"] = field(default_factory=dict)
    _capitals: set[tuple[int, str]] = field(default_factory=set)
    # By the digest of a row's words: the number that stands for it in `_rows`, and how many rows have these words.
    _texts: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    _learned: int = 0

    @classmethod
    def learn(cls, rows: Iterable[Sequence[Sequence[NameCandidate]]]) -> "Evidence":
        """The evidence of rows, each with the candidates of every version."""
        evidence = cls()
        for cells in rows:
            evidence.add(cells)
        return evidence

    def add(self, cells: Sequence[Sequence[NameCandidate]]) -> None:
        """Learns one more row; what stands in several rows word for word (headings, menus) says nothing new."""
        digest = _digest(cells)
        number, times = self._texts.get(digest, (self._learned, 0))
        self._texts[digest] = (number, times + 1)
        if times:
            return
        for version, candidate in _counted(cells):
            word = (version, word_of(candidate))
            if candidate.capital:
                self._capitals.add(word)
            rows = self._rows.setdefault(word, array("I"))
            if not rows or rows[-1] != self._learned:
                rows.append(self._learned)
        self._learned += 1

    def forget(self, cells: Sequence[Sequence[NameCandidate]]) -> None:
        """Forgets a learned row, whose candidates these are; capitals stay, for the words are still in the document."""
        digest = _digest(cells)
        number, times = self._texts.pop(digest)
        if times > 1:
            self._texts[digest] = (number, times - 1)
            return
        for word in {(version, word_of(candidate)) for version, candidate in _counted(cells)}:
            rows = self._rows[word]
            rows.pop(bisect.bisect_left(rows, number))

    def meetings(self, version: int, word: str, other_version: int, other: str) -> Meetings:
        """How often two words of two versions stand in the same row."""
        first = self._rows.get((version, word), array("I"))
        second = self._rows.get((other_version, other), array("I"))
        if max(len(first), len(second)) > _LOOKED_AT:
            # Both up to the same row, so that their counts can be compared.
            last = min(rows[_LOOKED_AT - 1] for rows in (first, second) if len(rows) > _LOOKED_AT)
            first, second = (rows[: bisect.bisect_right(rows, last)] for rows in (first, second))
        return Meetings(len(set(first).intersection(second)), len(first), len(second))

    def count(self, version: int, word: str) -> int:
        """In how many rows a word of a version stands."""
        return len(self._rows.get((version, word), ()))

    def capital(self, version: int, word: str) -> bool:
        """Whether a word of a version stands somewhere with a capital that says something."""
        return (version, word) in self._capitals


def _digest(cells: Sequence[Sequence[NameCandidate]]) -> bytes:
    """A hash that two rows share only if the same words of them are counted, so that either can be forgotten."""
    words = "\x1d".join(
        "\x1e".join(f"+{word_of(found)}" if _counts(found) else f"-{found.key}" for found in cell) for cell in cells
    )
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _counts(candidate: NameCandidate) -> bool:
    """Whether the company of a candidate is learned."""
    return not candidate.dense and not candidate.concepts


def _counted(cells: Sequence[Sequence[NameCandidate]]) -> Iterator[tuple[int, NameCandidate]]:
    """The candidates of a row, with their versions, whose company is learned."""
    return ((version, found) for version, cell in enumerate(cells) for found in cell if _counts(found))


def word_of(candidate: NameCandidate) -> str:
    """The word by which a candidate is counted."""
    return candidate.forms[0].folded if candidate.forms and not candidate.cased else candidate.key
