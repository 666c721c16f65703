"""The pulse of long work: tells how far it is, often enough that whoever waits can do something in between."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

_EVERY = 0.03
"""Seconds between two calls at least: telling is not free."""
_Item = TypeVar("_Item")


class Pulse:
    """Passes on the share of the work that is done, never less than before, at most every 30 ms.

    Work that is a part of the whole sets its `span` and tells its own share, from 0 to 1, or only that it goes on.
    """

    def __init__(self, progress: Callable[[float], None] | None = None) -> None:
        self._progress = progress
        self._span = 0.0, 1.0
        self._share = 0.0
        self._told = time.perf_counter()

    def span(self, low: float, high: float) -> None:
        """What follows is the work from `low` to `high`."""
        self._span = low, high

    def __call__(self, share: float = 0.0) -> None:
        """The work goes on; this share of the span is done."""
        low, high = self._span
        self._share = max(self._share, low + (high - low) * share)
        now = time.perf_counter()
        if self._progress and now - self._told >= _EVERY:
            self._progress(self._share)
            self._told = time.perf_counter()

    def end(self) -> None:
        """All is done."""
        if self._progress:
            self._progress(1.0)

    def through(self, items: Iterable[_Item], every: int = 500) -> Iterator[_Item]:
        """The same items, with a beat every so many of them."""
        for count, item in enumerate(items):
            if not count % every:
                self()
            yield item
