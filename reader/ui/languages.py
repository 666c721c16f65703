"""The language of the interface: translators installed, direction of layouts, digits.

A wheel holds the translations compiled. In a checkout they are compiled when they are first wanted, by the tool that
PySide6-Essentials brings; where that cannot be done the interface is English. Our translations hold the texts of Qt's
own dialogs and menus too, and go before Qt's.
"""

import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from reader.paths import INSTALLED, RESOURCES
from reader.preferences import LANGUAGES

_FOLDER = RESOURCES / "translations"


def wanted(preference: str) -> str:
    """The language that is to be used (BCP 47): the person's, else the first of the system's that there is."""
    if preference:
        return preference
    known = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in known if tag in LANGUAGES), LANGUAGES[0])


class Languages(QObject):
    """Puts an application into a language, as often as is wished."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._translators: list[QTranslator] = []
        self.language = ""

    def use(self, preference: str) -> bool:
        """Use a language for everything that is made from now on; whether it is another than before."""
        language = wanted(preference)
        if language == self.language:
            return False
        self.leave()
        self.language = language
        self._translators = [t for t in (_qt(language), _own(language)) if t is not None]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        locale = _locale(language)
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        return True

    def leave(self) -> None:
        """Take the translators away."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators, self.language = [], ""


def _locale(language: str) -> QLocale:
    """The system's conventions where they are of this language, else the language's usual ones."""
    system = QLocale.system()
    if system.language() != QLocale.Language.C and system.bcp47Name().partition("-")[0] == language:
        return system
    return QLocale(language)


def _qt(language: str) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None


def _own(language: str) -> QTranslator | None:
    translator = QTranslator()
    path = _compiled(f"facing_{language}")
    return translator if path is not None and translator.load(str(path)) else None


def _compiled(name: str) -> Path | None:
    """The compiled translation; in a checkout made from its source where it is missing or older."""
    compiled, source = _FOLDER / f"{name}.qm", _FOLDER / f"{name}.ts"
    if not INSTALLED and not (compiled.is_file() and compiled.stat().st_mtime >= source.stat().st_mtime):
        try:
            lrelease = next(Path(PySide6.__path__[0]).glob("lrelease*"))
            subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True, timeout=20)  # noqa: S603
        except (StopIteration, OSError, subprocess.SubprocessError):
            return None
    return compiled if compiled.is_file() else None
