"""Mentions, links and entities: the values of entity analysis.

A *mention* is a span of one paragraph; a *link* joins the mentions of one row that are the same thing; an *entity* is
that thing through the whole document. Offsets are code points of the paragraph's text.
"""

from dataclasses import dataclass
from enum import StrEnum

from reader.core.message import Message


class Kind(StrEnum):
    """What a mention is."""

    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    DATE = "date"
    TIME = "time"
    CODE = "code"
    ACRONYM = "acronym"
    URL = "url"
    EMAIL = "email"
    PHONE = "phone"
    PERSON = "person"
    PLACE = "place"
    ORG = "org"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a paragraph that names or values something.

    `value` is canonical text (ISO 8601 dates, plain decimal numbers, codes as they stand). `soft` mentions may
    satisfy another version but never raise an alarm.
    """

    version: int
    paragraph: int
    start: int
    end: int
    text: str
    kind: Kind
    value: str
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """The mentions of one row (their positions in `RowAnalysis.mentions`) that are one entity, and why.

    A mention that is found in one version only has a link of its own, with one version and no reason.
    """

    entity: int
    mentions: tuple[int, ...]
    reason: Message | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing through the whole document; `counts` says how many mentions each version has."""

    id: int
    kind: Kind
    value: str
    counts: tuple[int, ...]
    texts: tuple[str, ...]
    """The most frequent wording in each version, "" where it has none."""
    reason: Message | None = None
