"""Optional dependencies: packages that only some commands need."""

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from gongkai.document.errors import GongkaiError

TRAINING = ("torch", "transformers", "accelerate", "datasets", "sklearn_crfsuite", "seqeval")
"""The packages of the extra `train` that training needs."""


def import_extra(module: str, extra: str) -> Any:
    """Return a module of an optional dependency.

    Args:
        module: the full name of the module.
        extra: the extra of this distribution that installs it.

    Raises:
        GongkaiError: the module is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise GongkaiError(
            f"this needs {module.partition('.')[0]}: pip install 'gongkai[{extra}]'"
        ) from error


def require_extra(modules: Sequence[str], extra: str) -> None:
    """Check that the modules of an optional dependency are installed, without importing them.

    Args:
        modules: the full names of the modules.
        extra: the extra of this distribution that installs them.

    Raises:
        GongkaiError: a module is not installed.
    """
    for module in modules:
        if find_spec(module) is None:
            raise GongkaiError(f"this needs {module}: pip install 'gongkai[{extra}]'")
