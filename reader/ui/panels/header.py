"""The line above a panel: what it lists, how many, and the tools for listing it otherwise."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

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
