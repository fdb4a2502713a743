"""The application: the routers and the middleware in front of one server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import Depends, FastAPI
from fastapi.concurrency import run_in_threadpool

from gongkai.document.errors import GongkaiError
from gongkai.service import docs_page, page, problems
from gongkai.service.access import SameOriginMiddleware, require_key
from gongkai.service.api_keys import ApiKeys
from gongkai.service.bodies import BodyLimitMiddleware
from gongkai.service.headers import SecurityHeadersMiddleware
from gongkai.service.label_studio import backend
from gongkai.service.metrics import Metrics, MetricsMiddleware
from gongkai.service.routes import information, jobs, panels, tag
from gongkai.service.server import Server
from gongkai.service.settings import ServiceSettings

_DESCRIPTION = (
    "Turns Chinese annual reports on government information disclosure "
    "(政府信息公开工作年度报告) into data. Offsets count characters (code points) of `text`. "
    "Errors are problem documents (RFC 9457)."
)


def create_app(settings: ServiceSettings) -> FastAPI:
    """Return the application; its worker processes start with it.

    Raises:
        GongkaiError: the settings contradict each other, or a file or model they name is invalid.
    """
    if settings.api_keys is None and not settings.loopback:
        raise GongkaiError(
            f"--host {settings.host} can be reached from other machines: name the file of the "
            "accepted API keys with --api-key-file (`gongkai api-key` makes keys)"
        )
    keys = ApiKeys.read(settings.api_keys) if settings.api_keys else None
    metrics = Metrics()
    server = Server(settings, metrics)
    app = FastAPI(
        title="Gongkai",
        version=version("gongkai"),
        description=_DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
    )
    app.state.server = server
    problems.attach(app)
    _attach_routes(app, keys)
    backend.attach(app, server)
    # The last one that is added is the outermost.
    app.add_middleware(
        BodyLimitMiddleware, limits=settings.limits, total_bytes=settings.queue.bodies_bytes
    )
    app.add_middleware(SameOriginMiddleware, loopback_only=settings.loopback)
    app.add_middleware(SecurityHeadersMiddleware)
    app.add_middleware(MetricsMiddleware, metrics=metrics)
    return app


def _attach_routes(app: FastAPI, keys: ApiKeys | None) -> None:
    dependencies = [Depends(require_key(keys))] if keys else []
    responses = problems.problems(401, 403) if keys else problems.problems(403)
    for router in (tag.router, jobs.router, panels.router, information.router, *page.routers):
        app.include_router(router, dependencies=dependencies, responses=responses)
    app.include_router(information.health, responses=problems.problems(403))
    docs_page.attach(app)
    page.attach(app)
    panels.attach(app)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    server: Server = app.state.server
    await run_in_threadpool(server.start)
    try:
        yield
    finally:
        await run_in_threadpool(server.stop)
