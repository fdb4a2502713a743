"""The weights of a model folder, and the values that a runtime needs to build a graph from them."""

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
"""The heads in the order of `gongkai.models.network.HeadOutputs`."""


@dataclass(frozen=True, slots=True)
class EncoderConfig:
    """The configuration of a BERT encoder, as far as the shapes of the weights do not show it.

    Attributes:
        layers: the number of layers.
        heads: the number of attention heads in a layer.
        eps: the epsilon of the layer normalisations.
    """

    layers: int
    heads: int
    eps: float


def read_network(folder: Path, build: Callable[[Weights, EncoderConfig], Graph]) -> Graph:
    """Return the graph that a function builds from the weights of a model folder.

    Args:
        folder: contains config.json and model.safetensors.
        build: takes the weights by their names in `gongkai.models.network.ReportNetwork`, in single
            precision, and the configuration of the encoder.

    Raises:
        GongkaiError: the folder contains no model, or one without the heads that tag.
    """
    config = read_config(folder)
    weights = load_file(folder / WEIGHTS_FILE)
    encoder = EncoderConfig(
        layers=config["num_hidden_layers"],
        heads=config["num_attention_heads"],
        eps=config["layer_norm_eps"],
    )
    try:
        return build({k: v.astype(np.float32) for k, v in weights.items()}, encoder)
    except KeyError as error:
        raise GongkaiError(
            f"{folder}: the weights {error} are missing, so this is an encoder or a model of "
            "another version; name a model that this version of `gongkai train` wrote"
        ) from error
