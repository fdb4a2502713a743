"""Lines of text in the terminal, printed without markup and without wrapping."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape

from gongkai.cli.messages import gettext as _


def print_line(text: str) -> None:
    """Print a line."""
    Console(soft_wrap=True).print(escape(text), highlight=False)


def print_written(path: Path | str) -> None:
    """Print where the output is."""
    print_line(_("Written: {path}").format(path=path))
