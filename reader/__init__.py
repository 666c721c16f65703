"""Facing: a side-by-side reader for editors who review translations."""

__version__ = "0.1.0"
