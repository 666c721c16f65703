"""Folding: one spelling for what people write in many, with the way back to the original text.

Folded are case, digits of every script, compatibility forms (presentation forms, full width), Arabic-letter variants
(yeh, kaf, heh, alef with hamza or madda), and the marks that writers leave out at will (harakat, Hebrew points, Latin,
Greek and Cyrillic accents). Tatweel and invisible controls vanish. Vowel signs of Indic scripts and kana voicing stay:
there they are letters. Folding looks at one character at a time, so that every folded character knows the original one
that it comes from.
"""

import unicodedata
from dataclasses import dataclass

_MARKS = (
    (0x0300, 0x036F), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5), (0x05C7, 0x05C7),
    (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8),
    (0x06EA, 0x06ED), (0x08CA, 0x08E1), (0x08E3, 0x08FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0xFE20, 0xFE2F),
)  # fmt: skip  # ranges read better side by side
_LETTERS = {
    "ی": "ي", "ى": "ي", "ے": "ي", "ې": "ي", "ۍ": "ي",
    "ک": "ك", "ڪ": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۃ": "ه", "ة": "ه", "ٱ": "ا", "ں": "ن",
}  # fmt: skip  # groups of variants, a group a run
_TATWEEL = "\u0640"


def _fold_character(character: str) -> str:
    if character == _TATWEEL or unicodedata.category(character) == "Cf":
        return ""
    decimal = unicodedata.decimal(character, None)
    if decimal is not None:
        return str(decimal)
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", character.casefold())
        if c != _TATWEEL and not any(low <= ord(c) <= high for low, high in _MARKS)
    )  # fmt: skip  # the condition belongs to the loop
    return "".join(_LETTERS.get(c, c) for c in unicodedata.normalize("NFC", bare).casefold())


class _Table(dict[int, str]):
    """Folded characters by code point, filled as they are met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its characters, the offset of the original character it comes from."""

    text: str
    origins: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that the non-empty folded span `start` … `end` comes from."""
        return self.origins[start], self.origins[end - 1] + 1


def fold_text(text: str) -> str:
    """The folded text alone: for comparing and for keys."""
    return text.translate(_TABLE)


def fold(text: str) -> Folded:
    """The folded text with its way back."""
    pieces = [_TABLE[ord(character)] for character in text]
    folded = "".join(pieces)
    if len(folded) == len(text) and "" not in pieces:  # a character each, as in most text
        return Folded(folded, tuple(range(len(text))))
    return Folded(folded, tuple(offset for offset, piece in enumerate(pieces) for _ in range(len(piece))))
