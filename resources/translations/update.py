"""Brings the sources of translation up to date with the program: `python resources/translations/update.py`.

Every string that the interface shows is found in the syntax trees of `reader/`: `tr` of a class, `translate` with its
context, the table of actions, the templates of `reader.wording`. `qt.json` lists, by context, the texts of Qt itself
that the program can show: Qt has no Urdu, and its Arabic neither has all nor speaks as ours does. What a source already
has is kept, what the program no longer says is dropped, what is new stands unfinished. A text with `%Ln` or `{count}`
has plural forms. The English source has only those: all other English is in the program.

`--missing` writes nothing and lists what is unfinished.
"""

import argparse
import ast
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
PLURALS = {"en": 2, "ar": 6, "ur": 2}
"""How many plural forms Qt asks for."""


class Text(NamedTuple):
    """A text that is shown, and the context that tells it from the same text elsewhere."""

    context: str
    source: str

    @property
    def numbered(self) -> bool:
        """Whether it has plural forms."""
        return "%Ln" in self.source or (self.context == "wording" and "{count}" in self.source)


@cache
def texts() -> list[Text]:
    """Every text of the interface, each once, ordered."""
    sys.path.insert(0, str(ROOT))
    from reader.wording import TEMPLATES  # noqa: PLC0415  # after the path is known

    found = {Text("wording", template) for template in TEMPLATES.values()}
    for context, sources in json.loads((FOLDER / "qt.json").read_text(encoding="utf-8")).items():
        found.update(Text(context, source) for source in sources)
    for path in sorted((ROOT / "reader").rglob("*.py")):
        found.update(_in(ast.parse(path.read_text(encoding="utf-8")), path.stem.capitalize()))
    return sorted(found)


def _in(node: ast.AST, context: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _of_call(child, inner)
        yield from _in(child, inner)


def _of_call(call: ast.Call, context: str) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in {"tr", "_"} and call.args:
        yield from (Text(context, text) for text in _strings(call.args[0]))
    elif name == "translate" and len(call.args) > 1 and isinstance(call.args[0], ast.Constant):
        yield from (Text(str(call.args[0].value), text) for text in _strings(call.args[1]))


def _strings(node: ast.AST) -> Iterator[str]:
    """The texts that an argument can be: a literal, or either side of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)


def read(language: str) -> dict[Text, tuple[str, ...]]:
    """The translations that a source has: one text, or the plural forms."""
    path = FOLDER / f"facing_{language}.ts"
    known = {}
    if path.is_file():
        for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") != "unfinished":
                    forms = [form.text or "" for form in translation.iter("numerusform")]
                    text = Text(context.findtext("name", ""), message.findtext("source", ""))
                    known[text] = tuple(forms) if forms else (translation.text or "",)
    return known


def missing(language: str) -> list[Text]:
    """The texts that are not translated, or lack plural forms."""
    known = read(language)
    return [text for text in _wanted(language) if not _complete(text, known.get(text, ()), language)]


def _wanted(language: str) -> list[Text]:
    return [text for text in texts() if language != "en" or text.numbered]


def _complete(text: Text, forms: tuple[str, ...], language: str) -> bool:
    return len(forms) == (PLURALS[language] if text.numbered else 1) and all(forms)


def write(language: str, known: dict[Text, tuple[str, ...]]) -> None:
    """Write the source of a language with these translations."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in _wanted(language):
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        forms = known.get(text, ())
        if not _complete(text, forms, language):
            translation.set("type", "unfinished")
        if text.numbered:
            message.set("numerus", "yes")
            for number in range(PLURALS[language]):
                ET.SubElement(translation, "numerusform").text = forms[number] if number < len(forms) else ""
        else:
            translation.text = forms[0] if forms else ""
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    (FOLDER / f"facing_{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def main() -> int:
    """Update all sources, or list what is missing; exit status 1 if something is."""
    parser = argparse.ArgumentParser(description="Bring the translations up to date with the program.")
    parser.add_argument("--missing", action="store_true", help="list what is not translated and write nothing")
    only_list = parser.parse_args().missing
    unfinished = 0
    for language in PLURALS:
        if not only_list:
            write(language, read(language))
        for text in missing(language):
            unfinished += 1
            sys.stdout.write(f"{language}: {text.context}: {text.source!r}\n")
    return 1 if unfinished else 0


if __name__ == "__main__":
    sys.exit(main())
