"""Parts: the units of work of the actors, each written as one file of each table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.inputs import STANDARD_INPUT, no_documents_error
from gongkai.inference.ray.settings import RaySettings
from gongkai.inference.ray.stores import File, FileStore
from gongkai.inference.readers import is_json_lines
from gongkai.inference.readers.contents import OtherKind


@dataclass(frozen=True, slots=True)
class FileSlice:
    """A file, or a byte range of a JSON Lines file, which contains the lines that start in it.

    Attributes:
        store: the index of the store.
        name: of the file.
        size: of the file or of the range, in bytes.
        start: of the range, in bytes; None if the whole file is one document.
    """

    store: int
    name: str
    size: int
    start: int | None = None


Part = tuple[FileSlice, ...]


@dataclass(frozen=True, slots=True)
class PartList:
    """The parts of a batch, and the kind of each file that was passed over, by its name."""

    parts: list[Part]
    passed_over: dict[str, OtherKind] = field(default_factory=dict)


def make_parts(
    inputs: Sequence[str], stores: Sequence[FileStore], actors: int, settings: RaySettings
) -> PartList:
    """Return the documents of the inputs in order, divided into parts.

    Args:
        inputs: as the user gave them.
        stores: of the inputs, one for each.
        actors: the number of actors that share the parts.
        settings: with the maximal size of a part.

    Raises:
        GongkaiError: there is no document to tag, or a store cannot be reached.
    """
    if STANDARD_INPUT in inputs:
        raise GongkaiError("--engine ray cannot read standard input; leave - out")
    files: dict[str, tuple[int, File]] = {}
    passed_over: dict[str, OtherKind] = {}
    for number, store in enumerate(stores):
        found = store.search()
        passed_over |= found.passed_over
        for file in found.documents:
            files.setdefault(file.name, (number, file))
    if not files:
        raise no_documents_error(inputs, passed_over)
    min_parts = actors * settings.parts_per_actor
    total = sum(file.size for _, file in files.values())
    max_bytes = min(settings.part_bytes, -(-total // min_parts) or 1)
    max_files = min(settings.part_files, -(-len(files) // min_parts))
    slices = (s for store, file in files.values() for s in _slices(store, file, max_bytes))
    return PartList(list(_group(slices, max_files, max_bytes)), passed_over)


def _slices(store: int, file: File, size: int) -> Iterator[FileSlice]:
    if not is_json_lines(Path(file.name)):
        yield FileSlice(store, file.name, file.size)
        return
    for start in range(0, max(file.size, 1), size):
        yield FileSlice(store, file.name, min(size, file.size - start), start)


def _group(slices: Iterable[FileSlice], max_files: int, max_bytes: int) -> Iterator[Part]:
    part: list[FileSlice] = []
    size = 0
    for file_slice in slices:
        if part and (len(part) == max_files or size + file_slice.size > max_bytes):
            yield tuple(part)
            part, size = [], 0
        part.append(file_slice)
        size += file_slice.size
    yield tuple(part)
