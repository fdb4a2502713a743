"""Options and arguments that several commands share."""

import os
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from gongkai.annotations import formats

OCR_VARIABLE = "GONGKAI_OCR__MODE"
OCR_WORKERS_VARIABLE = "GONGKAI_OCR__WORKERS"
"""The environment variables of `OcrSettings`, which worker processes inherit."""


def select_ocr(mode: str | None) -> str | None:
    """Set the mode of recognition for this process and for those that it starts."""
    if mode is not None:
        from gongkai.inference.ocr.settings import ocr_settings  # noqa: PLC0415 (slow to import)

        os.environ[OCR_VARIABLE] = mode
        ocr_settings.cache_clear()
    return mode


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
OcrOption = Annotated[
    Literal["auto", "always", "never"] | None,
    typer.Option(
        "--ocr",
        help="Recognition of scans (文字识别): pages without text, all pages of PDF files, or "
        "none. Default: auto.",
        callback=select_ocr,
    ),
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
