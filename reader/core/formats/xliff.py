"""XLIFF 1.0 to 1.2 and 2.0 to 2.2, with what SDL Trados (SDLXLIFF) and memoQ (MQXLIFF) add -> rows.

Every language is a version: usually the source and the target, more where the document's files are in several.
A row is a segment: in XLIFF 2 a `segment`, in XLIFF 1 a `mrk` of type "seg" where the unit is segmented (SDLXLIFF
always is), else the unit. The source comes first, then the target. The state of a segment, whether it is locked, and
comments stand on the target, or on the source where there is no target. Inline elements become tags: they show what
they stand for where the file says it. Read from the stream: the Translate Toolkit knows neither segments inside a unit
nor the additions. Left out: alternative translations, context groups, skeletons, and units that are not to be
translated and have no target.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from reader.core.document import TagKind
from reader.core.formats.bilingual import MOST_VERSIONS, Rows, Segment, SegmentBuilder, left_out, usable_language
from reader.core.formats.markup import Handler, damage, feed_xml

_TAGS = {
    "x": TagKind.ALONE, "ph": TagKind.ALONE, "it": TagKind.ALONE, "ut": TagKind.ALONE, "cp": TagKind.ALONE,
    "bpt": TagKind.OPEN, "bx": TagKind.OPEN, "sc": TagKind.OPEN, "ept": TagKind.CLOSE, "ex": TagKind.CLOSE,
    "ec": TagKind.CLOSE,
}  # fmt: skip  # a table
_PAIRED = frozenset(("g", "pc"))
# Elements whose text is kept whole: codes of XLIFF 1, notes, comments, original data.
_SAID = frozenset(("bpt", "ept", "ph", "it", "ut", "note", "data", "mq:comment", "sdl:Comment"))
_LABELS = ("disp", "equiv", "equiv-text", "ctype", "type", "rid", "id")
_LEFT_OUT = frozenset((
        "alt-trans", "context-group", "count-group", "prop-group", "skl", "skeleton", "bin-source",
        "bin-target", "matches", "glossary", "phase-group", "reference",
))  # fmt: skip  # a list of names

# Of the source and of the target.
Languages = tuple[str | None, str | None]

# memoQ keeps a tag as markup of its own, which says what it shows.
_MEMOQ = re.compile(r"""<mq:\w+[ ](?:[^<>]*?[ ])??(?:displaytext|val)="([^"<>]*)"[^<>]*>\Z""")


def read_xliff(path: Path) -> Rows:
    """The rows of an XLIFF file; BadInputError where it cannot be read."""
    handler = _Xliff()
    with path.open("rb") as file:
        complaint = feed_xml(file, handler)
    warnings = damage(path, complaint, found=bool(handler.rows))
    languages, rows = _by_language(handler.rows, handler.languages)
    return Rows(languages[:MOST_VERSIONS], rows, [*warnings, *left_out(path, len(languages))])


def _by_language(
    rows: list[list[Segment]], stated: Sequence[Languages]
) -> tuple[list[str | None], list[list[Segment]]]:
    """A version a language, sources first, and the rows in it: `stated` gives each row's source and target language."""
    pairs = list(dict.fromkeys(stated))
    if len(pairs) < 2:
        return list(pairs[0] if pairs else (None, None)), rows
    # A translation into its own language (an edited text) is a version beside it.
    places = [((source, False), (target, target == source)) for source, target in pairs]
    versions = list(dict.fromkeys([place[0] for place in places] + [place[1] for place in places]))
    numbers = {pair: tuple(map(versions.index, place)) for pair, place in zip(pairs, places, strict=True)}
    shown = min(len(versions), MOST_VERSIONS)
    spread = []
    for row, pair in zip(rows, stated, strict=True):
        cells: list[Segment] = [()] * shown
        for number, segment in zip(numbers[pair], row, strict=True):
            if number < shown:
                cells[number] = segment
        spread.append(cells)
    return [language for language, _ in versions], spread


@dataclass(slots=True)
class _Side:
    """The source or the target of a unit: its whole text, and its segments by their identifiers."""

    whole: SegmentBuilder
    segments: dict[str, SegmentBuilder] = field(default_factory=dict)


