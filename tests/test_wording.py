"""Wording: every key that the program can say has a sentence, and every sentence its arguments."""

import ast
import string
from pathlib import Path

import pytest

from reader.core.entities.model import Kind
from reader.core.findings import FindingKind
from reader.wording import TEMPLATES, language_name

PACKAGE = Path(__file__).resolve().parent.parent / "reader"


def _messages() -> list[tuple[str, frozenset[str], str]]:
    """The key, the argument names and the place of every message that is made with a literal key."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "of"):
                continue
            if isinstance(node.func.value, ast.Name) and node.func.value.id == "Message" and node.args:
                key = node.args[0]
                if isinstance(key, ast.Constant) and all(keyword.arg for keyword in node.keywords):
                    names = frozenset(str(keyword.arg) for keyword in node.keywords)
                    found.append((str(key.value), names, f"{path.name}:{node.lineno}"))
    return found


@pytest.mark.parametrize(
    ("key", "names", "place"), _messages(), ids=lambda value: str(value) if "." in str(value) else ""
)
def test_every_message_has_a_sentence_for_its_arguments(key: str, names: frozenset[str], place: str) -> None:
    """A message that the code makes has a template, which names no argument that the message lacks."""
    assert key in TEMPLATES, place
    fields = {field for _, field, _, _ in string.Formatter().parse(TEMPLATES[key]) if field}
    assert fields <= names, place


def test_every_kind_has_a_name_and_every_finding_a_heading() -> None:
    """Kinds of mentions and of findings can be named."""
    assert all(f"kind.{kind.value}" in TEMPLATES for kind in Kind)
    assert all(f"title.{kind.value}" in TEMPLATES for kind in FindingKind)


@pytest.mark.parametrize(
    ("tag", "name"), [("ur", "Urdu"), ("ar", "Arabic"), ("zh-Hant", "Traditional Chinese"), ("xyz", "xyz")]
)
def test_languages_are_called_by_their_names(tag: str, name: str) -> None:
    """A language has its English name; a tag that is none stays as it is."""
    assert language_name(tag) == name
