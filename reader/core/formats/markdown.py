"""Markdown (CommonMark with tables and strike-through) -> paragraphs, by markdown-it-py and the HTML reader.

Of a front matter block its title and description are read, raw HTML is read as what it is, and lines that hold nothing
but commands of a site generator (`{{< note >}}`, `{{Macro}}`, `> [!NOTE]`) are left out. Very long files, and those
with a block of text that is all marks (the parser takes quadratic time for some) or nested deeper than the parser goes,
are read as plain text, with a warning.
"""

import re
from pathlib import Path

from reader.core.document import Paragraph, ParagraphKind
from reader.core.formats.builder import Parsed, one_line
from reader.core.formats.html import paragraphs_of_html
from reader.core.formats.options import Splitting
from reader.core.formats.text import decoded, read_text
from reader.core.message import Message

_MOST_BYTES = 2_000_000
_MOST_MARKS = 4_000
_DEEPEST = 60
_NESTED = re.compile(rf"^[ \t]*+(?:>[ \t]*+|[*+-][ \t]++){{{_DEEPEST // 2},}}", re.MULTILINE)
_MARKS = re.compile(r"[\[\]*_`~!<]")
_FRONT_MATTER = re.compile(r"\A(---|\+\+\+)\n(.{0,20000}?)\n\1[ \t]*\n", re.DOTALL)
_SAID = re.compile(r"^(title|description)[ \t]*[:=][ \t]*(\"?)([^\n]{1,1000}?)\2[ \t]*$", re.MULTILINE | re.IGNORECASE)
_COMMANDS = re.compile(r"^[ \t]*(?:(?:\{\{[^{}\n]{1,500}\}\}[ \t]*)+|>[ \t]*\[![^\]\n]{1,30}\][ \t]*)$", re.MULTILINE)


def read_markdown(path: Path, encoding: str | None = None) -> Parsed:
    """The paragraphs of a Markdown file; BadInputError where it cannot be read."""
    if path.stat().st_size > _MOST_BYTES:
        return _as_plain_text(path, encoding)
    text, warnings = decoded(path, "".join, encoding)
    if _NESTED.search(text) or any(
        sum(1 for _ in _MARKS.finditer(block)) > _MOST_MARKS for block in text.split("\n\n")
    ):
        return _as_plain_text(path, encoding)
    from markdown_it import MarkdownIt  # noqa: PLC0415  # other formats do not need it

    front = _FRONT_MATTER.match(text)
    said = _said(front[2]) if front else []
    text = _COMMANDS.sub("", text[front.end() :] if front else text)
    html = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"]).render(text)
    parsed = paragraphs_of_html(path, html, whole_page=True)
    return Parsed(said + parsed.paragraphs, warnings + parsed.warnings)


def _said(front: str) -> list[Paragraph]:
    """The title and the description that a front matter block gives the page."""
    kinds = {"title": (ParagraphKind.HEADING, 1), "description": (ParagraphKind.BODY, 0)}
    found = ((one_line(match[3].strip("'")), *kinds[match[1].lower()]) for match in _SAID.finditer(front))
    return [Paragraph(text, kind, level) for text, kind, level in found if text]


def _as_plain_text(path: Path, encoding: str | None) -> Parsed:
    parsed = read_text(path, Splitting.AUTO, encoding)
    parsed.warnings.append(Message.of("markdown-too-long", path=path.name))
    return parsed
