"""Build hook: compiles the interface's translations, which a wheel holds as Qt reads them."""

import subprocess
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Runs lrelease, which PySide6-Essentials brings, over every source of translations."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  # hatchling's signature
        """Compile beside the sources, from where the resources go into the wheel."""
        lrelease = next(Path(PySide6.__path__[0]).glob("lrelease*"))
        for source in sorted((Path(self.root) / "resources" / "translations").glob("*.ts")):
            compiled = source.with_suffix(".qm")
            subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)  # noqa: S603  # our own files
