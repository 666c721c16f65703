"""What is around the window: fonts told of, preferences applied, recent readings offered."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.ui.theme import LIGHT


@pytest.mark.parametrize(("letters", "told"), [("𒀀𒀁", "Cuneiform"), ("abc", "")])
def test_a_script_without_font_is_told(qtbot: QtBot, tmp_path: Path, letters: str, told: str) -> None:
    """Once a reading is open, a sentence names the script that would be boxes; without such letters none comes."""
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("The first paragraph of it.\n\nThe second one.\n", encoding="utf-8")
    other.write_text(f"The first paragraph, {letters}.\n\nAnother second one.\n", encoding="utf-8")
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.documents.open([one, other])
    qtbot.waitUntil(window.view.isVisible, timeout=10_000)
    if told:
        qtbot.waitUntil(lambda: told in window.notice.text, timeout=10_000)
    else:
        qtbot.wait(600)
        assert window.notice.text == ""
    window.close()
