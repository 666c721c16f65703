"""Review files that are old, new, damaged, or made by somebody who means harm."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.findings import Order
from reader.core.message import BadInputError, Message
from reader.core.review import codec, commands
from reader.core.review.database import APPLICATION_ID, SCHEMAS, VERSION
from reader.core.review.loading import Contents, load
from reader.core.review.locating import located
from reader.core.review.navigation import RowFilter
from reader.core.review.opening import open_review
from reader.core.review.review import Review
from reader.core.review.store import Access, Store
from reader.core.review.values import Status, Table
from reader.core.review.window_state import WindowState, decoded_state, encoded_state
from tests.core.review.samples import ANNA, document, one_to_one, texts

ROWS = 400


def review_file(folder: Path) -> Path:
    """A file with a status and a note on each of many rows, as a whole window session leaves it."""
    documents = [document(str(folder / name), texts(ROWS, name)) for name in ("one", "other")]
    opened = open_review(documents, folder / "data", kept=lambda _: None, failed=lambda _: None)
    review = Review(documents, opened.paragraphs, one_to_one(ROWS))
    for row in range(0, ROWS, 20):
        opened.store.keep(review.do(commands.set_status(review, range(row, row + 20), Status.REVIEWED, ANNA)))
        opened.store.keep(review.do(commands.add_note(review, row, f"note {row} " * 20, ANNA)))
    assert opened.store.close()
    return opened.store.path


def opened(path: Path) -> tuple[Store, Contents]:
    store, contents = Store.open(path, kept=lambda _: None, failed=lambda _: None)
    store.close()
    return store, contents


def refusal(path: Path) -> str:
    with pytest.raises(BadInputError) as caught:
        Store.open(path, kept=lambda _: None, failed=lambda _: None)
    assert not list(path.parent.glob("*-lock"))
    return caught.value.message.key


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A review file that is fine; tests work on copies of it."""
    return review_file(tmp_path_factory.mktemp("whole"))


@pytest.fixture
def file(whole: Path, tmp_path: Path) -> Path:
    """A copy of a review file."""
    return Path(shutil.copy(whole, tmp_path / "copy.facing"))


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    "contents",
    [b"", b"hello", b"SQLite format 3\x00", bytes(4096), "گزارش".encode() * 1000],
    ids=["empty", "short", "cut off", "zeros", "text"],
)
def test_what_is_no_review_file_is_refused(tmp_path: Path, contents: bytes) -> None:
    """Any other file is refused with a sentence and stays as it is."""
    path = tmp_path / "file.facing"
    path.write_bytes(contents)
    assert refusal(path) == "review-foreign"
    assert path.read_bytes() == contents


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    """SQLite files of other programs are not ours, nor is one that only claims to be."""
    path = tmp_path / "file.facing"
    run(path, "CREATE TABLE decision(kind, key, value)")
    assert refusal(path) == "review-foreign"
    run(path, f"PRAGMA application_id={APPLICATION_ID}", "PRAGMA user_version=1")
    assert refusal(path) == "review-foreign"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    """What cannot be read at all has its sentence too."""
    assert refusal(tmp_path / "none.facing") == "review-unreadable"
    assert refusal(tmp_path) == "review-unreadable"


def test_a_newer_version_is_refused(file: Path) -> None:
    """A file of a later version of the program is not touched; opening its documents goes on in memory."""
    run(file, f"PRAGMA user_version={VERSION + 1}")
    before = file.read_bytes()
    assert refusal(file) == "review-newer"
    documents = [document(name, texts(3, name)) for name in ("one", "other")]
    opening = open_review(documents, file.parent, kept=lambda _: None, failed=lambda _: None, path=file)
    assert opening.store.access is Access.MEMORY
    assert opening.store.message == Message.of("review-newer", path=str(file), version=VERSION + 1, known=VERSION)
    assert file.read_bytes() == before


def made_older(file: Path) -> None:
    """Make the file one of the first version of the schema."""
    run(file, "DROP TABLE window", "PRAGMA user_version=1", "VACUUM")


