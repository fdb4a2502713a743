"""The network as an ONNX graph with products of 8-bit integers, built directly from the weights.

The weights are quantised once, with a scale for each output. The states are quantised dynamically,
by their range in the window or in the token, so no calibration is needed and a window does not
influence another one. The sums of the integer products are exact. Everything except the products
with weights is computed in single precision.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from gongkai.models.network_weights import HEADS, EncoderConfig, Weights

INPUTS = ("ids", "candidates", "rule_labels", "rule_sections", "rows")
"""The inputs of the graph: four for every token, and the indices of the tokens with outputs."""
_MAX_WEIGHT = 63
"""The largest quantised weight: 7 bits, since AVX2 saturates the sum of two products at 16 bits."""
_MIN_RANGE = 1.2
_MAX_VALUE = 255
_SYMMETRIC = 128
"""The zero point of states that are as often negative as positive."""
_NON_NEGATIVE = 32
"""The zero point of the outputs of GELU, which are hardly ever negative."""
_CONTRIB = "com.microsoft"
"""The domain of the operators that only ONNX Runtime has."""
_LAYERS = "bert.encoder.layer."


def build_onnx(weights: Weights, encoder: EncoderConfig) -> bytes:
    """Return the network as a serialised ONNX model.

    Its inputs are `INPUTS` (int64, *shape:* [tokens], and [rows] for the last one), its outputs
    those of `HEADS`, in order. *Shape of each:* [rows, n]. The last layer and the heads are
    computed for the rows only; the rows attend to all tokens.

    Args:
        weights: by their names in `gongkai.models.network.ReportNetwork`.
        encoder: the configuration of the encoder.
    """
    builder = _GraphBuilder(weights, encoder)
    states = builder.embeddings()
    for layer in range(encoder.layers - 1):
        states = builder.layer(f"{_LAYERS}{layer}.", states, states)
    rows = builder.add("Gather", states, "rows", axis=1)
    builder.heads(builder.layer(f"{_LAYERS}{encoder.layers - 1}.", rows, states))
    return builder.serialize()


@dataclass(frozen=True, slots=True)
class _QuantizedStates:
    """The names of quantised states and of what restores them.

    A state is (value - zero_point) * scale, times the scale of its token if `token_scales` is set.
    """

    values: str
    scale: str
    zero_point: str
    token_scales: str = ""


@dataclass(slots=True)
class _GraphBuilder:
    """Collects the nodes of a graph; each method returns the name of its result."""

    weights: Weights
    encoder: EncoderConfig
    nodes: list[Any] = field(default_factory=list)
    constants: list[Any] = field(default_factory=list)

    def embeddings(self) -> str:
        prefix = "bert.embeddings."
        length = self.add("Shape", "ids")
        total = self.add("Slice", self.weight(f"{prefix}position_embeddings"), "zero", length)
        for name, indices in (
            (f"{prefix}word_embeddings", "ids"),
            (f"{prefix}token_type_embeddings", "candidates"),
            ("hint_embeddings", "rule_labels"),
            ("guess_embeddings", "rule_sections"),
        ):
            total = self.add("Add", total, self.add("Gather", self.weight(name), indices))
        self.constants.append(numpy_helper.from_array(np.array([0]), "zero"))
        states = self.add("Unsqueeze", total, "zero")
        return self._layer_norm(f"{prefix}LayerNorm", states)

    def layer(self, prefix: str, states: str, context: str) -> str:
        """Return the new states of some tokens, which attend to all tokens of `context`."""
        own = self._quantize(states)
        others = own if context == states else self._quantize(context)
        attention = f"{prefix}attention.self."
        attended = self.add(
            "MultiHeadAttention",
            self._linear(f"{attention}query", own),
            self._linear(f"{attention}key", others),
            self._linear(f"{attention}value", others),
            domain=_CONTRIB,
            num_heads=self.encoder.heads,
        )
        attended = self._linear(f"{prefix}attention.output.dense", self._quantize(attended))
        states = self._layer_norm(f"{prefix}attention.output.LayerNorm", attended, states)
        quantized = self._quantize_tokens(states, _SYMMETRIC)
        hidden = self.add("Gelu", self._linear(f"{prefix}intermediate.dense", quantized))
        quantized = self._quantize_tokens(hidden, _NON_NEGATIVE)
        output = self._linear(f"{prefix}output.dense", quantized)
        return self._layer_norm(f"{prefix}output.LayerNorm", output, states)

    def heads(self, states: str) -> None:
        quantized = self._quantize(states)
        for name in HEADS:
            hidden = self.add("Gelu", self._linear(f"{name}.0", quantized))
            output = self._linear(f"{name}.2", self._quantize(hidden))
            self.nodes.append(helper.make_node("Squeeze", [output, "zero"], [name]))

    def add(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        (name,) = self._add(kind, inputs, 1, domain, attributes)
        return name

    def constant(self, value: Any) -> str:
        name = f"constant{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def weight(self, name: str) -> str:
        return self.constant(self.weights[f"{name}.weight"])

    def serialize(self) -> bytes:
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, [None]) for name in INPUTS]
        outputs = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, [None, None]) for name in HEADS
        ]
        graph = helper.make_graph(self.nodes, "gongkai", inputs, outputs, self.constants)
        opsets = [helper.make_opsetid("", 20), helper.make_opsetid(_CONTRIB, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9)
        return bytes(model.SerializeToString())

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

    def _quantize(self, states: str) -> _QuantizedStates:
        """Quantise states by their range in the window."""
        return _QuantizedStates(*self._add("DynamicQuantizeLinear", [states], 3))

    def _quantize_tokens(self, states: str, zero_point: int) -> _QuantizedStates:
        """Quantise the states of each token by its largest state, which becomes 255.

        Some tokens have single states ten times as large as all others (massive activations, Sun
        et al. 2024); with one scale for the window the other tokens would lose all precision.

        Args:
            states: the name of the states.
            zero_point: the integer for 0; `_SYMMETRIC` or `_NON_NEGATIVE`.
        """
        sizes = states if zero_point < _SYMMETRIC else self.add("Abs", states)
        largest = self.add("ReduceMax", sizes, self.constant([-1]))
        largest = self.add("Max", largest, self.constant(np.float32(_MIN_RANGE)))
        step = self.constant(np.float32(1 / (_MAX_VALUE - zero_point)))
        scales = self.add("Mul", largest, step)
        token_scales = self.add("Reshape", scales, self.constant([-1]))
        positions = len(self.weights["bert.embeddings.position_embeddings.weight"])
        zero_points = self.constant(np.full(positions, zero_point, np.uint8))
        zero_points = self.add("Slice", zero_points, "zero", self.add("Shape", token_scales))
        values = self.add("QuantizeLinear", states, token_scales, zero_points, axis=1)
        one = self.constant(np.float32(1))
        return _QuantizedStates(values, one, self.constant(np.uint8(zero_point)), scales)

    def _linear(self, name: str, states: _QuantizedStates) -> str:
        weight = self.weights[f"{name}.weight"].T
        scales = np.maximum(np.abs(weight).max(axis=0) / _MAX_WEIGHT, np.float32(1e-12))
        integers = np.rint(weight / scales).astype(np.int8)
        product = [states.values, self.constant(integers), states.scale, self.constant(scales)]
        bias = self.constant(self.weights[f"{name}.bias"])
        if not states.token_scales:
            product += [states.zero_point, "", bias]
            return self.add("MatMulIntegerToFloat", *product, domain=_CONTRIB)
        scaled = self.add("MatMulIntegerToFloat", *product, states.zero_point, domain=_CONTRIB)
        return self.add("Add", self.add("Mul", scaled, states.token_scales), bias)

    def _layer_norm(self, name: str, states: str, residual: str = "") -> str:
        if residual:
            states = self.add("Add", states, residual)
        parameters = self.weight(name), self.constant(self.weights[f"{name}.bias"])
        return self.add("LayerNormalization", states, *parameters, epsilon=self.encoder.eps)
