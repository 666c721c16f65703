"""The one door: what is opened, and what is said where it cannot be."""

import ast
import gc
import os
import string
from pathlib import Path

import pytest

from reader.core.document import Direction
from reader.core.formats import ReadOptions, VersionOptions, read_documents
from reader.core.message import BadInputError
from reader.wording import TEMPLATES, sentence

DATA = Path(__file__).resolve().parents[2] / "data" / "formats"


def refused(*paths: Path) -> str:
    with pytest.raises(BadInputError) as caught:
        read_documents(paths)
    assert "\n" not in sentence(caught.value.message)
    assert str(paths[-1]) in sentence(caught.value.message)
    return caught.value.message.key


def test_the_seeds_open(seeds: tuple[Path, Path]) -> None:
    """The seeds are an Urdu and an Arabic version, both right to left, without a warning."""
    opened = read_documents(seeds)
    assert [(d.language, d.direction, len(d.paragraphs), d.path) for d in opened.documents] == [
        ("ur", Direction.RTL, 11, seeds[0]),
        ("ar", Direction.RTL, 11, seeds[1]),
    ]
    assert opened.alignment is None
    assert opened.warnings == ()


def test_what_parsers_leave_behind_goes() -> None:
    """Opened again and again, a PDF leaves no parser's objects in memory once its documents are dropped."""
    kept = []
    for _ in range(3):
        read_documents([DATA / "columns-ar.pdf", DATA / "lists-en.pdf"])
        kept.append(gc.get_freeze_count())
    gc.unfreeze()
    assert kept[2] - kept[1] < 100


def test_what_cannot_be_opened_is_told_in_one_sentence(tmp_path: Path, seeds: tuple[Path, Path]) -> None:
    """Each way in which a path is no document, and one file alone, has its sentence."""
    seed = seeds[0]
    empty, blank, binary, pipe = (tmp_path / name for name in ("empty", "blank", "binary", "pipe"))
    empty.write_bytes(b"")
    blank.write_text(" \n\n\t\n")
    binary.write_bytes(bytes(range(256)))
    os.mkfifo(pipe)
    assert refused(seed, tmp_path / "none.txt") == "input-missing"
    assert refused(seed, tmp_path) == "input-folder"
    assert refused(seed, empty) == "input-empty"
    assert refused(seed, blank) == "input-empty"
    assert refused(seed, binary) == "input-binary"
    assert refused(seed, pipe) == "input-no-file"
    assert refused(seed) == "input-single"


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, seeds: tuple[Path, Path]) -> None:
    """The system's reason for not reading a file is in the sentence: here, links that go in a circle."""
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    assert refused(seeds[0], one) in {"input-missing", "input-unreadable"}
    assert refused(seeds[0], tmp_path / ("long" * 100)) == "input-unreadable"


def test_the_same_file_twice_opens_with_a_warning(seeds: tuple[Path, Path]) -> None:
    """A version may be compared with itself, and the person is told so."""
    opened = read_documents([seeds[0], seeds[0], seeds[0]])
    assert len(opened.documents) == 3
    assert [warning.key for warning in opened.warnings] == ["input-same-file"]


def test_the_person_overrides_language_and_direction(seeds: tuple[Path, Path]) -> None:
    """What the person says of one version holds for that version alone."""
    options = ReadOptions((VersionOptions(), VersionOptions(language="fa", direction=Direction.LTR)))
    first, second = read_documents(seeds, options).documents
    assert (first.language, first.direction) == ("ur", Direction.RTL)
    assert (second.language, second.direction) == ("fa", Direction.LTR)


def test_every_message_of_the_formats_has_a_sentence() -> None:
    """Each key that a reader or writer gives is worded, with the arguments that it is given."""
    sources = sorted((Path(__file__).resolve().parents[3] / "reader" / "core" / "formats").glob("*.py"))
    given: dict[str, set[str]] = {}
    for node in (node for source in sources for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))):
        if (
            isinstance(node, ast.Call)
            and ast.unparse(node.func) == "Message.of"
            and isinstance(node.args[0], ast.Constant)
        ):
            given[str(node.args[0].value)] = {str(keyword.arg) for keyword in node.keywords}
    assert len(given) > 20
    for key, arguments in given.items():
        assert {name for _, name, _, _ in string.Formatter().parse(TEMPLATES[key]) if name} <= arguments
