"""A bilingual file in the window: its own rows, inline tags as marks, states and comments as notes."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.alignment.model import Origin
from reader.ui.theme import LIGHT

XLIFF = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file source-language="en" target-language="ar" original="a.docx" datatype="plaintext"><body>
<trans-unit id="1"><source>Press <g id="1">OK</g> to open plan 334-KH/TU{tag}.</source>
<target state="needs-review-translation">اضغط <g id="1">موافق</g> لفتح الخطة 334-KH/TU.</target>
<note>Check the button name</note></trans-unit>
<trans-unit id="2"><source>It costs 12 dollars.</source><target state="final">يكلف 12 دولارًا.</target></trans-unit>
</body></file></xliff>
"""


def test_a_bilingual_file_keeps_its_rows_states_and_comments(qtbot: QtBot, tmp_path: Path) -> None:
    """One file opens as two panes in the rows that it gives; the gutter tells its comments, the text holds no tag."""
    path = tmp_path / "file.xlf"
    path.write_text(XLIFF.replace("{tag}", '<x id="2"/>'), encoding="utf-8")
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.resize(1200, 600)
    window.show()
    window.documents.open([path])
    qtbot.waitUntil(lambda: len(window.view.panes.panes) == 2, timeout=10_000)
    session = window.session
    assert set(session.alignment.origins.tolist()) == {Origin.GIVEN}
    assert "Check the button name" in session.marks(0).description
    assert "needs-review-translation" in session.marks(0).description
    told = window.view.side.remarks
    assert not told.isHidden()
    assert "Check the button name" in told.text()
    window.view.panes.go_to(1)
    assert "final" in told.text()
    assert "button" not in told.text()
    pane = window.view.panes.panes[0]
    assert pane.column.paragraph_text(0) == "Press OK to open plan 334-KH/TU."
    assert [label for _, label in pane.column.cell(0).tags(0, 1000)]
    window.close()


def test_tags_take_no_room_in_the_text(qtbot: QtBot, tmp_path: Path) -> None:
    """With and without an inline tag, the same text is laid out alike; only the mark over it differs."""
    layouts, pictures = [], []
    for name, tag in (("with.xlf", '<x id="2"/>'), ("without.xlf", "")):
        path = tmp_path / name
        path.write_text(XLIFF.replace("{tag}", tag), encoding="utf-8")
        window = build(LIGHT)
        qtbot.addWidget(window)
        window.resize(1200, 600)
        window.show()
        window.documents.open([path])
        qtbot.waitUntil(lambda window=window: len(window.view.panes.panes) == 2, timeout=10_000)  # type: ignore[misc]
        pane = window.view.panes.panes[0]
        layouts.append(pane.column.cell(0).boxes(0, 0, 31))
        pictures.append(pane.grab().toImage())
        window.close()
    assert layouts[0] == layouts[1]
    assert pictures[0] != pictures[1]
