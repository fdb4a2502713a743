"""The network as an OpenVINO graph, built directly from the weights, so that torch is not needed.

The computation is that of `gongkai.models.network.ReportNetwork`.
"""

from typing import Any

import numpy as np

from gongkai.models.labels import INPUTS
from gongkai.models.network_weights import HEADS, EncoderConfig, Weights
from gongkai.models.openvino_library import ops, ov

_MASKED_LOGIT = -1e4


def build_graph(weights: Weights, encoder: EncoderConfig) -> ov.Model:
    """Return the network as an OpenVINO model.

    Its inputs are `INPUTS` (int32, *shape of each:* [windows, tokens]), its outputs those of
    `HEADS`, in order. *Shape of each:* [windows, tokens, n].

    Args:
        weights: by their names in `gongkai.models.network.ReportNetwork`.
        encoder: the configuration of the encoder.
    """
    inputs = [ops.parameter([-1, -1], np.int32, name) for name in INPUTS]
    *token_inputs, mask = inputs
    builder = _GraphBuilder(weights, encoder)
    states = builder.embeddings(*token_inputs)
    # 0 for tokens, the masked logit for padding; broadcast over attention heads and queries
    bias = ops.subtract(ops.convert(mask, "f32"), _number(1.0))
    bias = ops.multiply(bias, _number(-_MASKED_LOGIT))
    bias = ops.unsqueeze(bias, ops.constant(np.array([1, 2])))
    for layer in range(encoder.layers):
        states = builder.layer(f"bert.encoder.layer.{layer}.", states, bias)
    return ov.Model([builder.head(name, states) for name in HEADS], inputs, "gongkai")


class _GraphBuilder:
    """Builds the parts of the graph; each method returns the node of its result."""

    def __init__(self, weights: Weights, encoder: EncoderConfig) -> None:
        self._weights = weights
        self._encoder = encoder

    def embeddings(self, ids: Any, candidates: Any, rule_labels: Any, rule_sections: Any) -> Any:
        prefix = "bert.embeddings."
        words = self._embedding(f"{prefix}word_embeddings.weight", ids)
        types = self._embedding(f"{prefix}token_type_embeddings.weight", candidates)
        length = ops.gather(ops.shape_of(ids), ops.constant(1), ops.constant(0))
        indices = ops.range(ops.constant(0), length, ops.constant(1), "i32")
        positions = self._embedding(f"{prefix}position_embeddings.weight", indices)
        total = ops.add(ops.add(words, types), positions)
        total = ops.add(total, self._embedding("hint_embeddings.weight", rule_labels))
        total = ops.add(total, self._embedding("guess_embeddings.weight", rule_sections))
        return self._layer_norm(f"{prefix}LayerNorm", total)

    def layer(self, prefix: str, states: Any, bias: Any) -> Any:
        attended = self._attention(f"{prefix}attention.self.", states, bias)
        attended = self._linear(f"{prefix}attention.output.dense", attended)
        states = self._layer_norm(f"{prefix}attention.output.LayerNorm", ops.add(states, attended))
        hidden = ops.gelu(self._linear(f"{prefix}intermediate.dense", states), "erf")
        output = self._linear(f"{prefix}output.dense", hidden)
        return self._layer_norm(f"{prefix}output.LayerNorm", ops.add(states, output))

    def head(self, name: str, states: Any) -> Any:
        return self._linear(f"{name}.2", ops.gelu(self._linear(f"{name}.0", states), "erf"))

    def _attention(self, prefix: str, states: Any, bias: Any) -> Any:
        split = ops.constant(np.array([0, 0, self._encoder.heads, -1]))
        swap = ops.constant(np.array([0, 2, 1, 3]))
        query, key, value = (
            ops.transpose(ops.reshape(self._linear(prefix + name, states), split, True), swap)
            for name in ("query", "key", "value")
        )
        context = ops.scaled_dot_product_attention(query, key, value, bias)
        joined = ops.constant(np.array([0, 0, -1]))
        return ops.reshape(ops.transpose(context, swap), joined, True)

    def _linear(self, name: str, states: Any) -> Any:
        product = ops.matmul(states, ops.constant(self._weights[f"{name}.weight"]), False, True)
        return ops.add(product, ops.constant(self._weights[f"{name}.bias"]))

    def _layer_norm(self, name: str, states: Any) -> Any:
        axes = ops.constant(np.array([-1]))
        normalized = ops.mvn(states, axes, True, self._encoder.eps, "inside_sqrt")
        scaled = ops.multiply(normalized, ops.constant(self._weights[f"{name}.weight"]))
        return ops.add(scaled, ops.constant(self._weights[f"{name}.bias"]))

    def _embedding(self, name: str, indices: Any) -> Any:
        return ops.gather(ops.constant(self._weights[name]), indices, ops.constant(0))


def _number(value: float) -> Any:
    return ops.constant(np.float32(value))
