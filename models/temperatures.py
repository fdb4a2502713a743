"""Temperatures: they make the network's confidence mean what it says (Guo et al. 2017)."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "calibration.json"


@dataclass(frozen=True, slots=True)
class Temperatures:
    """What the logits of each head are divided by; above 1 makes it less sure of itself."""

    sections: float = 1.0
    tags: float = 1.0
    names: float = 1.0

    @classmethod
    def load(cls, folder: Path) -> "Temperatures":
        """Return that of a model folder; of one without, temperatures of 1."""
        path = folder / FILE
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else cls()

    def save(self, folder: Path) -> None:
        """Write it into a model folder."""
        (folder / FILE).write_text(json.dumps(asdict(self)) + "\n", encoding="utf-8")
