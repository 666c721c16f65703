"""Subtitles (SubRip, WebVTT) -> paragraphs, a cue each, by pysubs2; their times and formatting are lost.

What pysubs2 leaves in WebVTT (times inside of a cue, character references) is read here.

Cues are in the order of their times, the lines of a cue are joined. Cues without text are left out.
"""

import re
from html import unescape
from pathlib import Path

from reader.core.document import Paragraph
from reader.core.formats.builder import Parsed, one_line
from reader.core.formats.text import decoded
from reader.core.message import BadInputError, Message

_TIMES = re.compile(r"<[\d:.]{5,12}>")


def read_subtitles(path: Path, encoding: str | None = None) -> Parsed:
    """The cues of a subtitle file; BadInputError where it cannot be read."""
    from pysubs2 import SSAFile  # noqa: PLC0415  # other formats do not need it
    from pysubs2.exceptions import Pysubs2Error  # noqa: PLC0415

    text, warnings = decoded(path, "".join, encoding)
    kind = "vtt" if text.lstrip("\ufeff").startswith("WEBVTT") else "srt"
    try:
        cues = SSAFile.from_string(text, format_=kind)
    except (Pysubs2Error, ValueError, OverflowError, IndexError) as error:
        raise BadInputError(Message.of("input-damaged", path=str(path), reason=str(error))) from error
    said = [cue.plaintext for cue in sorted(cues, key=lambda cue: cue.start) if not cue.is_comment]
    if kind == "vtt":
        said = [unescape(_TIMES.sub("", text)) for text in said]
    texts = map(one_line, said)
    return Parsed([Paragraph(text) for text in texts if text], warnings)
