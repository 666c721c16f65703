"""What the person may say about a file, where the program would otherwise decide by itself."""

from dataclasses import dataclass
from enum import StrEnum

from reader.core.document import Direction


class Splitting(StrEnum):
    """How a plain text is cut into paragraphs."""

    AUTO = "auto"
    LINES = "lines"
    BLANK_LINES = "blank-lines"


@dataclass(frozen=True, slots=True)
class VersionOptions:
    """What the person says about one version; None and `AUTO` leave it to the program.

    `encoding` is a name that Python's codecs know, `language` a BCP 47 tag.
    """

    splitting: Splitting = Splitting.AUTO
    encoding: str | None = None
    language: str | None = None
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """The options of every version, in the order of the versions; what is not named is left to the program."""

    versions: tuple[VersionOptions, ...] = ()

    def version(self, number: int) -> VersionOptions:
        """The options of one version."""
        return self.versions[number] if number < len(self.versions) else VersionOptions()
