"""The summary of a finished batch in the terminal."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import selected_language
from gongkai.cli.printing import print_line, print_written
from gongkai.document.error_messages import translate_error

if TYPE_CHECKING:
    from gongkai.document.report import TaggedReport
    from gongkai.inference.batch.outcomes import Failure
    from gongkai.inference.readers.contents import OtherKind

REPORTS_SHOWN = 20
_FAILURES_SHOWN = 20


def print_summary(
    reports: "Sequence[TaggedReport]",
    total: int,
    failures: "Sequence[Failure]",
    output: Path,
    *,
    rules_only: bool,
    list_failures: bool = True,
) -> None:
    """Print the first reports of a batch, the failures (on standard error), and the files.

    Args:
        reports: the first reports.
        total: the number of all reports.
        failures: of the batch.
        output: the directory of the results.
        rules_only: whether the reports were tagged without a model.
        list_failures: whether to print the failures and the number of reports.
    """
    console = Console()
    if reports:
        console.print(_table(reports))
    if total > len(reports):
        console.print(_("… and {count} more").format(count=total - len(reports)))
    if list_failures:
        print_failures(total, failures, str(output / "failures.jsonl"))
    if reports and rules_only:
        console.print(_("Tagged by rules alone, without a model."), style="dim")
    print_written(output)
    index = output / "html" / "index.html"
    if total and index.exists():
        print_line(_("Pages for reading: {path}").format(path=index))


def print_failures(total: int, failures: "Sequence[Failure]", file: str) -> None:
    """Print the number of tagged documents, and on standard error the first failures.

    Args:
        total: the number of tagged documents.
        failures: of the batch.
        file: the path of the file that lists all failures.
    """
    if not failures:
        Console().print(_("{done} documents tagged.").format(done=total))
        return
    console = Console(stderr=True, soft_wrap=True)
    text = _("{done} documents tagged, {failed} failed (listed in {path}):")
    console.print(text.format(done=total, failed=len(failures), path=escape(file)))
    for failure in failures[:_FAILURES_SHOWN]:
        reason = translate_error(failure.reason, selected_language())
        console.print("  [red]✗[/red]", escape(reason), highlight=False)
    if len(failures) > _FAILURES_SHOWN:
        count = len(failures) - _FAILURES_SHOWN
        console.print("  " + _("… and {count} more").format(count=count))


def print_passed_over(passed_over: "Mapping[str, OtherKind]") -> None:
    """Print, on standard error, how many files were passed over, and of which kinds they are.

    Args:
        passed_over: the kind of each file, by its name.
    """
    if not passed_over:
        return
    names: dict[OtherKind, str] = {
        "archive": _("archives"),
        "audio or video": _("audio and video"),
        "data": _("JSON without texts, XML and other data"),
        "empty": _("empty files"),
        "font": _("fonts"),
        "hidden": _("hidden files and folders"),
        "image": _("images"),
        "link": _("links to folders"),
        "other binary": _("other binary files"),
        "script or style sheet": _("scripts and style sheets"),
        "special": _("pipes, sockets and devices"),
        "spreadsheet or presentation": _("spreadsheets and presentations"),
        "text without Chinese": _("texts without Chinese"),
    }
    counts = Counter(passed_over.values())
    kinds = _(", ").join(f"{names[kind]} {count}" for kind, count in counts.most_common())
    text = _("{count} files passed over, which are no documents: {kinds}")
    console = Console(stderr=True, soft_wrap=True)
    console.print(escape(text.format(count=len(passed_over), kinds=kinds)), highlight=False)


def print_non_reports(counts: "Mapping[str, int]", output: Path | str) -> None:
    """Print, on standard error, how many documents are no annual report, and what they are.

    Args:
        counts: the number of the documents of each kind.
        output: the directory of the results.
    """
    if not counts:
        return
    names = {
        "attachment_page": _("pages with an attached report"),
        "budget": _("budgets"),
        "empty_form": _("forms without figures"),
        "explanation": _("explanations"),
        "guide": _("guides"),
        "list": _("list pages"),
        "news": _("news"),
        "notice": _("notices"),
        "other": _("other documents"),
        "plan": _("plans"),
        "regulation": _("regulations"),
        "reply": _("replies to applicants"),
        "rule_of_law_report": _("reports on the rule of law and other annual reports"),
        "work_report": _("work reports"),
    }
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    kinds = _(", ").join(f"{names[kind]} {count}" for kind, count in ordered)
    text = _("{count} documents left out, which are no annual reports (listed in {path}): {kinds}")
    console = Console(stderr=True, soft_wrap=True)
    path = f"{output}/non_reports*.jsonl"
    console.print(
        escape(text.format(count=sum(counts.values()), kinds=kinds, path=path)), highlight=False
    )


def _table(reports: "Sequence[TaggedReport]") -> Table:
    table = Table()
    for column in (_("Document"), _("Title")):
        table.add_column(column, overflow="fold")
    for column in (_("Year"), _("Figures"), _("Cells"), _("Failed")):
        table.add_column(column, justify="right")
    for report in reports:
        failed = sum(check.status == "fail" for check in report.checks)
        table.add_row(
            escape(Path(report.source.path or "-").name),
            escape(report.meta.title or ""),
            str(report.meta.year or ""),
            str(len(report.quantities)),
            str(sum(len(table.cells) for table in report.tables)),
            f"[red]{failed}[/red]" if failed else "0",
        )
    return table
