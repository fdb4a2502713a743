"""Metadata of texts for tests."""

from gongkai.document.report import Meta
from gongkai.document.source import Source
from gongkai.inference.metadata import read_metadata


def read(text: str, **hints: str) -> Meta:
    """Return the metadata of a text and the hints of its page."""
    return read_metadata(Source(text, "html", None, "0" * 64, hints=hints))
