"""Problems: errors as RFC 9457 problem documents, whoever raises them."""

import logging
from http import HTTPStatus
from typing import Any, Literal

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from gongkai.service.headers import HEADERS

_log = logging.getLogger(__name__)
MEDIA_TYPE = "application/problem+json"


class Problem(BaseModel):
    """Why a request was not answered as asked (RFC 9457)."""

    model_config = ConfigDict(frozen=True)

    type: Literal["about:blank"] = "about:blank"
    title: str = Field(description="The name of the status.")
    status: int
    detail: str = Field(description="What is wrong with this request, and how to mend it.")


class ProblemError(HTTPException):
    """An answer that is a problem; `detail` names the input and the mend."""

    def __init__(self, status: int, detail: str, **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        super().__init__(status, detail, named or None)


def problem_response(
    status: int, detail: str, headers: dict[str, str] | None = None
) -> JSONResponse:
    """Return a problem document."""
    problem = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail)
    return JSONResponse(problem.model_dump(), status, headers, MEDIA_TYPE)


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return for OpenAPI the problems that an operation may answer with."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {
        status: {"description": HTTPStatus(status).phrase, "content": content}
        for status in statuses
    }


def attach(app: FastAPI) -> None:
    """Make every error of the application a problem document."""
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(RequestValidationError, _of_validation)
    app.add_exception_handler(OperationalError, _of_database)
    app.add_exception_handler(NoConnectionError, _of_database)
    app.add_exception_handler(ClientDisconnect, _of_disconnect)
    app.add_exception_handler(Exception, _of_defect)
    _describe(app)


def _describe(app: FastAPI) -> None:
    """Add the problem document to the OpenAPI description, to which the operations refer."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        schema = generate()
        schema.setdefault("components", {}).setdefault("schemas", {})["Problem"] = (
            Problem.model_json_schema()
        )
        return schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's way to change it


def _of_http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    headers = dict(error.headers) if error.headers else None
    return problem_response(error.status_code, str(error.detail), headers)


def _of_validation(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    return problem_response(422, describe(error.errors()))


def _of_disconnect(request: Request, error: Exception) -> JSONResponse:
    return problem_response(400, "the request broke off")


def _of_database(request: Request, error: Exception) -> JSONResponse:
    _log.error("the database does not answer: %s", error)
    return problem_response(503, "the database does not answer; try again in a minute")


def _of_defect(request: Request, error: Exception) -> JSONResponse:
    # Starlette answers it outside of all that adds headers.
    headers = HEADERS | {"Cache-Control": "no-store"}
    return problem_response(500, "a defect of the server; its log tells more", headers)


def describe(errors: Any) -> str:
    """Return what pydantic found wrong, as one line."""
    found = (f"{'.'.join(map(str, error['loc'])) or 'body'}: {error['msg']}" for error in errors)
    return "; ".join(found).encode("utf-8", "replace").decode()
