"""Sentences about the program itself and about rows."""

PROGRAM = {
    "out-of-memory": "There is not enough memory for this. Close other programs, or split the file.",
    "input-none": "No file was named. Name two or more versions of one document, or use --sample.",
    "convention-unknown": "{language}: no version is in this language. They are in: {languages}.",
    "qt-libraries-missing": "Qt needs libraries that this system lacks: {libraries}. "
    "On Debian and Ubuntu: apt install {packages}",
    "qt-not-loaded": "Qt cannot be loaded: {reason}.",
    "qt-no-window": "Qt cannot show a window here: {reason}.",
    "no-display": "There is no display to show a window on. Use the snapshot command for a picture.",
}
