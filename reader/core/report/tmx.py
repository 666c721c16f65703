"""The reviewed rows as TMX, for translation memories: what the reviewer passed, with the notes made on it."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from reader.core.alignment.model import Alignment
from reader.core.document import Document, Paragraph
from reader.core.formats.writing import Written, write_alignment
from reader.core.message import Message
from reader.core.report.model import Report
from reader.core.review.values import Status


def write_tmx_report(path: Path, report: Report) -> tuple[Message, ...]:
    """Writes the rows that were reviewed and have not changed since, or all rows where there is no review.

    Warnings come back; BadInputError where the file cannot be written.
    """
    reading, review = report.reading, report.review
    rows = [
        row
        for row in range(len(reading.alignment))
        if review is None or (review.status(row) is Status.REVIEWED and not review.is_changed(row))
    ]
    versions = range(len(reading.documents))
    kept: list[list[Paragraph]] = [[] for _ in versions]
    starts = np.zeros((len(rows) + 1, len(versions)), np.int32)
    for position, row in enumerate(rows):
        notes = tuple(note.body for note in review.notes(row)) if review is not None else ()
        for version in versions:
            cell = [reading.documents[version].paragraphs[n] for n in reading.alignment.cell(row, version)]
            if cell and notes:
                # A translation unit has notes in its variants: the first one takes them.
                cell[0] = cell[0]._replace(notes=(*cell[0].notes, *notes))
                notes = ()
            kept[version] += cell
            starts[position + 1, version] = len(kept[version])
    documents: list[Document] = [
        replace(document, paragraphs=tuple(paragraphs))
        for document, paragraphs in zip(reading.documents, kept, strict=True)
    ]
    alignment = Alignment(starts, reading.alignment.origins[rows], reading.alignment.confidences[rows])
    return write_alignment(path, Written.TMX, documents, alignment)
