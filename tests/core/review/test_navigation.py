"""Finding one's way through a review: filters, next and previous, findings that come in pieces."""

import numpy as np
import pytest

from reader.core.findings import FindingKind, Severity
from reader.core.review import commands
from reader.core.review.navigation import (
    RowFilter,
    matching,
    next_row,
    previous_row,
)
from reader.core.review.review import Review
from reader.core.review.values import Status
from tests.core.review.samples import ANNA, finding, review

GAP, LENGTH = FindingKind.GAP, FindingKind.LENGTH
ERROR, HINT = Severity.ERROR, Severity.HINT


@pytest.fixture
def subject() -> Review:
    """Row 0 reviewed, 1 to be worked on, 2 with a note, 3 with a resolved note, 4 and 5 with findings."""
    made = review()
    made.do(commands.set_status(made, [0], Status.REVIEWED, ANNA))
    made.do(commands.set_status(made, [1], Status.NEEDS_WORK, ANNA))
    made.do(commands.add_note(made, 2, "open", ANNA))
    made.do(commands.add_note(made, 3, "done", ANNA))
    made.do(commands.change_note(made, made.notes(3)[0], ANNA, resolved=True))
    made.put_findings(4, 6, [[finding(4, LENGTH, HINT), finding(4, GAP, ERROR)], [finding(5, LENGTH, ERROR)]])
    return made


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        (RowFilter(), [0, 1, 2, 3, 4, 5]),
        (RowFilter(statuses=frozenset({Status.NOT_REVIEWED})), [2, 3, 4, 5]),
        (RowFilter(statuses=frozenset({Status.NEEDS_WORK, Status.REVIEWED})), [0, 1]),
        (RowFilter(to_review=True), [2, 3, 4, 5]),
        (RowFilter(with_notes=True), [2, 3]),
        (RowFilter(with_open_notes=True), [2]),
        (RowFilter(with_findings=True), [4, 5]),
        (RowFilter(kinds=frozenset({GAP})), [4]),
        (RowFilter(severities=frozenset({ERROR})), [4, 5]),
        (RowFilter(kinds=frozenset({LENGTH}), severities=frozenset({ERROR})), [5]),
        (RowFilter(changed=True), []),
        (RowFilter(with_notes=True, with_findings=True), []),
    ],
)
def test_filters_keep_the_rows_that_they_name(subject: Review, wanted: RowFilter, rows: list[int]) -> None:
    """Each condition keeps its rows, several together those that meet all of them."""
    assert np.flatnonzero(matching(subject, wanted)).tolist() == rows
    assert bool(wanted) is (wanted != RowFilter())


def test_dismissed_findings_keep_no_row(subject: Review) -> None:
    """A row whose only finding is dismissed is no longer a row with findings."""
    subject.do(commands.dismiss(subject, [finding(5, LENGTH, ERROR)], ANNA))
    assert np.flatnonzero(matching(subject, RowFilter(with_findings=True))).tolist() == [4]


def test_the_next_row_goes_round() -> None:
    """Next and previous pass over the row itself and go on from the other end."""
    rows = np.array([False, True, False, True, False])
    assert [next_row(rows, row) for row in range(5)] == [1, 3, 3, 1, 1]
    assert [previous_row(rows, row) for row in range(5)] == [3, 3, 1, 1, 3]
    assert next_row(np.array([False, True]), 1) is None
    assert previous_row(np.zeros(0, np.bool_), 0) is None


def test_findings_arrive_in_pieces_and_are_replaced() -> None:
    """Whatever the order in which rows are delivered, the list is in the order of rows, the latest piece counting."""
    subject = review()
    subject.put_findings(3, 6, [[finding(3)], [], [finding(5)]])
    subject.put_findings(0, 3, [[finding(0)], [finding(1)], []])
    subject.put_findings(3, 4, [[finding(3), finding(3, GAP)]])
    places = subject.findings.places()
    assert subject.findings.rows(places).tolist() == [0, 1, 3, 3, 5]
