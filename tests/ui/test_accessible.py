"""What assistive technology is given: the text of panes, names of controls, a focus that can be seen."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.app import build
from reader.core.reading import Reading
from reader.ui.accessible import LONGEST_PAGE, pages, position, spot_at
from reader.ui.actions import MENUS, SPECS
from reader.ui.cells import Spot
from reader.ui.desk import Desk
from reader.ui.pane import Pane
from reader.ui.theme import LIGHT
from reader.ui.window import Window

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def window(qtbot: QtBot, reading: Reading) -> Iterator[Window]:
    QAccessible.setActive(True)
    window = build(LIGHT)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show_reading(reading)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    window.close()
    QAccessible.setActive(False)


def interface(pane: Pane) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(pane)


def text_of(pane: Pane) -> QAccessibleTextInterface:
    text = interface(pane).textInterface()
    assert text is not None
    return text


def whole(pane: Pane) -> str:
    return text_of(pane).text(0, text_of(pane).characterCount())


def cell(pane: Pane, row: int) -> str:
    return "\n".join(pane.column.paragraph_text(number) for number in pane.column.paragraphs_of(row))


texts = st.lists(st.text(alphabet="aبé\U0001f600 ", min_size=1, max_size=60), max_size=6)


@given(texts, st.integers(0, 400), st.integers(0, 6))
def test_every_place_in_a_page_leads_back_to_itself(paragraphs: list[str], units: int, first: int) -> None:
    """A place in a page, in UTF-16, goes to a position in the version and back to the same place."""
    for page in pages(first, paragraphs):
        length = len("\n".join(piece.text for piece in page).encode("utf-16-le")) // 2
        spot = spot_at(page, min(units, length))
        assert spot is not None
        inside = position(page, spot)
        # A place between the two halves of a character is taken for the one before it.
        assert inside in (min(units, length), min(units, length) - 1)
        assert spot_at(page, inside) == spot


def test_a_huge_cell_is_read_in_pages_that_hold_all_of_it() -> None:
    """Pages are bounded, hold the cell's text without a gap or a repetition, and any position stands in one of them."""
    paragraphs = ["x" * 7_000, "y" * 25_001, "z"]
    cut = list(pages(4, paragraphs))
    assert len(cut) == 4
    assert all(sum(len(piece.text) for piece in page) <= LONGEST_PAGE for page in cut)
    for number, text in enumerate(paragraphs, 4):
        pieces = [piece for page in cut for piece in page if piece.paragraph == number]
        assert "".join(piece.text for piece in pieces) == text
    assert position(cut[1], Spot(5, 9_000)) == 9_000 - cut[1][0].start


def test_a_pane_is_a_text_that_reads_the_current_row(window: Window) -> None:
    """Each pane gives the text of its cell in the current row, and another row's when that becomes the current one."""
    panes = window.view.panes
    for row in (0, 4, 10):
        panes.go_to(row)
        for pane in panes.panes:
            assert whole(pane) == cell(pane, row)
            about = interface(pane)
            assert about.role() == QAccessible.Role.EditableText
            assert about.state().readOnly
            assert about.state().multiLine
            assert about.childCount() == 0
            assert pane.accessibleName() in about.text(QAccessible.Text.Name)
            assert about.text(QAccessible.Text.Description).startswith(f"Row {row + 1}")
    assert len({pane.accessibleName() for pane in panes.panes}) == 2


def test_the_description_tells_the_findings_of_the_row(window: Window) -> None:
    """The description of a pane says what was found in the current row."""
    pane = window.view.panes.panes[0]
    window.view.go_to_finding(forward=True)
    plain = len("Row 10")
    assert len(interface(pane).text(QAccessible.Text.Description)) > plain


