"""TMX 1.1 to 1.4 -> rows: a translation unit a row, all its languages versions.

The unit's and its variants' notes are kept, inline elements (`bpt`, `ept`, `ph`, `it`, `ut`, `hi`) become tags that
show the code that they hold; `sub` (text inside of a code) is part of the code. Of two variants of one unit in one
language the first counts. The header's source language comes first, the others as they are met. Read from the stream:
the Translate Toolkit knows one target language only and keeps a tree.
"""

from collections.abc import Mapping
from pathlib import Path

from reader.core.document import TagKind
from reader.core.formats.bilingual import MOST_VERSIONS, Rows, Segment, SegmentBuilder, left_out
from reader.core.formats.markup import Handler, damage, feed_xml

_INLINE = {
    "bpt": TagKind.OPEN, "ept": TagKind.CLOSE, "ph": TagKind.ALONE, "it": TagKind.ALONE, "ut": TagKind.ALONE,
}  # fmt: skip  # a table


def read_tmx(path: Path) -> Rows:
    """The rows of a TMX file; BadInputError where it cannot be read."""
    handler = _Tmx()
    with path.open("rb") as file:
        complaint = feed_xml(file, handler)
    warnings = [*damage(path, complaint, found=bool(handler.units)), *left_out(path, len(handler.languages))]
    languages = handler.languages[:MOST_VERSIONS]
    # Languages that differ in nothing but the way they are written are one.
    versions = {language.replace("_", "-").lower(): number for number, language in enumerate(languages)}
    segments: list[list[Segment]] = []
    for unit in handler.units:
        row: list[Segment] = [()] * len(versions)
        for language, segment in unit.items():
            if language in versions:
                row[versions[language]] = segment
        segments.append(row)
    return Rows(list(languages), segments, warnings)


class _Tmx(Handler):
    """Collects translation units."""

    def __init__(self) -> None:
        self.units: list[dict[str, Segment]] = []
        self.languages: list[str] = []
        self._seen: set[str] = set()
        self._unit: dict[str, Segment] = {}
        self._language = ""
        self._state = ""
        self._notes: list[str] = []
        self._variant_notes: list[str] = []
        self._builder: SegmentBuilder | None = None
        # What a code or a note says so far, and how deep in it we are.
        self._code: list[str] = []
        self._depth = 0
        self._in_variant = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._depth:
            self._depth += 1
        elif self._builder is not None and name in _INLINE:
            self._depth, self._code = 1, []
        elif self._builder is not None and name == "hi":
            self._builder.tag(attributes.get("type", "hi"), TagKind.OPEN)
        elif name == "header":
            self._meet(attributes.get("srclang", ""))
        elif name == "tu":
            self._unit, self._notes = {}, []
        elif name == "tuv":
            self._in_variant, self._variant_notes, self._state = True, [], ""
            self._language = attributes.get("xml:lang") or attributes.get("lang", "")
        elif name == "seg":
            self._builder = SegmentBuilder()
        elif name == "note" or (name == "prop" and attributes.get("type") == "x-state"):
            self._depth, self._code = 1, []

    def _meet(self, language: str) -> str:
        """The key of a language, which becomes a version when it is met first; "" for what names none."""
        key = language.strip().replace("_", "-").lower()
        if key == "*all*":
            return ""
        if key and key not in self._seen:
            self._seen.add(key)
            self.languages.append(language.strip())
        return key

    def data(self, text: str) -> None:
        if self._depth:
            self._code.append(text)
        elif self._builder is not None:
            self._builder.text(text)

    def end(self, name: str) -> None:
        if self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_code(name)
        elif name == "hi" and self._builder is not None:
            self._builder.tag("hi", TagKind.CLOSE)
        elif name == "seg" and self._builder is not None:
            self._end_segment(self._builder)
        elif name == "tuv":
            self._in_variant = False
        elif name == "tu" and self._unit:
            self.units.append(self._unit)

    def _end_code(self, name: str) -> None:
        said = "".join(self._code)
        if self._builder is not None:
            self._builder.tag(said or name, _INLINE.get(name, TagKind.ALONE))
        elif name == "prop":
            self._state = said
        elif self._in_variant:
            self._variant_notes.append(said)
        else:
            self._notes.append(said)

    def _end_segment(self, builder: SegmentBuilder) -> None:
        self._builder = None
        key = self._meet(self._language)
        if key:
            notes = [*(() if self._unit else self._notes), *self._variant_notes]
            self._unit.setdefault(key, builder.segment(self._state, notes))
