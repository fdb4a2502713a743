"""The runtime for most processors: 8-bit integers on ONNX Runtime, one window at a time."""

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]  # without type hints
from numpy.typing import NDArray

from gongkai.models.decoding import NetworkOutputs
from gongkai.models.network_weights import HEADS, read_network
from gongkai.models.onnx_graph import INPUTS, build_onnx
from gongkai.models.windows import Window

CACHE_SIZE = 160
"""The number of recent windows with cached outputs, about 200 kB each."""

Inputs = dict[str, NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class _PendingOutputs:
    """The outputs of windows that are being computed."""

    futures: Sequence[Future[NetworkOutputs]]

    def result(self) -> list[NetworkOutputs]:
        return [future.result() for future in self.futures]


class OnnxRuntime:
    """A `Runtime` on ONNX Runtime.

    Each window is computed alone, without padding, on one thread, so its outputs do not depend on
    other windows. With several threads, windows are computed in parallel and beside the caller;
    with one thread, in the thread of the caller. The outputs of recent windows are cached.

    Args:
        folder: contains config.json and model.safetensors.
        threads: the number of windows that are computed at the same time.

    Raises:
        GongkaiError: the folder contains no model, or one without the heads that tag.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self._session = load_session(folder)
        self._pool = ThreadPoolExecutor(threads, "network") if threads > 1 else None
        self._cache: OrderedDict[bytes, Future[NetworkOutputs]] = OrderedDict()

    def submit(self, windows: Sequence[Window]) -> "_PendingOutputs":
        """Start to compute the outputs of windows. Not safe to call from several threads."""
        return _PendingOutputs([self._submit(window) for window in windows])

    def _submit(self, window: Window) -> Future[NetworkOutputs]:
        inputs = _inputs(window)
        key = _digest(inputs)
        future = self._cache.pop(key, None) or self._start(inputs)
        self._cache[key] = future
        if len(self._cache) > CACHE_SIZE:
            self._cache.popitem(last=False)
        return future

    def _start(self, inputs: Inputs) -> Future[NetworkOutputs]:
        if self._pool is not None:
            return self._pool.submit(self._compute, inputs)
        done: Future[NetworkOutputs] = Future()
        done.set_result(self._compute(inputs))
        return done

    def _compute(self, inputs: Inputs) -> NetworkOutputs:
        return NetworkOutputs(*self._session.run(HEADS, inputs))


def load_session(folder: Path, profile: str | None = None) -> onnxruntime.InferenceSession:
    """Return a session that computes the network of a model folder on one thread.

    Args:
        folder: contains config.json and model.safetensors.
        profile: the prefix of the path of a file with the time of every node; None: no such file.

    Raises:
        GongkaiError: the folder contains no model, or one without the heads that tag.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    if profile is not None:
        options.enable_profiling = True
        options.profile_file_prefix = profile
    return onnxruntime.InferenceSession(
        read_network(folder, build_onnx),
        options,
        providers=["CPUExecutionProvider"],
        # the fused kernel takes eight times as long here as the two kernels that it replaces
        disabled_optimizers=["SkipLayerNormFusion"],
    )


def _inputs(window: Window) -> Inputs:
    rows = (window.ids, window.candidates, window.rule_labels, window.rule_sections, window.rows)
    return {name: np.array(row, np.int64) for name, row in zip(INPUTS, rows, strict=True)}


def _digest(inputs: Inputs) -> bytes:
    digest = hashlib.blake2b(digest_size=16)
    for array in inputs.values():
        digest.update(array.tobytes())
    return digest.digest()
