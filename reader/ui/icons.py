"""Icons: our own line drawings, in the ink of a theme, mirrored where their meaning has a direction.

The files in `resources/icons` are black on nothing, 24 units wide, one stroke width. They are used as stencils: what is
drawn takes the theme's ink, or its paler ink where disabled. An icon holds pictures of the sizes that toolbars, menus
and buttons use, at one and two device pixels a point; Qt scales those for others.
"""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from reader.paths import RESOURCES
from reader.ui.theme import Theme, mix

_FOLDER = RESOURCES / "icons"
_APPLICATION = "facing"
_SIZES = (16, 20, 24, 32, 40, 48)
_APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)
_DIRECTED = frozenset({"undo", "redo", "previous", "next", "previous-finding", "next-finding", "panel", "pilcrow"})


def names() -> tuple[str, ...]:
    """The names of all action icons."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.svg") if path.stem != _APPLICATION))


def icon(name: str, theme: Theme, *, mirrored: bool = False) -> QIcon:
    """The icon of an action; `mirrored` in a right-to-left interface, where it then looks the other way if need be."""
    renderer = _renderer(name)
    turned = mirrored and name in _DIRECTED
    result = QIcon()
    for mode, color in (
        (QIcon.Mode.Normal, theme.ink),
        (QIcon.Mode.Disabled, mix(theme.muted, theme.chrome, 0.35)),
    ):
        for size in _SIZES:
            result.addPixmap(_stencilled(renderer, size, color, turned=turned), mode)
    return result


def application_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    renderer = _renderer(_APPLICATION)
    result = QIcon()
    for size in _APPLICATION_SIZES:
        result.addPixmap(_painted(renderer, size))
    return result


def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray((_FOLDER / f"{name}.svg").read_bytes()))


def _painted(renderer: QSvgRenderer, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def _stencilled(renderer: QSvgRenderer, size: int, color: QColor, *, turned: bool) -> QPixmap:
    picture = _painted(renderer, size)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), color)
    painter.end()
    return picture.transformed(QTransform.fromScale(-1, 1)) if turned else picture
