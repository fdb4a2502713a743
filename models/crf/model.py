"""The chains of a model folder: kept as text and safetensors."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from gongkai.models.crf.linear_chain import LinearChainCRF
from gongkai.models.crf.sequences import CRF_NAMES

WORDS_FILE = "chains.json"
WEIGHTS_FILE = "chains.safetensors"
_ARRAYS = ("starts", "columns", "weights", "steps")


@dataclass(frozen=True, slots=True)
class CRFModel:
    """The chains of `CRF_NAMES` by name."""

    chains: Mapping[str, LinearChainCRF]

    def __getitem__(self, name: str) -> LinearChainCRF:
        return self.chains[name]

    @classmethod
    def load(cls, folder: Path) -> "CRFModel | None":
        """Return those of a model folder; None where it has none."""
        if not (folder / WORDS_FILE).exists():
            return None
        words = json.loads((folder / WORDS_FILE).read_text(encoding="utf-8"))
        arrays = load_file(folder / WEIGHTS_FILE)
        return cls(
            {
                name: LinearChainCRF(
                    tuple(words[name]["labels"]),
                    {feature: row for row, feature in enumerate(words[name]["features"])},
                    arrays[f"{name}.starts"],
                    arrays[f"{name}.columns"],
                    arrays[f"{name}.weights"].astype(np.float32),
                    arrays[f"{name}.steps"].astype(np.float32),
                )
                for name in CRF_NAMES
            }
        )

    def save(self, folder: Path) -> None:
        """Write them into a model folder, weights in half precision."""
        words = {
            name: {"labels": chain.labels, "features": list(chain.rows)}
            for name, chain in self.chains.items()
        }
        text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
        (folder / WORDS_FILE).write_text(text + "\n", encoding="utf-8")
        arrays = {
            f"{name}.{part}": getattr(chain, part)
            for name, chain in self.chains.items()
            for part in _ARRAYS
        }
        halved = {n: a.astype(np.float16) if a.dtype.kind == "f" else a for n, a in arrays.items()}
        save_file(halved, folder / WEIGHTS_FILE)
