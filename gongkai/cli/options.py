"""Options and arguments that several commands share."""

from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from gongkai.annotations import formats

_FORMATS = ", ".join(formats.FORMATS)

LanguageOption = Annotated[
    Literal["en", "zh"] | None,
    typer.Option(help="Language of the messages (消息语言). Default: that of the locale."),
]
ModelOption = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="A model folder. Default: the model of the program."),
]
RulesOnlyOption = Annotated[
    bool, typer.Option("--rules-only", help="Tag by rules alone, without a model.")
]
ResumeOption = Annotated[
    bool, typer.Option("--resume", help="Resume the run that was stopped (断点续跑).")
]
RunOption = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Folder of the run. Default: in runs/.")
]
ReportArgument = Annotated[
    str, typer.Argument(metavar="FILE", help="A report; - reads standard input.")
]
AnnotatedFilesArgument = Annotated[
    list[Path], typer.Argument(metavar="FILE…", help="Annotated files, or folders of them.")
]
SourceFormatOption = Annotated[
    str | None,
    typer.Option(
        "--from", metavar="FORMAT", help=f"Format that is read, if it is not obvious: {_FORMATS}."
    ),
]
TargetFormatOption = Annotated[
    str | None,
    typer.Option(
        "--to", metavar="FORMAT", help=f"Format that is written, if it is not obvious: {_FORMATS}."
    ),
]


def output_option(metavar: str, help: str) -> Any:
    """Return the option `--output`, `-o`."""
    return typer.Option("--output", "-o", metavar=metavar, help=help)


def config_option(default: str) -> Any:
    """Return the option `--config` of a command with this default."""
    return typer.Option("--config", metavar="FILE", help=f"A settings file. Default: {default}.")


def workers_option(help: str) -> Any:
    """Return the option `--workers`."""
    return typer.Option("--workers", min=1, metavar="N", help=help)
