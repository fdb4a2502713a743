"""Which runtime this processor is fastest with."""

import os
from pathlib import Path

from models.reader import Runtime

_PROCESSOR = Path("/proc/cpuinfo")


def load_runtime(folder: Path, pad_id: int, threads: int | None = None) -> Runtime:
    """Return the network of a model folder on the runtime for this processor.

    OpenVINO where there are matrix units for bfloat16, else ONNX Runtime with 8-bit integers;
    the measurements are in docs/performance.md.

    Args:
        folder: of the model.
        pad_id: the id of padding.
        threads: how many the arithmetic takes; None: one a processor.

    Raises:
        GongkaiError: the folder holds no model, or one without the heads that tag.
    """
    if _has_matrix_units():
        from models.openvino_runtime import OpenVinoRuntime  # noqa: PLC0415  # one is loaded

        return OpenVinoRuntime(folder, pad_id, threads=threads)
    from models.onnx_runtime import OnnxRuntime  # noqa: PLC0415

    return OnnxRuntime(folder, threads=threads or cores())


def cores() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _has_matrix_units() -> bool:
    return _PROCESSOR.is_file() and "amx_bf16" in _PROCESSOR.read_text(encoding="ascii")
