"""The side of the reading view: panels one above the other, and below them what explains the row.

That is what a bilingual file says of it, and why the chosen mentions match.
The person shows and hides it. Beside panes that would have to scroll sideways it folds away by itself, and comes back
when there is room again; whoever wants it all the same can have it there too.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from reader.preferences import SideState
from reader.ui.panels.entities import EntitiesPanel
from reader.ui.panels.findings import FindingsPanel

WIDTH = 300
"""The width of the side, in pixels, until the person chooses another."""
_HEIGHTS = (280, 520)
_SPARE = 12
_MOST_REMARKED = 600


class _Words(QLabel):
    """Lines of plain text under the panels that can be selected; hidden until there is something to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setContentsMargins(16, 10, 16, 12)
        self.hide()


class Reason(_Words):
    """Why mentions match, or what is amiss with one; what is said of a row goes when the row is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: int | None = None
        self.setAccessibleName(self.tr("Why these mentions match"))

    def tell(self, sentences: Sequence[str], row: int | None = None) -> None:
        """Say these sentences, of a row if one is named; none hide the label."""
        self._row = row
        self.setText("\n".join(sentences))
        self.setVisible(bool(sentences))

    def stay_in(self, row: int) -> None:
        """Say nothing of any row but this one."""
        if self._row != row:
            self.leave_row()

    @Slot()
    def leave_row(self) -> None:
        """Say nothing of any row: the person is elsewhere, or what was said may not hold any more."""
        if self._row is not None:
            self.tell(())


class Remarks(_Words):
    """What a bilingual file says of the current row: the states of its segments and the comments on them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("In the file"))

    def tell(self, remarks: Sequence[str]) -> None:
        """Show these remarks, cut where they would crowd the panels out; none hide the label."""
        text = "\n".join([self.tr("In the file"), *(f"• {remark}" for remark in remarks)])
        self.setText(text if len(text) <= _MOST_REMARKED else f"{text[:_MOST_REMARKED]}…")
        self.setVisible(bool(remarks))


class Side(QWidget):
    """The panels, remarks and the reason; `panels` is the splitter that they stand in."""

    shown_changed = Signal(bool)

    def __init__(self, findings: FindingsPanel, entities: EntitiesPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._findings = findings
        self._wanted, self._fits, self._forced = True, True, False
        self._moved, self._width = False, 0
        self.panels = QSplitter(Qt.Orientation.Vertical, self)
        self.panels.setChildrenCollapsible(False)
        self.panels.addWidget(findings)
        self.panels.addWidget(entities)
        self.panels.setSizes([*_HEIGHTS])
        self.panels.splitterMoved.connect(self._keep_heights)
        self.remarks = Remarks(self)
        self.reason = Reason(self)
        self._sharing = QTimer(self, singleShot=True, interval=0)
        self._sharing.timeout.connect(self._share)
        self.panels.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panels, 1)
        column.addWidget(self.remarks)
        column.addWidget(self.reason)

    # Shown or hidden

    @property
    def shown(self) -> bool:
        """Whether the side stands beside the text."""
        return not self.isHidden()

    @Slot(bool)
    def set_shown(self, shown: bool) -> None:  # Qt's signal gives it so
        """Show or hide the side, as the person wishes; where there is no room for it, for the time being only."""
        if shown:
            self._wanted, self._forced = True, not self._fits
        elif self._forced:
            self._forced = False
        else:
            self._wanted = False
        self._show()

    def set_room(self, *, enough: bool) -> None:
        """Fold away where there is not enough room beside the text, and come back where there is."""
        self._fits = enough
        self._forced &= not enough
        self._show()

    def _show(self) -> None:
        before = self.shown
        self.setVisible(self._wanted and (self._fits or self._forced))
        if self.shown != before:
            self.shown_changed.emit(self.shown)

    # Sharing out the height

    def share(self) -> None:
        """Give the findings the room that their list takes once it is laid out; the entities follow it."""
        self._sharing.start()

    @Slot()
    def _share(self) -> None:
        if not self._moved:
            self._set_findings_height(min(self._findings.wanted_height() + _SPARE, sum(self.panels.sizes()) // 2))

    def _set_findings_height(self, height: int) -> None:
        findings, entities, *others = self.panels.sizes()
        if height != findings:
            self.panels.setSizes([height, max(0, findings + entities - height), *others])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share out the height anew where a panel comes or goes: Qt takes its room from all of them alike."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._sharing.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _keep_heights(self) -> None:
        """The person has shared out the side by hand: from now on it stays."""
        self._moved = True

    @Slot()
    def keep_width(self) -> None:
        """The person has made the side wider or narrower by hand."""
        self._width = self.width()

    # As it was left

    def state(self) -> SideState:
        """How the side stands, to come back to."""
        height = self.panels.sizes()[0] if self._moved else 0
        order, dismissed = self._findings.order, self._findings.dismissed_shown
        return SideState(self._wanted, self._width, height, order, dismissed)

    def restore(self, state: SideState) -> None:
        """Bring the side back to how it was left, its width excepted."""
        self._wanted, self._width = state.shown, state.width
        self._findings.set_order(state.order)
        self._findings.show_dismissed(shown=state.dismissed)
        if state.height:
            self._moved = True
            self._set_findings_height(state.height)
        self._show()
