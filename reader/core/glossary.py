"""What the person has settled, as one value that the analysis takes as given.

Terms, what is the same thing, what is not to be looked for, how grave things are, how figures are to be read: the
review, the termbase readers and the preferences fill it.
"""

from dataclasses import dataclass

from reader.core.conventions import Convention
from reader.core.entities.model import Kind
from reader.core.findings import FindingKind, Severity


@dataclass(frozen=True, slots=True)
class Term:
    """One concept of a termbase: the forms that are right in each language (BCP 47), and the ones that are not."""

    forms: tuple[tuple[str, tuple[str, ...]], ...]
    forbidden: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """The person says that two wordings are the same thing, or are not; each is a version's number and words."""

    one: tuple[int, str]
    other: tuple[int, str]
    same: bool


@dataclass(frozen=True, slots=True)
class Glossary:
    """Terms, decisions, and what is switched off: whole kinds of mentions, or single values of a kind.

    `severities` names the kinds of findings that the person rates otherwise; None means not shown. `conventions` says
    how figures are written, by the keys of `reader.core.conventions`.
    """

    terms: tuple[Term, ...] = ()
    decisions: tuple[Decision, ...] = ()
    switched_off: frozenset[Kind] = frozenset()
    ignored: frozenset[tuple[Kind, str]] = frozenset()
    severities: tuple[tuple[FindingKind, Severity | None], ...] = ()
    conventions: tuple[tuple[str, Convention], ...] = ()
