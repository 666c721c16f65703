"""Sentences of the interface: the keys of `reader.wording` in its language, and what widgets say in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from reader import wording
from reader.core.bidi import base_direction, isolated
from reader.core.document import Direction, Document
from reader.core.findings import Finding, FindingKind
from reader.core.message import Argument, Message
from reader.core.report import Words
from reader.ui.gutter import RowMarks
from reader.ui.localetext import decimal, is_right_to_left, moment_for_others, number


def translated(template: str, count: int = -1) -> str:
    """A template of `reader.wording` in the language of the interface; the count chooses its plural form."""
    return QCoreApplication.translate("wording", template, "", count)


def report_words() -> Words:
    """The words of a report in the language of the interface, its numbers and moments as the window writes them."""
    return wording.report_words(translated, interface_language(), number, moment_for_others)


def sentence(message: Message) -> str:
    """The sentence of a message in the language of the interface, its numbers in that language's digits."""
    shown = tuple((name, _shown(value)) for name, value in message.arguments)
    told = wording.sentence(Message(message.key, shown), translated, number)
    # Widgets take the first strong character for the direction of the whole, be it a quotation's.
    return f"\u200f{told}" if is_right_to_left() else told


def _shown(value: Argument) -> Argument:
    """An argument as it stands in a sentence: a quotation keeps its own direction (FSI … PDI, UAX #9)."""
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return decimal(value)
    return _quoted(value)


def _quoted(value: str) -> str:
    return f"\u2068{value}\u2069" if is_right_to_left() or not value.isascii() else value


def passage(text: str) -> str:
    """A passage of a document or a note as it stands in a line of the interface: codes whole, the order its own."""
    return f"\u2068{isolated(text, base_direction(text, _direction()))}\u2069"


def _direction() -> Direction:
    return Direction.RTL if is_right_to_left() else Direction.LTR


def interface_language() -> str:
    """The language of the interface (BCP 47)."""
    return QLocale().bcp47Name().partition("-")[0] or "en"


def versions(documents: Sequence[Document]) -> tuple[str, ...]:
    """What each version is called: its language, or its file where that says more."""
    return wording.version_names(documents, interface_language())


def finding(value: Finding, names: Sequence[str]) -> tuple[str, str]:
    """The title and the sentence of a finding in versions of these names."""
    quoted = [_quoted(name) for name in names]
    title = wording.finding_title(value, quoted, translated, number, interface_language())
    return title, explanation(value, names)


def explanation(value: Finding, names: Sequence[str]) -> str:
    """The sentence of a finding in versions of these names."""
    return sentence(wording.explanation(value, names, interface_language()))


def language(tag: str) -> str:
    """The name of a language."""
    return wording.language_name(tag, interface_language())


def script(code: str) -> str:
    """What texts in a script are called where they are chosen for."""
    name = wording.script_name(code, interface_language())
    return QCoreApplication.translate("Script", "All texts in {} script").format(name)


def kind_of_finding(kind: FindingKind) -> str:
    """The name of a kind of findings."""
    return translated(wording.TEMPLATES[f"finding.{kind.value}"])


def rule(kind: FindingKind) -> str:
    """The rule behind a kind of findings."""
    return translated(wording.TEMPLATES[f"rule.{kind.value}"])


def example(kind: FindingKind) -> str:
    """An example of a kind of findings, and what to do about it; codes are shown as they are meant."""
    return isolated(translated(wording.TEMPLATES[f"example.{kind.value}"]), _direction())


def version_parts(document: Document, direction: Direction | None, shift: int) -> tuple[str, ...]:
    """What a version's header says, the most needed first: language, distance if locked with one, direction, size."""
    way = direction or document.direction
    return (
        language(document.language),
        *([QCoreApplication.translate("Header", "%Ln row(s) ahead", "", shift)] if shift else []),
        QCoreApplication.translate("Header", "right to left" if way is Direction.RTL else "left to right"),
        QCoreApplication.translate("Header", "%Ln paragraph(s)", "", len(document.paragraphs)),
    )


def row_announcement(marks: RowMarks, texts: Sequence[str], findings: Sequence[str]) -> str:
    """What assistive technology says of the row that becomes the current one: number and state, findings, texts."""
    parts = [
        marks.description,
        *findings,
        *(text or QCoreApplication.translate("Announcement", "no counterpart") for text in texts),
    ]
    return "\n".join(parts)


def row_marks(marks: RowMarks) -> str:
    """What the gutter's marks of a row say."""
    translate = QCoreApplication.translate
    said = [translate("Gutter", "Row {}").format(number(marks.number))]
    if marks.reviewed:
        said.append(translate("Gutter", "Reviewed"))
    if marks.needs_work:
        said.append(translate("Gutter", "Needs work"))
    if marks.changed:
        said.append(translate("Gutter", "Changed since it was decided on"))
    if marks.findings:
        said.append(translate("Gutter", "%Ln finding(s)", "", marks.findings))
    if marks.notes:
        said.append(translate("Gutter", "%Ln note(s)", "", marks.notes))
    if marks.pinned:
        said.append(translate("Gutter", "Paired by hand"))
    elif marks.uncertain:
        said.append(translate("Gutter", "The pairing is in doubt"))
    return "\n".join(said)
