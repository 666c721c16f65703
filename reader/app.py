"""The one composition root: builds fonts, session, worker and window, and runs them."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, QStandardPaths, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.core.message import BadInputError, Message
from reader.core.reading import Reading
from reader.ui.desk import Desk
from reader.ui.fonts import Fonts
from reader.ui.jobs import Jobs
from reader.ui.reviewing import Reviewing
from reader.ui.session import Session
from reader.ui.theme import THEMES, Theme, system_theme
from reader.ui.window import Window


def _application() -> QApplication:
    # Qt's own style draws alike everywhere, and it is the one that the style sheet was made for.
    application = QApplication.instance() or QApplication(["facing-reader"])
    assert isinstance(application, QApplication)  # noqa: S101  # this program makes no other
    application.setApplicationName("facing-reader")
    application.setApplicationDisplayName("Facing")
    application.setStyle("Fusion")
    return application


def _check_display() -> None:
    """Raises BadInputError where Qt would abort: on a Unix without any display."""
    if sys.platform in ("darwin", "win32") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        raise BadInputError(Message.of("no-display"))


def _data_folder() -> Path:
    """Where the person's reviews lie that cannot lie beside their documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "reviews"


def build(theme: Theme | None = None, data_folder: Path | None = None) -> Window:
    """The window with everything that it works with; the application must stand."""
    fonts = Fonts()
    QApplication.setFont(fonts.interface_font())
    session, jobs = Session(), Jobs()
    reviewing = Reviewing(session, jobs, data_folder or _data_folder())
    window = Window(session, jobs, reviewing, fonts, theme or system_theme(QGuiApplication.styleHints()))
    Desk(window, session, fonts)
    if theme is None:
        QGuiApplication.styleHints().colorSchemeChanged.connect(
            lambda: window.set_theme(system_theme(QGuiApplication.styleHints()))
        )
    return window


def run(files: Sequence[Path]) -> int:
    """Show the window, with these files if there are any, until it is closed."""
    _check_display()
    application = _application()
    window = build()
    window.show()
    if files:
        window.documents.open(files)
    return application.exec()


def snapshot(
    reading: Reading, out: Path, *, size: tuple[int, int], row: int, theme: str, level: bool, zoom: float
) -> int:
    """Paint the window with a reading into a PNG; exit status 0 comes back."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_tell_of_qt)
    application = _application()
    window = build(THEMES[theme])
    window.resize(QSize(*size))
    window.set_zoom(zoom)
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
