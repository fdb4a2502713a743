"""The page with the API description; all its files come from this server."""

from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles

_FOLDER = Path(str(files(__name__)))
_SWAGGER = Path(str(files("fastapi_swagger.resources")))

router = APIRouter(include_in_schema=False)


@router.get("/docs")
def get_page() -> FileResponse:
    """Return the page that describes the operations and can call them."""
    return FileResponse(_FOLDER / "docs.html")


@router.get("/docs/start.js")
def get_script() -> FileResponse:
    """Return the script of the page; the security policy forbids inline scripts."""
    return FileResponse(_FOLDER / "start.js")


def attach(app: FastAPI) -> None:
    """Serve the page at `/docs`."""
    app.include_router(router)
    app.mount("/docs/swagger", StaticFiles(directory=_SWAGGER))
