"""The side panels: what a reviewer does with lists of findings and entities, and what is then to be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QToolButton
from pytestqt.qtbot import QtBot

from reader.core.findings import Finding, FindingKind, Order, Severity
from reader.core.message import Message
from reader.ui.fonts import scaled
from reader.ui.panels.cards import Action, CardDelegate
from reader.ui.panels.findings import FindingsPanel
from reader.ui.theme import DARK, LIGHT, stylesheet

LONG = "6 March 2025 stands only in Urdu; the nearest date in Arabic is another one, and it stands in row 7 instead."


def finding(row: int, severity: Severity = Severity.ERROR, kind: FindingKind = FindingKind.GAP) -> Finding:
    return Finding(kind, severity, row, Message.of("gap"), (), f"fingerprint {row}")


def wording(found: Finding) -> tuple[str, str]:
    return f"Row {found.row + 1}", LONG if found.row == 3 else "No counterpart"


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> Iterator[FindingsPanel]:
    qapp.setStyleSheet(stylesheet(LIGHT))
    panel = FindingsPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    yield panel
    qapp.setStyleSheet("")


def view(panel: FindingsPanel) -> QListView:
    found = panel.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def lines(panel: FindingsPanel) -> list[str]:
    """What the list shows, from top to bottom."""
    model = view(panel).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def click(panel: FindingsPanel, line: str) -> None:
    shown = view(panel)
    place = shown.visualRect(shown.model().index(lines(panel).index(line), 0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def header(panel: FindingsPanel) -> str:
    return panel._header.count()


def test_findings_are_listed_by_row_and_hints_are_folded(panel: FindingsPanel) -> None:
    """Open findings stand in the order of their rows whatever order they came in; hints are one line at the end."""
    panel.set_findings([finding(8), finding(2, Severity.HINT), finding(1, Severity.WARNING)], wording)
    assert lines(panel) == ["Row 2", "Row 9", "Hints (1)"]
    assert header(panel) == "2 open · 0 dismissed"


def test_the_first_finding_is_current_to_begin_with(panel: FindingsPanel) -> None:
    """The first card is current and shows what can be done, without anything being chosen; None lets go of it."""
    chosen: list[Finding] = []
    panel.finding_chosen.connect(chosen.append)
    panel.set_findings([finding(2), finding(4)], wording)
    assert panel.current() == finding(2)
    panel.select(None)
    assert panel.current() is None
    assert not chosen


def test_an_empty_list_says_so(panel: FindingsPanel) -> None:
    """Without findings a sentence stands in place of the list; it goes when there is one."""
    sentence = next(label for label in panel.findChildren(QLabel) if "Nothing" in label.text())
    panel.set_findings([], wording)
    assert sentence.isVisible()
    panel.set_findings([finding(2)], wording)
    assert not sentence.isVisible()


def test_a_click_opens_and_folds_a_group(panel: FindingsPanel) -> None:
    """A click on the line of a group shows its findings, another one hides them."""
    panel.set_findings([finding(1), finding(2, Severity.HINT)], wording)
    click(panel, "Hints (1)")
    assert lines(panel) == ["Row 2", "Hints (1)", "Row 3"]
    click(panel, "Hints (1)")
    assert lines(panel) == ["Row 2", "Hints (1)"]


def test_groups_open_and_fold_by_key(panel: FindingsPanel) -> None:
    """The arrow that points away from the text's start opens a group, the other folds it, Space does both."""
    panel.set_findings([finding(2, Severity.HINT)], wording)
    panel.setFocus()
    for key, shown in ((Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Space, 2), (Qt.Key.Key_Space, 1)):
        QTest.keyClick(view(panel), key)
        assert len(lines(panel)) == shown


def test_findings_by_kind(panel: FindingsPanel) -> None:
    """Grouped by kind, each kind has a line of its own with its count; hints stay apart."""
    panel.set_findings(
        [finding(1), finding(2, kind=FindingKind.VALUES_DIFFER), finding(3), finding(4, Severity.HINT)], wording
    )
    panel.set_order(Order.KIND)
    assert lines(panel) == ["Values differ (1)", "Row 3", "No counterpart (2)", "Row 2", "Row 4", "Hints (1)"]