def test_an_older_version_is_brought_up_to_date_and_a_copy_kept(file: Path) -> None:
    """A file of the first version opens with all its decisions, is written from then on, and its copy is as it was."""
    made_older(file)
    store, contents = opened(file)
    assert (store.access, len(contents.decisions.notes)) == (Access.WRITING, 20)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert connection.execute("SELECT count(*) FROM window").fetchone() == (0,)
    kept = file.with_name("copy (version 1).facing-old")
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM decision").fetchone() == (ROWS + 20,)
    assert opened(file)[0].access is Access.WRITING


def test_an_older_version_can_be_read_without_changing_it(file: Path) -> None:
    """Reading alone (for a report) leaves an older file as it is."""
    made_older(file)
    before = file.read_bytes()
    assert len(load(file).decisions.notes) == 20
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_copy_kept_is_never_overwritten(file: Path) -> None:
    """If there is a copy of that version already, another name is taken."""
    kept = file.with_name("copy (version 1).facing-old")
    kept.write_text("precious")
    made_older(file)
    assert opened(file)[0].access is Access.WRITING
    assert kept.read_text() == "precious"
    assert len(list(file.parent.glob("copy (version 1)*"))) == 2


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_file_is_read_as_far_as_it_can_be_and_left_alone(file: Path, seed: int) -> None:
    """Of a file with pages overwritten, what is left is read; the file keeps every byte, and the program says so."""
    pages = file.stat().st_size // 4096
    chance = random.Random(seed)
    with file.open("r+b") as stream:
        for page in chance.sample(range(2, pages), 3):
            stream.seek(page * 4096)
            stream.write(chance.randbytes(4096))
    before = file.read_bytes()
    store, contents = opened(file)
    assert file.read_bytes() == before
    assert (store.access, store.message) == (Access.MEMORY, Message.of("review-damaged", path=str(file)))
    assert len(contents.decisions.marks) + len(contents.decisions.notes) > 0
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_the_table_lost_the_journal_tells(file: Path) -> None:
    """Decisions whose pages are destroyed are taken from the journal."""
    with closing(sqlite3.connect(file)) as connection:
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'decision'").fetchone()
    with file.open("r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(bytes(4096))
    _, contents = opened(file)
    assert contents.damaged
    assert (len(contents.decisions.marks), len(contents.decisions.notes)) == (ROWS, 20)


def test_a_file_cut_short_is_no_end(file: Path) -> None:
    """A file half copied is opened as damaged, or refused, never changed."""
    size = file.stat().st_size
    for share in (0.9, 0.5, 0.1):
        with file.open("r+b") as stream:
            stream.truncate(int(size * share))
        before = file.read_bytes()
        assert opened(file)[1].damaged
        assert file.read_bytes() == before


HOSTILE: dict[str, Callable[[Path], None]] = {
    "trigger": lambda path: run(
        path, "CREATE TRIGGER gone AFTER INSERT ON decision BEGIN DELETE FROM decision; END"
    ),
    "view": lambda path: run(
        path,
        "DROP TABLE decision",
        "CREATE VIEW decision AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
        " SELECT 'note' AS kind, x AS key, x AS value FROM n",
    ),
    "generated": lambda path: run(
        path, "DROP TABLE window", "CREATE TABLE window(number INTEGER PRIMARY KEY, state TEXT AS (hex(number)))"
    ),
    "check": lambda path: run(
        path, "DROP TABLE window",
        "CREATE TABLE window(number INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (length(state) > 0)) STRICT",
    ),
    "index": lambda path: run(path, "CREATE INDEX slow ON decision(upper(value))"),
    "virtual": lambda path: run(path, "CREATE VIRTUAL TABLE more USING fts5(text)"),
}  # fmt: skip  # one thing a line


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_could_run_something_is_refused(file: Path, name: str) -> None:
    """Triggers, views, virtual tables, generated columns, checks and indexes of others: not one is used."""
    HOSTILE[name](file)
    started = monotonic()
    assert refusal(file) == "review-foreign"
    assert monotonic() - started < 30


def test_nonsense_in_the_tables_is_left_out(file: Path) -> None:
    """Entries of the wrong kind, shape, type or size are counted and left out, the others come through."""
    good = '{"reason":"","author":"A","time":"T"}'
    values = [
        ("note", "n", "{}"), ("note", "n2", "[" * 100_000), ("status", "0.00", good), ("spell", "x", good),
        ("dismissal", "d1", good), ("dismissal", "d2", '{"reason":1,"author":"A","time":"T"}'),
        ("dismissal", "d3", '{"reason":"' + "x" * 200_000 + '","author":"A","time":"T"}'),
        ("dismissal", "d4", "null"), ("dismissal", "d5", "1" * 10_000),
        ("term", "t", '{"terms":[[0,"a"],[99999,"b"]],"same":true,"author":"A","time":"T"}'),
        ("ignored", "i", '{"mentions":"soul","value":null,"author":"A","time":"T"}'),
        ("note", "n3", '{"body":"b","resolved":false,"author":"A","time":"T","text":{"documents":[0],"keys":["0.x"]}}'),
    ]  # fmt: skip  # an entry a line
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.executemany("INSERT INTO decision VALUES(?, ?, ?)", values)
        connection.execute("INSERT INTO decision VALUES('note', 'bytes', CAST(x'ff00fe' AS TEXT))")
        connection.execute("INSERT INTO paragraph VALUES('no print', 'text')")
        connection.execute("INSERT INTO document VALUES(5, 'p', 'r', 'en', x'00', x'00')")
    store, contents = opened(file)
    assert store.access is Access.WRITING
    assert list(contents.decisions.dismissals) == ["d1"]
    assert (contents.lost, len(contents.decisions.notes), contents.damaged) == (len(values) + 2, 20, False)


@pytest.mark.parametrize(
    "path", ["//server/share/doc.txt", "\\\\server\\share\\doc.txt", "\\\\?\\UNC\\server\\doc.txt", "/\\server/doc.txt"]
)
def test_a_path_in_a_file_does_not_reach_for_a_server(file: Path, path: str) -> None:
    """Where a document is said to lie on another machine, it is missing: nothing is asked of the network."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE document SET path = ?, relative = ?", (path, path))
    assert [located(stored, file.parent) for stored in load(file).documents] == [None, None]


def test_documents_are_located_beside_the_review(file: Path) -> None:
    """A review moved with its documents finds them by the way from its own folder."""
    (file.parent / "one").write_text("text")
    assert [located(stored, file.parent) for stored in load(file).documents] == [file.parent / "one", None]


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["author", "time", "status", "text", "body", "resolved", "documents", "keys", "prints",
                         "passage", "reason", "terms", "same", "mentions", "value", "fraction", "filter", "mode"]),
        inner, max_size=6),
))  # fmt: skip  # the shape of the values
@settings(max_examples=200)
def test_any_json_is_a_decision_or_an_error(value: object) -> None:
    """Whatever stands in a file, reading it gives a decision or ValueError, and nothing else."""
    for read in [*(lambda v, t=table: codec.decoded(t, "key", v) for table in Table), decoded_state]:
        try:
            read(value)  # type: ignore[operator]
        except ValueError:
            continue


def test_the_window_comes_back_as_it_was_left(file: Path) -> None:
    """Panes, mode, place, panels and filters are kept with the review."""
    state = WindowState(
        documents=(1, 0),
        hidden=(0,),
        mode="flowing",
        place="0.0123456789abcdef",
        fraction=0.25,
        panels=("notes",),
        row_filter=RowFilter(statuses=frozenset({Status.NEEDS_WORK}), with_notes=True),
        finding_order=Order.SEVERITY,
        show_dismissed=True,
    )
    assert decoded_state(codec.loads(codec.dumps(encoded_state(state)))) == state
    store, _ = Store.open(file, kept=lambda _: None, failed=lambda _: None)
    assert store.keep_window(state) == 1
    store.close()
    assert opened(file)[1].window == state


def test_the_first_version_stays_what_it_was() -> None:
    """The statements of a version that files were written in are not changed any more: later versions add to them."""
    assert sorted(SCHEMAS) == list(range(1, VERSION + 1))
    first = sha256("\n".join(SCHEMAS[1]).encode()).hexdigest()
    assert first == "d60fb143d64424e3f0fa154c592bb9da6cccccab4e4d5ef8246af114a93de5d6"
