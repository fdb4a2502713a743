"""Bodies of requests: not larger and not slower than may be."""

import asyncio

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gongkai.service.problems import ProblemError, problem_response
from gongkai.service.settings import Limits

_ENVELOPE = 65_536  # bytes of a form beside the files in it
_RETRY_AFTER = 10  # seconds
_FULL = f"too much is being sent at once; try again in {_RETRY_AFTER} seconds"


class BodyLimits:
    """Refuses bodies that are too large, as soon as that is known, and those that do not end.

    Args:
        app: the application behind.
        limits: of a request: one file, but for jobs, which may be of many.
        together: bytes of all bodies that are received or whose requests are answered.
    """

    def __init__(self, app: ASGIApp, limits: Limits, together: int) -> None:
        self._app = app
        self._limits = limits
        self._together = together
        self._held = 0
        self._most = {
            "/v1/jobs": limits.upload_bytes,
            "/v1/annotations": limits.report_bytes,
            "/v1/exports": limits.report_bytes,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or have it answered."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limits = self._limits
        most = self._most.get(scope["path"].rstrip("/"), limits.file_bytes) + _ENVELOPE
        told = Headers(scope=scope).get("content-length", "")
        if told.isdecimal() and int(told) > most:
            await problem_response(413, _too_large(most), {"Connection": "close"})(
                scope, receive, send
            )
            return
        if told.isdecimal() and self._held + int(told) > self._together:
            headers = {"Connection": "close", "Retry-After": str(_RETRY_AFTER)}
            await problem_response(429, _FULL, headers)(scope, receive, send)
            return
        deadline = asyncio.get_running_loop().time() + limits.upload_seconds
        received = 0
        ended = False

        async def receive_within() -> Message:
            nonlocal received, ended
            if ended:
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
            self._held += size
            ended = not message.get("more_body", False)
            if received > most:
                raise ProblemError(413, _too_large(most))
            if self._held > self._together:
                raise ProblemError(429, _FULL, Retry_After=str(_RETRY_AFTER))
            return message

        try:
            await self._app(scope, receive_within, send)
        finally:
            self._held -= received


def _too_large(most: int) -> str:
    return f"larger than {most >> 20} MiB; send less at once"
