"""The entities of a document in a compressed table: how they travel from the worker and how the window keeps them.

A huge document has a hundred thousand entities. As objects they would hold the window up for a fifth of a second each
time they come; in a table, what a list is sorted by stands in arrays, and an entity is taken out when it is looked at.
"""

import pickle
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.core.entities.model import Entity, Kind

KINDS = tuple(Kind)
_CHUNK = 32


@dataclass(frozen=True, slots=True, eq=False)
class EntityTable:
    """Entities in the order of their numbers.

    `ids` are the numbers, `kinds` places in `KINDS`, `counts` has a column a version; `packed` holds the entities
    themselves, some dozens a string.
    """

    ids: npt.NDArray[np.int32]
    kinds: npt.NDArray[np.uint8]
    counts: npt.NDArray[np.int32]
    packed: tuple[bytes, ...]

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> "EntityTable":
        """The table of some entities."""
        ordered = sorted(entities, key=lambda entity: entity.id)
        numbers = {kind: number for number, kind in enumerate(KINDS)}
        chunks = (ordered[begin : begin + _CHUNK] for begin in range(0, len(ordered), _CHUNK))
        return cls(
            np.array([entity.id for entity in ordered], np.int32),
            np.array([numbers[entity.kind] for entity in ordered], np.uint8),
            np.array([entity.counts for entity in ordered], np.int32).reshape(len(ordered), -1 if ordered else 0),
            tuple(zlib.compress(pickle.dumps(chunk, pickle.HIGHEST_PROTOCOL), 1) for chunk in chunks),
        )

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, place: int) -> Entity:
        return self._chunk(place // _CHUNK)[place % _CHUNK]

    def __iter__(self) -> Iterator[Entity]:
        for number in range(len(self.packed)):
            yield from self._chunk(number)

    def place_of(self, entity: int) -> int | None:
        """Where the entity with a number stands; None if it is not there."""
        place = int(np.searchsorted(self.ids, entity))
        return place if place < len(self.ids) and self.ids[place] == entity else None

    def find(self, entity: int) -> Entity | None:
        """The entity with a number; None if it is not there."""
        place = self.place_of(entity)
        return None if place is None else self[place]

    def _chunk(self, number: int) -> list[Entity]:
        chunk: list[Entity] = pickle.loads(zlib.decompress(self.packed[number]))  # noqa: S301  # our own packed it
        return chunk
