"""Help: all keys at a glance, the rule behind a finding, the short guide, and what is running."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.findings import FindingKind
from reader.paths import guide
from reader.ui import describe, localetext
from reader.ui.actions import MENUS, Actions, plain
from reader.ui.dialogs.parts import close_button
from reader.ui.fonts import scaled
from reader.ui.icons import application_icon
from reader.ui.versions import version_lines


class ShortcutsDialog(QDialog):
    """All keys, by menu, and those of the panes and panels."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.tree.setAccessibleName(self.tr("Keys"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for title, keys in MENUS:
            lines = [(actions.name(key), localetext.keys(actions[key].shortcuts())) for key in keys if key]
            self._add(plain(Actions.translated(title)), [line for line in lines if line[1]])
        self._add(self.tr("In the text"), self._pane_keys())
        self._add(self.tr("In the list of findings"), self._panel_keys())
        self._add(self.tr("In the notes"), self._note_keys())
        self.tree.expandAll()
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree)
        layout.addWidget(close_button(self))
        self.resize(560, 640)

    def _add(self, title: str, lines: Iterable[tuple[str, str]]) -> None:
        group = QTreeWidgetItem(self.tree, [title])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)  # Qt's own signature
        for name, keys in lines:
            QTreeWidgetItem(group, [name, keys])

    def _pane_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Previous, next row"), _native("Up", "Down")),
            (self.tr("A screen up, down"), _native("PgUp", "PgDown")),
            (self.tr("Beginning, end"), _native("Home", "End")),
            (self.tr("Larger, smaller text"), self.tr("Ctrl + wheel")),
        ]

    def _panel_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Dismiss or restore"), _native("D")),
            (self.tr("Write a note"), _native("N")),
            (self.tr("Go to the row"), _native("Enter")),
        ]

    def _note_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Keep what is written"), _native("Ctrl+Return", "Esc")),
            (self.tr("Change the note"), _native("E")),
            (self.tr("Resolve or reopen"), _native("R")),
            (self.tr("Remove the note"), _native("Del")),
            (self.tr("Go to the row"), _native("Return")),
        ]


def _native(*sequences: str) -> str:
    return localetext.keys([QKeySequence(sequence) for sequence in sequences])


class ExplainDialog(QDialog):
    """What the kinds of findings mean, the one in question first."""

    def __init__(self, kind: FindingKind | None, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is this finding?"))
        self._sentence, self._asked = sentence, kind
        self.kinds = QListWidget(self)
        self.kinds.setAccessibleName(self.tr("Kinds of findings"))
        for each in FindingKind:
            item = QListWidgetItem(describe.kind_of_finding(each), self.kinds)
            item.setData(Qt.ItemDataRole.UserRole, each.value)
        self.kinds.setMinimumWidth(self.kinds.sizeHintForColumn(0) + 8)
        self.kinds.setMaximumWidth(self.kinds.minimumWidth() + 20)
        self._title = QLabel(self)
        self._title.setFont(scaled(self.font(), 1.35))
        self._here, self._rule, self._example = (_paragraph(self) for _ in range(3))
        self._example.setProperty("voice", "muted")
        text = QVBoxLayout()
        text.setContentsMargins(18, 8, 8, 8)
        text.setSpacing(12)
        for label in (self._title, self._here, self._rule, self._example):
            text.addWidget(label)
        text.addStretch()
        both = QHBoxLayout()
        both.addWidget(self.kinds)
        both.addLayout(text, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addWidget(close_button(self))
        self.kinds.currentRowChanged.connect(self._show_kind)
        self.kinds.setCurrentRow(list(FindingKind).index(kind) if kind else 0)
        self.resize(680, 440)

    @property
    def text(self) -> str:
        """What is said of the kind that is shown."""
        return "\n".join(label.text() for label in (self._title, self._here, self._rule, self._example))

    @Slot(int)
    def _show_kind(self, row: int) -> None:
        kind = list(FindingKind)[row]
        self._title.setText(describe.kind_of_finding(kind))
        self._here.setText(self._sentence if kind is self._asked else "")
        self._here.setVisible(bool(self._here.text()))
        self._rule.setText(describe.rule(kind))
        self._example.setText(self.tr("For example: {}").format(describe.example(kind)))


def _paragraph(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


class GuideDialog(QDialog):
    """The short guide, in the language of the interface."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.browser = QTextBrowser(self)
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.browser.document().setDocumentMargin(20)
        # In Urdu Qt counts the space at the end of a line, and asks for some pixels more than there are.
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.setFont(scaled(self.font(), 1.1))
        self.browser.setMarkdown(guide(describe.interface_language()).read_text(encoding="utf-8"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser)
        layout.addWidget(close_button(self))
        self.resize(680, 680)


class AboutDialog(QDialog):
    """What this is and what is running, to be copied into a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Facing"))
        lines = version_lines()
        picture = QLabel(self)
        picture.setPixmap(application_icon().pixmap(64, 64))
        name = QLabel("Facing", self)
        name.setFont(scaled(self.font(), 1.8))
        words = _paragraph(self)
        words.setText(self.tr("Reads versions of one document side by side, for editors who review translations."))
        licence = _paragraph(self)
        licence.setText(self.tr("Free software under the GNU General Public License, version 3 or later."))
        versions = _paragraph(self)
        versions.setText("\n".join(lines))
        versions.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        versions.setProperty("voice", "muted")
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(picture)
        top.addWidget(name)
        top.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        for label in (words, licence, versions):
            layout.addWidget(label)
        layout.addWidget(copying_buttons(self, lines))
        self.setMinimumWidth(440)


def copying_buttons(dialog: QDialog, lines: Sequence[str]) -> QDialogButtonBox:
    """Buttons that close a dialog and that copy some lines."""
    buttons = close_button(dialog)
    text = QCoreApplication.translate("Dialog", "Copy report")
    copy = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(lines)))
    return buttons
