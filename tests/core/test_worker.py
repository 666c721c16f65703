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


def test_alarms_wait_until_the_whole_is_aligned(seeds: tuple[Path, Path]) -> None:
    """In provisional rows links are told and findings are not; in the rows of the whole the one finding comes."""
    documents = read_documents(seeds).documents
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
    late = {f.mentions[0].text for answer in found if answer.edition == 1 for f in answer.block.findings}
    assert early
    assert all(len(block.entities) and not block.findings for block in early)
    assert late == {"SDGs"}
