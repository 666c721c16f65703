"""What makes the window feel at home: preferences applied, fonts told of, help, recent readings.

The window knows nothing of this: the desk is put beside it by `reader.app`, listens to what it and its session tell,
and asks it for what the person chose.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QLocale, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from reader.preferences import Preferences, Recent
from reader.ui import describe, looks
from reader.ui.actions import MENUS, SPECS, TOOLBAR
from reader.ui.faults import Faults
from reader.ui.fontcheck import FontCheck
from reader.ui.fonts import Fonts, MissingScript
from reader.ui.icons import icon
from reader.ui.session import Session
from reader.ui.settings import Settings
from reader.ui.theme import Theme
from reader.ui.viewmenu import ViewMenu
from reader.ui.welcome import Entry
from reader.ui.window import Window

_VIEW = next(title for title, keys in MENUS if "zoom_in" in keys)
_PROGRESS_KEPT = 2000


class Desk(QObject):
    """Everything around one window."""

    def __init__(self, window: Window, session: Session, fonts: Fonts, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._session, self._fonts, self._settings = window, session, fonts, settings
        self._dialogs: dict[str, QDialog] = {}
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
        window.zoom_changed.connect(lambda zoom: settings.change(zoom=zoom))
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
        window.set_zoom(now.zoom)
        window.reviewing.data_folder = Path(now.reviews) if now.reviews else self._own_reviews
        if (now.faces, now.spacing, now.column) != (before.faces, before.spacing, before.column):
            window.set_text(lambda document: looks.text_choice(self._settings.preferences, document))
        if (now.glossaries, now.severities) != (before.glossaries, before.severities):
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
        """Icons on the toolbar, in the theme's ink; menus do without."""
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for key in TOOLBAR:
            action = self._window.actions_[key]
            if SPECS[key].icon:
                action.setIcon(icon(SPECS[key].icon, theme, mirrored=mirrored))
                action.setIconVisibleInMenu(False)  # Qt's own signature
        self._window.tools.more.setIcon(icon("more", theme))

    # A reading

    @Slot()
    def _opened(self) -> None:
        session = self._session
        level = self._settings.preferences.mode == "level"
        self._window.actions_["level"].setChecked(level)
        self._window.view.panes.set_level(level=level)
        fonts = [pane.column.style.text.font for pane in self._window.view.panes.panes]
        self._font_check.look(session.documents, fonts)
        paths = tuple(dict.fromkeys(str(document.path.absolute()) for document in session.documents))
        self._settings.remember_reading(Recent(paths, tuple(document.language for document in session.documents)))

    @Slot()
    def _offer_recent(self) -> None:
        entries = []
        for recent in self._settings.memory.recent:
            paths = tuple(map(Path, recent.paths))
            told = [describe.language(tag) for tag in recent.languages]
            if recent.rows:
                share = QLocale().toString(round(100 * recent.reviewed / recent.rows))
                told.append(self.tr("{} % reviewed").format(share))
            gone = tuple(path.name for path in paths if not path.exists())
            entries.append(Entry(paths, " · ".join(told), gone))
        self._window.welcome.set_recent(entries)

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

        return self._show_dialog(
            "preferences",
            lambda: PreferencesDialog(self._settings, self._fonts, self._session.documents, self._window),
        )

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
        for action in self._window.actions_:
            action.triggered.connect(partial(faults.note, action.objectName()))
        faults.told.connect(partial(self._tell_of_fault, faults))

    def _tell_of_fault(self, faults: Faults, lines: list[str]) -> None:
        from reader.ui.dialogs.fault import FaultDialog  # noqa: PLC0415  # as above

        shown = self._dialogs.get("fault")
        if shown is not None and shown.isVisible():
            return  # one is enough: the rest is in the log
        doing = self._window.actions_[faults.doing].text().replace("&", "").rstrip("…") if faults.doing else ""
        self._show_dialog("fault", lambda: FaultDialog(doing, lines, self._window))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember where the window was when it is closed."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self._font_check.stop()
            self._note_progress()
            place = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
            self._settings.remember_window(place, self._window.view.side.state())
        return super().eventFilter(watched, event)
