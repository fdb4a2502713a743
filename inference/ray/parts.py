"""Parts: the units of work of the actors, each written as one file of each table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from gongkai.document.errors import GongkaiError
from gongkai.document.source import GivenValues
from gongkai.inference.batch.container_files import list_entries
from gongkai.inference.batch.input_tables import find_rows
from gongkai.inference.batch.inputs import STANDARD_INPUT, no_documents_error
from gongkai.inference.containers import Entry, make_container
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
        entries: of an archive or a crawl, in order; empty for another file.
        problem: the reason why an archive or a crawl, or its rest, cannot be read.
        given: what the user states about the documents.
    """

    store: int
    name: str
    size: int
    start: int | None = None
    entries: tuple[Entry, ...] = ()
    problem: str | None = None
    given: GivenValues | None = None


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
    slices: dict[str, list[FileSlice]] = {}
    passed_over: dict[str, OtherKind] = {}
    for number, (name, store) in enumerate(zip(inputs, stores, strict=True)):
        for row in find_rows(name):
            if row.problem is not None:
                slices[row.path] = [FileSlice(number, row.path, 0, problem=row.problem)]
                continue
            found = (store if row.path == name else replace(store, name=row.path)).search()
            passed_over |= found.passed_over
            for file in found.documents:
                if file.name not in slices:
                    parts = _entries(number, store, file, passed_over)
                    slices[file.name] = [replace(part, given=row.given) for part in parts]
    units = [unit for units in slices.values() for unit in units]
    if not units:
        raise no_documents_error(inputs, passed_over)
    min_parts = actors * settings.parts_per_actor
    total = sum(unit.size for unit in units)
    max_bytes = min(settings.part_bytes, -(-total // min_parts) or 1)
    max_files = min(settings.part_files, -(-len(units) // min_parts))
    divided = (s for unit in units for s in _slices(unit, max_bytes))
    return PartList(list(_group(divided, max_files, max_bytes)), passed_over)


def _entries(
    number: int, store: FileStore, file: File, passed_over: dict[str, OtherKind]
) -> list[FileSlice]:
    """Return a file as one slice, an archive or a crawl as one for each entry."""
    found: list[FileSlice] = []
    try:
        if not store.is_container(file.name):
            return [FileSlice(number, file.name, file.size)]
        with store.open(file.name) as stream:
            for document, kind in list_entries(
                make_container(stream, file.size, file.name), file.name
            ):
                assert document.entry is not None
                if kind is None:
                    size = document.entry.size
                    found.append(FileSlice(number, file.name, size, entries=(document.entry,)))
                else:
                    passed_over[document.name] = kind
    except (GongkaiError, OSError) as error:
        found.append(FileSlice(number, file.name, 0, problem=str(error)))
    return found


def _slices(unit: FileSlice, size: int) -> Iterator[FileSlice]:
    if unit.entries or unit.problem or not is_json_lines(Path(unit.name)):
        yield unit
        return
    for start in range(0, max(unit.size, 1), size):
        yield replace(unit, size=min(size, unit.size - start), start=start)


def _group(slices: Iterable[FileSlice], max_files: int, max_bytes: int) -> Iterator[Part]:
    part: list[FileSlice] = []
    size = documents = 0
    for file_slice in slices:
        if part and (documents == max_files or size + file_slice.size > max_bytes):
            yield tuple(part)
            part, size, documents = [], 0, 0
        last = part[-1] if part else None
        if last and last.entries and file_slice.entries and last.name == file_slice.name:
            part[-1] = replace(last, entries=last.entries + file_slice.entries)
        else:
            part.append(file_slice)
        size += file_slice.size
        documents += 1
    yield tuple(part)
