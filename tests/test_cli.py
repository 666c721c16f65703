"""The command line: what it prints, how it ends, and that it leaves Qt alone."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    variables = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    variables.update(environment)
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=variables, timeout=60)


def test_the_seeds_align_row_by_row(seeds: tuple[Path, Path]) -> None:
    """Eleven rows of one paragraph each, with languages, directions and a confidence."""
    done = run("align", *seeds, "--json")
    result = json.loads(done.stdout)
    assert done.returncode == 0
    assert [v["language"] for v in result["versions"]] == ["ur", "ar"]
    assert [v["direction"] for v in result["versions"]] == ["rtl", "rtl"]
    assert [v["paragraphs"] for v in result["versions"]] == [11, 11]
    assert [row["cells"] for row in result["rows"]] == [[[n], [n]] for n in range(11)]
    assert {row["origin"] for row in result["rows"]} == {"auto"}
    assert all(0 < row["confidence"] <= 1 for row in result["rows"])


def test_mentions_are_spans_of_the_original_text(seeds: tuple[Path, Path]) -> None:
    """Every mention is the text at its offsets, and has the number of an entity that is listed."""
    result = json.loads(run("entities", *seeds, "--json").stdout)
    texts = [[line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()] for path in seeds]
    numbers = {entity["id"] for entity in result["entities"]}
    assert result["mentions"]
    for mention in result["mentions"]:
        text = texts[mention["version"]][mention["paragraph"]]
        assert text[mention["start"] : mention["end"]] == mention["text"]
        assert mention["entity"] in numbers
    shared = {entity["value"] for entity in result["entities"] if entity["versions"] == [0, 1]}
    assert {
        "334-KH/TU", "356-KH/TU", "239/KH-UBND", "59-NQ/TW", "19/DA-UBND",
        "2025", "2025-03-06", "2025-09-05", "UNDP", "0",
    } <= shared  # fmt: skip  # codes and dates


def test_the_one_difference_of_the_seeds_is_found(seeds: tuple[Path, Path]) -> None:
    """SDGs stands in the Urdu paragraph 8 alone; nothing else is above a hint, and the exit status says so."""
    done = run("check", *seeds, "--json")
    assert done.returncode == 1
    findings = [f for f in json.loads(done.stdout)["findings"] if f["severity"] != "hint"]
    assert [(f["kind"], f["row"], f["mentions"][0]["text"]) for f in findings] == [("only-in-one-version", 7, "SDGs")]
    assert all(finding["fingerprint"] for finding in findings)


@pytest.mark.parametrize("command", ["align", "entities", "check"])
def test_pipelines_load_no_qt(command: str, seeds: tuple[Path, Path]) -> None:
    """The commands for pipelines never import Qt."""
    script = (
        "import sys; from reader.cli import main; main(sys.argv[1:]);"
        "sys.exit(any(n.partition('.')[0] in ('PySide6', 'shiboken6') for n in sys.modules))"
    )
    arguments = [sys.executable, "-c", script, command, *map(str, seeds), "--json"]
    subprocess.run(arguments, check=True, cwd=ROOT, capture_output=True)


def _inputs(folder: Path) -> dict[str, list[Path]]:
    good = ROOT / "seeds" / "000_0580a4c654c2a558.txt"
    for name, data in {"empty.txt": b"", "blank.txt": b" \n\n", "binary.txt": bytes(range(256)) * 20}.items():
        (folder / name).write_bytes(data)
    return {
        "no-such-file": [good, folder / "missing.txt"],
        "folder": [good, folder],
        "empty": [good, folder / "empty.txt"],
        "blank": [good, folder / "blank.txt"],
        "binary": [good, folder / "binary.txt"],
        "one-file": [good],
        "none": [],
    }


@pytest.mark.parametrize("case", ["no-such-file", "folder", "empty", "blank", "binary", "one-file", "none"])
@pytest.mark.parametrize("command", ["align", "check"])
def test_bad_input_is_told_in_one_line(command: str, case: str, tmp_path: Path) -> None:
    """What cannot be used gives one line on stderr, nothing on stdout, and status 2."""
    files = _inputs(tmp_path)[case]
    done = run(command, *files, "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert not files or files[-1].name in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [("align", "--nonsense"), ("snapshot", "--sample"), ("--nonsense",), ("check", "--rows", "x"),
     ("snapshot", "--sample", "--out", "x.png", "--size", "9x9")],
)  # fmt: skip  # one case after the other
def test_usage_errors_take_one_line(arguments: tuple[str, ...]) -> None:
    """A wrong call is told in one line with status 2."""
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_given_rows_need_equal_counts(tmp_path: Path, seeds: tuple[Path, Path]) -> None:
    """With given rows the nth paragraphs are row n; unequal counts are refused with both numbers."""
    rows = json.loads(run("align", *seeds, "--rows", "given", "--json").stdout)["rows"]
    assert {row["origin"] for row in rows} == {"given"}
    assert {row["confidence"] for row in rows} == {None}
    short = tmp_path / "short.txt"
    short.write_text("one\n\ntwo\n", encoding="utf-8")
    done = run("check", seeds[0], short, "--rows", "given")
    assert done.returncode == 2
    assert "11" in done.stderr
    assert "2" in done.stderr


def test_the_same_file_twice_is_a_warning(seeds: tuple[Path, Path]) -> None:
    """A file beside itself is aligned all the same, and said to be one."""
    done = run("align", seeds[0], seeds[0], "--json")
    assert done.returncode == 0
    assert seeds[0].name in done.stderr


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="these always have a display")
def test_without_a_display_the_window_says_so() -> None:
    """No abort: one sentence and status 2."""
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    for key in ("DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(key, None)
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--sample"],
        capture_output=True, text=True, check=False, cwd=ROOT, env=environment, timeout=60,
    )  # fmt: skip  # one call
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "display" in done.stderr


def test_a_snapshot_is_a_picture_of_the_asked_size(tmp_path: Path, seeds: tuple[Path, Path]) -> None:
    """The picture is a PNG of the size asked for, in either mode and theme; an impossible path is told."""
    out = tmp_path / "picture.png"
    done = run(
        "snapshot", *seeds, "--out", out, "--size", "900x700", "--mode", "flowing", "--theme", "dark", "--row", "8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    data = out.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (900, 700)
    refused = run("snapshot", *seeds, "--out", tmp_path / "no" / "picture.png")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("said", "status", "told"),
    [
        ([], 0, ""),
        (["--dates", "day-first"], 1, "“04/03/2025”"),
        (["--dates", "en=month-first"], 1, "“03/04/2025”"),
        (["--dates", "en#1=day-first", "--dates", "en#2=month-first"], 0, ""),
        (["--decimal", "comma", "--decimal", "en#2=point"], 1, "“1,250 rupees”"),
        (["--dates", "fr=day-first"], 2, "fr: no version is in this language"),
        (["--dates", "d/m/y"], 2, "'d/m/y' is none of day-first, month-first, year-first"),
    ],
)
def test_figures_are_read_as_is_said(tmp_path: Path, said: list[str], status: int, told: str) -> None:
    """The order of dates and the decimal mark are said of all versions, of a language, or of one version in it."""
    texts = {
        "ur": "پلان نمبر 334-KH/TU کو 3 اپریل 2025 کو منظور کیا گیا اور اس پر 1,250 روپے خرچ ہوئے۔",
        "uk": "The plan 334-KH/TU was approved by the council on 03/04/2025 and it has cost 1,250 rupees.",
        "us": "The plan 334-KH/TU was approved by the council on 04/03/2025 and it has cost 1,250 rupees.",
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    done = run("check", *(tmp_path / f"{name}.txt" for name in texts), *said)
    assert done.returncode == status
    alarms = [line for line in (done.stdout + done.stderr).splitlines() if ": hint:" not in line]
    assert (told in "".join(alarms)) if told else not alarms
