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
class TableOptions:
    """What the person says about a table: whether its first row is a header (None: guess), which columns are versions.

    `columns` count from 0; none leaves it to the program.
    """

    header: bool | None = None
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """The options of every version, in the order of the versions, and of a table; the rest is left to the program.

    `whole_page` keeps the navigation, asides and footers of web pages.
    """

    versions: tuple[VersionOptions, ...] = ()
    table: TableOptions = TableOptions()
    whole_page: bool = False

    def version(self, number: int) -> VersionOptions:
        """The options of one version."""
        return self.versions[number] if number < len(self.versions) else VersionOptions()
