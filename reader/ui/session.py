"""The open reading: the only object that says "it changed". No widget of it is known here.

The session holds documents, rows and what was found in them, and answers what panes, gutters and panels ask of it. What
takes time is done by `reader.ui.jobs` in a worker process and arrives here in pieces.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from reader.core.alignment.model import Alignment, Moved, Origin
from reader.core.blocks import GRAVITY, Block, Blocks, pack
from reader.core.document import Document, Paragraph
from reader.core.entities.table import EntityTable
from reader.core.findings import Finding, Severity
from reader.core.formats import Opened
from reader.core.highlights import Highlight, highlights
from reader.core.reading import Reading, RowAnalysis
from reader.core.review.review import Effect, Review
from reader.core.review.values import Status, Table
from reader.ui import describe
from reader.ui.column import Match
from reader.ui.finder import Finder
from reader.ui.gutter import RowMarks
from reader.ui.viewport import Sizes

_NEAR, _NEARER = 4_000, 500
_TEXT = attrgetter("text")
_SEVERITIES = {gravity: severity for severity, gravity in GRAVITY.items()}


class Session(QObject):
    """The documents that are open, their rows, and what is known of them."""

    opened = Signal()
    rows_taken = Signal()
    """Other documents or other rows were taken: for who lays decisions over them, before anybody shows them."""
    realigning = Signal()
    """Other rows will be taken: what is to stay in its place has to be noted down now."""
    realigned = Signal(object, bool)
    """Other rows were taken; a `Moved` tells how, and whether a row was repaired by hand."""
    decided = Signal(object)
    """An `Effect` of the review has been applied."""
    rows_changed = Signal(int, int)
    """What was found in the rows from the first up to the second has come or changed."""
    findings_found = Signal(list)
    """More findings above hints, in rows that nothing was known of."""
    findings_changed = Signal()
    """Other findings than before: what was listed is void."""
    entities_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.documents: tuple[Document, ...] = ()
        self.version_names: tuple[str, ...] = ()
        """What the versions are called, in the language of the interface."""
        self.alignment = Alignment(np.zeros((1, 2), np.int32), np.zeros(0, np.uint8), np.zeros(0, np.float32))
        self.blocks = Blocks(0)
        self.finder = Finder(self)
        self.entities = EntityTable.of(())
        self.review: Review | None = None
        self.alarms = np.zeros(0, np.uint16)
        """The number of open findings above hints in each row."""
        self.gravity = np.zeros(0, np.uint8)
        """The gravest severity of each row's open findings, see `GRAVITY`."""
        self._lengths: list[npt.NDArray[np.int64]] = []

    # Opening

    def open(self, opened: Opened, alignment: Alignment) -> None:
        """Show other documents in these rows; nothing is known yet of what stands in them."""
        self.documents = opened.documents
        self.version_names = describe.versions(opened.documents)
        self._lengths = [
            np.concatenate(([0], np.cumsum(np.fromiter(map(len, map(_TEXT, d.paragraphs)), np.int64))))
            for d in self.documents
        ]
        rows = len(alignment)
        self.alarms, self.gravity = np.zeros(rows, np.uint16), np.zeros(rows, np.uint8)
        self.entities = EntityTable.of(())
        self._take(alignment, Blocks(rows))
        self.opened.emit()

    def open_reading(self, reading: Reading) -> None:
        """Show a reading of which everything is known."""
        self.open(Opened(reading.documents), reading.alignment)
        self.put_block(pack(0, reading.rows))
        self.findings_changed.emit()
        self.put_entities(EntityTable.of(reading.entities))

    def _take(self, alignment: Alignment, blocks: Blocks) -> None:
        self.alignment, self.blocks = alignment, blocks
        self.rows_taken.emit()
        self.finder.reset(self.documents, alignment)

    def realign(self, alignment: Alignment, *, repaired: bool = False) -> None:
        """Take other rows of the same documents; rows with the same cells keep what was found in them."""
        moved = Moved.between(self.alignment, alignment)
        self.realigning.emit()
        told = None if self.review is None else self.review.findings
        kept = moved.found >= 0
        self.alarms, self.gravity = (
            np.where(kept, of[moved.found], of.dtype.type(0)) for of in (self.alarms, self.gravity)
        )
        self._take(alignment, self.blocks.moved(moved.found))
        if self.review is not None:
            # A review that was laid over the rows anew has no findings; one that took a repair lacks those of its rows.
            changed = moved.changed if self.review.findings is told else range(len(alignment))
            self._tell_review(changed.start, changed.stop)
        self.realigned.emit(moved, repaired)
        self.findings_changed.emit()

    def doubt(self) -> None:
        """What was found is shown until it has been found anew."""
        self.blocks.final[:] = False

    def refine(self, alignment: Alignment) -> None:
        """Take the same rows with other confidences."""
        self.alignment = alignment
        if self.review is not None:
            self.review.alignment = alignment
        self.rows_changed.emit(0, len(alignment))

    def apply(self, effect: Effect) -> None:
        """Show what a decision brought about, other rows excepted."""
        if any(change.table is Table.DISMISSAL for change in effect.edit.changes):
            self._count_open(effect.rows)
        self.decided.emit(effect)

    def _count_open(self, rows: Iterable[int]) -> None:
        for row in rows:
            left = [f for f in self.analysis(row).findings if not self.is_dismissed(f)]
            self.alarms[row] = sum(f.severity is not Severity.HINT for f in left)
            self.gravity[row] = max((GRAVITY[f.severity] for f in left), default=0)

    def is_dismissed(self, finding: Finding) -> bool:
        """Whether the reviewer called a finding a false alarm."""
        return self.review is not None and self.review.is_dismissed(finding)

    def put_block(self, block: Block) -> None:
        """Take what was found in some rows."""
        known = bool(self.blocks.analysed[block.first : block.first + block.rows].any())
        self.blocks.put(block)
        rows = slice(block.first, block.first + block.rows)
        self.alarms[rows], self.gravity[rows] = block.alarms, block.gravity
        self._tell_review(block.first, block.first + block.rows)
        self.rows_changed.emit(block.first, block.first + block.rows)
        if known:
            self.findings_changed.emit()
        else:
            self.findings_found.emit(list(block.findings))

    def take_review(self, review: Review) -> None:
        """Lay a review over the reading that is open already."""
        self.review = review
        self._tell_review(0, self.row_count)
        self.findings_changed.emit()
        self.rows_changed.emit(0, self.row_count)

    def _tell_review(self, first: int, last: int) -> None:
        """Let the review know the findings of some rows; those that it dismisses do not count as open."""
        if self.review is None or first >= last:
            return
        in_rows: list[list[Finding]] = [[] for _ in range(first, last)]
        findings = self.blocks.findings(first, last)
        for finding in findings:
            in_rows[finding.row - first].append(finding)
        self.review.put_findings(first, last, in_rows)
        self._count_open({f.row for f in findings if self.review.is_dismissed(f)})

    def put_entities(self, entities: EntityTable) -> None:
        """Take the entities of the whole document."""
        self.entities = entities
        self.entities_changed.emit()

    # What panes and gutters ask

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self.alignment)

    @property
    def complete(self) -> bool:
        """Whether everything is known of all rows."""
        return bool(self.blocks.final.all())

    @property
    def provisional(self) -> bool:
        """Whether the rows are those that are shown until the whole is aligned."""
        waiting = np.isnan(self.alignment.confidences) & (self.alignment.origins == Origin.AUTO)
        return bool(waiting.any())

    def cell(self, version: int, row: int) -> range:
        """The paragraphs of a cell."""
        return self.alignment.cell(row, version)

    def row_of(self, version: int, paragraph: int) -> int:
        """The row of a paragraph."""
        return self.alignment.row_of(version, paragraph)

    def first_paragraph(self, row: int) -> tuple[int, int]:
        """The version and the number of the first paragraph that a row has."""
        cells = ((version, self.cell(version, row)) for version in range(len(self.documents)))
        return next((version, cell.start) for version, cell in cells if cell)

    def paragraphs(self, version: int) -> Sequence[Paragraph]:
        """All paragraphs of a version."""
        return self.documents[version].paragraphs

    def sizes(self, version: int) -> Sizes:
        """The numbers of characters and of paragraphs in each cell of a version."""
        starts = self.alignment.starts[:, version]
        return np.diff(self._lengths[version][starts]), np.diff(starts).astype(np.int64)

    def analysis(self, row: int) -> RowAnalysis:
        """What was found in a row."""
        return self.blocks.analysis(row) or RowAnalysis()

    def highlights(self, version: int, row: int) -> Sequence[Highlight]:
        """The highlights of a cell."""
        analysis = self.analysis(row)
        if self.review is not None and self.review.decisions.dismissals:
            analysis = replace(analysis, findings=tuple(f for f in analysis.findings if not self.is_dismissed(f)))
        return highlights(analysis, version)

    def matches(self, version: int, row: int) -> Sequence[Match]:
        """The search matches of a cell."""
        current = self.finder.current
        here = None if current is None else (current.version, current.paragraph, current.start)
        return [
            Match(paragraph, start, end, current=(version, paragraph, start) == here)
            for paragraph in self.cell(version, row)
            for start, end in self.finder.spans(version, paragraph)
        ]

    def marks(self, row: int) -> RowMarks:
        """What the gutter tells of a row."""
        alarms = int(self.alarms[row])
        confidence = float(self.alignment.confidences[row])
        review = self.review
        status = Status.NOT_REVIEWED if review is None else review.status(row)
        remarks = self.remarks(row)
        marks = RowMarks(
            number=row + 1,
            findings=alarms,
            severity=_SEVERITIES[int(self.gravity[row])] if alarms else None,
            confidence=None if np.isnan(confidence) else confidence,
            pinned=self.alignment.origins[row] == Origin.MANUAL,
            reviewed=status is Status.REVIEWED,
            needs_work=status is Status.NEEDS_WORK,
            notes=len(remarks) + (0 if review is None else int(review.open_notes[row])),
            changed=review is not None and review.is_changed(row),
        )
        return replace(marks, description="\n".join((describe.row_marks(marks), *remarks)))

    def remarks(self, row: int) -> list[str]:
        """What a bilingual file says of the segments of a row: their states, and comments on them."""
        return [
            remark
            for version, document in enumerate(self.documents)
            for number in self.cell(version, row)
            for remark in (document.paragraphs[number].state, *document.paragraphs[number].notes)
            if remark
        ]

    # What panels ask

    def listed_findings(self, row: int) -> list[Finding]:
        """The findings that the panel lists: those of a neighbourhood of a row, hints of a nearer one.

        All of them where the reading is not huge. A list of tens of thousands would take longer to make than a frame
        may, and nobody reads it from end to end: the overview and F8 show the way through the whole.
        """
        near, nearer = range(row - _NEAR, row + _NEAR), range(row - _NEARER, row + _NEARER)
        alarms = self.blocks.findings(max(0, near.start), near.stop)
        return alarms + self.blocks.hints(max(0, nearer.start), nearer.stop)

    def findings_in(self, row: int) -> list[Finding]:
        """The open findings above hints of one row."""
        if not 0 <= row < self.row_count:
            return []
        return [f for f in self.analysis(row).findings if f.severity is not Severity.HINT and not self.is_dismissed(f)]

    def explanations(self, findings: Iterable[Finding]) -> list[str]:
        """The sentences of findings."""
        return [describe.explanation(finding, self.version_names) for finding in findings]

    def next_alarm(self, row: int, *, forward: bool) -> int | None:
        """The next row after (or before) one that has findings above hints; round at the ends, None without any."""
        rows = np.flatnonzero(self.alarms)
        if not len(rows):
            return None
        place = int(np.searchsorted(rows, row, side="right" if forward else "left")) - (0 if forward else 1)
        return int(rows[place % len(rows)])
