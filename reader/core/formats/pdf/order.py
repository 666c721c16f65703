"""Painted order -> reading order: the Unicode bidirectional algorithm (UAX #9) backwards, for one line.

A line whose letters are mostly right-to-left is read from the right, but for what the algorithm sets from left to
right: Latin words with the digits and marks between them, and numbers. Which separators hold a number together depends
on the letter before it, as in rules W1 to W7: `12/03` and `2.5` always, `10-20` and `50%` after Hebrew but not after
Arabic. Where two texts look alike (`KH/TU-334` is painted for itself and for `334-KH/TU`), the order in which the file
paints tells, if it is that of reading; else the Latin letters come first. Isolates and embeddings leave no trace in a
PDF: what they changed is read as if it had been typed so.
"""

import unicodedata
from collections.abc import Sequence

_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("«", "»"), ("‹", "›"))
_RTL = frozenset(("R", "AL"))
_DIGITS = frozenset(("EN", "AN"))
_BREAKS = frozenset("-/_=&?%#~")

Piece = tuple[str, int]


def balance(texts: Sequence[str]) -> int:
    """How many more of the texts begin with a left-to-right letter than with a right-to-left one."""
    classes = [unicodedata.bidirectional(text[0]) for text in texts if text]
    return classes.count("L") - classes.count("R") - classes.count("AL")


def reading_order(pieces: Sequence[Piece]) -> str:
    """The text of a right-to-left line, whose glyphs are given from left to right with their place in the file."""
    turned = [piece for piece in reversed(pieces) if piece[0]]
    classes = [unicodedata.bidirectional(text[0]) for text, _ in turned]
    result: list[str] = []
    position, strong = 0, "AL"
    while position < len(turned):
        end = _end_of_run(turned, classes, position, strong)
        if end == position + 1 and turned[position][0] in _BREAKS and classes[end : end + 1] == ["L"]:
            # An address that was broken after this: the line ends with it, although a space stands before it.
            last = _end_of_run(turned, classes, end, strong)
            end = last if last == len(turned) and classes[position - 1] == "WS" else end
        result += [text for text, _ in reversed(turned[position:end])]
        strong = next((c for c in reversed(classes[position:end]) if c in {"L", "R", "AL"}), strong)
        position = end
    return _unmirrored("".join(result))


def with_turned_words(pieces: Sequence[Piece]) -> str:
    """The text of a left-to-right line with its right-to-left words, and what is between them, in reading order.

    A number or a comma to the left of the line's first right-to-left word is read after it, unless Latin letters go
    before.
    """
    classes = [unicodedata.bidirectional(text[0]) for text, _ in pieces]
    result: list[str] = []
    position, latin = 0, False
    stop = 0
    while position < len(pieces):
        end = position + 1
        if stop <= position:
            stop = next((n for n in range(position, len(pieces)) if classes[n] == "L"), len(pieces))
        if classes[position] in _RTL or (not latin and (classes[position] in _DIGITS or _closes(pieces[position][0]))):
            end = max((n + 1 for n in range(position, stop) if classes[n] in _RTL), default=end)
            result.append(reading_order(pieces[position:end]))
        else:
            latin = latin or classes[position] == "L"
            result.append(pieces[position][0])
        position = end
    return _unmirrored("".join(result))


def _closes(text: str) -> bool:
    """Whether a line cannot begin with this."""
    return text in "،,.:;؛؟!)]}»" or unicodedata.category(text[0]) in {"Pe", "Pf"}


def _end_of_run(turned: Sequence[Piece], classes: Sequence[str], start: int, strong: str) -> int:
    """Where the left-to-right run that begins at a glyph (from the right) ends; one further where none begins."""
    hebrew = strong == "R"
    first = classes[start]
    if hebrew and first == "ET" and classes[start + 1 : start + 2] == ["EN"]:
        first = "EN"
    if first != "L" and first not in _DIGITS:
        return start + 1
    end = start + 1
    while end < len(turned):
        following = _next_ltr(classes, end)
        if following is None:
            break
        between = classes[end:following]
        if not _held_together(turned, classes, end - 1, following, between, hebrew=hebrew):
            break
        end = following + 1
    if hebrew and classes[end - 1] == "EN" and classes[end : end + 1] == ["ET"]:
        end += 1
    return end


def _next_ltr(classes: Sequence[str], start: int) -> int | None:
    """The next glyph that is a Latin letter or a digit, if no right-to-left letter stands before it."""
    for position in range(start, len(classes)):
        if classes[position] in _RTL:
            return None
        if classes[position] == "L" or classes[position] in _DIGITS:
            return position
    return None


def _held_together(
    turned: Sequence[Piece], classes: Sequence[str], right: int, left: int, between: Sequence[str], *, hebrew: bool
) -> bool:
    """Whether two left-to-right glyphs with only neutral ones between them are in one run."""
    if not between:
        return True
    ends = (classes[left], classes[right])
    if "L" not in ends:
        # Numbers: one separator holds them together, white space never.
        return len(between) == 1 and (between[0] == "CS" or (hebrew and between[0] in {"ES", "ET"}))
    if ends[0] == "L" and ends[1] in _DIGITS:
        # Latin letters to the left of digits: either may be read first. Painted right after the digits to its right,
        # a separator belongs to them.
        last = right
        while last and classes[last - 1] in _DIGITS:
            last -= 1
        if turned[right + 1][1] == turned[last][1] + 1:
            return False
        return "WS" not in between
    return "WS" not in between or ends == ("L", "L")


def _unmirrored(text: str) -> str:
    """The text of a right-to-left line with its brackets as they are stored.

    Some writers map a painted bracket to the character that it looks like, others to the one that it stands for: where
    one closes before it opens, it was the first. Where both of a pair look alike, the second closes.
    """
    for opening, closing in _PAIRS:
        found = [n for n, character in enumerate(text) if character in {opening, closing}]
        if found and text[found[0]] == closing and (len(found) > 1 or text[: found[0]].endswith(" ")):
            text = text.translate(str.maketrans(opening + closing, closing + opening))
        if len(found) == 2 and text[found[0]] == text[found[1]] == opening:
            text = text[: found[1]] + closing + text[found[1] + 1 :]
    return text
