"""Everything of a window that has to do with its review, in one: the window shows it and knows none of its parts."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from reader.core.formats import Opened
from reader.ui.actions import Actions
from reader.ui.deciding import Deciding
from reader.ui.documents import Documents
from reader.ui.keeping import Keeping
from reader.ui.notice import Notice
from reader.ui.noting import Noting
from reader.ui.readingview import ReadingView
from reader.ui.repairing import Repairing
from reader.ui.reporting import Reporting
from reader.ui.reviewing import Reviewing
from reader.ui.rowmenu import RowMenu
from reader.ui.session import Session
from reader.ui.statusline import StatusLine
from reader.ui.watching import Watching
from reader.ui.wayfinding import Wayfinding

_RELOAD = "reload"


class ReviewTools(QObject):
    """What one window reviews with."""

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        view: ReadingView,
        actions: Actions,
        notice: Notice,
        documents: Documents,
        status: StatusLine,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reviewing, self._notice, self._documents = reviewing, notice, documents
        self._session = session
        self.deciding = Deciding(session, reviewing, view, actions, parent)
        self.keeping = Keeping(reviewing, notice, status, parent)
        self.noting = Noting(session, reviewing, view, self)
        self.repairing = Repairing(session, reviewing, view, notice, parent)
        self.row_menu = RowMenu(session, reviewing, view, actions, parent)
        self.wayfinding = Wayfinding(session, reviewing, view, actions, parent)
        self.reporting = Reporting(session, notice, parent)
        self.watching = Watching(self)
        view.panes.addActions(actions.local())
        documents.opened.connect(self._fetch)
        session.opened.connect(self._watch)
        documents.may_leave = self.may_leave
        self.watching.changed.connect(self._offer_reload)
        notice.accepted.connect(self._take_offer)
        self.deciding.name_steps()

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {
            **self.deciding.doings(),
            **self.keeping.doings(),
            "note": self.noting.write,
            **self.repairing.doings(),
            **self.wayfinding.doings(),
            **self.reporting.doings(),
        }

    @Slot(object)
    def _fetch(self, opened: Opened) -> None:
        self.noting.settle()
        self._reviewing.fetch(opened, self.wayfinding.state())

    @Slot()
    def _watch(self) -> None:
        self.watching.watch(list(dict.fromkeys(document.path for document in self._session.documents)))

    @Slot(list)
    def _offer_reload(self, paths: list[Path]) -> None:
        names = ", ".join(path.name for path in paths)
        text = self.tr("{} was changed by another program. What was decided is kept.").format(names)
        self._notice.say(text, offer=self.tr("Reload"), key=_RELOAD)

    @Slot(str)
    def _take_offer(self, key: str) -> None:
        if key == _RELOAD and self._documents.paths:
            self._documents.open(self._documents.paths, self._documents.options)

    def may_leave(self) -> bool:
        """Whether what is open can be left: nothing is lost by it that the person would keep."""
        if not self.noting.settle() and not self.keeping.may_drop_note():
            return False
        return self.keeping.may_leave()

    def leave(self) -> None:
        """Keep how the window is left with the review, and let go of the review's file."""
        self.watching.watch(())
        self.reporting.wait()
        self._reviewing.cancel()
        self._reviewing.close(self.wayfinding.state())
        self.deciding.name_steps()
        self.wayfinding.tell_count()
