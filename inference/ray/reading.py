"""Reading: the pieces of a part to documents with their content."""

import math
import pickle
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, BinaryIO

from gongkai.document.errors import DocumentError
from gongkai.inference.batch.inputs import InputDocument
from gongkai.inference.batch.outcomes import Failure, unexpected
from gongkai.inference.ray.parts import FileSlice, Part
from gongkai.inference.ray.stores import FileStore
from gongkai.inference.readers import MAX_BYTES, mend, read_record
from gongkai.inference.readers.records import lines_of

Row = Mapping[str, Any]
"""What travels between the stages: `part`, its number, and `content`, a pickled value.

One value a part, because Ray may put the rows of a part into several blocks.
"""


class PartReader:
    """The stage that reads: a row with a part in, a row with its documents and failures out.

    Args:
        stores: that the pieces name by their numbers.
        threads: how many files are read at once.
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


def _read(stores: Sequence[FileStore], piece: FileSlice) -> list[InputDocument | Failure]:
    store = stores[piece.store]
    try:
        with store.open(piece.name) as stream:
            if piece.start is None:
                return [InputDocument(piece.name, content=stream.read(MAX_BYTES + 1))]
            return list(_lines(stream, piece))
    except OSError as error:
        reason = mend(store.path(piece.name), error)
        return [Failure(piece.name, f"{piece.name}: {reason}")]
    except Exception as error:  # of a file system that we do not know; it costs this file alone
        return [unexpected(piece.name, error)]


def _lines(stream: BinaryIO, piece: FileSlice) -> Iterator[InputDocument | Failure]:
    """Yield the lines that begin in a stretch; the one that began before belongs to that before."""
    assert piece.start is not None
    end = piece.start + piece.size if piece.size else math.inf
    stream.seek(max(piece.start - 1, 0))
    lines = lines_of(stream, MAX_BYTES)
    if piece.start:
        next(lines, None)
    while (offset := stream.tell()) < end:
        _, line = next(lines, (0, b""))
        if line == b"":
            return
        if line is None:
            place = InputDocument(piece.name, offset)
            for error in read_record(None, piece.name, place.place):
                assert isinstance(error, DocumentError)
                yield Failure(piece.name, str(error))
        elif line.strip():
            yield InputDocument(piece.name, offset, content=line)
