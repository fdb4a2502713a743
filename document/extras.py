"""Optional dependencies: packages that only some commands need."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from tempfile import TemporaryDirectory
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


def import_matplotlib(extra: str) -> Any:
    """Return the module `matplotlib`, imported without a trace in the home of the user.

    matplotlib keeps its list of fonts in MPLCONFIGDIR, by default in the home. Unless the user has
    set that variable, the list is made in a temporary folder, which takes half a second.

    Raises:
        GongkaiError: matplotlib is not installed.
    """
    if "matplotlib" in sys.modules or "MPLCONFIGDIR" in os.environ:
        import_extra("matplotlib.font_manager", extra)
        return import_extra("matplotlib", extra)
    with TemporaryDirectory(prefix="gongkai-") as folder:
        os.environ["MPLCONFIGDIR"] = folder
        try:
            import_extra("matplotlib.font_manager", extra)
            return import_extra("matplotlib", extra)
        finally:
            del os.environ["MPLCONFIGDIR"]


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
