"""Sentences about files and what is read from them."""

DOCUMENTS = {
    "input-missing": "{path}: no such file. Check the name and try again.",
    "input-folder": "{path}: this is a folder. Name the files in it instead.",
    "input-no-file": "{path}: this is not a regular file. Name a file that is stored on disk.",
    "input-empty": "{path}: there is no text in this file.",
    "input-binary": "{path}: this is not a text document. Name a text file or another document that Facing reads.",
    "input-single": "{path}: one version alone cannot be compared. Name the files of two or more versions.",
    "input-unreadable": "{path}: this file cannot be read ({reason}).",
    "input-undecodable": "{path}: the encoding of this text cannot be told. Save it as UTF-8 and try again.",
    "input-encoding-unknown": "{path}: no encoding is called “{encoding}”. Name another one, such as UTF-8.",
    "input-same-file": "{path} is opened more than once: it is compared with itself.",
    "text-damaged": "{path}: some bytes make no sense in {encoding} and are shown as �.",
    "text-nul": "{path}: zero bytes were left out.",
}
