"""The files of the page, which loads nothing from other servers."""

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, Response
from fastapi.staticfiles import StaticFiles

from gongkai.inference.writers.report_page import template_environment

_ASSETS = Path(__file__).parent / "assets"
# Browsers revalidate the files at every visit, so an upgrade never mixes old and new modules.
_NO_CACHE = {"Cache-Control": "no-cache"}


def attach(app: FastAPI) -> None:
    """Serve the page at `/`, and its files under `/assets`."""

    @app.get("/", include_in_schema=False)
    def get_page() -> FileResponse:
        return FileResponse(_ASSETS / "index.html", headers=_NO_CACHE)

    @app.get("/assets/report.css", include_in_schema=False)
    def get_report_style() -> Response:
        style = template_environment().get_template("style.css").render()
        return Response(style, media_type="text/css", headers=_NO_CACHE)

    app.mount("/assets", _Assets(directory=_ASSETS))


class _Assets(StaticFiles):
    def file_response(self, *args: object, **options: object) -> Response:
        response = super().file_response(*args, **options)  # type: ignore[arg-type]  # passed on unchanged
        response.headers.update(_NO_CACHE)
        return response
