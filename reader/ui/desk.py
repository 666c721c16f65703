"""What makes the window feel at home: preferences applied, fonts told of, help, recent readings.

The window knows nothing of this: the desk is put beside it by `reader.app`, listens to what it and its session tell,
and asks it for what the person chose.
"""

from PySide6.QtCore import QObject, Slot

from reader.ui import describe
from reader.ui.fontcheck import FontCheck
from reader.ui.fonts import Fonts, MissingScript
from reader.ui.session import Session
from reader.ui.window import Window


class Desk(QObject):
    """Everything around one window."""

    def __init__(self, window: Window, session: Session, fonts: Fonts) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._font_check = FontCheck(fonts, self)
        self._font_check.found.connect(self._tell_of_fonts)
        session.opened.connect(self._opened)

    @Slot()
    def _opened(self) -> None:
        fonts = [pane.column.style.text.font for pane in self._window.view.panes.panes]
        self._font_check.look(self._session.documents, fonts)

    @Slot(list)
    def _tell_of_fonts(self, missing: list[MissingScript]) -> None:
        language = describe.interface_language()
        sentences = [describe.sentence(script.message(language)) for script in missing]
        notice = self._window.notice
        notice.say("\n".join([notice.text, *sentences] if notice.text else sentences))
