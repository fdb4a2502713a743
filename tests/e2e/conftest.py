"""Commands that run inside the process of the tests share the taggers that they load."""

from collections.abc import Iterator
from functools import cache

import pytest

from gongkai.inference.tagger_choice import TaggerChoice


@pytest.fixture(scope="package", autouse=True)
def taggers_loaded_once() -> Iterator[None]:
    """Load each tagger once. The commands that run in a process of their own load theirs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TaggerChoice, "load", cache(TaggerChoice.load))
        yield
