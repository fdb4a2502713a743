"""Jobs: many reports at once, tagged in the background."""

from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import FileResponse

from gongkai.service.jobs.intake import SentFile
from gongkai.service.jobs.results import MEDIA_TYPES, ResultFormat
from gongkai.service.jobs.store import State
from gongkai.service.problems import ProblemError, problems
from gongkai.service.routes.forms import FILE, form_body, sent_files
from gongkai.service.schemas import Job
from gongkai.service.server import Serving, to_problem
from gongkai.service.tasks import FullError, StoppedError

router = APIRouter(tags=["jobs"])

Id = Annotated[str, Path(pattern=r"^[0-9a-f]{32}$", description="The id of the job.")]
Format = Annotated[ResultFormat, Query(description="Parquet comes as a zip of three tables.")]

_BODY = {
    "requestBody": {
        "required": True,
        "content": form_body({"files": {"type": "array", "items": FILE, "minItems": 1}}),
    }
}
_LOCATION = {"Location": {"description": "Where the job is.", "schema": {"type": "string"}}}
_FILE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The reports that were tagged, in the order of the documents.",
        "content": {kind: {"schema": FILE} for kind in MEDIA_TYPES.values()},
    }
}


@router.post(
    "/v1/jobs",
    status_code=202,
    responses=problems(400, 408, 413, 415, 422, 429, 503, 507) | {202: {"headers": _LOCATION}},
    openapi_extra=_BODY,
)
async def create_job(request: Request, response: Response, server: Serving) -> Job:
    """Take on many files, or zips of them, and answer at once (批量任务)."""
    try:
        server.tasks.check_running()
        most = server.settings.configuration.limits.files
        async with sent_files(request, "files", most) as files:
            sent = [SentFile(file.filename or "", file.file) for file in files]
            state = await run_in_threadpool(server.jobs.add, sent, server.tasks.retry_after)
    except (FullError, StoppedError) as error:
        raise to_problem(error) from error
    server.tasks.call()
    response.headers["Location"] = f"/v1/jobs/{state.id}"
    return _job(state)


@router.get("/v1/jobs/{id}", responses=problems(404, 422))
def show_job(id: Id, server: Serving) -> Job:
    """Tell how far a job is (查询进度)."""
    return _job(_found(server, id))


@router.get(
    "/v1/jobs/{id}/results",
    response_class=FileResponse,
    responses=problems(404, 409, 422, 429) | _FILE,
)
async def get_results(id: Id, server: Serving, format: Format = ResultFormat.JSONL) -> FileResponse:
    """Get what a job found (下载结果), as JSON Lines, Parquet or a workbook."""
    job = await run_in_threadpool(lambda: _found(server, id))
    if job.state not in {"done", "failed"}:
        raise ProblemError(409, f"{job.done} of {job.documents} documents are done; ask again")
    try:
        path = await server.results.run(partial(server.jobs.results, id, format))
    except FullError as error:
        raise to_problem(error) from error
    if path is None:
        raise _missing(id)
    return FileResponse(path, media_type=MEDIA_TYPES[format], filename=path.name)


@router.delete("/v1/jobs/{id}", status_code=204, responses=problems(404, 422))
def delete_job(id: Id, server: Serving) -> None:
    """Remove a job and its results (删除任务); what is not tagged yet will not be."""
    if not server.jobs.delete(id):
        raise _missing(id)


def _found(server: Serving, id: str) -> State:
    state = server.jobs.state(id)
    if state is None:
        raise _missing(id)
    return state


def _missing(id: str) -> ProblemError:
    return ProblemError(404, f"no job {id}; it never was, was deleted, or has expired")


def _job(state: State) -> Job:
    return Job.model_validate(state, from_attributes=True)
