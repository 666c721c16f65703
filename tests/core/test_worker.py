"""The worker's side of the connection: what it sends, in which order, about which rows."""

from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

import numpy as np
import pytest

from reader.core import mail
from reader.core.alignment import given, quick
from reader.core.alignment.model import Moved
from reader.core.alignment.repair import merge_with_next
from reader.core.analysis import analyse
from reader.core.blocks import Blocks, still_final
from reader.core.document import Document
from reader.core.entities.model import Kind
from reader.core.entities.table import EntityTable
from reader.core.formats import read_documents
from reader.core.glossary import Glossary
from reader.core.worker import Worker


@pytest.fixture
def connection() -> Iterator[Connection]:
    """The window's end of a connection to a worker."""
    ours, theirs = Pipe()
    thread = Thread(target=Worker(theirs).serve)
    thread.start()
    yield ours
    ours.close()
    thread.join(10)


def begin(connection: Connection, documents: tuple[Document, ...], *, final: bool) -> None:
    headers = tuple(replace(document, paragraphs=()) for document in documents)
    rows = given(documents) if final else quick(documents)
    connection.send(mail.Begin(headers, rows, final=final, glossary=Glossary()))
    for version, document in enumerate(documents):
        connection.send(mail.Paragraphs(version, document.paragraphs))
    connection.send(mail.Look(0, len(documents[0].paragraphs)))
    connection.send(mail.Start())


def answers(connection: Connection) -> list[mail.Answer]:
    """What the worker sends until it has finished."""
    received: list[mail.Answer] = []
    while not isinstance(received[-1] if received else None, mail.Finished):
        received.append(connection.recv())
    return received


def test_alarms_wait_until_the_whole_is_aligned(connection: Connection, tmp_path: Path) -> None:
    """In provisional rows links are told and findings are not; in the rows of the whole the difference is found."""
    paths = tmp_path / "one.txt", tmp_path / "other.txt"
    for path, days in zip(paths, ("12", "21"), strict=True):
        path.write_text(f"Plan 334-KH/TU was signed.\n\nIt took {days} days.\n", encoding="utf-8")
    begin(connection, read_documents(paths).documents, final=False)
    found = [answer for answer in answers(connection) if isinstance(answer, mail.Found)]
    early = [answer.block for answer in found if answer.edition == 0]
    late = {
        mention.text for answer in found if answer.edition == 1 for f in answer.block.findings for mention in f.mentions
    }
    assert early
    assert all(len(block.entities) and not block.findings for block in early)
    assert {"12", "21"} <= {text.split()[0] for text in late}


def test_after_a_repair_the_rest_is_not_looked_at_again(connection: Connection, tmp_path: Path) -> None:
    """The merged row and those beside it come anew; with what was known they make the analysis of the whole."""
    paths = tmp_path / "one.txt", tmp_path / "other.txt"
    for number, path in enumerate(paths):
        lines = [f"Plan {100 + n}-KH/TU cost {n + (n == 30 and number)} dollars in Hanoi." for n in range(200)]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    documents = read_documents(paths).documents
    rows = given(documents)
    begin(connection, documents, final=True)
    blocks = Blocks(len(rows))
    for answer in answers(connection):
        if isinstance(answer, mail.Found):
            blocks.put(answer.block)
    after = merge_with_next(rows, 30)
    found = Moved.between(rows, after).found
    known = still_final(blocks.final, found)
    assert known.sum() == 199 - 3
    connection.send(mail.Rows(2, after, Glossary(), known))
    blocks = blocks.moved(found)
    sent = []
    entities = EntityTable.of(())
    for answer in answers(connection):
        if isinstance(answer, mail.Found):
            blocks.put(answer.block)
            sent.append((answer.block.first, answer.block.rows))
        elif isinstance(answer, mail.EntitiesFound):
            entities = answer.entities
    assert sent == [(29, 3)]
    anew = analyse(documents, after)
    assert blocks.final.all()
    for row, analysis in enumerate(anew.rows):
        mine = blocks.analysis(row)
        assert mine is not None
        assert (mine.mentions, mine.findings) == (analysis.mentions, analysis.findings)
    assert {(e.kind, e.value, e.counts) for e in entities} == {(e.kind, e.value, e.counts) for e in anew.entities}
    numbers = {entity.id: entity for entity in entities}
    links = [
        (numbers[link.entity].value, mine.mentions[at].value)
        for row in range(199)
        for mine in [blocks.analysis(row)]
        if mine
        for link in mine.links
        for at in link.mentions
    ]
    assert all(one == other for one, other in links)


def test_another_glossary_makes_everything_known_void(connection: Connection, tmp_path: Path) -> None:
    """What the window has was made with another glossary: all rows come anew, though it says that it knows them."""
    paths = tmp_path / "one.txt", tmp_path / "other.txt"
    for path in paths:
        path.write_text("".join(f"It took {n} days.\n" for n in range(90)), encoding="utf-8")
    documents = read_documents(paths).documents
    begin(connection, documents, final=True)
    answers(connection)
    glossary = Glossary(ignored=frozenset())
    connection.send(mail.Rows(2, given(documents), glossary, np.ones(90, bool)))
    assert not [answer for answer in answers(connection) if isinstance(answer, mail.Found)]
    other = replace(glossary, switched_off=frozenset({Kind.NUMBER}))
    connection.send(mail.Rows(3, given(documents), other, np.ones(90, bool)))
    assert sum(answer.block.rows for answer in answers(connection) if isinstance(answer, mail.Found)) >= 90


def test_documents_that_come_amid_the_work_take_its_place(connection: Connection, tmp_path: Path) -> None:
    """Other documents that are sent while some are analysed are waited for and analysed to the end."""
    readings = []
    for name, count in (("long", 2000), ("short", 3)):
        paths = tmp_path / f"{name}.en.txt", tmp_path / f"{name}.de.txt"
        for path in paths:
            path.write_text("".join(f"It took {n} days.\n" for n in range(count)), encoding="utf-8")
        readings.append(read_documents(paths).documents)
    for documents in readings:
        begin(connection, documents, final=True)
    blocks = [answer.block for answer in answers(connection) if isinstance(answer, mail.Found)]
    assert max(block.first + block.rows for block in blocks if block.final) == 3
    assert not connection.poll(0.2)
