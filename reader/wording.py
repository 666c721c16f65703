"""Keys of the core -> English sentences, for the command line and reports; the window translates the same keys.

One table a topic; a sentence names its arguments in braces. No Qt.
"""

from reader.core.message import Message

_INPUT = {
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

_REVIEW = {
    "review-unreadable": "{path}: this review cannot be read ({reason}).",
    "review-foreign": "{path}: this is not a review file of Facing. It is left as it is.",
    "review-newer": "{path}: this review was written by a newer version of Facing (version {version} of the file, "
    "{known} is known here). Install the newer one to open it.",
    "review-too-large": "{path}: this review file is too large to be read.",
    "review-damaged": "{path}: this review is damaged. What could be read is shown, the file is left as it is: "
    "save the review under another name to go on.",
    "review-open-elsewhere": "{path}: this review is open in another window. It can be read here, but not changed.",
    "review-not-writable": "{path}: this review cannot be written here. What you decide is kept in memory only: "
    "save it somewhere else.",
    "review-disk-full": "{path}: the disk is full. What you decide is kept in memory until there is room: "
    "make room, or save the review somewhere else.",
    "review-not-kept": "{path}: the review could not be written ({reason}). What you decide is kept in memory: "
    "save it somewhere else.",
    # Names of what can be undone: "Undo mark as reviewed".
    "review-action-not-reviewed": "mark as not reviewed",
    "review-action-reviewed": "mark as reviewed",
    "review-action-needs-work": "mark as needing work",
    "review-action-add-note": "add note to row {row}",
    "review-action-change-note": "change note",
    "review-action-resolve-note": "resolve note",
    "review-action-reopen-note": "reopen note",
    "review-action-remove-note": "remove note",
    "review-action-dismiss": "dismiss findings ({count})",
    "review-action-restore": "restore findings ({count})",
    "review-action-terms-same": "“{one}” and “{other}” are the same",
    "review-action-terms-not-same": "“{one}” and “{other}” are not the same",
    "review-action-terms-forget": "forget the decision on “{one}” and “{other}”",
    "review-action-ignore-kind": "stop looking for mentions of kind “{kind}”",
    "review-action-heed-kind": "look for mentions of kind “{kind}” again",
    "review-action-ignore-value": "ignore “{value}”",
    "review-action-heed-value": "look for “{value}” again",
}

_SENTENCES = {**_INPUT, **_REVIEW}


def sentence(message: Message) -> str:
    """The English sentence of a message."""
    return _SENTENCES[message.key].format(**dict(message.arguments))
