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

_ENTITIES = {
    "reason.same-text": "both write {text1}",
    "reason.same-value": "{text1} = {text2}: both {value}",
    "reason.unit": "{text1} and {text2} are equal after converting the unit",
    "reason.calendar": "{text1} and {text2} are the same day in two calendars",
    "difference.only": "“{text}” stands in one version only.",
    "difference.more-often": "“{text}” stands more often in one version than in the other.",
    "difference.moved": "“{text}” has its counterpart in a row beside this one.",
    "difference.values": "The versions differ here: “{text1}” and “{text2}”.",
    "difference.converted": "“{text1}” and “{text2}” are equal only after conversion.",
    "check.gap": "This has no counterpart in version {version}.",
    "check.length": "Version {version} is {times} times shorter here than it usually is.",
    "check.untranslated": "Versions {one} and {other} have the same text here.",
    "check.repeated-word": "“{word}” stands twice in a row.",
    "check.control-override": "An invisible control ({label}) turns the order of the letters around.",
    "check.control-unclosed": "An invisible control ({label}) is opened and never closed.",
    "check.control-unopened": "An invisible control ({label}) closes what was never opened.",
    "check.bidi-hazard": "A plain viewer shows “{text}” as “{shown}”.",
}

_NAMES = {
    "name.gazetteer": "{text1} and {text2}: gazetteer, {name}",
    "name.same": "both write {text1}",
    "name.sound": "{text1} = {text2}: sounds alike, {score}",
    "name.document": "{text1} and {text2} keep standing in the same rows",
}

_PROGRAM = {
    "input-none": "No file was named. Name two or more versions of one document, or use --sample.",
    "output-unwritable": "{path}: this file cannot be written ({reason}).",
    "no-display": "There is no display to show a window on. Use the snapshot command for a picture.",
    "alignment.too-few": "One version alone cannot be aligned. Name the files of two or more versions.",
    "alignment.unequal-counts": (
        "{first} has {first_count} paragraphs and {second} has {second_count}: given rows need as many in each version."
    ),
}

_SENTENCES = {**_INPUT, **_ENTITIES, **_NAMES, **_PROGRAM}


def sentence(message: Message) -> str:
    """The English sentence of a message."""
    return _SENTENCES[message.key].format(**dict(message.arguments))
