"""What assistive technology reads of a pane: the text of the current row's cell, with the caret and the selection.

A pane paints its text itself; to Qt it is an empty widget. Here it becomes a text that cannot be edited. What is read
is the cell of the current row and not the whole version: it is short, its offsets stay while the person reads in it,
and going to another row announces that row anyway. Its number and findings are the pane's description. A cell of more
than 10,000 characters is read a page at a time, the page being the one that holds the caret.

`QAccessibleTextInterface` cannot be written in Python: PySide removes its `selection` and `attributes`, which then
answer with whatever is in memory. So each pane that is asked for its text gets a copy of it in a `QTextEdit` that is
never shown, and hands out that widget's own interface, which is all C++. The copy stands where the text is painted and
is set alike, so that places on the screen are right to about a character; as it lacks the isolates that the pane adds,
parts of a code in right-to-left text are told to stand in the right line only.
Where assistive technology puts the copy's caret, the pane's goes.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QTextEdit, QWidget
from shiboken6 import Shiboken

from reader.core.document import Direction, Paragraph
from reader.ui.cells import CellStyle, Spot, paragraph_direction
from reader.ui.column import PADDING, Column
from reader.ui.textcursor import TextCursor
from reader.ui.textlayout import Utf16, printable

LONGEST_PAGE = 10_000
"""How much of a cell is read at a time, in code points."""


class Piece(NamedTuple):
    """A paragraph, or as much of it as a page may hold, and where it starts in the page in UTF-16 units."""

    paragraph: int
    start: int
    text: str
    base: int

    @property
    def end(self) -> Spot:
        """Where the piece ends in the version."""
        return Spot(self.paragraph, self.start + len(self.text))


Page = tuple[Piece, ...]


def pages(first: int, texts: list[str]) -> Iterator[Page]:
    """The paragraphs of a cell in pages, none of them longer than may be; a paragraph takes at least one piece."""
    page: list[Piece] = []
    room, base = LONGEST_PAGE, 0
    for number, text in enumerate(texts, first):
        start = 0
        while True:
            taken = text[start : start + room]
            page.append(Piece(number, start, taken, base))
            room -= len(taken)
            base += Utf16(taken).units(len(taken)) + 1
            start += len(taken)
            if room <= 0:
                yield tuple(page)
                page, room, base = [], LONGEST_PAGE, 0
            if start >= len(text):
                break
    if page:
        yield tuple(page)


def position(page: Page, spot: Spot) -> int:
    """Where a position in the version stands in a page, in UTF-16 units; the nearer end for one outside it."""
    for piece in page:
        if spot <= piece.end:
            inside = spot.offset - piece.start if spot.paragraph == piece.paragraph else 0
            return piece.base + Utf16(piece.text).units(max(0, inside))
    return page[-1].base + Utf16(page[-1].text).units(len(page[-1].text)) if page else 0


def spot_at(page: Page, units: int) -> Spot | None:
    """The position in the version at a place in a page; None in an empty one."""
    piece = next((piece for piece in reversed(page) if piece.base <= units), None)
    if piece is None:
        return None
    return Spot(piece.paragraph, piece.start + min(len(piece.text), Utf16(piece.text).points(units - piece.base)))


def _document(page: Page, paragraph: Callable[[int], Paragraph], style: CellStyle, parent: QObject) -> QTextDocument:
    """A page set as the pane sets it, but for isolates and the pane's care for codes at the end of a line."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)  # Qt's own signature
    document.setDocumentMargin(0)
    document.setDefaultFont(style.text.font)
    cursor = QTextCursor(document)
    for number, piece in enumerate(page):
        about = paragraph(piece.paragraph)
        right_to_left = paragraph_direction(about, style) is Direction.RTL
        block, characters = QTextBlockFormat(), QTextCharFormat()
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        block.setLineHeight(style.of(about).pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setTopMargin(style.paragraph_gap if number and piece.start == 0 else 0)
        (block.setRightMargin if right_to_left else block.setLeftMargin)(style.indent(about))
        characters.setFont(style.of(about).font)
        if number:
            cursor.insertBlock(block, characters)
        else:
            cursor.setBlockFormat(block)
        cursor.insertText(piece.text, characters)
    document.setTextWidth(style.width)
    return document


class _Copy(QTextEdit):
    """The text as Qt's own accessible text knows it; never shown, and nothing for mouse or keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)  # Qt's own signature
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: QTextDocument | None = None

    def show_text(self, document: QTextDocument, width: float) -> None:
        """Hold another text, all of it in a view of its size."""
        before, self._shown = self._shown, document  # Qt itself deletes the one that it began with
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(round(width))
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        size = QSize(round(width), round(document.size().height()) + 1)
        self.resize(size)
        self.viewport().resize(size)

    def put(self, anchor: int, caret: int) -> None:
        """Put the caret and the other end of the selection, without a scroll."""
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, caret):
            cursor.setPosition(anchor)
            cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setRange(0, 0)


class AccessibleText(QObject):
    """The text of one pane for assistive technology, made when it is first asked for."""

    moved = Signal()
    """Assistive technology has moved the pane's caret or selection."""

    def __init__(self, pane: QWidget, column: Column, cursor: TextCursor) -> None:
        super().__init__(pane)
        self.describe: Callable[[int], str] = str
        """What is said of a row beside its text."""
        self._pane, self._column, self._cursor = pane, column, cursor
        self._row: int | None = None
        self._copy: _Copy | None = None
        self._copied: tuple[Page, CellStyle] | None = None
        self._cut: tuple[range, tuple[Page, ...]] = (range(0), ())
        self._told: tuple[str, int, int] | None = None
        self._copying = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)

    def show_row(self, row: int | None) -> None:
        """Let the cell of a row be what is read."""
        if row != self._row:
            self._row = row
            self.tell_soon()

    def tell_soon(self) -> None:
        """Tell assistive technology, if there is any, when what is being done is done."""
        if QAccessible.isActive():
            self._soon.start()

    @property
    def description(self) -> str:
        """What is said of the current row beside its text."""
        return "" if self._row is None else self.describe(self._row)

    def interface(self) -> QAccessibleTextInterface:
        """Qt's interface to the text as it is now."""
        return QAccessible.queryAccessibleInterface(self._up_to_date()[0]).textInterface()

    def _page(self) -> Page:
        """The page of the current cell that holds the caret, or the first."""
        try:
            numbers = range(0) if self._row is None else self._column.paragraphs_of(self._row)
        except IndexError:  # rows have just been paired anew, and the current one is no more
            numbers = range(0)
        if numbers != self._cut[0]:
            texts = [printable(self._column.paragraph_text(number)) for number in numbers]
            self._cut = numbers, tuple(pages(numbers.start, texts))
        cut, spot = self._cut[1], self._cursor.spot
        if spot is not None and spot.paragraph in numbers:
            return next(page for page in cut if spot <= page[-1].end or page is cut[-1])
        return cut[0] if cut else ()

    def _up_to_date(self) -> tuple[_Copy, Page]:
        """The copy, made equal to what the pane shows."""
        self._copying = True
        copy = self._copy
        if copy is None:
            copy = self._copy = _Copy(self._pane)
            copy.cursorPositionChanged.connect(self._follow)
            copy.selectionChanged.connect(self._follow)
        page, style = self._page(), self._column.cell_style()
        if self._copied != (page, style):
            self._copied = page, style
            copy.show_text(_document(page, self._column.paragraph, style, copy), style.width)
        anchor, caret = self._cursor.anchor, self._cursor.spot
        if page and anchor is not None and caret is not None and caret.paragraph in self._cut[0]:
            copy.put(position(page, anchor), position(page, caret))
        else:
            copy.put(0, 0)
        copy.move(self._corner(page))
        self._copying = False
        return copy, page

    def _corner(self, page: Page) -> QPoint:
        """Where the text of a page begins in the pane."""
        shown = next((shown for shown in self._column.rows if shown.row == self._row), None)
        if shown is None or shown.row is None or not page:
            return QPoint(0, -self._pane.height())
        caret = self._column.cell(shown.row).caret(Spot(page[0].paragraph, page[0].start)) if page[0].start else None
        return QPoint(round(self._column.left), shown.top + PADDING + round(caret.top() if caret else 0))

    @Slot()
    def _follow(self) -> None:
        """Put the pane's caret where assistive technology has put the copy's."""
        if self._copying or self._copy is None or self._copied is None:
            return
        cursor, page = self._copy.textCursor(), self._copied[0]
        anchor, caret = spot_at(page, cursor.anchor()), spot_at(page, cursor.position())
        if anchor is not None and caret is not None and (anchor, caret) != (self._cursor.anchor, self._cursor.spot):
            self._cursor.select(anchor, caret)
            self.moved.emit()

    @Slot()
    def _tell(self) -> None:
        """Tell what has changed in the pane that has the focus; of any other, the text is told when it is asked for."""
        before, self._told = self._told, None
        if not self._pane.hasFocus() or not QAccessible.isActive():
            return
        copy, page = self._up_to_date()
        cursor = copy.textCursor()
        text, anchor, caret = copy.toPlainText(), cursor.anchor(), cursor.position()
        self._told = text, anchor, caret
        if before is not None and before[0] != text:
            QAccessible.updateAccessibility(QAccessibleTextUpdateEvent(self._pane, 0, before[0], text))
        spot = self._cursor.spot
        if before == self._told or not page or spot is None or spot.paragraph not in self._cut[0]:
            return
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._pane, caret))
        if anchor != caret or (before is not None and before[1] != before[2]):
            low, high = sorted((anchor, caret))
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._pane, low, high))


