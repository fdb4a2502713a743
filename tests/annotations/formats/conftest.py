"""The tests of the format of spaCy are skipped without spaCy."""

from importlib.util import find_spec

import pytest

from tests.optional import NO_SPACY

_DOCBIN = "docbin"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests with `docbin` among their parameters."""
    if find_spec("spacy") is not None:
        return
    for item in items:
        if _DOCBIN in item.name:
            item.add_marker(pytest.mark.skip(reason=NO_SPACY))
