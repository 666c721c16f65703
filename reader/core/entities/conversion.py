"""Units of the same quantity: whether two amounts are equal after conversion.

Writers round what they convert (45 miles, 72 kilometres), so amounts count as equal within three per cent,
temperatures within one degree. A bare "degrees" may be of either scale.
"""

from decimal import Decimal

from reader.core.entities.common import common
from reader.core.entities.values import Candidate

_TOLERANCE = 0.03


def _number(candidate: Candidate) -> float | None:
    for reading in candidate.readings:
        if reading.startswith("n:") and len(reading) < 60:
            return float(Decimal(reading[2:]))
    return None


def _temperatures(number: float, unit: str) -> tuple[float, ...]:
    """What an amount may be in degrees Celsius."""
    # A temperature, or a difference of two.
    celsius, fahrenheit = (number,), ((number - 32) / 1.8, number / 1.8)
    return {"celsius": celsius, "fahrenheit": fahrenheit, "degree": celsius + fahrenheit}.get(unit, ())


def convertible(candidate: Candidate) -> bool:
    """Whether an amount has a unit that can be converted."""
    return any(unit in common().sizes or unit in ("celsius", "fahrenheit", "degree") for unit in candidate.units)


def equal_after_conversion(one: Candidate, other: Candidate) -> bool:
    """Whether two amounts in different units are the same quantity, rounding aside."""
    first, second = _number(one), _number(other)
    if first is None or second is None or (one.units & other.units) - {"degree"}:
        return False
    return any(_equal(first, unit, second, counter) for unit in one.units for counter in other.units)


def _equal(first: float, unit: str, second: float, counter: str) -> bool:
    sizes = common().sizes
    if unit in sizes and counter in sizes:
        if sizes[unit][0] != sizes[counter][0]:  # writers leave "an hour" out where it is understood
            unit, counter = unit.removesuffix("/h"), counter.removesuffix("/h")
        if sizes[unit][0] == sizes[counter][0]:
            a, b = first * sizes[unit][1], second * sizes[counter][1]
            return abs(a - b) <= _TOLERANCE * max(abs(a), abs(b))
    return any(abs(a - b) <= 1 for a in _temperatures(first, unit) for b in _temperatures(second, counter))
