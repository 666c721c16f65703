"""Wheel turns in pixels."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

_LINES_PER_NOTCH = 3
_UNITS_PER_NOTCH = 120


def wheel_pixels(event: QWheelEvent, line: float) -> float:
    """How far a wheel turn scrolls down, in pixels; `line` is the pitch of a line of text.

    Qt swaps the wheel's axes under Alt, so then the horizontal turn is read too.
    """
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    pixels = event.pixelDelta()
    if not pixels.isNull():
        return -float(pixels.y() or (pixels.x() if alt else 0))
    angle = event.angleDelta()
    return -(angle.y() or (angle.x() if alt else 0)) / _UNITS_PER_NOTCH * _LINES_PER_NOTCH * line
