"""The results of a job as a file of the requested format."""

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from gongkai.document.atomic_write import atomic_path
from gongkai.document.report import TaggedReport
from gongkai.inference.batch.ids import IdAllocator
from gongkai.inference.writers import FORMATS, Writer, check_formats, open_writer
from gongkai.inference.writers.jsonl import JsonlWriter, read_report

_MAX_REPORTS = 2**31  # reports in a JSONL file, so many that it is never divided


def ensure_results(lines: Iterable[bytes], format: str, directory: Path) -> Path:
    """Return the file with the results; write it unless it exists.

    Args:
        lines: the reports as JSON, in order. Duplicate ids get numbers, as in a batch.
        format: the name of an output format. A format with several files becomes a zip.
        directory: the directory for the results of this job.

    Raises:
        GongkaiError: the format is unknown, or the file cannot be written.
    """
    check_formats([format])
    zipped = FORMATS[format].has_several_files
    path = directory / (f"reports.{format}.zip" if zipped else f"reports.{format}")
    if path.exists():
        return path
    directory.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f"{format}-", dir=directory) as folder:
        with _open_writer(format, Path(folder)) as writer:
            for report in _with_unique_ids(lines):
                writer.write(report)
        if zipped:
            _zip_files(Path(folder), path)
        else:
            (file,) = Path(folder).iterdir()
            file.replace(path)
    return path


def _open_writer(format: str, folder: Path) -> Writer:
    return JsonlWriter(folder, _MAX_REPORTS) if format == "jsonl" else open_writer(format, folder)


def _with_unique_ids(lines: Iterable[bytes]) -> Iterator[TaggedReport]:
    ids = IdAllocator()
    for line in lines:
        report = read_report(line)
        yield report.model_copy(update={"doc_id": ids.allocate(report.doc_id)})


def _zip_files(folder: Path, target: Path) -> None:
    with atomic_path(target) as path, zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, file.relative_to(folder))
