"""Shared by all tests: Qt paints offscreen unless the person who runs them says otherwise.

Hypothesis sets no deadline: the first example of a language loads its tables, and machines do other things too.
"""

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("facing", deadline=None)
settings.load_profile("facing")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def seeds() -> tuple[Path, Path]:
    """The two seed documents: Urdu, Arabic."""
    return ROOT / "seeds" / "000_0580a4c654c2a558.txt", ROOT / "seeds" / "002_541f1bc391c21dba.txt"
