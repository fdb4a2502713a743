"""The Parquet files of an output directory: a folder for each table, a file for each part."""

import json
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import pyarrow.fs as pafs  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from gongkai.document.atomic_write import UNFINISHED_PREFIX
from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.manifest import FAILURES, MANIFEST
from gongkai.inference.batch.non_reports import non_reports_name
from gongkai.inference.batch.outcomes import Failure
from gongkai.inference.ray.stores import FileStore
from gongkai.inference.triage.non_report import NonReport
from gongkai.inference.writers.jsonl import SINGLE_FILE
from gongkai.inference.writers.writer import replace_surrogates

# The reports are last: if the reports of a part exist, its other tables exist.
_ROWS = {"quantities": "n_quantities", "cells": "n_cells", "reports": None}
_COMPRESSION = "zstd"


class Tables:
    """The files of a run in its output directory.

    A file appears complete: on a file system by a rename, in an object store when it is uploaded.
    A repeated attempt writes the same rows under the same name.
    """

    def __init__(self, output: FileStore) -> None:
        self._store = output
        self._files = output.filesystem

    def create(self) -> None:
        """Create the directory.

        Raises:
            GongkaiError: it contains the results of a run, or cannot be created.
        """
        names = [MANIFEST, *(f"{table}.parquet" for table in _ROWS)]
        try:
            found = self._files.get_file_info([self._path(name) for name in names])
            self._files.create_dir(self._store.root, recursive=True)
        except OSError as error:
            raise GongkaiError(
                f"cannot write to the output directory {self._store.name} ({error}); "
                "name a directory that can be created and written"
            ) from error
        if any(info.type != pafs.FileType.NotFound for info in found):
            raise GongkaiError(
                f"{self._store.name} already contains the results of a run, and --engine ray "
                "cannot resume a run: name another directory with -o, or delete it"
            )

    def publish(self, part: int, folder: Path) -> None:
        """Copy the tables of a part from a folder of this machine.

        Raises:
            OSError: they cannot be written.
        """
        for table in _ROWS:
            self._write(_file(table, part), (folder / f"{table}.parquet").read_bytes())

    def renumber(self, part: int, ids: Sequence[str]) -> None:
        """Replace the ids of the reports of a part, in order.

        Raises:
            OSError: a file cannot be read or written.
        """
        reports = self._read("reports", part)
        for table, count in _ROWS.items():
            counts = reports[count].to_pylist() if count else [1] * len(ids)
            new = [name for name, rows in zip(ids, counts, strict=True) for _ in range(rows)]
            rows = self._read(table, part) if count else reports
            place = rows.schema.get_field_index("doc_id")
            rows = rows.set_column(place, rows.schema.field(place), pa.array(new, pa.string()))
            sink = pa.BufferOutputStream()
            pq.write_table(rows, sink, compression=_COMPRESSION)
            self._write(_file(table, part), sink.getvalue())

    def remove(self, part: int) -> None:
        """Remove the existing files of a part that was lost."""
        for table in _ROWS:
            path = self._path(_file(table, part))
            if self._files.get_file_info(path).type != pafs.FileType.NotFound:
                self._files.delete_file(path)

    def finish(
        self,
        manifest: dict[str, Any],
        failures: Iterable[Failure],
        non_reports: Iterable[NonReport] = (),
    ) -> None:
        """Write the lists of failures and of non-reports, if there are any, then the manifest.

        Raises:
            OSError: they cannot be written.
        """
        lists: dict[str, Iterable[Failure | NonReport]]
        lists = {FAILURES: failures, non_reports_name(SINGLE_FILE): non_reports}
        for name, items in lists.items():
            lines = [json.dumps(asdict(item), ensure_ascii=False) + "\n" for item in items]
            if lines:
                self._write(name, replace_surrogates("".join(lines)).encode())
        self._write(MANIFEST, json.dumps(manifest, indent=1, ensure_ascii=False).encode() + b"\n")

    def _read(self, table: str, part: int) -> Any:
        with self._files.open_input_file(self._path(_file(table, part))) as stream:
            return pq.read_table(stream)

    def _write(self, name: str, content: Any) -> None:
        target = self._path(name)
        folder, _, base = target.rpartition("/")
        self._files.create_dir(folder, recursive=True)
        temporary = f"{folder}/{UNFINISHED_PREFIX}{uuid.uuid4().hex}-{base}"
        path = temporary if self._store.is_local else target
        with self._files.open_output_stream(path) as stream:
            stream.write(content)
        if path != target:
            self._files.move(path, target)

    def _path(self, name: str) -> str:
        return f"{self._store.root}/{name}"


def _file(table: str, part: int) -> str:
    return f"{table}.parquet/part-{part:05d}.parquet"
