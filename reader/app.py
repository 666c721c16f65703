"""The one composition root: builds fonts, session, worker and window, and runs them."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSize,
    QStandardPaths,
    Qt,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from reader import system
from reader.core.message import BadInputError, Message
from reader.core.reading import Reading
from reader.ui import accessible, looks
from reader.ui.describe import interface_language
from reader.ui.desk import Desk
from reader.ui.ending import Ending
from reader.ui.faults import Faults, report_of
from reader.ui.fonts import Fonts
from reader.ui.icons import application_icon
from reader.ui.jobs import Jobs
from reader.ui.languages import Languages, wanted
from reader.ui.reviewing import Reviewing
from reader.ui.session import Session
from reader.ui.settings import Settings
from reader.ui.theme import THEMES, Theme
from reader.ui.window import Window
from reader.wording import sentence

_OF_SCREEN = 0.94
"""How much of the screen a window takes at most when it is first shown: its frame has to have room as well."""


def _application() -> QApplication:
    application = QApplication.instance() or _start_qt()
    assert isinstance(application, QApplication)  # noqa: S101  # this program makes no other
    # Qt's own style draws alike everywhere, and it is the one that the style sheet was made for.
    application.setApplicationName("facing-reader")
    application.setApplicationDisplayName("Facing")
    application.setStyle("Fusion")
    return application


def _start_qt() -> QApplication:
    """The application; where Qt finds no way to a screen, the process ends with a sentence and status 2.

    Qt itself would abort, after lines about plugins. The first of them is the reason.
    """
    told: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        told.append(text)
        if kind == QtMsgType.QtFatalMsg:
            reason = sentence(system.why_no_window(told[0].rstrip(".")))
            os.write(2, f"facing-reader: {' '.join(reason.split())}\n".encode())
            os._exit(2)

    before = qInstallMessageHandler(take)
    application = QApplication(["facing-reader"])
    qInstallMessageHandler(before)
    for line in told:
        print(line, file=sys.stderr)
    return application


def _data_folder() -> Path:
    """Where the person's reviews lie that cannot lie beside their documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "reviews"


def build(
    theme: Theme | None = None,
    settings: Settings | None = None,
    fonts: Fonts | None = None,
    data_folder: Path | None = None,
) -> Window:
    """The window with everything that it works with; the application must stand.

    Without settings nothing is read or kept; a theme goes before the one that the person chose.
    """
    accessible.install()
    settings, fonts = settings or Settings(), fonts or Fonts()
    QApplication.setFont(fonts.interface_font(interface_language()))
    session, jobs = Session(), Jobs()
    reviewing = Reviewing(session, jobs, data_folder or _data_folder())
    window = Window(session, jobs, reviewing, fonts, theme or looks.theme_of(settings.preferences))
    window.setWindowIcon(application_icon())
    Desk(window, session, fonts, settings)
    return window


class Program(QObject):
    """The running program: one window, made anew when another language is chosen."""

    def __init__(self, application: QApplication, settings: Settings, faults: Faults) -> None:
        super().__init__(application)
        self._application, self._settings, self._faults = application, settings, faults
        self._languages = Languages(application)
        self._languages.use(settings.preferences.language)
        self._fonts = Fonts()
        self.window = self._make()
        settings.changed.connect(self._change_language, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _change_language(self) -> None:
        """Texts of widgets are set when they are made: a new window with the same files takes the old one's place."""
        if wanted(self._settings.preferences.language) == self._languages.language:
            return
        old = self.window
        reading, page = old.reading, self._desk().preferences_page
        (paths, options), review = old.documents.wanted, old.reviewing.wanted(coming=old.documents.busy)
        self._application.setQuitOnLastWindowClosed(False)  # Qt's own signature
        closed = old.close()
        if closed:
            self._languages.use(self._settings.preferences.language)
            self.window = self._make()
            self.window.show()
        self._application.setQuitOnLastWindowClosed(True)  # Qt's own signature
        if not closed:
            return  # what was decided would be lost, and the person wants it kept
        if reading and paths:
            self.window.documents.open(paths, options)
            if review is not None and review.is_file():
                self.window.reviewing.name(review)  # it may be kept where no review is looked for
        self._desk().show_preferences()
        self._desk().preferences_page = page
        old.deleteLater()

    def _make(self) -> Window:
        self.window = build(settings=self._settings, fonts=self._fonts)
        self.window.resize(self.window.size().boundedTo(self.window.screen().availableSize() * _OF_SCREEN))
        self._desk().heed(self._faults)
        return self.window

    def _desk(self) -> Desk:
        desk = self.window.findChild(Desk)
        assert desk is not None  # noqa: S101  # build has made it
        return desk


def _folder(
    kind: QStandardPaths.StandardLocation = QStandardPaths.StandardLocation.AppConfigLocation,
) -> Path:
    """Where the platform wants files of a kind to be kept: preferences, unless another is asked for."""
    return Path(QStandardPaths.writableLocation(kind))


def run(files: Sequence[Path]) -> int:
    """Show the window, with these files if there are any, until it is closed; its exit status comes back."""
    system.require_display()
    application = _application()
    faults = Faults(_folder(QStandardPaths.StandardLocation.AppLocalDataLocation) / "facing.log", application)
    faults.install()
    Ending(application.quit, application)
    try:
        program = Program(application, Settings(_folder()), faults)
        program.window.show()
        if files:
            program.window.documents.open(files)
    except Exception as error:  # noqa: BLE001  # whatever it is, the person is told
        from reader.ui.dialogs.fault import FaultDialog  # noqa: PLC0415  # dialogs cost the first frame

        faults.take(error)
        FaultDialog("", report_of(error, "start"), starting=True).exec()
        return 1
    return application.exec()


def snapshot(
    reading: Reading,
    out: Path,
    *,
    size: tuple[int, int],
    row: int,
    theme: str,
    level: bool,
    zoom: float,
    language: str = "en",
) -> int:
    """Paint the window with a reading into a PNG; exit status 0 comes back."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_tell_of_qt)
    application = _application()
    Languages(application).use(language)
    window = build(THEMES[theme])
    window.resize(QSize(*size))
    window.typesetting.set_zoom(zoom)
    window.show_reading(reading)
    window.show()
    window.view.panes.set_level(level=level)
    window.view.panes.go_to(row, always=row > 0)
    application.processEvents()  # delayed layouts of bars and lists
    picture = window.grab()
    if not picture.save(str(out), "PNG"):
        raise BadInputError(Message.of("output-unwritable", path=str(out), reason=_reason(out)))
    window.close()
    return 0


def _tell_of_qt(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Qt's messages on stderr, but for one that the offscreen platform gives for every window."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def _reason(out: Path) -> str:
    try:
        with out.open("ab"):
            return "no picture could be made"
    except OSError as error:
        return error.strerror or str(error)
