"""The results of a job as a file of the requested format."""

import zipfile
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from gongkai.document.atomic_write import atomic_path
from gongkai.document.report import TaggedReport
from gongkai.inference.batch.ids import IdAllocator
from gongkai.inference.writers import Writer, open_writer
from gongkai.inference.writers.jsonl import JsonlWriter, read_report

_MAX_REPORTS = 2**31  # reports in a JSONL file, so many that it is never divided


class ResultFormat(StrEnum):
    """The formats of results; a Parquet result is a zip of its three tables."""

    JSONL = "jsonl"
    PARQUET = "parquet"
    XLSX = "xlsx"


MEDIA_TYPES = {
    ResultFormat.JSONL: "application/jsonl",
    ResultFormat.PARQUET: "application/zip",
    ResultFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_FILENAMES = {
    ResultFormat.JSONL: "reports.jsonl",
    ResultFormat.PARQUET: "reports.zip",
    ResultFormat.XLSX: "reports.xlsx",
}


def ensure_results(lines: Iterable[bytes], format: ResultFormat, directory: Path) -> Path:
    """Return the file with the results; write it unless it exists.

    Args:
        lines: the reports as JSON, in order. Duplicate ids get numbers, as in a batch.
        format: the format of the file.
        directory: the directory for the results of this job.
    """
    path = directory / _FILENAMES[format]
    if path.exists():
        return path
    if format is ResultFormat.PARQUET:
        _write(lines, open_writer(format, directory / format))
        _zip_tables(directory / format, path)
    elif format is ResultFormat.JSONL:
        _write(lines, JsonlWriter(directory, _MAX_REPORTS))
    else:
        _write(lines, open_writer(format, directory))
    return path


def _write(lines: Iterable[bytes], writer: Writer) -> None:
    with writer:
        for report in _with_unique_ids(lines):
            writer.write(report)


def _with_unique_ids(lines: Iterable[bytes]) -> Iterator[TaggedReport]:
    ids = IdAllocator()
    for line in lines:
        report = read_report(line)
        yield report.model_copy(update={"doc_id": ids.allocate(report.doc_id)})


def _zip_tables(directory: Path, target: Path) -> None:
    with atomic_path(target) as path, zipfile.ZipFile(path, "w") as archive:
        for file in sorted(directory.glob("*.parquet")):
            archive.write(file, file.name)
