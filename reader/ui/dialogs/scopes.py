"""What a choice about texts can hold for: one version, a language, a script; as the lists of the dialogs name it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.core.conventions import version_keys
from reader.core.document import Document
from reader.core.language import likely_script
from reader.ui import describe, localetext
from reader.ui.styles import script_of


@dataclass(frozen=True, slots=True)
class Scope:
    """A key that choices are kept under, its name in the lists, and the language and script of the texts concerned."""

    key: str
    name: str
    language: str
    script: str


def scopes(documents: Sequence[Document], kept: Iterable[str] = ()) -> list[Scope]:
    """The languages that are open, each version of those with several, and the other languages of choices kept."""
    found: dict[str, Scope] = {}
    for document, (key, *_) in zip(documents, _keys(documents), strict=True):
        language, script = document.language, script_of(document)
        found.setdefault(language, Scope(language, describe.language(language), language, script))
        if key != language:
            name = f"{_numbered(key)} · \u2068{document.name}\u2069"
            found[key] = Scope(key, name, language, script)
    for key in sorted(kept):
        language = key.partition("#")[0]
        if key not in found and likely_script(language):
            found[key] = Scope(key, _numbered(key), language, likely_script(language))
    return list(found.values())


def _keys(documents: Sequence[Document]) -> Sequence[tuple[str, ...]]:
    return version_keys([document.language for document in documents])


def _numbered(key: str) -> str:
    """The name of a language, with the number of one of several versions in it."""
    language, _, number = key.partition("#")
    name = describe.language(language)
    if not number.isdecimal():
        return name
    template = QCoreApplication.translate("Scope", "{language}, version {number}")
    return template.format(language=name, number=localetext.number(int(number)))
