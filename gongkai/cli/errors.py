"""Exit codes, and how an error that ends a command is reported."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import NamedTuple

import typer
from rich.console import Console
from rich.markup import escape

from gongkai.cli.json_log import write_event
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import selected_language
from gongkai.document.error_messages import translate_error
from gongkai.document.errors import DocumentError, GongkaiError


class ExitCode(IntEnum):
    """The exit codes of the program; 0 is success."""

    FAILED = 1
    """A document, a check or a validation failed, or the output could not be written."""
    USAGE = 2
    """The call was wrong."""
    INTERRUPTED = 130
    """The user pressed Ctrl-C; 130 is the convention of shells."""


class PartialOutput(NamedTuple):
    """The output of a run that was stopped.

    Attributes:
        resumable: whether `--resume` continues the run.
        advice: what the user can do next, in the selected language.
    """

    resumable: bool
    advice: str


def print_error(message: str) -> None:
    """Print a message on standard error, after the word for an error."""
    prefix = _("Error:")
    Console(stderr=True, soft_wrap=True).print(f"[red]{prefix}[/red]", escape(message))


def describe(error: BaseException) -> str:
    """Return one line about an error: for a system error the file and the reason."""
    if isinstance(error, KeyboardInterrupt):
        return _("Stopped")
    if isinstance(error, OSError):
        file = f"{error.filename}: " if error.filename else ""
        return f"{file}{translate_error(error.strerror or str(error), selected_language())}"
    return translate_error(str(error), selected_language())


def exit_code(error: BaseException) -> ExitCode:
    """Return the exit code of a command that an error ended."""
    if isinstance(error, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    if isinstance(error, GongkaiError) and not isinstance(error, DocumentError):
        return ExitCode.USAGE
    return ExitCode.FAILED


def report_error(error: GongkaiError | OSError | KeyboardInterrupt) -> ExitCode:
    """Report an error of a command that wrote nothing; return the exit code."""
    if isinstance(error, KeyboardInterrupt):
        Console(stderr=True).print(_("Stopped. Nothing was written."))
    elif isinstance(error, OSError):  # most often a full disk; the earlier output is unchanged
        advice = _("nothing was written; fix the cause and run the command again")
        print_error(f"{describe(error)}; {advice}")
    else:
        print_error(describe(error))
    return exit_code(error)


@contextmanager
def batch_errors(
    partial_output: Callable[[], PartialOutput | None], *, json_log: bool
) -> Iterator[None]:
    """Report the error that stops a batch, as a message or in the JSON log, and exit.

    Args:
        partial_output: returns the output that a stopped run left, None if it left none.
        json_log: whether the user asked for a log of JSON lines.

    Raises:
        typer.Exit: the error was reported.
        GongkaiError, OSError, KeyboardInterrupt: the error is left to the caller, because there
            is no partial output and no JSON log.
    """
    try:
        yield
    except (GongkaiError, OSError, KeyboardInterrupt) as error:
        output = None if isinstance(error, GongkaiError) else partial_output()
        resumable = output is not None and output.resumable
        message = describe(error)
        if output is not None and not (json_log and resumable):  # the log has a field for it
            message = f"{message}; {output.advice}"
        if json_log:
            write_event("stopped", reason=message, resumable=resumable)
        elif output is None:
            raise
        else:
            print_error(message)
        raise typer.Exit(exit_code(error)) from error
