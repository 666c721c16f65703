"""What a page of a PDF shows: glyphs -> rows of words.

A glyph is taken from where it is painted; the order in which the file paints tells nothing about reading. Ligatures
and the positional forms of Arabic letters become the letters that they stand for. Marks join the letter that they
stand on, raised and lowered small words the row that they touch. A word ends at a space or where a gap as wide as one
is. Text that is painted upwards, downwards or upside down is turned and comes after the page's other text. Limits:
vertical writing and text set aslant are lost, so are glyphs that the file maps to no character (they are counted).
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from reader.core.formats.text import wide

_UNMAPPED = re.compile(r"\(cid:\d+\)\Z")
_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
# A gap of this part of the type size parts words; letters of scripts without spaces, and stretched ones, stand further
# apart.
_SPACE = 0.17
_WIDE_SPACE = 0.7
# How far glyphs of one row may stand off its highest baseline: slanting styles of Arabic need it.
_ROW = 0.4
_SMALL = 0.8
# More marks no letter bears.
_MOST_MARKS = 10


class Glyph(NamedTuple):
    """What one glyph stands for and where it is, in points, y upwards; `place` counts in the order of painting."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    place: int


@dataclass(slots=True)
class Word:
    """Glyphs from left to right without a gap; `raised` where they are small and stand above the baseline."""

    glyphs: list[Glyph]
    raised: bool = False

    @property
    def left(self) -> float:
        """The left edge."""
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        """The right edge."""
        return max(glyph.right for glyph in self.glyphs)

    @property
    def size(self) -> float:
        """The type size."""
        return max(glyph.size for glyph in self.glyphs)


Row = list[Word]


@dataclass(slots=True)
class Painted:
    """The glyphs of a page, by the quarter turns at which they are painted, and how many stand for no character."""

    turns: dict[int, list[Glyph]] = field(default_factory=lambda: defaultdict(list))
    lost: int = 0


def painted_on(page: Any) -> Painted:
    """The glyphs of a pdfminer page; those of figures only where there are no others."""
    from pdfminer.layout import LTChar, LTFigure  # noqa: PLC0415  # other formats do not need it

    painted = Painted()
    characters = [item for item in page if isinstance(item, LTChar)]
    if not characters:
        figures = [item for item in page if isinstance(item, LTFigure)]
        while figures:
            for item in figures.pop():
                if isinstance(item, LTFigure):
                    figures.append(item)
                elif isinstance(item, LTChar):
                    characters.append(item)
    for place, character in enumerate(characters):
        _take(painted, character, place)
    return painted


def _take(painted: Painted, character: Any, place: int) -> None:
    """Adds one glyph in coordinates in which its baseline runs from left to right."""
    text = character.get_text()
    if _UNMAPPED.match(text):
        painted.lost += 1
        return
    text = _letters(text)
    a, b, c, d, _, _ = character.matrix
    if not text or not (0.1 < character.size < 2000) or abs(a * b) > 1e-3 * (a * a + b * b):
        return
    turn = 0 if abs(a) >= abs(b) and a > 0 else 2 if abs(a) >= abs(b) else 1 if b > 0 else 3
    left, right, base = _turned(turn, character.bbox, character.matrix[4], character.matrix[5])
    size = character.size if not turn % 2 else abs(character.x1 - character.x0)
    del c, d
    bold = bool(_BOLD.search(character.fontname))
    painted.turns[turn].append(Glyph(text, left, right, base, size, bold, place))


def _turned(turn: int, box: tuple[float, float, float, float], x: float, y: float) -> tuple[float, float, float]:
    """Left edge, right edge and baseline of a glyph after the page was turned so that its text is upright."""
    x0, y0, x1, y1 = box
    match turn:
        case 0:
            return x0, x1, y
        case 1:
            return y0, y1, -x
        case 2:
            return -x1, -x0, -y
    return -y1, -y0, x


def _letters(text: str) -> str:
    """What a glyph stands for, positional forms and ligatures as the letters that they are, without controls."""
    if any("\ufb00" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufefc" for c in text):
        decomposed = unicodedata.normalize("NFKC", text)
        text = decomposed.strip() or text
    return "".join(
        " " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c)[0] != "C" or c in _KEPT
    )


_KEPT = "\u00ad\u200c\u200d"


def is_mark(glyph: Glyph) -> bool:
    """Whether a glyph is a combining mark, which has no place of its own."""
    return all(unicodedata.category(character) == "Mn" for character in glyph.text)


