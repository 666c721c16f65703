"""The fonts: sound, fitting the script, and honest about what cannot be shown."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from reader.ui.fonts import BUNDLED, Fonts, MissingScript, font_version
from reader.wording import sentence


@pytest.fixture(scope="module")
def fonts(qapp: QApplication) -> Fonts:  # noqa: ARG001 - fonts need an application
    return Fonts()


def runs(text: str, font: QFont) -> set[str]:
    """The families that Qt sets a text in."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.parametrize(
    ("language", "text"), [("ur", "پلان نمبر 334-KH/TU پر"), ("ar", "للخطة رقم ٣٣٤"), ("fa", "گزارش")]
)
def test_arabic_script_is_set_in_the_bundled_face(fonts: Fonts, language: str, text: str) -> None:
    """Urdu, Arabic and Persian are set wholly in Amiri, Latin codes inside them too."""
    assert runs(text, fonts.reading_font(language, "Arab")) == {BUNDLED}


def test_arabic_quoted_in_latin_text_is_set_in_the_bundled_face(fonts: Fonts) -> None:
    """A quotation in Arabic script inside English text does not fall to whatever the system finds first."""
    font = fonts.reading_font("en", "Latn")
    assert BUNDLED in runs("the word هانوي", font)
    assert BUNDLED not in runs("the word", font)


def test_sizes_look_alike_across_scripts(fonts: Fonts) -> None:
    """Latin text beside Arabic text has the x-height of Amiri's own Latin, to a pixel, and sizes grow with the zoom."""
    heights = [
        QFontMetricsF(fonts.reading_font(language, script, 40)).xHeight()
        for language, script in (("ar", "Arab"), ("en", "Latn"))
    ]
    assert abs(heights[0] - heights[1]) <= 2
    assert fonts.reading_font("en", "Latn", 80).pixelSize() > fonts.reading_font("en", "Latn", 40).pixelSize()


def test_lines_leave_room(fonts: Fonts) -> None:
    """Lines are never closer than the font's own height, and Amiri's marks get more than that."""
    for language, script in (("ar", "Arab"), ("en", "Latn"), ("he", "Hebr")):
        font = fonts.reading_font(language, script)
        assert fonts.line_height(font) >= QFontMetricsF(font).height()
    arabic = fonts.reading_font("ar", "Arab", 20)
    assert fonts.line_height(arabic) == pytest.approx(36)


def test_the_file_tells_its_version(fonts: Fonts) -> None:  # noqa: ARG001 - registers the face
    """The version comes from the font's own head table: the bundled Amiri says 1.002, an absent family has none."""
    assert font_version(BUNDLED) == pytest.approx(1.002, abs=0.0005)
    raw = QRawFont.fromFont(QFont(BUNDLED))
    assert raw.familyName() == BUNDLED


def test_unsound_versions_are_passed_over(fonts: Fonts) -> None:
    """A family whose file is older than the first sound version is neither chosen nor offered nor taken on request."""
    wary = Fonts(least_versions={BUNDLED: 2.0})
    assert not wary.is_sound(BUNDLED)
    assert wary.reading_family("ar", "Arab") != BUNDLED
    assert BUNDLED not in wary.choices("ar", "Arab")
    assert wary.reading_font("ar", "Arab", family=BUNDLED).families()[0] != BUNDLED
    assert fonts.reading_family("ar", "Arab") == BUNDLED


def test_choices_are_there_and_begin_with_the_default(fonts: Fonts) -> None:
    """What the person can choose is installed, knows the script, and begins with what is used anyway."""
    for language, script, system in (
        ("ur", "Arab", QFontDatabase.WritingSystem.Arabic),
        ("en", "Latn", QFontDatabase.WritingSystem.Latin),
    ):
        choices = fonts.choices(language, script)
        assert choices[0] == fonts.reading_family(language, script)
        assert len(set(choices)) == len(choices)
        assert all(system in QFontDatabase.writingSystems(family) for family in choices)


def test_a_chosen_family_is_used(fonts: Fonts) -> None:
    """The person's family sets the text; one that has gone since is replaced by the script's own."""
    other = next(family for family in fonts.choices("en", "Latn") if family != fonts.reading_family("en", "Latn"))
    assert fonts.reading_font("en", "Latn", family=other).families()[0] == other
    gone = fonts.reading_font("en", "Latn", family="No Such Face")
    assert gone.families()[0] == fonts.reading_family("en", "Latn")


def test_scripts_without_font_are_named(fonts: Fonts) -> None:
    """Letters that would be boxes are told by script, with examples and a font to install; all others are not."""
    font = fonts.reading_font("ar", "Arab")
    cuneiform = "𒀀𒀁"
    assert fonts.missing_scripts(["هانوي abc €", "Ωж", f"x {cuneiform}"], font) == (MissingScript("Xsux", cuneiform),)
    assert fonts.missing_scripts(["هانوي", "abc"], font) == ()
    assert MissingScript("Xsux", cuneiform).remedy == "Noto Sans Sumero-Akkadian Cuneiform"
    assert MissingScript("Hani", "中").remedy == "Noto Serif CJK"


def test_a_missing_font_is_told_in_a_sentence() -> None:
    """The person is told which script lacks a font and which one to install, the script in their language."""
    assert "Ethiopic letters" in sentence(MissingScript("Ethi", "አ").message())
    assert "Noto Sans Ethiopic" in sentence(MissingScript("Ethi", "አ").message())
    assert "äthiopisch" in sentence(MissingScript("Ethi", "አ").message("de")).lower()


def test_an_indic_script_without_font_is_told_quietly(fonts: Fonts) -> None:
    """Where no family claims a script that Qt keeps lists of, it is named without laying anything out."""
    claimed = bool(QFontDatabase.families(QFontDatabase.WritingSystem.Khmer))
    missing = fonts.missing_scripts(["ភាសាខ្មែរ"], fonts.reading_font("km", "Khmr"))
    assert [entry.script for entry in missing] == ([] if claimed else ["Khmr"])


def test_han_takes_the_forms_of_the_language(fonts: Fonts) -> None:
    """Asking for any script and language gives a family that is there, Han and unknown scripts included."""
    for language, script in (("ja", "Hani"), ("zh-TW", "Hani"), ("ko", "Hang"), ("und", "Zyyy"), ("chr", "Cher")):
        family = fonts.reading_family(language, script)
        assert QFontDatabase.hasFamily(family), (language, script)


def test_interface_font_is_there(fonts: Fonts) -> None:
    """Offscreen, where there is no system setting, the interface has a family that exists, at a readable size."""
    font = fonts.interface_font()
    assert QFontInfo(font).family() == font.family()
    assert font.pointSize() >= 9


def test_importing_asks_nothing_of_the_font_database() -> None:
    """The module can be imported before there is an application: Qt would complain if a font were asked for."""
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run(
        [sys.executable, "-c", "import reader.ui.fonts"], check=True, cwd=root, capture_output=True, text=True
    )
    assert run.stderr == ""
