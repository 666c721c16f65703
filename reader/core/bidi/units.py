"""What is read as one left-to-right unit: document codes, words with digits or marks, addresses, paths, dates.

*Units* are all left-to-right words and numbers of a text; *tokens* those of them whose parts the bidirectional
algorithm can tear apart: 334-KH/TU, C++, https://…, name@example.org, /usr/bin, +98 21 8877 6655, 2025-03-06, v1.2-rc1.

Numbers, ranges and percentages are no tokens: the order that the algorithm gives them is the one that readers of
right-to-left text expect (10-20 stands with the 10 on the right), and so it is with dates written day first. A phone
number typed backwards, so that a plain viewer shows it well, is no token either: only groups in a plausible logical
order are. Every pattern takes linear time: nothing in them can be repeated in two ways.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import regex

Span = tuple[int, int]
"""From the first code point to the one behind the last."""

# Blocks of right-to-left scripts, digits included; those are taken back where they are wanted.
_RTL = r"\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\U00010800-\U00010FFF\U0001E800-\U0001EFFF"
LEFT_LETTER = regex.compile(r"(?V1)[\p{L}&&\p{Bidi_Class=L}]")
RIGHT_LETTER = regex.compile(r"(?V1)[\p{L}&&[\p{Bidi_Class=R}\p{Bidi_Class=AL}]]")
RIGHT_TO_LEFT = regex.compile(rf"(?V1)[{_RTL}\u200F\u202B\u202E\u2067]")
"""A character without which left-to-right text has no right-to-left part."""

# Letters, digits, their marks and the left-to-right mark that authors put into codes. Never a mark of a
# right-to-left script: it belongs to the letter before.
_W = rf"[[[\p{{L}}\p{{M}}\p{{N}}_\u200E]--[{_RTL}]]||\p{{Nd}}]"
_HYPHEN = r"\-\u2010\u2011\u2013"
_JOINER = rf"[{_HYPHEN}./\\:&+#@'\u2019~=%*\u00B7]"
GAPS = frozenset((" ", "\u00a0", "\u202f"))
"""The spaces within a phrase or a number."""
_GAP = r"[ \u00A0\u202F]"
_ADDRESS = r"[^\s\p{Cc}\p{Cf}\p{Cs}<>\"'«»“”‘’،؛؟۔…{}|^`]"

_URL = (
    rf"(?<!{_W})(?:[A-Za-z][A-Za-z0-9+.\-]{{1,19}}+://|www\.|(?:mailto|tel|doi):){_ADDRESS}++"
    rf"|{_W}++(?:[.\-]{_W}++)*+(?<=\.[A-Za-z]{{2,24}})/{_ADDRESS}*+"
)
_ISO_DATE = (
    rf"(?<!{_W}|[.,]|{_W}[{_HYPHEN}])\d{{4}}(?P<hyphen>[{_HYPHEN}])\d{{2}}(?P=hyphen)\d{{2}}(?!{_W}|[{_HYPHEN}]{_W})"
)
_PHONE = (
    rf"(?<!{_W}|[+.,]|{_W}[{_HYPHEN}])(?:"
    rf"(?:\((?:\+|(?=\d)\p{{nv=0}})\d{{1,5}}+\)|\+\(\d{{1,4}}+\)|\+\d{{1,15}}+|(?=\d)\p{{nv=0}}\d{{1,13}}+)"
    rf"(?:{_GAP}?\(\d{{1,5}}+\))?+"
    rf"(?:(?:{_GAP}|[{_HYPHEN}./])?\d{{1,12}}+){{0,7}}"
    rf"|\d{{1,6}}+(?:[{_HYPHEN}]\d{{1,12}}+){{2,6}}"
    rf")(?!{_W}|{_JOINER}{_W})"
)
_ABBREVIATION = rf"(?<!{_W})(?:\p{{Lu}}\p{{Ll}}?\.){{2,}}+(?!{_W})"
# Signs before a word count only where no word stands before them: in `عربي/English` the slash joins two words. A single
# hyphen is a command's option before one letter, otherwise it opens a list. A tatweel ends an Arabic prefix.
_SIGN = r"(?:(?<![[\w\-@#$~./\\]--[\u0640]])(?:--|-(?=\p{L}(?!\w))|(?:~|\.{1,2}+)?/|[@#$~]|\.|\\\\))?+"
_TAIL = rf"(?:(?<=\p{{L}}[\d_]{{0,4}})[+#*]{{1,2}}+(?!{_W})|(?<=[/\\~][\w.\-]{{1,64}})[/\\](?!\w))?+"
_WORD = rf"{_SIGN}{_W}++(?:(?:{_JOINER}{{1,3}}+|(?<=\d),(?=\d)){_W}++)*{_TAIL}"

_FIRST = rf"(?V1)(?P<url>{_URL})|(?P<date>{_ISO_DATE})"
_REST = rf"(?P<abbreviation>{_ABBREVIATION})|(?P<word>{_WORD})"
_UNIT = regex.compile(rf"{_FIRST}|(?P<phone>{_PHONE})|{_REST}")
_UNIT_BUT_PHONE = regex.compile(rf"{_FIRST}|{_REST}")

_CANDIDATE = regex.compile(rf"(?V1)[[\p{{L}}\p{{N}}]--[{_RTL}]]|\p{{Nd}}")
_PLAIN_WORD = regex.compile(r"(?V1)[\p{L}\p{M}\u200E]++")
_DIGITS = regex.compile(r"\d+")
_RANGE_WITH_UNIT = regex.compile(rf"(\d{{1,9}}+)(?:[.,]\d+)*+[{_HYPHEN}](\d{{1,9}}+)(?:[.,]\d+)*+\p{{L}}{{1,3}}")
_OPENERS = {")": "(", "]": "["}


class UnitKind(Enum):
    """What a left-to-right unit is to the display."""

    TOKEN = "token"  # noqa: S105 - a token of text, no secret
    WORD = "word"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Unit:
    """A left-to-right word, number or token."""

    start: int
    end: int
    kind: UnitKind


def tokens(text: str) -> list[Span]:
    """The spans that are read as one left-to-right unit and that the algorithm can tear apart, in order."""
    return [(unit.start, unit.end) for unit in units(text) if unit.kind is UnitKind.TOKEN]


def units(text: str) -> Iterator[Unit]:
    """All left-to-right words, numbers and tokens of a text, in order."""
    if not _CANDIDATE.search(text):
        return
    position = 0
    while match := _UNIT.search(text, position):
        length = 0
        if match["phone"] and not (length := _phone_length(match["phone"])):
            # Groups of digits that are no telephone number may hold anything else.
            match = _UNIT_BUT_PHONE.search(text, match.start())
            if match is None:
                return
        start, end = match.span()
        if length:
            end = start + length
            kind = UnitKind.TOKEN
        elif match["url"]:
            end = start + _address_length(match["url"])
            kind = UnitKind.TOKEN
        elif match["word"]:
            kind = _kind(match["word"])
        else:
            kind = UnitKind.TOKEN if not match["date"] or _is_date(match["date"]) else UnitKind.NUMBER
        yield Unit(start, end, kind)
        position = end


def _kind(word: str) -> UnitKind:
    """What a run of letters, digits and joiners is."""
    if _PLAIN_WORD.fullmatch(word):
        return UnitKind.WORD
    if not LEFT_LETTER.search(word):
        return UnitKind.NUMBER
    amounts = _RANGE_WITH_UNIT.fullmatch(word)
    if amounts and int(amounts[1]) < int(amounts[2]):
        return UnitKind.NUMBER
    return UnitKind.TOKEN


def _address_length(address: str) -> int:
    """The length of an address without the punctuation of the sentence around it."""
    end = len(address)
    excess = {closer: address.count(closer) - address.count(opener) for closer, opener in _OPENERS.items()}
    while end and (address[end - 1] in ".,;:!?*" or excess.get(address[end - 1], 0) > 0):
        end -= 1
        if address[end] in excess:
            excess[address[end]] -= 1
    return end or len(address)


def _is_date(text: str) -> bool:
    """Whether three groups of digits are a year, a month and a day."""
    _, month, day = (int(group) for group in _DIGITS.findall(text))
    return 1 <= month <= 12 and 1 <= day <= 31


def _phone_length(text: str) -> int:
    """How much of groups of digits is one telephone number: the most of them that makes one; 0 if they are none."""
    end = count = 0
    zeros = set()
    for group in _DIGITS.finditer(text):
        digit = group.group()[0]
        zeros.add(ord(digit) - int(digit))
        count += len(group.group())
        if len(zeros) > 1 or count > 17:
            break
        if group.end() == len(text) or text[group.end()] in GAPS:
            end = group.end()
    return end if _is_phone(text[:end]) else 0


def _is_phone(text: str) -> bool:
    """Whether groups of digits are a telephone number (or a like identifier) in its logical order.

    Such a number begins with + or 0, or has three or more groups joined by hyphens that do not get shorter:
    859-292-3680, but not 3680-292-859, which was typed backwards. Dates, ranges, lists of years and amounts are none.
    """
    groups = ["".join(str(int(digit)) for digit in group) for group in _DIGITS.findall(text)]
    separators = {character for character in text if not character.isdecimal()} - set("+()")
    count = sum(map(len, groups))
    if count < 7:
        return False
    first, last = groups[0], groups[-1]
    if text.lstrip("(").startswith("+") or first.startswith("00"):
        spaced = separators and separators <= GAPS
        amount = spaced and len(first) <= 3 and all(len(group) == 3 for group in groups[1:])
        return not amount or count >= 11
    if len(groups) == 3 and len(last) == 4 and len(first) <= 2 and len(groups[1]) <= 2:
        return False
    if first.startswith("0") and len(first) > 1:
        return len(groups) > 1 and (len(first) > 2 or not separators & set("./"))
    if len(groups) < 3 or count < 9:
        return False
    is_isbn = count == 13 and first in {"978", "979"}
    are_years = all(len(group) == 4 and "1500" <= group < "2200" for group in groups)
    return is_isbn or (len(first) <= len(last) and not are_years)
