"""HTML: a page for each report and an index of the batch."""

from pathlib import Path
from typing import Any

from gongkai.document.report import TaggedReport
from gongkai.inference.writers.filenames import FileNameAllocator
from gongkai.inference.writers.report_page import render_page, template_environment
from gongkai.inference.writers.rows import report_row
from gongkai.inference.writers.writer import Writer

_INDEX = "index.html"


class HtmlWriter(Writer):
    """Writes `html/NAME.html` for each report, and `html/index.html`.

    It keeps one row of the index in memory for each report, not the report.
    """

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self._names = FileNameAllocator(taken=["index"])
        self._rows: list[dict[str, Any]] = []

    def _add(self, report: TaggedReport) -> None:
        page = render_page(report, index=_INDEX)
        name = self._names.allocate(report.doc_id) + ".html"
        self._save(name, page)
        self._rows.append(report_row(report) | {"href": name})

    def _finish(self) -> None:
        self._save(
            _INDEX, template_environment().get_template("index.html").render(rows=self._rows)
        )

    def _close_files(self) -> None:
        """Do nothing, since no file is open between two pages."""

    def _save(self, name: str, page: str) -> None:
        self._output.path(f"html/{name}").write_text(page, encoding="utf-8", newline="\n")
