"""TaggedReports to files: JSONL, Parquet, XLSX and HTML, one report at a time."""

from collections.abc import Collection, Mapping
from pathlib import Path
from pkgutil import resolve_name
from types import MappingProxyType
from typing import cast

from gongkai.document.errors import GongkaiError
from gongkai.inference.writers.writer import Writer

__all__ = ["FORMATS", "Writer", "check_formats", "open_writer"]

# By name, so that a run loads only the libraries of the formats it writes (pyarrow, openpyxl).
FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "jsonl": "gongkai.inference.writers.jsonl:JsonlWriter",
        "parquet": "gongkai.inference.writers.parquet:ParquetWriter",
        "xlsx": "gongkai.inference.writers.xlsx:XlsxWriter",
        "html": "gongkai.inference.writers.html:HtmlWriter",
    }
)


def open_writer(format: str, directory: Path) -> Writer:
    """Return a writer of `format` (a key of `FORMATS`) that puts its files in `directory`.

    Use it as a context manager: the files appear when the block ends, none of them if it raises.

    Raises:
        GongkaiError: the format is unknown, or the directory cannot be made or written.
    """
    check_formats([format])
    writer = cast(type[Writer], resolve_name(FORMATS[format]))
    return writer(directory)


def check_formats(formats: Collection[str]) -> None:
    """Check that there are formats, and that each is a key of `FORMATS`.

    Raises:
        GongkaiError: they are not.
    """
    if not formats:
        raise GongkaiError("no output format is named; give --format jsonl, or several with commas")
    for format in formats:
        if format not in FORMATS:
            known = ", ".join(FORMATS)
            raise GongkaiError(f"unknown output format {format!r}: choose from {known}")
