"""What is found by its shape alone, in any script: e-mail addresses, URLs, codes, phone numbers, numeric dates.

The shapes are looked for in this order on the original text; what one takes, the next does not see. Digits of every
script count as digits.
"""

import re
from collections.abc import Iterator

from reader.core.entities import calendars
from reader.core.entities.model import Kind
from reader.core.entities.usage import Day, Usage
from reader.core.entities.values import Candidate
from reader.core.folding import fold_text

_EMAIL = re.compile(r"[A-Za-z0-9][\w.+%-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_URL = re.compile(
    r"(?:https?|ftp|sftp|mailto)://?[^\s<>\"«»“”„،؛。，、]+|(?<![\w@.])www\.[^\s<>\"«»“”„،؛。，、]+"
    r"|(?<![\w@.])(?:[a-zA-Z0-9-]{1,63}\.)+(?:com|org|net|edu|gov|int|info|biz|eu|io|co\.uk|gov\.\w\w|edu\.\w\w|com\.\w\w|org\.\w\w)"
    r"\b(?:/[^\s<>\"«»“”„،؛。，、]*)?"
)
_CODE = re.compile(r"[A-Za-z0-9À-ɏẠ-ỹ]+(?:[-/._–][A-Za-z0-9À-ɏẠ-ỹ]+)*")
_DIGITS = r"[0-9٠-٩۰-۹०-९০-৯๐-๙０-９]"
_PHONE = re.compile(
    rf"(?<![\w.,/-])(?:\+ ?)?(?:\({_DIGITS}{{1,5}}\) ?)?{_DIGITS}{{2,8}}(?:[ \u00a0.\u2011-]{_DIGITS}{{2,8}}){{1,5}}"
    r"(?![\w/]|[.,-]\d)"
)
_NUMERIC_DATE = re.compile(
    rf"(?<![\w.,/-])({_DIGITS}{{1,4}})([./-])\u200f?({_DIGITS}{{1,2}})\u200f?\2\u200f?({_DIGITS}{{1,4}})(?![\w/-]|[.,]\d)"
)
_DENSE_SCRIPTS = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_PARTICLES = "에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|와|과|도|로"
_DENSE_TEXT = re.compile(rf"(?<=[A-Za-z0-9)])[{_DENSE_SCRIPTS}]|(?<=/)(?:{_PARTICLES})(?![{_DENSE_SCRIPTS}])")
_TRAILING = ".,;:!?…'’”»)]}>،؛؟。、"
_CLOSING = {")": "(", "]": "[", "}": "{"}


def _trimmed(text: str) -> str:
    """A URL without the sentence's punctuation behind it; brackets that it opened itself stay."""
    while text and text[-1] in _TRAILING:
        opening = _CLOSING.get(text[-1])
        if opening and text.count(opening) >= text.count(text[-1]):
            break
        text = text[:-1]
    return text


def _without_text(address: str) -> str:
    """A URL without the text that goes on behind it where words are written without spaces, or a Korean particle."""
    if address.isascii():
        return address
    end = _DENSE_TEXT.search(address)
    return address[: end.start()] if end else address


def _addresses(text: str) -> Iterator[Candidate]:
    if "@" in text:
        for match in _EMAIL.finditer(text):
            value = match.group().rstrip(".-")
            yield Candidate(match.start(), match.start() + len(value), Kind.EMAIL, ("x:" + value.casefold(),), value)
    if "." in text or "://" in text:
        for match in _URL.finditer(text):
            value = _trimmed(_without_text(match.group()))
            if value.endswith(("//", ":")):
                continue  # a scheme alone
            bare = value.split("://", 1)[-1].removeprefix("www.").rstrip("/")
            readings = tuple(dict.fromkeys(("x:" + value, "x:" + bare.casefold())))
            yield Candidate(match.start(), match.start() + len(value), Kind.URL, readings, value)


def _is_code(word: str, amount_ends: frozenset[str]) -> bool:
    """Whether a run of Latin letters and digits is a code: it has a capital, a digit, and no ordinary word."""
    if not any(c.isdigit() for c in word) or not any("A" <= c <= "Z" or c in "ĐƠƯ" for c in word):
        return False
    parts = re.split(r"[-/._–]", word)
    for part in parts:
        letters = [c for c in part if c.isalpha()]
        if len(letters) > 1 and sum(c.isupper() for c in letters) < 2 and not any(c.isdigit() for c in part):
            return False
    number = re.fullmatch(r"[0-9.,]+([A-Za-z]+)|([A-Za-z]+)[0-9.,]+", word)
    return not (number and (number[1] or number[2]).casefold() in amount_ends)


