"""What the review has to say has its sentences."""

import re
from pathlib import Path

import pytest

from reader.core.entities.model import Kind, Mention
from reader.core.message import Message
from reader.core.review import commands
from reader.core.review.values import Status
from reader.wording import sentence
from tests.core.review.samples import ANNA, finding, review

SOURCES = sorted((Path(__file__).resolve().parents[3] / "reader" / "core" / "review").glob("*.py"))
KEYS = sorted(
    {key for path in SOURCES for key in re.findall(r'"(review-[a-z-]*[a-z])"', path.read_text(encoding="utf-8"))}
)
HANOI = Mention(0, 0, 0, 5, "Hanoi", Kind.PLACE, "Hanoi")
NAMES = ("path", "names", "reason", "version", "known", "row", "count", "one", "other", "kind", "value")
ARGUMENTS = dict.fromkeys(NAMES, "x")


@pytest.mark.parametrize("key", KEYS)
def test_every_message_has_a_sentence(key: str) -> None:
    """No key that the review uses is missing from the wording."""
    assert "{" not in sentence(Message.of(key, **ARGUMENTS))


def test_the_menu_names_what_can_be_undone() -> None:
    """Actions of every kind are worded with the arguments that they carry."""
    subject = review()
    subject.do(commands.add_note(subject, 1, "hm", ANNA))
    [note] = subject.notes(1)
    edits = [
        commands.set_status(subject, [0, 1], Status.NOT_REVIEWED, ANNA),
        commands.add_note(subject, 1, "hm", ANNA),
        commands.change_note(subject, note, ANNA, body="ah"),
        commands.change_note(subject, note, ANNA, resolved=True),
        commands.change_note(subject, note, ANNA, resolved=False),
        commands.remove_note(subject, note, ANNA),
        commands.dismiss(subject, [finding(0)], ANNA),
        commands.restore(subject, [finding(0)], ANNA),
        *(commands.decide_terms(subject, HANOI, HANOI, ANNA, same=same) for same in (True, False, None)),
        *(
            commands.ignore(subject, Kind.DATE, value, ANNA, ignored=on)
            for value in (None, "6")
            for on in (True, False)
        ),
    ]
    assert len({sentence(edit.action) for edit in edits}) == len(edits)
