"""The preferences dialog: every choice is applied at once and explained in a sentence.

One button resets everything; pressed again, it takes that back.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.findings import FindingKind, Severity
from reader.ui import describe
from reader.ui.dialogs.figurespage import FiguresPage
from reader.ui.dialogs.parts import Choice, close_button, explained, form
from reader.ui.dialogs.textpage import TextPage
from reader.ui.fonts import Fonts
from reader.ui.session import Session
from reader.ui.settings import Settings

_HIDDEN, _OWN = "hidden", "own"


class LookPage(QWidget):
    """Theme, language of the interface, how a reading opens, the key that unlocks."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = Choice(
            {
                "system": self.tr("As the system"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "high contrast": self.tr("High contrast"),
            },
            lambda value: settings.change(theme=value),
        )
        self._language = Choice(
            # A language is called by its own name, so that it is found by who cannot read the others.
            {"": self.tr("As the system"), "en": "English", "ar": "العربية", "ur": "اردو"},
            lambda value: settings.change(language=value),
        )
        self._mode = Choice(
            {"level": self.tr("Level rows"), "flowing": self.tr("Flowing")},
            lambda value: settings.change(mode=value),
        )
        self._hold = Choice(
            {"Alt": "Alt", "Shift": self.tr("Shift"), "Ctrl": self.tr("Ctrl"), "Meta": self.tr("Super (Meta)")},
            lambda value: settings.change(hold_key=value),
        )
        self._add_fields()
        settings.changed.connect(self._show)
        self._show()

    def _add_fields(self) -> None:
        fields = form(self)
        explained(
            fields,
            self.tr("Colours"),
            self._theme,
            self.tr("High contrast draws white on black, with every edge shown."),
        )
        explained(
            fields,
            self.tr("Language"),
            self._language,
            self.tr("The language of menus and messages, and how numbers are written in them."),
        )
        explained(
            fields,
            self.tr("Readings open"),
            self._mode,
            self.tr("Level rows start on one line in all panes; flowing panes run on, joined by ribbons."),
        )
        explained(
            fields,
            self.tr("Key that unlocks"),
            self._hold,
            self.tr("As long as it is held, one pane scrolls alone. Choose another where the system takes Alt."),
        )

    @Slot()
    def _show(self) -> None:
        preferences = self._settings.preferences
        self._theme.show_value(preferences.theme)
        self._language.show_value(preferences.language)
        self._mode.show_value(preferences.mode)
        self._hold.show_value(preferences.hold_key)

    def go_on_from_language(self) -> None:
        """Give the keyboard to the box of languages, in a dialog that was made anew because another was chosen."""
        self._language.setFocus()


class FindingsPage(QWidget):
    """Which kinds of findings are shown, and how grave they are."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        fields = form(self)
        words = QLabel(
            self.tr(
                "Errors and warnings are counted and walked through with F8; hints are only listed. By itself, Facing "
                "rates a finding by what it is about: a number more gravely than a name."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setProperty("voice", "muted")
        fields.addRow(words)
        names = {
            _OWN: self.tr("As Facing rates it"),
            "error": self.tr("Error"),
            "warning": self.tr("Warning"),
            "hint": self.tr("Hint"),
            _HIDDEN: self.tr("Not shown"),
        }
        self._boxes: dict[FindingKind, Choice] = {}
        for kind in FindingKind:
            box = self._boxes[kind] = Choice(names, partial(self._rate, kind), self)
            explained(fields, describe.kind_of_finding(kind), box, describe.rule(kind))
        settings.changed.connect(self._show)
        self._show()

    def _rate(self, kind: FindingKind, value: str) -> None:
        severities = dict(self._settings.preferences.severities)
        severities.pop(kind, None)
        if value != _OWN:
            severities[kind] = None if value == _HIDDEN else Severity(value)
        self._settings.change(severities=severities)

    @Slot()
    def _show(self) -> None:
        severities = self._settings.preferences.severities
        for kind, box in self._boxes.items():
            severity = severities.get(kind, _OWN)
            box.show_value(_HIDDEN if severity is None else str(severity))


class FilesPage(QWidget):
    """Glossary files, and the folder that keeps reviews."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Glossaries"))
        self._list.setFixedHeight(130)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._add = QPushButton(self.tr("Add…"), self)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._folder = QLineEdit(self)
        self._folder.setAccessibleName(self.tr("Reviews"))
        self._folder.setReadOnly(True)  # Qt's own signature
        self._folder.setPlaceholderText(self.tr("The program's own folder"))
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._own = QPushButton(self.tr("Automatic"), self)
        self._add.clicked.connect(self._choose_glossaries)
        self._remove.clicked.connect(self._remove_glossary)
        self._choose.clicked.connect(self._choose_folder)
        self._own.clicked.connect(lambda: settings.change(reviews=""))
        self._list.itemSelectionChanged.connect(self._enable)
        gone = QShortcut(QKeySequence.StandardKey.Delete, self._list)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self._remove_glossary)
        fields = form(self)
        explained(
            fields,
            self.tr("Glossaries"),
            _beside(self._list, self._add, self._remove),
            self.tr(
                "Termbases (TBX) or tables (TSV, CSV, XLSX) with a column for each language. What breaks their terms "
                "is a finding."
            ),
        )
        explained(
            fields,
            self.tr("Reviews"),
            _beside(self._folder, self._choose, self._own),
            self.tr(
                "Where a review is kept that cannot lie beside its documents. Reviews that exist stay where they are "
                "and are still found there."
            ),
        )
        settings.changed.connect(self._show)
        self._show()

    @Slot()
    def _choose_glossaries(self) -> None:
        kinds = ";;".join(
            (self.tr("Glossaries") + " (*.tbx *.tsv *.csv *.xlsx *.xml *.txt)", self.tr("All files") + " (*)")
        )
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add glossaries"), filter=kinds)
        kept = self._settings.preferences.glossaries
        self._settings.change(glossaries=tuple(dict.fromkeys((*kept, *names))))

    @Slot()
    def _remove_glossary(self) -> None:
        gone = {item.data(Qt.ItemDataRole.UserRole) for item in self._list.selectedItems()}
        kept = self._settings.preferences.glossaries
        self._settings.change(glossaries=tuple(name for name in kept if name not in gone))

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where reviews are kept"))
        if folder:
            self._settings.change(reviews=str(Path(folder)))

    @Slot()
    def _show(self) -> None:
        preferences = self._settings.preferences
        self._list.clear()
        for name in preferences.glossaries:
            item = QListWidgetItem(name if Path(name).is_file() else self.tr("{} is not there any more").format(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setToolTip(name)
            self._list.addItem(item)
        self._folder.setText(preferences.reviews)
        self._own.setEnabled(bool(preferences.reviews))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))