def usual_size(glyphs: Iterable[Glyph]) -> float:
    """The median of the type sizes; 0 without glyphs."""
    sizes = sorted(glyph.size for glyph in glyphs)
    return sizes[len(sizes) // 2] if sizes else 0.0


def rows_of(glyphs: Sequence[Glyph]) -> list[Row]:
    """The rows of a page from top to bottom, each with its words from left to right."""
    usual = usual_size(glyph for glyph in glyphs if not glyph.text.isspace())
    bases = [glyph for glyph in glyphs if not is_mark(glyph)]
    clusters = _clusters(glyph for glyph in bases if glyph.size >= _SMALL * usual)
    rows = [row for row in map(_words, clusters) if row]
    near = _Nearby(rows)
    apart: list[Row] = []
    for cluster in _clusters(glyph for glyph in bases if glyph.size < _SMALL * usual):
        rest = [word for word in _words(cluster) if not _join_touched(near, word)]
        apart += [rest] if rest else []
    rows += apart
    for row in rows:
        row.sort(key=lambda word: word.left)
    rows.sort(key=lambda row: -row_base(row))
    _place_marks(rows, glyphs)
    return rows


def row_base(row: Row) -> float:
    """The baseline of most of a row."""
    bases = sorted(word.glyphs[0].base for word in row if not word.raised)
    return bases[len(bases) // 2] if bases else row[0].glyphs[0].base


def _clusters(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs of about one baseline each, from the top of the page."""
    row: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.base):
        if row and row[0].base - glyph.base > _ROW * glyph.size:
            yield row
            row = []
        row.append(glyph)
    if row:
        yield row


def _words(row: list[Glyph]) -> Row:
    """The words of a row; what is painted twice at one place (to look bold) counts once."""
    words: Row = []
    reach = 0.0
    ended = True
    spaces = sum(glyph.text.isspace() for glyph in row)
    # Where spaces are painted, gaps inside of words are those of stretched letters.
    gap = _WIDE_SPACE if spaces > max(2, len(row) / 20) else _SPACE
    before: Glyph | None = None
    for glyph in sorted(row, key=lambda glyph: glyph.left):
        if glyph.text.isspace():
            ended = True
            continue
        if before and before.text == glyph.text and abs(before.left - glyph.left) < 0.05 * glyph.size:
            continue
        loose = before is not None and wide(before.text[-1]) and wide(glyph.text[0])
        if ended or glyph.left - reach > (_WIDE_SPACE if loose else gap) * glyph.size:
            words.append(Word([]))
            reach = glyph.right
        words[-1].glyphs.append(glyph)
        reach, ended, before = max(reach, glyph.right), False, glyph
    return words


class _Nearby:
    """Finds the words of rows by their places."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = sorted(rows, key=lambda row: -row_base(row))
        self._bases = [-row_base(row) for row in self._rows]
        self._lefts = [[word.left for word in row] for row in self._rows]

    def rows(self, base: float, above: float, below: float) -> Iterator[tuple[Row, list[float]]]:
        """The rows whose baselines stand at most so far above or below one, with their words' left edges."""
        for number in range(bisect_left(self._bases, -base - above), bisect_right(self._bases, -base + below)):
            yield self._rows[number], self._lefts[number]


def _join_touched(near: _Nearby, word: Word) -> bool:
    """Adds a small word to the row that it stands a little above or below of, beside one of its words."""
    base = word.glyphs[0].base
    reach = 3 * word.size
    for row, lefts in near.rows(base, reach, reach):
        at = bisect_right(lefts, word.left)
        for other in (row[n] for n in range(max(0, at - 2), min(len(lefts), at + 2))):
            size = other.size
            rise = base - other.glyphs[0].base
            touches = other.left - 0.3 * size < word.right and word.left < other.right + 0.3 * size
            if touches and word.size < 0.85 * size and -0.35 * size < rise < 0.65 * size:
                row.append(replace(word, raised=rise > 0.15 * size))
                return True
    return False


def _place_marks(rows: list[Row], glyphs: Sequence[Glyph]) -> None:
    """Adds every mark to the text of the letter that it stands on.

    Right-to-left text is painted from left to right: there a mark comes before its letter, elsewhere after it.
    """
    places = {glyph.place: (word, n) for row in rows for word in row for n, glyph in enumerate(word.glyphs)}
    kinds = {glyph.place: is_mark(glyph) for glyph in glyphs}
    for mark in sorted((glyph for glyph in glyphs if kinds[glyph.place]), key=lambda glyph: -glyph.place):
        after = next((n for n in range(mark.place + 1, mark.place + _MOST_MARKS) if not kinds.get(n)), -1)
        before = next((n for n in range(mark.place - 1, mark.place - _MOST_MARKS, -1) if not kinds.get(n)), -1)
        found = next(
            (places[n] for n in (after, before) if n in places and _may_bear(places[n], mark, rtl=n == after)), None
        )
        if found:
            word, number = found
            letter = word.glyphs[number]
            word.glyphs[number] = letter._replace(text=letter.text + mark.text)


def _may_bear(found: tuple[Word, int], mark: Glyph, *, rtl: bool) -> bool:
    """Whether a letter stands where the mark is; `rtl` where it must be a right-to-left one."""
    letter = found[0].glyphs[found[1]]
    near = abs(letter.base - mark.base) < 1.5 * mark.size and abs(letter.left - mark.left) < 3 * mark.size
    return near and (not rtl or unicodedata.bidirectional(letter.text[0]) in {"R", "AL"})
