"""Opening documents and writing rows for other programs: the one door of the window.

The file dialog, a drop, the command line and a change of a version's options all come here. Files are read on a thread
of their own; what is open stays until they are read.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.formats import Opened, ReadOptions, VersionOptions, holds_versions, read_documents
from reader.core.formats.writing import Written, write_alignment
from reader.core.message import BadInputError, Message
from reader.core.review.database import SUFFIX
from reader.core.review.locating import documents_of
from reader.paths import sample
from reader.ui.saving import ask_where
from reader.ui.tasks import Task

MOST_VERSIONS = 4
_OTHER = "other-version"
GLOSSARY = "glossary:"
"""How the key of an offer begins that takes a termbase for a glossary; its path follows."""


class _Read(NamedTuple):
    """Files that were read, and how."""

    paths: tuple[Path, ...]
    options: ReadOptions
    opened: Opened


class Documents(QObject):
    """Which files are open and how they were read."""

    started = Signal()
    review_named = Signal(object)
    """The path of the review that was opened itself, None where documents are."""
    opened = Signal(object)
    """The `Opened` value of files that were read."""
    failed = Signal(object)
    exported = Signal(object, tuple)
    """The path that rows were written to, and the messages that say what was left out."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reading = Task(self)
        self._reading.done.connect(self._read)
        self._reading.failed.connect(self._fail)
        self._writing = Task(self)
        self._writing.done.connect(self._written)
        self._writing.failed.connect(self.failed)
        self.paths: tuple[Path, ...] = ()
        self.options = ReadOptions()
        self.may_leave: Callable[[], bool] = lambda: True
        """Asked before other documents take the place of what is open."""
        self.asked: tuple[Path, ...] = ()
        """The files that were asked for last, whether or not they could be read."""
        self._asked_options = ReadOptions()
        self._shown: tuple[tuple[Path, ...], ReadOptions] = ((), ReadOptions())
        self._alone: Path | None = None
        """A single version that waits for another one, while nothing is open."""

    def doings(self) -> Mapping[str, Callable[..., object]]:
        """What the actions about files do."""
        return {"open": self.choose, "sample": lambda: self.open(sample())}

    @Slot()
    def choose(self) -> None:
        """Ask for files and open them."""
        title = self.tr("Open two or more versions of one document, or one bilingual file")
        folder = str(self.paths[0].parent) if self.paths else ""
        names, _ = QFileDialog.getOpenFileNames(self._window, title, folder)
        if names:
            self.open([Path(name) for name in names])

    def open(self, paths: Sequence[Path], options: ReadOptions = ReadOptions()) -> None:  # noqa: B008  # frozen
        """Read these files, or those that a review is about."""
        if len(paths) > MOST_VERSIONS:
            self.failed.emit(Message.of("input-too-many", most=MOST_VERSIONS, count=len(paths)))
            return
        if tuple(paths) != self.paths and not self.may_leave():
            return
        review = paths[0] if len(paths) == 1 and paths[0].suffix == SUFFIX else None
        if review is not None:
            try:
                paths = self._documents_of(review)
            except BadInputError as error:
                self.failed.emit(error.message)
                return
        self.review_named.emit(review)
        self._start(partial(_read, tuple(paths), options), paths, options)

    def _start(self, read: Callable[[], _Read], paths: Sequence[Path], options: ReadOptions) -> None:
        self.asked, self._asked_options = tuple(paths), options
        self.started.emit()
        self._reading.start(read)

    def _documents_of(self, review: Path) -> list[Path]:
        """The files that a review is about; the person is asked for those that have been moved."""
        found, gone = [], []
        for name, path in documents_of(review):
            if path is None:
                chosen, _ = QFileDialog.getOpenFileName(
                    self._window, self.tr("Where is {} now?").format(name), str(review.parent)
                )
                path = Path(chosen) if chosen else None  # noqa: PLW2901  # the place that was told
            if path is None:
                gone.append(name)
            else:
                found.append(path)
        if gone:
            raise BadInputError(Message.of("review-documents-gone", path=str(review), names=", ".join(gone)))
        return found

    @Slot(object)
    def _read(self, read: _Read) -> None:
        self.paths, self.options, opened = read
        self._alone = None
        self.opened.emit(opened)

    @Slot(object)
    def _fail(self, message: Message) -> None:
        """Tell why nothing was opened; of two versions that came one after the other, open both."""
        first, self._alone = self._alone, None
        if message.key == "input-single" and len(self.asked) == 1:
            if first is not None and first != self.asked[0]:
                self.open([first, *self.asked])
                return
            self._alone = None if self.paths else self.asked[0]
        self.failed.emit(message)

    def offer(self, message: Message) -> tuple[str, str]:
        """What to do about a failure, and the key of that offer; empty where there is nothing."""
        if message.key == "input-single":
            return self.tr("Choose the other version…"), _OTHER
        if message.key == "input-termbase":
            return self.tr("Use as a glossary"), f"{GLOSSARY}{message['path']}"
        return "", ""

    @Slot(str)
    def take_offer(self, key: str) -> None:
        """Ask for the versions that a single one is to be read beside."""
        if key == _OTHER and self.asked:
            first = self.asked[0]
            title = self.tr("Choose the other versions of {}").format(first.name)
            names, _ = QFileDialog.getOpenFileNames(self._window, title, str(first.parent))
            if names:
                self.open(list(dict.fromkeys([first, *map(Path, names)])))

    def forget(self) -> None:
        """Know no open files any more."""
        self.cancel()
        self.paths, self.options, self._alone = (), ReadOptions(), None
        self.confirm()

    def reopen(self, options: ReadOptions) -> None:
        """Read the open files again with other options."""
        self.open(self.paths, options)

    def replace_version(self, version: int, path: Path) -> None:
        """Open another file in the place of one version; a review or a file of several versions is opened alone."""
        if path.suffix == SUFFIX or version >= len(self.paths):
            self.open([path])
            return
        if not self.may_leave():
            return
        paths, versions = list(self.paths), [self.options.version(n) for n in range(len(self.paths))]
        paths[version], versions[version] = path, VersionOptions()
        options = replace(self.options, versions=tuple(versions))
        self.review_named.emit(None)
        self._start(partial(_read_in_place, tuple(paths), options, path), paths, options)

    @property
    def busy(self) -> bool:
        """Whether files are being read."""
        return self._reading.busy

    @property
    def wanted(self) -> tuple[tuple[Path, ...], ReadOptions]:
        """The files that are being read, or else those that are open, and how."""
        return (self.asked, self._asked_options) if self.busy else (self.paths, self.options)

    def cancel(self) -> None:
        """Do not wait for what is being read."""
        self._reading.cancel()

    def confirm(self) -> None:
        """What was read last is on screen now."""
        self._shown = (self.paths, self.options)

    def take_back(self) -> None:
        """What was read last is not shown after all: the files that are on screen are the open ones."""
        self.paths, self.options = self._shown

    def wait(self) -> None:
        """Wait for files that are being read or written: before the program ends."""
        self._reading.cancel()
        self._reading.wait()
        self._writing.wait()

    # Writing

    def export(self, documents: Sequence[Document], alignment: Alignment) -> None:
        """Ask for a file and write the rows to it."""
        kinds = {
            self.tr("Translation memory (*.tmx)"): ".tmx",
            self.tr("XLIFF 2.1 (*.xlf)"): ".xlf",
            self.tr("Table (*.tsv)"): ".tsv",
            self.tr("Workbook (*.xlsx)"): ".xlsx",
        }
        first = self.paths[0] if self.paths else Path("Facing")
        suggestion = first.with_name(self.tr("{} rows").format(first.stem) + ".tmx")
        path = ask_where(self._window, self.tr("Save the rows"), suggestion, kinds)
        if path is not None:
            self.write(path, Written(path.suffix.lstrip(".").lower()), documents, alignment)

    def write(self, path: Path, kind: Written, documents: Sequence[Document], alignment: Alignment) -> None:
        """Write the rows to a file."""

        def work() -> tuple[Path, tuple[Message, ...]]:
            return path, write_alignment(path, kind, documents, alignment)

        self._writing.start(work)

    @Slot(object)
    def _written(self, answer: tuple[Path, tuple[Message, ...]]) -> None:
        self.exported.emit(*answer)


def _read(paths: tuple[Path, ...], options: ReadOptions) -> _Read:
    return _Read(paths, options, read_documents(paths, options))


def _read_in_place(paths: tuple[Path, ...], options: ReadOptions, path: Path) -> _Read:
    """The files with a new one among them, or the new one alone where it holds several versions by itself."""
    return _read((path,), ReadOptions()) if holds_versions(path) else _read(paths, options)
