"""What Qt needs of the system, and one sentence where it is missing. Imports no Qt.

Qt's wheels hold Qt, but not the libraries that a system's own desktop brings along. Where one is missing Qt cannot be
imported, or finds no way to a display and ends the process; the person is told which package to install instead. The
packages are named as Debian and Ubuntu call them. They are those that the README names: the least from which all that
Qt's libraries and its X11 plugin are linked with follows (tried in roots of Debian 12 and 13 that held nothing else).
"""

import ctypes
import os
import sys

from reader.core.message import BadInputError, Message

FOR_QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""The library -> its package: for pictures, PDF reports and windows."""
FOR_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""The library -> its package: for windows under X11, besides the others."""

FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""The library -> its package: for windows under Wayland, besides those for Qt."""


def require_display() -> None:
    """Raises BadInputError on a Unix where no display is named, on which Qt would end the process."""
    if sys.platform in ("darwin", "win32") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        raise BadInputError(Message.of("no-display"))


def why_no_qt(error: ImportError) -> Message | None:
    """Why Qt could not be imported; None where something else was."""
    if "PySide6" not in (error.path or error.name or ""):
        return None
    return _missing() or Message.of("qt-not-loaded", reason=str(error))


def why_no_window(reason: str) -> Message:
    """Why Qt, which gives this reason, cannot show a window."""
    return _missing() or Message.of("qt-no-window", reason=reason)


def _missing() -> Message | None:
    """The libraries that are not to be found, and their packages; None on other systems, or where all are there."""
    if sys.platform != "linux":
        return None
    needed = FOR_QT | (FOR_X11 if os.environ.get("DISPLAY") else {})
    if os.environ.get("WAYLAND_DISPLAY"):
        needed |= FOR_WAYLAND
    missing = [library for library in needed if not _is_there(library)]
    if not missing:
        return None
    packages = " ".join(needed[library] for library in missing)
    return Message.of("qt-libraries-missing", libraries=", ".join(missing), packages=packages)


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
