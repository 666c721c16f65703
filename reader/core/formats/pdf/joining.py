"""Lines of one paragraph -> its text: what a line break took apart is put together as it was.

A hyphen at a line end goes where the document hyphenates, and stays where the two halves are written with a hyphen
elsewhere in it, where the second half is a word of its own behind a suspended hyphen ("Vor- und Nachteile"), or where
it stands beside digits and capitals, as in codes. Addresses of the web that were broken after a slash, a hyphen or
where the line was full come together without a space. Scripts that write no spaces get none.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.core.formats.pdf.lines import Line
from reader.core.formats.text import wide

_HYPHENS = "-\u2010"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*")
_ADDRESS = re.compile(r"://|^\W*www\.|@\w|\w\.[a-z]{2,6}/|^\W*[\w-]+(?:\.[\w-]+)+/", re.IGNORECASE)
_INNER = re.compile(r"\w[/._=&?%#~-]+\w|/\Z")
# Words before which a hyphen is suspended.
_CONJUNCTIONS = frozenset((
        "und", "oder", "bis", "bzw", "sowie", "beziehungsweise", "als", "noch", "and", "or", "to", "nor", "et", "ou",
        "y", "o", "e", "en", "of", "og", "och", "eller", "i", "a", "lub", "и", "или",
))  # fmt: skip  # a list of words
# From this share of broken words among the lines on, a document hyphenates.
_HYPHENATED = 0.025


class Joiner:
    """Puts lines together with the words of a whole document in view."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._words: set[str] = set()
        broken = whole = kept = 0
        for line in lines:
            # What stands at the ends of a line may be half a word.
            self._words.update(
                word.casefold() for word in _WORD.findall(line.text.partition(" ")[2].rpartition(" ")[0])
            )
        for line, following in pairwise(lines):
            halves = _halves(line.text, following.text)
            if halves and halves[1][:1].islower():
                broken += 1
                whole += halves[0].casefold() + halves[1].casefold() in self._words
                kept += f"{halves[0]}-{halves[1]}".casefold() in self._words
        self._hyphenates = whole > kept or (whole == kept and broken > _HYPHENATED * len(lines))

    def joined(self, lines: Iterable[tuple[str, bool]]) -> str:
        """The text of lines, each with whether it fills its column to the last letter."""
        text, was_full = "", False
        for said, full in lines:
            # TeX sets a space into addresses.
            line = said.replace(": //", "://")
            text = self._glued(text, line, full=was_full) if text and line else text or line
            was_full = full
        return text

    def _glued(self, text: str, line: str, *, full: bool) -> str:
        last = text[-1]
        if last == "\u00ad":
            return text[:-1] + line
        address = self._goes_on_address(text, line, full=full)
        if address is not None:
            return text + line if address else f"{text} {line}"
        if last in _HYPHENS and text[-2:-1].strip():
            return self._unhyphenated(text, line)
        close = (last in "/–—" and text[-2:-1].strip()) or (wide(last) and wide(line[0]))
        return text + line if close else f"{text} {line}"

    def _goes_on_address(self, text: str, line: str, *, full: bool) -> bool | None:
        """Whether an address at the end of a text goes on in the next line; None where there is no address."""
        token, following = text[-2000:].rsplit(maxsplit=1)[-1], line.split(maxsplit=1)[0]
        if token[-1] == ":" and following.startswith("//"):
            return True
        if not _ADDRESS.search(token):
            return None
        if not (following[0].isalnum() or following[0] in "/-_.?&=#%~"):
            return False
        inner = bool(_INNER.search(following.rstrip(".,;:!?)")))
        new = inner or following.strip(".,;:)").casefold() not in self._words
        if token[-1] in ".,;:":
            return inner and not following[0].isupper()
        return token[-1] in "-_=&?#%+~@" or (new and (token[-1] == "/" or full))

    def _unhyphenated(self, text: str, line: str) -> str:
        halves = _halves(text[-200:], line)
        if not halves:
            return text + line
        left, right = halves
        if right.casefold() in _CONJUNCTIONS:
            return f"{text} {line}"
        whole, kept = (left + right).casefold(), f"{left}-{right}".casefold()
        if whole in self._words and kept not in self._words:
            return text[:-1] + line
        if kept in self._words or not right[0].islower() or not self._hyphenates:
            return text + line
        return text[:-1] + line


def _halves(text: str, line: str) -> tuple[str, str] | None:
    """The halves of a word that a hyphen at a line end parts; None where there are none."""
    if text[-1:] not in _HYPHENS or not text[-2:-1].isalpha() or not line[:1].isalpha():
        return None
    left = re.search(r"[^\W\d_]+\Z", text[:-1])
    right = _WORD.match(line)
    return (left[0], right[0]) if left and right else None
