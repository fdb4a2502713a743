"""Forms: the files of a request, as multipart/form-data."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import Request
from starlette.datastructures import UploadFile

from gongkai.service.problems import ProblemError

FILE: dict[str, Any] = {"type": "string", "format": "binary"}

_FIELDS = 8  # parts that are no files, which nothing here asks for; they are held in memory


def form_body(schema: dict[str, Any]) -> dict[str, Any]:
    """Return for OpenAPI the content of a body that is a form with one required part."""
    properties = {"type": "object", "required": list(schema), "properties": schema}
    return {"multipart/form-data": {"schema": properties}}


def content_type(request: Request) -> str:
    """Return what a request says its body is."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


@asynccontextmanager
async def sent_files(request: Request, part: str, most: int) -> AsyncIterator[list[UploadFile]]:
    """Yield the files of the parts of a form that have one name, open until the block ends.

    Raises:
        ProblemError: the body is no form, or there is no file in it.
    """
    if content_type(request) != "multipart/form-data":
        raise ProblemError(415, "send the files as multipart/form-data")
    async with request.form(max_files=most, max_fields=_FIELDS) as form:
        files = [value for value in form.getlist(part) if isinstance(value, UploadFile)]
        if not files:
            raise ProblemError(422, f"no file in the form; send it as the part `{part}`")
        yield files
