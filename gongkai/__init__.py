"""Gongkai (公开): Chinese annual reports on government information disclosure, turned into data."""

from typing import TYPE_CHECKING, Any

from gongkai.telemetry import switch_off

if TYPE_CHECKING:
    from gongkai.document.errors import DocumentError, GongkaiError
    from gongkai.document.report import TaggedReport
    from gongkai.inference.pipeline import Tagger
    from gongkai.inference.readers import read

_HOMES = {
    "DocumentError": "gongkai.document.errors",
    "GongkaiError": "gongkai.document.errors",
    "TaggedReport": "gongkai.document.report",
    "Tagger": "gongkai.inference.pipeline",
    "read": "gongkai.inference.readers",
}

switch_off()  # here, because every process imports this module before the libraries

__all__ = ["DocumentError", "GongkaiError", "TaggedReport", "Tagger", "read"]


def __getattr__(name: str) -> Any:
    """Import a public name at its first use, so that `import gongkai` is quick."""
    if name not in _HOMES:
        raise AttributeError(f"module 'gongkai' has no attribute '{name}'")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(_HOMES[name]), name)
