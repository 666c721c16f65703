"""Small readings for the tests of entities: one list of paragraphs a version, the nth of each in one row."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from reader.core.alignment.model import Alignment, Origin
from reader.core.analysis import analyse
from reader.core.document import Direction, Document, Paragraph
from reader.core.glossary import Glossary
from reader.core.reading import Reading

_RTL = {"ar", "ur", "fa", "he"}


def document(texts: Sequence[str], language: str) -> Document:
    direction = Direction.RTL if language in _RTL else Direction.LTR
    return Document(Path(f"{language}.txt"), tuple(map(Paragraph, texts)), language, direction)


def given(counts: Sequence[int], versions: int) -> Alignment:
    """One row a paragraph in every version."""
    rows = counts[0]
    starts = np.tile(np.arange(rows + 1, dtype=np.int32)[:, None], (1, versions))
    return Alignment(starts, np.full(rows, int(Origin.GIVEN), np.uint8), np.full(rows, np.nan, np.float32))


def read(*versions: tuple[str, Sequence[str]], glossary: Glossary | None = None) -> Reading:
    """The reading of versions given as (language, paragraphs)."""
    documents = [document(texts, language) for language, texts in versions]
    return analyse(documents, given([len(texts) for _, texts in versions], len(versions)), glossary)
