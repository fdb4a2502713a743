"""The choice of a tagger, a value that other processes can receive and load."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gongkai.inference.pipeline import Tagger
from gongkai.rules.tagger import RuleTagger

TaggerKind = Literal["model", "rules"]


@dataclass(frozen=True, slots=True)
class TaggerChoice:
    """The choice of a model folder, of the model of the program, or of rules alone.

    Attributes:
        model: the folder; None selects the model of the program.
        rules_only: whether the tagger uses no model.
        threads: the number of threads for the arithmetic of a model; None selects all.
    """

    model: Path | None = None
    rules_only: bool = False
    threads: int | None = None

    @property
    def kind(self) -> TaggerKind:
        """The kind of the system that tags: a model, or rules alone."""
        return "rules" if self.rules_only else "model"

    def load(self) -> Tagger:
        """Return the tagger.

        Raises:
            GongkaiError: the folder contains no complete model.
        """
        if self.rules_only:
            return Tagger(RuleTagger())
        from gongkai.models.checkpoint import DEFAULT  # noqa: PLC0415
        from gongkai.models.model_tagger import load_model_tagger  # noqa: PLC0415

        return Tagger(RuleTagger(), load_model_tagger(self.model or DEFAULT, self.threads))

    def version(self) -> str:
        """Return the identity of this tagger: `rules`, or `model` with the version of the model.

        Raises:
            GongkaiError: the folder contains no model.
        """
        if self.rules_only:
            return "rules"
        from gongkai.models.checkpoint import DEFAULT, version  # noqa: PLC0415

        return f"model {version(self.model or DEFAULT)}"
