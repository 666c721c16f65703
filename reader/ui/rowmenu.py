"""The context menu of a row: what can be done with it, and what two mentions are to each other.

That two mentions are the same thing, or are not, is taught here: the one under the pointer and another one, of the
entity that is selected, or of another version of the row.
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, Slot
from PySide6.QtWidgets import QMenu, QWidget

from reader.core.entities.model import Mention
from reader.core.review import commands
from reader.ui.actions import Actions
from reader.ui.menu import Menu
from reader.ui.readingview import ReadingView
from reader.ui.reviewing import Reviewing
from reader.ui.session import Session

_ACTIONS = (
    "reviewed", "needs_work", "not_reviewed", "", "note", "",
    "merge_next", "merge_previous", "split", "move_up", "move_down", "make_gap", "close_gap", "",
    "copy", "copy_isolated", "copy_row",
)  # fmt: skip  # groups as they are read
_MOST_OFFERED = 12
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions that can be told to be the same thing (`linked`: that they are not)."""

    one: Mention
    other: Mention
    linked: bool


class RowMenu(QObject):
    """The context menus of one window's rows."""

    def __init__(
        self, session: Session, reviewing: Reviewing, view: ReadingView, actions: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._reviewing, self._view = session, reviewing, view
        self._actions, self._window = actions, parent
        view.panes.row_menu_requested.connect(self._show)

    @Slot(int, int, QPoint)
    def _show(self, version: int, row: int, place: QPoint) -> None:
        self.menu_at(version, row, place).popup(place)

    def menu_at(self, version: int, row: int, place: QPoint) -> QMenu:
        """The menu of a row that was asked for in a version's pane, at a place on the screen."""
        pane = self._view.panes.panes[version]
        point = QPointF(pane.mapFromGlobal(place))
        spot = pane.column.spot_at(point)
        self._view.panes.set_current(row)
        if pane.rect().contains(point.toPoint()):
            pane.setFocus()
            if pane.text_cursor.selection is None and spot is not None:
                pane.text_cursor.put(spot)
        menu = Menu(self._window)
        found = pane.column.highlight_at(point)
        if found is not None:
            mentions = self._session.analysis(found[0]).mentions
            self._offer_terms(menu, found[0], mentions[found[1].mention])
        for key in _ACTIONS:
            menu.addAction(self._actions[key]) if key else menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _offer_terms(self, menu: QMenu, row: int, mention: Mention) -> None:
        pairs = self.pairs(row, mention)
        same = [pair for pair in pairs if not pair.linked][:_MOST_OFFERED]
        for pair in pairs:
            if pair.linked:
                texts = (_short(pair.one.text), _short(pair.other.text))
                name = self.tr("“{}” and “{}” are not the same thing").format(*texts)
                menu.addAction(name, partial(self.teach, pair, same=False))
        if same:
            choices = menu.addMenu(self.tr("“{}” is the same thing as").format(_short(mention.text)))
            for pair in same:
                version = self._session.version_names[pair.other.version]
                choices.addAction(f"“{_short(pair.other.text)}” · {version}", partial(self.teach, pair, same=True))
        if pairs:
            menu.addSeparator()

    def pairs(self, row: int, mention: Mention) -> list[Pair]:
        """The mentions that this one can be told to be, or not to be: of the selected entity first, then of its row."""
        analysis = self._session.analysis(row)
        place = analysis.mentions.index(mention)
        linked = {other for link in analysis.links if place in link.mentions for other in link.mentions}
        found = [
            Pair(mention, other, number in linked)
            for number, other in enumerate(analysis.mentions)
            if other.version != mention.version
        ]
        found.sort(key=lambda pair: pair.other.kind is not mention.kind)
        chosen = self._selected(mention)
        if chosen is not None and all(pair.other.text != chosen.text for pair in found):
            found.insert(0, Pair(mention, chosen, linked=False))
        return list({(pair.other.version, pair.other.text): pair for pair in reversed(found)}.values())[::-1]

    def _selected(self, mention: Mention) -> Mention | None:
        """A mention, in another version, of the entity that is selected."""
        entity = self._view.panes.look.entity
        for row in [] if entity is None else self._session.blocks.rows_of(entity):
            analysis = self._session.analysis(row)
            for link in analysis.links:
                for number in link.mentions if link.entity == entity else ():
                    if analysis.mentions[number].version != mention.version:
                        return analysis.mentions[number]
        return None

    def teach(self, pair: Pair, *, same: bool) -> None:
        """Teach that two mentions are the same thing, or are not; it holds everywhere in these documents."""
        review = self._reviewing.review
        if review is not None:
            self._reviewing.do(commands.decide_terms(review, pair.one, pair.other, self._reviewing.stamp, same=same))


def _short(text: str) -> str:
    """A text for a menu: not too long, in its own direction, and without access keys."""
    cut = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return f"\u2068{cut.replace('&', '&&')}\u2069"
