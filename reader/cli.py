"""The command line: `align`, `entities` and `check` for pipelines, `snapshot` for a picture, else the window.

What needs Qt is imported only when it is asked for. Exit status: 0 fine, 1 open findings above hints (`check`), 2 bad
input or usage, with one line on stderr that says what is wrong and where.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from reader import __version__, paths, system
from reader.core.conventions import ALL, Convention, DateOrder, DecimalMark, version_keys
from reader.core.message import BadInputError, Message
from reader.wording import explanation, sentence, version_names

if TYPE_CHECKING:
    from reader.core.alignment.model import Alignment
    from reader.core.findings import Finding
    from reader.core.formats import Opened
    from reader.core.reading import Reading

BAD_INPUT = 2
OPEN_FINDINGS = 1
INTERRUPTED = 130
_COMMANDS = ("align", "entities", "check", "snapshot")
_Choice = TypeVar("_Choice", DateOrder, DecimalMark)
_FILES = "two or more versions of one document, or one bilingual file"


class _Parser(argparse.ArgumentParser):
    """A parser whose errors take one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"{self.prog}: {message} (see {self.prog} --help)\n")


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="facing-reader",
        description="Read versions of one document side by side.",
        epilog="Commands: align, entities, check, snapshot. Each has a --help of its own.",
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help=_FILES)
    parser.add_argument("--sample", action="store_true", help="open the sample: an Urdu and an Arabic article")
    parser.add_argument("--version", action="version", version=f"facing-reader {__version__}")
    return parser


def _command_parser(command: str) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"facing-reader {command}", description=_DESCRIPTIONS[command])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help=_FILES)
    parser.add_argument("--sample", action="store_true", help="take the sample instead of files")
    parser.add_argument(
        "--rows", choices=("aligned", "given"), default="aligned", help="given: the nth paragraphs are row n"
    )
    if command != "align":
        _add_conventions(parser)
    if command == "check":
        known = ".html, .xlsx, .pdf, or .tmx of the reviewed rows"
        parser.add_argument("--report", type=Path, metavar="OUT", help=f"write a report: {known}")
        parser.add_argument("--review", type=Path, metavar="FILE", help="take the decisions of a review (.facing)")
    if command == "snapshot":
        parser.add_argument("--out", type=Path, required=True, metavar="OUT.png", help="the picture to write")
        parser.add_argument(
            "--size", type=_size, default=(1440, 900), metavar="WxH", help="the window's size in pixels"
        )
        parser.add_argument("--row", type=_row, default=1, help="the row to scroll to, from 1")
        parser.add_argument("--theme", choices=("light", "dark", "high contrast"), default="light", help="its colours")
        parser.add_argument(
            "--mode", choices=("level", "flowing"), default="level", help="whether a row starts on one line everywhere"
        )
        parser.add_argument("--language", choices=("en", "ar", "ur"), default="en", help="the interface's language")
        parser.add_argument("--zoom", type=float, default=1.0, help="the text's size as a factor")
    else:
        parser.add_argument("--json", action="store_true", help="write JSON for programs")
    return parser


def _add_conventions(parser: argparse.ArgumentParser) -> None:
    whose = "en=… says it of one language, en#2=… of the second version in it; may be repeated"
    parser.add_argument(
        "--dates", action="append", default=[], type=partial(_said, DateOrder), metavar="ORDER",
        help=f"read dates in figures as {', '.join(DateOrder)}, not by the language ({whose})",
    )  # fmt: skip  # the two beside each other
    parser.add_argument(
        "--decimal", action="append", default=[], type=partial(_said, DecimalMark), metavar="MARK",
        help=f"read {' or '.join(DecimalMark)} as the decimal mark ({whose})",
    )  # fmt: skip  # as above


_DESCRIPTIONS = {
    "align": "Align the paragraphs of the versions into rows.",
    "entities": "Find the entities of each version and link those that the versions share.",
    "check": "Find what a reviewer should look at. The exit status is 1 while findings above hints are open.",
    "snapshot": "Paint the window with these documents into a picture.",
}


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 300 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1440x900")
    return int(width), int(height)


