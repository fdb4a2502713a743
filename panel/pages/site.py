"""The folder of the pages: index.html, its scripts and data, and a page for each unit."""

import shutil
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import duckdb
from jinja2 import Environment, PackageLoader, StrictUndefined

from gongkai.document.html_text import attribute_text, escape_text, format_number
from gongkai.panel.issue_rows import named, panel_names
from gongkai.panel.pages.data import (
    write_index,
    write_indicators,
    write_reuse,
    write_unit_chunks,
)
from gongkai.panel.pages.unit_pages import write_unit_pages
from gongkai.panel.pages.units import page_units, panel_years
from gongkai.panel.workbooks import write_issue_workbooks

_SCRIPTS = (
    "bundle.min.js", "messages.js", "elements.js", "store.js", "charts.js", "coverage.js",
    "indicators.js", "issues.js", "reuse.js", "unit.js", "main.js",
)  # fmt: skip
_ASSETS = (*_SCRIPTS, "panel.css", "bundle.LICENSE.txt")


def write_pages(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    """Write index.html and what it needs into a folder.

    The pages open from a folder or from a server and load nothing else. Details of units and
    values of indicators are in files of their own, which the page loads when they are needed.

    Args:
        connection: with the tables of the panel and `unit_order`.
        folder: of the panel; gets index.html, assets/, data/ and units/.
    """
    years = panel_years(connection)
    units = page_units(connection, years)
    indicators = write_indicators(connection, folder, years)
    write_index(connection, folder, years, units, indicators)
    write_unit_chunks(connection, folder, units)
    write_reuse(connection, folder)
    environment = page_environment()
    write_unit_pages(connection, folder / "units", units, environment)
    write_issue_workbooks(connection, folder / "units", [unit.stem for unit in units])
    page = environment.get_template("index.html").render(scripts=_SCRIPTS)
    (folder / "index.html").write_text(page, encoding="utf-8", newline="\n")
    (folder / "assets").mkdir()
    for name in _ASSETS:
        with as_file(files("gongkai.panel.pages").joinpath("assets", name)) as path:
            shutil.copyfile(path, folder / "assets" / name)


@cache
def page_environment() -> Environment:
    """Return the Jinja environment of the templates, which escapes all output."""
    environment = Environment(
        autoescape=True,
        loader=PackageLoader("gongkai.panel.pages"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "escape_text": escape_text,
        "attribute_text": attribute_text,
        "format_number": format_number,
    }
    environment.globals |= {"named": named, "names": panel_names()}
    return environment
