"""Markdown (CommonMark with tables and strike-through) -> paragraphs, by markdown-it-py and the HTML reader.

A front matter block is left out, raw HTML is read as what it is. Very long files, and those with a block of text that
is all marks (the parser takes quadratic time for some), are read as plain text, with a warning.
"""

import re
from pathlib import Path

from reader.core.formats.builder import Parsed
from reader.core.formats.html import paragraphs_of_html
from reader.core.formats.options import Splitting
from reader.core.formats.text import decoded, read_text
from reader.core.message import Message

_MOST_BYTES = 2_000_000
_MOST_MARKS = 4_000
_MARKS = re.compile(r"[\[\]*_`~!<]")
_FRONT_MATTER = re.compile(r"\A---\n.{0,20000}?\n---\n", re.DOTALL)


def read_markdown(path: Path, encoding: str | None = None) -> Parsed:
    """The paragraphs of a Markdown file; BadInputError where it cannot be read."""
    if path.stat().st_size > _MOST_BYTES:
        return _as_plain_text(path, encoding)
    text, warnings = decoded(path, "".join, encoding)
    if any(sum(1 for _ in _MARKS.finditer(block)) > _MOST_MARKS for block in text.split("\n\n")):
        return _as_plain_text(path, encoding)
    from markdown_it import MarkdownIt  # noqa: PLC0415  # other formats do not need it

    text = _FRONT_MATTER.sub("", text, count=1)
    html = MarkdownIt("commonmark", {"maxNesting": 60}).enable(["table", "strikethrough"]).render(text)
    parsed = paragraphs_of_html(path, html, whole_page=True)
    return Parsed(parsed.paragraphs, warnings + parsed.warnings)


def _as_plain_text(path: Path, encoding: str | None) -> Parsed:
    parsed = read_text(path, Splitting.AUTO, encoding)
    parsed.warnings.append(Message.of("markdown-too-long", path=path.name))
    return parsed
