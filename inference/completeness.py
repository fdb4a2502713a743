"""Whether a document is an annual report, and which of its statutory parts are missing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gongkai import configs
from gongkai.document.doc import Doc
from gongkai.document.report import TableKind
from gongkai.document.table_names import table_title

_FEWEST_CHAPTERS = 3  # of a report that can be incomplete; shorter texts are excerpts
_FEWEST_CELLS = 20  # of a form
_FEWEST_BLANKS = 3
_EXCERPT = 200  # characters; in a shorter text one figure of the work is enough


@dataclass(frozen=True, slots=True)
class ReportForm:
    """The statutory form of a report; the comments in `configs/report_form.yaml` explain it."""

    first_year: int
    chapters: dict[str, tuple[str, ...]]
    tables: tuple[TableKind, ...]
    subjects: tuple[str, ...]
    measured: tuple[str, ...]
    blanks: re.Pattern[str]


@cache
def report_form() -> ReportForm:
    """Return the form of `configs/report_form.yaml`."""
    data = configs.load("report_form.yaml")
    return ReportForm(
        data["first_year"],
        {chapter: tuple(words) for chapter, words in data["chapters"].items()},
        tuple(data["tables"]),
        tuple(data["subjects"]),
        tuple(data["measured"]),
        re.compile(data["blanks"]),
    )


def check_completeness(doc: Doc) -> None:
    """Add to a document a warning if it is no report, an empty form, or an incomplete report.

    The year of a document that is no report is removed, since it is that of a passing mention.
    """
    assert doc.meta is not None
    chapters = find_chapters(doc)
    if not _is_report(doc, chapters):
        doc.meta = doc.meta.model_copy(update={"year": None})
        doc.text_warnings.append(
            "no title, no chapter and no table of an annual report on information disclosure was "
            "found; check that the document is one"
        )
        return
    blanks = _describe_blanks(doc)
    if blanks:
        doc.text_warnings.append(f"{blanks}, as in an empty form; check the page")
    elif missing := _missing_parts(doc, chapters):
        doc.text_warnings.append(f"the report has no {missing}; check that the file is complete")


def find_chapters(doc: Doc) -> list[str]:
    """Return the statutory chapters with a heading in a document, in the order of the form."""
    headings = [
        doc.sentences[index]
        for index, entry in enumerate(doc.outline)
        if entry.level is not None and index not in doc.rows
    ]
    return [
        chapter
        for chapter, words in report_form().chapters.items()
        if any(word in heading for heading in headings for word in words)
    ]


def _is_report(doc: Doc, chapters: Sequence[str]) -> bool:
    assert doc.meta is not None
    if doc.meta.title is not None or any(table.kind != "unknown" for table in doc.tables):
        return True
    if not any(subject in doc.text for subject in report_form().subjects):
        return False
    measured = [q for q in doc.quantities if q.label.partition(".")[0] in report_form().measured]
    return len(chapters) >= 2 or len(measured) >= (1 if len(doc.text) < _EXCERPT else 2)


def _describe_blanks(doc: Doc) -> str:
    cells = [cell for table in doc.tables for cell in table.cells]
    if len(cells) >= _FEWEST_CELLS and not any(cell.raw.strip() for cell in cells):
        return f"all {len(cells)} cells of the tables are blank"
    blanks = report_form().blanks.findall(doc.text)
    if len(blanks) >= _FEWEST_BLANKS and len(blanks) > len(doc.quantities):
        return f"{len(blanks)} places of the text are left to be filled in"
    return ""


def _missing_parts(doc: Doc, chapters: Sequence[str]) -> str:
    """Return the missing chapters and tables of a report in the present form; "" if none."""
    assert doc.meta is not None
    form = report_form()
    kinds = {table.kind for table in doc.tables}
    if doc.meta.year is None or doc.meta.year < form.first_year:
        return ""
    if len(chapters) < _FEWEST_CHAPTERS:
        return ""
    missing = {
        "chapter": [chapter for chapter in form.chapters if chapter not in chapters],
        "table": [table_title(kind, "zh") for kind in form.tables if kind not in kinds],
    }
    return " and no ".join(f"{part} {', '.join(names)}" for part, names in missing.items() if names)
