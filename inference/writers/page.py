"""Page: one report as an HTML page that needs nothing but itself."""

from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import groupby
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined

from gongkai.document.report import Evidence, TaggedReport
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.writers.layers import MarkedLine, lines
from gongkai.inference.writers.rows import indicator_zh, is_stated_absence, label_zh
from gongkai.inference.writers.table_forms import table_forms
from gongkai.inference.writers.visible import has_numeral, number, plain, visible


def render_page(report: TaggedReport, index: str | None = None) -> str:
    """Return the HTML page of a report.

    The text of the report is the text of its elements of class ``line``, joined. (Characters
    that HTML cannot hold appear as U+FFFD, one for one.)

    Args:
        report: its spans may stand in any order, overlap or nest.
        index: the address of a page that lists this one, for a link back.
    """
    targets = _Targets(report)
    return (
        environment()
        .get_template("report.html")
        .render(
            report=report,
            index=index,
            blocks=_blocks(report, lines(report, targets.offsets)),
            legend=_legend(report),
            headings={section.heading.strip() for section in report.sections if section.heading},
            target=targets.of,
            marked=targets.marked,
            anchors=targets.offsets,
        )
    )


@cache
def environment() -> Environment:
    """Return the Jinja environment of the templates: all that they print is escaped."""
    env = Environment(
        autoescape=True,
        loader=PackageLoader("gongkai.inference.writers"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {"visible": visible, "plain": plain, "number": number}
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
    """Return the CSS class that colours a section label; ``sx`` for one the taxonomy lacks."""
    labels = list(taxonomy().sections)
    return f"s{labels.index(label)}" if label in labels else "sx"


def section_zh(label: str) -> str:
    """Return the Chinese name of a section label, or the label itself."""
    known = taxonomy().sections.get(label)
    return known.zh if known else label


@dataclass(frozen=True, slots=True)
class Block:
    """Neighbouring lines of one table (`table` is its index), or of none.

    `first`: the table begins here; a table that another interrupts has further blocks.
    """

    table: int | None
    first: bool
    lines: tuple[MarkedLine, ...]


def _blocks(report: TaggedReport, text: list[MarkedLine]) -> list[Block]:
    """Return the lines in blocks; a table that covers no line has a block without lines, last."""

    def table_of(line: MarkedLine) -> int | None:
        for index, table in enumerate(report.tables):
            if table.start <= line.start < table.end:
                return index
        return None

    blocks: list[Block] = []
    seen: set[int] = set()
    for table, group in groupby(text, key=table_of):
        blocks.append(Block(table, table is not None and table not in seen, tuple(group)))
        if table is not None:
            seen.add(table)
    blocks += [Block(index, True, ()) for index in range(len(report.tables)) if index not in seen]
    return blocks


def _legend(report: TaggedReport) -> list[tuple[str, int]]:
    """Return the section labels of the report with their counts, in the taxonomy's order."""
    counts = Counter(section.label for section in report.sections)
    order = [label for label in taxonomy().sections if label in counts]
    order += [label for label in counts if label not in taxonomy().sections]
    return [(label, counts[label]) for label in order]


class _Targets:
    """Where on the page the evidence of the record is: a quantity, a cell, or a place in the text.

    `offsets` are the places in the text that need an anchor of their own; `marked` are the
    quantities (their indices) that cover any text and so have a mark to link to.
    """

    def __init__(self, report: TaggedReport) -> None:
        self._length = len(report.text)
        self.marked = {
            index
            for index, quantity in enumerate(report.quantities)
            if max(quantity.start, 0) < min(quantity.end, self._length)
        }
        self._quantities = {
            (report.quantities[index].start, report.quantities[index].end): index
            for index in sorted(self.marked)
        }
        self._cells: dict[str, str] = {}
        for index, table in enumerate(report.tables):
            for cell in table.cells:
                anchor = f"t{index}.{cell.id}"
                self._cells.setdefault(f"{table.kind}.{cell.id}", anchor)
                self._cells.setdefault(cell.id, anchor)
        links = [
            self.of(evidence)
            for indicator in report.record.values()
            for evidence in indicator.evidence
        ]
        self.offsets = {int(link[3:]) for link in links if link and link.startswith("#at")}

    def of(self, evidence: Evidence) -> str | None:
        """Return the link to a piece of evidence; None if it names no place of this report."""
        if evidence.cell is not None and evidence.cell in self._cells:
            return "#" + quote(self._cells[evidence.cell])
        if evidence.start is None or not 0 <= evidence.start < self._length:
            return None
        index = self._quantities.get((evidence.start, evidence.end or evidence.start))
        return f"#q{index}" if index is not None else f"#at{evidence.start}"


@cache
def _script_hash(name: str) -> str:
    """Return the source expression by which a page's security policy allows its one script."""
    script = environment().get_template(name).render()
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
