"""The fast runtime: the network on OpenVINO, in the precision that the processor is best at."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import openvino as ov  # type: ignore[import-untyped]  # without type hints
from openvino import properties
from safetensors.numpy import load_file

from annotations.errors import GongkaiError
from models.checkpoint import WEIGHTS_FILE, read_config
from models.decoding import Outputs
from models.openvino_graph import HEADS, Shape, build_graph
from models.reader import padded
from models.windows import Window


class OpenVinoRuntime:
    """A `Runtime` on OpenVINO."""

    def __init__(self, folder: Path, pad_id: int, *, threads: int | None = None) -> None:
        """Build and compile the network of a model folder.

        Args:
            folder: with config and weights.
            pad_id: the id of padding.
            threads: how many the arithmetic takes; None: all.

        Raises:
            GongkaiError: the folder holds no model, or one without the heads that tag.
        """
        config = read_config(folder)
        weights = load_file(folder / WEIGHTS_FILE)
        shape = Shape(
            layers=config["num_hidden_layers"],
            heads=config["num_attention_heads"],
            eps=config["layer_norm_eps"],
        )
        try:
            graph = build_graph({k: v.astype(np.float32) for k, v in weights.items()}, shape)
        except KeyError as error:
            raise GongkaiError(
                f"{folder}: lacks {error}, so it is an encoder or a model of another version; "
                "name one that `gongkai train` made with this version"
            ) from error
        core = ov.Core()
        options: dict[str, str | int] = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": _precision(core),
        }
        if threads is not None:
            options["INFERENCE_NUM_THREADS"] = threads
        self._pad_id = pad_id
        self._network = core.compile_model(graph, "CPU", options)

    def __call__(self, windows: Sequence[Window], length: int) -> list[Outputs]:
        """Return the outputs of every window."""
        rows = [np.array(r, dtype=np.int32) for r in padded(windows, length, self._pad_id)]
        found = self._network(rows)
        arrays = [found[i] for i in range(len(HEADS))]
        return [
            Outputs(*(array[i, : len(window.ids)] for array in arrays))
            for i, window in enumerate(windows)
        ]


def _precision(core: ov.Core) -> str:
    return "bf16" if "BF16" in core.get_property("CPU", properties.device.capabilities()) else "f32"
