"""The description of the API as a page, with all it needs from this server."""

from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles

_HERE = Path(str(files(__name__)))
_SWAGGER = Path(str(files("fastapi_swagger.resources")))

router = APIRouter(include_in_schema=False)


@router.get("/docs")
def show_docs() -> FileResponse:
    """Show the operations, to be read and tried."""
    return FileResponse(_HERE / "docs.html")


@router.get("/docs/start.js")
def start_docs() -> FileResponse:
    """Give the script that starts the page: a page of the service has none inside."""
    return FileResponse(_HERE / "start.js")


def attach(app: FastAPI) -> None:
    """Serve the page at `/docs`."""
    app.include_router(router)
    app.mount("/docs/swagger", StaticFiles(directory=_SWAGGER))
