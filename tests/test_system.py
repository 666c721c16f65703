"""What Qt needs of the system: named in the README, and in a sentence where it is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import system
from reader.wording import sentence

ROOT = Path(__file__).resolve().parent.parent


def test_the_readme_names_the_packages() -> None:
    """The README's lines for apt name the packages that the program asks for, and no others."""
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    named = {word for line in lines if line.startswith("apt install lib") for word in line.split("#")[0].split()[2:]}
    assert named == {*system.FOR_QT.values(), *system.FOR_X11.values()}


def test_a_missing_library_is_told_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Qt cannot be imported, the sentence names the libraries that are not there and what to install."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "FOR_QT", {"libnowhere.so.0": "libnowhere0"})
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    error = ImportError("libnowhere.so.0: cannot open", name="QtCore", path="/site-packages/PySide6/QtCore.abi3.so")
    message = system.why_no_qt(error)
    assert message is not None
    assert "libnowhere.so.0" in sentence(message)
    assert "apt install libnowhere0" in sentence(message)


def test_a_missing_module_that_is_not_qt_is_left_alone() -> None:
    """An import of our own that fails is a fault of the program and no lack of the system."""
    assert system.why_no_qt(ImportError("no", name="reader.nothing")) is None


def test_a_display_that_does_not_answer_is_told_in_a_sentence() -> None:
    """With a display where nothing answers, the program says so in one line and does not abort."""
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "reader"],
        cwd=ROOT, env={**environment, "DISPLAY": ":9999"}, capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip  # one call
    assert done.returncode == 2
    assert done.stderr.startswith("facing-reader: Qt ")
    assert done.stderr.count("\n") == 1
