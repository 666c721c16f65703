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
    "input-damaged": "{path}: this file is damaged and cannot be read ({reason}).",
    "input-encrypted": "{path}: this file is protected by a password. Save it without one and try again.",
    "input-bomb": "{path}: this file would unpack to far more than a document can need, and was not opened.",
    "input-entities": "{path}: this file declares XML entities, as attacks do, and was not opened.",
    "input-old-office": "{path}: this is an old or encrypted Office file. Save it as DOCX or XLSX and try again.",
    "input-rtf": "{path}: RTF is not read. Save it as DOCX or ODT and try again.",
    "input-unknown-archive": "{path}: this archive is no document that Facing reads.",
    "input-unknown-xml": "{path}: XML of the kind “{root}” is not read.",
    "input-no-pdf-text": "{path}: this PDF holds no text, only pictures of it. Use a file made from the text itself.",
    "input-one-language": "{path}: this file holds the text of one language only, so there is nothing to compare.",
    "input-one-column": "{path}: this table has fewer than two columns with text, so there is nothing to compare.",
    "input-bilingual": "{path}: this file holds several versions by itself. Open it alone.",
    "input-termbase": "{path}: this is a termbase. Open it as a glossary, beside the documents.",
    "document-damaged": "{path} is damaged: what comes after the damage is missing ({reason}).",
    "epub-chapters-missing": "{path}: {count} chapters cannot be read and are missing.",
    "markdown-too-long": "{path} is very long and is shown as plain text.",
    "pdf-best-effort": "{path}: PDF keeps no paragraphs. They were pieced together from the page and may be wrong.",
    "text-damaged": "{path}: some bytes make no sense in {encoding} and are shown as �.",
    "text-nul": "{path}: zero bytes were left out.",
}

_SENTENCES = {**_INPUT}


def sentence(message: Message) -> str:
    """The English sentence of a message."""
    return _SENTENCES[message.key].format(**dict(message.arguments))
