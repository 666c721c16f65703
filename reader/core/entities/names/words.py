"""Words of a paragraph, as names are made of them: where they stand, how they are folded, whether they have a capital.

A word is a run of letters and marks, with apostrophes and geresh inside it. Scripts written without spaces (Han, kana,
Thai, Lao, Khmer, Burmese) give one *run* instead, which is searched character by character; katakana
are words of their own. What is taken already
(dates, codes, …) gives no words, and breaks a run of words.
"""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from reader.core.folding import fold_text

DENSE = r"[\p{Han}\p{Hiragana}々\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
_WORD = regex.compile(
    rf"(?P<dense>{DENSE}(?:[\p{{M}}·・‧]|{DENSE})*)"
    r"|[\p{Katakana}ー]+"
    r"|\p{Latin}(?:[\p{Latin}\p{M}\u00ad]|['’ʼ](?=\p{Latin}))*+"
    rf"|(?!\p{{Latin}}|{DENSE})[\p{{L}}\p{{M}}](?:(?!\p{{Latin}}|{DENSE})[\p{{L}}\p{{M}}\u200c\u200d\u00ad]"
    r"|['’׳ʼ](?=\p{L})|(?<=\p{Hebrew})[\"״](?=\p{Hebrew}))*+[׳']?"
)
_SENTENCE_END = regex.compile(r"[.!?…:;؟۔।。！？][\"'»”’)\]]*\s*[\"'«“„‘(\[]*\s*$|^\W*$|[\"«“„(\[•–—]\s*$")
_TITLE_BREAK = regex.compile(r"[^\s\-‐–·ـ.\u200c\u200e\u200f'’]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its span in the original text, its folded form, and how it stands.

    `capital`: begins with a capital; `initial`: at the start of a sentence, where capitals say nothing; `joined`: only
    white space, hyphens or a full stop of an abbreviation stand between it and the word before it.
    """

    start: int
    end: int
    text: str
    folded: str
    capital: bool
    initial: bool
    joined: bool
    dense: bool


def folded_word(text: str) -> str:
    """The folded form of a word, with one kind of gershayim; as long as what `folding.fold` gives."""
    return fold_text(text).replace("״", '"')


def _capital(shown: str) -> bool:
    """Whether a word begins with a capital, an elided article or preposition apart (d'Italie)."""
    head, _, tail = shown.replace("’", "'").partition("'")
    return shown[0].isupper() or (len(head) <= 2 and tail[:1].isupper())


def _free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether none of the sorted spans overlaps the given one."""
    position = bisect.bisect_right(taken, (start, end))
    before = position and taken[position - 1][1] > start
    after = position < len(taken) and taken[position][0] < end
    return not before and not after


def split(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Word]:
    """The words of a text outside the spans that are taken, in order."""
    spans = sorted(taken)
    words: list[Word] = []
    previous = -1
    for match in _WORD.finditer(text):
        start, end = match.span()
        shown = match.group()
        folded = folded_word(shown)
        if not folded or not _free(spans, start, end):
            previous = -1
            continue
        between = text[previous:start] if previous >= 0 else ""
        words.append(
            Word(
                start,
                end,
                shown,
                folded,
                _capital(shown),
                _SENTENCE_END.search(text, max(0, start - 8), start) is not None,
                previous >= 0 and len(between) <= 3 and _TITLE_BREAK.search(between) is None,
                match["dense"] is not None,
            )
        )
        previous = end
    return words
