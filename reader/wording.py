"""Keys of the core -> English sentences, for the command line and reports; the window translates the same keys.

One table a topic; a sentence names its arguments in braces. No Qt.
"""

from collections.abc import Callable, Sequence

from babel import Locale

from reader.core.findings import Finding
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

_PROGRAM = {
    "input-none": "No file was named. Name two or more versions of one document, or use --sample.",
    "output-unwritable": "{path}: this file cannot be written ({reason}).",
    "no-display": "There is no display to show a window on. Use the snapshot command for a picture.",
    "alignment.too-few": "One version alone cannot be aligned. Name the files of two or more versions.",
    "alignment.unequal-counts": (
        "{first} has {first_count} paragraphs and {second} has {second_count}: given rows need as many in each version."
    ),
}

_TITLES = {
    "title.only-in-one-version": "Row {row} · {kind} only in {language}",
    "title.values-differ": "Row {row} · {kind} differs",
    "title.moved": "Row {row} · {kind} in a neighbouring row",
    "title.gap": "Row {row} · missing in {language}",
    "title.length": "Row {row} · unusual length",
    "title.bidi-hazard": "Row {row} · scrambled elsewhere",
    "title.control": "Row {row} · dangerous invisible character",
    "title.untranslated": "Row {row} · not translated",
    "title.repeated-word": "Row {row} · word twice in {language}",
    "title.term": "Row {row} · term",
}
_KINDS = {
    "kind.number": "number",
    "kind.percent": "percentage",
    "kind.money": "amount of money",
    "kind.measure": "measure",
    "kind.date": "date",
    "kind.time": "time",
    "kind.code": "code",
    "kind.acronym": "acronym",
    "kind.url": "address",
    "kind.email": "e-mail address",
    "kind.phone": "telephone number",
    "kind.person": "person",
    "kind.place": "place",
    "kind.org": "organisation",
    "kind.name": "name",
    "kind.several": "entity",
}

TEMPLATES = {**_INPUT, **_ENTITIES, **_PROGRAM, **_TITLES, **_KINDS}
"""The English template of every key; translators of the interface work on the same keys."""

Translate = Callable[[str], str]
"""From an English template to the same in another language."""


def _english(template: str) -> str:
    return template


def sentence(message: Message, translate: Translate = _english) -> str:
    """The sentence of a message, in English unless its template is translated."""
    return translate(TEMPLATES[message.key]).format(**dict(message.arguments))


def language_name(tag: str, interface: str = "en") -> str:
    """The name of a language (BCP 47) in the language of the interface; the tag itself where it has none."""
    names = Locale.parse(interface).languages
    whole, primary = tag.replace("-", "_"), tag.partition("-")[0]
    return str(names.get(whole) or names.get(primary) or tag)


def finding_title(
    finding: Finding, languages: Sequence[str], translate: Translate = _english, interface: str = "en"
) -> str:
    """The heading of a finding: its row (from 1), what it is about, and the language of the version concerned."""
    kinds = {mention.kind for mention in finding.mentions}
    kind = f"kind.{kinds.pop().value}" if len(kinds) == 1 else "kind.several"
    named = {mention.version for mention in finding.mentions}
    versions = dict(finding.message.arguments).get("version")
    version = int(versions) - 1 if versions is not None else min(named, default=0)
    template = translate(TEMPLATES[f"title.{finding.kind.value}"])
    language = language_name(languages[version], interface)
    return template.format(row=finding.row + 1, kind=translate(TEMPLATES[kind]), language=language)
