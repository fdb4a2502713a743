"""The Trainer of Hugging Face with the network's loss, layer-wise learning rates and dev scores."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from transformers import Trainer

from gongkai.annotations.document import AnnotatedDocument
from gongkai.models.labels import INPUTS
from gongkai.models.model_tagger import ModelTagger
from gongkai.models.network import ReportNetwork
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.torch_runtime import TorchRuntime
from gongkai.training.distillation import Teacher
from gongkai.training.losses import multitask_loss
from gongkai.training.scores import score_tagger
from gongkai.training.settings import TrainSettings


class ReportTrainer(Trainer):
    """Trains a `ReportNetwork`; its evaluation reads whole documents, as the program does."""

    def __init__(
        self,
        settings: TrainSettings,
        tokenizer: Tokenizer,
        dev: Sequence[AnnotatedDocument],
        **arguments: Any,
    ) -> None:
        super().__init__(**arguments)
        self._settings = settings
        self._tokenizer = tokenizer
        self._dev = dev
        self._teacher = Teacher(settings.teacher, tokenizer) if settings.teacher else None

    def compute_loss(
        self,
        model: nn.Module,
        inputs: dict[str, Tensor],
        return_outputs: bool = False,
        num_items_in_batch: Tensor | int | None = None,
    ) -> Any:
        """Return the loss of a batch, with a teacher the weighted mean of both losses."""
        scores = model(*(inputs[name] for name in INPUTS))
        loss = multitask_loss(scores, inputs, self._settings.label_smoothing)
        if self._teacher is not None:
            weight = self._settings.teacher_weight
            loss = (1 - weight) * loss + weight * self._teacher.loss(scores, inputs)
        return (loss, scores) if return_outputs else loss

    def create_optimizer(self, *_: Any) -> torch.optim.Optimizer:
        """Return AdamW with layer-wise learning rates, which decay towards the input."""
        assert isinstance(self.model, ReportNetwork)
        if self.optimizer is None:
            groups = _parameter_groups(self.model, self._settings)
            self.optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
        return self.optimizer

    def evaluate(self, *_: Any, **__: Any) -> dict[str, float]:
        """Return the scores on the dev documents, after logging them and running the callbacks."""
        assert isinstance(self.model, ReportNetwork)
        runtime = TorchRuntime(self.model, self._tokenizer.pad_id, half=self.args.bf16)
        scores = score_tagger(ModelTagger(self._tokenizer, runtime), self._dev)
        metrics = {f"eval_{name}": value for name, value in scores.items()}
        self.log(dict(metrics))
        self.control = self.callback_handler.on_evaluate(
            self.args, self.state, self.control, metrics
        )
        return metrics


def _parameter_groups(network: ReportNetwork, settings: TrainSettings) -> list[dict[str, Any]]:
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    layers = network.config.num_hidden_layers
    for name, parameter in network.named_parameters():
        depth = _depth(name)
        rate = settings.head_learning_rate
        if depth is not None:
            rate = settings.encoder_learning_rate * settings.layer_decay ** (layers - depth)
        decay = settings.weight_decay if parameter.ndim > 1 else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return [
        {"params": parameters, "lr": rate, "weight_decay": decay}
        for (rate, decay), parameters in groups.items()
    ]


def _depth(name: str) -> int | None:
    """Return 0 for a parameter of the embeddings, n for the n-th layer, None for the heads."""
    if name.startswith("bert.encoder.layer."):
        return int(name.split(".")[3]) + 1
    return 0 if name.startswith("bert.") else None
