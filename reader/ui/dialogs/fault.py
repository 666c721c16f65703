"""What the person is told when the program itself failed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.dialogs.help import copying_buttons


class FaultDialog(QDialog):
    """One dialog: what was being done, that nothing is lost, and a report to copy."""

    def __init__(
        self, doing: str, lines: Sequence[str], parent: QWidget | None = None, *, starting: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in Facing"))
        self.words = QLabel(self._sentences(doing, starting=starting), self)
        self.words.setWordWrap(True)
        more = QLabel(
            self.tr("If you report this, the lines below help. They hold nothing of your documents."),
            self,
        )
        more.setWordWrap(True)
        more.setProperty("voice", "muted")
        self.report = QPlainTextEdit("\n".join(lines), self)
        self.report.setReadOnly(True)  # Qt's own signature
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setAccessibleName(self.tr("Report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (self.words, more, self.report):
            layout.addWidget(widget)
        layout.addWidget(copying_buttons(self, lines))
        self.resize(560, 380)

    def _sentences(self, doing: str, *, starting: bool) -> str:
        if starting:
            return self.tr("Facing cannot start, because of a mistake in it. Your documents were not touched.")
        text = (
            self.tr("“{}” could not be finished, because of a mistake in Facing.").format(doing)
            if doing
            else self.tr("Facing has made a mistake.")
        )
        return text + "\n" + self.tr("What is open stays open, and your documents were not touched. You can go on.")
