"""What a reviewer should look at, each with its evidence."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from reader.core.entities.model import Mention
from reader.core.message import Message


class Severity(StrEnum):
    """How much a finding asks of the reviewer; hints are listed, but not counted."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class FindingKind(StrEnum):
    """What a finding is about."""

    ONLY_IN_ONE_VERSION = "only-in-one-version"
    VALUES_DIFFER = "values-differ"
    MOVED = "moved"
    GAP = "gap"
    LENGTH = "length"
    BIDI_HAZARD = "bidi-hazard"
    CONTROL = "control"
    UNTRANSLATED = "untranslated"
    REPEATED_WORD = "repeated-word"
    TERM = "term"


class Order(StrEnum):
    """How findings are listed: by row, or in groups by severity or by kind."""

    ROW = "row"
    SEVERITY = "severity"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at in one row.

    `mentions` are the spans that it is about, `message` the one sentence that explains it. `fingerprint` is a hash of
    the finding and of the text that it is about, free of row numbers: a dismissal holds as long as it is the same.
    """

    kind: FindingKind
    severity: Severity
    row: int
    message: Message
    mentions: tuple[Mention, ...]
    fingerprint: str


def text_print(texts: Iterable[str]) -> str:
    """A hash of texts, so that the findings of a long row need not read them all over again."""
    return blake2b("\x1f".join(texts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def fingerprint(kind: FindingKind, message: Message, texts: Iterable[str], repeat: int = 0) -> str:
    """A hash of a finding and of the texts that it is about; `repeat` tells equal findings of one row apart."""
    parts = [kind.value, message.key, *(f"{name}={value}" for name, value in message.arguments), *texts, str(repeat)]
    return blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
