"""Fonts: which family sets a version's text, how tall its lines are, and which scripts cannot be shown.

Arabic script is set in Amiri, which comes with the program, so that a bare machine reads well; other scripts have
short ordered lists, then the system's serif for that script. A family is taken only if it is *sound*: some files are
set wrongly by Qt whatever their name promises (Noto Nastaliq Urdu before 3.0 collides), so the file's own version, read
from its `head` table, decides. Every reading font names Amiri and the system's serif after its own family: a quotation
in another script is then set in a reading face and not in whatever the system finds first.

Sizes are nominal: `size_px` is the size of Amiri, and faces with a larger x-height are set smaller, so that versions in
different scripts look equally large side by side.

Nothing is asked of the font database before it is needed, and never a list of all families but for `choices`. Limits:
letters and emoji are looked after by `missing_scripts`, other symbols are not.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

import babel
import regex
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication, QRawFont, QTextLayout

from reader.core.language import primary_language
from reader.core.message import Message

WritingSystem = QFontDatabase.WritingSystem

DEFAULT_SIZE = 20
"""The reading size in pixels, unless the person chooses another."""

BUNDLED = "Amiri"
_FILES = ("Amiri-Regular.ttf", "Amiri-Bold.ttf")
# Qt sets these families wrongly before the version given.
_LEAST_VERSIONS: Mapping[str, float] = MappingProxyType({"Noto Nastaliq Urdu": 3.0})
_NASTALIQ = ("Noto Nastaliq Urdu", "Urdu Typesetting", "Jameel Noori Nastaleeq", "Gulzar")
_NASTALIQ_LANGUAGES = frozenset({"ur", "ks", "pa", "pnb", "skr"})
_FAMILIES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "Arab": (BUNDLED, "Scheherazade New", "Noto Naskh Arabic", "Traditional Arabic", "Geeza Pro"),
    "Hebr": ("Frank Ruehl CLM", "Noto Serif Hebrew", "David", "New Peninim MT"),
    "Hans": ("Noto Serif CJK SC", "Songti SC", "SimSun"),
    "Hant": ("Noto Serif CJK TC", "Songti TC", "PMingLiU"),
    "Jpan": ("Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho"),
    "Kore": ("Noto Serif CJK KR", "AppleMyungjo", "Batang"),
})  # fmt: skip  # a script a line
# Unicode knows one Han script; which forms are right is a matter of the language.
_HAN_BY_LANGUAGE = MappingProxyType({"ja": "Jpan", "ko": "Kore", "zh": "Hans", "zh-hant": "Hant", "yue": "Hant"})
_HAN_SCRIPTS = frozenset({"Hani", "Hira", "Kana", "Hrkt", "Hang", "Bopo"})
_WRITING_SYSTEMS: Mapping[str, QFontDatabase.WritingSystem] = MappingProxyType({
    "Latn": WritingSystem.Latin, "Grek": WritingSystem.Greek, "Cyrl": WritingSystem.Cyrillic,
    "Armn": WritingSystem.Armenian, "Hebr": WritingSystem.Hebrew, "Arab": WritingSystem.Arabic,
    "Syrc": WritingSystem.Syriac, "Thaa": WritingSystem.Thaana, "Deva": WritingSystem.Devanagari,
    "Beng": WritingSystem.Bengali, "Guru": WritingSystem.Gurmukhi, "Gujr": WritingSystem.Gujarati,
    "Orya": WritingSystem.Oriya, "Taml": WritingSystem.Tamil, "Telu": WritingSystem.Telugu,
    "Knda": WritingSystem.Kannada, "Mlym": WritingSystem.Malayalam, "Sinh": WritingSystem.Sinhala,
    "Thai": WritingSystem.Thai, "Laoo": WritingSystem.Lao, "Tibt": WritingSystem.Tibetan,
    "Mymr": WritingSystem.Myanmar, "Geor": WritingSystem.Georgian, "Khmr": WritingSystem.Khmer,
    "Hans": WritingSystem.SimplifiedChinese, "Hant": WritingSystem.TraditionalChinese,
    "Jpan": WritingSystem.Japanese, "Kore": WritingSystem.Korean, "Nkoo": WritingSystem.Nko,
})  # fmt: skip  # Qt's own order
# Line pitch in multiples of the font's size: room for stacked marks, and for Nastaliq's slope.
_PITCHES = MappingProxyType({BUNDLED: 1.8, **dict.fromkeys(_NASTALIQ, 2.5)})
_PITCH = 1.5
_INTERFACE_FACES = ("Noto Sans Arabic UI", "Noto Sans Arabic", "Noto Naskh Arabic UI", "Noto Naskh Arabic")
_EMOJI = "Zsye"
_SAMPLE = 400
"""How many different letters of a script are laid out to see whether there are glyphs for them."""


@dataclass(frozen=True, slots=True)
class MissingScript:
    """A script (ISO 15924) that no installed font shows, and some of the characters concerned."""

    script: str
    characters: str

    @property
    def remedy(self) -> str:
        """The free font family to install."""
        if self.script == _EMOJI:
            return "Noto Color Emoji"
        if self.script in _HAN_SCRIPTS:
            return "Noto Serif CJK"
        return f"Noto Sans {babel.Locale('en').scripts[self.script]}"

    def message(self, interface: str = "en") -> Message:
        """What the person is told, with the script's name in the language of the interface."""
        name = babel.Locale.parse(interface).scripts.get(self.script, self.script)
        return Message.of("script-without-font", script=name, family=self.remedy)


