"""The findings of a reading as columns, so that filters and counts over 100,000 rows are array operations.

Findings arrive in pieces while the analysis runs and are replaced where rows are repaired: `replace_rows` splices.
"""

from collections.abc import Collection, Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from reader.core.findings import Finding, FindingKind, Severity

_T = TypeVar("_T", bound=np.generic)
_KINDS = {kind: number for number, kind in enumerate(FindingKind)}
_SEVERITIES = {severity: number for number, severity in enumerate(Severity)}


class FindingTable:
    """All findings in the order of their rows, and which of them are dismissed."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._rows = np.zeros(0, np.int64)
        self._kinds = np.zeros(0, np.uint8)
        self._severities = np.zeros(0, np.uint8)
        self._hashes = np.zeros(0, np.int64)
        self._dismissed = np.zeros(0, np.bool_)

    def __len__(self) -> int:
        return len(self.findings)

    def replace_rows(
        self,
        first: int,
        last: int,
        rows: Sequence[Sequence[Finding]],
        dismissed: Collection[str],
    ) -> None:
        """Put the findings of new rows in the place of those of rows `first` … `last - 1`; later rows move along.

        `dismissed` holds the fingerprints of the findings that are dismissed.
        """
        new = [finding for row in rows for finding in row]
        numbers = [first + offset for offset, row in enumerate(rows) for _ in row]
        low, high = (int(place) for place in np.searchsorted(self._rows, (first, last)))
        self.findings[low:high] = new
        after = self._rows[high:] + (len(rows) - (last - first))
        self._rows = np.concatenate((self._rows[:low], np.array(numbers, np.int64), after))
        self._kinds = spliced(self._kinds, low, high, [_KINDS[finding.kind] for finding in new])
        self._severities = spliced(self._severities, low, high, [_SEVERITIES[finding.severity] for finding in new])
        self._hashes = spliced(self._hashes, low, high, [hash(finding.fingerprint) for finding in new])
        self._dismissed = spliced(self._dismissed, low, high, [f.fingerprint in dismissed for f in new])

    def mark(self, fingerprints: Collection[str], *, dismissed: bool) -> list[int]:
        """Mark the findings with some fingerprints as dismissed or open; the rows that they stand in come back."""
        candidates = np.flatnonzero(np.isin(self._hashes, [hash(fingerprint) for fingerprint in fingerprints]))
        places = [place for place in candidates.tolist() if self.findings[place].fingerprint in fingerprints]
        self._dismissed[places] = dismissed
        return [int(row) for row in self._rows[places]]

    def places(
        self,
        kinds: Collection[FindingKind] = (),
        severities: Collection[Severity] = (),
        *,
        dismissed: bool = False,
    ) -> npt.NDArray[np.intp]:
        """The places in `findings` of those of some kinds and severities (none given: of all), in row order.

        Dismissed findings are left out unless asked for.
        """
        chosen = np.ones(len(self), np.bool_) if dismissed else ~self._dismissed
        if kinds:
            chosen &= np.isin(self._kinds, [_KINDS[kind] for kind in kinds])
        if severities:
            chosen &= np.isin(self._severities, [_SEVERITIES[severity] for severity in severities])
        return np.flatnonzero(chosen)

    def rows(self, places: npt.NDArray[np.intp]) -> npt.NDArray[np.int64]:
        """The rows that the findings at some places stand in."""
        return self._rows[places]


def spliced(array: npt.NDArray[_T], low: int, high: int, new: Sequence[int] | Sequence[bool]) -> npt.NDArray[_T]:
    """An array with the entries `low` … `high - 1` replaced by new ones."""
    return np.concatenate((array[:low], np.array(new, array.dtype), array[high:]))
