"""Which repaired rows still wait for their neighbourhood to be paired anew.

The rows around a repair are paired by the worker, whose answer comes later; until then more rows may be repaired,
or repairs taken back. What an answer brings is undone together with the latest repair before it (`Review.settle`), and
with that the neighbourhoods of earlier ones that it paired wait again.
"""

from dataclasses import dataclass

from reader.core.review.rows import Place


@dataclass(slots=True)
class _Repair:
    place: Place
    answered_by: int | None = None
    """The number of the repair whose undoing takes the answer back; None while there is no answer."""


class Neighbourhoods:
    """The repairs that were done, in their order, and those that were taken back."""

    def __init__(self) -> None:
        self._done: list[_Repair] = []
        self._undone: list[_Repair] = []

    @property
    def waiting(self) -> tuple[Place, ...]:
        """A paragraph of each repaired row whose neighbourhood waits."""
        return tuple(repair.place for repair in self._done if repair.answered_by is None)

    def do(self, place: Place) -> None:
        """A row that holds this paragraph was repaired."""
        self._done.append(_Repair(place))
        self._undone.clear()

    def undo(self) -> None:
        """The latest repair was taken back."""
        if not self._done:
            return
        last = len(self._done) - 1
        self._undone.append(self._done.pop())
        for repair in self._done:
            if repair.answered_by == last:
                repair.answered_by = None

    def redo(self) -> None:
        """The repair that was taken back last was made again, with what its answer brought."""
        if not self._undone:
            return
        again = self._undone.pop()
        self._done.append(again)
        if again.answered_by is not None:
            self.answer()

    def answer(self) -> None:
        """All neighbourhoods that wait were paired anew."""
        last = len(self._done) - 1
        for repair in self._done:
            if repair.answered_by is None:
                repair.answered_by = last
