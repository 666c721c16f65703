"""The main window: menus, toolbar and status bar around the reading view, and what each action does."""

import gc
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core import alignment as aligner
from reader.core.formats import Opened
from reader.core.message import Message
from reader.core.reading import Reading
from reader.ui import describe
from reader.ui.actions import MENUS, SPECS, TOOLBAR, Actions
from reader.ui.clipping import Clipping
from reader.ui.documents import Documents
from reader.ui.drops import Drops
from reader.ui.fonts import Fonts
from reader.ui.jobs import Jobs
from reader.ui.localetext import number
from reader.ui.menu import Menu
from reader.ui.notice import Notice
from reader.ui.readingview import ReadingView
from reader.ui.reviewing import Reviewing
from reader.ui.reviewtools import ReviewTools
from reader.ui.saving import show_folder, tell_saved
from reader.ui.session import Session
from reader.ui.statusline import StatusLine
from reader.ui.theme import Theme, palette, stylesheet
from reader.ui.toolbar import ToolBar
from reader.ui.typesetting import Typesetting
from reader.ui.versionmenu import VersionMenus
from reader.ui.welcome import Welcome

_ANALYSE = "analyse"


class Window(QMainWindow):
    """The program's window."""

    def __init__(self, session: Session, jobs: Jobs, reviewing: Reviewing, fonts: Fonts, theme: Theme) -> None:
        super().__init__()
        self._session, self._jobs, self._theme = session, jobs, theme
        self.reviewing = reviewing
        self.menus: dict[str, Menu] = {}
        self.documents = Documents(self)
        self.actions_ = Actions(self)
        self.view = ReadingView(session, fonts, theme, self)
        self.typesetting = Typesetting(session, fonts, self.view, self)
        self._clipping = Clipping(session, self.view.panes, self)
        self._version_menus = VersionMenus(session, self.documents, self.view.panes, self)
        self.notice = Notice(self)
        self.welcome = Welcome(self.actions_["open"], self.actions_["sample"], self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.view)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.review_tools = ReviewTools(
            session, reviewing, self.view, self.actions_, self.notice, self.documents, self.status, self
        )
        self._build_bars()
        self._connect()
        self.setWindowTitle("Facing")
        self.drops = Drops(self, centre, self.documents, self.view.panes, theme)
        self.resize(1440, 900)
        self.set_theme(theme)
        self._enable()

    def _build_bars(self) -> None:
        for title, keys in MENUS:
            menu = self.menus[title] = Menu(Actions.translated(title), self.menuBar())
            self.menuBar().addMenu(menu)
            for key in keys:
                menu.addAction(self.actions_[key]) if key else menu.addSeparator()
        tools = [(self.actions_[key], bool(SPECS[key].short)) for key in TOOLBAR]
        self.tools = ToolBar(tools[:-1], self.review_tools.wayfinding.button, tools[-1][0], self)
        self.tools.summary_moved.connect(self.status.show_summary)
        self.addToolBar(self.tools)

    def _connect(self) -> None:
        for key, act in self._doings().items():
            self.actions_[key].triggered.connect(act)
        view, session, jobs = self.view, self._session, self._jobs
        view.panes.link_requested.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        view.panes.selection_changed.connect(self._enable)
        view.panes.lock_changed.connect(self._lock_changed)
        view.side.shown_changed.connect(self.actions_["side"].setChecked)
        view.current_row_changed.connect(self._tell_place)
        view.view_changed.connect(jobs.look)
        session.opened.connect(self._opened)
        session.realigned.connect(self._tell_rows)
        session.findings_found.connect(self._summarise)
        session.findings_changed.connect(self._summarise)
        self.documents.started.connect(self._show_opening)
        self.documents.review_named.connect(self.reviewing.name)
        self.reviewing.fetched.connect(self._take)
        self.review_tools.deciding.progress_changed.connect(self._summarise)
        self.documents.failed.connect(self._fail)
        self.documents.exported.connect(self._tell_export)
        self.notice.accepted.connect(show_folder)
        self.notice.accepted.connect(self.documents.take_offer)
        jobs.found.connect(session.put_block)
        jobs.entities_found.connect(session.put_entities)
        jobs.progressed.connect(self.status.show_progress)
        jobs.finished.connect(self._finished)
        jobs.failed.connect(self._fail)
        jobs.stopped.connect(self._stopped)
        self.status.cancel_requested.connect(self._cancel)
        self.notice.accepted.connect(self._take_offer)

    def _doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        panes = self.view.panes
        return {
            **self.documents.doings(),
            **self.review_tools.doings(),
            "export": lambda: self.documents.export(self._session.documents, self._session.alignment),
            "close": self._close_reading,
            "quit": self.close,
            **self._clipping.doings(),
            **self._version_menus.doings(),
            "find": self.view.searching.open,
            "find_next": self.view.searching.find_next,
            "find_previous": self.view.searching.find_previous,
            "previous_finding": lambda: self.view.go_to_finding(forward=False),
            "next_finding": lambda: self.view.go_to_finding(forward=True),
            "lock": lambda locked: panes.set_locked(locked=locked),
            "lock_here": lambda: panes.set_locked(locked=True, keep_distance=True),
            "level": lambda level: panes.set_level(level=level),
            "marks": lambda shown: panes.set_look(marks=shown),
            "caret": lambda on: panes.set_caret_browsing(on=on),
            "side": self.view.side.set_shown,
            "next_pane": self.view.focus_next,
            **self.typesetting.doings(),
            "full_screen": self._full_screen,
        }

    # Opening

    @Slot()
    def _show_opening(self) -> None:
        self.status.show_progress("read", -1)

    @Slot(object)
    def _take(self, opened: Opened) -> None:
        # Documents live as long as the reading does. Kept out of the garbage collector's rounds, their hundreds of
        # thousands of values cost no frame; references still free them.
        gc.unfreeze()
        gc.freeze()
        final = opened.alignment is not None
        rows = (
            opened.alignment
            if opened.alignment is not None
            else aligner.quick(opened.documents, *self.reviewing.place())
        )
        rows = self.reviewing.lay(opened.documents, rows)
        self.documents.confirm()
        glossary = self.reviewing.glossary()
        self._session.open(opened, rows)
        # Only now: paragraphs on their way to the worker would take turns with what is made for the screen.
        self._jobs.begin(opened.documents, rows, final=final, glossary=glossary)
        if opened.warnings:
            self.notice.say("\n".join(describe.sentence(warning) for warning in opened.warnings))

    @Slot(object, tuple)
    def _tell_export(self, path: Path, messages: tuple[Message, ...]) -> None:
        lines = [self.tr("The rows were saved as {}.").format(path.name), *map(describe.sentence, messages)]
        tell_saved(self.notice, path, lines)

    def show_reading(self, reading: Reading) -> None:
        """Show a reading of which everything is known."""
        self._session.open_reading(reading)
        self.view.list_findings()

    @Slot()
    def _opened(self) -> None:
        self.notice.clear()
        self.view.open(self.typesetting.styles())
        self._pages.setCurrentWidget(self.view)
        self.setWindowTitle(
            " — ".join(dict.fromkeys(document.name for document in self._session.documents)) + " · Facing"
        )
        self.view.panes.panes[0].setFocus()
        self._enable()
        self._summarise()
        self._tell_place(0)

    @Slot()
    def _close_reading(self) -> None:
        if not self.review_tools.may_leave():
            return
        self._jobs.cancel()
        self.review_tools.leave()
        self.documents.forget()
        self.status.rest()
        self.notice.clear()
        self._pages.setCurrentWidget(self.welcome)
        self.setWindowTitle("Facing")
        self.tools.set_summary("")
        self._enable()

    @Slot(object)
    def _fail(self, message: Message) -> None:
        self.status.rest()
        offer, key = self.documents.offer(message)
        self.notice.say(describe.sentence(message), grave=True, offer=offer, key=key, lasting=False)

    # Work elsewhere

    @Slot()
    def _finished(self) -> None:
        if not self._opening:
            self.status.rest()
        self.view.list_findings()
        self._summarise()

    @Slot()
    def _stopped(self) -> None:
        self.status.rest()
        text = self.tr("The analysis ended unexpectedly. What is open can be read on.")
        self.notice.say(text, grave=True, offer=self.tr("Analyse again"), key=_ANALYSE)

    @Slot(str)
    def _take_offer(self, key: str) -> None:
        if key == _ANALYSE:
            self.reviewing.analyse_again()

    @Slot()
    def _cancel(self) -> None:
        if self._opening:
            self.documents.cancel()
            if self.reviewing.abandon():
                self.documents.take_back()
            self.status.rest()
            return
        self._jobs.cancel()
        self.status.rest()
        if self._session.provisional:
            self.notice.say(self.tr("Pairing was stopped: rows further on may not belong together."), grave=True)

    @property
    def _opening(self) -> bool:
        """Whether files are on their way to the screen."""
        return self.documents.busy or self.reviewing.fetching

    @property
    def session(self) -> Session:
        """What is open in the window."""
        return self._session

    @property
    def reading(self) -> bool:
        """Whether a reading is shown, or on its way."""
        return self._pages.currentWidget() is self.view or self._opening

    @property
    def busy(self) -> bool:
        """Whether something is being opened or analysed."""
        return bool(self.status.stage) or self._jobs.busy

    # Looks

    @property
    def theme(self) -> Theme:
        """The colours that the window is shown in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Show the window in other colours."""
        self._theme = self.drops.theme = theme
        QApplication.setPalette(palette(theme))
        self.setStyleSheet(stylesheet(theme))
        self.view.set_theme(theme)

    @Slot(bool)
    def _full_screen(self, on: bool) -> None:  # Qt's signal gives it so
        self.showFullScreen() if on else self.showNormal()

    @Slot(bool)
    def _lock_changed(self, locked: bool) -> None:  # Qt's signal gives it so
        self.actions_["lock"].setChecked(locked)
        self.view.set_headers()

    @Slot()
    def _enable(self) -> None:
        reading = self._pages.currentWidget() is self.view
        pane = self.view.panes.focused_pane
        self.actions_.enable(reading=reading, selection=pane is not None and pane.text_cursor.selection is not None)

    @Slot()
    def _summarise(self) -> None:
        alarms = int(self._session.alarms.sum())
        # That there are none is not said before all rows have been looked at.
        found = self.tr("%Ln finding(s) open", "", alarms) if alarms or self._session.complete else ""
        parts = [self.review_tools.deciding.progress(), found]
        self.tools.set_summary(" · ".join(filter(None, parts)) if self._session.row_count else "")

    @Slot(int)
    def _tell_place(self, row: int) -> None:
        self.status.show_place(self.tr("Row {} of {}").format(number(row + 1), number(self._session.row_count)))

    @Slot()
    def _tell_rows(self) -> None:
        """There may be more or fewer rows than before."""
        self._tell_place(self.view.panes.look.current or 0)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what is still being worked on, unless what was decided would be lost and the person wants it kept.

        Files that are being read cannot be left before their end.
        """
        if not self.review_tools.may_leave():
            event.ignore()
            return
        self.hide()
        self.documents.wait()
        self._jobs.cancel()
        self.review_tools.leave()
        super().closeEvent(event)
