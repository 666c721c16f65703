"""The README, the man page and `--help` tell what the program does today, and the same."""

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from reader.cli import main
from reader.ui.actions import SPECS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAN = (ROOT / "resources" / "packaging" / "linux" / "facing-reader.1").read_text(encoding="utf-8")
MOVING = {"↑", "↓", "Page Up", "Page Down", "Home", "End", "Alt held", "Ctrl+wheel"}
"""Keys of the panes themselves, which no action has."""


def _section(title: str) -> str:
    return README.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]


def _options(text: str) -> set[str]:
    return set(re.findall(r"--[a-z]+", text.replace(r"\-", "-")))


def _help(*words: str) -> str:
    told = StringIO()
    with redirect_stdout(told), pytest.raises(SystemExit):
        main([*words, "--help"])
    return told.getvalue()


def test_the_keys_table_is_that_of_the_actions() -> None:
    """Each action with a key stands in the README's table of keys, and nothing that no action has."""
    cells = re.findall(r"^\| (.+?) \| .+ \|$", _section("Keys"), flags=re.MULTILINE)[1:]
    told = {key for cell in cells for key in cell.split(", ")} - MOVING
    keys = {QKeySequence(key.replace("↑", "Up").replace("↓", "Down")).toString() for key in told}
    first = {QKeySequence(spec.shortcuts[0]).toString() for spec in SPECS.values() if spec.shortcuts}
    assert keys == first


def test_readme_and_man_page_tell_the_options_of_help() -> None:
    """Every option of every command is in the README and in the man page, and no other."""
    offered = _options("".join((_help(), *(_help(command) for command in ("align", "entities", "check", "snapshot")))))
    assert _options(_section("Command line")) == offered
    assert _options(MAN) == offered


def test_what_the_readme_points_to_is_there() -> None:
    """Its pictures and files exist."""
    targets = re.findall(r"\]\(([^)]+)\)", README)
    assert len(targets) >= 4
    named = re.findall(r"`((?:resources|tests|reader)/[\w./]+)`", README)
    assert [name for name in (*targets, *named) if not (ROOT / name).exists()] == []
