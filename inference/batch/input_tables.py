"""Tables that list documents: CSV, JSON Lines or Parquet with a column `path`."""

import csv
import io
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.source import GivenValues, Source
from gongkai.inference.metadata.dates import parse_date
from gongkai.inference.readers import is_json_lines

_ENCODINGS = ("utf-8-sig", "gb18030")
_YEARS = range(1990, 2100)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A document that a table lists.

    Attributes:
        path: of a file, an archive or a directory.
        given: the values of the other columns; None if the user gave the path alone.
        problem: the reason why the row cannot be used.
    """

    path: str
    given: GivenValues | None = None
    problem: str | None = None


def find_rows(name: str) -> Iterator[TableRow]:
    """Yield the rows of a table, or the path itself if it is no table.

    The columns are `path`, relative to the folder of the table, and if known `url`, `issuer`,
    `year` and `published`. Other columns are ignored.

    Raises:
        GongkaiError: a table cannot be read, or has no column `path`.
    """
    records = _records(name)
    if records is None:
        yield TableRow(name)
        return
    folder = Path(name).parent
    for number, record in records:
        yield _to_row(record, folder, f"{name}, line {number}")


def add_given_values(
    given: GivenValues, sources: Iterable[Source | DocumentError]
) -> Iterator[Source | DocumentError]:
    """Yield sources with the given values."""
    for source in sources:
        if isinstance(source, Source):
            yield replace(source, given=given, url=given.url or source.url)
        else:
            yield source


def _records(name: str) -> Iterator[tuple[int, Mapping[str, Any]]] | None:
    path = Path(name)
    suffix = path.suffix.lower()
    if not os.path.isfile(name):  # noqa: PTH113  # Path.is_file raises in a closed directory
        return None
    if suffix in {".csv", ".tsv"}:
        return _read_csv(path, "\t" if suffix == ".tsv" else ",")
    if suffix == ".parquet":
        return _read_parquet(path)
    return _read_json_lines(path) if is_json_lines(path) and _lists_paths(path) else None


def _read_csv(path: Path, delimiter: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for encoding in _ENCODINGS:
        try:
            text = path.read_text(encoding)
        except UnicodeDecodeError:
            continue
        except OSError as error:
            raise GongkaiError(f"{path} cannot be read ({error.strerror}); check it") from error
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
        _check_columns(path, reader.fieldnames or ())
        return ((reader.line_num, record) for record in reader)
    raise GongkaiError(f"{path} is neither UTF-8 nor GBK; save it as UTF-8")


def _read_parquet(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415
    import pyarrow.parquet as pq  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        table = pq.ParquetFile(path)
        _check_columns(path, table.schema_arrow.names)
    except (pa.ArrowException, OSError) as error:
        raise GongkaiError(f"{path} is not a Parquet file ({error}); write it again") from error
    records = (record for batch in table.iter_batches() for record in batch.to_pylist())
    return enumerate(records, 1)


def _read_json_lines(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            if line.strip():
                yield number, _parse_line(line)


def _parse_line(line: bytes) -> Mapping[str, Any]:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def _lists_paths(path: Path) -> bool:
    """Return whether the first line of a JSON Lines file has a path and no text."""
    with path.open("rb") as stream:
        first = _parse_line(next((line for line in stream if line.strip()), b""))
    return "path" in first and "text" not in first


def _check_columns(path: Path, names: Iterable[str]) -> None:
    if "path" not in (found := list(names)):
        raise GongkaiError(
            f"{path} has no column `path` (columns: {', '.join(found) or 'none'}); name the column "
            "with the files `path`, and those with values `url`, `issuer`, `year` and `published`"
        )


def _to_row(record: Mapping[str, Any], folder: Path, place: str) -> TableRow:
    path = str(record.get("path") or "").strip()
    if not path:
        return TableRow(place, problem="has no path; give the file of the row")
    name = str(folder / path)
    try:
        year, date = _parse_year(record.get("year")), _parse_published(record.get("published"))
    except ValueError as error:
        return TableRow(name, problem=f"{place}: {error}; correct the table")
    issuer, url = (str(record.get(key) or "").strip() or None for key in ("issuer", "url"))
    return TableRow(name, GivenValues(url, issuer, year, date))


def _parse_year(value: Any) -> int | None:
    text = str("" if value is None else value).strip().removesuffix("年").removesuffix(".0")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and int(text) in _YEARS):
        raise ValueError(f"year {value!r} is not a year such as 2023")
    return int(text)


def _parse_published(value: Any) -> str | None:
    text = str("" if value is None else value).strip()
    date = parse_date(text[:40]) if text else None
    if text and date is None:
        raise ValueError(f"published {value!r} is not a date such as 2024-01-31")
    return date
