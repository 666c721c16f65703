"""How the window was left: kept with the review, so that it comes back the same.

What it says of places is tied to the text like all else: the place is the key of the paragraph at the reading line.
"""

from dataclasses import dataclass, field
from typing import Any

from reader.core.findings import FindingKind, Order, Severity
from reader.core.review import codec
from reader.core.review.navigation import RowFilter
from reader.core.review.values import Status

_MAX_NAMES = 100


@dataclass(frozen=True, slots=True)
class WindowState:
    """Documents in the order of their panes, hidden ones, mode, place, open panels, filters.

    `place` is a paragraph's key, or "" for the top, `fraction` (0 … 1) how far into its cell the reading line stands.
    `mode` and `panels` are names that the window gives and that it has to check.
    """

    documents: tuple[int, ...] = ()
    hidden: tuple[int, ...] = ()
    mode: str = ""
    place: str = ""
    fraction: float = 0.0
    panels: tuple[str, ...] = ()
    row_filter: RowFilter = field(default_factory=RowFilter)
    finding_order: Order = Order.ROW
    show_dismissed: bool = False


def encoded_state(state: WindowState) -> dict[str, Any]:
    """A window's state as a JSON object."""
    rows = state.row_filter
    return {
        "documents": state.documents,
        "hidden": state.hidden,
        "mode": state.mode,
        "place": state.place,
        "fraction": state.fraction,
        "panels": state.panels,
        "filter": {
            "statuses": sorted(status.name.lower() for status in rows.statuses),
            "kinds": sorted(rows.kinds),
            "severities": sorted(rows.severities),
            **{name: getattr(rows, name) for name in _CONDITIONS},
        },
        "order": state.finding_order,
        "dismissed": state.show_dismissed,
    }


_CONDITIONS = ("with_findings", "with_notes", "with_open_notes", "changed", "to_review")


def decoded_state(value: object) -> WindowState:
    """The window's state that a JSON object tells; raises ValueError where it tells none."""
    try:
        fields = codec.checked_object(value)
        fraction = fields["fraction"]
        if isinstance(fraction, bool) or not isinstance(fraction, (int, float)) or not 0 <= fraction <= 1:
            raise ValueError("no fraction")
        place = codec.checked_string(fields["place"], 30)
        return WindowState(
            documents=_numbers(fields["documents"]),
            hidden=_numbers(fields["hidden"]),
            mode=codec.checked_string(fields["mode"], 30),
            place=place and codec.checked_key(place),
            fraction=float(fraction),
            panels=tuple(_names(fields["panels"])),
            row_filter=_decoded_filter(codec.checked_object(fields["filter"])),
            finding_order=Order(codec.checked_string(fields["order"], 30)),
            show_dismissed=codec.checked_boolean(fields["dismissed"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def _decoded_filter(fields: dict[str, Any]) -> RowFilter:
    return RowFilter(
        statuses=frozenset(Status[name.upper()] for name in _names(fields["statuses"])),
        kinds=frozenset(FindingKind(name) for name in _names(fields["kinds"])),
        severities=frozenset(Severity(name) for name in _names(fields["severities"])),
        **{name: codec.checked_boolean(fields[name]) for name in _CONDITIONS},
    )


def _names(value: object) -> list[str]:
    if not isinstance(value, list) or len(value) > _MAX_NAMES:
        raise ValueError("no list of names")
    return [codec.checked_string(name, 100) for name in value]


def _numbers(value: object) -> tuple[int, ...]:
    if not isinstance(value, list) or len(value) > _MAX_NAMES:
        raise ValueError("no list of documents")
    return tuple(codec.checked_number(number, codec.MAX_DOCUMENTS) for number in value)
