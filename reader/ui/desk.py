"""What makes the window feel at home: preferences applied, fonts told of, help, recent readings.

The window knows nothing of this: the desk is put beside it by `reader.app`, listens to what it and its session tell,
and asks it for what the person chose.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QByteArray, QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from reader.preferences import Preferences, Recent
from reader.ui import describe, looks
from reader.ui.actions import MENUS
from reader.ui.fontcheck import FontCheck
from reader.ui.fonts import Fonts, MissingScript
from reader.ui.session import Session
from reader.ui.settings import Settings
from reader.ui.viewmenu import ViewMenu
from reader.ui.window import Window

_VIEW = MENUS[2][0]


class Desk(QObject):
    """Everything around one window."""

    def __init__(self, window: Window, session: Session, fonts: Fonts, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._session, self._fonts, self._settings = window, session, fonts, settings
        self._dialogs: dict[str, QDialog] = {}
        self._applied = replace(Preferences(), theme=settings.preferences.theme)
        self._font_check = FontCheck(fonts, self)
        self._font_check.found.connect(self._tell_of_fonts)
        self._view_menu = ViewMenu(window.menus[_VIEW], window.actions_["zoom_in"], settings)
        window.actions_["preferences"].triggered.connect(self.show_preferences)
        window.zoom_changed.connect(lambda zoom: settings.change(zoom=zoom))
        session.opened.connect(self._opened)
        settings.changed.connect(self._apply)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        window.installEventFilter(self)
        window.restoreGeometry(QByteArray.fromBase64(settings.memory.window.encode("ascii", "ignore")))
        self._apply()

    # Preferences

    @Slot()
    def _apply(self) -> None:
        """Give the window what differs from what it was given before."""
        now, before, window = self._settings.preferences, self._applied, self._window
        self._applied = now
        if now.theme != before.theme:
            window.set_theme(looks.theme_of(now))
        window.view.panes.hold_modifier = looks.HOLD_MODIFIERS[now.hold_key]
        window.set_zoom(now.zoom)
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
            self._window.set_theme(looks.theme_of(self._settings.preferences))

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember where the window was when it is closed."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self._font_check.stop()
            place = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
            self._settings.remember_window(place)
        return super().eventFilter(watched, event)
