"""What the panels have in common: the line above the list, and the sentence in its place when it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.ui.fonts import scaled


class PanelHeader(QWidget):
    """A heading, a muted count at the far end, and room for tool buttons after it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(title, self)
        heading.setProperty("voice", "heading")
        self._count = QLabel(self)
        self._count.setProperty("voice", "muted")
        self._count.setFont(scaled(self.font(), 0.87))
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        # A long count is cut off before the panel grows.
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 14, 6)
        self._row.setSpacing(8)
        self._row.addWidget(heading)
        self._row.addWidget(self._count, 1)

    def set_count(self, text: str) -> None:
        """Show how many there are."""
        self._count.setText(text)

    def count(self) -> str:
        """What is shown of how many there are."""
        return self._count.text()

    def add_tool(self, button: QToolButton) -> None:
        """Put a button at the end of the line."""
        self._row.addWidget(button)


class Placeholder(QLabel):
    """A sentence over an empty list, at its top; shown and hidden by the panel."""

    def __init__(self, sentence: str, view: QAbstractItemView) -> None:
        super().__init__(sentence, view.viewport())
        self.setProperty("voice", "muted")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setContentsMargins(14, 4, 14, 4)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(view.viewport())
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self)
