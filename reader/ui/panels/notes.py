"""The notes panel: what was remarked on rows and passages, and the place where remarks are written.

The panel decides nothing: it says what is wished, and is told what there is. One field serves new notes and changed
ones; it opens where notes are listed, so that nothing covers the text that the note is about. What is typed is kept
however the field is left, as comments are in word processors: only the button drops it, and undo takes a note back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.review.values import Note
from reader.ui import describe
from reader.ui.panels.header import PanelHeader

_LINES = 4


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note, and in words what it is on and who wrote it when."""

    note: Note
    place: str
    by: tuple[str, ...]


class NoteField(QPlainTextEdit):
    """The field for a note: Ctrl+Enter saves it, and so does Esc on the way back to the text."""

    saved = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Write a note"))
        self.setAccessibleName(self.tr("Note"))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, leave, or write."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NoteList(QListWidget):
    """The notes and their keys: Enter goes, E edits, R resolves or reopens, Del removes."""

    key_pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the panel's own keys mean, leave the others to Qt."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _KEYS and self.currentItem() is not None:
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)


_GO, _EDIT, _RESOLVE, _REMOVE = range(4)
_KEYS = {
    int(Qt.Key.Key_Return): _GO,
    int(Qt.Key.Key_Enter): _GO,
    int(Qt.Key.Key_E): _EDIT,
    int(Qt.Key.Key_F2): _EDIT,
    int(Qt.Key.Key_R): _RESOLVE,
    int(Qt.Key.Key_Delete): _REMOVE,
}


def _with_key(name: str, key: str) -> str:
    """A button's name with the key that does the same, as on the cards of findings."""
    return f"{name}  {key}"


