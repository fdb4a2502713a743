"""The operation that tags one report while the client waits."""

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import ValidationError

from gongkai.document.report import TaggedReport
from gongkai.service.jobs.uploads import clean_name
from gongkai.service.problems import ProblemError, describe_validation_errors, problems
from gongkai.service.routes.multipart import (
    FILE_SCHEMA,
    content_type,
    multipart_content,
    open_uploads,
)
from gongkai.service.schemas import TextToTag
from gongkai.service.server import ServerDependency, queue_problem
from gongkai.service.task_queue import QueueFullError, StoppedError
from gongkai.service.worker import Upload

router = APIRouter(tags=["tagging"])

_TEXT: dict[str, Any] = {"application/json": {"schema": TextToTag.model_json_schema()}}
_CONTENT = _TEXT | multipart_content({"file": FILE_SCHEMA})
_BODY = {"requestBody": {"required": True, "content": _CONTENT}}


@router.post(
    "/v1/tag",
    response_model=TaggedReport,
    responses=problems(400, 408, 413, 415, 422, 429, 500, 503),
    openapi_extra=_BODY,
)
async def tag_report(request: Request, server: ServerDependency) -> Response:
    """Tag one report (标注一份报告): a text as JSON, or a file of any supported format."""
    try:
        server.queue.check_capacity()  # before the body is received
    except (QueueFullError, StoppedError) as error:
        raise queue_problem(error) from error
    if content_type(request) == "application/json":
        upload = await _read_text(request)
    else:
        upload = await _read_file(request)
    return Response(await server.tag(upload), media_type="application/json")


async def _read_text(request: Request) -> Upload:
    try:
        return Upload(TextToTag.model_validate_json(await request.body()).text)
    except ValidationError as error:
        raise ProblemError(422, describe_validation_errors(error.errors())) from error


async def _read_file(request: Request) -> Upload:
    async with open_uploads(request, "file", max_files=1) as (file,):
        return Upload(await file.read(), clean_name(file.filename), max_reports=1)
