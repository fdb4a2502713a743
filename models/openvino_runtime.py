"""The runtime for processors with matrix units for bfloat16 (AMX): OpenVINO, in batches."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np

from gongkai.models.batches import compute_in_batches, pad_windows
from gongkai.models.decoding import NetworkOutputs
from gongkai.models.network_weights import HEADS, read_network
from gongkai.models.openvino_graph import build_graph
from gongkai.models.openvino_library import ov, properties
from gongkai.models.windows import Window


class OpenVinoRuntime:
    """A `Runtime` on OpenVINO, which computes in bfloat16 if the processor supports it.

    Args:
        folder: contains config.json and model.safetensors.
        pad_id: the token id of padding.
        threads: the number of threads for the arithmetic; None: one for each processor.

    Raises:
        GongkaiError: the folder contains no model, or one without the heads that tag.
    """

    def __init__(self, folder: Path, pad_id: int, *, threads: int | None = None) -> None:
        core = ov.Core()
        options: dict[str, str | int] = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": _precision(core),
        }
        if threads is not None:
            options["INFERENCE_NUM_THREADS"] = threads
        self._pad_id = pad_id
        self._network = core.compile_model(read_network(folder, build_graph), "CPU", options)
        self._pool = ThreadPoolExecutor(1, "network")

    def submit(self, windows: Sequence[Window]) -> Future[list[NetworkOutputs]]:
        """Start to compute the outputs of windows; return their future."""
        return self._pool.submit(compute_in_batches, self._compute, windows)

    def _compute(self, windows: Sequence[Window], length: int) -> list[NetworkOutputs]:
        rows = [np.array(r, dtype=np.int32) for r in pad_windows(windows, length, self._pad_id)]
        outputs = self._network(rows)
        arrays = [outputs[i] for i in range(len(HEADS))]
        return [
            NetworkOutputs(*(array[i, window.rows] for array in arrays))
            for i, window in enumerate(windows)
        ]


def _precision(core: ov.Core) -> str:
    return "bf16" if "BF16" in core.get_property("CPU", properties.device.capabilities()) else "f32"
