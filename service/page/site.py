"""Site: the files of the page, which loads nothing from elsewhere."""

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, Response
from fastapi.staticfiles import StaticFiles

from gongkai.inference.writers.page import environment

_ASSETS = Path(__file__).parent / "assets"
# Asked for again at every visit, so that an upgrade never mixes old modules with new ones.
_FRESH = {"Cache-Control": "no-cache"}


def attach(app: FastAPI) -> None:
    """Add the page to the service: `/` and its files under `/assets`."""

    @app.get("/", include_in_schema=False)
    def show_page() -> FileResponse:
        return FileResponse(_ASSETS / "index.html", headers=_FRESH)

    @app.get("/assets/report.css", include_in_schema=False)
    def show_report_style() -> Response:
        style = environment().get_template("style.css").render()
        return Response(style, media_type="text/css", headers=_FRESH)

    app.mount("/assets", _Assets(directory=_ASSETS))


class _Assets(StaticFiles):
    def file_response(self, *args: object, **options: object) -> Response:
        response = super().file_response(*args, **options)  # type: ignore[arg-type]  # as given
        response.headers.update(_FRESH)
        return response
