"""Fuzzing of every reader: `python tests/fuzz_formats.py SECONDS_PER_FORMAT [FORMAT …]`.

Valid files are mutated (bytes and slices cut, doubled, overwritten with awkward pieces; archives also inside of their
members) and opened. Anything but a document or BadInputError is a failure, and so is more than ten seconds. A failing
file is kept in the current directory. A short run of the same is in the test suite.
"""

import io
import random
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from pathlib import Path
from types import FrameType

from reader.core.formats import read_documents
from reader.core.formats.glossary import read_glossary
from reader.core.message import BadInputError

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data" / "formats"
SEED = ROOT / "seeds" / "002_541f1bc391c21dba.txt"
AWKWARD = [
    b"\0", b"\xff\xfe", b"\xed\xa0\x80", "\u202e".encode(), b"&#xD800;", b"&#0;", b"<!ENTITY x 'y'>", b"<", b">", b"&",
    b"\r", b"\n\n", b'"', b"\\", b"-->", b"]]>", b"9" * 30, b"-1", b"%s{}", b"\t", b"../../etc/passwd", b"xmlns='x'",
    b"00:00:00,000 -->", b"\x1b$B", b"<mrk mtype='seg'>", b"<w:p>", b"</w:p>", b"<text:note>", b"msgid",
    b"<w:ilvl w:val='99999999999'/>", b"msgstr[9] ",
]  # fmt: skip  # a list of pieces

XLIFF = "urn:oasis:names:tc:xliff:document"
TEXTS = {
    "txt": "One.\r\nTwo ٢٠٢٥.\n\nThree — four.\u2028Five\n",
    "html": "<html lang=ar dir=rtl><meta charset=utf-8><main><h1>a</h1><p>b <bdi>c</bdi><br><br>d<ul><li>e</ul>",
    "md": "---\na: b\n---\n# Head\n\n* a\n  * b\n\n| a | b |\n|---|---|\n| c | d |\n\n> quote **x** `y` [z](http://a.b)\n",
    "srt": "1\n00:00:01,000 --> 00:00:02,000\n<i>One</i>\ntwo\n\n2\n00:00:03,000 --> 00:00:04,000\nThree\n",
    "vtt": "WEBVTT\n\nNOTE x\n\n1\n00:01.000 --> 00:02.000 line:0\n<v Bob>One</v>\n\n00:03.000 --> 00:04.000\nTwo\n",
    "xlf": f"""<xliff version="1.2" xmlns="{XLIFF}:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file source-language="en" target-language="ar"><body><trans-unit id="1"><source>One <g id="1">x</g></source>
<seg-source><mrk mtype="seg" mid="1">One</mrk></seg-source><target state="new">
<mrk mtype="seg" mid="1">واحد<ph id="2">p</ph></mrk></target><note>n</note>
<sdl:seg-defs><sdl:seg id="1" conf="Draft"/></sdl:seg-defs></trans-unit></body></file></xliff>""",
    "xlf2": f"""<xliff xmlns="{XLIFF}:2.0" version="2.0" srcLang="en" trgLang="ur"><file id="f"><unit id="1">
<notes><note>a</note></notes><originalData><data id="d">x</data></originalData><segment state="final">
<source>One<ph id="1" dataRef="d"/></source><target>ایک</target></segment></unit></file></xliff>""",
    "tmx": """<tmx version="1.4"><header srclang="en"/><body><tu><note>n</note>
<tuv xml:lang="en"><seg>a<bpt i="1">b</bpt></seg></tuv>
<tuv xml:lang="fr"><seg>c<hi>d</hi></seg></tuv></tu></body></tmx>""",
    "po": """msgid ""
msgstr "Language: fr\\n"

#, fuzzy
msgctxt "c"
msgid "a"
msgid_plural "b"
msgstr[0] "c"
msgstr[1] "d"
""",
    "csv": 'id;en;fr\n1;"a ""b""";c\n2;d;"e\nf"\n',
    "tsv": "en\tar\nOne\tواحد\nTwo\tاثنان\n",
    "tbx": """<martif type="TBX"><text><body><termEntry><langSet xml:lang="en"><tig><term>a</term><termNote>x</termNote>
</tig></langSet><langSet xml:lang="fr"><tig><term>b</term></tig></langSet></termEntry></body></text></martif>""",
}


def samples() -> dict[str, bytes]:
    """A valid file of every format."""
    made = {name: text.encode() for name, text in TEXTS.items()}
    for suffix in ("docx", "odt", "epub", "pdf"):
        made[suffix] = (DATA / f"{SEED.stem}.{suffix}").read_bytes()
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("a")
    for row in [("en", "fr"), ("One", "Un"), (1, 2.5)]:
        sheet.append(row)
    buffer = io.BytesIO()
    workbook.save(buffer)
    made["xlsx"] = buffer.getvalue()
    return made


def mutated(data: bytes, dice: random.Random) -> bytes:
    """The data with some damage; half of the time, an archive is damaged inside of a member."""
    if data.startswith(b"PK") and dice.random() < 0.5:
        try:
            return _mutated_archive(data, dice)
        except (zipfile.BadZipFile, NotImplementedError):
            pass
    piece = bytearray(data)
    for _ in range(dice.choice([1, 1, 2, 3, 8])):
        start = dice.randrange(len(piece) + 1)
        end = min(len(piece), start + dice.choice([1, 2, 5, 20, 200]))
        match dice.randrange(6):
            case 0:
                del piece[start:end]
            case 1:
                piece[start:start] = piece[start:end] * dice.choice([1, 2, 50])
            case 2:
                piece[start:start] = dice.choice(AWKWARD)
            case 3:
                piece[start:end] = dice.choice(AWKWARD)
            case 4 if start < len(piece):
                piece[start] = dice.randrange(256)
            case _:
                del piece[start:]
    return bytes(piece)


def _mutated_archive(data: bytes, dice: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        members = {name: file.read(name) for name in file.namelist()}
    victim = dice.choice([name for name in members if name.endswith(("ml", "rels", "opf"))])
    members[victim] = mutated(members[victim], dice)
    if dice.random() < 0.2:
        del members[dice.choice(list(members))]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


def open_every_way(path: Path) -> None:
    """Opens a file beside another, alone, and as a termbase; only BadInputError may come of it."""
    for paths in ([path, SEED], [path]):
        try:
            read_documents(paths)
        except BadInputError:
            continue
    try:
        read_glossary(path)
    except BadInputError:
        return


def _too_long(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError("more than ten seconds")


def main(seconds: float, names: list[str]) -> int:
    """Fuzzes formats for some seconds each and prints what happened; how many failed."""
    signal.signal(signal.SIGALRM, _too_long)
    failures = 0
    dice = random.Random(time.time_ns())  # not a secret
    for name, data in samples().items():
        if names and name not in names:
            continue
        until, runs = time.monotonic() + seconds, 0
        while time.monotonic() < until:
            runs += 1
            damaged = mutated(data, dice)
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / f"fuzzed.{name}"
                path.write_bytes(damaged)
                signal.alarm(10)
                try:
                    open_every_way(path)
                except Exception:  # noqa: BLE001  # the very thing that is looked for
                    failures += 1
                    kept = Path(f"failure-{name}-{failures}")
                    kept.write_bytes(damaged)
                    print(kept, traceback.format_exc(), sep="\n")  # noqa: T201
                finally:
                    signal.alarm(0)
        print(f"{name}: {runs} files")  # noqa: T201
    print(f"{failures} failures")  # noqa: T201
    return failures


if __name__ == "__main__":
    sys.exit(min(1, main(float(sys.argv[1]), sys.argv[2:])))
