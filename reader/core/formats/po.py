"""Gettext PO -> rows, by Babel: msgid and msgstr, a row a message, plural forms as rows of their own.

Translators' and extracted comments and the context are notes, "fuzzy" is the state; obsolete messages and the header
are left out. The header gives the target's language; the source's, which the format does not state, is told from the
text.
"""

import io
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from reader.core.formats.bilingual import Rows, Segment, segment_of
from reader.core.formats.text import decoded
from reader.core.message import BadInputError, Message

_BLOCK = 1_000_000
_BETWEEN = re.compile(r'^(?:msgstr.*|".*)\n[ \t]*\n(?=#|msgid|msgctxt)', re.MULTILINE)
_HEADER = re.compile(r'^msgid[ \t]+""\n[ \t]*msgstr', re.MULTILINE)


def read_po(path: Path, encoding: str | None = None) -> Rows:
    """The rows of a PO file; BadInputError where it cannot be read."""
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415  # other formats do not need it

    text, warnings = decoded(path, "".join, encoding)
    printed = io.StringIO()
    rows: list[list[Segment]] = []
    language: str | None = None
    try:
        for block in _blocks(text):
            # Babel prints what it cannot make sense of.
            with redirect_stdout(printed):
                catalog = read_po(io.StringIO(block), ignore_obsolete=True)
            language = language or (str(catalog.locale) if catalog.locale else None)
            for message in catalog:
                rows += _rows_of(message)
    except (PoFileError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise BadInputError(Message.of("input-damaged", path=str(path), reason=str(error))) from error
    if printed.getvalue():
        reason = " ".join(printed.getvalue().split("\n")[0].removeprefix("WARNING: ").split())
        warnings.append(Message.of("po-lines-lost", path=path.name, reason=reason))
    return Rows([None, language], rows, warnings)


def _blocks(text: str) -> Iterator[str]:
    """The text of a long catalog in blocks of whole messages, each with the header: Babel's messages are large."""
    if len(text) <= _BLOCK:
        yield text
        return
    first = _BETWEEN.search(text)
    header = text[: first.end()] if first and _HEADER.search(text, 0, first.end()) else ""
    start = len(header)
    while start < len(text):
        end = _BETWEEN.search(text, start + _BLOCK)
        yield header + text[start : end.end() if end else len(text)]
        start = end.end() if end else len(text)


def _rows_of(message: Any) -> Iterator[list[Segment]]:
    """The rows of a message of Babel: one, or one a plural form; none for the header."""
    # What "#|" says is the message that a fuzzy translation was made for.
    said = [comment for comment in message.user_comments if not comment.startswith("|")]
    notes = [*said, *message.auto_comments, *([message.context] if message.context else [])]
    state = "fuzzy" if message.fuzzy else ""
    ids = message.id if isinstance(message.id, tuple | list) else (message.id,)
    strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
    if not ids[0]:
        return
    for number in range(max(len(ids), len(strings))):
        # Languages with more plural forms than English repeat the second form of the source.
        source = ids[min(number, len(ids) - 1)]
        target = strings[number] if number < len(strings) else ""
        yield _row(source, target or "", state, notes if not number else [])


def _row(source: str, target: str, state: str, notes: list[str]) -> list[Segment]:
    translated = segment_of(target, state, notes)
    return [segment_of(source) if translated else segment_of(source, state, notes), translated]
