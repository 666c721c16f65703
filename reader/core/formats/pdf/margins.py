"""Running headers, footers and page numbers: told from the text by standing in one place on several pages.

Looked at are the two outermost rows at the top and at the bottom of every page. What stands there at one height on
two pages or more, the same or with a number that grows with the pages, is no part of the text: each such text is kept
once, without what changes from page to page, as DOCX keeps it; page numbers are left out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from reader.core.document import Paragraph, ParagraphKind
from reader.core.formats.pdf.lines import Line

_ROWS = 2
_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxlc]{1,7}\Z")
_SAME_HEIGHT = 3.0

Key = tuple[bool, int, str]


def without_margins(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[Paragraph], list[Paragraph]]:
    """The lines of every page without what runs over the pages, and the headers and footers, each once."""
    places: dict[Key, list[tuple[int, Line]]] = defaultdict(list)
    for number, page in enumerate(pages):
        for line, top in _outermost(page):
            for height in _heights(line):
                places[top, height, _shape(line.text)].append((number, line))
    running: set[int] = set()
    texts: dict[bool, dict[str, None]] = {True: {}, False: {}}
    for (top, _, _), found in places.items():
        lines = _running(found)
        running.update(map(id, lines))
        text = _constant([line.text for line in lines]) if lines else ""
        if text:
            texts[top][text] = None
    kept = [[line for line in page if id(line) not in running] for page in pages]
    headers, footers = (
        [Paragraph(text, kind) for text in texts[top]]
        for top, kind in ((True, ParagraphKind.HEADER), (False, ParagraphKind.FOOTER))
    )
    return kept, headers, footers


def _running(found: Sequence[tuple[int, Line]]) -> list[Line]:
    """Those of the lines at one place that run over pages: their numbers are the same, or grow with the pages."""
    patterns: dict[tuple[str, ...], dict[int, Line]] = defaultdict(dict)
    same = Counter(tuple(_DIGITS.findall(line.text)) for _, line in found)
    for number, line in found:
        numbers = tuple(_DIGITS.findall(line.text))
        if same[numbers] > 1 or not numbers:
            patterns["same", *numbers][number] = line
        for at, value in enumerate(numbers):
            others = (*numbers[:at], *numbers[at + 1 :])
            patterns["grows", str(at), *others, str(int(value[-9:]) - number)][number] = line
    best = max(patterns.values(), key=len)
    return list(best.values()) if len(best) > 1 else []


def _outermost(page: Sequence[Line]) -> Iterable[tuple[Line, bool]]:
    """The lines of the outermost rows of a page, and whether they stand at its top."""
    bases = sorted({round(line.base) for line in page}, reverse=True)
    if len(bases) < 2 * _ROWS:
        return
    for line in page:
        if round(line.base) in bases[:_ROWS]:
            yield line, True
        elif round(line.base) in bases[-_ROWS:]:
            yield line, False


def _heights(line: Line) -> tuple[int, int]:
    """The height of a line, so coarse that equal heights share a value."""
    return int(line.base // _SAME_HEIGHT), int((line.base + _SAME_HEIGHT / 2) // _SAME_HEIGHT) + (1 << 20)


def _shape(text: str) -> str:
    """A text with what counts the pages taken as one."""
    return "#" if _ROMAN.match(text.strip("-–—. ").lower()) else _DIGITS.sub("#", text)


def _constant(texts: Sequence[str]) -> str:
    """What all texts have in common, "" where that is hardly more than a page number."""
    parted = [text.split() for text in texts]
    words = [words[0] for words in zip(*parted, strict=False) if len(set(words)) == 1]
    text = " ".join(words).strip("|-–—·•/ ")
    changing = len(words) < len(parted[0])
    few = changing and sum(any(map(str.isalpha, word)) for word in words) < 2
    return text if any(map(str.isalpha, text)) and not few else ""
