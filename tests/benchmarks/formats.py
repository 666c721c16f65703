"""Time and memory of opening big files, as JSON: `python tests/benchmarks/formats.py [NAME …]`.

Every case runs in a process of its own. `seconds` is CPU time from the call to the documents (imports of the format's
libraries included), `peak_mb` the process's peak, `bare_seconds` what the format's own library takes to parse the
same file and to touch every text once, `ratio` the first by the last.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.core.document import Document, Paragraph
from reader.core.formats import read_documents
from reader.core.formats.writing import Written, write_alignment

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT / "seeds").iterdir())


def _texts(count: int, length: int = 60) -> list[str]:
    """Paragraphs of some words of the Arabic seed in random order: as hard to compress as real ones."""
    words = [word for p in read_documents(SEEDS).documents[1].paragraphs for word in p.text.split()]
    dice = random.Random(1)  # not a secret
    return [f"{number} {' '.join(dice.choices(words, k=length))}" for number in range(count)]


def _make_text(path: Path) -> None:
    path.write_text("\n".join(_texts(32_000)), encoding="utf-8")


def _make_lines(path: Path) -> None:
    path.write_text("\n".join(f"الفقرة رقم {n} من النص." for n in range(1_000_000)), encoding="utf-8")


def _make_line(path: Path) -> None:
    path.write_text(" ".join(_texts(80_000)), encoding="utf-8")


def _make_docx(path: Path) -> None:
    import docx

    document = docx.Document()
    for text in _texts(10_000):
        document.add_paragraph(text)
    document.save(str(path))


def _make_rows(path: Path, kind: Written) -> None:
    import numpy as np

    from reader.core.alignment.model import Alignment
    from reader.core.document import Direction

    texts = _texts(50_000, 20)
    paragraphs = tuple(map(Paragraph, texts))
    documents = [Document(Path(language), paragraphs, language, Direction.RTL) for language in ("ar", "ur")]
    starts = np.repeat(np.arange(len(texts) + 1, dtype=np.int32)[:, None], 2, axis=1)
    rows = Alignment(starts, np.zeros(len(texts), np.uint8), np.full(len(texts), np.nan, np.float32))
    write_alignment(path, kind, documents, rows)


def _bare_docx(path: Path) -> int:
    import docx

    return sum(len(paragraph.text) for paragraph in docx.Document(str(path)).paragraphs)


def _bare_tmx(path: Path) -> int:
    from translate.storage.tmx import tmxfile

    with path.open("rb") as file:
        return sum(len(unit.source) + len(unit.target) for unit in tmxfile(file, "ar", "ur").units)


def _bare_xliff(path: Path) -> int:
    from translate.storage.xliff2 import Xliff2File

    with path.open("rb") as file:
        return sum(len(unit.source) + len(unit.target) for unit in Xliff2File(file).units)


def _bare_xlsx(path: Path) -> int:
    from openpyxl import load_workbook

    return sum(len(str(cell)) for row in load_workbook(path, read_only=True).worksheets[0].values for cell in row)


CASES: dict[str, tuple[str, Callable[[Path], None], Callable[[Path], int] | None]] = {
    "text-20mb": ("txt", _make_text, None),
    "text-million-paragraphs": ("txt", _make_lines, None),
    "text-one-line-50mb": ("txt", _make_line, None),
    "docx-10000-paragraphs": ("docx", _make_docx, _bare_docx),
    "tmx-50000-units": ("tmx", lambda path: _make_rows(path, Written.TMX), _bare_tmx),
    "xliff-50000-units": ("xlf", lambda path: _make_rows(path, Written.XLIFF), _bare_xliff),
    "xlsx-50000-rows": ("xlsx", lambda path: _make_rows(path, Written.XLSX), _bare_xlsx),
    "tsv-50000-rows": ("tsv", lambda path: _make_rows(path, Written.TSV), None),
}


def _peak_mb() -> int:
    found = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found[1]) // 1024 if found else 0


def _measure(name: str, path: Path, *, bare: bool) -> None:
    """Prints what one case takes; runs in a process of its own."""
    begin = time.process_time()
    if bare:
        parse = CASES[name][2]
        assert parse is not None
        parse(path)
    else:
        alone = path.suffix in {".tmx", ".xlf", ".xlsx", ".tsv"}
        read_documents([path] if alone else [path, SEEDS[1]])
    print(json.dumps([round(time.process_time() - begin, 3), _peak_mb()]))


def _in_process(name: str, path: Path, kind: str) -> tuple[float, int]:
    done = subprocess.run(
        [sys.executable, __file__, kind, name, str(path)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    seconds, peak = json.loads(done.stdout)
    return seconds, peak


def main(names: list[str]) -> None:
    """Measures the cases and prints them."""
    results: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, (suffix, make, bare) in CASES.items():
            if names and name not in names:
                continue
            path = Path(folder) / f"{name}.{suffix}"
            make(path)
            seconds, peak = _in_process(name, path, "--measure")
            results[name] = {"file_mb": round(path.stat().st_size / 2**20, 1), "seconds": seconds, "peak_mb": peak}
            if bare:
                bare_seconds, bare_peak = _in_process(name, path, "--bare")
                ratio = round(seconds / bare_seconds, 2)
                results[name] |= {"bare_seconds": bare_seconds, "bare_peak_mb": bare_peak, "ratio": ratio}
    print(json.dumps(results, indent=1))


if __name__ == "__main__":
    if sys.argv[1:2] in (["--measure"], ["--bare"]):
        _measure(sys.argv[2], Path(sys.argv[3]), bare=sys.argv[1] == "--bare")
    else:
        main(sys.argv[1:])
