"""The command that prints the consistency checks of a report."""

import typer

from gongkai.cli.errors import ExitCode
from gongkai.cli.messages import use_language
from gongkai.cli.options import (
    LanguageOption,
    ModelOption,
    OcrOption,
    ReportArgument,
    RulesOnlyOption,
)
from gongkai.cli.report_view import print_checks, print_warnings
from gongkai.cli.taggers import tag_file


def check(
    file: ReportArgument,
    model: ModelOption = None,
    rules_only: RulesOnlyOption = False,
    ocr: OcrOption = None,
    lang: LanguageOption = None,
) -> None:
    """Print the consistency checks of a report (校验勾稽关系).

    Exit code 1: figures contradict each other.
    """
    use_language(lang)
    failed = False
    for report in tag_file(file, model, rules_only=rules_only):
        print_checks(report)
        print_warnings(report)
        failed = failed or any(
            check.status == "fail" and check.severity != "question" for check in report.checks
        )
    if failed:
        raise typer.Exit(ExitCode.FAILED)
