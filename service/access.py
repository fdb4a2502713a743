"""Access control: API keys, and the origins and host names of requests."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from fastapi import Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from gongkai.service.api_keys import ApiKeys
from gongkai.service.problems import ProblemError, problem_response, requested_language

_BEARER = HTTPBearer(auto_error=False, description="A key of the server's key file.")
_HEADER = APIKeyHeader(name="X-API-Key", auto_error=False, description="The same key.")
_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})


def require_key(keys: ApiKeys) -> Callable[..., Awaitable[None]]:
    """Return the dependency of operations that require an API key."""

    async def check(  # async, so that it occupies no thread of the small pool
        bearer: HTTPAuthorizationCredentials | None = Security(_BEARER),  # noqa: B008  # FastAPI's way
        header: str | None = Security(_HEADER),
    ) -> None:
        key = bearer.credentials if bearer else header
        if key is None or keys.name_of(key) is None:
            raise ProblemError(
                401,
                "a valid API key is required: send `Authorization: Bearer KEY`",
                WWW_Authenticate="Bearer",
            )

    return check


class SameOriginMiddleware:
    """Refuses requests from the pages of other sites, and foreign host names.

    A browser runs the pages of any site, and can reach a server on the loopback. A page of another
    site sends its origin with a request. A page that uses DNS rebinding sends a foreign host name.

    Args:
        app: the application behind the middleware.
        loopback_only: the server listens on the loopback, so it has only the names of the loopback.
    """

    def __init__(self, app: ASGIApp, *, loopback_only: bool) -> None:
        self._app = app
        self._loopback_only = loopback_only

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse the request, or pass it on."""
        if scope["type"] == "http" and (reason := self._reason_to_refuse(Headers(scope=scope))):
            language = requested_language(Headers(scope=scope))
            await problem_response(403, reason, language=language)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _reason_to_refuse(self, headers: Headers) -> str | None:
        host = headers.get("host", "")
        if self._loopback_only and _hostname(f"//{host}") not in _LOOPBACK_NAMES:
            return "this server answers to the name localhost only; use it in the address"
        origin = headers.get("origin")
        if origin is not None and _network_location(origin) != host.lower():
            return "pages of other sites may not use this server"
        return None


def _network_location(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.lower() or None
    except ValueError:
        return None


def _hostname(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
