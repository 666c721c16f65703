"""Paragraph alignment: documents -> rows of cells, and the verbs that repair them."""

from collections.abc import Callable, Sequence

import numpy as np

from reader.core.alignment.lattice import Step
from reader.core.alignment.model import Alignment, Origin
from reader.core.alignment.pair import align_pair
from reader.core.document import Document
from reader.core.message import BadInputError, Message

__all__ = ["align", "given"]


def align(documents: Sequence[Document], *, progress: Callable[[float], None] | None = None) -> Alignment:
    """The rows that join these versions, each with its confidence."""
    if len(documents) < 2:
        raise BadInputError(Message.of("alignment.too-few", versions=len(documents)))
    ways = []
    for number, other in enumerate(documents[1:], 1):
        ways.append(align_pair(documents[0].paragraphs, other.paragraphs))
        if progress is not None:
            progress(number / (len(documents) - 1))
    return _joined(len(documents[0].paragraphs), ways)


def _joined(count: int, ways: Sequence[Sequence[Step]]) -> Alignment:
    """Rows that end where the ways of all other versions through the first one end a step."""
    reached = [{0: [0]} for _ in ways]
    confidence = [{(step.i, step.j): step.probability for step in way} for way in ways]
    for way, nodes in zip(ways, reached, strict=True):
        for step in way:
            nodes.setdefault(step.i, []).append(step.j)
    rows, confidences, since = [(0,) * (len(ways) + 1)], [], 1.0
    for i in range(count + 1):
        first = [nodes[i][0] if i in nodes else -1 for nodes in reached]
        since = min(since, *(sure.get((i, j), 1.0) for sure, j in zip(confidence, first, strict=True)))
        if -1 in first:
            continue
        if i:
            rows.append((i, *first))
            confidences.append(since)
        since = 1.0
        for version, nodes in enumerate(reached):
            for j in nodes[i][1:]:
                first[version] = j
                rows.append((i, *first))
                confidences.append(confidence[version][i, j])
    return Alignment(
        np.array(rows, np.int32),
        np.full(len(confidences), Origin.AUTO, np.uint8),
        np.array(confidences, np.float32),
    )


def given(documents: Sequence[Document]) -> Alignment:
    """Row n holds the nth paragraph of every version.

    Raises `BadInputError` when the versions differ in their number of paragraphs.
    """
    counts = [len(document.paragraphs) for document in documents]
    if len(counts) < 2:
        raise BadInputError(Message.of("alignment.too-few", versions=len(counts)))
    for document, count in zip(documents, counts, strict=True):
        if count != counts[0]:
            raise BadInputError(
                Message.of(
                    "alignment.unequal-counts",
                    first=documents[0].name,
                    first_count=counts[0],
                    second=document.name,
                    second_count=count,
                )
            )
    starts = np.repeat(np.arange(counts[0] + 1, dtype=np.int32)[:, None], len(counts), axis=1)
    return Alignment(starts, np.full(counts[0], Origin.GIVEN, np.uint8), np.full(counts[0], np.nan, dtype=np.float32))
