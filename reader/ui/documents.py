"""Opening documents and writing rows for other programs: the one door of the window.

The file dialog, a drop, the command line and a change of a version's options all come here. Files are read on a thread
of their own; what is open stays until they are read.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.core.alignment.model import Alignment
from reader.core.document import Document
from reader.core.formats import Opened, ReadOptions, VersionOptions, read_documents
from reader.core.formats.writing import Written, write_alignment
from reader.core.message import BadInputError, Message
from reader.core.review.database import SUFFIX
from reader.core.review.locating import documents_of
from reader.paths import sample
from reader.ui.tasks import Task

MOST_VERSIONS = 4


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
        self._reading.failed.connect(self.failed)
        self._writing = Task(self)
        self._writing.done.connect(self._written)
        self._writing.failed.connect(self.failed)
        self.paths: tuple[Path, ...] = ()
        self.options = ReadOptions()
        self.may_leave: Callable[[], bool] = lambda: True
        """Asked before other documents take the place of what is open."""
        self._asked: tuple[tuple[Path, ...], ReadOptions] = ((), ReadOptions())

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
        self._asked = (tuple(paths), options)
        self.started.emit()
        self._reading.start(partial(read_documents, tuple(paths), options))

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
    def _read(self, opened: Opened) -> None:
        self.paths, self.options = self._asked
        self.opened.emit(opened)

    def reopen(self, version: int, options: VersionOptions) -> None:
        """Read the open files again, one version with other options."""
        versions = [self.options.version(number) for number in range(max(version + 1, len(self.paths)))]
        versions[version] = options
        self.open(self.paths, replace(self.options, versions=tuple(versions)))

    def replace_version(self, version: int, path: Path) -> None:
        """Open another file in the place of one version."""
        paths = list(self.paths)
        paths[version] = path
        self.open(paths)

    def cancel(self) -> None:
        """Do not wait for what is being read."""
        self._reading.cancel()

    def wait(self) -> None:
        """Wait for files that are being read or written: before the program ends."""
        self._reading.cancel()
        self._reading.wait()
        self._writing.wait()

    # Writing

    def export(self, documents: Sequence[Document], alignment: Alignment) -> None:
        """Ask for a file and write the rows to it."""
        filters = {
            self.tr("Translation memory (*.tmx)"): Written.TMX,
            self.tr("XLIFF 2.1 (*.xlf)"): Written.XLIFF,
            self.tr("Table (*.tsv)"): Written.TSV,
            self.tr("Workbook (*.xlsx)"): Written.XLSX,
        }
        folder = self.paths[0].with_suffix(".tmx") if self.paths else Path("rows.tmx")
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the rows"), str(folder), ";;".join(filters)
        )
        if name:
            kind = filters.get(chosen, Written.TMX)
            path = Path(name)
            suffixes = {written.value for written in Written}
            if path.suffix.lstrip(".").lower() in suffixes:
                kind = Written(path.suffix.lstrip(".").lower())
            else:
                path = path.with_name(f"{path.name}.{kind.value}")
            self.write(path, kind, documents, alignment)

    def write(self, path: Path, kind: Written, documents: Sequence[Document], alignment: Alignment) -> None:
        """Write the rows to a file."""

        def work() -> tuple[Path, tuple[Message, ...]]:
            return path, write_alignment(path, kind, documents, alignment)

        self._writing.start(work)

    @Slot(object)
    def _written(self, answer: tuple[Path, tuple[Message, ...]]) -> None:
        self.exported.emit(*answer)


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files of a drag."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
