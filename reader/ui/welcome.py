"""The page that is there before anything is open: what the program does, the ways to begin, recent readings."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.ui.fonts import scaled
from reader.ui.icons import application_icon
from reader.ui.localetext import names

_MOST_SHOWN = 6
_WIDTH = 620
_ICON = 56


class Entry(NamedTuple):
    """A recent reading as it is offered: its files, languages and progress in words, names of files that are gone."""

    paths: tuple[Path, ...]
    told: str
    gone: tuple[str, ...]


class Welcome(QScrollArea):
    """The welcome page; in a small window it scrolls."""

    reading_chosen = Signal(tuple)
    """The paths of a recent reading."""

    def __init__(self, open_documents: QAction, open_sample: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QWidget(self)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QWidget(page)
        middle.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(middle)
        self._column.setSpacing(16)
        self._column.addLayout(self._heading())
        words = QLabel(
            self.tr(
                "Read two or more versions of one document side by side.\n"
                "Rows stand level, codes and numbers stay whole in right-to-left text,\n"
                "and what one version lacks or changes is outlined."
            ),
            self,
        )
        words.setProperty("voice", "muted")
        self._column.addWidget(words)
        self._column.addLayout(self._buttons(open_documents, open_sample))
        hint = QLabel(self.tr("Or drop the files anywhere on this window."), self)
        hint.setProperty("voice", "muted")
        self._column.addWidget(hint)
        self._recent = QWidget(middle)
        self._column.addWidget(self._recent)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 4)
        across.addStretch(1)
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)

    def _heading(self) -> QHBoxLayout:
        picture = QLabel(self)
        picture.setPixmap(application_icon().pixmap(_ICON, _ICON))
        title = QLabel("Facing", self)
        title.setFont(scaled(self.font(), 2.4))
        heading = QHBoxLayout()
        heading.setSpacing(16)
        heading.addWidget(picture)
        heading.addWidget(title)
        heading.addStretch()
        return heading

    def _buttons(self, *actions: QAction) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for action in actions:
            button = QPushButton(action.text().replace("&", ""), self)
            button.setAccessibleDescription(action.toolTip())
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
        buttons.addStretch()
        return buttons

    def set_recent(self, entries: Sequence[Entry]) -> None:
        """Offer these readings again; one of which a file is gone says so and cannot be chosen."""
        recent = QWidget()
        column = QVBoxLayout(recent)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        if entries:
            heading = QLabel(self.tr("Recent readings"), recent)
            heading.setProperty("voice", "heading")
            column.addWidget(heading)
        for entry in entries[:_MOST_SHOWN]:
            column.addWidget(self._line(entry, recent))
        self._column.replaceWidget(self._recent, recent)
        self._recent.deleteLater()
        self._recent = recent

    def _line(self, entry: Entry, parent: QWidget) -> QWidget:
        line = QWidget(parent)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        button = QPushButton(line)
        room = _WIDTH // 2 // max(1, len(entry.paths))
        shown = (self.fontMetrics().elidedText(p.name, Qt.TextElideMode.ElideMiddle, room) for p in entry.paths)
        button.setText(" — ".join(f"\u2068{name}\u2069" for name in shown).replace("&", "&&"))
        button.setToolTip("\n".join(str(path) for path in entry.paths))
        button.setEnabled(not entry.gone)
        button.clicked.connect(lambda: self.reading_chosen.emit(entry.paths))
        told = self.tr("No longer there: {}").format(names(entry.gone)) if entry.gone else entry.told
        button.setAccessibleDescription(told)
        label = QLabel(told, line)
        label.setProperty("voice", "muted")
        across.addWidget(button)
        across.addWidget(label, 1)
        return line
