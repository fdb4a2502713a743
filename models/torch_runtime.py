"""The runtime of training: the network itself."""

from collections.abc import Sequence
from concurrent.futures import Future

import torch

from gongkai.models.batches import in_batches, padded
from gongkai.models.decoding import NetworkOutputs
from gongkai.models.network import ReportNetwork
from gongkai.models.windows import Window


class TorchRuntime:
    """A `Runtime` on torch."""

    def __init__(self, network: ReportNetwork, pad_id: int, *, half: bool = False) -> None:
        self._network = network
        self._pad_id = pad_id
        self._half = half

    def submit(self, windows: Sequence[Window]) -> Future[list[NetworkOutputs]]:
        """Compute the outputs of windows at once; the network is left in evaluation mode."""
        done: Future[list[NetworkOutputs]] = Future()
        done.set_result(in_batches(self._compute, windows))
        return done

    def _compute(self, windows: Sequence[Window], length: int) -> list[NetworkOutputs]:
        device = self._network.device
        rows = [torch.tensor(r, device=device) for r in padded(windows, length, self._pad_id)]
        self._network.train(False)
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16, enabled=self._half):
            scores = self._network(*rows)
        arrays = [part.float().cpu().numpy() for part in scores]
        return [
            NetworkOutputs(*(array[i, window.rows] for array in arrays))
            for i, window in enumerate(windows)
        ]
