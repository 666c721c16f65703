"""Every action once: its name, its shortcut, and in which menu and toolbar it stands.

The table is the one source for menus, toolbar, tooltips and the overview of shortcuts. What an action does is connected
by the window; when it can be used is told by `enable`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from reader.ui import localetext


class Needs(Enum):
    """What has to be there for an action to be of use."""

    NOTHING = "nothing"
    READING = "reading"
    SELECTION = "selection"
    STEP = "step"
    """Something to undo or redo; told by who knows."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action as it is offered."""

    text: str
    shortcuts: tuple[str, ...] = ()
    needs: Needs = Needs.READING
    checkable: bool = False
    checked: bool = False
    local: bool = False
    """Whether its keys, plain letters, mean it only while the panes have the focus."""
    icon: str = ""
    short: str = ""
    """The name on the toolbar; without one the icon stands there alone."""
    tip: str = ""


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


SPECS: Mapping[str, ActionSpec] = MappingProxyType({
    "open": ActionSpec(_("&Open…"), ("Ctrl+O",), Needs.NOTHING, icon="open", short=_("Open…"),
                       tip=_("Open two or more versions of one document")),
    "sample": ActionSpec(_("Open the &sample"), (), Needs.NOTHING),
    "export": ActionSpec(_("Save the ro&ws as…"), ("Ctrl+Shift+S",),
                         tip=_("Write the rows as a translation memory, XLIFF, a table or a workbook")),
    "close": ActionSpec(_("&Close the reading"), ("Ctrl+W",)),
    "quit": ActionSpec(_("&Quit"), ("Ctrl+Q",), Needs.NOTHING),
    "save_review": ActionSpec(_("Save the re&view as…"), tip=_("Keep the review in another file from now on")),
    "report": ActionSpec(_("Repor&t…"), tip=_("Write rows, findings, notes and statuses for others")),
    "undo": ActionSpec(_("&Undo"), ("Ctrl+Z",), Needs.STEP, icon="undo"),
    "redo": ActionSpec(_("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Needs.STEP, icon="redo"),
    "reviewed": ActionSpec(_("Mark as &reviewed"), ("Space",), local=True,
                           tip=_("Mark the row as reviewed and go on to the next that is not")),
    "needs_work": ActionSpec(_("Mark as needing &work"), ("W",), local=True),
    "not_reviewed": ActionSpec(_("Mark as n&ot reviewed"), ("R", "Backspace"), local=True),
    "note": ActionSpec(_("Add &note…"), ("N",), local=True,
                       tip=_("Write a note on the selected passage, or on the row")),
    "dismiss": ActionSpec(_("&Dismiss finding"), ("D",), local=True,
                          tip=_("Wave the row's finding through as a false alarm")),
    "dismiss_reason": ActionSpec(_("Dismiss with a rea&son…"), ("Shift+D",), local=True),
    "next_match": ActionSpec(_("Next row that is &wanted"), ("F4",),
                             tip=_("Go to the next row of the filter, or that is left to review")),
    "previous_match": ActionSpec(_("Previous row that is wante&d"), ("Shift+F4",)),
    "merge_next": ActionSpec(_("&Merge with the next row"), ("M",), local=True,
                             tip=_("Make one row of this and the next, or of all that are selected")),
    "merge_previous": ActionSpec(_("Merge with the &previous row"), ("Shift+M",), local=True),
    "split": ActionSpec(_("&Split the row here"), ("S",), local=True,
                        tip=_("Begin another row at the paragraph with the caret")),
    "move_up": ActionSpec(_("Move paragraph to the row &above"), ("Alt+Up",), local=True),
    "move_down": ActionSpec(_("Move paragraph to the row &below"), ("Alt+Down",), local=True),
    "make_gap": ActionSpec(_("Make a &gap"), ("G",), local=True,
                           tip=_("Leave this version out of the row; its paragraphs follow in a row of their own")),
    "close_gap": ActionSpec(_("C&lose the gap"), ("Shift+G",), local=True,
                            tip=_("Fill the gap with the paragraphs of the row below, or else above")),
    "copy": ActionSpec(_("&Copy"), ("Ctrl+C",), Needs.SELECTION),
    "copy_isolated": ActionSpec(_("Copy with &isolates"), ("Ctrl+Shift+C",), Needs.SELECTION,
                                tip=_("Copy the text with the marks that keep its codes whole in other programs")),
    "copy_row": ActionSpec(_("Cop&y row"), ("Ctrl+Alt+C",),
                           tip=_("Copy the current row of all versions, tabs between")),
    "select_all": ActionSpec(_("Select &all"), ("Ctrl+A",)),
    "find": ActionSpec(_("&Find…"), ("Ctrl+F",), icon="search", short=_("Search"), tip=_("Search in all versions")),
    "find_next": ActionSpec(_("Find &next"), ("F3", "Ctrl+G")),
    "find_previous": ActionSpec(_("Find &previous"), ("Shift+F3", "Ctrl+Shift+G")),
    "previous_finding": ActionSpec(_("&Previous finding"), ("Shift+F8",), icon="previous-finding", short=_("Previous")),
    "next_finding": ActionSpec(_("&Next finding"), ("F8",), icon="next-finding", short=_("Next finding")),
    "next_uncertain": ActionSpec(_("Next &uncertain row"), ("F9",),
                                 tip=_("Go to the next row whose pairing is in doubt")),
    "previous_uncertain": ActionSpec(_("Previous un&certain row"), ("Shift+F9",)),
    "lock": ActionSpec(_("&Lock scroll"), ("L",), checkable=True, checked=True, icon="lock", short=_("Lock scroll"),
                       tip=_("Scroll all panes together; hold Alt to unlock for as long as it is held")),
    "lock_here": ActionSpec(_("Lock &as they stand"), ("Shift+L",),
                            tip=_("Lock the panes at their present distance in rows")),
    "level": ActionSpec(_("Le&vel rows"), ("V",), checkable=True, checked=True, icon="level", short=_("Level rows"),
                        tip=_("Start the cells of a row on one line; otherwise each pane flows at its own pace")),
    "marks": ActionSpec(_("Invisible c&haracters"), ("Ctrl+Shift+8",), checkable=True, icon="pilcrow",
                        short=_("Marks"),
                        tip=_("Show invisible characters as small marks")),
    "caret": ActionSpec(_("Ca&ret browsing"), ("F7",), checkable=True, tip=_("Move a caret through the text by keys")),
    "zoom_in": ActionSpec(_("Zoom &in"), ("Ctrl++", "Ctrl+=")),
    "zoom_out": ActionSpec(_("Zoom &out"), ("Ctrl+-",)),
    "zoom_reset": ActionSpec(_("&Normal size"), ("Ctrl+0",)),
    "side": ActionSpec(_("Side pan&el"), ("Ctrl+B",), checkable=True, checked=True, icon="panel",
                       tip=_("Show or hide findings, entities and notes beside the text")),
    "version": ActionSpec(_("&This version…"), ("Ctrl+I",),
                          tip=_("Language, direction and reading of the version that has the focus")),
    "next_pane": ActionSpec(_("Next &pane"), ("F6",)),
    "full_screen": ActionSpec(_("F&ull screen"), ("F11",), Needs.NOTHING, checkable=True),
    "preferences": ActionSpec(_("Pr&eferences…"), ("Ctrl+,",), Needs.NOTHING),
    "guide": ActionSpec(_("&Guide"), ("F1",), Needs.NOTHING),
    "shortcuts": ActionSpec(_("&Keys"), ("Ctrl+/", "?"), Needs.NOTHING, tip=_("All keys at a glance")),
    "explain": ActionSpec(_("&What is this finding?"), ("Shift+F1",),
                          tip=_("The rule behind the chosen finding, with an example")),
    "about": ActionSpec(_("&About Facing"), (), Needs.NOTHING),
})  # fmt: skip  # one action a line

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_("&File"), ("open", "sample", "", "export", "report", "save_review", "", "close", "quit")),
    (
        _("&Edit"),
        (
            "undo", "redo", "", "copy", "copy_isolated", "copy_row", "", "select_all", "",
            "find", "find_next", "find_previous", "", "preferences",
        ),
    ),
    (
        _("&View"),
        (
            "level", "lock", "lock_here", "", "side", "marks", "caret", "next_pane", "version", "",
            "zoom_in", "zoom_out", "zoom_reset", "", "full_screen",
        ),
    ),
    (_("&Review"), ("reviewed", "needs_work", "not_reviewed", "", "note", "", "dismiss", "dismiss_reason")),
    (
        _("Ro&ws"),
        ("merge_next", "merge_previous", "split", "", "move_up", "move_down", "", "make_gap", "close_gap"),
    ),
    (_("&Go"), ("next_finding", "previous_finding", "", "next_uncertain", "previous_uncertain", "",
                "next_match", "previous_match")),
    (_("&Help"), ("guide", "shortcuts", "explain", "", "about")),
)  # fmt: skip  # menus as they are read
TOOLBAR = ("open", "undo", "redo", "lock", "level", "marks", "previous_finding", "next_finding", "find", "side")


