"""The operations on jobs: many reports that are tagged in the background."""

from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import FileResponse

from gongkai.document.errors import GongkaiError
from gongkai.inference.writers import FORMATS, check_formats
from gongkai.service.jobs.store import JobProgress
from gongkai.service.jobs.uploads import UploadedFile
from gongkai.service.problems import ProblemError, problems
from gongkai.service.routes.multipart import FILE_SCHEMA, multipart_content, open_uploads
from gongkai.service.schemas import Job
from gongkai.service.server import Server, ServerDependency, queue_problem
from gongkai.service.task_queue import QueueFullError, StoppedError

router = APIRouter(tags=["jobs"])

JobId = Annotated[str, Path(pattern=r"^[0-9a-f]{32}$", description="The id of the job.")]
FormatParameter = Annotated[
    str,
    Query(
        description="A format with several files, as Parquet with its three tables, is a zip.",
        json_schema_extra={"enum": list(FORMATS)},
    ),
]

_CONTENT = multipart_content({"files": {"type": "array", "items": FILE_SCHEMA, "minItems": 1}})
_BODY = {"requestBody": {"required": True, "content": _CONTENT}}
_LOCATION = {"Location": {"description": "The path of the job.", "schema": {"type": "string"}}}
_RESULT_FILE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The tagged reports, in the order of the documents.",
        "content": {format.media_type: {"schema": FILE_SCHEMA} for format in FORMATS.values()},
    }
}


@router.post(
    "/v1/jobs",
    status_code=202,
    responses=problems(400, 408, 413, 415, 422, 429, 503, 507) | {202: {"headers": _LOCATION}},
    openapi_extra=_BODY,
)
async def create_job(request: Request, response: Response, server: ServerDependency) -> Job:
    """Create a job from files, or zips of files, and return it at once (批量任务)."""
    try:
        server.queue.check_running()
        max_files = server.settings.limits.files
        async with open_uploads(request, "files", max_files) as files:
            uploads = [UploadedFile(file.filename or "", file.file) for file in files]
            progress = await run_in_threadpool(server.jobs.add, uploads, server.queue.retry_after)
    except (QueueFullError, StoppedError) as error:
        raise queue_problem(error) from error
    server.queue.notify_jobs()
    response.headers["Location"] = f"/v1/jobs/{progress.id}"
    return _to_schema(progress)


@router.get("/v1/jobs/{id}", responses=problems(404, 422))
def show_job(id: JobId, server: ServerDependency) -> Job:
    """Return the progress of a job (查询进度)."""
    return _to_schema(find_job(server, id))


@router.get(
    "/v1/jobs/{id}/results",
    response_class=FileResponse,
    responses=problems(404, 409, 422, 429) | _RESULT_FILE,
)
async def get_results(
    id: JobId, server: ServerDependency, format: FormatParameter = "jsonl"
) -> FileResponse:
    """Return the results of a job (下载结果) in an output format."""
    try:
        check_formats([format])
    except GongkaiError as error:
        raise ProblemError(422, str(error)) from error
    job = await run_in_threadpool(lambda: find_job(server, id))
    if job.state not in {"done", "failed"}:
        raise ProblemError(
            409, f"{job.done} of {job.documents} documents are done; try again later"
        )
    try:
        path = await server.result_limiter.run(partial(server.jobs.results, id, format))
    except QueueFullError as error:
        raise queue_problem(error) from error
    if path is None:
        raise not_found(id)
    return FileResponse(path, media_type=FORMATS[format].media_type, filename=path.name)


@router.delete("/v1/jobs/{id}", status_code=204, responses=problems(404, 422))
def delete_job(id: JobId, server: ServerDependency) -> None:
    """Delete a job and its results (删除任务); its remaining documents are not tagged."""
    if not server.jobs.delete(id):
        raise not_found(id)


def find_job(server: Server, id: str) -> JobProgress:
    """Return the progress of a job.

    Raises:
        ProblemError: there is no such job.
    """
    progress = server.jobs.progress(id)
    if progress is None:
        raise not_found(id)
    return progress


def not_found(id: str) -> ProblemError:
    """Return the problem of a job that does not exist."""
    return ProblemError(404, f"there is no job {id}; it never existed, was deleted, or has expired")


def _to_schema(progress: JobProgress) -> Job:
    return Job.model_validate(progress, from_attributes=True)
