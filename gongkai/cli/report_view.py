"""One report in the terminal: metadata, text with its findings marked, tables, record, checks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from gongkai.cli.messages import gettext as _
from gongkai.document.taxonomy import taxonomy

if TYPE_CHECKING:
    from gongkai.document.report import Quantity, TaggedReport

_STATUS_STYLES = {"pass": "green", "fail": "bold red", "skipped": "dim"}
_STATUS_ORDER = ("fail", "pass", "skipped")


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
        console.print(f"[bold]{title}[/bold] {table.kind}: {cells}")
    _print_record(console, report)
    print_checks(report)
    for warning in report.warnings:
        console.print(f"[yellow]![/yellow] {escape(warning)}")


def print_checks(report: "TaggedReport") -> None:
    """Print the checks of a report, the failed first, with the numbers that they compare."""
    console = Console()
    names = {"pass": _("pass"), "fail": _("fail"), "skipped": _("skipped")}
    counts = dict.fromkeys(_STATUS_ORDER, 0)
    for check in report.checks:
        counts[check.status] += 1
    table = Table()
    for column in (_("Status"), _("Rule"), _("Detail")):
        table.add_column(column, overflow="fold")
    for check in sorted(report.checks, key=lambda check: _STATUS_ORDER.index(check.status)):
        if check.status != "skipped":
            status = Text(names[check.status], style=_STATUS_STYLES[check.status])
            table.add_row(status, escape(check.rule), escape(check.detail))
    if table.row_count:
        console.print(table)
    title, summary = _("Checks"), _("{passed} passed, {failed} failed, {skipped} skipped")
    console.print(
        f"[bold]{title}[/bold]",
        summary.format(passed=counts["pass"], failed=counts["fail"], skipped=counts["skipped"]),
    )


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
    for key, indicator in report.record.items():
        if key in names and indicator.value is not None:
            value = f"{indicator.value:,}"
            table.add_row(key, names[key].zh, value, indicator.unit, indicator.origin)
    if table.row_count:
        console.print(table)
