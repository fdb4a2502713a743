"""What a runtime builds its graph from: the weights of a folder, and what they do not say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file

from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import WEIGHTS_FILE, read_config

Weights = Mapping[str, NDArray[np.float32]]
Graph = TypeVar("Graph")

HEADS = ("section_head", "tag_head", "name_head", "item_head")
"""The heads in the order of `gongkai.models.network.Scores`."""


@dataclass(frozen=True, slots=True)
class EncoderShape:
    """The shape of a BERT encoder."""

    layers: int
    heads: int
    eps: float


def read_network(folder: Path, build: Callable[[Weights, EncoderShape], Graph]) -> Graph:
    """Return the graph that `build` makes of a model folder.

    Raises:
        GongkaiError: the folder holds no model, or one without the heads that tag.
    """
    config = read_config(folder)
    weights = load_file(folder / WEIGHTS_FILE)
    shape = EncoderShape(
        layers=config["num_hidden_layers"],
        heads=config["num_attention_heads"],
        eps=config["layer_norm_eps"],
    )
    try:
        return build({k: v.astype(np.float32) for k, v in weights.items()}, shape)
    except KeyError as error:
        raise GongkaiError(
            f"{folder}: lacks {error}, so it is an encoder or a model of another version; "
            "name one that `gongkai train` made with this version"
        ) from error
