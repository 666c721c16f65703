"""A bar over the text that says one sentence and, where there is something to do, offers it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

_PASSING = 9_000


class Notice(QFrame):
    """The bar; hidden while there is nothing to say."""

    accepted = Signal(str)
    """The key of the offer that the person took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offer = QPushButton(self)
        self._offer.clicked.connect(self._take_offer)
        self._key = ""
        self._standing: tuple[str, bool, str, str] | None = None
        self._passing = QTimer(self, singleShot=True, interval=_PASSING)
        self._passing.timeout.connect(self._leave)
        close = QToolButton(self)
        close.setProperty("drawing", "close")
        close.setProperty("flat", True)  # Qt's own signature
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self._leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._offer)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown; empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, *, grave: bool = False, offer: str = "", key: str = "", lasting: bool = True) -> None:
        """Show a sentence, in the colour of errors if it is grave, and an offer if there is one.

        Grave sentences and lasting offers stay until the person closes them, others for some seconds; a lasting offer
        that another sentence covers comes back after it.
        """
        if offer and lasting:
            self._standing = (text, grave, offer, key)
        if grave or (offer and lasting):
            self._passing.stop()
        else:
            self._passing.start()
        self._text.setText(text)
        self._text.setProperty("voice", "error" if grave else "")
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._key = key
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """Say nothing any more, and offer nothing."""
        self._standing = None
        self._passing.stop()
        self.hide()

    @Slot()
    def _leave(self) -> None:
        """Close what is shown; an offer that it covered is shown again."""
        standing, shown = self._standing, self._key
        self.hide()
        if standing is not None and shown != standing[3]:
            text, grave, offer, key = standing
            self.say(text, grave=grave, offer=offer, key=key)
        else:
            self._standing = None

    @Slot()
    def _take_offer(self) -> None:
        key = self._key
        if self._standing is not None and self._standing[3] == key:
            self._standing = None
        self._passing.stop()
        self._leave()
        self.accepted.emit(key)