def test_caret_and_selection_are_those_of_the_pane(window: Window, qtbot: QtBot) -> None:
    """The caret that keys move in a pane is told, and so is what they select."""
    pane = window.view.panes.panes[1]
    window.view.panes.set_caret_browsing(on=True)
    pane.setFocus()
    pane.text_cursor.put(Spot(pane.column.paragraphs_of(0).start, 5))
    qtbot.keyClick(pane, Qt.Key.Key_End)
    assert text_of(pane).cursorPosition() == pane.text_cursor.spot.offset  # type: ignore[union-attr]
    assert text_of(pane).selectionCount() == 0
    qtbot.keyClick(pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert text_of(pane).selectionCount() == 1
    assert text_of(pane).cursorPosition() == 0


def test_the_caret_starts_in_the_current_row(window: Window, qtbot: QtBot) -> None:
    """Caret browsing begins in the row that is read, and the caret goes along to another row that is gone to."""
    panes = window.view.panes
    pane = panes.panes[0]
    pane.text_cursor.put(Spot(0, 3))
    panes.go_to(4)
    panes.set_caret_browsing(on=True)
    assert pane.text_cursor.spot == Spot(pane.column.paragraphs_of(4).start, 0)
    panes.go_to(8)
    qtbot.keyClick(pane, Qt.Key.Key_End)
    assert panes.look.current == 8
    assert text_of(pane).cursorPosition() > 0


def test_assistive_technology_moves_the_caret_of_the_pane(window: Window) -> None:
    """A caret or a selection that assistive technology sets is the pane's own from then on."""
    panes = window.view.panes
    pane = panes.panes[0]
    panes.go_to(3)
    text_of(pane).setCursorPosition(4)
    first = pane.column.paragraphs_of(3).start
    assert pane.text_cursor.spot == Spot(first, 4)
    text_of(pane).addSelection(2, 9)
    assert pane.text_cursor.selected_text() == [(first, pane.column.paragraph_text(first)[2:9])]
    assert panes.look.current == 3


def test_characters_stand_where_they_are_painted(window: Window) -> None:
    """Most characters are told to stand where the pane paints them, whatever row has been gone to."""
    asked = in_line = near = 0
    for row in range(11):
        window.view.panes.go_to(row)
        for pane in window.view.panes.panes:
            shown = next(shown for shown in pane.column.rows if shown.row == row)
            paragraph = pane.column.paragraphs_of(row).start
            for offset in range(0, len(pane.column.paragraph_text(paragraph)), 7):
                boxes = pane.column.cell(row).boxes(paragraph, offset, offset + 1)
                if boxes:
                    painted = boxes[0].translated(pane.column.origin(shown)).translated(pane.mapToGlobal(QPointF()))
                    told = text_of(pane).characterRect(offset)
                    asked += 1
                    in_line += told.top() <= painted.center().y() <= told.bottom()
                    near += told.intersects(painted.toAlignedRect().adjusted(-12, 0, 12, 0))
    assert asked > 400
    assert in_line > 0.9 * asked
    assert near > 0.85 * asked


_HARD_USE = """
    import sys
    from pathlib import Path
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QApplication
    from reader.app import build
    from reader.core import alignment
    from reader.core.formats import read_documents

    def main():
        application = QApplication([])
        QAccessible.setActive(True)
        opened = read_documents(sorted(Path("seeds").glob("*.txt")))
        window = build()
        window.show()
        for turn in range({turns}):
            window.session.open(opened, alignment.quick(opened.documents))
            panes = window.view.panes
            for number in range(250):
                about = QAccessible.queryAccessibleInterface(panes.panes[number % 2])
                text = about.textInterface()
                text.text(0, text.characterCount())
                text.characterRect(3)
                text.setCursorPosition(number % 20)
                about.parent().indexOfChild(about), about.state(), about.text(QAccessible.Text.Name)
                if number % 5 == 0:
                    panes.go_to(number % 11)
                if number % 20 == 0:
                    application.processEvents()
        {end}
        print("done")

    if __name__ == "__main__":
        main()
"""


@pytest.mark.parametrize(
    ("turns", "end"),
    [(5, "window.close()"), (1, "sys.exit(0)"), (1, "del window"), (1, "application.shutdown()")],
)
def test_ten_thousand_questions_and_every_way_out_end_well(turns: int, end: str) -> None:
    """Nothing crashes while panes are asked 10,000 times and replaced, nor when the program ends in any order."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(_HARD_USE).format(turns=turns, end=end)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip  # one call in four lines
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr


def within_a_field(widget: QWidget) -> bool:
    """Whether a widget is a part of a field that has the name: a spin box's line, a combo box's list."""
    above = widget.parentWidget()
    return above is not None and (isinstance(above, QAbstractSpinBox | QComboBox) or within_a_field(above))


def focusable(root: QWidget) -> list[QWidget]:
    """The controls that keys reach, whether they are shown now or not."""
    return [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QMenu)
        and not within_a_field(widget)
    ]


def named(widget: QWidget) -> bool:
    about = QAccessible.queryAccessibleInterface(widget)
    return bool(about.text(QAccessible.Text.Name).strip())


def test_every_control_has_a_name(window: Window) -> None:
    """Every control of the window and of its dialogs that keys reach has a name for assistive technology."""
    window.view.open_search()
    window.notice.say("Something", offer="Do it", key="x")
    desk = window.findChild(Desk)
    assert desk is not None
    desk.show_preferences()
    roots = [root for root in QApplication.topLevelWidgets() if root.isVisible()]
    assert len(roots) > 1
    unnamed = [repr(widget) for root in roots for widget in focusable(root) if not named(widget)]
    assert unnamed == []


def test_every_action_is_reached_by_keys(window: Window) -> None:
    """Each action stands in a menu, or has a shortcut of its own; each has a name, and no two share a shortcut."""
    in_menus = {key for _, keys in MENUS for key in keys if key}
    shortcuts = [shortcut for spec in SPECS.values() for shortcut in spec.shortcuts]
    assert len(shortcuts) == len(set(shortcuts))
    for key, spec in SPECS.items():
        assert key in in_menus or spec.shortcuts, key
        assert window.actions_[key].text()
    for menu in window.menuBar().findChildren(QMenu):
        assert all(action.isSeparator() or action.text() for action in menu.actions())


def test_the_focus_can_be_seen(window: Window, qtbot: QtBot) -> None:
    """Every control that keys reach looks otherwise when it has the focus."""
    window.view.open_search()
    unseen = []
    controls = [widget for widget in focusable(window) if widget.isVisible() and widget.isEnabled()]
    for widget in controls:
        other = controls[-1] if widget is not controls[-1] else controls[0]
        around = widget.parentWidget() or widget if isinstance(widget, QAbstractScrollArea) else widget
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = around.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(0)
        if around.grab().toImage() == before:
            unseen.append(repr(widget))
    assert len(controls) > 8
    assert unseen == []
