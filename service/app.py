"""The application: the routers of all parts on one set of worker processes."""

from fastapi import FastAPI

from annotations.report import TaggedReport
from service import problems
from service.label_studio import backend
from service.routes import information, tag
from service.settings import Settings


def create_app(settings: Settings) -> FastAPI:
    """Return the service."""
    app = FastAPI(title="Gongkai", docs_url=None, redoc_url=None)
    app.state.settings = settings
    problems.attach(app)
    app.include_router(tag.router)
    app.include_router(information.router)

    # The web page attaches here.
    def tag_text(text: str) -> TaggedReport:
        return tag.load(settings.tagger).tag_text(text)

    backend.attach(app, settings, tag_text)
    return app
