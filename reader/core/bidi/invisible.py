"""Invisible characters: their names for the ¶ marks, and those of them that can make a text read as what it is not.

An override turns letters around; an embedding or isolate that is never closed, or closed without being opened, changes
the order of everything behind it (CVE-2021-42574, "Trojan Source"). Balanced embeddings and isolates, marks and joiners
are everyday text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import regex

_LABELS = {
    "\u00a0": "NBSP", "\u00ad": "SHY", "\u034f": "CGJ", "\u061c": "ALM", "\u180e": "MVS",
    "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM", "\u200f": "RLM",
    "\u2007": "FSP", "\u2028": "LSEP", "\u2029": "PSEP",
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u202f": "NNBSP",
    "\u2060": "WJ", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI", "\ufeff": "BOM",
    "\U000e0001": "TAG", "\U000e007f": "TAG END",
}  # fmt: skip  # a family a line
# What is never painted (the visible signs among the format characters are not in it), and spaces that do not break.
_INVISIBLE = regex.compile(r"(?V1)[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\u00A0\u2007\u202F]--[\t\n\r]]")
_EXPLICIT = regex.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE = regex.compile("[^\n\r\x1c-\x1e\x85\u2029]+")
_EMBEDDINGS = frozenset("\u202a\u202b\u202d\u202e")
_OVERRIDES = frozenset("\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_PDF, _PDI = "\u202c", "\u2069"


class DangerKind(StrEnum):
    """Why a control is dangerous."""

    OVERRIDE = "override"
    UNCLOSED = "unclosed"
    UNOPENED = "unopened"


@dataclass(frozen=True, slots=True)
class Danger:
    """A dangerous control and the span that it acts on: up to the control that ends it, or to the end of the line."""

    start: int
    end: int
    kind: DangerKind
    label: str


def controls(text: str) -> list[tuple[int, str]]:
    """The offsets of a text's invisible characters, each with a short label such as "LRM"."""
    return [(match.start(), _label(match.group())) for match in _INVISIBLE.finditer(text)]


def dangers(text: str) -> tuple[Danger, ...]:
    """The overrides and the unbalanced embeddings and isolates of a paragraph, in order (UAX #9, X1 to X8 and BD9).

    A line break within the text ends everything that is open, as a paragraph's end does.
    """
    found: list[Danger] = []
    for line in _LINE.finditer(text):
        found += _dangers_of_line(text, line.start(), line.end())
    return tuple(sorted(found, key=lambda danger: (danger.start, danger.end)))


def _dangers_of_line(text: str, start: int, end: int) -> Iterator[Danger]:
    opened: list[tuple[int, str]] = []
    isolates_open = 0
    for match in _EXPLICIT.finditer(text, start, end):
        offset, control = match.start(), match.group()
        if control in _EMBEDDINGS or control in _ISOLATES:
            opened.append((offset, control))
            isolates_open += control in _ISOLATES
        elif control == _PDF and opened and opened[-1][1] in _EMBEDDINGS:
            yield from _closed(opened.pop(), offset + 1, properly=True)
        elif control == _PDI and isolates_open:
            while opened[-1][1] in _EMBEDDINGS:
                yield from _closed(opened.pop(), offset, properly=False)
            opened.pop()
            isolates_open -= 1
        else:
            yield Danger(offset, offset + 1, DangerKind.UNOPENED, _LABELS[control])
    for control_left in opened:
        yield from _closed(control_left, end, properly=False)


def _closed(opened: tuple[int, str], end: int, *, properly: bool) -> Iterator[Danger]:
    """The danger in an embedding, override or isolate that ends here, if there is one."""
    start, control = opened
    if control in _OVERRIDES:
        yield Danger(start, end, DangerKind.OVERRIDE, _LABELS[control])
    elif not properly:
        yield Danger(start, end, DangerKind.UNCLOSED, _LABELS[control])


def _label(character: str) -> str:
    """A short name: the one in common use, what a tag character spells, or the code point."""
    code = ord(character)
    if label := _LABELS.get(character):
        return label
    if 0xE0020 <= code <= 0xE007E:
        return f"TAG {chr(code - 0xE0000)}"
    if 0xFE00 <= code <= 0xFE0F:
        return f"VS{code - 0xFDFF}"
    if 0xE0100 <= code <= 0xE01EF:
        return f"VS{code - 0xE00EF}"
    return f"U+{code:04X}"
