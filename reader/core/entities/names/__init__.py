"""Names of people, places, organisations and products, found and linked in any two languages without a neural model."""

from reader.core.entities.names.candidates import candidates
from reader.core.entities.names.evidence import Evidence
from reader.core.entities.names.linking import link
from reader.core.entities.names.model import NameCandidate, NameLink

__all__ = ["Evidence", "NameCandidate", "NameLink", "candidates", "link"]
