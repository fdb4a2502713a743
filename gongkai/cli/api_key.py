"""The command that makes an API key of the service."""

from pathlib import Path
from typing import Annotated

import typer


def api_key(
    name: Annotated[str, typer.Argument(help="The owner of the key: letters, digits and ._-")],
    file: Annotated[
        Path,
        typer.Option("--api-key-file", metavar="FILE", help="The file that gets its digest."),
    ],
) -> None:
    """Make an API key (生成密钥): the key is printed once, the file keeps a digest of it."""
    from gongkai.service.api_keys import add_key  # noqa: PLC0415

    typer.echo(add_key(file, name))
