"""The built wheel: it holds what the program needs, and works from anywhere."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _build(folder: Path, *options: str) -> Path:
    command = [sys.executable, "-m", "build", *options, "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build(tmp_path_factory.mktemp("wheel"), "--wheel")


def test_the_wheel_of_the_source_archive_is_the_same(wheel: Path, tmp_path: Path) -> None:
    """A wheel that is built from the source archive is, byte for byte, the one that is built from the tree."""
    assert _build(tmp_path).read_bytes() == wheel.read_bytes()


def test_the_wheel_holds_seeds_resources_and_licence(wheel: Path) -> None:
    """Seeds, resources, compiled translations, guides, the desktop's files and the licences are in."""
    names = zipfile.ZipFile(wheel).namelist()
    assert {f"reader/seeds/{path.name}" for path in (ROOT / "seeds").iterdir()} <= set(names)
    for path in (ROOT / "resources" / "icons").glob("*.svg"):
        assert f"reader/{path.relative_to(ROOT).as_posix()}" in names
    for path in (ROOT / "resources" / "translations").glob("*.ts"):
        assert f"reader/resources/translations/{path.stem}.qm" in names
    assert {f"reader/resources/{path.name}" for path in (ROOT / "resources").glob("guide*.md")} <= set(names)
    for kept in ("applications/facing-reader.desktop", "mime/packages/facing-reader.xml", "man/man1/facing-reader.1"):
        assert any(name.endswith(f".data/data/share/{kept}") for name in names)
    for notice in ("LICENSE", "resources/lexicon/NOTICE", "resources/lexicon/spellout/NOTICE"):
        assert any(name.endswith(f".dist-info/licenses/{notice}") for name in names)


def test_the_wheel_holds_nothing_that_only_builds_or_tests(wheel: Path) -> None:
    """Tests, pictures, sources of translations and the scripts beside the resources stay out."""
    names = zipfile.ZipFile(wheel).namelist()
    assert not any(name.startswith("tests/") or "/tests/" in name for name in names)
    assert {name.split("/")[2] for name in names if name.startswith("reader/resources/")} == {
        *("icons", "lexicon", "translations"),
        *(path.name for path in (ROOT / "resources").glob("guide*.md")),
    }
    assert not any(name.startswith("reader/resources/") and name.endswith((".py", ".ts")) for name in names)


def test_the_sample_opens_from_the_installed_wheel(wheel: Path, tmp_path: Path) -> None:
    """Installed elsewhere and started in another folder, the window paints the sample."""
    target = tmp_path / "site"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "reader", "snapshot", "--sample", "--out", "sample.png"],
        cwd=elsewhere, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(target), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip  # one call
    assert (done.returncode, done.stderr) == (0, "")
    assert (elsewhere / "sample.png").stat().st_size > 50_000
