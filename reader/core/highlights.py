"""What of a row's analysis is shown in the text of one version: a pure function that the panes paint from."""

from dataclasses import dataclass
from enum import StrEnum

from reader.core.entities.model import Kind
from reader.core.findings import FindingKind, Severity
from reader.core.reading import RowAnalysis


class Role(StrEnum):
    """How a mention stands to the other versions of its row."""

    SHARED = "shared"
    ONLY = "only"
    DIFFERS = "differs"
    LONE = "lone"
    """Without a counterpart in the row, and no alarm: the entity stands elsewhere, or may be left out."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A span of a paragraph to be shown; `mention` is its position in the row's mentions."""

    paragraph: int
    start: int
    end: int
    kind: Kind
    role: Role
    entity: int
    mention: int


def highlights(analysis: RowAnalysis, version: int) -> tuple[Highlight, ...]:
    """The highlights of one version of a row, in the order of the text."""
    alarmed = {
        mention: Role.DIFFERS if finding.kind is FindingKind.VALUES_DIFFER else Role.ONLY
        for finding in analysis.findings
        if finding.severity is not Severity.HINT
        and finding.kind in (FindingKind.VALUES_DIFFER, FindingKind.ONLY_IN_ONE_VERSION)
        for mention in finding.mentions
    }
    found = []
    for link in analysis.links:
        versions = {analysis.mentions[index].version for index in link.mentions}
        for index in link.mentions:
            mention = analysis.mentions[index]
            if mention.version == version:
                role = alarmed.get(mention, Role.SHARED if len(versions) > 1 else Role.LONE)
                span = (mention.paragraph, mention.start, mention.end)
                found.append(Highlight(*span, mention.kind, role, link.entity, index))
    return tuple(sorted(found, key=lambda h: (h.paragraph, h.start, -h.end)))
