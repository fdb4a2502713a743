"""Runtimes, which compute the network: their interface, and the choice for a processor."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from gongkai.models.decoding import NetworkOutputs
from gongkai.models.processors import count_processors
from gongkai.models.windows import Window

_PROCESSOR = Path("/proc/cpuinfo")


class PendingOutputs(Protocol):
    """Outputs of the network that are being computed."""

    def result(self) -> list[NetworkOutputs]:
        """Wait for the outputs and return them, one for each window, in order."""
        ...


class Runtime(Protocol):
    """Computes the outputs of the network."""

    def submit(self, windows: Sequence[Window]) -> PendingOutputs:
        """Start to compute the outputs of windows; the returned object waits for them."""
        ...


def load_runtime(folder: Path, pad_id: int, threads: int | None = None) -> Runtime:
    """Return the network of a model folder on the fastest runtime for this processor.

    This is OpenVINO if the processor has matrix units for bfloat16 (AMX), else ONNX Runtime with
    8-bit integers; docs/performance.md has the measurements.

    Args:
        folder: the model folder.
        pad_id: the token id of padding.
        threads: the number of threads for the arithmetic; None: one for each processor.

    Raises:
        GongkaiError: the folder contains no model, or one without the heads that tag.
    """
    if _has_matrix_units():
        from gongkai.models.openvino_runtime import OpenVinoRuntime  # noqa: PLC0415  # one is loaded

        return OpenVinoRuntime(folder, pad_id, threads=threads)
    from gongkai.models.onnx_runtime import OnnxRuntime  # noqa: PLC0415

    return OnnxRuntime(folder, threads=threads or count_processors())


def _has_matrix_units() -> bool:
    return _PROCESSOR.is_file() and "amx_bf16" in _PROCESSOR.read_text(encoding="ascii")
