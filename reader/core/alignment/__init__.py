"""Paragraph alignment: documents -> rows of cells, and the verbs that repair them (`repair`).

`align` reads everything and takes its time; `quick` gives rows for one neighbourhood at once, to look at meanwhile;
`given` takes the rows as they stand. A session that repairs rows keeps the `Prepared` evidence of `prepare` and calls
`realign` after each repair.

How it works, from the bottom: `profile` (a version as arrays), `keys` and `lexicon` (words that speak for a bead),
`lengths` and `manner` (sizes, sentences, punctuation), `evidence` (all of that about two versions), `scores` (log-odds
of every bead), `lattice` (dynamic programme and posteriors), `band` and `outline` (where to look), `pair` (rounds of
learning), `several` (any number of versions). `pulse` tells how far all that is.
"""

from collections.abc import Callable, Sequence

import numpy as np

from reader.core.alignment.model import Alignment, Origin
from reader.core.alignment.profile import Ints, profile_of
from reader.core.alignment.pulse import Pulse
from reader.core.alignment.several import Corner, Prepared, Rows, as_alignment, rows_between
from reader.core.alignment.several import prepare as _prepare
from reader.core.document import Document
from reader.core.message import BadInputError, Message

__all__ = ["Prepared", "align", "given", "prepare", "quick", "realign"]

_AROUND = 100
"""Rows to either side of a repair that are aligned anew at most."""
_READING = 0.1
"""The share of the work that making the profiles is."""
_SCREEN = 30
"""Paragraphs to either side of the place that a quick alignment looks at."""


def align(
    documents: Sequence[Document], *, pins: Alignment | None = None, progress: Callable[[float], None] | None = None
) -> Alignment:
    """The rows that join these versions, each with its confidence.

    Rows of `pins` (an alignment of the same documents) that were made by hand or given stay as they are. `progress`
    is told the share of the work that is done as it goes on. Raises `BadInputError` for fewer than two
    versions, or foreign pins.
    """
    return prepare(documents, pins=pins, progress=progress)[1]


def prepare(
    documents: Sequence[Document], *, pins: Alignment | None = None, progress: Callable[[float], None] | None = None
) -> tuple[Prepared, Alignment]:
    """What `align` gives, and what it has learned on the way, for `realign`."""
    counts = _counts(documents)
    settled = _settled(pins, counts)
    pulse = Pulse(progress)
    pulse.span(0.0, _READING)
    profiles = [profile_of(document.paragraphs, pulse) for document in documents]
    prepared, rows = _prepare(profiles, [pin[:2] for pin in settled], pulse, begun=_READING)
    pulse.end()
    return prepared, as_alignment(rows, settled)


def realign(prepared: Prepared, alignment: Alignment, row: int) -> Alignment:
    """The alignment with the rows around a repaired one aligned anew, to the next pin (or 100 rows) either way."""
    if tuple(alignment.starts[-1].tolist()) != prepared.counts or not 0 <= row < len(alignment):
        raise BadInputError(Message.of("alignment.foreign-rows"))
    pinned = alignment.origins != Origin.AUTO
    first, end = row, row + 1
    while first > 0 and pinned[first - 1]:
        first -= 1
    while first > max(0, row - _AROUND) and not pinned[first - 1]:
        first -= 1
    while end < len(alignment) and pinned[end]:
        end += 1
    while end < min(len(alignment), row + _AROUND) and not pinned[end]:
        end += 1
    settled = [pin for at in range(first, end) if pinned[at] for pin in [_pin(alignment, at)]]
    low, high = tuple(alignment.starts[first].tolist()), tuple(alignment.starts[end].tolist())
    part = as_alignment(rows_between(prepared, low, high, [pin[:2] for pin in settled]), settled)
    return Alignment(
        np.concatenate((alignment.starts[:first], part.starts, alignment.starts[end + 1 :])),
        np.concatenate((alignment.origins[:first], part.origins, alignment.origins[end:])),
        np.concatenate((alignment.confidences[:first], part.confidences, alignment.confidences[end:])),
    )


def quick(documents: Sequence[Document], version: int = 0, paragraph: int = 0) -> Alignment:
    """Rows for the neighbourhood of one paragraph, without reading anything else.

    The rest is rows by equal shares of the paragraphs, without confidence.
    """
    counts = _counts(documents)
    share = paragraph / max(counts[version], 1)
    # Other versions may have drifted from an equal share: more of them is looked at, and gaps take up the difference.
    places = [(round(share * count), _SCREEN if at == version else 2 * _SCREEN) for at, count in enumerate(counts)]
    low = tuple(max(place - reach, 0) for place, reach in places)
    high = tuple(min(place + reach, count) for (place, reach), count in zip(places, counts, strict=True))
    cuts = [document.paragraphs[a:b] for document, a, b in zip(documents, low, high, strict=True)]
    _, rows = _prepare([profile_of(cut, Pulse()) for cut in cuts], (), Pulse(), rounds=0)
    before, after = _shares((0,) * len(counts), low), _shares(high, counts)
    starts = np.concatenate((before, rows.starts + np.array(low), after))
    unknown = np.full(len(before), np.nan), np.full(len(after), np.nan)
    return as_alignment(Rows(starts, np.concatenate((unknown[0], rows.confidences, unknown[1]))), ())


def _shares(start: Corner, end: Corner) -> Ints:
    """Boundaries of rows that share out the paragraphs between two corners equally, the inner corner left out."""
    count = max((b - a for a, b in zip(start, end, strict=True)), default=0)
    parts: Ints = np.arange(count + 1)[:, None] * (np.array(end) - start) // max(count, 1) + np.array(start)
    return parts[:-1] if not any(start) else parts[1:]


def _counts(documents: Sequence[Document]) -> Corner:
    if len(documents) < 2:
        raise BadInputError(Message.of("alignment.too-few", versions=len(documents)))
    return tuple(len(document.paragraphs) for document in documents)


def _pin(alignment: Alignment, row: int) -> tuple[Corner, Corner, Origin]:
    start, end = alignment.starts[row : row + 2].tolist()
    return tuple(start), tuple(end), Origin(int(alignment.origins[row]))


def _settled(pins: Alignment | None, counts: Corner) -> list[tuple[Corner, Corner, Origin]]:
    if pins is None:
        return []
    if tuple(pins.starts[-1].tolist()) != counts:
        raise BadInputError(Message.of("alignment.foreign-rows"))
    return [_pin(pins, row) for row in np.flatnonzero(pins.origins != Origin.AUTO).tolist()]


def given(documents: Sequence[Document]) -> Alignment:
    """Row n holds the nth paragraph of every version.

    Raises `BadInputError` when the versions differ in their number of paragraphs.
    """
    counts = _counts(documents)
    for document, count in zip(documents, counts, strict=True):
        if count != counts[0]:
            raise BadInputError(
                Message.of(
                    "alignment.unequal-counts",
                    first=documents[0].name,
                    first_count=counts[0],
                    second=document.name,
                    second_count=count,
                )
            )
    starts = np.repeat(np.arange(counts[0] + 1, dtype=np.int32)[:, None], len(counts), axis=1)
    return Alignment(starts, np.full(counts[0], Origin.GIVEN, np.uint8), np.full(counts[0], np.nan, dtype=np.float32))
