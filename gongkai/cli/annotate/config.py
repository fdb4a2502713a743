"""The command that prints the labels in the configuration of an annotation tool."""

from typing import Annotated, Literal

import typer


def config(
    tool: Annotated[
        Literal["label_studio", "doccano", "brat"], typer.Argument(help="An annotation tool.")
    ],
) -> None:
    """Print the configuration of an annotation tool (标注工具配置), made from the taxonomy."""
    from gongkai.annotations.formats import brat, doccano, label_studio_config  # noqa: PLC0415

    makers = {
        "label_studio": label_studio_config.labelling_config,
        "doccano": doccano.label_types,
        "brat": brat.configuration,
    }
    typer.echo(makers[tool]().rstrip("\n"))
