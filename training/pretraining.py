"""Adapts an encoder to unlabelled text, by masked language modelling (Devlin et al. 2019)."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset  # type: ignore[import-untyped]  # without type hints
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from transformers import BertForMaskedLM, Trainer, TrainingArguments, set_seed

from gongkai.document.errors import GongkaiError
from gongkai.models.checkpoint import seal
from gongkai.models.encoders import encoder_folder
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.arguments import checkpoint_of, device_arguments, told_if_full
from gongkai.training.masking import MaskingCollator, masking_examples, passages
from gongkai.training.settings import AdaptSettings

BEST = "best"
"""The folder of a run that holds the adapted encoder."""
_HELD_OUT = 50  # one window in so many tells how well hidden tokens are guessed
_FIGURES = "adaptation.json"


def adapt(
    settings: AdaptSettings, lines: Sequence[str], run: Path, *, resume: bool = False
) -> dict[str, float]:
    """Adapt an encoder and return how well it guesses hidden tokens of text held out.

    The encoder is in `run/best`, a folder that `encoder` in configs/train.yaml can name.

    Args:
        settings: of the run.
        lines: of the texts.
        run: a folder for checkpoints, logs and the result.
        resume: go on from the last checkpoint in `run`, exactly where it stood.

    Raises:
        GongkaiError: there is too little text, no encoder, nothing to resume, or `run` is in use.
    """
    checkpoint = checkpoint_of(run, resume)
    set_seed(settings.seed)
    folder = encoder_folder(settings.encoder, run / "encoder")
    tokenizer = Tokenizer.load(folder)
    texts = passages(lines, settings.characters, settings.seed)
    rows = list(masking_examples(texts, tokenizer))
    if len(rows) <= _HELD_OUT:
        raise GongkaiError(f"only {len(rows)} windows of text, too few to learn from: give more")
    kept, held = [r for i, r in enumerate(rows) if i % _HELD_OUT], rows[::_HELD_OUT]
    trainer = _MaskingTrainer(
        model=BertForMaskedLM.from_pretrained(folder, dtype=torch.float32, **_changes(settings)),
        args=_arguments(settings, run),
        train_dataset=Dataset.from_list(kept),
        eval_dataset=Dataset.from_list(held),
        data_collator=MaskingCollator(tokenizer, settings.masked, settings.longest),
    )
    with told_if_full(run):
        trainer.train(resume_from_checkpoint=checkpoint)
        figures = trainer.guessed()
        model = trainer.model
        assert isinstance(model, BertForMaskedLM)
        (run / BEST).mkdir(exist_ok=True)
        model.bert.half().save_pretrained(run / BEST)  # type: ignore[no-untyped-call]
        tokenizer.save(run / BEST)
        record = {"settings": settings.model_dump(mode="json"), "windows": len(kept), **figures}
        (run / BEST / _FIGURES).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
        seal(run / BEST)
    return figures


class _MaskingTrainer(Trainer):
    """Hugging Face's, with the words asked for at the hidden tokens alone."""

    def compute_loss(
        self,
        model: nn.Module,
        inputs: dict[str, Tensor],
        return_outputs: bool = False,
        num_items_in_batch: Tensor | int | None = None,
    ) -> Any:
        """Return the mean cross entropy of the hidden tokens of a batch."""
        logits, wanted = self._asked(model, inputs)
        loss = cross_entropy(logits.float(), wanted)
        return (loss, {"logits": logits}) if return_outputs else loss

    @torch.no_grad()
    def guessed(self) -> dict[str, float]:
        """Return mean loss and accuracy over the hidden tokens of the text held out."""
        assert self.model is not None
        self.model.eval()
        torch.manual_seed(self.args.seed)
        loss = right = count = 0.0
        for batch in self.get_eval_dataloader():
            logits, wanted = self._asked(self.model, self._prepare_inputs(batch))
            loss += float(cross_entropy(logits.float(), wanted, reduction="sum"))
            right += int((logits.argmax(dim=-1) == wanted).sum())
            count += len(wanted)
        return {"loss": loss / count, "accuracy": right / count}

    def _asked(self, model: nn.Module, inputs: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Return the logits of the words at hidden tokens [tokens, words], and the right words."""
        assert isinstance(model, BertForMaskedLM)
        hidden = inputs["targets"] >= 0
        # the trainer's own half precision is that of `forward`, which would ask at all tokens
        with torch.autocast(hidden.device.type, torch.bfloat16, enabled=self.args.bf16):
            states = model.bert(
                inputs["ids"], attention_mask=inputs["mask"], token_type_ids=inputs["candidates"]
            ).last_hidden_state
            return model.cls(states[hidden]), inputs["targets"][hidden]


def _changes(settings: AdaptSettings) -> dict[str, Any]:
    changes: dict[str, Any] = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    return changes | ({"num_hidden_layers": settings.layers} if settings.layers else {})


def _arguments(settings: AdaptSettings, run: Path) -> TrainingArguments:
    return TrainingArguments(
        output_dir=str(run),
        num_train_epochs=settings.epochs,
        per_device_train_batch_size=settings.batch,
        per_device_eval_batch_size=settings.batch,
        learning_rate=settings.rate,
        weight_decay=settings.weight_decay,
        warmup_steps=settings.warmup,
        lr_scheduler_type="linear",
        seed=settings.seed,
        save_strategy="steps",
        save_steps=settings.save_every,
        save_total_limit=2,
        logging_steps=50,
        report_to=["tensorboard"],
        remove_unused_columns=False,
        dataloader_pin_memory=False,
        **device_arguments(),
    )
