"""File formats: one module each, file -> Document; `read_documents` is the one door.

What libraries a format needs is imported when a file of it is opened: plain text never pays for them.
"""

from reader.core.formats.door import Opened, format_of, holds_versions, read_documents
from reader.core.formats.options import ReadOptions, Splitting, TableOptions, VersionOptions
from reader.core.formats.sniff import Format

__all__ = [
    "Format",
    "Opened",
    "ReadOptions",
    "Splitting",
    "TableOptions",
    "VersionOptions",
    "format_of",
    "holds_versions",
    "read_documents",
]
