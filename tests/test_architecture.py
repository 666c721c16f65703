"""The house: arrows point down only, and the core knows no Qt."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "reader"
WITHOUT_QT = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.is_relative_to(PACKAGE / "core")
    or path.is_relative_to(PACKAGE / "wording")
    or path.name in {"paths.py", "system.py", "__init__.py", "cli.py"}
    if not path.is_relative_to(PACKAGE / "ui")
]
# The PDF report is the one that Qt paints (design, section 7).
PAINTED = {PACKAGE / "core" / "report" / name for name in ("pdf.py", "pdflines.py")}


def _imports(path: Path) -> set[str]:
    """Every module that a file names in an import, at the top or inside a function."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", sorted((PACKAGE / "core").rglob("*.py")), ids=str)
def test_core_looks_down_only(path: Path) -> None:
    """No module of the core names Qt, the window, the application or the wording."""
    above = (
        "PySide6",
        "shiboken6",
        "reader.ui",
        "reader.app",
        "reader.cli",
        "reader.wording",
        "reader.preferences",
    )
    allowed = {"PySide6"} if path in PAINTED else set()
    assert not [n for n in _imports(path) for a in above if a not in allowed and (n == a or n.startswith(a + "."))]


def test_importing_the_core_loads_no_qt() -> None:
    """All modules that promise it can be imported without Qt being loaded."""
    modules = [
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in WITHOUT_QT
        if path not in PAINTED
    ]
    script = "import importlib, sys\n" + "".join(f"importlib.import_module({m!r})\n" for m in modules)
    script += "sys.exit(any(name.partition('.')[0] in ('PySide6', 'shiboken6') for name in sys.modules))"
    subprocess.run([sys.executable, "-c", script], check=True, cwd=PACKAGE.parent)
