"""The menu of a version's header: how its file is read, where its pane stands."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from reader.core.document import Direction, Document
from reader.core.formats import Splitting, VersionOptions
from reader.ui import describe
from reader.ui.panes import Panes

_LANGUAGES = (
    "ar", "bn", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "pl", "ps", "pt", "ru", "sw", "ta",
    "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip  # codes in a row
_ENCODINGS = (
    "utf-8", "utf-16", "cp1256", "iso8859-6", "cp1255", "iso8859-8", "cp1252", "cp1251", "koi8-r", "cp1250", "cp1253",
    "cp1254", "cp1258", "gb18030", "big5", "shift_jis", "euc_kr",
)  # fmt: skip  # names in a row


class VersionMenu(QMenu):
    """Offers other ways to read a version; `change` is called with the options that the person chose."""

    def __init__(
        self, document: Document, options: VersionOptions, change: Callable[[VersionOptions], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._change = change
        self.add_choice(
            self.tr("Direction"),
            {
                self.tr("As the language has it"): None,
                self.tr("Left to right"): Direction.LTR,
                self.tr("Right to left"): Direction.RTL,
            },
            options.direction,
            lambda value: self._take(direction=value),
        )
        languages: dict[str, str | None] = {describe.language(tag): tag for tag in _LANGUAGES}
        self.add_choice(
            self.tr("Language"),
            {
                self.tr("As found: {}").format(describe.language(document.language)): None,
                **dict(sorted(languages.items())),
            },
            options.language,
            lambda value: self._take(language=value),
        )
        self.addAction(self.tr("Another language…")).triggered.connect(self._ask_language)
        self.add_choice(
            self.tr("Paragraphs"),
            {
                self.tr("As the file seems to have them"): Splitting.AUTO,
                self.tr("One a line"): Splitting.LINES,
                self.tr("Parted by empty lines"): Splitting.BLANK_LINES,
            },
            options.splitting,
            lambda value: self._take(splitting=value),
        )
        self.add_choice(
            self.tr("Encoding"),
            {self.tr("As found"): None, **{name.upper(): name for name in _ENCODINGS}},
            options.encoding,
            lambda value: self._take(encoding=value),
        )

    def add_choice(
        self, title: str, choices: dict[str, object], chosen: object, take: Callable[[object], None]
    ) -> None:
        """A submenu of which one entry holds."""
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for text, value in choices.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _checked=False, value=value: take(value))
            group.addAction(action)

    def add_panes(self, panes: Panes, version: int, names: Sequence[str]) -> None:
        """Offer to hide this version's pane, and to show those of hidden versions."""
        self.addSeparator()
        shown = panes.shown_versions
        if len(shown) > 1:
            self.addAction(self.tr("Hide this version"), partial(panes.set_hidden, version, hidden=True))
        for other, name in enumerate(names):
            if other not in shown:
                self.addAction(self.tr("Show {}").format(name), partial(panes.set_hidden, other, hidden=False))

    def _take(self, **changes: object) -> None:
        self._change(replace(self._options, **changes))  # type: ignore[arg-type]  # named as the fields are

    def _ask_language(self) -> None:
        text, given = QInputDialog.getText(
            self.parentWidget(), self.tr("Language"), self.tr("Code of the language (BCP 47), such as ur or pt-BR:")
        )
        if given and text.strip():
            self._take(language=text.strip())
