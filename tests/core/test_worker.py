"""The worker's side of the connection: what it sends, in which order, about which rows."""

from dataclasses import replace
from multiprocessing import Pipe
from pathlib import Path
from threading import Thread

from reader.core import mail
from reader.core.alignment import quick
from reader.core.formats import read_documents
from reader.core.glossary import Glossary
from reader.core.worker import Worker


def test_alarms_wait_until_the_whole_is_aligned(tmp_path: Path) -> None:
    """In provisional rows links are told and findings are not; in the rows of the whole the difference is found."""
    paths = tmp_path / "one.txt", tmp_path / "other.txt"
    for path, days in zip(paths, ("12", "21"), strict=True):
        path.write_text(f"Plan 334-KH/TU was signed.\n\nIt took {days} days.\n", encoding="utf-8")
    documents = read_documents(paths).documents
    ours, theirs = Pipe()
    thread = Thread(target=Worker(theirs).serve)
    thread.start()
    headers = tuple(replace(document, paragraphs=()) for document in documents)
    ours.send(mail.Begin(headers, quick(documents), final=False, glossary=Glossary()))
    for version, document in enumerate(documents):
        ours.send(mail.Paragraphs(version, document.paragraphs))
    ours.send(mail.Look(0, len(documents[0].paragraphs)))
    ours.send(mail.Start())
    answers: list[mail.Answer] = []
    while not isinstance(answers[-1] if answers else None, mail.Finished):
        answers.append(ours.recv())
    ours.close()
    thread.join(10)
    found = [answer for answer in answers if isinstance(answer, mail.Found)]
    early = [answer.block for answer in found if answer.edition == 0]
    late = {
        mention.text for answer in found if answer.edition == 1 for f in answer.block.findings for mention in f.mentions
    }
    assert early
    assert all(len(block.entities) and not block.findings for block in early)
    assert {"12", "21"} <= {text.split()[0] for text in late}
