"""Entities in a table: all of them come out again, and each is found by its number."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.entities.model import Entity, Kind
from reader.core.entities.table import EntityTable


@given(st.sets(st.integers(0, 500), max_size=120))
def test_entities_come_out_as_they_went_in(numbers: set[int]) -> None:
    """In the order of their numbers, one by one and by number; what is not there is not found."""
    entities = [Entity(n, [*Kind][n % 15], str(n), (n % 3, 1), ("a", "b" * (n % 4))) for n in sorted(numbers)]
    table = EntityTable.of(reversed(entities))
    assert [*table] == entities
    assert [table[place] for place in range(len(table))] == entities
    assert [table.find(number) for number in range(501)] == [
        next((e for e in entities if e.id == number), None) for number in range(501)
    ]
