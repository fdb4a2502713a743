"""Tagging one report at once."""

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import ValidationError

from gongkai.document.report import TaggedReport
from gongkai.service.jobs.intake import clean_name
from gongkai.service.problems import ProblemError, describe, problems
from gongkai.service.routes.forms import FILE, content_type, form_body, sent_files
from gongkai.service.schemas import TextToTag
from gongkai.service.server import Serving, to_problem
from gongkai.service.tasks import FullError, StoppedError
from gongkai.service.worker import Upload

router = APIRouter(tags=["tagging"])

_TEXT: dict[str, Any] = {"application/json": {"schema": TextToTag.model_json_schema()}}
_BODY = {"requestBody": {"required": True, "content": _TEXT | form_body({"file": FILE})}}


@router.post(
    "/v1/tag",
    response_model=TaggedReport,
    responses=problems(400, 408, 413, 415, 422, 429, 500, 503),
    openapi_extra=_BODY,
)
async def tag_report(request: Request, server: Serving) -> Response:
    """Tag one report (标注一份报告): a text as JSON, or a file of any supported format."""
    try:
        server.tasks.check_room()  # before much is received
    except (FullError, StoppedError) as error:
        raise to_problem(error) from error
    if content_type(request) == "application/json":
        upload = await _text(request)
    else:
        upload = await _file(request)
    return Response(await server.tag(upload), media_type="application/json")


async def _text(request: Request) -> Upload:
    try:
        return Upload(TextToTag.model_validate_json(await request.body()).text)
    except ValidationError as error:
        raise ProblemError(422, describe(error.errors())) from error


async def _file(request: Request) -> Upload:
    async with sent_files(request, "file", most=1) as (file,):
        return Upload(await file.read(), clean_name(file.filename), reports=1)
