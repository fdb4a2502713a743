"""Which tagger a call asks for: a description that other processes can be given."""

from dataclasses import dataclass
from pathlib import Path

from gongkai.inference.pipeline import Tagger


@dataclass(frozen=True, slots=True)
class TaggerChoice:
    """The tagger of a model folder, of the program's own model, or of rules alone.

    Attributes:
        model: the folder; None: the model of the program.
        rules_only: no model.
        threads: how many the arithmetic of a model takes; None: all.
    """

    model: Path | None = None
    rules_only: bool = False
    threads: int | None = None

    def load(self) -> Tagger:
        """Return the tagger.

        Raises:
            GongkaiError: the folder holds no whole model.
        """
        if self.rules_only:
            from gongkai.rules.tagger import RuleTagger  # noqa: PLC0415

            return Tagger(RuleTagger())
        from gongkai.inference.model_tagger import load_model_tagger  # noqa: PLC0415
        from gongkai.models.checkpoint import DEFAULT  # noqa: PLC0415

        return Tagger(load_model_tagger(self.model or DEFAULT, self.threads))

    def version(self) -> str:
        """Return what tells this tagger from others: `rules`, or the version of the model.

        Raises:
            GongkaiError: the folder holds no model.
        """
        if self.rules_only:
            return "rules"
        from gongkai.models.checkpoint import DEFAULT, version  # noqa: PLC0415

        return f"model {version(self.model or DEFAULT)}"
