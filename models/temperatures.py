"""Temperatures, which calibrate the probabilities of the network (Guo et al. 2017)."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "calibration.json"


@dataclass(frozen=True, slots=True)
class Temperatures:
    """The divisors of the logits of three heads; a temperature above 1 lowers the confidence."""

    sections: float = 1.0
    tags: float = 1.0
    names: float = 1.0

    @classmethod
    def load(cls, folder: Path) -> "Temperatures":
        """Return the temperatures of a model folder; temperatures of 1 if it has none."""
        path = folder / FILE
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else cls()

    def save(self, folder: Path) -> None:
        """Write the temperatures into a model folder."""
        (folder / FILE).write_text(json.dumps(asdict(self)) + "\n", encoding="utf-8")
