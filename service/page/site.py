"""The files of the page, which loads nothing from other servers."""

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import HTMLResponse, Response
from fastapi.staticfiles import StaticFiles
from jinja2 import Environment

from gongkai.inference.readers import SUPPORTED_EXTENSIONS
from gongkai.inference.readers.formats import INPUT_FORMATS
from gongkai.inference.writers import FORMATS
from gongkai.inference.writers.report_page import template_environment

_PAGE = Path(__file__).parent / "index.html"
_ASSETS = Path(__file__).parent / "assets"
# Browsers revalidate the files at every visit, so an upgrade never mixes old and new modules.
_NO_CACHE = {"Cache-Control": "no-cache"}


def attach(app: FastAPI) -> None:
    """Serve the page at `/`, and its files under `/assets`."""
    page = _render_page()

    @app.get("/", include_in_schema=False)
    def get_page() -> HTMLResponse:
        return HTMLResponse(page, headers=_NO_CACHE)

    @app.get("/assets/report.css", include_in_schema=False)
    def get_report_style() -> Response:
        style = template_environment().get_template("style.css").render()
        return Response(style, media_type="text/css", headers=_NO_CACHE)

    app.mount("/assets", _Assets(directory=_ASSETS))


def _render_page() -> str:
    """Return the page with the input and output formats of the registries."""
    template = Environment(autoescape=True).from_string(_PAGE.read_text("utf-8"))
    return template.render(
        extensions=sorted(SUPPORTED_EXTENSIONS), input_formats=INPUT_FORMATS, output_formats=FORMATS
    )


class _Assets(StaticFiles):
    def file_response(self, *args: object, **options: object) -> Response:
        response = super().file_response(*args, **options)  # type: ignore[arg-type]  # passed on unchanged
        response.headers.update(_NO_CACHE)
        return response
