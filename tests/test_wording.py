"""Wording: every key that the program can say has a sentence, and every sentence its arguments."""

import ast
import string
from collections import Counter
from pathlib import Path

import pytest

from reader.core.document import Direction, Document, Paragraph
from reader.core.entities.model import Kind, Mention
from reader.core.findings import Finding, FindingKind, Severity
from reader.core.message import Message, VersionNumber
from reader.wording import TEMPLATES, explanation, finding_title, language_name, sentence, version_names

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
    assert fields <= names | {"stands"}, place  # known of every finding: the versions that its mentions stand in


def test_a_key_has_one_sentence() -> None:
    """No key stands in two tables, of which one would hide the other."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (PACKAGE / "wording").glob("*.py")]
    tables = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Dict)]
    keys = [key.value for table in tables for key in table.keys if isinstance(key, ast.Constant)]
    assert {*TEMPLATES} <= {*keys}
    assert [key for key, times in Counter(keys).items() if times > 1] == []


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


def _version(name: str, language: str) -> Document:
    return Document(Path(name), (Paragraph("text"),), language, Direction.LTR)


def test_versions_are_called_by_language_and_by_file_where_that_is_not_enough() -> None:
    """A language that one version alone has names it; versions that share one are called by their files."""
    urdu, old, new = _version("a.txt", "ur"), _version("old.txt", "ar"), _version("new.txt", "ar")
    assert version_names([urdu, old]) == ("Urdu", "Arabic")
    assert version_names([urdu, old, new]) == ("Urdu", "old.txt", "new.txt")
    assert version_names([old, old, _version("x.txt", "und")]) == ("old.txt (1)", "old.txt (2)", "x.txt")


def test_a_finding_names_the_versions_that_it_is_about() -> None:
    """Neither heading nor sentence counts versions: a gap names the one that lacks, a code those that it stands in."""
    names = ("Urdu", "old.txt", "new.txt")
    gap = Finding(FindingKind.GAP, Severity.WARNING, 4, Message.of("check.gap", version=VersionNumber(2)), (), "f")
    assert finding_title(gap, names) == "Row 5 · missing in old.txt"
    assert sentence(explanation(gap, names)) == "This has no counterpart in old.txt."
    both = Message.of("check.gap", version=VersionNumber(2), version2=VersionNumber(3))
    gaps = Finding(FindingKind.GAP, Severity.WARNING, 4, both, (), "f")
    assert finding_title(gaps, names) == "Row 5 · missing in old.txt and new.txt"
    assert sentence(explanation(gaps, names)) == "This has no counterpart in old.txt and new.txt."
    same = Message.of("check.untranslated", one=VersionNumber(1), other=VersionNumber(3))
    untranslated = Finding(FindingKind.UNTRANSLATED, Severity.WARNING, 4, same, (), "f")
    assert sentence(explanation(untranslated, names)) == "Urdu and new.txt have the same text here."
    code = [Mention(version, 0, 0, 4, "12-A", Kind.CODE, "12-A") for version in (2, 0)]
    only = Message.of("difference.only", text1="12-A", text2="12-A", kind="code")
    found = Finding(FindingKind.ONLY_IN_ONE_VERSION, Severity.ERROR, 0, only, tuple(code), "f")
    assert finding_title(found, names) == "Row 1 · code only in Urdu and new.txt"
    assert sentence(explanation(found, names)) == "“12-A” stands in Urdu and new.txt only."


def test_every_argument_that_numbers_a_version_says_so() -> None:
    """The checks name versions by numbers that sentences can replace, and no sentence speaks of "version 1"."""
    assert not [key for key, template in TEMPLATES.items() if "ersion {" in template and key != "review-newer"]
