"""The status bar: what is being worked on, how far it has come, and a button that ends it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget


class StatusLine(QStatusBar):
    """The status bar of the window."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._stage = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 8)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton(self)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_requested)
        kept = self._cancel.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the text above is not to move when work begins and ends
        self._cancel.setSizePolicy(kept)
        self._place = QLabel(self)
        edges = [QWidget(self), QWidget(self)]
        for edge in edges:
            edge.setFixedWidth(8)
        for widget in (edges[0], self._stage, self._bar, self._cancel):
            self.addWidget(widget)
        self._summary = QLabel(self)
        self._kept = QLabel(self)
        self._kept.setProperty("voice", "muted")
        self.addPermanentWidget(self._summary)
        self.addPermanentWidget(self._kept)
        self.addPermanentWidget(self._place)
        self.addPermanentWidget(edges[1])
        self._stages = {
            "read": self.tr("Opening…"),
            "align": self.tr("Pairing paragraphs…"),
            "learn": self.tr("Learning from the document…"),
            "analyse": self.tr("Looking for entities…"),
        }
        self.rest()

    @Slot(str, float)
    def show_progress(self, stage: str, part: float) -> None:
        """Show how far (0 to 1) a stage has come; less than nothing means that this cannot be told."""
        self._stage.setText(self._stages[stage])
        self._bar.setRange(0, 1000 if part >= 0 else 0)
        self._bar.setValue(round(max(0.0, part) * 1000))
        for widget in (self._stage, self._bar, self._cancel):
            widget.show()

    @Slot()
    def rest(self) -> None:
        """Show that nothing is being worked on."""
        for widget in (self._stage, self._bar, self._cancel):
            widget.hide()

    @property
    def stage(self) -> str:
        """The stage that is shown; empty while nothing is being worked on."""
        return "" if self._stage.isHidden() else self._stage.text()

    def show_place(self, text: str) -> None:
        """Tell at the far end where the person is."""
        self._place.setText(text)

    @Slot(str)
    def show_summary(self, text: str) -> None:
        """Tell how far the review is, where the toolbar has no room for it."""
        self._summary.setText(text)
        self._summary.setVisible(bool(text))

    def show_kept(self, text: str) -> None:
        """Tell whether what was decided is on disk."""
        self._kept.setText(text)

    @property
    def kept(self) -> str:
        """What is told of the decisions on disk."""
        return self._kept.text()
