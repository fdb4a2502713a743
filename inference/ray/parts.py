"""Parts: what one actor tags at a time and writes as one file of each table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.inputs import STANDARD_INPUT, none_found
from gongkai.inference.ray.settings import RaySettings
from gongkai.inference.ray.stores import File, FileStore
from gongkai.inference.readers import is_json_lines


@dataclass(frozen=True, slots=True)
class FileSlice:
    """A file, or a stretch of a JSON Lines file: the lines that begin in it.

    Attributes:
        store: the number of the store.
        name: of the file.
        size: in bytes.
        start: where the stretch begins; None: the whole file is one document.
    """

    store: int
    name: str
    size: int
    start: int | None = None


Part = tuple[FileSlice, ...]


def make_parts(
    inputs: Sequence[str], stores: Sequence[FileStore], actors: int, settings: RaySettings
) -> list[Part]:
    """Return the documents of the inputs in order, cut into parts.

    Args:
        inputs: as the user gave them.
        stores: of the inputs, one for each.
        actors: how many should have something to do.
        settings: how large a part may be.

    Raises:
        GongkaiError: there is no document to tag, or a store cannot be reached.
    """
    if STANDARD_INPUT in inputs:
        raise GongkaiError("--engine ray reads files, no standard input; leave - out")
    files: dict[str, tuple[int, File]] = {}
    for number, store in enumerate(stores):
        for file in store.list():
            files.setdefault(file.name, (number, file))
    if not files:
        raise none_found(inputs)
    least = actors * settings.parts_an_actor
    most_bytes = min(settings.part_bytes, -(-sum(f.size for _, f in files.values()) // least) or 1)
    most_pieces = min(settings.part, -(-len(files) // least))
    pieces = (p for number, file in files.values() for p in _pieces(number, file, most_bytes))
    return list(_group(pieces, most_pieces, most_bytes))


def _pieces(store: int, file: File, size: int) -> Iterator[FileSlice]:
    if not is_json_lines(Path(file.name)):
        yield FileSlice(store, file.name, file.size)
        return
    for start in range(0, max(file.size, 1), size):
        yield FileSlice(store, file.name, min(size, file.size - start), start)


def _group(pieces: Iterable[FileSlice], most: int, most_bytes: int) -> Iterator[Part]:
    part: list[FileSlice] = []
    held = 0
    for piece in pieces:
        if part and (len(part) == most or held + piece.size > most_bytes):
            yield tuple(part)
            part, held = [], 0
        part.append(piece)
        held += piece.size
    yield tuple(part)
