"""What makes the window feel at home: preferences applied, fonts told of, help, recent readings.

The window knows nothing of this: the desk is put beside it by `reader.app`, listens to what it and its session tell,
and asks it for what the person chose.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton

from reader.preferences import Preferences, Recent
from reader.ui import describe, looks
from reader.ui.actions import MENUS, SPECS, TOOLBAR
from reader.ui.documents import GLOSSARY
from reader.ui.faults import Faults
from reader.ui.fontcheck import FontCheck
from reader.ui.fonts import Fonts, MissingScript
from reader.ui.icons import icon
from reader.ui.localetext import share
from reader.ui.session import Session
from reader.ui.settings import Settings
from reader.ui.theme import Theme
from reader.ui.viewmenu import ViewMenu
from reader.ui.welcome import Entry
from reader.ui.window import Window

if TYPE_CHECKING:
    from reader.ui.dialogs.preferences import PreferencesDialog

_VIEW = next(title for title, keys in MENUS if "zoom_in" in keys)
_FILE = next(title for title, keys in MENUS if "open" in keys)
_PROGRESS_KEPT = 2000


class Desk(QObject):
    """Everything around one window."""

    def __init__(self, window: Window, session: Session, fonts: Fonts, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._session, self._fonts, self._settings = window, session, fonts, settings
        self._dialogs: dict[str, QDialog] = {}
        self._preferences: PreferencesDialog | None = None
        self._faults: Faults | None = None
        self._applied = replace(Preferences(), theme=settings.preferences.theme)
        self._font_check = FontCheck(fonts, self)
        self._font_check.found.connect(self._tell_of_fonts)
        ViewMenu(window.menus[_VIEW], window.actions_["zoom_in"], settings)
        window.actions_["preferences"].triggered.connect(self.show_preferences)
        for key, show in {
            "guide": self.show_guide,
            "shortcuts": self.show_shortcuts,
            "explain": self.show_explain,
            "about": self.show_about,
        }.items():
            window.actions_[key].triggered.connect(show)
        self._progress = QTimer(self, singleShot=True, interval=_PROGRESS_KEPT)
        self._progress.timeout.connect(self._note_progress)
        window.review_tools.deciding.progress_changed.connect(self._progress.start)
        self._own_reviews = window.reviewing.data_folder
        window.welcome.reading_chosen.connect(window.documents.open)
        settings.recent_changed.connect(self._offer_recent)
        self._recent_menu = QMenu(self.tr("Open &recent"), window.menus[_FILE])
        self._recent_menu.setToolTipsVisible(True)  # Qt's own signature
        window.menus[_FILE].insertMenu(window.actions_["sample"], self._recent_menu)
        window.notice.accepted.connect(self._take_glossary)
        window.typesetting.zoom_changed.connect(lambda zoom: settings.change(zoom=zoom))
        session.opened.connect(self._opened)
        settings.changed.connect(self._apply)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        window.installEventFilter(self)
        window.restoreGeometry(QByteArray.fromBase64(settings.memory.window.encode("ascii", "ignore")))
        window.view.restore_side(settings.memory.side)
        self._draw_icons(window.theme)
        self._apply()
        self._offer_recent()

    # Preferences

    @Slot()
    def _apply(self) -> None:
        """Give the window what differs from what it was given before."""
        now, before, window = self._settings.preferences, self._applied, self._window
        self._applied = now
        if now.theme != before.theme:
            self._set_theme(looks.theme_of(now))
        window.view.panes.hold_modifier = looks.HOLD_MODIFIERS[now.hold_key]
        window.typesetting.set_zoom(now.zoom)
        window.reviewing.data_folder = Path(now.reviews) if now.reviews else self._own_reviews
        window.reviewing.former_folders = (self._own_reviews, *map(Path, self._settings.memory.reviews))
        if (now.faces, now.spacing, now.column) != (before.faces, before.spacing, before.column):
            window.typesetting.set_text(lambda documents: looks.text_choices(self._settings.preferences, documents))
        if looks.what_is_given(now) != looks.what_is_given(before):
            given, messages = looks.given(now)
            window.reviewing.set_given(given)
            if messages:
                window.notice.say("\n".join(map(describe.sentence, messages)), grave=True)

    @Slot()
    def _follow_system(self) -> None:
        if self._settings.preferences.theme == "system":
            self._set_theme(looks.theme_of(self._settings.preferences))

    def _set_theme(self, theme: Theme) -> None:
        self._window.set_theme(theme)
        self._draw_icons(theme)

    def _draw_icons(self, theme: Theme) -> None:
        """Icons on the toolbar and on buttons that name their drawing, in the theme's ink; menus do without."""
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for key in TOOLBAR:
            action = self._window.actions_[key]
            if SPECS[key].icon:
                action.setIcon(icon(SPECS[key].icon, theme, mirrored=mirrored))
                action.setIconVisibleInMenu(False)  # Qt's own signature
        self._window.tools.more.setIcon(icon("more", theme))
        for button in self._window.findChildren(QToolButton):
            if drawing := button.property("drawing"):
                button.setIcon(icon(drawing, theme, mirrored=mirrored))

    # A reading

    @Slot()
    def _opened(self) -> None:
        session = self._session
        level = self._settings.preferences.mode == "level"
        self._window.actions_["level"].setChecked(level)
        self._window.view.panes.set_level(level=level)
        fonts = [pane.column.style.text.font for pane in self._window.view.panes.panes]
        self._font_check.look(session.documents, fonts)
        files = self._window.documents.paths or tuple(dict.fromkeys(document.path for document in session.documents))
        paths = tuple(str(path.absolute()) for path in files)
        self._settings.remember_reading(Recent(paths, tuple(document.language for document in session.documents)))

    @Slot()
    def _offer_recent(self) -> None:
        entries = []
        for recent in self._settings.memory.recent:
            paths = tuple(map(Path, recent.paths))
            told = [describe.language(tag) for tag in recent.languages]
            if recent.rows:
                told.append(self.tr("{} reviewed").format(share(round(100 * recent.reviewed / recent.rows))))
            gone = tuple(path.name for path in paths if not path.exists())
            entries.append(Entry(paths, " · ".join(told), gone))
        self._window.welcome.set_recent(entries)
        self._recent_menu.clear()
        self._recent_menu.setEnabled(bool(entries))
        for entry in entries:
            name = " — ".join(f"\u2068{path.name}\u2069" for path in entry.paths).replace("&", "&&")
            action = self._recent_menu.addAction(name)
            action.triggered.connect(lambda _checked=False, paths=entry.paths: self._window.documents.open(paths))
            action.setToolTip("\n".join(map(str, entry.paths)))
            action.setEnabled(not entry.gone)

    @Slot(str)
    def _take_glossary(self, key: str) -> None:
        """Use a termbase that was to be opened as a glossary, and open what was to be opened beside it."""
        if not key.startswith(GLOSSARY):
            return
        path = Path(key.removeprefix(GLOSSARY))
        kept = self._settings.preferences.glossaries
        self._settings.change(glossaries=tuple(dict.fromkeys((*kept, str(path.absolute())))))
        if not self._window.notice.text:  # else it told what is amiss with the file
            said = self.tr("Used as a glossary from now on: {}. Preferences lists the glossaries.")
            self._window.notice.say(said.format(f"\u2068{path.name}\u2069"))
        rest = [other for other in self._window.documents.asked if other != path]
        if rest:
            self._window.documents.open(rest)

    @Slot()
    def _note_progress(self) -> None:
        review = self._window.reviewing.review
        if review is not None:
            told = review.progress()
            self._settings.note_progress(told.reviewed, told.rows)

    @Slot(list)
    def _tell_of_fonts(self, missing: list[MissingScript]) -> None:
        language = describe.interface_language()
        sentences = [describe.sentence(script.message(language)) for script in missing]
        notice = self._window.notice
        notice.say("\n".join([notice.text, *sentences] if notice.text else sentences))

    # Dialogs

    def _show_dialog(self, key: str, make: Callable[[], QDialog]) -> QDialog:
        """One dialog of each kind, made when it is first asked for and anew after it was closed."""
        dialog = self._dialogs.get(key)
        if dialog is None or not dialog.isVisible():
            if dialog is not None:
                dialog.deleteLater()
            dialog = self._dialogs[key] = make()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    @Slot()
    def show_preferences(self) -> QDialog:
        """The preferences dialog, on the screen."""
        from reader.ui.dialogs.preferences import PreferencesDialog  # noqa: PLC0415  # dialogs cost the first frame

        def make() -> QDialog:
            self._preferences = PreferencesDialog(self._settings, self._fonts, self._session, self._window)
            return self._preferences

        return self._show_dialog("preferences", make)

    @property
    def preferences_page(self) -> int:
        """The page that the preferences dialog shows, or was left at."""
        return 0 if self._preferences is None else self._preferences.page

    @preferences_page.setter
    def preferences_page(self, page: int) -> None:
        if self._preferences is not None:
            self._preferences.page = page

    @Slot()
    def show_guide(self) -> QDialog:
        """The short guide, on the screen."""
        from reader.ui.dialogs.help import GuideDialog  # noqa: PLC0415  # as above

        return self._show_dialog("guide", lambda: GuideDialog(self._window))

    @Slot()
    def show_shortcuts(self) -> QDialog:
        """All keys, on the screen."""
        from reader.ui.dialogs.help import ShortcutsDialog  # noqa: PLC0415  # as above

        return self._show_dialog("shortcuts", lambda: ShortcutsDialog(self._window.actions_, self._window))

    @Slot()
    def show_explain(self) -> QDialog:
        """The rule behind the chosen finding, on the screen."""
        from reader.ui.dialogs.help import ExplainDialog  # noqa: PLC0415  # as above

        finding = self._window.view.findings.current()
        kind, sentence = (finding.kind, self._session.explanations([finding])[0]) if finding else (None, "")
        previous = self._dialogs.get("explain")
        if previous is not None:
            previous.close()  # it may be about another finding
        return self._show_dialog("explain", lambda: ExplainDialog(kind, sentence, self._window))

    @Slot()
    def show_about(self) -> QDialog:
        """What is running, on the screen."""
        from reader.ui.dialogs.help import AboutDialog  # noqa: PLC0415  # as above

        return self._show_dialog("about", lambda: AboutDialog(self._window))

    # Faults

    def heed(self, faults: Faults) -> None:
        """Tell of exceptions that nothing caught, and note for them what the person asks for."""
        self._faults = faults
        self._window.actions_.asked.connect(faults.note)
        faults.told.connect(self._tell_of_fault)  # a slot: faults outlive a window that another takes the place of

    @Slot(list)
    def _tell_of_fault(self, lines: list[str]) -> None:
        from reader.ui.dialogs.fault import FaultDialog  # noqa: PLC0415  # as above

        shown = self._dialogs.get("fault")
        if shown is not None and shown.isVisible():
            return  # one is enough: the rest is in the log
        asked = "" if self._faults is None else self._faults.doing
        doing = self._window.actions_.name(asked) if asked else ""
        # A dialog that waits for an answer would not let the person reach one beside it.
        parent = QApplication.activeModalWidget() or self._window
        self._show_dialog("fault", lambda: FaultDialog(doing, lines, parent))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember where the window was when it is closed."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self._font_check.stop()
            self._note_progress()
            place = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
            self._settings.remember_window(place, self._window.view.side.state())
        return super().eventFilter(watched, event)
