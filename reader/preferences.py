"""What the person chose, and what the program remembers between two sessions. No Qt.

Both are frozen values kept as JSON in a folder that the caller names (the platform's own place for such files). Reading
is tolerant field by field: what is missing, of another type or out of range takes its default, and names that this
version does not know are dropped. Writing goes through a file beside the old one, so that a crash leaves one or the
other whole. Where nothing can be written the choice holds for the session.

The face and size of a text are kept by version (`en#2`, the second of several in English), by language (`ur`) and by
script (`Arab`), the more particular going before; how figures are read, by version, by language and for all texts. A
version is known by its place and not by its file, so that what is chosen for a second translation holds for the next
document, too.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeGuard

from reader.core.conventions import Convention, DateOrder, DecimalMark
from reader.core.findings import FindingKind, Order, Severity

THEMES = ("system", "light", "dark", "high contrast")
MODES = ("level", "flowing")
HOLD_KEYS = ("Alt", "Shift", "Ctrl", "Meta")
LANGUAGES = ("en", "ar", "ur")
"""The languages of the interface (BCP 47)."""
SIZES = (8.0, 96.0)
SPACINGS = (0.8, 2.0)
COLUMNS = (200, 2000)
ZOOMS = (0.5, 4.0)
_MOST_RECENT = 12
_LARGEST = 10_000
_PREFERENCES, _MEMORY = "preferences.json", "memory.json"


@dataclass(frozen=True, slots=True)
class Face:
    """A reading font: its family and its size in pixels; empty and 0 leave it to the program."""

    family: str = ""
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that can be chosen.

    `language` is empty for the system's own, `column` 0 for panes whose text is as wide as they are, in pixels.
    `faces` and `conventions` are kept by the keys of `reader.core.conventions`, faces by scripts as well.
    `severities` names only the kinds of findings that differ from the program's own; None means not shown.
    `reviews` is the folder that keeps reviews, empty for the platform's own.
    """

    theme: str = "system"
    mode: str = "level"
    language: str = ""
    hold_key: str = "Alt"
    zoom: float = 1.0
    spacing: float = 1.0
    column: int = 0
    faces: Mapping[str, Face] = field(default_factory=dict)
    conventions: Mapping[str, Convention] = field(default_factory=dict)
    severities: Mapping[FindingKind, Severity | None] = field(default_factory=dict)
    glossaries: tuple[str, ...] = ()
    reviews: str = ""

    def face(self, keys: Sequence[str], script: str) -> Face:
        """The face for a version with these keys, the most particular first, in a script (ISO 15924)."""
        found = [self.faces[key] for key in (*keys, script) if key in self.faces]
        return Face(
            next((face.family for face in found if face.family), ""),
            next((face.size for face in found if face.size), 0),
        )


@dataclass(frozen=True, slots=True)
class Recent:
    """A reading that was open: its files, the languages (BCP 47) of its versions, how many rows were reviewed."""

    paths: tuple[str, ...]
    languages: tuple[str, ...] = ()
    reviewed: int = 0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class SideState:
    """How the side beside the text was left.

    `width` and `height` (of the list of findings) are in pixels, 0 where the person left them to the program.
    """

    shown: bool = True
    width: int = 0
    height: int = 0
    order: Order = Order.ROW
    dismissed: bool = False


@dataclass(frozen=True, slots=True)
class Memory:
    """What comes back by itself: readings, the newest first, the window's place as Qt encodes it (base64), the side.

    `reviews` are folders that kept reviews before another was chosen, the latest first: what is there stays found.
    """

    recent: tuple[Recent, ...] = ()
    window: str = ""
    side: SideState = SideState()
    reviews: tuple[str, ...] = ()

    def having_read(self, reading: Recent) -> tuple[Recent, ...]:
        """The readings with one that has just been opened; it keeps its progress."""
        known = next((r for r in self.recent if r.paths == reading.paths and not reading.rows), reading)
        reading = replace(reading, reviewed=known.reviewed, rows=known.rows)
        return (reading, *(r for r in self.recent if r.paths != reading.paths))[:_MOST_RECENT]

    def having_kept_reviews(self, folder: str) -> tuple[str, ...]:
        """The folders of reviews with one that is one no longer."""
        return tuple(dict.fromkeys((folder, *self.reviews)))[:_MOST_RECENT]


def load_preferences(folder: Path) -> Preferences:
    """The preferences that are kept in a folder; the defaults for whatever cannot be read."""
    return decoded_preferences(_load(folder / _PREFERENCES))


def save_preferences(preferences: Preferences, folder: Path) -> bool:
    """Whether the preferences could be kept in a folder."""
    return _save(folder / _PREFERENCES, encoded_preferences(preferences))


