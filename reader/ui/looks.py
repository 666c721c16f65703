"""The person's preferences as the window takes them: theme, text of each version, what the analysis is given."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.core.conventions import version_keys
from reader.core.document import Document
from reader.core.glossary import Glossary, Term
from reader.core.message import BadInputError, Message
from reader.preferences import Preferences
from reader.ui.styles import TextChoice, script_of
from reader.ui.theme import THEMES, Theme, system_theme

HOLD_MODIFIERS = {
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Meta": Qt.KeyboardModifier.MetaModifier,
}


def theme_of(preferences: Preferences) -> Theme:
    """The theme that the person chose, or the system's."""
    return THEMES.get(preferences.theme) or system_theme(QGuiApplication.styleHints())


def text_choices(preferences: Preferences, documents: Sequence[Document]) -> list[TextChoice]:
    """How the person wants the text of each version set."""
    keys = version_keys([document.language for document in documents])
    faces = [preferences.face(own, script_of(document)) for own, document in zip(keys, documents, strict=True)]
    return [TextChoice(face.family, face.size, preferences.spacing, preferences.column) for face in faces]


def what_is_given(preferences: Preferences) -> tuple[object, ...]:
    """The preferences that the analysis depends on."""
    return preferences.glossaries, preferences.severities, preferences.conventions


def given(preferences: Preferences) -> tuple[Glossary, list[Message]]:
    """What the analysis takes as given, and what is amiss with the glossary files."""
    from reader.core.formats.glossary import read_glossary  # noqa: PLC0415  # loads readers that few sessions need

    terms: list[Term] = []
    messages: list[Message] = []
    for name in preferences.glossaries:
        try:
            glossary, warnings = read_glossary(Path(name))
        except BadInputError as error:
            messages.append(error.message)
        else:
            terms += glossary.terms
            messages += warnings
    given = Glossary(
        tuple(terms),
        severities=tuple(preferences.severities.items()),
        conventions=tuple(preferences.conventions.items()),
    )
    return given, messages
