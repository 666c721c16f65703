"""Small documents, rows and findings for the tests of the review."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from reader.core.alignment.model import Alignment, Origin
from reader.core.document import Direction, Document, Paragraph
from reader.core.findings import Finding, FindingKind, Severity
from reader.core.message import Message
from reader.core.review.edits import Decisions
from reader.core.review.review import Review
from reader.core.review.texts import all_paragraphs_of
from reader.core.review.values import Stamp

ANNA = Stamp("Anna", "2026-03-06T10:00:00+00:00")


def document(name: str, texts: Sequence[str]) -> Document:
    return Document(Path(name), tuple(Paragraph(text) for text in texts), "en", Direction.LTR)


def alignment(*rows: Sequence[int], manual: Sequence[int] = ()) -> Alignment:
    """Rows given by how many paragraphs of each version they hold."""
    starts = np.vstack((np.zeros((1, len(rows[0])), np.int32), np.cumsum(rows, axis=0, dtype=np.int32)))
    origins = np.full(len(rows), Origin.AUTO, np.uint8)
    origins[list(manual)] = Origin.MANUAL
    return Alignment(starts, origins, np.ones(len(rows), np.float32))


def one_to_one(rows: int) -> Alignment:
    return alignment(*[(1, 1)] * rows)


def texts(rows: int, language: str) -> list[str]:
    return [f"{language} paragraph {number}" for number in range(rows)]


def review_of(
    one: Sequence[str], other: Sequence[str], rows: Alignment | None = None, decisions: Decisions | None = None
) -> Review:
    documents = (document("one.txt", one), document("other.txt", other))
    return Review(documents, all_paragraphs_of(documents), rows or one_to_one(len(one)), decisions)


def review(rows: int = 6) -> Review:
    return review_of(texts(rows, "Urdu"), texts(rows, "Arabic"))


def finding(
    row: int,
    kind: FindingKind = FindingKind.VALUES_DIFFER,
    severity: Severity = Severity.WARNING,
    fingerprint: str | None = None,
) -> Finding:
    return Finding(kind, severity, row, Message("finding"), (), fingerprint or f"{kind}/{row}")