class NotesPanel(QWidget):
    """The notes of a review; hidden while there are none and none is being written."""

    note_chosen = Signal(object)
    """A `Note` that the person wants to be taken to."""
    written = Signal(str)
    """What a new note says."""
    change_requested = Signal(object, str)
    resolve_requested = Signal(object, bool)
    remove_requested = Signal(object)
    left = Signal()
    """The field for a new note was left: keys are to go to the text again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: list[ListedNote] = []
        self._changing: Note | None = None
        self._header = PanelHeader(self.tr("Notes"), self)
        self._list = NoteList(self)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Notes"))
        self._buttons = {
            _EDIT: self._button(self.tr("Edit"), "E"),
            _RESOLVE: self._button(self.tr("Resolve"), "R"),
            _REMOVE: self._button(self.tr("Remove"), self.tr("Del")),
        }
        self._about = QLabel(self)
        self._about.setProperty("voice", "muted")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._field = NoteField(self)
        self._save = QPushButton(_with_key(self.tr("Save note"), self.tr("Ctrl+Enter")), self)
        self._save.setToolTip(self.tr("Esc saves it as well"))
        self._discard = QPushButton(self.tr("Discard"), self)
        self._discard.setToolTip(self.tr("Drop what is written here"))
        self._assemble()
        self._list.itemClicked.connect(lambda _item: self._act(_GO))
        self._list.key_pressed.connect(lambda key: self._act(_KEYS[key]))
        self._list.currentItemChanged.connect(self._tell_buttons)
        for action, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, action=action: self._act(action))
        self._field.saved.connect(self.save)
        self._field.left.connect(self._leave)
        self._save.clicked.connect(self.save)
        self._discard.clicked.connect(self.finish)
        self.setFocusProxy(self._list)
        self._show_field(on=False)
        self.set_notes([])

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._list, 1)
        tools = QHBoxLayout()
        tools.setContentsMargins(10, 2, 10, 4)
        for button in self._buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        layout.addLayout(tools)
        writing = QVBoxLayout()
        writing.setContentsMargins(14, 4, 14, 10)
        writing.addWidget(self._about)
        writing.addWidget(self._field)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._discard)
        ends.addWidget(self._save)
        writing.addLayout(ends)
        layout.addLayout(writing)

    def _button(self, text: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(_with_key(text, key))
        button.setProperty("flat", True)
        return button

    # What is listed

    def set_notes(self, notes: Sequence[ListedNote]) -> None:
        """List these notes; the current one stays so."""
        current = self.current()
        self._notes = list(notes)
        self._list.clear()
        for listed in self._notes:
            self._list.addItem(QListWidgetItem(self._worded(listed)))
        place = next((n for n, listed in enumerate(notes) if current and listed.note.id == current.id), 0)
        self._list.setCurrentRow(place if notes else -1)
        opened = sum(not listed.note.resolved for listed in notes)
        self._header.set_count(self.tr("%Ln open", "", opened))
        self._list.setVisible(bool(notes))
        self._tell_buttons()
        self.setVisible(bool(notes) or self.writing)

    def _worded(self, listed: ListedNote) -> str:
        note = listed.note
        first = " · ".join(describe.passage(part) for part in (listed.place, *listed.by) if part)
        lines = [("✓ " if note.resolved else "") + first]
        if note.passage is not None:
            lines.append(f"“{describe.passage(note.passage.quote)}”")
        # One after the other: for Qt the lines of an entry are one paragraph, and each would turn the next around.
        return "\n".join([*lines, *map(describe.passage, note.body.splitlines())])

    def current(self) -> Note | None:
        """The note that is current in the list."""
        place = self._list.currentRow()
        return self._notes[place].note if 0 <= place < len(self._notes) else None

    @Slot()
    def _tell_buttons(self) -> None:
        note = self.current()
        for button in self._buttons.values():
            button.setVisible(note is not None and not self.writing)
        resolved = note is not None and note.resolved
        self._buttons[_RESOLVE].setText(_with_key(self.tr("Reopen") if resolved else self.tr("Resolve"), "R"))

    def _act(self, action: int) -> None:
        note = self.current()
        if note is None:
            return
        if action == _GO:
            self.note_chosen.emit(note)
        elif action == _EDIT:
            if self.writing:
                self.save()
            if self.writing:  # it could not be kept
                return
            self._changing = note
            self._write(self.tr("Change this note"), note.body)
        elif action == _RESOLVE:
            self.resolve_requested.emit(note, not note.resolved)
        else:
            self.remove_requested.emit(note)

    # Writing

    @property
    def writing(self) -> bool:
        """Whether a note is being written."""
        return not self._field.isHidden()

    def write(self, about: str) -> None:
        """Let the person write a new note; `about` says what it is on."""
        self._changing = None
        self._write(about, "")

    def _write(self, about: str, text: str) -> None:
        self._about.setText(about)
        self._field.setPlainText(text)
        self._field.selectAll()
        self._show_field(on=True)
        self.show()
        self._field.setFocus()

    def _show_field(self, *, on: bool) -> None:
        for widget in (self._about, self._field, self._save, self._discard):
            widget.setVisible(on)
        self._tell_buttons()

    @Slot()
    def save(self) -> None:
        """Ask for what was written to be kept; nothing new, or nothing but spaces, only closes the field."""
        text, changing = self._field.toPlainText().strip(), self._changing
        if not text or (changing is not None and text == changing.body):
            self.finish()
        elif changing is not None:
            self.change_requested.emit(changing, text)
        else:
            self.written.emit(text)

    @Slot()
    def _leave(self) -> None:
        """Go back to the text or the list; what was written is kept."""
        self.save()
        if self.writing:  # it could not be: the field waits with it
            self.left.emit()

    @Slot()
    def finish(self) -> None:
        """Close the field; keys go to where they went before it."""
        changing, self._changing = self._changing, None
        focused = self._field.hasFocus() or self._save.hasFocus() or self._discard.hasFocus()
        self._field.clear()
        self._show_field(on=False)
        self.setVisible(bool(self._notes))
        if focused and changing is not None:
            self._list.setFocus()
        elif focused:
            self.left.emit()