def test_findings_by_severity(panel: FindingsPanel) -> None:
    """Grouped by severity, errors come before warnings, each in the order of rows; the menu names the choice."""
    panel.set_findings([finding(1, Severity.WARNING), finding(2), finding(3, Severity.HINT), finding(4)], wording)
    panel.set_order(Order.SEVERITY)
    assert lines(panel) == ["Errors (2)", "Row 3", "Row 5", "Warnings (1)", "Row 2", "Hints (1)"]
    button = panel.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    assert [action.text() for action in button.menu().actions() if action.isChecked()] == ["By severity"]


def test_dismissed_findings_are_shown_on_request(panel: FindingsPanel) -> None:
    """Dismissed findings are listed once that is wished, and stay so when there are others."""
    panel.set_dismissed({finding(1).fingerprint: ""})
    panel.show_dismissed(shown=True)
    panel.set_findings([finding(1), finding(2)], wording)
    assert lines(panel) == ["Row 3", "Dismissed (1)", "Row 2"]
    panel.show_dismissed(shown=False)
    assert lines(panel) == ["Row 3", "Dismissed (1)"]


def test_a_click_on_a_card_goes_there(panel: FindingsPanel) -> None:
    """A click on a card chooses its finding, once."""
    panel.set_findings([finding(row) for row in range(5)], wording)
    chosen: list[Finding] = []
    panel.finding_chosen.connect(chosen.append)
    click(panel, "Row 3")
    assert chosen == [finding(2)]
    assert panel.current() == finding(2)


def test_keys_go_dismiss_and_note(panel: FindingsPanel) -> None:
    """Enter goes to the current finding, D and Delete ask to dismiss it, N to write a note; arrows only move."""
    panel.set_findings([finding(row) for row in range(5)], wording)
    panel.setFocus()
    told: list[tuple[str, object]] = []
    panel.finding_chosen.connect(lambda found: told.append(("go", found)))
    panel.dismiss_requested.connect(lambda found: told.append(("dismiss", found)))
    panel.note_requested.connect(lambda found: told.append(("note", found)))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_D, Qt.Key.Key_Delete, Qt.Key.Key_N):
        QTest.keyClick(view(panel), key)
    assert told == [
        ("go", finding(1)),
        ("dismiss", [finding(1)]),
        ("dismiss", [finding(1)]),
        ("note", finding(1)),
    ]


def test_several_are_dismissed_at_once(panel: FindingsPanel) -> None:
    """With three cards selected, D asks to dismiss the three in their order."""
    panel.set_findings([finding(row) for row in range(5)], wording)
    panel.setFocus()
    wished: list[list[Finding]] = []
    panel.dismiss_requested.connect(wished.append)
    for _ in range(2):
        QTest.keyClick(view(panel), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view(panel), Qt.Key.Key_D)
    assert wished == [[finding(0), finding(1), finding(2)]]