@dataclass(slots=True)
class _Unit:
    """A unit (XLIFF 1) or a segment (XLIFF 2) that is being read."""

    wanted: bool
    state: str = ""
    header: bool = False
    sides: dict[str, _Side] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)

    def rows(self) -> list[list[Segment]]:
        """The rows, one a segment; notes on the unit stand on its first."""
        source = self.sides.get("seg-source") or self.sides.get("source")
        target = self.sides.get("target")
        if self.header or (not self.wanted and not target):
            return []
        names = list(source.segments) if source and source.segments else []
        names += [name for name in (target.segments if target else ()) if name not in names]
        rows: list[list[Segment]] = []
        for number, name in enumerate(names or [""]):
            builders = [_named(side, name, whole=not names) for side in (source, target)]
            notes = [*(self.notes.get("", ()) if not number else ()), *(self.notes.get(name, ()) if name else ())]
            state = self.states.get(name) or self.state
            rows.append(_row(builders, state, notes))
        return rows


def _named(side: _Side | None, name: str, *, whole: bool) -> SegmentBuilder | None:
    if side is None:
        return None
    return side.whole if whole else side.segments.get(name)


def _row(builders: list[SegmentBuilder | None], state: str, notes: list[str]) -> list[Segment]:
    """Source and target; state and notes stand on the target, or on the source where there is no target."""
    source, target = builders
    translated = target.segment(state, notes) if target else ()
    original = (source.segment() if translated else source.segment(state, notes)) if source else ()
    return [original, translated]


def _state(attributes: Mapping[str, str], *names: str) -> str:
    """What attributes say about the state of a segment, and whether it is locked."""
    said = [attributes[name] for name in names if attributes.get(name)]
    locked = attributes.get("locked") == "true" or attributes.get("mq:locked") == "locked"
    return ", ".join([*said, *(["locked"] if locked else [])])


