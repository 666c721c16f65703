"""Which versions of what are running, for reports."""

import platform

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, QSysInfo
from PySide6.QtGui import QGuiApplication

from reader import __version__


def version_lines() -> list[str]:
    """A line for each thing whose version matters; English, for it is read by who mends the program."""
    return [
        f"Facing {__version__}",
        f"Python {platform.python_version()}",
        f"PySide {PySide6.__version__}, Qt {QLibraryInfo.version().toString()}",
        f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.currentCpuArchitecture()}",
        f"Display {QGuiApplication.platformName()}, interface {QLocale().bcp47Name()}",
    ]