def plain(text: str) -> str:
    """The text of a menu item without its access key and dots."""
    return text.replace("&", "").rstrip("…")


class Actions(QObject):
    """The actions of one window."""

    asked = Signal(str)
    """The key of an action that the person asks for, before anything is done about it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {key: self._make(key, spec) for key, spec in SPECS.items()}

    def _make(self, key: str, spec: ActionSpec) -> QAction:
        action = QAction(self.translated(spec.text), self, checkable=spec.checkable)
        action.setObjectName(key)
        action.triggered.connect(lambda: self.asked.emit(key))
        action.setChecked(spec.checked)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in spec.shortcuts])
        local, window = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(local if spec.local else window)
        if spec.short:
            action.setIconText(self.translated(spec.short))
        self._set_tip(action, self.translated(spec.tip))
        return action

    def _set_tip(self, action: QAction, tip: str = "") -> None:
        name = tip or plain(action.text())
        keys = localetext.keys(action.shortcuts()[:1])
        action.setToolTip(f"{name} ({keys})" if keys else name)

    def rename(self, key: str, text: str) -> None:
        """Give an action whose name tells what it would do now that name, or its own if that is empty."""
        action = self._actions[key]
        short = action.iconText()
        action.setText(text or self.translated(SPECS[key].text))
        action.setIconText(short)
        self._set_tip(action)

    def name(self, key: str) -> str:
        """What an action is called wherever it is not in a menu, whatever it would do now."""
        return plain(self.translated(SPECS[key].text))

    def local(self) -> list[QAction]:
        """The actions whose keys mean them only while the panes have the focus."""
        return [action for key, action in self._actions.items() if SPECS[key].local]

    @staticmethod
    def translated(text: str) -> str:
        """A text of the table in the language of the interface."""
        return QCoreApplication.translate("Actions", text)

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def enable(self, *, reading: bool, selection: bool) -> None:
        """Offer what is of use now."""
        there = {Needs.NOTHING: True, Needs.READING: reading, Needs.SELECTION: reading and selection}
        for key, action in self._actions.items():
            if SPECS[key].needs in there:
                action.setEnabled(there[SPECS[key].needs])
