"""The network as an ONNX graph with products of 8-bit integers, built from the weights themselves.

Weights are rounded once, each output by a scale of its own; states are rounded as they come, by
the range they have in their window (dynamic quantisation), so nothing has to be calibrated and no
window changes what is read in another. Sums of products are exact. What is not a product with
weights stays in single precision.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from gongkai.models.network_weights import HEADS, EncoderShape, Weights

INPUTS = ("ids", "candidates", "rule_labels", "rule_sections", "rows")
"""What the graph takes: four of every token, and the tokens that are answered for."""
_LARGEST = 63
"""Of a weight: 7 bits, since AVX2 adds two products of 8 bits in 16 and cuts what is too large."""
_LEAST_RANGE = 1.2
_MIDDLE = 128
_FUSED = "com.microsoft"
_BERT = "bert.encoder.layer."


def build_onnx(weights: Weights, shape: EncoderShape) -> bytes:
    """Return the network with `INPUTS` as an ONNX model.

    The inputs are [tokens] and [rows] (int64), the outputs those of `HEADS`, in order, [rows, n].
    The last layer and the heads are computed for the rows alone, which attend to all tokens.

    Args:
        weights: by the names of `gongkai.models.network.ReportNetwork`.
        shape: of its encoder.
    """
    build = _Builder(weights, shape)
    states = build.embeddings()
    for layer in range(shape.layers - 1):
        states = build.layer(f"{_BERT}{layer}.", states, states)
    rows = build.add("Gather", states, "rows", axis=1)
    build.heads(build.layer(f"{_BERT}{shape.layers - 1}.", rows, states))
    return build.model()


@dataclass(frozen=True, slots=True)
class _Rounded:
    """States as integers: state = (value - zero) * scale, times the scale of its token if any."""

    values: str
    scale: str
    zero: str
    tokens: str = ""


@dataclass(slots=True)
class _Builder:
    """Puts nodes together; each method returns the name of what it makes."""

    weights: Weights
    shape: EncoderShape
    nodes: list[Any] = field(default_factory=list)
    constants: list[Any] = field(default_factory=list)

    def embeddings(self) -> str:
        prefix = "bert.embeddings."
        length = self.add("Shape", "ids")
        places = self.add("Slice", self.floats(f"{prefix}position_embeddings"), "zero", length)
        for name, places_of in (
            (f"{prefix}word_embeddings", "ids"),
            (f"{prefix}token_type_embeddings", "candidates"),
            ("hint_embeddings", "rule_labels"),
            ("guess_embeddings", "rule_sections"),
        ):
            places = self.add("Add", places, self.add("Gather", self.floats(name), places_of))
        self.constants.append(numpy_helper.from_array(np.array([0]), "zero"))
        states = self.add("Unsqueeze", places, "zero")
        return self._norm(f"{prefix}LayerNorm", states)

    def layer(self, prefix: str, states: str, context: str) -> str:
        """Return the new states of some tokens, which attend to all tokens of `context`."""
        rounded = self._rounded(states)
        others = rounded if context == states else self._rounded(context)
        inside = f"{prefix}attention.self."
        attended = self.add(
            "MultiHeadAttention",
            self._linear(f"{inside}query", rounded),
            self._linear(f"{inside}key", others),
            self._linear(f"{inside}value", others),
            domain=_FUSED,
            num_heads=self.shape.heads,
        )
        attended = self._linear(f"{prefix}attention.output.dense", self._rounded(attended))
        states = self._norm(f"{prefix}attention.output.LayerNorm", attended, states)
        inner = self._gelu(
            self._linear(f"{prefix}intermediate.dense", self._rounded_by_rows(states, _MIDDLE))
        )
        outer = self._linear(f"{prefix}output.dense", self._rounded_by_rows(inner, 32))
        return self._norm(f"{prefix}output.LayerNorm", outer, states)

    def heads(self, states: str) -> None:
        rounded = self._rounded(states)
        for name in HEADS:
            inner = self._gelu(self._linear(f"{name}.0", rounded))
            outer = self._linear(f"{name}.2", self._rounded(inner))
            self.nodes.append(helper.make_node("Squeeze", [outer, "zero"], [name]))

    def add(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        (name,) = self._add(kind, inputs, 1, domain, attributes)
        return name

    def constant(self, value: Any) -> str:
        name = f"constant{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def floats(self, name: str) -> str:
        return self.constant(self.weights[f"{name}.weight"])

    def model(self) -> bytes:
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, [None]) for name in INPUTS]
        outputs = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, [None, None]) for name in HEADS
        ]
        graph = helper.make_graph(self.nodes, "gongkai", inputs, outputs, self.constants)
        sets = [helper.make_opsetid("", 20), helper.make_opsetid(_FUSED, 1)]
        made = helper.make_model(graph, opset_imports=sets, ir_version=9)
        return bytes(made.SerializeToString())

    def _add(
        self,
        kind: str,
        inputs: Sequence[str],
        outputs: int,
        domain: str = "",
        attributes: Mapping[str, Any] | None = None,
    ) -> list[str]:
        names = [f"{kind}{len(self.nodes)}.{index}" for index in range(outputs)]
        node = helper.make_node(kind, inputs, names, domain=domain, **attributes or {})
        self.nodes.append(node)
        return names

    def _rounded(self, states: str) -> _Rounded:
        """Return states as integers by the range of their window."""
        return _Rounded(*self._add("DynamicQuantizeLinear", [states], 3))

    def _rounded_by_rows(self, states: str, zero: int) -> _Rounded:
        """Return states as integers by the greatest of each token, which becomes 255.

        Some tokens have single states ten times as large as all others (massive activations, Sun
        et al. 2024), which would leave no precision to the rest.

        Args:
            states: to be rounded.
            zero: what stands for 0; half of 255 unless states are hardly ever below it.
        """
        sizes = states if zero < _MIDDLE else self.add("Abs", states)
        most = self.add("ReduceMax", sizes, self.constant([-1]))
        most = self.add("Max", most, self.constant(np.float32(_LEAST_RANGE)))
        scales = self.add("Mul", most, self.constant(np.float32(1 / (255 - zero))))
        of_tokens = self.add("Reshape", scales, self.constant([-1]))
        longest = len(self.weights["bert.embeddings.position_embeddings.weight"])
        zeros = self.constant(np.full(longest, zero, np.uint8))
        zeros = self.add("Slice", zeros, "zero", self.add("Shape", of_tokens))
        values = self.add("QuantizeLinear", states, of_tokens, zeros, axis=1)
        one = self.constant(np.float32(1))
        return _Rounded(values, one, self.constant(np.uint8(zero)), scales)

    def _linear(self, name: str, states: _Rounded) -> str:
        weight = self.weights[f"{name}.weight"].T
        scales = np.maximum(np.abs(weight).max(axis=0) / _LARGEST, np.float32(1e-12))
        integers = np.rint(weight / scales).astype(np.int8)
        product = [states.values, self.constant(integers), states.scale, self.constant(scales)]
        bias = self.constant(self.weights[f"{name}.bias"])
        if not states.tokens:
            product += [states.zero, "", bias]
            return self.add("MatMulIntegerToFloat", *product, domain=_FUSED)
        found = self.add("MatMulIntegerToFloat", *product, states.zero, domain=_FUSED)
        return self.add("Add", self.add("Mul", found, states.tokens), bias)

    def _gelu(self, states: str) -> str:
        return self.add("Gelu", states)

    def _norm(self, name: str, states: str, before: str = "") -> str:
        if before:
            states = self.add("Add", states, before)
        parts = self.floats(name), self.constant(self.weights[f"{name}.bias"])
        return self.add("LayerNormalization", states, *parts, epsilon=self.shape.eps)
