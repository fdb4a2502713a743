"""Problems: all errors of the application as RFC 9457 problem documents."""

import logging
from http import HTTPStatus
from typing import Any, Literal

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from gongkai.document.error_messages import translate_error
from gongkai.document.messages import Language
from gongkai.service.headers import HEADERS

_log = logging.getLogger(__name__)
MEDIA_TYPE = "application/problem+json"


class Problem(BaseModel):
    """The reason why a request failed (RFC 9457)."""

    model_config = ConfigDict(frozen=True)

    type: Literal["about:blank"] = "about:blank"
    title: str = Field(description="The name of the status.")
    status: int
    detail: str = Field(description="What is wrong with this request, and how to fix it.")


class ProblemError(HTTPException):
    """A response that is a problem; `detail` names the input and the remedy."""

    def __init__(self, status: int, detail: str, **headers: str) -> None:
        header_names = {name.replace("_", "-"): value for name, value in headers.items()}
        super().__init__(status, detail, header_names or None)


def problem_response(
    status: int,
    detail: str,
    headers: dict[str, str] | None = None,
    language: Language = "en",
) -> JSONResponse:
    """Return a problem document with its detail in a language."""
    detail = translate_error(detail, language)
    problem = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail)
    return JSONResponse(problem.model_dump(), status, headers, MEDIA_TYPE)


def requested_language(headers: Headers) -> Language:
    """Return zh if the client asks for Chinese before any other language (RFC 9110, 12.5.4)."""
    return "zh" if headers.get("accept-language", "").strip().lower().startswith("zh") else "en"


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the OpenAPI responses for the problems that an operation may return."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {
        status: {"description": HTTPStatus(status).phrase, "content": content}
        for status in statuses
    }


def attach(app: FastAPI) -> None:
    """Convert every error of the application into a problem document."""
    app.add_exception_handler(HTTPException, _handle_http_error)
    app.add_exception_handler(RequestValidationError, _handle_validation_error)
    app.add_exception_handler(OperationalError, _handle_database_error)
    app.add_exception_handler(NoConnectionError, _handle_database_error)
    app.add_exception_handler(ClientDisconnect, _handle_disconnect)
    app.add_exception_handler(Exception, _handle_defect)
    _add_problem_schema(app)


def _add_problem_schema(app: FastAPI) -> None:
    """Add the schema of the problem document, to which the operations refer, to OpenAPI."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        schema = generate()
        schema.setdefault("components", {}).setdefault("schemas", {})["Problem"] = (
            Problem.model_json_schema()
        )
        return schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI documents this way to extend the schema


def _handle_http_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    headers = dict(error.headers) if error.headers else None
    language = requested_language(request.headers)
    return problem_response(error.status_code, str(error.detail), headers, language)


def _handle_validation_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    detail = describe_validation_errors(error.errors())
    return problem_response(422, detail, language=requested_language(request.headers))


def _handle_disconnect(request: Request, error: Exception) -> JSONResponse:
    return problem_response(400, "the client closed the connection before the request was complete")


def _handle_database_error(request: Request, error: Exception) -> JSONResponse:
    _log.error("the database is not available: %s", error)
    detail = "the database is not available; try again in a minute"
    return problem_response(503, detail, language=requested_language(request.headers))


def _handle_defect(request: Request, error: Exception) -> JSONResponse:
    # Starlette sends this response outside of the middleware that adds the headers.
    headers = HEADERS | {"Cache-Control": "no-store"}
    detail = "the server has a defect; its log contains the details"
    return problem_response(500, detail, headers, requested_language(request.headers))


def describe_validation_errors(errors: Any) -> str:
    """Return the validation errors of pydantic in one line."""
    lines = (f"{'.'.join(map(str, error['loc'])) or 'body'}: {error['msg']}" for error in errors)
    return "; ".join(lines).encode("utf-8", "replace").decode()
