"""What the window and its worker process write to each other.

A module of its own, and light: the window imports it and `run`, but nothing of what the worker works with.
"""

import contextlib
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection

import numpy as np
import numpy.typing as npt

from reader.core.alignment.model import Alignment
from reader.core.blocks import Block
from reader.core.document import Document, Paragraph
from reader.core.entities.table import EntityTable
from reader.core.glossary import Glossary
from reader.core.message import Message
from reader.core.trace import trace_of

Place = tuple[int, int]
"""A version and a paragraph of it, which tell a row whatever its number."""


@dataclass(frozen=True, slots=True)
class Begin:
    """New documents, their paragraphs to follow, and the rows that the window shows meanwhile."""

    documents: tuple[Document, ...]
    rows: Alignment
    final: bool
    """Whether these rows are to be kept (given, or aligned before) rather than aligned."""
    glossary: Glossary


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Some more paragraphs of a version."""

    version: int
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """All paragraphs were sent."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Other rows for the documents at hand, or another glossary: analyse what is not known of them.

    The neighbourhoods of repaired rows are aligned anew first, up to the next rows that were made by hand.
    """

    edition: int
    rows: Alignment
    glossary: Glossary
    known: npt.NDArray[np.bool_]
    """Of which rows the window has the analysis as it was made with this glossary, after the whole was learnt."""
    repaired: tuple[Place, ...] = ()
    whole: bool = True
    """Whether the rows are those of the whole; otherwise they are provisional but for what was made by hand."""


@dataclass(frozen=True, slots=True)
class Look:
    """The rows on screen: what is found in them is wanted first."""

    first: int
    last: int


Request = Begin | Paragraphs | Start | Rows | Look


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far (0 to 1) a stage of the work has come; the stage is a key."""

    stage: str
    part: float


@dataclass(frozen=True, slots=True)
class Aligned:
    """The rows of the whole."""

    edition: int
    rows: Alignment


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in some rows of an edition."""

    edition: int
    block: Block


@dataclass(frozen=True, slots=True)
class EntitiesFound:
    """The entities of the whole, as far as it was looked at."""

    edition: int
    entities: EntityTable


@dataclass(frozen=True, slots=True)
class Finished:
    """Everything asked for is done."""

    edition: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The work cannot be done; the message says why."""

    message: Message


@dataclass(frozen=True, slots=True)
class Broke:
    """The worker ends by an exception that nobody expected: its trace, without words of the documents."""

    trace: tuple[str, ...]


Answer = Progressed | Aligned | Found | EntitiesFound | Finished | Failed | Broke


def run(connection: Connection) -> None:
    """The main function of the worker process."""
    from reader.core.worker import Worker  # noqa: PLC0415  # in the worker's process only

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the window, which ends this process
    try:
        Worker(connection).serve()
    except Exception as error:  # noqa: BLE001  # whatever it is, the window tells of it
        with contextlib.suppress(OSError):
            connection.send(Broke(trace_of(error)))
