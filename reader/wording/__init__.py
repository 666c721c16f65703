"""Keys of the core -> English sentences, for the command line and reports; the window translates the same keys.

A table a topic in a module of its own; a sentence names its arguments in braces. No Qt.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from babel import Locale
from babel.lists import format_list

from reader.core.document import Document
from reader.core.findings import Finding
from reader.core.message import Message, VersionNumber
from reader.wording.alignment import ALIGNMENT
from reader.wording.documents import DOCUMENTS
from reader.wording.entities import ENTITIES
from reader.wording.findings import KINDS, TITLES
from reader.wording.fonts import FONTS
from reader.wording.program import PROGRAM
from reader.wording.report import REPORT
from reader.wording.review import REVIEW
from reader.wording.rules import RULES
from reader.wording.search import SEARCH

if TYPE_CHECKING:
    from reader.core.report.model import Words

TEMPLATES = {
    **ALIGNMENT,
    **DOCUMENTS,
    **ENTITIES,
    **FONTS,
    **PROGRAM,
    **REPORT,
    **REVIEW,
    **RULES,
    **SEARCH,
    **TITLES,
    **KINDS,
}
"""The English template of every key; translators of the interface work on the same keys."""

Translate = Callable[[str, int], str]
"""From an English template, and the count in it (-1 without one), to the same in another language."""


def _english(template: str, _count: int = -1) -> str:
    return template


def sentence(message: Message, translate: Translate = _english, numeral: Callable[[int], str] = str) -> str:
    """The sentence of a message, in English unless its template is translated."""
    arguments = dict(message.arguments)
    count = arguments.get("count", -1)
    shown = {name: numeral(value) if isinstance(value, int) else value for name, value in arguments.items()}
    return translate(TEMPLATES[message.key], count if isinstance(count, int) else -1).format(**shown)


def language_name(tag: str, interface: str = "en") -> str:
    """The name of a language (BCP 47) in the language of the interface; the tag itself where it has none."""
    names = Locale.parse(interface).languages
    whole, primary = tag.replace("-", "_"), tag.partition("-")[0]
    return str(names.get(whole) or names.get(primary) or tag)


def script_name(code: str, interface: str = "en") -> str:
    """The name of a script (ISO 15924) in the language of the interface; the code itself where it has none."""
    return str(Locale.parse(interface).scripts.get(code) or code)


def version_names(documents: Sequence[Document], interface: str = "en") -> tuple[str, ...]:
    """What each version is called: its language, or its file where the language is shared or not known."""
    languages = [language_name(document.language, interface) for document in documents]
    names = [
        document.name if languages.count(language) > 1 or document.language == "und" else language
        for document, language in zip(documents, languages, strict=True)
    ]
    return tuple(
        name if names.count(name) == 1 else f"{name} ({names[: at + 1].count(name)})" for at, name in enumerate(names)
    )


def explanation(finding: Finding, versions: Sequence[str], interface: str = "en") -> Message:
    """The message of a finding with its versions named, `stands` for those of its mentions, `named` for its own."""
    arguments = {
        name: versions[value - 1] if isinstance(value, VersionNumber) else value
        for name, value in finding.message.arguments
    }
    stands = format_list(_mentioning(finding, versions), locale=interface)
    named = format_list(_numbered(finding, versions), locale=interface)
    return Message.of(finding.message.key, **arguments, stands=stands, named=named)


def _mentioning(finding: Finding, versions: Sequence[str]) -> list[str]:
    """The versions that the mentions of a finding stand in."""
    return [versions[version] for version in sorted({mention.version for mention in finding.mentions})]


def _numbered(finding: Finding, versions: Sequence[str]) -> list[str]:
    """The versions that the message of a finding numbers."""
    return [versions[value - 1] for _, value in finding.message.arguments if isinstance(value, VersionNumber)]


def finding_title(
    finding: Finding,
    versions: Sequence[str],
    translate: Translate = _english,
    numeral: Callable[[int], str] = str,
    interface: str = "en",
) -> str:
    """The heading of a finding: its row (from 1), what it is about, and the names of the versions concerned."""
    kinds = {mention.kind for mention in finding.mentions}
    kind = f"kind.{kinds.pop().value}" if len(kinds) == 1 else "kind.several"
    concerned = format_list(_numbered(finding, versions) or _mentioning(finding, versions), locale=interface)
    template, about = translate(TEMPLATES[f"title.{finding.kind.value}"], -1), translate(TEMPLATES[kind], -1)
    return template.format(row=numeral(finding.row + 1), kind=about, language=concerned)


def report_words(
    translate: Translate = _english,
    interface: str = "en",
    numeral: Callable[[int], str] = str,
    moment: Callable[[str], str] | None = None,
) -> "Words":
    """The words of reports in the language of the interface; numerals and moments as it writes them."""
    from reader.core.report.model import Words, english_moment  # noqa: PLC0415  # most commands write no report

    return Words(
        language=interface,
        sentence=lambda message: sentence(message, translate, numeral),
        title=lambda finding, versions: finding_title(finding, versions, translate, numeral, interface),
        explanation=lambda finding, versions: explanation(finding, versions, interface),
        version_names=lambda documents: version_names(documents, interface),
        language_name=lambda tag: language_name(tag, interface),
        numeral=numeral,
        moment=moment or english_moment,
    )
