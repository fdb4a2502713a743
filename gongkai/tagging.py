"""The tagger that a command asks for."""

from pathlib import Path
from typing import TYPE_CHECKING

from annotations.errors import GongkaiError

if TYPE_CHECKING:
    from inference.pipeline import Tagger


def load_tagger(model: Path | None, *, rules_only: bool) -> "Tagger":
    """Return the tagger of a model folder, of the program's own model, or of rules alone.

    Raises:
        GongkaiError: both are asked for, or the folder holds no whole model.
    """
    from inference.pipeline import Tagger  # noqa: PLC0415  # spaCy takes a second

    if rules_only:
        if model is not None:
            raise GongkaiError("--rules-only takes no --model; leave one of them out")
        from models.rules.tagger import RuleTagger  # noqa: PLC0415

        return Tagger(RuleTagger())
    if model is None:
        return Tagger()
    from inference.model_tagger import load_model_tagger  # noqa: PLC0415

    return Tagger(load_model_tagger(model))
