"""What the command line draws: progress, tables, one report with its findings marked."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from gongkai.cli.messages import Language, say, system_language
from gongkai.document.taxonomy import taxonomy

if TYPE_CHECKING:
    from gongkai.document.report import Check, Quantity, TaggedReport
    from gongkai.inference.batch.outcomes import Failure

T = TypeVar("T")

_STATUS_STYLES = {"pass": "green", "fail": "bold red", "skipped": "dim"}
_LONGEST_LIST = 20


def progress(results: Iterable[T], total: int, title: str) -> Iterator[T]:
    """Yield `results` with a progress bar on the standard error output, if that is a terminal."""
    if not sys.stderr.isatty() or total < 2:
        yield from results
        return
    from rich.progress import track  # noqa: PLC0415

    yield from track(results, title, total=total, console=Console(stderr=True), transient=True)


def print_batch(
    language: Language,
    reports: "Sequence[TaggedReport]",
    done: int,
    failures: "Sequence[Failure]",
    output: Path,
    *,
    list_failures: bool = True,
) -> None:
    """Print what a batch gave: a line for each of the first reports, the failures, the files.

    The failures go to the standard error.
    """
    console = Console()
    table = Table()
    for column in ("document", "title"):
        table.add_column(say(language, column), overflow="fold")
    for column in ("year", "quantities", "cells", "failed_checks"):
        table.add_column(say(language, column), justify="right")
    for report in reports:
        failed = sum(check.status == "fail" for check in report.checks)
        table.add_row(
            escape(Path(report.source.path or "-").name),
            escape(report.meta.title or ""),
            str(report.meta.year or ""),
            str(len(report.quantities)),
            str(sum(len(t.cells) for t in report.tables)),
            f"[red]{failed}[/red]" if failed else "0",
        )
    if reports:
        console.print(table)
    if done > len(reports):
        console.print(say(language, "more_documents", count=done - len(reports)))
    if list_failures:
        print_failures(language, done, failures, str(output / "failures.jsonl"))
    if any(_by_rules(report) for report in reports):
        console.print(say(language, "rules_only"), style="dim")
    console.print(say(language, "written"), escape(str(output)))
    index = output / "html" / "index.html"
    if done and index.exists():
        console.print(say(language, "pages"), escape(str(index)))


def complain(reason: str) -> None:
    """Print why a command ends on the standard error."""
    Console(stderr=True, soft_wrap=True).print(
        f"[red]{say(system_language(), 'error')}[/red]", escape(reason)
    )


def reason(language: Language, error: OSError | KeyboardInterrupt) -> str:
    """Return what stopped a command: the file with the word of the system, or the user."""
    if isinstance(error, KeyboardInterrupt):
        return say(language, "stopped")
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror or error}"


def _by_rules(report: "TaggedReport") -> bool:
    return any(quantity.origin == "rule" for quantity in report.quantities)


def print_failures(
    language: Language, done: int, failures: "Sequence[Failure]", listed: str
) -> None:
    """Print how many documents are done, and which are not, listed in a file of that name."""
    if not failures:
        Console().print(say(language, "all_done", done=done))
        return
    console = Console(stderr=True, soft_wrap=True)
    path = escape(listed)
    console.print(say(language, "some_failed", done=done, failed=len(failures), path=path))
    for failure in failures[:_LONGEST_LIST]:
        console.print("  [red]✗[/red]", escape(failure.reason), highlight=False)
    if len(failures) > _LONGEST_LIST:
        more = len(failures) - _LONGEST_LIST
        console.print("  " + say(language, "more_documents", count=more))


def print_report(language: Language, report: "TaggedReport") -> None:
    """Print a report: its metadata, its text with the findings marked, tables, record, checks."""
    console = Console()
    meta = report.meta
    for key in ("title", "issuer", "region", "year", "date"):
        console.print(f"[bold]{say(language, key)}[/bold] {escape(str(getattr(meta, key) or ''))}")
    console.print()
    _print_text(console, report)
    for table in report.tables:
        blank = sum(cell.value is None for cell in table.cells)
        rows = say(language, "rows", count=len(table.cells), blank=blank)
        console.print(f"[bold]{say(language, 'tables')}[/bold] {table.kind}: {rows}")
    _print_record(console, language, report)
    print_checks(language, report)
    for warning in report.warnings:
        console.print(f"[yellow]![/yellow] {escape(warning)}")


def _print_text(console: Console, report: "TaggedReport") -> None:
    quantities = list(report.quantities)
    labels = taxonomy()
    lines = Table.grid(padding=(0, 2))
    lines.add_column(no_wrap=True, style="cyan")
    lines.add_column(overflow="fold")
    last = None
    for section in report.sections:
        if section.label == "table":
            continue
        margin = labels.sections[section.label].zh
        inside = [q for q in quantities if section.start <= q.start < section.end]
        marked = _marked(report.text, section.start, section.end, inside)
        lines.add_row(margin if margin != last else "", marked)
        last = margin
    console.print(lines)


def _marked(text: str, start: int, end: int, quantities: "Sequence[Quantity]") -> Text:
    line, position = Text(), start
    for quantity in quantities:
        line.append(text[position : quantity.start])
        line.append(quantity.text, style="bold green" if quantity.value else "bold magenta")
        line.append(f"[{taxonomy().quantities[quantity.label].zh}={quantity.value}]", style="dim")
        position = quantity.end
    line.append(text[position:end])
    return line


def _print_record(console: Console, language: Language, report: "TaggedReport") -> None:
    table = Table(*(say(language, key) for key in ("record", "name", "value", "unit", "origin")))
    names = taxonomy().quantities
    for key, indicator in report.record.items():
        if key in names and indicator.value is not None:
            value = f"{indicator.value:,}"
            table.add_row(key, names[key].zh, value, indicator.unit, indicator.origin)
    if table.row_count:
        console.print(table)


def print_checks(language: Language, report: "TaggedReport") -> None:
    """Print the checks of a report: the failed first, with the numbers they compared."""
    console = Console()
    counts = dict.fromkeys(_STATUS_STYLES, 0)
    for check in report.checks:
        counts[check.status] += 1
    table = Table()
    for column in ("status", "rule", "detail"):
        table.add_column(say(language, column), overflow="fold")
    for check in sorted(report.checks, key=_by_status):
        if check.status != "skipped":
            status = Text(say(language, check.status), style=_STATUS_STYLES[check.status])
            table.add_row(status, escape(check.rule), escape(check.detail))
    if table.row_count:
        console.print(table)
    console.print(
        f"[bold]{say(language, 'checks')}[/bold]",
        say(
            language,
            "checks_summary",
            passed=counts["pass"],
            failed=counts["fail"],
            skipped=counts["skipped"],
        ),
    )


def _by_status(check: "Check") -> int:
    return ("fail", "pass", "skipped").index(check.status)


def print_labels(language: Language) -> None:
    """Print both label sets."""
    console = Console()
    labels = taxonomy()
    table = Table(*(say(language, key) for key in ("sections", "name", "about")))
    for section in labels.sections.values():
        table.add_row(section.id, section.zh, section.about)
    console.print(table)
    table = Table(*(say(language, key) for key in ("quantities", "name", "unit", "item")))
    for quantity in labels.quantities.values():
        table.add_row(quantity.id, quantity.zh, quantity.unit, "✓" if quantity.item else "")
    console.print(table)
