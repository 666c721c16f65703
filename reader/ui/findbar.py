"""The find bar: one field for all versions or for one, how strictly to compare, and a walk through the matches.

It searches nothing: it says what is looked for whenever that changes, and shows what it is told was found. The field's
text is set in the direction of what is typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.ui.localetext import number, one_order


@dataclass(frozen=True, slots=True)
class FindQuery:
    """What is looked for, in one version or (None) in all.

    `exact` and `regex` are never both set; without either, case, marks, digits and letter variants are one.
    """

    text: str
    version: int | None = None
    whole_word: bool = False
    exact: bool = False
    regex: bool = False


class FindBar(QWidget):
    """A line with a field, options, the count of matches, and buttons to walk through them."""

    query_changed = Signal(object)
    """The `FindQuery` that is to be answered now; with an empty text, none."""
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find in all versions"))
        self._field.setAccessibleName(self.tr("Find"))
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumWidth(140)
        self._versions = QComboBox(self)
        self._versions.setAccessibleName(self.tr("Versions to search"))
        self._word = self._toggle(self.tr("Word"), self.tr("Match whole words only"))
        self._exact = self._toggle(
            self.tr("Exact"), self.tr("Tell apart case, marks, digits of different scripts and variants of letters")
        )
        self._regex = self._toggle(one_order(".*"), self.tr("Regular expression"))
        self._count = QLabel(self)
        self._count.setProperty("voice", "muted")
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance("0000 of 0000"))
        self._previous = self._button("", self.tr("Previous match (Shift+Enter)"), "previous")
        self._next = self._button("", self.tr("Next match (Enter)"), "next")
        close = self._button("", self.tr("Close (Esc)"), "close")
        self._error = QLabel(self)
        self._error.setProperty("voice", "error")
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setWordWrap(True)
        self._error.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        for widget in (self._versions, self._word, self._exact, self._regex, self._count):
            row.addWidget(widget)
        for button in (self._previous, self._next, close):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._error)
        self._field.textChanged.connect(self._tell)
        self._versions.currentIndexChanged.connect(self._tell)
        self._word.toggled.connect(self._tell)
        self._exact.toggled.connect(lambda on: self._compare(on, self._regex))
        self._regex.toggled.connect(lambda on: self._compare(on, self._exact))
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        close.clicked.connect(self.close_bar)
        self.setFocusProxy(self._field)
        self.set_versions(())
        self.set_found(0, 0)

    def query(self) -> FindQuery:
        """The query in the field."""
        version = self._versions.currentIndex() - 1
        return FindQuery(
            self._field.text(),
            version if version >= 0 else None,
            self._word.isChecked(),
            self._exact.isChecked(),
            self._regex.isChecked(),
        )

    def set_versions(self, names: Sequence[str]) -> None:
        """Offer these versions to search in, or all of them; the choice is all."""
        self._versions.blockSignals(True)
        self._versions.clear()
        self._versions.addItems([self.tr("All versions"), *names])
        self._versions.blockSignals(False)

    def open_bar(self, text: str = "") -> None:
        """Show the bar with a text to look for (or the last one), ready to type over it."""
        self.show()
        if text:
            self._field.setText(text)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and tell of it."""
        self.hide()
        self.closed.emit()

    def set_found(self, current: int, total: int, *, complete: bool = True) -> None:
        """Show how many matches there are (so far, if not `complete`) and which is current, from 1; 0 for none."""
        if not self._field.text():
            text = ""
        elif not total:
            text = self.tr("No match") if complete else self.tr("Searching…")
        else:
            found = number(total) + ("" if complete else "+")
            place = self.tr("{current} of {total}").format(current=number(current), total=found)
            text = place if current else self.tr("{total} found").format(total=found)
        self._count.setText(text)
        self._show_error("")
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def set_error(self, sentence: str) -> None:
        """Say why nothing can be looked for, such as what is wrong with a pattern."""
        self._count.setText("")
        self._show_error(sentence)
        for button in (self._previous, self._next):
            button.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with Enter, back with Shift+Enter, close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_requested if back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def _show_error(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if bool(self._field.property("wrong")) != bool(sentence):
            self._field.setProperty("wrong", bool(sentence))
            # The style sheet looks at properties only when a widget is polished.
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)

    def _compare(self, on: bool, other: QToolButton) -> None:
        """Ask anew, exactly or by a pattern, but not both."""
        if on:
            other.blockSignals(True)
            other.setChecked(False)
            other.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.query_changed.emit(self.query())

    def _toggle(self, text: str, name: str) -> QToolButton:
        button = self._button(text, name)
        button.setCheckable(True)
        return button

    def _button(self, text: str, name: str, drawing: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("drawing", drawing)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setProperty("flat", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
