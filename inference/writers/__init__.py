"""Writers of TaggedReports in the formats JSONL, Parquet, XLSX and HTML."""

from collections.abc import Collection, Mapping
from pathlib import Path
from pkgutil import resolve_name
from types import MappingProxyType
from typing import cast

from gongkai.document.errors import GongkaiError
from gongkai.inference.writers.writer import Writer

__all__ = ["FORMATS", "Writer", "check_formats", "open_writer"]

# As names, so that a run imports only the libraries of its formats (pyarrow, openpyxl).
FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "jsonl": "gongkai.inference.writers.jsonl:JsonlWriter",
        "parquet": "gongkai.inference.writers.parquet:ParquetWriter",
        "xlsx": "gongkai.inference.writers.xlsx:XlsxWriter",
        "html": "gongkai.inference.writers.html:HtmlWriter",
    }
)


def open_writer(format: str, directory: Path) -> Writer:
    """Return a writer of `format` (a key of `FORMATS`) for the output `directory`.

    Use it as a context manager: its files appear when the block ends, and none if it raises.

    Raises:
        GongkaiError: the format is unknown, or the directory cannot be created or written.
    """
    check_formats([format])
    writer = cast(type[Writer], resolve_name(FORMATS[format]))
    return writer(directory)


def check_formats(formats: Collection[str]) -> None:
    """Check that `formats` is not empty and that each format is a key of `FORMATS`.

    Raises:
        GongkaiError: it is empty, or a format is unknown.
    """
    if not formats:
        raise GongkaiError("no output format is named; give --format jsonl, or several with commas")
    for format in formats:
        if format not in FORMATS:
            known = ", ".join(FORMATS)
            raise GongkaiError(f"unknown output format {format!r}: choose from {known}")