def _row(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not the number of a row; rows count from 1")
    return int(text)


def _said(choices: type[_Choice], text: str) -> tuple[str, _Choice]:
    language, _, choice = text.rpartition("=")
    if choice not in list(choices):
        raise argparse.ArgumentTypeError(f"{choice!r} is none of {', '.join(choices)}")
    return language, choices(choice)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit status comes back."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        if arguments and arguments[0] in _COMMANDS:
            return _run_command(arguments[0], _command_parser(arguments[0]).parse_args(arguments[1:]))
        return _run_window(_window_parser().parse_args(arguments))
    except BadInputError as error:
        return _refuse(error.message)
    except ImportError as error:
        message = system.why_no_qt(error)
        if message is None:
            raise
        return _refuse(message)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _refuse(message: Message) -> int:
    print(f"facing-reader: {_one_line(sentence(message))}", file=sys.stderr)
    return BAD_INPUT


def _one_line(text: str) -> str:
    return " ".join(text.split()).encode("utf-8", "replace").decode("utf-8")


def _run_window(options: argparse.Namespace) -> int:
    from reader.app import run  # noqa: PLC0415  # Qt is loaded only for the window

    return run(list(paths.sample()) if options.sample else options.files)


def _run_command(command: str, options: argparse.Namespace) -> int:
    files = list(paths.sample()) if options.sample else options.files
    if not files:
        raise BadInputError(Message.of("input-none"))
    opened = _open(files)
    if command == "align":
        return _print_alignment(opened, _rows(opened, options.rows), as_json=options.json)
    if command == "check":
        from reader.checking import check  # noqa: PLC0415  # see _open

        checked = check(
            opened,
            nth=options.rows == "given",
            review=options.review,
            report=options.report,
            conventions=_conventions(options, opened),
        )
        return _print_findings(checked, as_json=options.json)
    from reader.core.analysis import analyse  # noqa: PLC0415  # align does not need it
    from reader.core.glossary import Glossary  # noqa: PLC0415  # see _open

    glossary = Glossary(conventions=_conventions(options, opened))
    reading = analyse(opened.documents, _rows(opened, options.rows), glossary)
    if command == "entities":
        return _print_entities(reading, as_json=options.json)
    from reader.app import snapshot  # noqa: PLC0415  # Qt is loaded only for the window

    return snapshot(
        reading,
        options.out,
        size=options.size,
        row=options.row - 1,
        theme=options.theme,
        level=options.mode == "level",
        zoom=options.zoom,
        language=options.language,
    )


def _open(files: Sequence[Path]) -> "Opened":
    from reader.core.formats import read_documents  # noqa: PLC0415  # the window opens files by itself

    opened = read_documents(files)
    for message in (*opened.warnings, *(w for document in opened.documents for w in document.warnings)):
        print(f"facing-reader: {_one_line(sentence(message))}", file=sys.stderr)
    return opened


def _rows(opened: "Opened", rows: str) -> "Alignment":
    from reader.core.alignment import align, given  # noqa: PLC0415  # see _open

    if opened.alignment is not None:
        return opened.alignment
    return given(opened.documents) if rows == "given" else align(opened.documents)


def _conventions(options: argparse.Namespace, opened: "Opened") -> tuple[tuple[str, Convention], ...]:
    """What is said of figures; a language that no version is in is a mistake."""
    dates, decimal = dict(options.dates), dict(options.decimal)
    keys = {key for own in version_keys([document.language for document in opened.documents]) for key in own}
    for language in (*dates, *decimal):
        if language not in (ALL, *keys):
            raise BadInputError(Message.of("convention-unknown", language=language, languages=", ".join(sorted(keys))))
    return tuple((key, Convention(dates.get(key), decimal.get(key))) for key in dict.fromkeys((*dates, *decimal)))


def _write_json(value: object) -> None:
    # Lone surrogates, which broken files hold, stay escaped: they cannot be written in UTF-8.
    text = json.dumps(value, ensure_ascii=False, indent=None, separators=(",", ":"))
    try:
        sys.stdout.buffer.write(text.encode("utf-8") + b"\n")
    except UnicodeEncodeError:
        sys.stdout.buffer.write(json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n")


def _print_lines(lines: Sequence[str]) -> None:
    sys.stdout.buffer.write("".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))


def _print_alignment(opened: "Opened", alignment: "Alignment", *, as_json: bool) -> int:
    if as_json:
        from reader.core.serialise import align_json  # noqa: PLC0415  # see _open

        _write_json(align_json(opened.documents, alignment))
        return 0
    lines = []
    for number in range(len(alignment)):
        row = alignment.row(number)
        cells = [_numbers(cell) for cell in row.cells]
        sure = "" if row.confidence is None else f"  {row.confidence:.2f}"
        lines.append(f"{number + 1}: {' | '.join(cells)}{sure}")
    _print_lines(lines)
    return 0


def _numbers(cell: range) -> str:
    if not cell:
        return "–"
    return str(cell.start + 1) if len(cell) == 1 else f"{cell.start + 1}–{cell.stop}"


def _print_entities(reading: "Reading", *, as_json: bool) -> int:
    if as_json:
        from reader.core.serialise import entities_json  # noqa: PLC0415  # see _open

        _write_json(entities_json(reading, sentence))
        return 0
    lines = []
    for entity in reading.entities:
        texts = " | ".join(text or "–" for text in entity.texts)
        counts = " · ".join(str(count) for count in entity.counts)
        lines.append(f"{entity.kind.value}  {texts}  {counts}")
    _print_lines(lines)
    return 0


def _print_findings(reading: "Reading", *, as_json: bool) -> int:
    from reader.core.findings import Severity  # noqa: PLC0415  # see _open

    findings = [finding for row in reading.rows for finding in row.findings]
    versions = version_names(reading.documents)

    def explain(finding: "Finding") -> str:
        return sentence(explanation(finding, versions))

    if as_json:
        from reader.core.serialise import check_json  # noqa: PLC0415  # see _open

        _write_json(check_json(reading, sentence, explain))
    else:
        _print_lines([f"row {f.row + 1}: {f.severity.value}: {_one_line(explain(f))}" for f in findings])
    return OPEN_FINDINGS if any(f.severity is not Severity.HINT for f in findings) else 0
