"""A document of a batch, by its place on this machine."""

from dataclasses import dataclass

from gongkai.document.source import GivenValues
from gongkai.inference.containers import Entry


@dataclass(frozen=True, slots=True)
class InputDocument:
    """A file, or a line of a JSON Lines file; each is tagged, fails and is retried by itself.

    Attributes:
        path: as the user gave it, or as found below a directory of the user.
        offset: of the line in a JSON Lines file, in bytes; None stands for the whole file.
        line: the number of that line, from 1; 0 if it is not known.
        content: the bytes if they were read already, from standard input or on another machine.
        entry: the file in a container at `path`; None stands for the file at `path` itself.
        problem: the reason why the container at `path`, or its rest, cannot be read.
        given: what the manifest of the user states about the document.
    """

    path: str
    offset: int | None = None
    line: int = 0
    content: bytes | None = None
    entry: Entry | None = None
    problem: str | None = None
    given: GivenValues | None = None

    @property
    def name(self) -> str:
        """The name in messages: the path, with the position of a line."""
        if self.entry is not None:
            return f"{self.path}: {self.entry.title}"
        if self.offset is None:
            return self.path
        return f"{self.path}, {self.position}"

    @property
    def position(self) -> str:
        """The position of the line in its file."""
        return f"line {self.line}" if self.line else f"byte {self.offset}"
