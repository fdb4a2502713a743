"""HTML: a page for each report and an index over the batch."""

from pathlib import Path
from typing import Any

from gongkai.document.report import TaggedReport
from gongkai.inference.writers.filenames import FileNames
from gongkai.inference.writers.page import environment, render_page
from gongkai.inference.writers.rows import report_row
from gongkai.inference.writers.writer import Writer

_INDEX = "index.html"


class HtmlWriter(Writer):
    """Writes `html/NAME.html` for each report, and `html/index.html`.

    Of each report it keeps one row of the index in memory, not the report.
    """

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self._names = FileNames(taken=["index"])
        self._rows: list[dict[str, Any]] = []

    def _add(self, report: TaggedReport) -> None:
        page = render_page(report, index=_INDEX)
        name = self._names.name(report.doc_id) + ".html"
        self._save(name, page)
        self._rows.append(report_row(report) | {"href": name})

    def _finish(self) -> None:
        self._save(_INDEX, environment().get_template("index.html").render(rows=self._rows))

    def _release(self) -> None:
        """Nothing is open between two pages."""

    def _save(self, name: str, page: str) -> None:
        self._output.path(f"html/{name}").write_text(page, encoding="utf-8", newline="\n")