def _beside(field: QWidget, *buttons: QPushButton) -> QWidget:
    both = QWidget()
    layout = QHBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field, 1)
    for button in buttons:
        button.setAutoDefault(False)  # Qt's own signature
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    both.setFocusProxy(field)
    return both


class PreferencesDialog(QDialog):
    """The dialog; it stays open beside the reading that it changes."""

    def __init__(self, settings: Settings, fonts: Fonts, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings, self._fonts, self._session = settings, fonts, session
        self._pages: list[QScrollArea] = []
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)  # Qt's own signature
        self._look = LookPage(settings, self)
        self.tabs.addTab(_scrolled(self._look), self.tr("Look"))
        self.tabs.addTab(_scrolled(FindingsPage(settings, self)), self.tr("Findings"))
        self.tabs.addTab(_scrolled(FilesPage(settings, self)), self.tr("Files"))
        self._show_documents()
        session.opened.connect(self._follow)
        buttons = close_button(self)
        self._reset = buttons.addButton("", QDialogButtonBox.ButtonRole.ResetRole)
        self._reset.clicked.connect(self._reset_or_undo)
        settings.changed.connect(self._name_reset)
        self._name_reset()
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(buttons)
        self.resize(760, 620)

    @property
    def page(self) -> int:
        """The number of the page that is shown."""
        return self.tabs.currentIndex()

    @page.setter
    def page(self, page: int) -> None:
        self.tabs.setCurrentIndex(page)
        if self._look.isVisibleTo(self):
            self._look.go_on_from_language()

    @Slot()
    def _reset_or_undo(self) -> None:
        if self._settings.was_reset:
            self._settings.undo_reset()
        else:
            self._settings.reset()

    @Slot()
    def _name_reset(self) -> None:
        undo, reset = self.tr("Undo the reset"), self.tr("Reset everything")
        self._reset.setText(undo if self._settings.was_reset else reset)

    @Slot()
    def _follow(self) -> None:
        if self.isVisible():  # a dialog that was closed is made anew
            self._show_documents()

    def _show_documents(self) -> None:
        """Offer choices for the documents that are open, in the place of those that were open before."""
        documents = self._session.documents
        of_documents = (
            (0, self.tr("Text"), TextPage(self._settings, self._fonts, documents, self)),
            (2, self.tr("Numbers and dates"), FiguresPage(self._settings, documents, self)),
        )
        current = self.tabs.currentIndex() if self._pages else 0
        for page in self._pages:
            self.tabs.removeTab(self.tabs.indexOf(page))
            page.deleteLater()
        self._pages = [_scrolled(page) for _, _, page in of_documents]
        for (place, title, _), page in zip(of_documents, self._pages, strict=True):
            self.tabs.insertTab(place, page, title)
        self.tabs.setCurrentIndex(current)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)  # Qt's own signature
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the control that has the focus
    area.setWidget(page)
    return area
