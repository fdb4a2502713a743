"""Tagging one report at once."""

from functools import cache
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from pydantic import ValidationError
from starlette.datastructures import UploadFile

from annotations.errors import DocumentError
from annotations.report import TaggedReport
from inference.pipeline import Tagger
from inference.readers import only, read_bytes
from service.problems import ProblemError, describe, problems
from service.schemas import TextToTag

router = APIRouter(tags=["tagging"])

_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": TextToTag.model_json_schema()},
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {"file": {"type": "string", "format": "binary"}},
                }
            },
        },
    }
}


@router.post(
    "/v1/tag",
    response_model=TaggedReport,
    responses=problems(413, 415, 422, 429),
    openapi_extra=_BODY,
)
async def tag_report(request: Request) -> Response:
    """Tag one report (标注一份报告): a text, or a file of any supported format."""
    tagger = load(request.app.state.settings.tagger)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        if kind == "application/json":
            text = TextToTag.model_validate_json(await request.body()).text
            report = await run_in_threadpool(tagger.tag_text, text)
        elif kind == "multipart/form-data":
            async with request.form() as form:
                file = form.get("file")
                if not isinstance(file, UploadFile):
                    raise ProblemError(422, "no file in the form; send it as the part `file`")
                source = only(read_bytes(await file.read(), file.filename))
            report = await run_in_threadpool(tagger.tag, source)
        else:
            raise ProblemError(415, "send application/json or multipart/form-data")
    except ValidationError as error:
        raise ProblemError(422, describe(error.errors())) from error
    except DocumentError as error:
        raise ProblemError(422, str(error)) from error
    return Response(report.model_dump_json(), media_type="application/json")


@cache
def load(choice: Any) -> Tagger:
    """Return the tagger of a choice."""
    tagger: Tagger = choice.load()
    return tagger
