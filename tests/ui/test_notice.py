"""The bar over the text: what it says, and that an offer is not lost under another sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.ui.notice import Notice


def test_an_offer_comes_back_after_another_sentence(qtbot: QtBot) -> None:
    """A sentence covers an offer until it is closed; the offer that is then taken is the first one's."""
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("The file was changed.", offer="Reload", key="reload")
    notice.say("There is nothing to move.")
    assert notice.text == "There is nothing to move."
    close = notice.findChild(QToolButton)
    assert close is not None
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert notice.text == "The file was changed."
    take = notice.findChild(QPushButton)
    assert take is not None
    with qtbot.waitSignal(notice.accepted) as taken:
        qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert taken.args == ["reload"]
    assert notice.text == ""


def test_an_offer_that_is_closed_stays_closed(qtbot: QtBot) -> None:
    """Closed by the person, an offer is gone, also after the next sentence."""
    notice = Notice()
    qtbot.addWidget(notice)
    close = notice.findChild(QToolButton)
    assert close is not None
    notice.say("The file was changed.", offer="Reload", key="reload")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    notice.say("Something else.")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert notice.text == ""
