"""Notes in the window: written, changed, resolved, removed and gone to.

The notes panel only says what is wished. Which row or passage a note is about is held here, tied to the paragraph, so
that rows paired anew while it is written lead it nowhere else. The field is closed when the review has taken the note:
what cannot be taken stays in the field.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from reader.core.findings import Finding
from reader.core.review import commands
from reader.core.review.review import Effect, Review
from reader.core.review.values import Note, Span, Table
from reader.ui import describe
from reader.ui.cells import Spot
from reader.ui.localetext import moment, number
from reader.ui.panels.notes import ListedNote, NotesPanel
from reader.ui.readingview import ReadingView
from reader.ui.reviewing import Reviewing
from reader.ui.session import Session


class Noting(QObject):
    """The notes of one window."""

    def __init__(self, session: Session, reviewing: Reviewing, view: ReadingView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._reviewing, self._view = session, reviewing, view
        self._about = Span(0, 0, 0, 0)
        self._unfolded = False
        """Whether the side was hidden before the note that is being written."""
        self.panel = panel = NotesPanel(view)
        view.side.panels.addWidget(panel)
        session.opened.connect(self._opened)
        session.realigned.connect(self._list)
        session.decided.connect(self._decided)
        view.note_requested.connect(self._write_on_finding)
        panel.written.connect(self._add)
        panel.note_chosen.connect(self.go_to)
        panel.change_requested.connect(self._change)
        panel.resolve_requested.connect(self._resolve)
        panel.remove_requested.connect(self._remove)
        panel.left.connect(self._focus_text)

    # Writing

    def write(self) -> None:
        """Let the person write a note on the selected passage, or else on the current row."""
        row, pane = self._view.panes.look.current, self._view.panes.focused_pane
        if row is None:
            return
        pieces = pane.text_cursor.selected_text() if pane is not None else []
        if pane is not None and pieces and pieces[0][1]:
            paragraph, quote = pieces[0]
            place = pane.text_cursor.span_in(paragraph)
            if place is not None:
                self._write(Span(pane.version, paragraph, *place), quote)
                return
        self._write_on_row(row)

    @Slot(object)
    def _write_on_finding(self, finding: Finding) -> None:
        self._view.panes.go_to(finding.row)
        mention = next(iter(finding.mentions), None)
        if mention is None:
            self._write_on_row(finding.row)
        else:
            self._write(Span(mention.version, mention.paragraph, mention.start, mention.end), mention.text)

    def _write_on_row(self, row: int) -> None:
        version, paragraph = self._session.first_paragraph(row)
        self._write(Span(version, paragraph, 0, 0), "")

    def _write(self, about: Span, quote: str) -> None:
        """Open the field for a note on a passage, or on the whole row where the passage is empty."""
        if self.settle():
            self._about = about
            row = number(self._session.row_of(about.version, about.paragraph) + 1)
            on_passage = self.tr("On “{}” in row {}").format(describe.passage(quote), row)
            told = on_passage if quote else self.tr("On row {}").format(row)
            self._unfolded = not self._view.side.shown
            self._view.side.set_shown(True)
            self.panel.write(told)

    def settle(self) -> bool:
        """Keep what is being written; False where it could not be and stands in the field still."""
        if self.panel.writing:
            self.panel.save()
        return not self.panel.writing

    # What the panel wishes

    @Slot(str)
    def _add(self, text: str) -> None:
        about = self._about
        row = self._session.row_of(about.version, about.paragraph)
        self._take(text, row, about if about.start < about.end else None)

    def _take(self, text: str, row: int, span: Span | None) -> None:
        review = self._reviewing.review
        if review is not None and self._reviewing.do(commands.add_note(review, row, text, self._reviewing.stamp, span)):
            self.panel.finish()

    @Slot(object, str)
    def _change(self, note: Note, text: str) -> None:
        review = self._reviewing.review
        if review is None:
            return
        if note.id not in review.decisions.notes:  # removed meanwhile: what was written is a note of its own
            self._take(text, review.row_of(note) or 0, review.passage_of(note))
        elif self._reviewing.do(commands.change_note(review, note, self._reviewing.stamp, body=text)):
            self.panel.finish()

    @Slot(object, bool)
    def _resolve(self, note: Note, resolved: bool) -> None:  # Qt's signal gives it so
        review = self._reviewing.review
        if review is not None:
            self._reviewing.do(commands.change_note(review, note, self._reviewing.stamp, resolved=resolved))

    @Slot(object)
    def _remove(self, note: Note) -> None:
        review = self._reviewing.review
        if review is not None:
            self._reviewing.do(commands.remove_note(review, note, self._reviewing.stamp))

    @Slot(object)
    def go_to(self, note: Note) -> None:
        """Go to the row of a note, and select the passage that it is about."""
        review = self._reviewing.review
        row = None if review is None else review.row_of(note)
        if review is None or row is None:
            return
        self._view.panes.go_to(row, flash=True)
        span = review.passage_of(note)
        if span is not None:
            self._view.panes.select_span(span.version, Spot(span.paragraph, span.start), Spot(span.paragraph, span.end))

    @Slot()
    def _focus_text(self) -> None:
        pane = self._view.panes.focused_pane
        if pane is not None:
            pane.setFocus()
        if self._unfolded and not self.panel.writing:
            self._unfolded = False
            self._view.side.set_shown(False)

    # What is listed

    @Slot()
    def _opened(self) -> None:
        self._about = Span(*self._session.first_paragraph(0), 0, 0)
        self._list()

    @Slot(object)
    def _decided(self, effect: Effect) -> None:
        if any(change.table is Table.NOTE for change in effect.edit.changes):
            self._list()

    @Slot()
    def _list(self) -> None:
        review = self._reviewing.review
        self.panel.set_notes([] if review is None else _listed(review, self._place))

    def _place(self, row: int | None) -> str:
        if row is None:
            return self.tr("No longer in the text")
        return self.tr("Row {}").format(number(row + 1))


def _listed(review: Review, place: Callable[[int | None], str]) -> list[ListedNote]:
    """The notes of a review in the order of their rows, then of their times; `place` words a row."""
    noted = [(review.row_of(note), note) for note in review.decisions.notes.values()]
    noted.sort(key=lambda placed: (placed[0] is None, placed[0] or 0, placed[1].by.time, placed[1].id))
    return [ListedNote(note, place(row), _by(note)) for row, note in noted]


def _by(note: Note) -> tuple[str, str]:
    """Who wrote a note, and when, in the person's own time and manner."""
    return note.by.author, moment(note.by.time)
