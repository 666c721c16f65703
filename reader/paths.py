"""Where the program's own files are: the one place that knows a checkout from an installed wheel.

In a checkout `resources/` and `seeds/` lie beside the package; a wheel holds them inside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _find(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


RESOURCES = _find("resources")
SEEDS = _find("seeds")
INSTALLED = RESOURCES.parent == _PACKAGE
"""Whether this is an installed program, and no checkout."""


def sample() -> tuple[Path, Path]:
    """The two seed documents: the Urdu and the Arabic version of one article."""
    return SEEDS / "000_0580a4c654c2a558.txt", SEEDS / "002_541f1bc391c21dba.txt"


def guide(language: str) -> Path:
    """The short guide in a language (BCP 47), in English where there is none."""
    translated = RESOURCES / f"guide.{language}.md"
    return translated if translated.is_file() else RESOURCES / "guide.md"
