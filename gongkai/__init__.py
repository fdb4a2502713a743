"""Gongkai (公开): Chinese annual reports on government information disclosure, turned into data."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotations.errors import DocumentError, GongkaiError
    from annotations.report import TaggedReport
    from inference.pipeline import Tagger
    from inference.readers import read

_HOMES = {
    "DocumentError": "annotations.errors",
    "GongkaiError": "annotations.errors",
    "TaggedReport": "annotations.report",
    "Tagger": "inference.pipeline",
    "read": "inference.readers",
}

__all__ = ["DocumentError", "GongkaiError", "TaggedReport", "Tagger", "read"]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: spaCy takes a second to load."""
    if name not in _HOMES:
        raise AttributeError(f"module 'gongkai' has no attribute '{name}'")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(_HOMES[name]), name)