class Fonts:
    """The families that texts are set in; built once, when the application stands.

    `least_versions` names families that are unsound below a version of their file.
    """

    def __init__(self, least_versions: Mapping[str, float] = _LEAST_VERSIONS) -> None:
        self._least_versions = least_versions
        self._families: dict[tuple[str, str], str] = {}
        self._scales: dict[str, float] = {}
        folder = resources.files("fontpkg_amiri") / "files"
        for name in _FILES:
            QFontDatabase.addApplicationFontFromData((folder / name).read_bytes())

    def reading_family(self, language: str, script: str) -> str:
        """The family that sets text of a language (BCP 47) in a script (ISO 15924) unless the person chose another."""
        key = _script_for(language, script)
        if (language, key) not in self._families:
            listed = (family for family in _FAMILIES.get(key, ()) if self.is_sound(family))
            self._families[language, key] = next(listed, None) or self._system_serif(key)
        return self._families[language, key]

    def reading_font(self, language: str, script: str, size_px: float = DEFAULT_SIZE, family: str = "") -> QFont:
        """The font that sets a text: in the person's `family` if it is there and sound, else the script's own."""
        chosen = family if family and self.is_sound(family) else self.reading_family(language, script)
        font = QFont([chosen, *(f for f in (BUNDLED, self._system_serif("Latn")) if f != chosen)])
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(max(1, round(size_px * self._scale(chosen, script))))
        return font

    def line_height(self, font: QFont) -> float:
        """The distance in pixels between the baselines of two lines: the font's own height or more."""
        return max(QFontMetricsF(font).height(), _PITCHES.get(font.families()[0], _PITCH) * font.pixelSize())

    def choices(self, language: str, script: str) -> tuple[str, ...]:
        """The sound families for a script, the recommended ones first (Nastaliq for Urdu and its kin)."""
        key = _script_for(language, script)
        first = [self.reading_family(language, script)]
        if key == "Arab" and primary_language(language) in _NASTALIQ_LANGUAGES:
            first += _NASTALIQ
        system = _WRITING_SYSTEMS.get(key, WritingSystem.Any)
        installed = (family.partition(" [")[0] for family in QFontDatabase.families(system))
        return tuple(dict.fromkeys(f for f in (*first, *_FAMILIES.get(key, ()), *installed) if self.is_sound(f)))

    def is_sound(self, family: str) -> bool:
        """True if a family is installed and not in a version that is known to be set wrongly."""
        if not QFontDatabase.hasFamily(family):
            return False
        least = self._least_versions.get(family)
        return least is None or font_version(family) >= least

    def missing_scripts(self, texts: Iterable[str], font: QFont) -> tuple[MissingScript, ...]:
        """The scripts of which `font`, with all that Qt falls back to, lacks letters: shown, they would be boxes."""
        characters: set[str] = set()
        characters.update(*texts)
        missing = []
        for script, letters in _letters_by_script(characters):
            lacking = letters[:8] if _has_no_family(script) else _without_glyph(letters[:_SAMPLE], font)
            if lacking:
                missing.append(MissingScript(script, lacking[:8]))
        return tuple(missing)

    def interface_font(self, language: str = "en") -> QFont:
        """The system's own font for windows; on a platform without one, a sans serif that is there, at 10 points.

        For Urdu, whose heh and yeh DejaVu Sans draws as Persian has them, another face takes DejaVu's place.
        """
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if QGuiApplication.platformName() in {"offscreen", "minimal"}:
            family = next((f for f in ("Noto Sans", "Segoe UI", "DejaVu Sans") if QFontDatabase.hasFamily(f)), "")
            font = QFont(family or font.family(), 10)
        if primary_language(language) == "ur" and QFontInfo(font).family() == "DejaVu Sans":
            face = next((f for f in _INTERFACE_FACES if QFontDatabase.hasFamily(f)), BUNDLED)
            font = scaled(font, 1.15 if face == BUNDLED else 1.0)
            font.setFamilies([face, font.family()])
        return font

    def _system_serif(self, script: str) -> str:
        """The family that the system uses for serif text, or the nearest that knows the script."""
        wanted = QFont("serif")
        wanted.setStyleHint(QFont.StyleHint.Serif)
        serif = QFontInfo(wanted).family()
        system = _WRITING_SYSTEMS.get(script)
        if system is None:
            return serif
        able = [f for f in (name.partition(" [")[0] for name in QFontDatabase.families(system)) if self.is_sound(f)]
        if not able or serif in able:
            return serif
        return next((family for family in able if "Serif" in family), able[0])

    def _scale(self, family: str, script: str) -> float:
        """The share of the nominal size at which a family's Latin looks as large as the bundled face's."""
        if script == "Arab":
            return 1.0
        if family not in self._scales:
            measured, reference = (QFontMetricsF(_sized(name, 100)).xHeight() for name in (family, BUNDLED))
            self._scales[family] = min(1.1, max(0.75, reference / measured)) if measured > 0 else 1.0
        return self._scales[family]


