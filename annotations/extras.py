"""Packages that only some commands need: imported when they are, named when they are missing."""

from importlib import import_module
from typing import Any

from annotations.errors import GongkaiError


def import_extra(module: str, extra: str) -> Any:
    """Return a module of an optional dependency.

    Args:
        module: its full name.
        extra: the extra of this distribution that brings it.

    Raises:
        GongkaiError: it is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise GongkaiError(
            f"this needs {module.partition('.')[0]}: pip install 'gongkai[{extra}]'"
        ) from error
