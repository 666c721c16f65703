"""The page that is there before anything is open: what the program does, and the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.fonts import scaled


class Welcome(QWidget):
    """The welcome page."""

    def __init__(self, open_documents: QAction, open_sample: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel("Facing", self)
        title.setFont(scaled(self.font(), 2.4))
        words = QLabel(
            self.tr(
                "Read two or more versions of one document side by side.\n"
                "Rows stand level, codes and numbers stay whole in right-to-left text,\n"
                "and what one version lacks or changes is outlined."
            ),
            self,
        )
        words.setProperty("voice", "muted")
        hint = QLabel(self.tr("Or drop the files anywhere on this window."), self)
        hint.setProperty("voice", "muted")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for action in (open_documents, open_sample):
            button = QPushButton(action.text().replace("&", ""), self)
            button.setAccessibleDescription(action.toolTip())
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(18)
        for widget in (title, words):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(hint)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addLayout(column)
        middle.addStretch()
        layout.addLayout(middle)
        layout.addStretch(3)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
