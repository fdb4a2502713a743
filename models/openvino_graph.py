"""The network as a graph of OpenVINO, built from the weights themselves: no torch is needed."""

from typing import Any

import numpy as np
import openvino as ov  # type: ignore[import-untyped]  # without type hints
from openvino import opset13 as ops

from gongkai.models.labels import INPUTS
from gongkai.models.network_weights import HEADS, EncoderShape, Weights

_MASKED = -1e4


def build_graph(weights: Weights, shape: EncoderShape) -> ov.Model:
    """Return the network with `INPUTS` [windows, tokens] (int32), in order.

    Its outputs are those of `HEADS`, in order, [windows, tokens, n].

    Args:
        weights: by the names of `gongkai.models.network.ReportNetwork`.
        shape: of its encoder.
    """
    inputs = [ops.parameter([-1, -1], np.int32, name) for name in INPUTS]
    *said, mask = inputs
    build = _Builder(weights, shape)
    states = build.embeddings(*said)
    bias = ops.multiply(ops.subtract(ops.convert(mask, "f32"), _number(1.0)), _number(-_MASKED))
    bias = ops.unsqueeze(bias, ops.constant(np.array([1, 2])))
    for layer in range(shape.layers):
        states = build.layer(f"bert.encoder.layer.{layer}.", states, bias)
    return ov.Model([build.head(name, states) for name in HEADS], inputs, "gongkai")


class _Builder:
    """The parts of the graph, each by the name of its weights."""

    def __init__(self, weights: Weights, shape: EncoderShape) -> None:
        self._weights = weights
        self._shape = shape

    def embeddings(self, ids: Any, candidates: Any, rule_labels: Any, rule_sections: Any) -> Any:
        prefix = "bert.embeddings."
        words = self._rows(f"{prefix}word_embeddings.weight", ids)
        types = self._rows(f"{prefix}token_type_embeddings.weight", candidates)
        length = ops.gather(ops.shape_of(ids), ops.constant(1), ops.constant(0))
        places = ops.range(ops.constant(0), length, ops.constant(1), "i32")
        positions = self._rows(f"{prefix}position_embeddings.weight", places)
        summed = ops.add(ops.add(words, types), positions)
        summed = ops.add(summed, self._rows("hint_embeddings.weight", rule_labels))
        summed = ops.add(summed, self._rows("guess_embeddings.weight", rule_sections))
        return self._norm(f"{prefix}LayerNorm", summed)

    def layer(self, prefix: str, states: Any, bias: Any) -> Any:
        attended = self._attention(f"{prefix}attention.self.", states, bias)
        attended = self._linear(f"{prefix}attention.output.dense", attended)
        states = self._norm(f"{prefix}attention.output.LayerNorm", ops.add(states, attended))
        inner = ops.gelu(self._linear(f"{prefix}intermediate.dense", states), "erf")
        outer = self._linear(f"{prefix}output.dense", inner)
        return self._norm(f"{prefix}output.LayerNorm", ops.add(states, outer))

    def head(self, name: str, states: Any) -> Any:
        return self._linear(f"{name}.2", ops.gelu(self._linear(f"{name}.0", states), "erf"))

    def _attention(self, prefix: str, states: Any, bias: Any) -> Any:
        split = ops.constant(np.array([0, 0, self._shape.heads, -1]))
        swap = ops.constant(np.array([0, 2, 1, 3]))
        query, key, value = (
            ops.transpose(ops.reshape(self._linear(prefix + name, states), split, True), swap)
            for name in ("query", "key", "value")
        )
        mixed = ops.scaled_dot_product_attention(query, key, value, bias)
        joined = ops.constant(np.array([0, 0, -1]))
        return ops.reshape(ops.transpose(mixed, swap), joined, True)

    def _linear(self, name: str, states: Any) -> Any:
        product = ops.matmul(states, ops.constant(self._weights[f"{name}.weight"]), False, True)
        return ops.add(product, ops.constant(self._weights[f"{name}.bias"]))

    def _norm(self, name: str, states: Any) -> Any:
        plain = ops.mvn(states, ops.constant(np.array([-1])), True, self._shape.eps, "inside_sqrt")
        scaled = ops.multiply(plain, ops.constant(self._weights[f"{name}.weight"]))
        return ops.add(scaled, ops.constant(self._weights[f"{name}.bias"]))

    def _rows(self, name: str, indices: Any) -> Any:
        return ops.gather(ops.constant(self._weights[name]), indices, ops.constant(0))


def _number(value: float) -> Any:
    return ops.constant(np.float32(value))