def font_version(family: str) -> float:
    """The version that the file of an installed family gives itself (`fontRevision` of its head table), 0 if none."""
    table = bytes(QRawFont.fromFont(_sized(family, 16)).fontTable("head").data())
    return int.from_bytes(table[4:8], "big", signed=True) / 65536 if len(table) >= 8 else 0.0


def scaled(font: QFont, share: float) -> QFont:
    """The font in a share of its size, whether that is given in points or in pixels."""
    result = QFont(font)
    if font.pixelSize() > 0:
        result.setPixelSize(max(1, round(font.pixelSize() * share)))
    else:
        result.setPointSizeF(font.pointSizeF() * share)
    return result


def _sized(family: str, pixels: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    return font


def _script_for(language: str, script: str) -> str:
    """The script by which families are chosen: for Han, that of the language."""
    if script not in _HAN_SCRIPTS:
        return script
    tag = language.lower().replace("_", "-")
    kept = "zh-hant" if tag.startswith(("zh-hant", "zh-tw", "zh-hk", "zh-mo")) else primary_language(tag)
    return _HAN_BY_LANGUAGE.get(kept, "Kore" if script == "Hang" else "Jpan" if script in {"Hira", "Kana"} else "Hans")


@cache
def _script_patterns() -> Mapping[str, "regex.Pattern[str]"]:
    """A pattern for each script that both Babel and Unicode know, the usual ones first."""
    codes = dict.fromkeys((*_WRITING_SYSTEMS, *sorted(babel.Locale("en").scripts)))
    patterns = {_EMOJI: regex.compile(r"\p{Emoji_Presentation}")}
    for code in codes:
        try:
            patterns[code] = regex.compile(rf"[\p{{Script={code}}}&&\p{{L}}]", regex.V1)
        except regex.error:  # Babel names scripts that Unicode does not have, such as Hans
            continue
    return MappingProxyType(patterns)


def _letters_by_script(characters: set[str]) -> Iterator[tuple[str, str]]:
    """The letters among the characters, sorted, a string for each script that occurs."""
    # Nearly every text needs nothing but ASCII and its own script; unassigned and private characters have no script.
    left = "".join(sorted(c for c in characters if not c.isascii()))
    for script, pattern in _script_patterns().items():
        if not left:
            return
        found = pattern.findall(left)
        if found:
            yield script, "".join(found)
            left = pattern.sub("", left)


def _has_no_family(script: str) -> bool:
    """True if no family at all claims a script that Qt keeps lists of.

    To be asked before laying out: with no family for an Indic script Qt complains at every family that it tries.
    """
    system = _WRITING_SYSTEMS.get(script)
    return system is not None and not QFontDatabase.families(system)


def _without_glyph(letters: str, font: QFont) -> str:
    """The letters for which Qt finds no glyph in `font` nor in any font that it falls back to."""
    lacking = []
    for letter in letters:
        layout = QTextLayout(letter, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        # A glyph of a real font is never 0. Qt's box font has no size; nothing else may be asked of it (it crashes).
        if any(0 in run.glyphIndexes() or run.rawFont().pixelSize() < 0 for run in layout.glyphRuns()):
            lacking.append(letter)
    return "".join(lacking)
