"""Access: who may use the service, and from which pages."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from fastapi import Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from gongkai.service.keys import Keys
from gongkai.service.problems import ProblemError, problem_response

_BEARER = HTTPBearer(auto_error=False, description="A key of the server's key file.")
_HEADER = APIKeyHeader(name="X-API-Key", auto_error=False, description="The same key.")
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


def require_key(keys: Keys) -> Callable[..., Awaitable[None]]:
    """Return the dependency of operations that need a key."""

    async def check(  # async: needs no thread, of which there are few
        bearer: HTTPAuthorizationCredentials | None = Security(_BEARER),  # noqa: B008  # FastAPI's way
        header: str | None = Security(_HEADER),
    ) -> None:
        key = bearer.credentials if bearer else header
        if key is None or keys.name_of(key) is None:
            raise ProblemError(
                401,
                "needs a valid API key: send `Authorization: Bearer KEY`",
                WWW_Authenticate="Bearer",
            )

    return check


class OwnPagesOnly:
    """Refuses what the pages of other sites send, and names that are not the server's own.

    A browser runs the pages of any site, and can reach a server on the loopback. A page of another
    site tells its origin when it sends something; one that took over a name (DNS rebinding) sends
    that name.

    Args:
        app: the application behind.
        local: the server listens on the loopback, so it has no name but those of the loopback.
    """

    def __init__(self, app: ASGIApp, *, local: bool) -> None:
        self._app = app
        self._local = local

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or have it answered."""
        if scope["type"] == "http" and (reason := self._objection(Headers(scope=scope))):
            await problem_response(403, reason)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _objection(self, headers: Headers) -> str | None:
        host = headers.get("host", "")
        if self._local and _name(f"//{host}") not in _LOCAL:
            return "this server answers to localhost alone; use that name in the address"
        origin = headers.get("origin")
        if origin is not None and _place(origin) != host.lower():
            return "pages of other sites may not use this server"
        return None


def _place(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.lower() or None
    except ValueError:
        return None


def _name(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
