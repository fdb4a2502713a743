"""The runtime for evaluation during training: the network itself, in torch."""

from collections.abc import Sequence
from concurrent.futures import Future

import torch

from gongkai.models.batches import compute_in_batches, pad_windows
from gongkai.models.decoding import NetworkOutputs
from gongkai.models.network import ReportNetwork
from gongkai.models.windows import Window


class TorchRuntime:
    """A `Runtime` on torch.

    Args:
        network: on any device.
        pad_id: the token id of padding.
        half: compute in bfloat16.
    """

    def __init__(self, network: ReportNetwork, pad_id: int, *, half: bool = False) -> None:
        self._network = network
        self._pad_id = pad_id
        self._half = half

    def submit(self, windows: Sequence[Window]) -> Future[list[NetworkOutputs]]:
        """Compute the outputs of windows; return a finished future.

        The network is in evaluation mode afterwards.
        """
        done: Future[list[NetworkOutputs]] = Future()
        done.set_result(compute_in_batches(self._compute, windows))
        return done

    def _compute(self, windows: Sequence[Window], length: int) -> list[NetworkOutputs]:
        device = self._network.device
        rows = [torch.tensor(r, device=device) for r in pad_windows(windows, length, self._pad_id)]
        self._network.train(False)
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16, enabled=self._half):
            outputs = self._network(*rows)
        arrays = [output.float().cpu().numpy() for output in outputs]
        return [
            NetworkOutputs(*(array[i, window.rows] for array in arrays))
            for i, window in enumerate(windows)
        ]
