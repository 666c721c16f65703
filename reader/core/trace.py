"""Where an exception came up, told without its message: either that or a path could hold words of a document."""

import contextlib
import traceback
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_MOST_FRAMES = 30


def trace_of(error: BaseException) -> tuple[str, ...]:
    """The kind of an exception and its frames, innermost last; files outside the program by their names alone."""
    frames = traceback.extract_tb(error.__traceback__)[-_MOST_FRAMES:]
    return (
        f"{type(error).__module__}.{type(error).__qualname__}",
        *(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames),
    )


def _place(filename: str) -> str:
    path = Path(filename)
    with contextlib.suppress(ValueError):
        return (Path("reader") / path.relative_to(_PACKAGE)).as_posix()
    return path.name
