"""What a user edits: label sets, table names, cue words. Data only, read by the layers above."""

from importlib.resources import files
from typing import Any

import yaml


def load(name: str) -> Any:
    """Return the parsed YAML of `configs/NAME` (for example ``taxonomy.yaml``).

    Raises:
        FileNotFoundError: there is no such file among the configurations.
    """
    with files(__name__).joinpath(name).open(encoding="utf-8") as stream:
        return yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