class AccessiblePane(QAccessibleWidget):
    """A pane as assistive technology sees it; it may be asked while the pane is being destroyed."""

    def __init__(self, pane: QWidget, text: AccessibleText) -> None:
        super().__init__(pane, QAccessible.Role.EditableText)
        self._text = text

    def interface_cast(self, kind: QAccessible.InterfaceType, /) -> int:
        """The pane's text, or what every widget has."""
        if kind is QAccessible.InterfaceType.TextInterface and Shiboken.isValid(self._text):
            # PySide turns the wrapper into the address of what it wraps. Its own errors must not leave an override:
            # they end the process.
            with suppress(RuntimeError):
                return cast("int", self._text.interface())
        found: object = super().interface_cast(kind)
        # None is no address to PySide, which would fail hard on it.
        return cast("int", Shiboken.VoidPtr(0) if found is None else found)

    def text(self, kind: QAccessible.Text, /) -> str:
        """The number and the findings of the current row as the description, else what every widget has."""
        if kind is QAccessible.Text.Description and Shiboken.isValid(self._text):
            return self._text.description
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """A text of several lines that cannot be edited."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = 1
        return state

    def childCount(self) -> int:
        """None: the copy is not there to be found."""
        return 0


def _interface(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    text = getattr(widget, "accessible_text", None)
    if isinstance(widget, QWidget) and isinstance(text, AccessibleText):
        return AccessiblePane(widget, text)
    return None


@cache
def install() -> None:
    """Let panes be read by assistive technology from now on, in this process."""
    QAccessible.installFactory(_interface)
