"""Downloads: a report, or its corrected annotations, as a file of the requested format."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Query
from fastapi.responses import Response

from gongkai.annotations import formats
from gongkai.document.errors import GongkaiError
from gongkai.document.report import TaggedReport
from gongkai.inference.writers import FORMATS, open_writer
from gongkai.inference.writers.filenames import safe_stem
from gongkai.inference.writers.report_page import render_page
from gongkai.service.page.corrections import CorrectedReport, to_document
from gongkai.service.problems import ProblemError, problems
from gongkai.service.server import Server, ServerDependency, queue_problem
from gongkai.service.task_queue import QueueFullError

router = APIRouter(tags=["downloads"])

_FILE_RESPONSE: dict[str, Any] = {
    "response_class": Response,
    "responses": {200: {"content": {"application/octet-stream": {}}}}
    | problems(400, 408, 413, 422, 429),
}
AnnotationFormat = Annotated[str, Query(json_schema_extra={"enum": list(formats.FORMATS)})]
ReportFormat = Annotated[str, Query(json_schema_extra={"enum": list(FORMATS)})]


@router.post("/v1/annotations", **_FILE_RESPONSE)
async def export_annotations(
    report: CorrectedReport, server: ServerDependency, format: AnnotationFormat = "inline"
) -> Response:
    """Convert a corrected report into an annotation file (标注文件) for download."""
    stem = safe_stem(report.doc_id)

    def write(folder: Path) -> Path:
        ending = formats.FORMATS[format].endings[0] if format in formats.FORMATS else ""
        formats.write([to_document(report)], folder / f"{stem}{ending}", format)
        return folder / f"{stem}{ending}"

    return await _respond(server, write)


@router.post("/v1/exports", **_FILE_RESPONSE)
async def export_report(
    report: TaggedReport, server: ServerDependency, format: ReportFormat = "xlsx"
) -> Response:
    """Write a tagged report as a file (下载一份报告)."""
    stem = safe_stem(report.doc_id)

    def write(folder: Path) -> Path:
        if format == "html":  # the writer would add an index, which one report does not need
            page = folder / f"{stem}.html"
            page.write_text(render_page(report), encoding="utf-8", errors="replace")
            return page
        with open_writer(format, folder / stem) as writer:
            writer.write(report)
        if FORMATS[format].has_several_files:
            return folder / stem
        (file,) = (folder / stem).iterdir()
        return file.rename(folder / f"{stem}{file.suffix}")

    return await _respond(server, write)


async def _respond(server: Server, write: Callable[[Path], Path]) -> Response:
    try:
        return await server.download_limiter.run(lambda: _write_download(write))
    except QueueFullError as error:
        raise queue_problem(error) from error


def _write_download(write: Callable[[Path], Path]) -> Response:
    """Return the file that `write` puts into a folder as a download; a folder becomes a zip.

    Raises:
        ProblemError: the report cannot be written in this format.
    """
    with TemporaryDirectory(prefix="gongkai-") as folder:
        try:
            path = write(Path(folder))
        except GongkaiError as error:
            raise ProblemError(422, str(error)) from error
        if path.is_dir():
            path = Path(shutil.make_archive(str(path), "zip", path))
        return _download(path)


def _download(path: Path) -> Response:
    """Return a file as a download under its own name (RFC 6266)."""
    disposition = f"attachment; filename*=utf-8''{quote(path.name)}"
    return Response(
        path.read_bytes(),
        media_type="application/octet-stream",
        headers={"Content-Disposition": disposition},
    )
