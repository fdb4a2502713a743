"""One report in the terminal: metadata, text with its findings marked, tables, record, checks."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import selected_language
from gongkai.document.table_names import cell_name, table_title
from gongkai.document.taxonomy import taxonomy
from gongkai.document.warnings import translate_warning

if TYPE_CHECKING:
    from gongkai.document.report import Check, Figure, Quantity, TaggedReport

_GROUP_STYLES = {
    "error": "bold red",
    "question": "bold yellow",
    "pass": "green",
    "skipped": "dim",
}
_QUOTED = 20
"""How many characters before a figure are quoted with it."""


def print_report(report: "TaggedReport") -> None:
    """Print a report."""
    console = Console()
    meta = report.meta
    fields = {
        _("Title"): meta.title,
        _("Issuer"): meta.issuer,
        _("Region"): meta.region,
        _("Year"): meta.year,
        _("Date"): meta.date,
    }
    for name, value in fields.items():
        console.print(f"[bold]{name}[/bold] {escape(str(value or ''))}")
    console.print()
    _print_text(console, report)
    title = _("Tables")
    for table in report.tables:
        blank = sum(cell.value is None for cell in table.cells)
        cells = _("{count} cells, {blank} blank").format(count=len(table.cells), blank=blank)
        name = table_title(table.kind, selected_language())
        console.print(f"[bold]{title}[/bold] {name}: {cells}")
    _print_record(console, report)
    print_checks(report)
    print_warnings(report)


def print_checks(report: "TaggedReport") -> None:
    """Print the checks of a report in groups: contradictions, questions, passed, not checked.

    Every check is a sentence, with its id. Those that did not pass are followed by the figures
    that they compare, with their places.
    """
    console = Console()
    groups = {
        "error": _("Contradictions"),
        "question": _("Questions"),
        "pass": _("Passed"),
        "skipped": _("Not checked"),
    }
    for group, title in groups.items():
        checks = [check for check in report.checks if _group_of(check) == group]
        if checks:
            style = _GROUP_STYLES[group]
            console.print(Text(f"{title} ({len(checks)})", style=style))
        for check in checks:
            _print_check(console, report, check)
    counts = Counter(check.status for check in report.checks)
    title, summary = _("Checks"), _("{passed} passed, {failed} failed, {skipped} skipped")
    console.print(
        f"[bold]{title}[/bold]",
        summary.format(passed=counts["pass"], failed=counts["fail"], skipped=counts["skipped"]),
    )


def print_warnings(report: "TaggedReport") -> None:
    """Print the warnings of a report."""
    console = Console(soft_wrap=True)
    for warning in report.warnings:
        text = translate_warning(warning, selected_language())
        console.print(f"[yellow]![/yellow] {escape(text)}", highlight=False)


def _group_of(check: "Check") -> str:
    """Return the group of a check: the severity of a failed check, else its status."""
    if check.status != "fail":
        return check.status
    return "question" if check.severity == "question" else "error"


def _print_check(console: Console, report: "TaggedReport", check: "Check") -> None:
    message = getattr(check.message, selected_language()) or f"{check.rule}: {check.detail}"
    line = Text(f"  {message}")
    severities = {"error": _("error"), "question": _("question")}
    notes = [severities.get(check.severity, "") if check.status == "fail" else "", check.id]
    line.append(f"  {'  '.join(filter(None, notes))}", style="dim")
    console.print(line, soft_wrap=True)
    if check.status != "fail":
        return
    for figure in check.evidence:
        place, words = _locate(report, figure)
        console.print(Text(f"    {place}  {words}", style="dim"), soft_wrap=True)


def _locate(report: "TaggedReport", figure: "Figure") -> tuple[str, str]:
    """Return the place of a figure as line:column, and its words or the name of its cell."""
    from gongkai.inference.tables.cell_places import find_cells  # noqa: PLC0415

    if figure.cell is None:
        return _line_and_column(report.text, figure.start), _quote(report.text, figure)
    language = selected_language()
    table = next((t for t in report.tables if (t.start, t.end) == (figure.start, figure.end)), None)
    if table is None:
        return _line_and_column(report.text, figure.start), f"{figure.cell}  {figure.text or '—'}"
    start, _end = find_cells(report.text, table).get(figure.cell, (table.start, table.end))
    title = table_title(table.kind, language)
    name = cell_name(table.kind, figure.cell) if language == "zh" else ""
    words = [title, name, figure.text or "—", figure.cell]
    return _line_and_column(report.text, start), "  ".join(filter(None, words))


def _line_and_column(text: str, offset: int) -> str:
    """Return the line and the column of an offset, from 1, as editors count them."""
    line = text.count("\n", 0, offset) + 1
    return f"{line}:{offset - text.rfind(chr(10), 0, offset)}"


def _quote(text: str, figure: "Figure") -> str:
    """Return a figure with the words around it."""
    start, end = max(0, figure.start - _QUOTED), min(len(text), figure.end + _QUOTED // 2)
    return "…" + " ".join(text[start:end].split()) + "…"


def _print_text(console: Console, report: "TaggedReport") -> None:
    labels = taxonomy()
    lines = Table.grid(padding=(0, 2))
    lines.add_column(no_wrap=True, style="cyan")
    lines.add_column(overflow="fold")
    previous = None
    for section in report.sections:
        if section.label == "table":
            continue
        name = labels.sections[section.label].zh
        inside = [q for q in report.quantities if section.start <= q.start < section.end]
        text = _marked(report.text, section.start, section.end, inside)
        lines.add_row(name if name != previous else "", text)
        previous = name
    console.print(lines)


def _marked(text: str, start: int, end: int, quantities: "Sequence[Quantity]") -> Text:
    """Return `text[start:end]` with each quantity highlighted and followed by its value."""
    line, position = Text(), start
    for quantity in quantities:
        line.append(text[position : quantity.start])
        line.append(quantity.text, style="bold green" if quantity.value else "bold magenta")
        line.append(f"[{taxonomy().quantities[quantity.label].zh}={quantity.value}]", style="dim")
        position = quantity.end
    line.append(text[position:end])
    return line


def _print_record(console: Console, report: "TaggedReport") -> None:
    table = Table(_("Record"), _("Name"), _("Value"), _("Unit"), _("Origin"))
    names = taxonomy().quantities
    origins = {
        "narrative": _("narrative"),
        "table": _("table"),
        "derived": _("derived"),
    }
    for key, indicator in report.record.items():
        if key in names and indicator.value is not None:
            value = f"{indicator.value:,}"
            table.add_row(key, names[key].zh, value, indicator.unit, origins[indicator.origin])
    if table.row_count:
        console.print(table)
