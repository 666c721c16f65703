"""Bidi-correct text: base direction, isolated tokens, display text with its offset maps, hazards, controls.

The Unicode bidirectional algorithm (UAX #9), applied exactly, paints `پلان نمبر 334-KH/TU پر` with KH/TU-334. What it
leaves to the program (HL3 to HL5) is done here: tokens that are read as one left-to-right unit are isolated in a
*display text*; the document's own text is never changed, and offsets into it mean the same everywhere else.

`direction` finds a paragraph's base direction, `units` what is read as one, `display` isolates and finds hazards, and
`invisible` names invisible characters and finds the dangerous ones.
"""

from reader.core.bidi.direction import base_direction
from reader.core.bidi.display import DisplayText, Hazard, display_text, hazards, isolated, isolates
from reader.core.bidi.invisible import Danger, DangerKind, controls, dangers
from reader.core.bidi.units import Span, tokens

__all__ = [
    "Danger",
    "DangerKind",
    "DisplayText",
    "Hazard",
    "Span",
    "base_direction",
    "controls",
    "dangers",
    "display_text",
    "hazards",
    "isolated",
    "isolates",
    "tokens",
]
