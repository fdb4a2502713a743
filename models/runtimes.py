"""Which runtime this processor is fastest with."""

from pathlib import Path

from gongkai.models.processors import cores
from gongkai.models.reader import Runtime

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
        from gongkai.models.openvino_runtime import OpenVinoRuntime  # noqa: PLC0415  # one is loaded

        return OpenVinoRuntime(folder, pad_id, threads=threads)
    from gongkai.models.onnx_runtime import OnnxRuntime  # noqa: PLC0415

    return OnnxRuntime(folder, threads=threads or cores())


def _has_matrix_units() -> bool:
    return _PROCESSOR.is_file() and "amx_bf16" in _PROCESSOR.read_text(encoding="ascii")
