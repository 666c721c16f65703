"""The paragraphs of a document as a review knows them: fingerprints, keys, and the way from a key to a paragraph.

Everything is an array over the paragraphs, 32 bytes each, so that documents of 100,000 paragraphs cost little; the
strings that decisions are kept under are made where they are needed.
"""

import re
import time
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from reader.core.document import Document

Hashes = npt.NDArray[np.uint64]

_TURN = 64
_KEY = re.compile(r"\d{1,4}\.[0-9a-f]{16}", re.ASCII)
# 2^64 / golden ratio: consecutive multiples are spread evenly over the 64 bits (Knuth, TAOCP 6.4).
SPREAD = 0x9E3779B97F4A7C15


def fingerprint(text: str) -> int:
    """64 bits that stand for a paragraph's text; blind to how its white space and composed characters are written."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    digest = blake2b(" ".join(text.split()).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def hexadecimal(number: int) -> str:
    """A fingerprint as it stands in decisions: 16 digits."""
    return f"{int(number):016x}"


def is_key(text: str) -> bool:
    """Whether a text is a paragraph key."""
    return _KEY.fullmatch(text) is not None


@dataclass(frozen=True, slots=True, eq=False)
class Paragraphs:
    """The paragraphs of one document: `prints` are today's fingerprints, `keys` the names they keep.

    `document` is the document's number in the review. `order` sorts the keys, `ordered` is them sorted.
    """

    document: int
    prints: Hashes
    keys: Hashes
    order: npt.NDArray[np.intp]
    ordered: Hashes

    @classmethod
    def of(cls, document: int, prints: Hashes, keys: Hashes) -> "Paragraphs":
        """The paragraphs with these fingerprints and keys."""
        order = np.argsort(keys, kind="stable")
        return cls(document, prints, keys, order, keys[order])

    def __len__(self) -> int:
        return len(self.prints)

    def key(self, paragraph: int) -> str:
        """The key of a paragraph."""
        return f"{self.document}.{self.keys.data[paragraph]:016x}"

    def print(self, paragraph: int) -> str:
        """Today's fingerprint of a paragraph, as it stands in decisions."""
        return f"{self.prints.data[paragraph]:016x}"

    def find(self, key: str) -> int | None:
        """The paragraph that has a key, or None where this document has none."""
        document, _, digits = key.partition(".")
        if document != str(self.document):
            return None
        wanted = int(digits, 16)
        # The array's memory gives Python numbers: several times faster than the array for one look-up.
        ordered = self.ordered.data
        place = bisect_left(ordered, wanted)
        return int(self.order[place]) if place < len(ordered) and ordered[place] == wanted else None


def first_keys(prints: Hashes) -> Hashes:
    """The keys of paragraphs that are seen for the first time: equal ones are numbered in order."""
    order = np.argsort(prints, kind="stable")
    ordered = prints[order]
    starts = np.concatenate(([True], ordered[1:] != ordered[:-1])) if len(prints) else np.zeros(0, bool)
    places = np.arange(len(prints))
    numbers = np.empty(len(prints), np.uint64)
    numbers[order] = places - np.maximum.accumulate(np.where(starts, places, 0))
    return prints + numbers * np.uint64(SPREAD)  # wraps at 2^64, as meant


def fingerprints(texts: Iterable[str]) -> Hashes:
    """The fingerprints of texts, in order; other threads get their turn in between."""
    return np.fromiter(map(fingerprint, _in_turns(texts)), np.uint64)


def _in_turns(texts: Iterable[str]) -> Iterator[str]:
    """The texts; every few of them the interpreter is left to whoever waits for it, such as the window."""
    for number, text in enumerate(texts):
        if number % _TURN == _TURN - 1:
            time.sleep(0)
        yield text


def paragraphs_of(document: Document, number: int) -> Paragraphs:
    """The paragraphs of a document that the review has not seen before, as its document `number`."""
    prints = fingerprints(paragraph.text for paragraph in document.paragraphs)
    return Paragraphs.of(number, prints, first_keys(prints))


def all_paragraphs_of(documents: Sequence[Document]) -> tuple[Paragraphs, ...]:
    """The paragraphs of documents that the review has not seen before, numbered as they come."""
    return tuple(paragraphs_of(document, number) for number, document in enumerate(documents))
