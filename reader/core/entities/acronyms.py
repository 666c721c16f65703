"""Acronyms: runs of capitals, and the names of Latin letters written in another script (إن بي سي, این بی سی).

Letter names raise no alarm: in Urdu and Persian some of them are also ordinary words.
"""

import re
from collections.abc import Iterator

from reader.core.entities.line import Line
from reader.core.entities.model import Kind
from reader.core.entities.values import Candidate
from reader.core.folding import fold_text

_CAPITALS = re.compile(
    r"(?<![^\W\d_])(?:(?:[A-ZÀ-ÞĐŁ][.]){2,6}|[A-ZÀ-ÞĐŁ][A-ZÀ-ÞĐŁ&]{1,6}s?|[А-ЯЁІЇЄ]{2,6}|[Α-Ω]{2,6})(?![^\W\d_]|&\w)"
)
_SHOUTING = 0.6

# How the letters A … Z are called, by script or language; "|" between spellings of one letter.
_LETTERS = {
    "Arabic": (
        "اي|ايه|اے|ئے", "بي", "سي", "دي|ڈي", "اي", "اف|ايف", "جي", "اتش|اچ|ايچ", "اي|آي|آئي", "جي|جيه|جے", "كي|كيه|کے", "ال|ايل", "ام|ايم",
        "ان|اين", "او|اوه", "بي|پي", "كيو|کيو", "ار|آر", "اس|ايس", "تي|ٹي", "يو", "في|وي|ڤي", "دبليو|دابليو|ڈبليو|دبلیو", "اكس|ايكس", "واي|وائي", "زد|زيد|زي",
    ),
    "Cyrillic": (
        "эй", "би", "си", "ди", "и", "эф", "джи", "эйч", "ай", "джей", "кей", "эл", "эм", "эн", "о|оу", "пи", "кью", "ар", "эс", "ти", "ю", "ви",
        "дабл-ю", "экс", "уай", "зет",
    ),
    "Hebrew": (
        "איי", "בי", "סי", "די", "אי", "אף", "ג'י", "אייץ'", "איי", "ג'יי", "קיי", "אל", "אם", "אן", "או", "פי", "קיו", "אר", "אס", "טי", "יו", "וי",
        "דאבליו", "אקס", "וואי", "זד",
    ),
}  # fmt: skip  # a table


def _letter_names() -> dict[str, str]:
    names: dict[str, set[str]] = {}
    for alphabet in _LETTERS.values():
        for letter, spellings in zip("abcdefghijklmnopqrstuvwxyz", alphabet, strict=True):
            for spelling in spellings.split("|"):
                names.setdefault(fold_text(spelling), set()).add(letter)
    return {name: "".join(sorted(letters)) for name, letters in names.items()}


_NAMES = _letter_names()


def find_capitals(text: str) -> Iterator[Candidate]:
    """The runs of capitals in a text that is not all capitals itself."""
    letters = [c for c in text if c.isalpha() and c.lower() != c.upper()]
    if len(letters) > 12 and sum(c.isupper() for c in letters) > _SHOUTING * len(letters):
        return
    for match in _CAPITALS.finditer(text):
        shown = match.group()
        bare = shown.replace(".", "").removesuffix("s")
        yield Candidate(match.start(), match.end(), Kind.ACRONYM, ("a:" + fold_text(bare),), shown)


def find_spelled(line: Line) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Runs of two to six letter names: their span in the original text and the letters that each may stand for."""
    texts, at = line.tokens.texts, 0
    while at < len(texts):
        end = at
        while end < len(texts) and end - at < 6 and texts[end] in _NAMES:
            end += 1
        if end - at >= 2:
            start, stop = line.tokens.span(at, end - 1)
            yield start, stop, tuple(_NAMES[text] for text in texts[at:end])
        at = max(end, at + 1)
