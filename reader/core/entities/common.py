"""What all languages share when figures are read: signs, currencies and units, from `resources/lexicon/common.toml`."""

import functools
import tomllib
from dataclasses import dataclass
from typing import Any

from reader.core.folding import fold_text
from reader.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class Common:
    """The shared tables; `units` maps the CLDR's names to ours, `sizes` ours to a dimension and a size in it.

    `endings` are those of each language, folded, the longest first.
    """

    dense: frozenset[str]
    endings: dict[str, tuple[str, ...]]
    compounding: frozenset[str]
    doubling: frozenset[str]
    marked: frozenset[str]
    dotted_ordinals: frozenset[str]
    year_first: frozenset[str]
    currencies: frozenset[str]
    currency_codes: frozenset[str]
    aliases: dict[str, str]
    signs: dict[str, dict[str, list[str]]]
    units: dict[str, str]
    sizes: dict[str, tuple[str, float]]


def _folded(endings: str) -> tuple[str, ...]:
    """Folded endings, the longest first."""
    return tuple(sorted({fold_text(ending) for ending in endings.split()}, key=lambda ending: (-len(ending), ending)))


@functools.cache
def common() -> Common:
    """The shared tables, read once."""
    table: dict[str, Any] = tomllib.loads((RESOURCES / "lexicon" / "common.toml").read_text(encoding="utf-8"))
    units: dict[str, list[Any]] = table["units"]
    return Common(
        dense=frozenset(table["dense"]),
        endings={language: _folded(endings) for language, endings in table["endings"].items()},
        compounding=frozenset(table["compounding"]),
        doubling=frozenset(table["doubling"]),
        marked=frozenset(table["marked"]),
        dotted_ordinals=frozenset(table["dotted-ordinals"]),
        year_first=frozenset(table["year-first"]),
        currencies=frozenset(table["currencies"]),
        currency_codes=frozenset(table["currency-codes"]),
        aliases=table["aliases"],
        signs=table["signs"],
        units={cldr: unit[0] for cldr, unit in units.items()},
        sizes={unit[0]: (unit[1], unit[2]) for unit in units.values() if len(unit) == 3},
    )