class _Xliff(Handler):
    """Collects rows."""

    def __init__(self) -> None:
        self.rows: list[list[Segment]] = []
        # For every row, what its file says: files in one document may be in different languages.
        self.languages: list[Languages] = []
        self._languages: Languages = (None, None)
        self._unit: _Unit | None = None
        self._side = ""
        self._builders: list[SegmentBuilder] = []
        # For every open `mrk`: whether it is a segment.
        self._marks: list[bool] = []
        self._segment = ""
        self._preserve = [False]
        self._left_out = 0
        self._said: list[str] | None = None
        self._said_depth = 0
        self._attributes: Mapping[str, str] = {}
        # What codes stand for: original data by identifier, SDL's tags and comments by theirs.
        self._data: dict[str, str] = {}
        self._sdl_tag = ""
        self._sdl_comment = ""
        self._sdl: dict[str, str] = {}
        self._unit_notes: list[str] = []
        self._unit_state = ""
        self._translatable = True

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        space = attributes.get("xml:space")
        self._preserve.append(space == "preserve" if space else self._preserve[-1])
        if self._left_out or name in _LEFT_OUT:
            self._left_out += 1
        elif self._said is not None:
            self._said_depth += 1
        elif name in _SAID and (self._builders or name not in _TAGS):
            self._said, self._said_depth, self._attributes = [], 0, attributes
        elif self._builders:
            self._start_inline(name, attributes)
        elif self._unit is not None:
            self._start_in_unit(name, attributes, self._unit)
        else:
            self._start_outside(name, attributes)

    def _start_outside(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in {"xliff", "file"}:
            stated = (
                attributes.get("srcLang") or attributes.get("source-language"),
                attributes.get("trgLang") or attributes.get("target-language"),
            )
            source, target = map(usable_language, stated)
            self._languages = (source or self._languages[0], target or self._languages[1])
        elif name == "trans-unit":
            # Converters from PO keep its header as a unit: that is no text.
            header = attributes.get("restype") == "x-gettext-domain-header"
            self._unit = _Unit(attributes.get("translate") != "no", _state(attributes, "mq:status"), header=header)
            if attributes.get("approved") == "yes" and not self._unit.state:
                self._unit.state = "approved"
        elif name == "unit":
            self._data, self._unit_notes, self._unit_state = {}, [], ""
            self._translatable = attributes.get("translate") != "no"
        elif name == "segment":
            self._unit = _Unit(self._translatable, _state(attributes, "state", "subState") or self._unit_state)
            self._unit.notes[""], self._unit_notes = self._unit_notes, []
        elif name == "sdl:tag":
            self._sdl_tag = attributes.get("id", "")
        elif name == "sdl:cmt-def":
            self._sdl_comment = attributes.get("id", "")
        elif name in {"sdl:bpt", "sdl:ph", "sdl:st"} and "name" in attributes:
            self._sdl.setdefault(self._sdl_tag, attributes["name"])

    def _start_in_unit(self, name: str, attributes: Mapping[str, str], unit: _Unit) -> None:
        if name in {"source", "seg-source", "target"}:
            builder = SegmentBuilder(collapse=not self._preserve[-1])
            unit.sides[name] = _Side(builder)
            self._side, self._builders, self._marks = name, [builder], []
            if name == "target":
                unit.state = _state(attributes, "state", "state-qualifier") or unit.state
        elif name == "sdl:seg":
            unit.states[attributes.get("id", "")] = _state(attributes, "conf")

    def _start_inline(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "mrk":
            self._start_mark(attributes)
        elif name in _PAIRED:
            self._builders[-1].tag(self._label(name, attributes, "dataRefStart"), TagKind.OPEN)
            self._attributes = attributes
        elif name in _TAGS:
            self._builders[-1].tag(self._label(name, attributes, "dataRef"), _TAGS[name])

    def _start_mark(self, attributes: Mapping[str, str]) -> None:
        is_segment = attributes.get("mtype") == "seg"
        self._marks.append(is_segment)
        comment = attributes.get("value") if attributes.get("type") == "comment" else None
        comment = comment or self._sdl.get("comment " + attributes.get("sdl:cid", ""))
        if comment and self._unit:
            self._unit.notes.setdefault(self._segment, []).append(comment)
        if is_segment and self._unit:
            self._segment = attributes.get("mid", "")
            builder = SegmentBuilder(collapse=not self._preserve[-1])
            self._unit.sides[self._side].segments[self._segment] = builder
            self._builders.append(builder)

    def _label(self, name: str, attributes: Mapping[str, str], reference: str) -> str:
        """What a code shows: its original data, else what the file says about it, else its name."""
        data = self._data.get(attributes.get(reference, "")) or self._sdl.get(attributes.get("id", ""))
        return data or next((attributes[label] for label in _LABELS if attributes.get(label)), name)

    def data(self, text: str) -> None:
        if self._left_out:
            return
        if self._said is not None:
            self._said.append(text)
        elif self._builders:
            self._builders[-1].text(text)

    def end(self, name: str) -> None:
        self._preserve.pop()
        if self._left_out:
            self._left_out -= 1
        elif self._said is not None:
            if self._said_depth:
                self._said_depth -= 1
            else:
                said, self._said = "".join(self._said), None
                self._end_said(name, said)
        elif name == "mrk" and self._marks:
            if self._marks.pop() and len(self._builders) > 1:
                self._builders.pop()
                self._segment = ""
        elif name in _PAIRED and self._builders:
            self._builders[-1].tag(name, TagKind.CLOSE)
        elif name in {"source", "seg-source", "target"}:
            self._builders, self._segment = [], ""
        elif name in {"trans-unit", "segment"} and self._unit:
            found = self._unit.rows()
            self.rows += found
            self.languages += [self._languages] * len(found)
            self._unit = None

    def _end_said(self, name: str, said: str) -> None:
        attributes = self._attributes
        if name == "data":
            self._data[attributes.get("id", "")] = said
        elif name == "sdl:Comment":
            self._sdl["comment " + self._sdl_comment] = said
        elif name in _TAGS:
            shown = _MEMOQ.match(said)
            label = unescape(shown[1]) if shown else said
            self._builders[-1].tag(label or self._label(name, attributes, "dataRef"), _TAGS[name])
        elif attributes.get("category") == "state":
            self._unit_state = said
        elif self._unit:
            self._unit.notes.setdefault("", []).append(said)
        else:
            self._unit_notes.append(said)