def test_the_words_on_the_card_can_be_clicked(panel: FindingsPanel) -> None:
    """The current card shows what can be done; a click on "Dismiss" asks for it."""
    panel.set_findings([finding(row) for row in range(5)], wording)
    panel.select(finding(1))
    delegate = view(panel).itemDelegate()
    assert isinstance(delegate, CardDelegate)
    wished: list[list[Finding]] = []
    panel.dismiss_requested.connect(wished.append)
    place = delegate.action_rects(view(panel).currentIndex())[Action.DISMISS].center()
    QTest.mouseClick(view(panel).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert wished == [[finding(1)]]


def heights(panel: FindingsPanel, row: int) -> int:
    return view(panel).visualRect(view(panel).model().index(row, 0)).height()


def test_every_card_shows_its_whole_sentence(panel: FindingsPanel) -> None:
    """A long sentence is wrapped and its card grows for it, less so in a wider panel; a long title is wrapped too."""
    panel.set_findings([finding(row) for row in range(5)], wording)
    short, narrow = heights(panel, 2), heights(panel, 3)
    assert narrow > short + 20
    panel.resize(600, 500)
    QApplication.processEvents()
    assert short < heights(panel, 3) < narrow
    panel.resize(300, 500)
    panel.set_findings([finding(7), finding(8)], lambda found: (LONG if found.row == 8 else "Row", "No counterpart"))
    panel.measure()
    assert heights(panel, 1) > heights(panel, 0)


def test_in_a_huge_list_the_current_card_alone_is_whole(panel: FindingsPanel) -> None:
    """Among thousands cards are alike and low, but the one that is current grows for its sentence."""
    panel.set_findings([finding(row) for row in range(3000)], wording)
    before = heights(panel, 3)
    assert before == heights(panel, 2)
    panel.select(finding(3))
    assert heights(panel, 3) > before + 20


def test_what_is_far_too_long_is_cut_off(panel: FindingsPanel) -> None:
    """A sentence of thousands of words takes no more than a card of some lines, and a word without end is broken."""
    panel.set_findings([finding(1)], lambda _found: ("Row 2", "word " * 5000))
    tall = heights(panel, 0)
    assert tall < 400
    panel.set_findings([finding(1)], lambda _found: ("Row 2", "w" * 120))
    panel.measure()
    assert 100 < heights(panel, 0) < tall


def test_wanted_height_is_just_enough(panel: FindingsPanel, qtbot: QtBot) -> None:
    """At the height that the panel wants nothing has to be scrolled; a little less, and something has."""
    panel.set_findings([finding(row) for row in range(4)], wording)
    bar = view(panel).verticalScrollBar()
    panel.resize(300, panel.wanted_height())
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    panel.resize(300, panel.wanted_height() - 5)
    qtbot.waitUntil(lambda: bar.maximum() > 0)


def test_cards_grow_with_the_font(panel: FindingsPanel) -> None:
    """In a larger interface font the cards are taller."""
    panel.set_findings([finding(row) for row in range(3)], wording)
    shown = view(panel)
    before = shown.visualRect(shown.model().index(2, 0)).height()
    shown.setFont(scaled(shown.font(), 2))
    QApplication.processEvents()
    assert shown.visualRect(shown.model().index(2, 0)).height() > before + 10


def test_cards_stay_under_the_pointer(panel: FindingsPanel) -> None:
    """Choosing another card folds the expanded one above it, and the chosen card does not move."""
    panel.resize(300, 420)
    panel.set_findings([finding(row) for row in range(30)], wording)
    panel.select(finding(3))
    shown = view(panel)
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().value() + 90)
    index = shown.model().index(5, 0)
    top = shown.visualRect(index).top()
    QTest.mouseClick(
        shown.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        shown.visualRect(index).topLeft() + QPoint(40, 20),
    )
    assert panel.current() == finding(5)
    assert shown.visualRect(index).top() == top


def test_nothing_moves_while_the_button_is_down(panel: FindingsPanel) -> None:
    """A card that is pressed becomes current at once and grows only when the button is let go."""
    panel.set_findings([finding(row) for row in range(6)], wording)
    shown = view(panel)
    index = shown.model().index(3, 0)
    before = shown.visualRect(index)
    place = before.topLeft() + QPoint(40, 20)
    QTest.mousePress(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QApplication.processEvents()
    assert panel.current() == finding(3)
    assert shown.visualRect(index) == before
    QTest.mouseRelease(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert shown.visualRect(index).height() > before.height()


def test_dismissed_findings_are_put_aside_and_restored(panel: FindingsPanel) -> None:
    """A dismissed finding goes to a folded group; there D asks to restore it, and the next one becomes current."""
    panel.set_findings([finding(row) for row in range(3)], wording)
    panel.select(finding(1))
    panel.set_dismissed({finding(1).fingerprint: ""})
    assert lines(panel) == ["Row 1", "Row 3", "Dismissed (1)"]
    assert header(panel) == "2 open · 1 dismissed"
    assert panel.current() == finding(2)
    wished: list[list[Finding]] = []
    panel.restore_requested.connect(wished.append)
    panel.select(finding(1))
    QTest.keyClick(view(panel), Qt.Key.Key_D)
    assert wished == [[finding(1)]]


def test_a_finding_in_a_folded_group_can_be_selected(panel: FindingsPanel) -> None:
    """Selecting a hint opens the hints, and makes it current and visible without choosing it."""
    panel.set_findings([*(finding(row) for row in range(40)), finding(50, Severity.HINT)], wording)
    chosen: list[Finding] = []
    panel.finding_chosen.connect(chosen.append)
    panel.select(finding(50, Severity.HINT))
    assert panel.current() == finding(50, Severity.HINT)
    shown = view(panel)
    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))
    assert not chosen


