"""Units of the same quantity: whether two amounts are equal after conversion.

Writers round what they convert (45 miles, 72 kilometres), so amounts count as equal within three per cent, temperatures within
one degree. A bare "degrees" may be of either scale.
"""

from decimal import Decimal

from reader.core.entities.values import Candidate

# Unit -> (dimension, size in the dimension's base unit).
_SIZES = {
    "km": ("length", 1000.0), "m": ("length", 1.0), "cm": ("length", 0.01), "mm": ("length", 0.001), "mile": ("length", 1609.344),
    "yard": ("length", 0.9144), "foot": ("length", 0.3048), "inch": ("length", 0.0254), "nautical-mile": ("length", 1852.0),
    "km2": ("area", 1e6), "m2": ("area", 1.0), "hectare": ("area", 1e4), "acre": ("area", 4046.856), "mile2": ("area", 2589988.0),
    "foot2": ("area", 0.09290304),
    "tonne": ("mass", 1000.0), "kg": ("mass", 1.0), "g": ("mass", 0.001), "pound": ("mass", 0.45359237), "ounce": ("mass", 0.028349523),
    "stone": ("mass", 6.35029318),
    "litre": ("volume", 1.0), "millilitre": ("volume", 0.001), "gallon": ("volume", 3.785412), "m3": ("volume", 1000.0),
    "barrel": ("volume", 158.987),
    "km/h": ("speed", 1.0), "mile/h": ("speed", 1.609344), "m/s": ("speed", 3.6), "knot": ("speed", 1.852),
}  # fmt: skip  # a table
_TOLERANCE = 0.03


def _number(candidate: Candidate) -> float | None:
    for reading in candidate.readings:
        if reading.startswith("n:") and len(reading) < 60:
            return float(Decimal(reading[2:]))
    return None


def _temperatures(number: float, unit: str) -> tuple[float, ...]:
    """What an amount may be in degrees Celsius."""
    celsius, fahrenheit = (number,), ((number - 32) / 1.8,)
    return {"celsius": celsius, "fahrenheit": fahrenheit, "degree": celsius + fahrenheit}.get(unit, ())


def convertible(candidate: Candidate) -> bool:
    """Whether an amount has a unit that can be converted."""
    return any(unit in _SIZES or unit in ("celsius", "fahrenheit", "degree") for unit in candidate.units)


def equal_after_conversion(one: Candidate, other: Candidate) -> bool:
    """Whether two amounts in different units are the same quantity, rounding aside."""
    first, second = _number(one), _number(other)
    if first is None or second is None or one.units & other.units:
        return False
    for unit in sorted(one.units):
        for counter in sorted(other.units):
            if unit in _SIZES and counter in _SIZES and _SIZES[unit][0] == _SIZES[counter][0]:
                a, b = first * _SIZES[unit][1], second * _SIZES[counter][1]
                if abs(a - b) <= _TOLERANCE * max(abs(a), abs(b)):
                    return True
            warm = [(a, b) for a in _temperatures(first, unit) for b in _temperatures(second, counter)]
            if any(abs(a - b) <= 1 for a, b in warm):
                return True
    return False
