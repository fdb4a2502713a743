"""The CRFs of a model folder: labels and features in JSON, weights in safetensors."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from gongkai.models.crf.linear_chain import LinearChainCRF
from gongkai.models.crf.sequences import CRF_NAMES

FEATURES_FILE = "crf.json"
WEIGHTS_FILE = "crf.safetensors"
_FILES_BEFORE_0_2 = ("chains.json", "chains.safetensors")
# The name of each array in the file, and the attribute of `LinearChainCRF`.
_ARRAYS = {
    "starts": "starts",
    "columns": "columns",
    "weights": "weights",
    "steps": "transitions",
}


@dataclass(frozen=True, slots=True)
class CRFModel:
    """The CRFs of a model, by their names in `CRF_NAMES`."""

    crfs: Mapping[str, LinearChainCRF]

    def __getitem__(self, name: str) -> LinearChainCRF:
        return self.crfs[name]

    @classmethod
    def load(cls, folder: Path) -> "CRFModel | None":
        """Return the CRFs of a model folder, weights in single precision; None if it has none."""
        files = ((FEATURES_FILE, WEIGHTS_FILE), _FILES_BEFORE_0_2)
        stored = next((pair for pair in files if (folder / pair[0]).exists()), None)
        if stored is None:
            return None
        features_file, weights_file = stored
        names = json.loads((folder / features_file).read_text(encoding="utf-8"))
        arrays = load_file(folder / weights_file)
        return cls(
            {
                name: LinearChainCRF(
                    tuple(names[name]["labels"]),
                    {feature: row for row, feature in enumerate(names[name]["features"])},
                    arrays[f"{name}.starts"],
                    arrays[f"{name}.columns"],
                    arrays[f"{name}.weights"].astype(np.float32),
                    arrays[f"{name}.steps"].astype(np.float32),
                )
                for name in CRF_NAMES
            }
        )

    def save(self, folder: Path) -> None:
        """Write the CRFs into a model folder, their weights in half precision."""
        names = {
            name: {"labels": crf.labels, "features": list(crf.rows)}
            for name, crf in self.crfs.items()
        }
        text = json.dumps(names, ensure_ascii=False, separators=(",", ":"))
        (folder / FEATURES_FILE).write_text(text + "\n", encoding="utf-8")
        arrays = {
            f"{name}.{stored}": getattr(crf, attribute)
            for name, crf in self.crfs.items()
            for stored, attribute in _ARRAYS.items()
        }
        halved = {n: a.astype(np.float16) if a.dtype.kind == "f" else a for n, a in arrays.items()}
        save_file(halved, folder / WEIGHTS_FILE)