def load_memory(folder: Path) -> Memory:
    """What is remembered in a folder."""
    stored = _load(folder / _MEMORY)
    readings = [_recent(entry) for entry in _as_list(stored.get("recent"))]
    recent = tuple(r for r in readings if r.paths)[:_MOST_RECENT]
    folders = tuple(_texts(stored.get("reviews")))[:_MOST_RECENT]
    return Memory(recent, _as_text(stored.get("window")), _side(stored.get("side")), folders)


def save_memory(memory: Memory, folder: Path) -> bool:
    """Whether what is to be remembered could be kept in a folder."""
    recent = [
        {"paths": r.paths, "languages": r.languages, "reviewed": r.reviewed, "rows": r.rows} for r in memory.recent
    ]
    kept = {"recent": recent, "window": memory.window, "side": asdict(memory.side), "reviews": memory.reviews}
    return _save(folder / _MEMORY, kept)


def encoded_preferences(preferences: Preferences) -> dict[str, Any]:
    """The preferences as a JSON object."""
    return {
        **{name: getattr(preferences, name) for name in _FIELDS},
        "faces": {key: {"family": face.family, "size": face.size} for key, face in preferences.faces.items()},
        "conventions": {
            key: {"dates": said.dates, "decimal": said.decimal} for key, said in preferences.conventions.items()
        },
        "severities": {kind.value: severity for kind, severity in preferences.severities.items()},
        "glossaries": list(preferences.glossaries),
    }


def decoded_preferences(stored: Mapping[str, object]) -> Preferences:
    """The preferences in a JSON object, with defaults for what is missing or makes no sense."""
    sound = {name: stored[name] for name, fits in _FIELDS.items() if name in stored and fits(stored[name])}
    faces = {key: _face(value) for key, value in _as_object(stored.get("faces")).items()}
    conventions = {key: _convention(value) for key, value in _as_object(stored.get("conventions")).items()}
    severities = {
        FindingKind(kind): None if severity is None else Severity(severity)
        for kind, severity in _as_object(stored.get("severities")).items()
        if kind in list(FindingKind) and (severity is None or severity in list(Severity))
    }
    return Preferences(
        **sound,  # type: ignore[arg-type]  # each was looked at by its field's own test
        faces=MappingProxyType({key: face for key, face in faces.items() if face != Face()}),
        conventions=MappingProxyType({key: said for key, said in conventions.items() if said != Convention()}),
        severities=MappingProxyType(severities),
        glossaries=tuple(_texts(stored.get("glossaries"))),
    )


def _is_number(value: object, least: float, most: float) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most


_FIELDS: Mapping[str, Callable[[object], bool]] = MappingProxyType(
    {
        "theme": lambda value: value in THEMES,
        "mode": lambda value: value in MODES,
        "language": lambda value: value in ("", *LANGUAGES),
        "hold_key": lambda value: value in HOLD_KEYS,
        "zoom": lambda value: _is_number(value, *ZOOMS),
        "spacing": lambda value: _is_number(value, *SPACINGS),
        "column": lambda value: value == 0 or (isinstance(value, int) and _is_number(value, *COLUMNS)),
        "reviews": lambda value: isinstance(value, str),
    }
)
"""What a stored value of each plain field has to be."""


def _face(value: object) -> Face:
    stored = _as_object(value)
    size = stored.get("size")
    return Face(_as_text(stored.get("family")), float(size) if _is_number(size, *SIZES) else 0.0)


def _convention(value: object) -> Convention:
    stored = _as_object(value)
    dates, decimal = stored.get("dates"), stored.get("decimal")
    return Convention(
        DateOrder(dates) if dates in list(DateOrder) else None,
        DecimalMark(decimal) if decimal in list(DecimalMark) else None,
    )


def _recent(value: object) -> Recent:
    stored = _as_object(value)
    paths, languages = (tuple(_texts(stored.get(name))) for name in ("paths", "languages"))
    reviewed, rows = stored.get("reviewed"), stored.get("rows")
    if isinstance(reviewed, int) and isinstance(rows, int) and 0 <= reviewed <= rows:
        return Recent(paths, languages, reviewed, rows)
    return Recent(paths, languages)


def _side(value: object) -> SideState:
    stored = _as_object(value)
    sizes = {name: stored[name] for name in ("width", "height") if _is_number(stored.get(name), 0, _LARGEST)}
    switches = {name: stored[name] for name in ("shown", "dismissed") if isinstance(stored.get(name), bool)}
    order = stored.get("order")
    return SideState(
        **{name: round(size) for name, size in sizes.items()},
        **switches,
        order=Order(order) if order in list(Order) else Order.ROW,
    )


def _as_object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    return [text for text in _as_list(value) if isinstance(text, str) and text]


def _load(path: Path) -> Mapping[str, object]:
    try:
        return _as_object(json.loads(path.read_bytes()))
    except (OSError, ValueError, RecursionError):
        return {}


def _save(path: Path, value: Mapping[str, object]) -> bool:
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(value, ensure_ascii=True, indent=1), encoding="utf-8")
        beside.replace(path)
    except OSError:
        return False
    return True
