"""How panes share the width of their group: arithmetic only."""

from collections.abc import Sequence

MINIMUM = 240


def widths(available: int, shares: Sequence[float]) -> list[int]:
    """The widths in pixels of panes with these shares: together `available`, but none under the minimum.

    Where there is no room for that, the panes are wider than the group, which then scrolls sideways.
    """
    if not shares:
        return []
    free, open_ones = available, set(range(len(shares)))
    result = [MINIMUM] * len(shares)
    while open_ones:
        total = sum(shares[i] for i in open_ones) or 1.0
        tight = [i for i in open_ones if free * shares[i] / total < MINIMUM]
        if not tight:
            left = free
            for number, i in enumerate(sorted(open_ones, reverse=True)):
                last = number == len(open_ones) - 1
                result[i] = left if last else int(free * shares[i] / total)
                left -= result[i]
            return result
        open_ones -= set(tight)
        free -= MINIMUM * len(tight)
    return result


def dragged(current: Sequence[int], edge: int, pixels: int) -> list[int]:
    """The widths after the edge behind a pane was dragged: its two neighbours trade, neither under the minimum."""
    result = list(current)
    if edge + 1 < len(result):
        pixels = max(MINIMUM - result[edge], min(pixels, result[edge + 1] - MINIMUM))
        result[edge] += pixels
        result[edge + 1] -= pixels
    return result
