"""Results: the reports of a job as a file of the format that is asked for."""

import zipfile
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from gongkai.document.report import TaggedReport
from gongkai.inference.batch.ids import Ids
from gongkai.inference.writers import Writer, open_writer
from gongkai.inference.writers.jsonl import JsonlWriter, read_report
from gongkai.inference.writers.staging import Staging

_ALL = 2**31  # reports of a file of JSONL: it is never parted


class ResultFormat(StrEnum):
    """What results can be had as; Parquet comes as a zip of its three tables."""

    JSONL = "jsonl"
    PARQUET = "parquet"
    XLSX = "xlsx"


MEDIA_TYPES = {
    ResultFormat.JSONL: "application/jsonl",
    ResultFormat.PARQUET: "application/zip",
    ResultFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_FILES = {
    ResultFormat.JSONL: "reports.jsonl",
    ResultFormat.PARQUET: "reports.zip",
    ResultFormat.XLSX: "reports.xlsx",
}


def result_file(lines: Iterable[bytes], format: ResultFormat, directory: Path) -> Path:
    """Return the file of a format in a directory; if there is none yet, it is written.

    Args:
        lines: the reports as JSON, in order. Equal ids get numbers, as in a batch.
        format: of the file.
        directory: of the results of one job.
    """
    path = directory / _FILES[format]
    if path.exists():
        return path
    if format is ResultFormat.PARQUET:
        _write(lines, open_writer(format, directory / format))
        _pack(directory / format, path)
    elif format is ResultFormat.JSONL:
        _write(lines, JsonlWriter(directory, _ALL))
    else:
        _write(lines, open_writer(format, directory))
    return path


def _write(lines: Iterable[bytes], writer: Writer) -> None:
    with writer:
        for report in _numbered(lines):
            writer.write(report)


def _numbered(lines: Iterable[bytes]) -> Iterator[TaggedReport]:
    ids = Ids()
    for line in lines:
        report = read_report(line)
        yield report.model_copy(update={"doc_id": ids.give(report.doc_id)})


def _pack(directory: Path, target: Path) -> None:
    staging = Staging(target.parent)
    with zipfile.ZipFile(staging.path(target.name), "w") as archive:
        for file in sorted(directory.glob("*.parquet")):
            archive.write(file, file.name)
    staging.publish()
