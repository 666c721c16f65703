"""The reading view: panes, overview and panels around one session.

It connects what the person does in one place to what is to be seen in the others: a mention that is chosen is lit
everywhere and explained; a finding that is chosen is gone to. It opens nothing and keeps nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from reader.core.alignment.model import Moved
from reader.core.findings import Finding, Severity
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
from reader.ui.theme import Theme

_PANEL_SIZE = 14.5
_PANEL_WIDTH = 300
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
        self._side_moved = False
        self._shared_out = QTimer(self, singleShot=True, interval=0)
        self._shared_out.timeout.connect(self._share_side)
        self._held = Eye()
        self.panes = Panes(theme, self)
        self.marking = Marking(session, theme, self)
        self.overview = self.marking.overview
        self.findings = FindingsPanel(theme, self)
        self.entities = EntitiesPanel(theme, self)
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setContentsMargins(16, 10, 16, 12)
        self._reason.setAccessibleName(self.tr("Why these mentions match"))
        self._reason.hide()
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
        side = self._side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.side = QSplitter(Qt.Orientation.Vertical, side)
        self.side.setChildrenCollapsible(False)
        self.side.addWidget(self.findings)
        self.side.addWidget(self.entities)
        self.side.setSizes([280, 520])
        self.side.splitterMoved.connect(self._keep_side)
        column.addWidget(self.side, 1)
        column.addWidget(self._reason)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(reading)
        self.splitter.addWidget(side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)  # Qt's own signature
        self.splitter.setSizes([1140, _PANEL_WIDTH])
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
        panes.mention_clicked.connect(self._mention_clicked)
        panes.view_changed.connect(self._view_changed)
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
        self.list_findings()
        self.list_entities()
        self.marking.mark_rows()
        self.set_headers()
        self.searching.bar.set_versions([describe.language(document.language) for document in self._session.documents])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panels away where the panes would have to scroll sideways beside them."""
        super().resizeEvent(event)
        shown = max(2, len(self.panes.shown_versions))
        self._side.setVisible(self.width() >= shown * (MINIMUM + NARROW) + WIDTH + _PANEL_WIDTH)

    def set_headers(self) -> None:
        """Tell the headers what is known of their versions."""
        shifts = [shift - min(self.panes.shifts) for shift in self.panes.shifts]
        for version, document in enumerate(self._session.documents):
            style = self.panes.panes[version].column.style
            title = describe.version_title(document, style.direction, shifts[version] if shifts else 0)
            notes = [describe.sentence(warning) for warning in document.warnings]
            self.panes.header(version).set_texts(document.name, title, "\n".join([str(document.path), *notes]))
            self.panes.panes[version].setAccessibleName(f"{title}, {document.name}")

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
        languages = [document.language for document in session.documents]
        self._listed = self.panes.look.current or 0
        findings = session.listed_findings(self._listed)
        self.findings.set_findings(findings, lambda finding: describe.finding(finding, languages))
        alarms = sum(finding.severity is not Severity.HINT for finding in findings)
        self.findings.set_unlisted(int(session.blocks.alarms.sum()) - alarms)
        self.marking.mark_findings()
        self._shared_out.start()

    @Slot()
    def _share_side(self) -> None:
        """Give the findings the room that their list takes, now that it is laid out; the entities follow it."""
        if not self._side_moved:
            room = sum(self.side.sizes())
            wanted = min(self.findings.wanted_height() + 12, room // 2)
            self.side.setSizes([wanted, room - wanted])

    @Slot()
    def _keep_side(self) -> None:
        """The person has shared out the side by hand: from now on it stays."""
        self._side_moved = True

    @Slot()
    def _hold(self) -> None:
        self._held = Eye.of(self.panes)

    @Slot(object, bool)
    def _realigned(self, moved: Moved, repaired: bool) -> None:  # Qt's signal gives it so
        self._held.restore(self.panes, moved, repaired=repaired)
        self.findings.renumber(moved.heirs)
        self.marking.mark_rows()

    @Slot()
    def list_entities(self) -> None:
        """List the entities anew, in the fonts of their versions."""
        columns = [
            Column(
                describe.language(document.language),
                pane.column.style.direction or document.direction,
                scaled(pane.column.style.text.font, _PANEL_SIZE / pane.column.style.text.font.pixelSize()),
            )
            for document, pane in zip(self._session.documents, self.panes.panes, strict=True)
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
        sentences = [describe.sentence(f.message) for f in analysis.findings if about in f.mentions]
        reasons = [link.reason for link in analysis.links if mention in link.mentions and link.reason]
        sentences += [describe.sentence(reason) for reason in reasons]
        self._reason.setText("\n".join(sentences))
        self._reason.setVisible(bool(sentences))

    @Slot(int)
    def select_entity(self, entity: int) -> None:
        """Light an entity everywhere, tick it in the overview, and select it in its panel (-1: none)."""
        self.panes.set_look(entity=None if entity == NONE else entity)
        self.entities.select(entity)
        self.marking.mark_entity(entity)
        self._reason.hide()
        known = self._session.entities.find(entity)
        if known is not None and known.reason is not None:
            self._reason.setText(describe.sentence(known.reason))
            self._reason.show()

    @Slot(int)
    def _entity_hovered(self, entity: int) -> None:
        current = self.panes.look.current
        self.panes.set_look(lit=None if entity == NONE or current is None else Lit(current, entity))

    # Findings

    @Slot(object)
    def _finding_chosen(self, finding: Finding) -> None:
        self.panes.go_to(finding.row, flash=True)

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
        if abs(finding.row - self._listed) > _FAR:
            self.panes.set_current(finding.row)
            self.list_findings()
        self.findings.select(finding)
        self.panes.go_to(finding.row, flash=True)

    def _describe_row(self, row: int) -> str:
        if row >= self._session.row_count:  # rows have just been paired anew, and the current one is no more
            return ""
        findings = [describe.sentence(f.message) for f in self._session.findings_in(row)]
        return describe.row_announcement(self._session.marks(row), (), findings)

    @Slot(int)
    def _current_changed(self, row: int) -> None:
        session = self._session
        texts = [
            " ".join(session.paragraphs(version)[n].text for n in session.cell(version, row))
            for version in range(len(session.documents))
        ]
        pane = self.panes.focused_pane
        if pane is not None and pane.caret_browsing:  # the line that the caret comes to is read
            texts = []
        findings = [describe.sentence(f.message) for f in session.findings_in(row)]
        event = QAccessibleAnnouncementEvent(self.panes, describe.row_announcement(session.marks(row), texts, findings))
        QAccessible.updateAccessibility(event)
        if abs(row - self._listed) > _FAR:
            self._list_later()
        self.current_row_changed.emit(row)
