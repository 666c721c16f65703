"""The menu of a version's header: how its file is read, where its pane stands.

Only what means something for the format of the file is offered; a choice reads the files again.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCollator, QLocale, QObject, QPoint, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from reader.core.document import Direction, Document
from reader.core.formats import Format, ReadOptions, Splitting, TableOptions, VersionOptions, format_of
from reader.ui import describe
from reader.ui.documents import Documents
from reader.ui.panes import Panes
from reader.ui.session import Session

_LANGUAGES = (
    "ar", "bn", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "pl", "ps", "pt", "ru", "sw", "ta",
    "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip  # codes in a row
_ENCODINGS = (
    "utf-8", "utf-16", "cp1256", "iso8859-6", "cp1255", "iso8859-8", "cp1252", "cp1251", "koi8-r", "cp1250", "cp1253",
    "cp1254", "cp1258", "gb18030", "big5", "shift_jis", "euc_kr",
)  # fmt: skip  # names in a row
_ENCODED = frozenset((Format.TEXT, Format.HTML, Format.MARKDOWN, Format.SUBTITLES, Format.PO, Format.TABLE))
_TABLES = frozenset((Format.TABLE, Format.XLSX))


class VersionMenu(QMenu):
    """Offers other ways to read a version; `change` is called with the options that the person chose.

    `alone` says that the file holds all versions.
    """

    def __init__(
        self,
        version: int,
        document: Document,
        options: ReadOptions,
        change: Callable[[ReadOptions], None],
        parent: QWidget,
        *,
        alone: bool,
    ) -> None:
        super().__init__(parent)
        self._version, self._options, self._change = version, options, change
        self._add_language(document)
        kind = format_of(document.path)
        if kind is Format.TEXT:
            self._add_splitting()
        if kind in _TABLES and alone:
            self._add_header_row()
        if kind is Format.HTML:
            page = self.addAction(self.tr("The whole page, with menus and footers"))
            page.setCheckable(True)
            page.setChecked(options.whole_page)
            page.triggered.connect(lambda whole: change(replace(options, whole_page=whole)))
        if kind in _ENCODED:
            # A file of all versions is in one encoding, which is the first version's.
            of = 0 if alone else version
            self.add_choice(
                self.tr("Encoding"),
                {self.tr("As found"): None, **{name.upper(): name for name in _ENCODINGS}},
                options.version(of).encoding,
                lambda value: self._take(of, encoding=value),
            )

    def _add_language(self, document: Document) -> None:
        options = self._options.version(self._version)
        self.add_choice(
            self.tr("Direction"),
            {
                self.tr("As the language has it"): None,
                self.tr("Left to right"): Direction.LTR,
                self.tr("Right to left"): Direction.RTL,
            },
            options.direction,
            lambda value: self._take(self._version, direction=value),
        )
        collator = QCollator(QLocale())
        languages: dict[str, str | None] = {describe.language(tag): tag for tag in _LANGUAGES}
        self.add_choice(
            self.tr("Language"),
            {
                self.tr("As found: {}").format(describe.language(document.language)): None,
                **dict(sorted(languages.items(), key=lambda named: collator.sortKey(named[0]))),
            },
            options.language,
            lambda value: self._take(self._version, language=value),
        )
        self.addAction(self.tr("Another language…")).triggered.connect(self._ask_language)

    def _add_splitting(self) -> None:
        self.add_choice(
            self.tr("Paragraphs"),
            {
                self.tr("As the file seems to have them"): Splitting.AUTO,
                self.tr("One a line"): Splitting.LINES,
                self.tr("Parted by empty lines"): Splitting.BLANK_LINES,
            },
            self._options.version(self._version).splitting,
            lambda value: self._take(self._version, splitting=value),
        )

    def _add_header_row(self) -> None:
        table = self._options.table
        self.add_choice(
            self.tr("First row"),
            {self.tr("Told from what it holds"): None, self.tr("It is a header"): True, self.tr("It is text"): False},
            table.header,
            lambda value: self._change(
                replace(self._options, table=TableOptions(None if value is None else bool(value), table.columns))
            ),
        )

    def add_choice(
        self, title: str, choices: Mapping[str, object], chosen: object, take: Callable[[object], None]
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

    def _take(self, version: int, **changes: object) -> None:
        options = self._options
        versions = [options.version(number) for number in range(max(version + 1, len(options.versions)))]
        versions[version] = _changed(versions[version], changes)
        self._change(replace(options, versions=tuple(versions)))

    def _ask_language(self) -> None:
        text, given = QInputDialog.getText(
            self.parentWidget(), self.tr("Language"), self.tr("Code of the language (BCP 47), such as ur or pt-BR:")
        )
        if given and text.strip():
            self._take(self._version, language=text.strip())


def _changed(options: VersionOptions, changes: Mapping[str, object]) -> VersionOptions:
    return replace(options, **changes)  # type: ignore[arg-type]  # named as the fields are


class VersionMenus(QObject):
    """Shows the menus of one window's versions: at a header, or by key at that of the version that has the focus."""

    def __init__(self, session: Session, documents: Documents, panes: Panes, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._documents, self._panes, self._window = session, documents, panes, parent
        panes.header_menu_requested.connect(self.show_menu)

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What each action does."""
        return {"version": self._show_focused}

    @Slot()
    def _show_focused(self) -> None:
        pane = self._panes.focused_pane
        if pane is not None:
            header = self._panes.header(pane.version)
            self.show_menu(pane.version, header.mapToGlobal(header.rect().bottomLeft()))

    @Slot(int, QPoint)
    def show_menu(self, version: int, place: QPoint) -> None:
        """Show the menu of a version at a place of the screen."""
        documents, panes = self._session.documents, self._panes
        alone = len(self._documents.paths) == 1
        menu = VersionMenu(
            version, documents[version], self._documents.options, self._documents.reopen, self._window, alone=alone
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addSeparator()
        shown = panes.shown_versions
        if len(shown) > 1:
            menu.addAction(self.tr("Hide this version"), partial(panes.set_hidden, version, hidden=True))
        self._add_hidden(menu, shown)
        menu.popup(place)

    def _add_hidden(self, menu: QMenu, shown: Sequence[int]) -> None:
        for other, name in enumerate(self._session.version_names):
            if other not in shown:
                menu.addAction(self.tr("Show {}").format(name), partial(self._panes.set_hidden, other, hidden=False))
