"""Pretraining of an encoder on unlabelled text: masked language modelling (Devlin et al. 2019)."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset  # type: ignore[import-untyped]  # without type hints
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from transformers import BertForMaskedLM, Trainer, set_seed

from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import write_checksums
from gongkai.models.encoders import encoder_folder
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.environment import find_checkpoint, report_full_disk, training_arguments
from gongkai.training.masking import MaskingCollator, make_masking_examples, sample_passages
from gongkai.training.settings import PretrainSettings

BEST = "best"
"""The folder of a run with the pretrained encoder."""
_HELD_OUT = 50  # one window in 50 is held out for the evaluation
_RECORD = "adaptation.json"


def pretrain(
    settings: PretrainSettings, lines: Sequence[str], run: Path, *, resume: bool = False
) -> dict[str, float]:
    """Pretrain an encoder and return its scores on masked tokens of held-out text.

    The encoder is written to `run/best`, a folder for the setting `encoder` of a training.

    Args:
        settings: the settings of the run.
        lines: the lines of the texts.
        run: a folder for checkpoints, logs and the encoder.
        resume: whether the run continues from the last checkpoint in `run`.

    Returns:
        `loss`, the mean cross entropy in nats, and `accuracy`, 0 to 1.

    Raises:
        GongkaiError: there is too little text, the encoder is missing, there is no checkpoint to
            resume from, or `run` contains another run.
    """
    checkpoint = find_checkpoint(run, resume)
    set_seed(settings.seed)
    folder = encoder_folder(settings.encoder, run / "encoder")
    tokenizer = Tokenizer.load(folder)
    texts = sample_passages(lines, settings.characters, settings.seed)
    examples = list(make_masking_examples(texts, tokenizer))
    if len(examples) <= _HELD_OUT:
        raise GongkaiError(f"only {len(examples)} windows of text: add more text")
    training = [example for i, example in enumerate(examples) if i % _HELD_OUT]
    trainer = _MaskingTrainer(
        model=BertForMaskedLM.from_pretrained(
            folder, dtype=torch.float32, **_config_overrides(settings)
        ),
        args=training_arguments(
            settings,
            run,
            per_device_eval_batch_size=settings.batch_size,
            learning_rate=settings.learning_rate,
            weight_decay=settings.weight_decay,
            save_strategy="steps",
            save_steps=settings.save_steps,
            logging_steps=50,
        ),
        train_dataset=Dataset.from_list(training),
        eval_dataset=Dataset.from_list(examples[::_HELD_OUT]),
        data_collator=MaskingCollator(
            tokenizer, settings.mask_probability, settings.max_span_length
        ),
    )
    with report_full_disk(run):
        trainer.train(resume_from_checkpoint=checkpoint)
        scores = trainer.evaluate_masked()
        model = trainer.model
        assert isinstance(model, BertForMaskedLM)
        (run / BEST).mkdir(exist_ok=True)
        model.bert.half().save_pretrained(run / BEST)  # type: ignore[no-untyped-call]
        tokenizer.save(run / BEST)
        record = {"settings": settings.model_dump(mode="json"), "windows": len(training), **scores}
        (run / BEST / _RECORD).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
        write_checksums(run / BEST)
    return scores


class _MaskingTrainer(Trainer):
    """The Trainer of Hugging Face; the language modelling head runs on masked tokens only."""

    def compute_loss(
        self,
        model: nn.Module,
        inputs: dict[str, Tensor],
        return_outputs: bool = False,
        num_items_in_batch: Tensor | int | None = None,
    ) -> Any:
        """Return the mean cross entropy of the masked tokens of a batch."""
        logits, targets = self._masked_logits(model, inputs)
        loss = cross_entropy(logits.float(), targets)
        return (loss, {"logits": logits}) if return_outputs else loss

    @torch.no_grad()
    def evaluate_masked(self) -> dict[str, float]:
        """Return the mean loss and the accuracy on the masked tokens of the held-out text."""
        assert self.model is not None
        self.model.eval()
        torch.manual_seed(self.args.seed)
        loss = correct = count = 0.0
        for batch in self.get_eval_dataloader():
            logits, targets = self._masked_logits(self.model, self._prepare_inputs(batch))
            loss += float(cross_entropy(logits.float(), targets, reduction="sum"))
            correct += int((logits.argmax(dim=-1) == targets).sum())
            count += len(targets)
        return {"loss": loss / count, "accuracy": correct / count}

    def _masked_logits(self, model: nn.Module, inputs: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Return the logits [masked tokens, vocabulary] and the targets [masked tokens]."""
        assert isinstance(model, BertForMaskedLM)
        masked = inputs["targets"] >= 0
        # The half precision of Trainer covers `forward`, which computes the logits of all tokens.
        with torch.autocast(masked.device.type, torch.bfloat16, enabled=self.args.bf16):
            states = model.bert(
                inputs["ids"], attention_mask=inputs["mask"], token_type_ids=inputs["candidates"]
            ).last_hidden_state
            return model.cls(states[masked]), inputs["targets"][masked]


def _config_overrides(settings: PretrainSettings) -> dict[str, Any]:
    overrides: dict[str, Any] = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    return overrides | ({"num_hidden_layers": settings.layers} if settings.layers else {})
