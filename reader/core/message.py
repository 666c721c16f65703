"""What the core has to say, as a key with named arguments; `reader.wording` makes English sentences of it.

The core never writes sentences itself: the command line, the reports and the window word the same keys, each in
its own language.
"""

from dataclasses import dataclass

Argument = str | int | float


class VersionNumber(int):
    """The number of a version, from 1, as an argument: what is told to people names the version instead."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence to be: its key in `reader.wording` and the arguments that it names."""

    key: str
    arguments: tuple[tuple[str, Argument], ...] = ()

    @classmethod
    def of(cls, key: str, **arguments: Argument) -> "Message":
        """The message with the arguments given by name."""
        return cls(key, tuple(arguments.items()))

    def __getitem__(self, name: str) -> Argument:
        return dict(self.arguments)[name]


class BadInputError(Exception):
    """Input that cannot be used; `message` tells the person what is wrong and where."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.key)
        self.message = message