# A word that is joined to a code with a hyphen: the code alone is its partner (DDR3-Speicher, DDR3 memory).
_WORD_BEHIND = re.compile(r"(.*[0-9][A-Z]*)-[A-Za-zÀ-ɏ][a-zà-ɏ]{3,}")


def _codes(text: str, amount_ends: frozenset[str]) -> Iterator[Candidate]:
    for match in _CODE.finditer(text):
        word = match.group()
        if word.isalpha() or word.isdigit() or not _is_code(word, amount_ends):
            continue
        folded = fold_text(word).replace("–", "-")
        stem = _WORD_BEHIND.fullmatch(word)
        readings = ("x:" + folded, "x:" + folded[: stem.end(1)]) if stem else ("x:" + folded,)
        yield Candidate(match.start(), match.end(), Kind.CODE, readings, word, parts=_figures_in(match))


def _figures_in(match: re.Match[str]) -> tuple[Candidate, ...]:
    """The longest figure of a code, which may be all that the other side has of it (COVID-19, كوفيد-19)."""
    figures = list(re.finditer(r"\d+(?:\.\d+(?!\d*\.))?", match.group()))
    longest = max(figures, key=lambda figure: len(figure.group()))
    start = match.start() + longest.start()
    whole = longest.group().isdecimal() and len(longest.group()) < 40
    number = str(int(longest.group())) if whole else fold_text(longest.group())
    return (Candidate(start, start + len(longest.group()), Kind.NUMBER, ("n:" + number,), number, soft=True),)


def _phones(text: str) -> Iterator[Candidate]:
    for match in _PHONE.finditer(text):
        shown = match.group()
        groups = re.findall(r"\d+", fold_text(shown))
        digits = "".join(groups)
        telling = shown[0] in "+(" or groups[0][0] == "0" or groups[-1][0] == "0" or len(groups) > 2
        grouped = (
            len(groups[0]) <= 3
            and all(len(group) == 3 for group in groups[1:])
            and groups[0][0] != "0"
            and groups[-1][0] != "0"
        )
        if not telling or not 7 <= len(digits) <= 15 or (grouped and shown[0] not in "+("):
            continue
        readings = tuple(dict.fromkeys(("x:" + digits, "x:" + "".join(reversed(groups)))))
        yield Candidate(match.start(), match.end(), Kind.PHONE, readings, digits)


def _numeric_dates(text: str, usage: Usage) -> Iterator[Candidate]:
    for match in _NUMERIC_DATE.finditer(text):
        days = usage.dates([fold_text(match[n]) for n in (1, 3, 4)], match[2])
        if days:
            yield _dated(match, days)


def _dated(match: re.Match[str], orders: list[Day]) -> Candidate:
    if orders[0][0] < 1500:
        return calendars.dated(match.start(), match.end(), "hijri" if orders[0][0] > 1410 else "jalali", orders[0])
    readings = tuple(dict.fromkeys(f"d:{y:04d}-{m:02d}-{d:02d}" for y, m, d in orders))
    return Candidate(match.start(), match.end(), Kind.DATE, readings, readings[0][2:])


def find_patterns(text: str, usage: Usage, amount_ends: frozenset[str]) -> list[Candidate]:
    """The candidates in a text that are known by their shape, in order and free of overlaps.

    `usage` tells the order in 03/06/2025, `amount_ends` are the units, scales and currencies that may stick to a
    figure.
    """
    found = list(_addresses(text))
    if any(character.isdigit() for character in text):
        found += _numeric_dates(text, usage)
        found += _codes(text, amount_ends)
        found += _phones(text)
    taken = bytearray(len(text))
    kept = []
    for candidate in found:
        if not any(taken[candidate.start : candidate.end]):
            taken[candidate.start : candidate.end] = b"\x01" * (candidate.end - candidate.start)
            kept.append(candidate)
    return sorted(kept, key=lambda candidate: candidate.start)
