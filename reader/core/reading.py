"""One value that holds documents, alignment, links and findings together."""

from dataclasses import dataclass

from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.entities.model import Entity, Link, Mention
from reader.core.findings import Finding


@dataclass(frozen=True, slots=True)
class RowAnalysis:
    """What was found in one row: its mentions, the links between them, its findings."""

    mentions: tuple[Mention, ...] = ()
    links: tuple[Link, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Two or more versions, their rows, and what was found in each row."""

    documents: tuple[Document, ...]
    alignment: Alignment
    rows: tuple[RowAnalysis, ...]
    entities: tuple[Entity, ...]
