"""JSONL: one report a line, as the output schema has it."""

import json
import re
from collections.abc import Collection
from pathlib import Path
from typing import IO

from pydantic_core import PydanticSerializationError, to_json

from gongkai.document.errors import DocumentError
from gongkai.document.report import TaggedReport
from gongkai.inference.writers.writer import Writer, encodable

SINGLE = "reports.jsonl"
_SHARD = re.compile(r"reports-\d{5,}\.jsonl")

# Line separators that JSON allows inside a string, but that tools which split lines stumble over.
_SEPARATORS = "\x85\u2028\u2029"
# How a number reads that JSON cannot say.
_NO_NUMBERS = ("NaN", "Infinity")


class JsonlWriter(Writer):
    """Writes `reports.jsonl`, or `reports-00001.jsonl` and so on if it gets too long.

    The files of one run replace those of an earlier run as a set: shards that the earlier run
    wrote and this one did not are removed, so that `reports*.jsonl` is always one batch.

    Args:
        directory: where the files go.
        shard_size: the greatest number of reports in one file.
    """

    def __init__(self, directory: Path, shard_size: int = 1000) -> None:
        if shard_size < 1:
            raise ValueError(f"shard_size is {shard_size}: give at least 1 report a file")
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
            self._output.path(self._names.pop()).rename(self._output.path(SINGLE))
            self._names.append(SINGLE)

    def _publish(self) -> None:
        super()._publish()
        remove_others(self._output.directory, self._names)

    def _release(self) -> None:
        self._stream.close()

    def _next_shard(self) -> IO[str]:
        self._names.append(shard_name(len(self._names) + 1))
        return self._output.path(self._names[-1]).open("w", encoding="utf-8", newline="\n")


def shard_name(number: int) -> str:
    """Return the name of a shard of several; `SINGLE` is that of an only one."""
    return f"reports-{number:05d}.jsonl"


def remove_others(directory: Path, names: Collection[str]) -> None:
    """Remove the shards that an earlier batch left in a directory: those that `names` lacks."""
    for path in directory.iterdir():
        ours = path.name == SINGLE or _SHARD.fullmatch(path.name)
        if ours and path.name not in names:
            path.unlink()


def json_line(report: TaggedReport) -> str:
    """Return `report` as one line of JSON without its line break; Chinese as itself.

    Lone surrogates are replaced as by `encodable`.

    Raises:
        DocumentError: a number is infinite or not a number, which JSON cannot say.
    """
    try:
        line = to_json(report).decode()
    except PydanticSerializationError:
        line = to_json(encodable(report)).decode()
    if any(word in line for word in _NO_NUMBERS):  # in a text, perhaps
        _check_numbers(report)
    for separator in _SEPARATORS:
        line = line.replace(separator, f"\\u{ord(separator):04x}")
    return line


def read_report(line: bytes) -> TaggedReport:
    """Return the report of a line that `json_line` wrote."""
    return TaggedReport.model_validate_json(line)


def _check_numbers(report: TaggedReport) -> None:
    try:
        json.dumps(report.model_dump(), allow_nan=False)
    except ValueError as error:
        raise DocumentError(
            f"{report.doc_id}: a value is infinite or not a number, which JSON cannot hold; "
            "mend the figure in the document or report it as a defect"
        ) from error