def test_a_new_list_leaves_the_current_card_where_it_is(panel: FindingsPanel) -> None:
    """Findings that came meanwhile are listed in their place, and the current card stays current and where it is."""
    panel.set_findings([finding(row) for row in range(0, 60, 2)], wording)
    panel.select(finding(40))
    shown = view(panel)
    top = shown.visualRect(shown.currentIndex()).top()
    panel.set_findings([finding(row) for row in reversed(range(60))], wording)
    assert lines(panel)[:3] == ["Row 1", "Row 2", "Row 3"]
    assert panel.current() == finding(40)
    assert shown.visualRect(shown.currentIndex()).top() == top


def test_only_what_is_on_screen_is_worded(panel: FindingsPanel) -> None:
    """Of 5,000 findings only the visible ones are asked for their wording."""
    asked: set[int] = set()

    def noted(found: Finding) -> tuple[str, str]:
        asked.add(found.row)
        return wording(found)

    panel.set_findings([finding(row) for row in range(5000)], noted)
    panel.grab()
    assert 0 < len(asked) < 50


def test_context_menu_of_a_group_dismisses_all(panel: FindingsPanel) -> None:
    """The menu of a group asks to dismiss all that is in it; that of a card offers going, a note and a dismissal."""
    panel.set_findings([finding(1), finding(2, Severity.HINT), finding(3, Severity.HINT)], wording)
    wished: list[list[Finding]] = []
    panel.dismiss_requested.connect(wished.append)
    shown = view(panel)
    group = panel.menu_at(shown.visualRect(shown.model().index(1, 0)).center())
    group.actions()[0].trigger()
    assert wished == [[finding(2, Severity.HINT), finding(3, Severity.HINT)]]
    card = panel.menu_at(shown.visualRect(shown.model().index(0, 0)).center())
    assert [action.text() for action in card.actions()] == ["Go to the row", "Note…", "Dismiss"]


def test_severity_is_told_by_shape_and_to_assistive_technology(panel: FindingsPanel) -> None:
    """Disc, triangle and ring differ as pictures; the accessible text names severity, title and sentence."""
    panel.set_findings([finding(1), finding(2, Severity.WARNING)], wording)
    model = view(panel).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "Error: Row 2. No counterpart"
    assert model.index(1, 0).data(role) == "Warning: Row 3. No counterpart"
    assert view(panel).accessibleName()
    assert all(button.accessibleName() for button in panel.findChildren(QToolButton))


def test_panel_follows_the_theme(panel: FindingsPanel) -> None:
    """Cards are painted on the paper of the theme that is set."""
    panel.set_findings([finding(1)], wording)
    shown = view(panel)
    place = shown.visualRect(shown.model().index(0, 0)).center()
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
        assert shown.viewport().grab().toImage().pixelColor(place.x() + 90, place.y()) == theme.paper


def test_cards_are_mirrored(panel: FindingsPanel) -> None:
    """In a right-to-left interface the severity mark changes sides."""
    panel.set_findings([finding(1)], wording)
    shown = view(panel)
    color = LIGHT.severities[Severity.ERROR]

    def reddest() -> int:
        picture = shown.viewport().grab().toImage()
        card = shown.visualRect(shown.model().index(0, 0)).adjusted(16, 8, -16, -8)
        places = [x for x in range(card.left(), card.right()) if picture.pixelColor(x, card.top() + 13) == color]
        return sum(places) // len(places)

    left_to_right = reddest()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert left_to_right > 150 > reddest()
