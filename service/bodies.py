"""Limits on request bodies: their size, their duration, and the size of all of them together."""

import asyncio

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gongkai.service.problems import ProblemError, problem_response, requested_language
from gongkai.service.settings import RequestLimits

_FORM_OVERHEAD = 65_536  # bytes of a form beside the files in it
_RETRY_AFTER = 10  # seconds
_OVERLOADED = f"too many requests are being received; try again in {_RETRY_AFTER} seconds"


class BodyLimitMiddleware:
    """Refuses bodies that are too large, as early as possible, and bodies that do not end.

    Args:
        app: the application behind the middleware.
        limits: the limits on one request. Only a job may contain more than one file.
        total_bytes: the most bytes of the bodies of all requests in progress.
    """

    def __init__(self, app: ASGIApp, limits: RequestLimits, total_bytes: int) -> None:
        self._app = app
        self._limits = limits
        self._total_bytes = total_bytes
        self._received = 0
        self._max_bytes = {
            "/v1/jobs": limits.upload_bytes,
            "/v1/annotations": limits.report_bytes,
            "/v1/corrections": limits.report_bytes,
            "/v1/exports": limits.report_bytes,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse the request, or pass it on with a body that is limited while it arrives."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limits = self._limits
        max_bytes = self._max_bytes.get(scope["path"].rstrip("/"), limits.file_bytes)
        max_bytes += _FORM_OVERHEAD
        length = Headers(scope=scope).get("content-length", "")
        language = requested_language(Headers(scope=scope))
        if length.isdecimal() and int(length) > max_bytes:
            headers = {"Connection": "close"}
            refuse = problem_response(413, _too_large(max_bytes), headers, language)
            await refuse(scope, receive, send)
            return
        if length.isdecimal() and self._received + int(length) > self._total_bytes:
            headers = {"Connection": "close", "Retry-After": str(_RETRY_AFTER)}
            await problem_response(429, _OVERLOADED, headers, language)(scope, receive, send)
            return
        deadline = asyncio.get_running_loop().time() + limits.upload_seconds
        received = 0
        complete = False

        async def receive_limited() -> Message:
            nonlocal received, complete
            if complete:
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError:
                raise ProblemError(
                    408, f"the request took more than {limits.upload_seconds:g} seconds to arrive"
                ) from None
            size = len(message.get("body", b""))
            received += size
            self._received += size
            complete = not message.get("more_body", False)
            if received > max_bytes:
                raise ProblemError(413, _too_large(max_bytes))
            if self._received > self._total_bytes:
                raise ProblemError(429, _OVERLOADED, Retry_After=str(_RETRY_AFTER))
            return message

        try:
            await self._app(scope, receive_limited, send)
        finally:
            self._received -= received


def _too_large(max_bytes: int) -> str:
    return f"the request is larger than {max_bytes >> 20} MiB; send less at once"
