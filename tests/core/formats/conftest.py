"""Files in the making, for the tests of formats."""

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Write = Callable[..., Path]

RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture
def archive(tmp_path: Path) -> Write:
    """Makes a ZIP archive of members by name."""

    def write(name: str, members: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", compression) as file:
            for member, content in members.items():
                file.writestr(member, content)
        return path

    return write


def relations(**targets: str) -> str:
    links = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind.rstrip("0123456789")}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{RELS}">{links}</Relationships>'


@pytest.fixture
def docx(archive: Write) -> Write:
    """Makes a DOCX of a body and other parts, by their kind of relationship."""

    def write(body: str, name: str = "a.docx", **parts: str) -> Path:
        members = {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations(officeDocument="word/document.xml"),
            "word/_rels/document.xml.rels": relations(**{kind: f"{kind}.xml" for kind in parts}),
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        }
        for kind, content in parts.items():
            members[f"word/{kind}.xml"] = f'<w:{kind} xmlns:w="{W}">{content}</w:{kind}>'
        return archive(name, members)

    return write


@pytest.fixture
def text(tmp_path: Path) -> Write:
    """Makes a text file."""

    def write(name: str, content: str) -> Path:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8", newline="")
        return path

    return write
