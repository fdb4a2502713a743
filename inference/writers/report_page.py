"""The HTML page of one report, a single file without external resources."""

from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import groupby
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined

from gongkai.document.html_text import (
    attribute_text,
    escape_text,
    format_number,
    has_numeral,
)
from gongkai.document.indicator_names import indicator_zh, label_zh
from gongkai.document.report import Check, Evidence, Figure, TaggedReport
from gongkai.document.taxonomy import taxonomy
from gongkai.document.warnings import translate_warning
from gongkai.inference.writers.annotated_lines import AnnotatedLine, annotated_lines
from gongkai.inference.writers.rows import is_stated_absence
from gongkai.inference.writers.table_forms import table_forms


def render_page(report: TaggedReport, index: str | None = None) -> str:
    """Return the HTML page of a report.

    The elements of class ``line`` together contain the text of the report. Each character that
    HTML does not allow is replaced by U+FFFD.

    Args:
        report: a report with spans in any order, which may overlap or nest.
        index: the address of the index page, for a link to it.
    """
    links = _EvidenceLinks(report)
    checks = group_checks(report)
    return (
        template_environment()
        .get_template("report.html")
        .render(
            report=report,
            checks=checks,
            warnings=[translate_warning(warning, "zh") for warning in report.warnings],
            index=index,
            line_groups=_line_groups(report, annotated_lines(report, links.offsets)),
            legend=_legend(report),
            headings={section.heading.strip() for section in report.sections if section.heading},
            evidence_href=links.href,
            highlighted=links.highlighted,
            anchors=links.offsets,
        )
    )


def group_checks(report: TaggedReport) -> dict[str, list[Check]]:
    """Return the checks in groups, without empty ones: error, question, pass, skipped."""
    groups: dict[str, list[Check]] = {"error": [], "question": [], "pass": [], "skipped": []}
    for check in report.checks:
        failed = "question" if check.severity == "question" else "error"
        groups[failed if check.status == "fail" else check.status].append(check)
    return {name: checks for name, checks in groups.items() if checks}


@cache
def template_environment() -> Environment:
    """Return the Jinja environment of the templates, which escapes all output."""
    env = Environment(
        autoescape=True,
        loader=PackageLoader("gongkai.inference.writers"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "escape_text": escape_text,
        "attribute_text": attribute_text,
        "format_number": format_number,
    }
    env.tests |= {"absence": is_stated_absence}
    env.globals |= {
        "sections": taxonomy().sections,
        "section_class": section_class,
        "section_zh": section_zh,
        "label_zh": label_zh,
        "indicator_zh": indicator_zh,
        "has_numeral": has_numeral,
        "table_forms": table_forms,
        "script_hash": _script_hash,
    }
    return env


@cache
def section_class(label: str | None) -> str:
    """Return the CSS class with the color of a section label; ``sx`` for an unknown label."""
    labels = list(taxonomy().sections)
    return f"s{labels.index(label)}" if label in labels else "sx"


def section_zh(label: str) -> str:
    """Return the Chinese name of a section label, or the label itself."""
    known = taxonomy().sections.get(label)
    return known.zh if known else label


@dataclass(frozen=True, slots=True)
class LineGroup:
    """Adjacent lines of one table (`table` is its index), or of no table.

    `first` is true for the first group of a table; a table that another interrupts has several.
    """

    table: int | None
    first: bool
    lines: tuple[AnnotatedLine, ...]


def _line_groups(report: TaggedReport, text: list[AnnotatedLine]) -> list[LineGroup]:
    """Return the lines in groups; tables without lines follow at the end, in empty groups."""

    def table_of(line: AnnotatedLine) -> int | None:
        for index, table in enumerate(report.tables):
            if table.start <= line.start < table.end:
                return index
        return None

    groups: list[LineGroup] = []
    seen: set[int] = set()
    for table, group in groupby(text, key=table_of):
        groups.append(LineGroup(table, table is not None and table not in seen, tuple(group)))
        if table is not None:
            seen.add(table)
    groups += [
        LineGroup(index, True, ()) for index in range(len(report.tables)) if index not in seen
    ]
    return groups


def _legend(report: TaggedReport) -> list[tuple[str, int]]:
    """Return the section labels of the report with their counts, in the order of the taxonomy."""
    counts = Counter(section.label for section in report.sections)
    order = [label for label in taxonomy().sections if label in counts]
    order += [label for label in counts if label not in taxonomy().sections]
    return [(label, counts[label]) for label in order]


class _EvidenceLinks:
    """Links to the evidence of the record: to a quantity, a cell, or an offset in the text.

    Attributes:
        offsets: the offsets in the text that need an anchor of their own.
        highlighted: the indices of the quantities that cover text and thus have a link target.
    """

    def __init__(self, report: TaggedReport) -> None:
        self._length = len(report.text)
        self.highlighted = {
            index
            for index, quantity in enumerate(report.quantities)
            if max(quantity.start, 0) < min(quantity.end, self._length)
        }
        self._quantities = {
            (report.quantities[index].start, report.quantities[index].end): index
            for index in sorted(self.highlighted)
        }
        self._cells: dict[str, str] = {}
        for index, table in enumerate(report.tables):
            for cell in table.cells:
                anchor = f"t{index}.{cell.id}"
                self._cells.setdefault(f"{table.kind}.{cell.id}", anchor)
                self._cells.setdefault(cell.id, anchor)
        evidence: list[Evidence | Figure] = []
        for indicator in report.record.values():
            evidence.extend(indicator.evidence)
        for check in report.checks:
            evidence.extend(check.evidence)
        links = map(self.href, evidence)
        self.offsets = {int(link[3:]) for link in links if link and link.startswith("#at")}

    def href(self, evidence: Evidence | Figure) -> str | None:
        """Return the link to a piece of evidence; None if it is not in this report."""
        if evidence.cell is not None and evidence.cell in self._cells:
            return "#" + quote(self._cells[evidence.cell])
        if evidence.start is None or not 0 <= evidence.start < self._length:
            return None
        index = self._quantities.get((evidence.start, evidence.end or evidence.start))
        return f"#q{index}" if index is not None else f"#at{evidence.start}"


@cache
def _script_hash(name: str) -> str:
    """Return the source expression that allows a script in the content security policy."""
    script = template_environment().get_template(name).render()
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
