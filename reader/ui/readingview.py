"""The reading view: panes, overview and panels around one session.

It connects what the person does in one place to what is to be seen in the others: a mention that is chosen is lit
everywhere and explained; a finding that is chosen is gone to. It opens nothing and keeps nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from reader.core.alignment.model import Moved
from reader.core.findings import Finding, Severity
from reader.preferences import SideState
from reader.ui import describe
from reader.ui.column import PaneStyle
from reader.ui.eye import Eye
from reader.ui.fonts import Fonts, scaled
from reader.ui.gutter import NARROW, WIDTH
from reader.ui.header import HEIGHT as HEADER_HEIGHT
from reader.ui.marking import Marking
from reader.ui.panels.entities import NONE, EntitiesPanel
from reader.ui.panels.entities_model import Column
from reader.ui.panels.findings import FindingsPanel
from reader.ui.panes import Panes
from reader.ui.rowpainter import Lit
from reader.ui.searching import Searching
from reader.ui.session import Session
from reader.ui.sharing import MINIMUM
from reader.ui.side import WIDTH as SIDE_WIDTH
from reader.ui.side import Side
from reader.ui.theme import Theme

_PANEL_SIZE = 14.5
_LATER = 200
_FAR = 250
"""How many rows the person may be away from where findings were listed, before they are listed anew."""


class ReadingView(QWidget):
    """Everything between the toolbar and the status bar while a reading is open."""

    current_row_changed = Signal(int)
    view_changed = Signal(int, int)
    dismiss_requested = Signal(list)
    restore_requested = Signal(list)
    note_requested = Signal(object)

    def __init__(self, session: Session, fonts: Fonts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._fonts = fonts
        self._listed = 0
        self._held = Eye()
        self.panes = Panes(theme, self)
        self.marking = Marking(session, theme, self)
        self.overview = self.marking.overview
        self.findings = FindingsPanel(theme, self)
        self.entities = EntitiesPanel(theme, self)
        self.side = Side(self.findings, self.entities, self)
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self.list_findings)
        self.searching = Searching(session, self.panes, self.overview, self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        reading = QWidget(self)
        column_of_text = QVBoxLayout(reading)
        column_of_text.setContentsMargins(0, 0, 0, 0)
        column_of_text.setSpacing(0)
        column_of_text.addWidget(self.searching.bar)
        row = QHBoxLayout()
        column_of_text.addLayout(row, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panes, 1)
        strip = QVBoxLayout()
        strip.setContentsMargins(0, HEADER_HEIGHT, 0, 0)
        strip.addWidget(self.overview)
        row.addLayout(strip)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(reading)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([1140, SIDE_WIDTH])
        self.splitter.splitterMoved.connect(self.side.keep_width)
        self.splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        session, panes = self._session, self.panes
        session.rows_changed.connect(panes.forget_highlights)
        session.findings_found.connect(self._list_later)
        session.findings_changed.connect(self._list_later)
        session.entities_changed.connect(self.list_entities)
        session.realigning.connect(self._hold)
        session.realigned.connect(self._realigned)
        session.decided.connect(self.side.reason.leave_row)
        session.realigning.connect(self.side.reason.leave_row)
        panes.mention_clicked.connect(self._mention_clicked)
        panes.view_changed.connect(self._view_changed)
        panes.order_changed.connect(self._tell_room)  # with a version hidden there may be room again
        panes.current_row_changed.connect(self._current_changed)
        self.overview.place_requested.connect(panes.place_at_fraction)
        self.findings.finding_chosen.connect(self._finding_chosen)
        self.findings.dismiss_requested.connect(self.dismiss_requested)
        self.findings.restore_requested.connect(self.restore_requested)
        self.findings.note_requested.connect(self.note_requested)
        self.entities.entity_chosen.connect(self.select_entity)
        self.entities.entity_hovered.connect(self._entity_hovered)

    # Showing

    def open(self, styles: Sequence[PaneStyle]) -> None:
        """Show the session's reading in these styles."""
        self.panes.open(self._session, styles)
        for pane in self.panes.panes:
            pane.accessible_text.describe = self._describe_row
        self.select_entity(NONE)
        self.findings.measure()
        self.list_findings()
        self.list_entities()
        self.marking.mark_rows()
        self.set_headers()
        self._tell_remarks(0)
        self.searching.bar.set_versions(self._session.version_names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panels away where the panes would have to scroll sideways beside them."""
        super().resizeEvent(event)
        self._tell_room()

    @Slot()
    def _tell_room(self) -> None:
        shown = max(2, len(self.panes.shown_versions))
        self.side.set_room(enough=self.width() >= shown * (MINIMUM + NARROW) + WIDTH + SIDE_WIDTH)

    def restore_side(self, state: SideState) -> None:
        """Bring the side back to how it was left."""
        self.side.restore(state)
        if state.width:
            self.splitter.setSizes([max(1, self.splitter.width() - state.width), state.width])

    def set_headers(self) -> None:
        """Tell the headers what is known of their versions."""
        shifts = [shift - min(self.panes.shifts) for shift in self.panes.shifts]
        for version, document in enumerate(self._session.documents):
            style = self.panes.panes[version].column.style
            parts = describe.version_parts(document, style.direction, shifts[version] if shifts else 0)
            notes = [describe.sentence(warning) for warning in document.warnings]
            self.panes.header(version).set_texts(document.name, parts, [str(document.path), *notes])
            self.panes.panes[version].setAccessibleName(f"{' · '.join(parts)}, {document.name}")

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.panes.set_look(theme=theme)
        for widget in (self.overview, self.findings, self.entities):
            widget.set_theme(theme)
        self.list_findings()

    @Slot()
    def _list_later(self) -> None:
        if not self._later.isActive():
            self._later.start()

    @Slot()
    def list_findings(self) -> None:
        """List the findings anew."""
        self._later.stop()
        session = self._session
        self._listed = self.panes.look.current or 0
        findings = session.listed_findings(self._listed)
        for panel in (self.findings, self.entities):
            panel.set_complete(complete=session.complete)
        self.findings.set_findings(findings, lambda finding: describe.finding(finding, session.version_names))
        alarms = sum(finding.severity is not Severity.HINT for finding in findings)
        self.findings.set_unlisted(int(session.blocks.alarms.sum()) - alarms)
        self.marking.mark_findings()
        self.side.share()

    @Slot()
    def _hold(self) -> None:
        self._held = Eye.of(self.panes)

    @Slot(object, bool)
    def _realigned(self, moved: Moved, repaired: bool) -> None:  # Qt's signal gives it so
        self._held.restore(self.panes, moved, repaired=repaired)
        self.findings.renumber(moved.heirs)
        self._tell_remarks(self.panes.look.current or 0)
        self.marking.mark_rows()

    @Slot()
    def list_entities(self) -> None:
        """List the entities anew, in the fonts of their versions."""
        columns = [
            Column(
                name,
                pane.column.style.direction or document.direction,
                scaled(pane.column.style.text.font, _PANEL_SIZE / pane.column.style.text.font.pixelSize()),
            )
            for document, name, pane in zip(
                self._session.documents, self._session.version_names, self.panes.panes, strict=True
            )
        ]
        self.entities.set_entities(self._session.entities, columns)

    @Slot(int, int)
    def _view_changed(self, first: int, last: int) -> None:
        self.marking.mark_view(first, last)
        self.view_changed.emit(first, last)

    # Entities

    @Slot(int, int)
    def _mention_clicked(self, row: int, mention: int) -> None:
        analysis = self._session.analysis(row)
        link = next((link for link in analysis.links if mention in link.mentions), None)
        if link is not None:
            self.select_entity(link.entity)
            self._explain(row, mention)

    def _explain(self, row: int, mention: int) -> None:
        """Say why the mentions of a link match, or what is amiss with a mention."""
        analysis = self._session.analysis(row)
        about = analysis.mentions[mention]
        amiss = [f for f in analysis.findings if about in f.mentions and not self._session.is_dismissed(f)]
        sentences = self._session.explanations(amiss)
        reasons = [link.reason for link in analysis.links if mention in link.mentions and link.reason]
        sentences += [describe.sentence(reason) for reason in reasons]
        self.side.reason.tell(sentences, row)

    @Slot(int)
    def select_entity(self, entity: int) -> None:
        """Light an entity everywhere, tick it in the overview, and select it in its panel (-1: none)."""
        self.panes.set_look(entity=None if entity == NONE else entity)
        self.entities.select(entity)
        self.marking.mark_entity(entity)
        known = self._session.entities.find(entity)
        reason = known.reason if known is not None else None
        self.side.reason.tell([] if reason is None else [describe.sentence(reason)])

    @Slot(int)
    def _entity_hovered(self, entity: int) -> None:
        current = self.panes.look.current
        self.panes.set_look(lit=None if entity == NONE or current is None else Lit(current, entity))

    # Findings

    @Slot(object)
    def _finding_chosen(self, finding: Finding) -> None:
        self.panes.go_to(finding.row, flash=True)

    def focus_next(self) -> None:
        """Give the keys to the next pane, after the last to the findings beside them, and then to the first."""
        pane = self.panes.focused_pane
        last = pane is not None and pane.hasFocus() and pane.version == self.panes.shown_versions[-1]
        if last and self.findings.isVisible():
            self.findings.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.panes.focus_next()

    def go_to_finding(self, *, forward: bool) -> None:
        """Go to the next or previous finding above hints, in this row or another."""
        session, current = self._session, self.panes.look.current
        here = self.findings.current()
        row = current if current is not None else -1
        listed = session.findings_in(row) if here is not None and here.row == row else []
        if here in listed:
            place = listed.index(here) + (1 if forward else -1)
            if 0 <= place < len(listed):
                self._show_finding(listed[place])
                return
        target = session.next_alarm(row if here is not None or row > 0 else row - 1, forward=forward)
        if target is not None:
            findings = session.findings_in(target)
            self._show_finding(findings[0 if forward else -1])

    def _show_finding(self, finding: Finding) -> None:
        self.side.reason.leave_row()
        if abs(finding.row - self._listed) > _FAR:
            self.panes.set_current(finding.row)
            self.list_findings()
        self.findings.select(finding)
        self.panes.go_to(finding.row, flash=True)

    def _describe_row(self, row: int) -> str:
        if row >= self._session.row_count:  # rows have just been paired anew, and the current one is no more
            return ""
        findings = self._session.explanations(self._session.findings_in(row))
        return describe.row_announcement(self._session.marks(row), (), findings)

    def _tell_remarks(self, row: int) -> None:
        self.side.remarks.tell(self._session.remarks(row) if row < self._session.row_count else ())

    @Slot(int)
    def _current_changed(self, row: int) -> None:
        self.side.reason.stay_in(row)
        session = self._session
        self._tell_remarks(row)
        self.findings.follow(row, session.findings_in(row))
        texts = [
            " ".join(session.paragraphs(version)[n].text for n in session.cell(version, row))
            for version in range(len(session.documents))
        ]
        pane = self.panes.focused_pane
        if pane is not None and pane.caret_browsing:  # the line that the caret comes to is read
            texts = []
        findings = session.explanations(session.findings_in(row))
        event = QAccessibleAnnouncementEvent(self.panes, describe.row_announcement(session.marks(row), texts, findings))
        QAccessible.updateAccessibility(event)
        if abs(row - self._listed) > _FAR:
            self._list_later()
        self.current_row_changed.emit(row)
