"""Readings as JSON values for the command line (design, section 7): field names and numbering are a contract.

Rows and paragraphs count from 0, offsets are code points. Sentences come from `word`, so that the core needs no
wording.
"""

from collections.abc import Callable
from typing import Any

from reader.core.alignment.model import Alignment, Origin
from reader.core.document import Document
from reader.core.entities.model import Mention
from reader.core.findings import Finding
from reader.core.message import Message
from reader.core.reading import Reading

Json = dict[str, Any]
Word = Callable[[Message], str]
_NONE = -1
"""The entity of a span that is none (a doubled word, a control)."""
_ORIGINS = {Origin.AUTO: "auto", Origin.MANUAL: "manual", Origin.GIVEN: "given"}


def align_json(documents: tuple[Document, ...], alignment: Alignment) -> Json:
    """The versions and rows of an alignment."""
    versions = [
        {"path": str(d.path), "language": d.language, "direction": d.direction.value, "paragraphs": len(d.paragraphs)}
        for d in documents
    ]
    rows = []
    for number in range(len(alignment)):
        row = alignment.row(number)
        confidence = None if row.confidence is None else round(row.confidence, 4)
        cells = [list(cell) for cell in row.cells]
        rows.append({"cells": cells, "origin": _ORIGINS[row.origin], "confidence": confidence})
    return {"versions": versions, "rows": rows}


def entities_json(reading: Reading, word: Word) -> Json:
    """The alignment with all mentions and entities."""
    mentions: list[Json] = []
    for row in reading.rows:
        numbers = {at: link.entity for link in row.links for at in link.mentions}
        mentions += [_mention(mention, numbers[at]) for at, mention in enumerate(row.mentions)]
    entities = [
        {
            "id": entity.id,
            "kind": entity.kind.value,
            "value": entity.value,
            "versions": [version for version, count in enumerate(entity.counts) if count],
            "reason": word(entity.reason) if entity.reason else None,
        }
        for entity in reading.entities
    ]
    return {**align_json(reading.documents, reading.alignment), "mentions": mentions, "entities": entities}


def check_json(reading: Reading, word: Word, explain: Callable[[Finding], str]) -> Json:
    """Everything: alignment, mentions, entities and findings; `explain` gives the sentence of a finding."""
    findings: list[Json] = []
    for row in reading.rows:
        numbers = {_place(row.mentions[at]): link.entity for link in row.links for at in link.mentions}
        for finding in row.findings:
            mentions = [_mention(mention, numbers.get(_place(mention), _NONE)) for mention in finding.mentions]
            findings.append(
                {
                    "kind": finding.kind.value,
                    "severity": finding.severity.value,
                    "row": finding.row,
                    "message": explain(finding),
                    "mentions": mentions,
                    "fingerprint": finding.fingerprint,
                }
            )
    return {**entities_json(reading, word), "findings": findings}


def _place(mention: Mention) -> tuple[int, int, int, int]:
    return mention.version, mention.paragraph, mention.start, mention.end


def _mention(mention: Mention, entity: int) -> Json:
    return {
        "version": mention.version,
        "paragraph": mention.paragraph,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "kind": mention.kind.value,
        "value": mention.value,
        "entity": entity,
    }
