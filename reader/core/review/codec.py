"""Decisions as JSON, and back from JSON that anybody may have written.

What comes back is checked field by field, type and length: a file from a stranger yields values that the program
could have made itself, or ValueError.
"""

import json
import re
from typing import Any

from reader.core.entities.model import Kind
from reader.core.message import Message
from reader.core.review.edits import Change, Edit
from reader.core.review.texts import is_key
from reader.core.review.values import (
    MAX_TEXT,
    Decision,
    Dismissal,
    Ignored,
    Mark,
    Note,
    Passage,
    Pin,
    RowText,
    Stamp,
    Status,
    Table,
    Term,
    TermDecision,
)

_PRINT = re.compile(r"[0-9a-f]{16}", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")
_MAX_NAME = 1_000
MAX_DOCUMENTS = 1_000
_MAX_PARAGRAPHS = 100_000


def clean(text: str) -> str:
    """A text that any database can hold: half a surrogate pair, which is no character, becomes U+FFFD."""
    return _SURROGATE.sub("\ufffd", text)


def dumps(value: object) -> str:
    """A value as JSON text, clean."""
    return clean(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def loads(text: str) -> Any:
    """What a JSON text holds; raises ValueError where it is none or is nested too deep."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("nested too deep") from None


def encoded(decision: Decision) -> dict[str, Any]:
    """A decision as a JSON object."""
    match decision:
        case Mark(status, text, by):
            return {"status": status.name.lower(), "text": _encoded_text(text), **_encoded_stamp(by)}
        case Note(_, body, text, by, passage, resolved):
            place = {} if passage is None else {"passage": _encoded_passage(passage)}
            return {"body": body, "text": _encoded_text(text), "resolved": resolved, **place, **_encoded_stamp(by)}
        case Dismissal(reason, by):
            return {"reason": reason, **_encoded_stamp(by)}
        case TermDecision(one, other, same, by):
            terms = [[term.document, term.text] for term in (one, other)]
            return {"terms": terms, "same": same, **_encoded_stamp(by)}
        case Pin(text, by):
            return {"text": _encoded_text(text), **_encoded_stamp(by)}
        case Ignored(kind, ignored, by):
            return {"mentions": kind, "value": ignored, **_encoded_stamp(by)}


def decoded(table: Table, key: str, value: object) -> Decision:
    """The decision that a JSON object tells; raises ValueError where it tells none."""
    try:
        fields = checked_object(value)
        by = Stamp(checked_string(fields["author"], _MAX_NAME), checked_string(fields["time"], _MAX_NAME))
        match table:
            case Table.STATUS:
                status = Status[checked_string(fields["status"], 20).upper()]
                return Mark(status, _decoded_text(fields["text"]), by)
            case Table.NOTE:
                passage = fields.get("passage")
                return Note(
                    id=checked_string(key, _MAX_NAME),
                    body=checked_string(fields["body"], MAX_TEXT),
                    text=_decoded_text(fields["text"]),
                    by=by,
                    passage=None if passage is None else _decoded_passage(passage),
                    resolved=checked_boolean(fields["resolved"]),
                )
            case Table.DISMISSAL:
                return Dismissal(checked_string(fields["reason"], MAX_TEXT), by)
            case Table.TERM:
                one, other = (_decoded_term(term) for term in _list(fields["terms"], 2))
                return TermDecision(one, other, checked_boolean(fields["same"]), by)
            case Table.PIN:
                return Pin(_decoded_text(fields["text"]), by)
            case Table.IGNORED:
                ignored = fields["value"]
                kind = Kind(checked_string(fields["mentions"], 20))
                return Ignored(kind, None if ignored is None else checked_string(ignored, MAX_TEXT), by)
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def encoded_changes(edit: Edit) -> list[list[Any]]:
    """The changes of an edit for the journal: table, key, what was before, what is after."""
    return [
        [change.table, change.key, change.before and encoded(change.before), change.after and encoded(change.after)]
        for change in edit.changes
    ]


def decoded_change(value: object) -> Change:
    """A change out of the journal; raises ValueError where it is none."""
    table, key, before, after = _list(value, 4)
    kind, name = Table(checked_string(table, 20)), checked_string(key, MAX_TEXT)
    old, new = (None if side is None else decoded(kind, name, side) for side in (before, after))
    return Change(kind, name, old, new)


def encoded_message(message: Message) -> list[Any]:
    """A message as JSON."""
    return [message.key, dict(message.arguments)]


def _encoded_stamp(by: Stamp) -> dict[str, str]:
    return {"author": by.author, "time": by.time}


def _encoded_text(text: RowText) -> dict[str, Any]:
    return {"documents": text.documents, "keys": text.keys, "prints": text.prints}


def _encoded_passage(passage: Passage) -> list[Any]:
    return [passage.key, passage.print, passage.start, passage.end, passage.quote]


def _decoded_text(value: object) -> RowText:
    fields = checked_object(value)
    documents, keys, prints = fields["documents"], fields["keys"], fields["prints"]
    if not all(isinstance(part, list) and len(part) <= _MAX_PARAGRAPHS for part in (documents, keys, prints)):
        raise ValueError("no text of a row")
    if len(keys) != len(prints):
        raise ValueError("keys without fingerprints")
    return RowText(
        tuple(checked_number(document, MAX_DOCUMENTS) for document in documents),
        tuple(checked_key(key) for key in keys),
        tuple(_print(print_) for print_ in prints),
    )


def _decoded_passage(value: object) -> Passage:
    key, print_, start, end, quote = _list(value, 5)
    passage = Passage(
        checked_key(key),
        _print(print_),
        checked_number(start, 2**31),
        checked_number(end, 2**31),
        checked_string(quote, MAX_TEXT),
    )
    if passage.end - passage.start != len(passage.quote):
        raise ValueError("a passage and its words differ in length")
    return passage


def checked_object(value: object) -> dict[str, Any]:
    """A JSON object as a mapping; raises ValueError where it is none."""
    if not isinstance(value, dict):
        raise ValueError("no object")  # noqa: TRY004 -- every fault of the input is a ValueError
    return value


def _list(value: object, length: int) -> list[Any]:
    if not isinstance(value, list) or len(value) != length:
        raise ValueError("no list of the right length")
    return value


def _decoded_term(value: object) -> Term:
    document, text = _list(value, 2)
    return Term(checked_number(document, MAX_DOCUMENTS), checked_string(text, MAX_TEXT))


def checked_string(value: object, limit: int) -> str:
    """A text no longer than `limit`; raises ValueError where it is none."""
    if not isinstance(value, str) or len(value) > limit:
        raise ValueError("no text, or too long")
    return value


def checked_boolean(value: object) -> bool:
    """True or false; raises ValueError where it is neither."""
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")  # noqa: TRY004 -- as above
    return value


def checked_number(value: object, limit: int) -> int:
    """A whole number from 0 to below `limit`; raises ValueError where it is none."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < limit:
        raise ValueError("no number, or out of range")
    return value


def checked_key(value: object) -> str:
    """A paragraph key; raises ValueError where it is none."""
    key = checked_string(value, 30)
    if not is_key(key):
        raise ValueError("no paragraph key")
    return key


def is_print(text: str) -> bool:
    """Whether a text is a fingerprint."""
    return _PRINT.fullmatch(text) is not None


def _print(value: object) -> str:
    print_ = checked_string(value, 16)
    if not is_print(print_):
        raise ValueError("no fingerprint")
    return print_
