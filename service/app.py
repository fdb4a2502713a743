"""The application: the routers of all parts, in front of one server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import Depends, FastAPI
from fastapi.concurrency import run_in_threadpool

from gongkai.document.errors import GongkaiError
from gongkai.service import docs_page, page, problems
from gongkai.service.access import OwnPagesOnly, require_key
from gongkai.service.bodies import BodyLimits
from gongkai.service.headers import SecurityHeaders
from gongkai.service.keys import Keys
from gongkai.service.label_studio import backend
from gongkai.service.metrics import Measured, Metrics
from gongkai.service.routes import information, jobs, tag
from gongkai.service.server import Server
from gongkai.service.settings import Settings

_ABOUT = (
    "Turns Chinese annual reports on government information disclosure "
    "(政府信息公开工作年度报告) into data. Offsets count characters (code points) of `text`. "
    "Errors are problem documents (RFC 9457)."
)


def create_app(settings: Settings) -> FastAPI:
    """Return the service; its workers start when it does.

    Raises:
        GongkaiError: the settings do not go together, or what they name is not as it should be.
    """
    if settings.api_keys is None and not settings.loopback:
        raise GongkaiError(
            f"--host {settings.host} can be reached by others: name the API keys that may be "
            "used with --api-key-file (`gongkai api-key` makes them)"
        )
    keys = Keys.read(settings.api_keys) if settings.api_keys else None
    metrics = Metrics()
    server = Server(settings, metrics)
    app = FastAPI(
        title="Gongkai",
        version=version("gongkai"),
        description=_ABOUT,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
    )
    app.state.server = server
    problems.attach(app)
    _attach_routes(app, keys)
    backend.attach(app, server)
    # The last one is the outermost.
    configuration = settings.configuration
    together = configuration.queue.bodies_bytes
    app.add_middleware(BodyLimits, limits=configuration.limits, together=together)
    app.add_middleware(OwnPagesOnly, local=settings.loopback)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Measured, metrics=metrics)
    return app


def _attach_routes(app: FastAPI, keys: Keys | None) -> None:
    needed = [Depends(require_key(keys))] if keys else []
    refused = problems.problems(401, 403) if keys else problems.problems(403)
    for router in (tag.router, jobs.router, information.router, *page.routers):
        app.include_router(router, dependencies=needed, responses=refused)
    app.include_router(information.health, responses=problems.problems(403))
    docs_page.attach(app)
    page.attach(app)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    server: Server = app.state.server
    await run_in_threadpool(server.start)
    try:
        yield
    finally:
        await run_in_threadpool(server.stop)
