"""The stage that reads the file slices of a part into documents with their content."""

import io
import math
import pickle
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import Any, BinaryIO

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.outcomes import Failure, unexpected_failure
from gongkai.inference.containers import make_container
from gongkai.inference.ray.parts import FileSlice, Part
from gongkai.inference.ray.stores import FileStore
from gongkai.inference.readers import MAX_BYTES, explain_read_error, read_json_line
from gongkai.inference.readers.json_records import read_bounded_lines

Row = Mapping[str, Any]
"""A row between two stages: `part`, the number of the part, and `content`, a pickled value.

There is one row for each part, because Ray may put several rows of a part into several blocks.
"""


class PartReader:
    """The stage that reads: it maps a row with a part to a row with its documents and failures.

    Args:
        stores: of the inputs; the slices contain indices of this list.
        threads: the number of files that are read at the same time.
    """

    def __init__(self, stores: Sequence[FileStore], threads: int) -> None:
        self._stores = stores
        self._threads = threads

    def __call__(self, row: Row) -> Row:
        """Return the row of the next stage."""
        part: Part = pickle.loads(row["content"])
        with ThreadPoolExecutor(self._threads) as threads:
            read = threads.map(partial(_read, self._stores), part)
            documents = [document for found in read for document in found]
        return {"part": row["part"], "content": pickle.dumps(documents)}


def _read(stores: Sequence[FileStore], file_slice: FileSlice) -> list[InputDocument | Failure]:
    store, name = stores[file_slice.store], file_slice.name
    try:
        if file_slice.problem is not None:
            raise GongkaiError(file_slice.problem)
        with store.open(name) as stream:
            return list(_documents(stream, file_slice))
    except GongkaiError as error:
        return [Failure(name, f"{name}: {error}")]
    except OSError as error:
        return [Failure(name, f"{name}: {explain_read_error(store.path(name), error)}")]
    except Exception as error:  # of an unknown file system; only this file fails
        return [unexpected_failure(name, error)]


def _documents(stream: BinaryIO, file_slice: FileSlice) -> Iterator[InputDocument | Failure]:
    if file_slice.entries:
        yield from _entries(stream, file_slice)
    elif file_slice.start is not None:
        yield from _lines(stream, file_slice)
    else:
        content = stream.read(MAX_BYTES + 1)
        yield InputDocument(file_slice.name, content=content, given=file_slice.given)


def _entries(stream: BinaryIO, file_slice: FileSlice) -> Iterator[InputDocument | Failure]:
    """Yield the entries of a slice of an archive or a crawl."""
    size = stream.seek(0, io.SEEK_END)
    container = make_container(stream, size, file_slice.name)
    for entry in file_slice.entries:
        document = InputDocument(file_slice.name, entry=entry, given=file_slice.given)
        try:
            yield replace(document, content=container.read(entry, MAX_BYTES + 1))
        except GongkaiError as error:
            yield Failure(document.path, f"{document.name}: {error}")


def _lines(stream: BinaryIO, file_slice: FileSlice) -> Iterator[InputDocument | Failure]:
    """Yield the lines that start in a slice; its first bytes may end a line of the slice before."""
    assert file_slice.start is not None
    end = file_slice.start + file_slice.size if file_slice.size else math.inf
    stream.seek(max(file_slice.start - 1, 0))
    lines = read_bounded_lines(stream, MAX_BYTES)
    if file_slice.start:
        next(lines, None)
    while (offset := stream.tell()) < end:
        _, line = next(lines, (0, b""))
        if line == b"":
            return
        if line is None:
            document = InputDocument(file_slice.name, offset)
            for error in read_json_line(None, file_slice.name, document.position):
                assert isinstance(error, DocumentError)
                yield Failure(file_slice.name, str(error))
        elif line.strip():
            yield InputDocument(file_slice.name, offset, content=line)
