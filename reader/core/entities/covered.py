"""What is taken of the texts of a row, character by character: linear in the text, however many mentions it has."""

from collections.abc import Iterable

from reader.core.entities.linking import Placed


class Covered:
    """The characters that some mentions take; offsets are code points of the paragraph's text."""

    def __init__(self, members: Iterable[Placed]) -> None:
        self._masks: dict[tuple[int, int], bytearray] = {}
        for member in members:
            self.add(member)

    def add(self, member: Placed) -> None:
        """Takes the span of a mention."""
        start, end = member.candidate.start, member.candidate.end
        mask = self._masks.setdefault((member.version, member.paragraph), bytearray())
        if len(mask) < end:
            mask.extend(bytes(end + len(mask)))
        mask[start:end] = b"\x01" * (end - start)

    def touches(self, member: Placed) -> bool:
        """Whether a mention shares a character with what is taken."""
        mask = self._masks.get((member.version, member.paragraph))
        return mask is not None and mask.find(1, member.candidate.start, member.candidate.end) >= 0
