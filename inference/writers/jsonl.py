"""JSONL: one report per line, according to the output schema."""

import json
import re
from collections.abc import Collection
from pathlib import Path
from typing import IO

from pydantic_core import PydanticSerializationError, to_json

from gongkai.document.errors import DocumentError
from gongkai.document.report import TaggedReport
from gongkai.inference.writers.writer import Writer, make_encodable

SINGLE_FILE = "reports.jsonl"
_SHARD = re.compile(r"reports-\d{5,}\.jsonl")

# Line separators that JSON allows in strings, but at which some tools split lines.
_SEPARATORS = "\x85\u2028\u2029"
# The text of numbers that JSON does not support.
_NON_FINITE = ("NaN", "Infinity")


class JsonlWriter(Writer):
    """Writes `reports.jsonl`, or `reports-00001.jsonl` and so on if there are too many reports.

    The files replace those of an earlier run as a set: other shards of the earlier run are removed,
    so that `reports*.jsonl` is always one batch.

    Args:
        directory: the output directory.
        shard_size: the maximum number of reports in one file.
    """

    def __init__(self, directory: Path, shard_size: int = 1000) -> None:
        if shard_size < 1:
            raise ValueError(f"shard_size is {shard_size}: give at least 1 report per file")
        super().__init__(directory)
        self._shard_size = shard_size
        self._count = 0
        self._names: list[str] = []
        self._stream = self._next_shard()

    def _add(self, report: TaggedReport) -> None:
        line = json_line(report)
        if self._count and self._count % self._shard_size == 0:
            self._stream.close()
            self._stream = self._next_shard()
        self._stream.write(line + "\n")
        self._count += 1

    def _finish(self) -> None:
        self._stream.close()
        if len(self._names) == 1:
            self._output.path(self._names.pop()).rename(self._output.path(SINGLE_FILE))
            self._names.append(SINGLE_FILE)

    def _publish(self) -> None:
        super()._publish()
        remove_stale_shards(self._output.directory, self._names)

    def _close_files(self) -> None:
        self._stream.close()

    def _next_shard(self) -> IO[str]:
        self._names.append(shard_name(len(self._names) + 1))
        return self._output.path(self._names[-1]).open("w", encoding="utf-8", newline="\n")


def shard_name(number: int) -> str:
    """Return the file name of a shard; `SINGLE_FILE` is the name if there is only one."""
    return f"reports-{number:05d}.jsonl"


def remove_stale_shards(directory: Path, names: Collection[str]) -> None:
    """Remove the shards of earlier batches from a directory: those that are not in `names`."""
    for path in directory.iterdir():
        is_shard = path.name == SINGLE_FILE or _SHARD.fullmatch(path.name)
        if is_shard and path.name not in names:
            path.unlink()


def json_line(report: TaggedReport) -> str:
    """Return `report` as one line of JSON without a line break; Chinese is not escaped.

    Lone surrogates are replaced as by `make_encodable`.

    Raises:
        DocumentError: a number is infinite or not a number, which JSON does not support.
    """
    try:
        line = to_json(report).decode()
    except PydanticSerializationError:
        line = to_json(make_encodable(report)).decode()
    if any(word in line for word in _NON_FINITE):  # perhaps only in a text
        _check_numbers(report)
    for separator in _SEPARATORS:
        line = line.replace(separator, f"\\u{ord(separator):04x}")
    return line


def read_report(line: bytes) -> TaggedReport:
    """Return the report of a line that `json_line` returned."""
    return TaggedReport.model_validate_json(line)


def _check_numbers(report: TaggedReport) -> None:
    try:
        json.dumps(report.model_dump(), allow_nan=False)
    except ValueError as error:
        raise DocumentError(
            f"{report.doc_id}: a value is infinite or not a number, which JSON does not support; "
            "correct the figure in the document or report it as a defect"
        ) from error
