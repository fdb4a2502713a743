"""The tagger that a command asks for."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from gongkai.document.errors import GongkaiError
from gongkai.inference.garbage import keep_loaded

if TYPE_CHECKING:
    from gongkai.inference.pipeline import Tagger
    from gongkai.inference.tagger_choice import TaggerChoice


def choose_tagger(model: Path | None, *, rules_only: bool) -> "TaggerChoice":
    """Return which tagger is meant: of a model folder, of the program's model, or rules alone.

    Raises:
        GongkaiError: both are asked for.
    """
    from gongkai.inference.tagger_choice import TaggerChoice  # noqa: PLC0415  # spaCy takes a second

    if rules_only and model is not None:
        raise GongkaiError("--rules-only takes no --model; leave one of them out")
    return TaggerChoice(model, rules_only)


def load_tagger(model: Path | None, *, rules_only: bool) -> "Tagger":
    """Return the tagger that is meant.

    Raises:
        GongkaiError: both are asked for, or the folder holds no whole model.
    """
    return choose_tagger(model, rules_only=rules_only).load()


@contextmanager
def loading() -> Iterator[None]:
    """Import without collecting garbage: what spaCy makes stays, looking through it costs time."""
    gc.disable()
    yield
    keep_loaded()
    gc.enable()
