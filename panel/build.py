"""The steps of the panel in order, and its output folder."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from gongkai.document.atomic_write import UNFINISHED_PREFIX
from gongkai.document.errors import GongkaiError
from gongkai.panel.checks import find_issues
from gongkai.panel.files import write_tables
from gongkai.panel.identity import identify
from gongkai.panel.indicators import fill_panel
from gongkai.panel.input import find_outputs, load_reports, reading
from gongkai.panel.pages import write_pages
from gongkai.panel.reuse import find_reuse
from gongkai.panel.review import apply_marks, read_marks, write_review
from gongkai.panel.schema import create_tables
from gongkai.panel.unit_order import order_units
from gongkai.panel.user_units import read_units, write_units
from gongkai.panel.versions import choose_versions
from gongkai.panel.workbooks import write_panel_workbook

_MEMORY_LIMIT = "1GB"
_MARKER = "panel.parquet"


@dataclass(frozen=True, slots=True)
class PanelSummary:
    """What a panel contains.

    Attributes:
        folder: of the output.
        documents: reports read; `chosen`, `duplicates`, `superseded` and `unidentified` of them.
        units: units with a report.
        years: the first and the last year; None without a report.
        indicators: rows of the panel.
        issues: the number of issues by severity, without those that a person dismissed.
        ambiguous: names that may denote several units.
        gone: marks of the review without an issue.
    """

    folder: Path
    documents: int
    chosen: int
    duplicates: int
    superseded: int
    unidentified: int
    units: int
    years: tuple[int, int] | None
    indicators: int
    issues: dict[str, int]
    ambiguous: int
    gone: int


def build_panel(
    outputs: Sequence[Path],
    folder: Path,
    *,
    units: Path | None = None,
    review: Path | None = None,
    progress: Callable[[str], None] = lambda step: None,
) -> PanelSummary:
    """Build a panel from outputs of `gongkai tag` and return its summary.

    The folder appears complete or not at all. A folder with an earlier panel is replaced; its
    review.csv is the review if none is given.

    Args:
        outputs: folders of `gongkai tag` (Parquet or JSONL), or JSONL files.
        folder: of the panel.
        units: the user's list of units, a CSV with the columns code, name and parent.
        review: the marks of a person, a review.csv of an earlier panel.
        progress: called with the name of each step before it begins.

    Raises:
        GongkaiError: an input is missing, damaged or contradicts itself, or `folder` has other
            files. The message names the file and the remedy.
    """
    _require_panel_folder(folder)
    listed = read_units(units) if units is not None else []
    if review is None and (folder / "review.csv").is_file():
        review = folder / "review.csv"
    marks = read_marks(review) if review is not None else []
    found = find_outputs(outputs)
    folder.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f"{UNFINISHED_PREFIX}panel-", dir=folder.parent))
    try:
        connection = duckdb.connect(str(work / "panel.duckdb"))
        try:
            connection.execute(
                f"SET memory_limit = '{_MEMORY_LIMIT}'; SET preserve_insertion_order = false; "
                f"SET temp_directory = '{str(work).replace(chr(39), chr(39) * 2)}'"
            )
            create_tables(connection)
            progress("input")
            load_reports(connection, found)
            progress("units")
            identify(connection, listed)
            choose_versions(connection)
            progress("panel")
            target = work / folder.name
            target.mkdir()
            with reading(*(file for output in found for file in output.files)):
                fill_panel(connection, target / _MARKER)
            progress("checks")
            find_issues(connection)
            progress("reuse")
            find_reuse(connection)
            gone = apply_marks(connection, marks)
            progress("files")
            write_tables(connection, target)
            write_units(connection, target / "units.csv")
            write_review(connection, target / "review.csv")
            order_units(connection)
            write_panel_workbook(connection, target / "panel.xlsx")
            progress("pages")
            write_pages(connection, target)
            summary = _summary(connection, folder, gone)
        finally:
            connection.close()
        _publish(target, folder, work / "former")
        return summary
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _require_panel_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise GongkaiError(f"{folder}: is a file; name a folder for the panel")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / _MARKER).exists():
        raise GongkaiError(f"{folder}: contains other files; name a new folder for the panel")


def _publish(target: Path, folder: Path, former: Path) -> None:
    """Move the finished folder to its place; an earlier panel is moved away first."""
    if folder.exists():
        folder.rename(former)
    target.rename(folder)


def _summary(connection: duckdb.DuckDBPyConnection, folder: Path, gone: int) -> PanelSummary:
    statuses = dict(
        connection.execute("SELECT status, count(*) FROM documents GROUP BY status").fetchall()
    )
    first, last, units = connection.execute(
        "SELECT min(year), max(year), count(DISTINCT unit_id) FROM documents "
        "WHERE status = 'chosen'"
    ).fetchall()[0]
    issues = connection.execute(
        "SELECT severity, count(*) FROM issues WHERE state <> 'dismissed' GROUP BY severity"
    ).fetchall()
    counted = {
        name: int(connection.execute(query).fetchall()[0][0])
        for name, query in {
            "indicators": "SELECT count(*) FROM panel",
            "ambiguous": "SELECT count(*) FROM aliases WHERE state = 'ambiguous'",
        }.items()
    }
    return PanelSummary(
        folder=folder,
        documents=sum(statuses.values()),
        chosen=statuses.get("chosen", 0),
        duplicates=statuses.get("duplicate", 0),
        superseded=statuses.get("superseded", 0),
        unidentified=statuses.get("unidentified", 0),
        units=units,
        years=(first, last) if first is not None else None,
        issues=dict(issues),
        gone=gone,
        **counted,
    )
