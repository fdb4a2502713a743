"""Multipart bodies: the files of a request, as multipart/form-data."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import Request
from starlette.datastructures import UploadFile

from gongkai.service.problems import ProblemError

FILE_SCHEMA: dict[str, Any] = {"type": "string", "format": "binary"}

_MAX_FIELDS = 8  # parts other than files, which no operation needs; they are held in memory


def multipart_content(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the OpenAPI content of a multipart body with these required parts."""
    properties = {"type": "object", "required": list(schema), "properties": schema}
    return {"multipart/form-data": {"schema": properties}}


def content_type(request: Request) -> str:
    """Return the media type of a request without its parameters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


@asynccontextmanager
async def open_uploads(
    request: Request, part: str, max_files: int
) -> AsyncIterator[list[UploadFile]]:
    """Yield the files in the parts with one name; they are open until the block ends.

    Raises:
        ProblemError: the body is not multipart/form-data, or contains no such file.
    """
    if content_type(request) != "multipart/form-data":
        raise ProblemError(415, "send the files as multipart/form-data")
    async with request.form(max_files=max_files, max_fields=_MAX_FIELDS) as form:
        files = [value for value in form.getlist(part) if isinstance(value, UploadFile)]
        if not files:
            raise ProblemError(422, f"the form contains no file; send it as the part `{part}`")
        yield files
