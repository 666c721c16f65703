"""Which keys move the caret, as the platform has them."""

from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.textcursor import Motion

_Standard = QKeySequence.StandardKey
# A matching sequence for moving, and one for moving while selecting.
_MOTIONS = (
    (Motion.WORD_LEFT, _Standard.MoveToPreviousWord, _Standard.SelectPreviousWord),
    (Motion.WORD_RIGHT, _Standard.MoveToNextWord, _Standard.SelectNextWord),
    (Motion.LEFT, _Standard.MoveToPreviousChar, _Standard.SelectPreviousChar),
    (Motion.RIGHT, _Standard.MoveToNextChar, _Standard.SelectNextChar),
    (Motion.UP, _Standard.MoveToPreviousLine, _Standard.SelectPreviousLine),
    (Motion.DOWN, _Standard.MoveToNextLine, _Standard.SelectNextLine),
    (Motion.LINE_START, _Standard.MoveToStartOfLine, _Standard.SelectStartOfLine),
    (Motion.LINE_END, _Standard.MoveToEndOfLine, _Standard.SelectEndOfLine),
    (Motion.START, _Standard.MoveToStartOfDocument, _Standard.SelectStartOfDocument),
    (Motion.END, _Standard.MoveToEndOfDocument, _Standard.SelectEndOfDocument),
)


def motion_of(event: QKeyEvent) -> Motion | None:
    """The motion of the caret that a key stands for."""
    return next((motion for motion, *sequences in _MOTIONS if any(event.matches(s) for s in sequences)), None)
