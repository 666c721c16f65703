"""The review of the open session: the one object that makes decisions, undoes them and has them kept.

A review is fetched in a thread of its own when documents were read, and laid over their rows before these are shown.
A reading that came without files of its own has its review in memory. What a decision brings about goes to the session,
which tells the window; what the disk says arrives as signals.
"""

import getpass
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.core.alignment.model import Alignment, Row
from reader.core.document import Document
from reader.core.formats import Opened
from reader.core.formats.writing import spare
from reader.core.glossary import Glossary
from reader.core.message import Message
from reader.core.review.edits import Decisions, Edit, RowsPatch
from reader.core.review.locating import may_have_review
from reader.core.review.neighbourhoods import Neighbourhoods
from reader.core.review.opening import OpenedReview, open_review
from reader.core.review.pins import pinned_rows, with_pins
from reader.core.review.review import Effect, Review, Turn
from reader.core.review.rows import Place
from reader.core.review.texts import Paragraphs, all_paragraphs_of
from reader.core.review.values import Stamp
from reader.core.review.window_state import WindowState
from reader.ui.fetching import Fetching, Found, Left, carried_over, is_large
from reader.ui.jobs import Jobs
from reader.ui.reviewfile import ReviewFile
from reader.ui.session import Session


def author() -> str:
    """The name that decisions are signed with."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


class Reviewing(QObject):
    """Decisions on the open reading."""

    fetched = Signal(object)
    """An `Opened` whose review is at hand now."""
    told = Signal(object)
    """A `Message` about the review's file."""

    def __init__(self, session: Session, jobs: Jobs, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self.data_folder = session, jobs, data_folder
        self.former_folders: tuple[Path, ...] = ()
        """What was the data folder before: reviews are found there, and new ones are not put there."""
        self._author = author()
        self.file = ReviewFile(self)
        self._fetching: Fetching | None = None
        self._abandoned: Fetching | None = None
        self._found: Found | None = None
        self._coming: Review | None = None
        self._given = Glossary()
        self._neighbourhoods = Neighbourhoods()
        self.window_state: WindowState | None = None
        """How the window was left when these documents were last reviewed."""
        self._named: Path | None = None
        self._awaited: tuple[Document, ...] = ()
        self.file.told.connect(self.told)
        session.rows_taken.connect(self._lay_over)
        jobs.aligned.connect(self._take_rows)

    # Opening and closing

    @Slot(object)
    def name(self, path: Path | None) -> None:
        """Take this file for the review of what is opened next; without one it is found."""
        self._named = path

    def fetch(self, opened: Opened, state: WindowState | None) -> None:
        """Find the review of documents that were read, then hand them on; changed ones keep the review they have.

        `state` is how the window stands, for the review that is left, or to come back to.
        """
        left = self._left()
        self.cancel()
        review = self._session.review
        paths = [document.path for document in opened.documents]
        if review is not None and self.file.opened and paths == [d.path for d in review.documents]:
            self.window_state = state
            fetching = Fetching(opened, partial(carried_over, review), self)
        else:
            self.close(state)
            self._awaited = opened.documents
            folders = (self.data_folder, *self.former_folders)
            if self._named is None and is_large(opened.documents) and not may_have_review(paths, folders):
                self._found = None  # made when the reading is on screen: the first look waits for no fingerprints
                self.fetched.emit(opened)
                return
            fetching = Fetching(opened, partial(self._open, self._named), self, left=left)
        fetching.finished.connect(self._finished)
        self._fetching = fetching
        fetching.start()

    def _left(self) -> Left | None:
        """What brings back the review of the reading on screen, should nothing come of the one that is fetched next."""
        if self._session.review is not None:
            path = self.file.path
            return Left(path if path is not None and path.is_file() else None)
        pending = (fetching for fetching in (self._fetching, self._abandoned) if fetching is not None)
        return next((fetching.left for fetching in pending if fetching.left is not None), None)

    def _open(self, path: Path | None, opened: Opened) -> OpenedReview:
        return open_review(
            opened.documents,
            self.data_folder,
            kept=self.file.written.emit,
            failed=self.file.broke.emit,
            path=path,
            former=self.former_folders,
        )

    @Slot()
    def _finished(self) -> None:
        fetching = self.sender()
        if isinstance(fetching, Fetching) and fetching is self._abandoned:
            self._abandoned = None
            fetching.drop()
            fetching.deleteLater()
            if fetching.left is not None:  # what is on screen stays there, and gets its review back
                self._awaited, self._named = self._session.documents, fetching.left.path
                self._prepare()
        elif isinstance(fetching, Fetching) and fetching is self._fetching:
            self._fetching, self._found = None, fetching.found  # None after a fault: it is read without its review
            if isinstance(self._found, OpenedReview):
                self.file.take(self._found.store)
                self.window_state = self._found.window
            self.fetched.emit(fetching.opened)
            self.file.announce()
            fetching.deleteLater()

    def cancel(self) -> None:
        """Drop a review that is being fetched, once it has come: two cannot have one file."""
        for fetching in (self._fetching, self._abandoned):
            if fetching is not None:
                fetching.wait()
                fetching.drop()
                fetching.deleteLater()
        self._fetching = self._abandoned = None

    @property
    def fetching(self) -> bool:
        """Whether documents that are not on screen yet wait for their review."""
        return self._fetching is not None and self._fetching.opened.documents is not self._session.documents

    def abandon(self) -> bool:
        """Show no documents that wait for their review, whether any did; what is on screen keeps its own."""
        if not self.fetching:
            return False
        self._fetching, self._abandoned = None, self._fetching
        return True

    def lay(self, documents: Sequence[Document], rows: Alignment) -> Alignment:
        """Lay the review that was fetched over these rows; the same with the rows made by hand in it comes back."""
        found, self._found, review = self._found, None, self._session.review
        if isinstance(found, OpenedReview):
            rows = self._pinned(found.decisions, found.paragraphs, rows)
            self._coming = Review(documents, found.paragraphs, rows, found.decisions, found.texts)
        elif found is not None and review is not None:
            rows = self._pinned(review.decisions, found, rows)
            review.reload(documents, found, rows)
            self._coming = review
            self.file.put_documents(list(zip(documents, found, strict=True)))
        return rows

    def place(self) -> tuple[int, int]:
        """The version and the paragraph that the window was left at, in the documents whose review was fetched."""
        found = self._found.paragraphs if isinstance(self._found, OpenedReview) else self._found
        key = self.window_state.place if self.window_state is not None else ""
        for version, paragraphs in enumerate(found or ()):
            paragraph = paragraphs.find(key) if key else None
            if paragraph is not None:
                return version, paragraph
        return 0, 0

    def _pinned(self, decisions: Decisions, paragraphs: Sequence[Paragraphs], rows: Alignment) -> Alignment:
        pins = pinned_rows(decisions.pins.values(), paragraphs)
        if pins.broken:
            self.told.emit(Message.of("review-pins-broken", count=len(pins.broken)))
        return with_pins(rows, pins.rows)

    def glossary(self) -> Glossary:
        """What the person gave for all documents, and what was taught about these."""
        review = self._coming or self._session.review
        given = self._given
        return given if review is None else given.with_taught(review.glossary(given.terms))

    def set_given(self, given: Glossary) -> None:
        """Take other terms and severities as given for all documents; what is open is analysed anew."""
        if given != self._given:
            self._given = given
            if self._session.review is not None or self._fetching is not None:  # what was closed stays as it is
                self._session.doubt()
                self._analyse()

    @Slot()
    def _lay_over(self) -> None:
        """Lay the review over the session's rows, which are others than before."""
        session = self._session
        coming, self._coming = self._coming, None
        review = coming or session.review
        if review is None or review.documents != session.documents:
            if is_large(session.documents):
                session.review, self._neighbourhoods = None, Neighbourhoods()
                QTimer.singleShot(0, self._prepare)
                return
            self.close()
            paragraphs = all_paragraphs_of(session.documents)
            review = Review(session.documents, paragraphs, session.alignment)
        elif review.alignment is not session.alignment:
            review.reload(session.documents, review.paragraphs, session.alignment)
        elif coming is None:
            return  # a repair of its own
        session.review, self._neighbourhoods = review, Neighbourhoods()

    @Slot()
    def _prepare(self) -> None:
        """Make the review of a large reading that is on screen, beside the window's own work."""
        documents = self._session.documents
        if self._session.review is not None or (self._fetching and self._fetching.opened.documents is documents):
            return
        self.cancel()
        left = Left(self._named) if documents is self._awaited else None
        make: Callable[[Opened], Found] = (
            (lambda opened: all_paragraphs_of(opened.documents)) if left is None else partial(self._open, left.path)
        )
        self._fetching = Fetching(Opened(documents), make, self, left=left)
        self._fetching.finished.connect(self._prepared)
        self._fetching.start()

    @Slot()
    def _prepared(self) -> None:
        fetching, session = self.sender(), self._session
        if not isinstance(fetching, Fetching) or fetching is not self._fetching or fetching.found is None:
            return
        self._fetching, found = None, fetching.found
        if isinstance(found, OpenedReview):
            self.file.take(found.store)
            session.take_review(
                Review(session.documents, found.paragraphs, session.alignment, found.decisions, found.texts)
            )
        else:
            session.take_review(Review(session.documents, found, session.alignment))
        self.file.announce()
        fetching.deleteLater()

    def close(self, state: WindowState | None = None) -> None:
        """Write what is left, with how the window is left, and let go of the file."""
        self.file.close(state)
        self.window_state = self._session.review = None

    # Deciding

    @property
    def review(self) -> Review | None:
        """The review of the open session."""
        return self._session.review

    @property
    def stamp(self) -> Stamp:
        """Who decides, and when: now."""
        return Stamp.now(self._author)

    def do(self, edit: Edit) -> Effect | None:
        """Make a decision; None where it changes nothing or cannot be made."""
        review = self._session.review
        if review is None or not edit or not self.file.may_take():
            return None
        effect = review.do(edit)
        self._apply(effect)
        return effect

    def undo(self) -> Effect | None:
        """Take the latest decision back."""
        return self._turn(Review.undo)

    def redo(self) -> Effect | None:
        """Make the decision that was taken back last again."""
        return self._turn(Review.redo)

    def _turn(self, turn: Callable[[Review], Effect | None]) -> Effect | None:
        review = self._session.review
        effect = turn(review) if review is not None and self.file.may_take() else None
        if effect is not None:
            self._apply(effect)
        return effect

    def _apply(self, effect: Effect) -> None:
        self.file.put(effect)
        review = self._session.review
        assert review is not None  # noqa: S101  # the effect is one of its own
        if effect.edit.patch is not None:
            first = review.alignment.row(effect.edit.patch.first)
            if effect.turn is Turn.DONE:
                self._neighbourhoods.do(_place_in(first))
            elif effect.turn is Turn.UNDONE:
                self._neighbourhoods.undo()
            else:
                self._neighbourhoods.redo()
            self._session.realign(review.alignment, repaired=True)
            self._analyse()
        elif effect.realign:
            rows = self._pinned(review.decisions, review.paragraphs, review.alignment)
            self._session.realign(rows, repaired=True)
            self._analyse(_place_in(rows.row(min(effect.rows, default=0))))
        elif effect.analyse:
            self._session.doubt()
            self._analyse()
        self._session.apply(effect)
        self.file.changed.emit()

    def _analyse(self, *also: Place) -> None:
        """Have the rows analysed, those around repairs that wait for it (and these places) aligned anew before."""
        rows, glossary = self._session.alignment, self.glossary()
        repaired = (*self._neighbourhoods.waiting, *also)
        if not self._jobs.began:
            self._session.doubt()
            self._jobs.begin(self._session.documents, rows, final=True, glossary=glossary)
            if not repaired:
                return
        self._jobs.analyse(rows, glossary, self._session.blocks.final, repaired)

    def analyse_again(self) -> None:
        """Analyse what is open from the start, and align it first where its rows are still provisional."""
        session = self._session
        if session.documents:
            final = not session.provisional
            self._jobs.begin(session.documents, session.alignment, final=final, glossary=self.glossary())

    @Slot(object, bool)
    def _take_rows(self, rows: Alignment, whole: bool) -> None:  # Qt's signal gives it so
        """Take the rows that were aligned elsewhere: the whole, or what lies between pins after a repair."""
        review = self._session.review
        self._neighbourhoods.answer()
        if review is not None and not whole:
            review.settle(rows)
        if RowsPatch.between(self._session.alignment, rows) is None:
            self._session.refine(rows)
        else:
            self._session.realign(rows, repaired=not whole)

    def wanted(self, *, coming: bool) -> Path | None:
        """The file that keeps the review, or that was named for documents that are coming, or have come just now."""
        return self._named if coming or self._fetching is not None else self.file.path

    def save_copy(self, path: Path) -> None:
        """Keep the review in another file from now on; raises BadInputError where that cannot be done."""
        review = self._session.review
        if review is not None:
            spare(path, (document.path for document in review.documents))
            self.file.save_copy(path, review)


def _place_in(row: Row) -> Place:
    """A paragraph of a row: every row has one in some version."""
    return next((version, cell.start) for version, cell in enumerate(row.cells) if cell)
