"""Bodies of requests: not larger and not slower than may be."""

import asyncio

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.problems import ProblemError, problem_response
from service.settings import Limits

_ENVELOPE = 65_536  # bytes of a form beside the files in it
_JOBS = "/v1/jobs"


class BodyLimits:
    """Refuses bodies that are too large, as soon as that is known, and those that do not end.

    Args:
        app: the application behind.
        limits: one file a request, but for jobs, which may be of many.
    """

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or have it answered."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limits = self._limits
        many = scope["path"].rstrip("/") == _JOBS
        most = (limits.upload_bytes if many else limits.file_bytes) + _ENVELOPE
        told = Headers(scope=scope).get("content-length", "")
        if told.isdecimal() and int(told) > most:
            await problem_response(413, _too_large(most), {"Connection": "close"})(
                scope, receive, send
            )
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
            received += len(message.get("body", b""))
            ended = not message.get("more_body", False)
            if received > most:
                raise ProblemError(413, _too_large(most))
            return message

        await self._app(scope, receive_within, send)


def _too_large(most: int) -> str:
    return f"larger than {most >> 20} MiB; send less at once"
