"""Options that several commands have."""

from pathlib import Path
from typing import Annotated, Literal

import typer

Lang = Annotated[
    Literal["en", "zh"] | None,
    typer.Option(help="Language of the messages (消息语言). Default: that of the locale."),
]
Model = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="A model folder. Default: the model of the program."),
]
RulesOnly = Annotated[
    bool, typer.Option("--rules-only", help="Tag by rules alone, without a model.")
]
