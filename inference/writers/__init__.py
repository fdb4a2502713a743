"""Writers of TaggedReports, and the registry of the output formats.

A new format needs an entry in `FORMATS` and a module with its writer. The command line, the service
and the web page take the formats from this registry.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from pkgutil import resolve_name
from types import MappingProxyType
from typing import cast

from gongkai.document.errors import GongkaiError
from gongkai.inference.writers.writer import Writer

__all__ = ["FORMATS", "OutputFormat", "Writer", "check_formats", "open_writer"]

_ZIP = "application/zip"


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """An output format.

    Attributes:
        writer: the class of its writer as ``module:name``. It is imported when it is used, so that
            a run imports only the libraries of its formats (pyarrow, openpyxl).
        media_type: of a download of many reports; ``application/zip`` if the writer writes several
            files.
    """

    writer: str
    media_type: str

    @property
    def has_several_files(self) -> bool:
        """Whether the writer writes several files, which are downloaded as a zip."""
        return self.media_type == _ZIP


FORMATS: Mapping[str, OutputFormat] = MappingProxyType(
    {
        "jsonl": OutputFormat("gongkai.inference.writers.jsonl:JsonlWriter", "application/jsonl"),
        "parquet": OutputFormat("gongkai.inference.writers.parquet:ParquetWriter", _ZIP),
        "xlsx": OutputFormat(
            "gongkai.inference.writers.xlsx:XlsxWriter",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        "html": OutputFormat("gongkai.inference.writers.html:HtmlWriter", _ZIP),
    }
)
"""All output formats by name, which is also the extension of a single file."""


def open_writer(format: str, directory: Path) -> Writer:
    """Return a writer of `format` (a key of `FORMATS`) for the output `directory`.

    Use it as a context manager: its files appear when the block ends, and none if it raises.

    Raises:
        GongkaiError: the format is unknown, or the directory cannot be created or written.
    """
    check_formats([format])
    writer = cast(type[Writer], resolve_name(FORMATS[format].writer))
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
