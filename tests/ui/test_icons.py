"""The icons: drawn in the theme's ink, mirrored where they point somewhere, one style."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QTransform

from reader.paths import RESOURCES
from reader.ui import icons
from reader.ui.actions import SPECS
from reader.ui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.usefixtures("qapp")


def picture(icon: QIcon, size: int = 20, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(size, size), 1.0, mode).toImage()


def share(image: QImage) -> float:
    """How much of a picture is drawn on."""
    pixels = [image.pixelColor(x, y).alpha() > 128 for x in range(image.width()) for y in range(image.height())]
    return sum(pixels) / len(pixels)


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn(name: str) -> None:
    """Each file is understood by Qt and draws neither nothing nor a blot, at every size, touching no edge."""
    for size in (16, 20, 48):
        image = picture(icons.icon(name, LIGHT), size)
        assert image.width() == size
        assert 0.03 < share(image) < 0.6
        assert not any(image.pixelColor(0, y).alpha() > 200 for y in range(size))


def test_icons_have_one_style() -> None:
    """All have the same grid, stroke and ends, and no colour of their own."""
    heads = {(RESOURCES / "icons" / f"{name}.svg").read_text("utf-8").partition(">")[0] for name in icons.names()}
    assert len(heads) == 1
    colors = set()
    for name in icons.names():
        colors |= set(re.findall(r"#[0-9a-f]+", (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")))
    assert colors == {"#000"}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_icons_take_the_ink_of_the_theme(theme: Theme) -> None:
    """What is drawn has the theme's ink; disabled it is paler."""
    icon = icons.icon("more", theme)
    assert picture(icon, 24).pixelColor(12, 12) == theme.ink
    assert picture(icon, 24, QIcon.Mode.Disabled).pixelColor(12, 12) != theme.ink


def test_directed_icons_are_mirrored() -> None:
    """Undo, next and the paragraph mark look the other way in a right-to-left interface; a lock does not."""
    for name, turned in (("undo", True), ("next", True), ("pilcrow", True), ("lock", False), ("more", False)):
        plain, other = (picture(icons.icon(name, DARK, mirrored=mirrored)) for mirrored in (False, True))
        assert (plain != other) is turned
        if turned:
            assert plain.transformed(QTransform.fromScale(-1, 1)) == other


def test_sharp_on_fine_screens() -> None:
    """At two device pixels a point the picture has twice the pixels, drawn and not scaled up."""
    icon = icons.icon("search", HIGH_CONTRAST)
    fine = icon.pixmap(QSize(20, 20), 2.0)
    assert fine.width() == 40
    assert fine.devicePixelRatio() == 2


def test_application_icon_is_in_colour() -> None:
    """The program's icon comes in the sizes that desktops ask for, in more than one colour."""
    icon = icons.application_icon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 48, 128, 256}
    image = picture(icon, 64)
    assert len({image.pixelColor(x, 32).name() for x in range(64)}) > 3


def test_an_unknown_name_is_an_error() -> None:
    """A misspelt name is told, not shown as an empty button."""
    with pytest.raises(FileNotFoundError):
        icons.icon("no such icon", LIGHT)


def test_every_icon_is_used() -> None:
    """No drawing lies about that nothing shows."""
    used = {spec.icon for spec in SPECS.values()}
    source = "".join(path.read_text("utf-8") for path in (ROOT / "reader" / "ui").rglob("*.py"))
    assert [name for name in icons.names() if name not in used and f'"{name}"' not in source] == []
