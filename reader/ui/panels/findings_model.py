"""What the findings panel lists: groups and the findings in them, in an order, folded or open.

The list is flat: a `Group` stands before its findings, and the findings of a folded group are left out. Findings may
come in any order; they are shown by row. Hints and dismissed findings have groups of their own, folded
at first, so that they are never in the way of what needs a decision.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.core.findings import Finding, FindingKind, Order, Severity

Wording = Callable[[Finding], tuple[str, str]]
"""From a finding to its title and its sentence in the language of the interface."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SEVERITIES = tuple(Severity)
_RANKS = {key: rank for rank, key in enumerate((*Severity, *FindingKind))}
_HINTS, _DISMISSED = "hints", "dismissed"


class Role(IntEnum):
    """What the delegate asks of an entry: the finding or the group itself, and how it stands."""

    FINDING = Qt.ItemDataRole.UserRole
    GROUP = Qt.ItemDataRole.UserRole + 1
    SENTENCE = Qt.ItemDataRole.UserRole + 2
    DISMISSED = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Group:
    """The line before findings that belong together; `key` is their kind or severity, or "hints" or "dismissed"."""

    key: str
    findings: tuple[Finding, ...]
    folded: bool


class FindingsModel(QAbstractListModel):
    """The entries of the findings list; rebuilt whole, since a rebuild costs milliseconds for thousands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording: Wording = lambda finding: (finding.kind.value, "")
        self._findings: list[Finding] = []
        self._dismissed: dict[str, str] = {}
        self.order = Order.ROW
        self._folded = {_HINTS: True, _DISMISSED: True}
        self._entries: list[Finding | Group] = []
        self._places: dict[tuple[object, ...], int] = {}
        self._counts = (0, 0)

    def set_findings(self, findings: Iterable[Finding], wording: Wording) -> None:
        """List these findings instead of what was there."""
        self._findings = list(findings)
        self._wording = wording
        self.rebuild()

    def renumber(self, now: Callable[[Sequence[int]], Sequence[int]]) -> None:
        """Tell the numbers that rows have now; what is listed stays where it is."""
        rows = now([finding.row for finding in self._findings])
        moved = {
            id(finding): replace(finding, row=row)
            for finding, row in zip(self._findings, rows, strict=True)
            if row != finding.row
        }
        if not moved:
            return
        self._findings = [moved.get(id(finding), finding) for finding in self._findings]
        self._entries = [
            replace(entry, findings=tuple(moved.get(id(f), f) for f in entry.findings))
            if isinstance(entry, Group)
            else moved.get(id(entry), entry)
            for entry in self._entries
        ]
        self._places = {}

    def set_dismissed(self, reasons: Mapping[str, str]) -> None:
        """Say which findings are dismissed, by their fingerprints, and why ("" where the reviewer did not say)."""
        self._dismissed = dict(reasons)
        self.rebuild()

    def set_order(self, order: Order) -> None:
        """Put the open findings together by row (no groups), by severity or by kind."""
        self.order = order
        self.rebuild()

    @property
    def dismissed_shown(self) -> bool:
        """Whether the group of dismissed findings is open, or would be if there were any."""
        return not self._folded[_DISMISSED]

    def show_dismissed(self, *, shown: bool) -> None:
        """Open or fold the group of dismissed findings."""
        self._folded[_DISMISSED] = not shown
        self.rebuild()

    def toggle(self, group: Group) -> None:
        """Fold an open group, open a folded one."""
        self._folded[group.key] = not group.folded
        self.rebuild()

    def unfold_to(self, finding: Finding) -> None:
        """Open the group that hides a finding."""
        for entry in self._entries:
            if isinstance(entry, Group) and entry.folded and finding in entry.findings:
                self.toggle(entry)
                return

    def counts(self) -> tuple[int, int]:
        """How many findings above hints are open, and how many findings are dismissed."""
        return self._counts

    def is_dismissed(self, finding: Finding) -> bool:
        """True if a finding is dismissed."""
        return finding.fingerprint in self._dismissed

    def index_of(self, entry: Finding | Group | None) -> QModelIndex:
        """Where a finding, or the group with the same key, is listed; invalid if it is not."""
        if not self._places:
            self._places = {_identity(listed): n for n, listed in reversed(list(enumerate(self._entries)))}
        row = self._places.get(_identity(entry)) if entry is not None else None
        return QModelIndex() if row is None else self.index(row)

    def entry(self, index: Index) -> Finding | Group | None:
        """The finding or the group at an index."""
        return self._entries[index.row()] if index.isValid() else None

    def rebuild(self) -> None:
        """Make the list of entries anew."""
        self.beginResetModel()
        self._findings.sort(key=lambda finding: (finding.row, _SEVERITIES.index(finding.severity)))
        dismissed = [f for f in self._findings if f.fingerprint in self._dismissed]
        left = [f for f in self._findings if f.fingerprint not in self._dismissed]
        alarms = [finding for finding in left if finding.severity is not Severity.HINT]
        hints = [finding for finding in left if finding.severity is Severity.HINT]
        self._counts = (len(alarms), len(dismissed))
        self._entries = []
        self._places = {}
        if self.order is Order.ROW:
            self._entries += alarms
        else:
            for key, group in groupby(sorted(alarms, key=self._group_rank), key=self._group_key):
                self._add(key, tuple(group))
        self._add(_HINTS, tuple(hints))
        self._add(_DISMISSED, tuple(dismissed))
        self.endResetModel()

    def _group_key(self, finding: Finding) -> FindingKind | Severity:
        return finding.kind if self.order is Order.KIND else finding.severity

    def _group_rank(self, finding: Finding) -> int:
        return _RANKS[self._group_key(finding)]

    def _add(self, key: str, findings: Sequence[Finding]) -> None:
        if not findings:
            return
        folded = self._folded.get(key, False)
        self._entries.append(Group(key, tuple(findings), folded))
        if not folded:
            self._entries.extend(findings)

    def _title(self, group: Group) -> str:
        count = len(group.findings)
        names: dict[str, str] = {
            _HINTS: self.tr("Hints (%Ln)", "", count),
            _DISMISSED: self.tr("Dismissed (%Ln)", "", count),
            Severity.ERROR: self.tr("Errors (%Ln)", "", count),
            Severity.WARNING: self.tr("Warnings (%Ln)", "", count),
            FindingKind.ONLY_IN_ONE_VERSION: self.tr("In one version only (%Ln)", "", count),
            FindingKind.VALUES_DIFFER: self.tr("Values differ (%Ln)", "", count),
            FindingKind.MOVED: self.tr("In another row (%Ln)", "", count),
            FindingKind.GAP: self.tr("No counterpart (%Ln)", "", count),
            FindingKind.LENGTH: self.tr("Length (%Ln)", "", count),
            FindingKind.BIDI_HAZARD: self.tr("Scrambled in plain viewers (%Ln)", "", count),
            FindingKind.CONTROL: self.tr("Invisible controls (%Ln)", "", count),
            FindingKind.UNTRANSLATED: self.tr("Untranslated (%Ln)", "", count),
            FindingKind.REPEATED_WORD: self.tr("Repeated words (%Ln)", "", count),
            FindingKind.TERM: self.tr("Terms (%Ln)", "", count),
        }
        return names[group.key]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are listed."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is told of an entry; only what is on screen is ever worded."""
        entry = self.entry(index)
        if isinstance(entry, Group):
            return self._group_data(entry, role)
        if entry is not None:
            return self._finding_data(entry, role)
        return None

    def _group_data(self, group: Group, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("folded") if group.folded else self.tr("open")
            return f"{self._title(group)}, {state}"
        return group if role == Role.GROUP else None

    def _finding_data(self, finding: Finding, role: int) -> object:
        if role == Role.FINDING:
            return finding
        if role == Role.DISMISSED:
            return self.is_dismissed(finding)
        if role == Role.GROUP or role not in _WORDED:
            return None
        title, sentence = self._wording(finding)
        reason = self._dismissed.get(finding.fingerprint)
        if reason:
            sentence = f"\u2068{reason}\u2069 · {sentence}"
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._severity(finding.severity)}: {title}. {sentence}"
        return sentence

    def _severity(self, severity: Severity) -> str:
        names = {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.HINT: self.tr("Hint"),
        }
        return names[severity]


def _identity(entry: Finding | Group) -> tuple[object, ...]:
    """What makes an entry the same one after a rebuild."""
    return (entry.key,) if isinstance(entry, Group) else (entry.row, entry.fingerprint)


_WORDED = frozenset({
    int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole),
    int(Role.SENTENCE),
})  # fmt: skip  # roles, side by side
