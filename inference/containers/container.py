"""What all containers have in common: their entries and the limits against harmful files."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from gongkai.document.errors import GongkaiError

MAX_EXPANSION = 200
"""The content of a container may be this many times as large as its file."""

_SMALL = 256 * 2**20  # bytes of content that are accepted from a file of any size


class ContainerError(GongkaiError):
    """A container or an entry that cannot be read; the message has neither name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a container.

    Attributes:
        number: of the entry in the container, from 1.
        name: its path in an archive; the number of the record in a crawl.
        size: of the content in bytes; 0 if it is not known.
        offset: of the entry in the stream of the container; -1 if it cannot be addressed.
        url: the address from which it was fetched; None if it is not known.
    """

    number: int
    name: str
    size: int = 0
    offset: int = -1
    url: str | None = None

    @property
    def title(self) -> str:
        """The name in messages, whose ending indicates the format."""
        return self.url or self.name


ReadEntry = Callable[[int], bytes]
"""Returns the content of an entry, at most the given number of bytes."""


class Container(ABC):
    """A container in a stream.

    Args:
        stream: of the file; seekable.
        size: of the file in bytes.
    """

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._size = size
        self._expanded = 0

    @abstractmethod
    def entries(self) -> Iterator[tuple[Entry, ReadEntry]]:
        """Yield the entries in order, each with a function that is valid until the next.

        Raises:
            ContainerError: the rest cannot be read.
        """

    @abstractmethod
    def read(self, entry: Entry, limit: int) -> bytes:
        """Return the content of an entry, at most `limit` bytes.

        Entries are read fastest in order.

        Raises:
            ContainerError: it cannot be read.
        """

    def _check_expansion(self, size: int) -> None:
        """Add the size of an entry; raise a `ContainerError` if the content grows too large."""
        self._expanded += size
        if self._expanded > max(_SMALL, MAX_EXPANSION * self._size):
            raise ContainerError(
                f"expands to more than {MAX_EXPANSION} times its size; "
                "unpack what you need, or split it"
            )
