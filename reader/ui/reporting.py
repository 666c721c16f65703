"""Handing the review on: asks for a file and writes a report of the open reading to it, on a thread of its own."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from reader.core.message import Message
from reader.core.reading import Reading
from reader.core.report import Report, write_report
from reader.core.review.edits import Decisions
from reader.core.review.review import Review
from reader.ui import describe
from reader.ui.notice import Notice
from reader.ui.saving import ask_where, tell_saved
from reader.ui.session import Session
from reader.ui.tasks import Task


class Reporting(QObject):
    """The reports of one window."""

    def __init__(self, session: Session, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._notice, self._window = session, notice, parent
        self._task = Task(self)
        self._task.done.connect(self._written)
        self._task.failed.connect(self._fail)

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {"report": self.ask}

    @Slot()
    def ask(self) -> None:
        """Ask for a file and write the report to it."""
        kinds = {
            self.tr("Web page (*.html)"): ".html",
            self.tr("Workbook (*.xlsx)"): ".xlsx",
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("Translation memory of the reviewed rows (*.tmx)"): ".tmx",
        }
        documents = self._session.documents
        first = documents[0].path if documents else Path("Facing")
        place = first.with_name(self.tr("{} report").format(first.stem) + ".html")
        path = ask_where(self._window, self.tr("Report"), place, kinds)
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write a report of what is known and decided at this moment."""
        session, review = self._session, self._session.review
        rows, entities, documents = session.blocks.unpacked(), session.entities, session.documents
        alignment = session.alignment
        words = describe.report_words()
        decided = None if review is None else _copied(review.decisions)

        def work() -> tuple[Path, tuple[Message, ...]]:
            reading = Reading(documents, alignment, rows(), tuple(entities))
            laid = None
            if review is not None:
                laid = Review(documents, review.paragraphs, alignment, decided)
            return path, write_report(path, Report(reading, laid), words)

        self._task.start(work)

    @Slot(object)
    def _written(self, answer: tuple[Path, tuple[Message, ...]]) -> None:
        path, messages = answer
        told = self.tr("The report was saved as {}.").format(path.name)
        tell_saved(self._notice, path, [told, *map(describe.sentence, messages)])

    @Slot(object)
    def _fail(self, message: Message) -> None:
        self._notice.say(describe.sentence(message), grave=True)

    def wait(self) -> None:
        """Wait for a report that is being written: before the program ends."""
        self._task.wait()


def _copied(decisions: Decisions) -> Decisions:
    """The decisions of this moment, to be read while others are made."""
    copy = Decisions()
    for table, key, decision in decisions.items():
        copy.put(table, key, decision)
    return copy
