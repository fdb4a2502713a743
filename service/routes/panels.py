"""The panel over the results of a job: it is built on request and opened in a browser."""

from functools import partial

from fastapi import APIRouter, FastAPI
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import FileResponse

from gongkai.service.problems import ProblemError, problems
from gongkai.service.routes.jobs import JobId, find_job, not_found
from gongkai.service.schemas import Panel
from gongkai.service.server import Server, ServerDependency, queue_problem
from gongkai.service.task_queue import QueueFullError

router = APIRouter(tags=["jobs"])

# The charts set styles of their own, which the policy of the other pages does not allow.
_HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
}


@router.post("/v1/jobs/{id}/panel", responses=problems(404, 409, 422, 429))
async def create_panel(id: JobId, server: ServerDependency) -> Panel:
    """Build a panel (面板) from a finished job, by issuer and year, and return its address."""
    job = await run_in_threadpool(find_job, server, id)
    if job.state != "done":
        raise ProblemError(
            409,
            f"{job.done} of {job.documents} documents are done, {job.failed} failed; "
            "a panel needs a finished job with a report",
        )
    try:
        token = await server.result_limiter.run(partial(server.jobs.panel, id))
    except QueueFullError as error:
        raise queue_problem(error) from error
    if token is None:
        raise not_found(id)
    return Panel(address=f"panel/{id}/{token}/index.html")


def attach(app: FastAPI) -> None:
    """Serve the files of the panels; their addresses contain a token in place of an API key."""

    @app.get("/panel/{id}/{token}/{name:path}", include_in_schema=False)
    def get_panel_file(id: JobId, token: str, name: str) -> FileResponse:
        server: Server = app.state.server
        path = server.jobs.panel_file(id, token, name)
        if path is None:
            raise ProblemError(404, "there is no such panel; its job was deleted, or has expired")
        return FileResponse(path, headers=_HEADERS)
