"""The network: a BERT encoder, and on every token a head for sections, one for tags, one for names.

A segment is about what its tokens are about: its section is told by the mean of their outputs.
Quantities are found and named apart: the numeral grammar (candidates) and the tags say where a
span is, the names head says what it counts, by the mean of its outputs over the span's tokens.
"""

from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel, BertPreTrainedModel

from annotations.errors import GongkaiError
from models.labels import labels

IGNORED = -100
"""The target of a place without one."""


class Scores(NamedTuple):
    """Logits of every token: [windows, tokens, sections | tags | names]."""

    sections: Tensor
    tags: Tensor
    names: Tensor


class ReportNetwork(BertPreTrainedModel):  # type: ignore[no-untyped-call]
    """Reads windows: `forward` gives `Scores`, `loss` what training makes small."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        known = labels()
        self.bert = BertModel(config, add_pooling_layer=False)
        self.dropout = nn.Dropout(config.classifier_dropout or 0.0)
        self.section_head = _head(config, len(known.sections))
        self.tag_head = _head(config, len(known.tags))
        self.name_head = _head(config, len(known.names))
        self.post_init()  # type: ignore[no-untyped-call]

    def forward(self, ids: Tensor, candidates: Tensor, mask: Tensor) -> Scores:
        """Return the logits of windows.

        Args:
            ids: token ids [windows, tokens].
            candidates: 1 where a token belongs to a candidate of the numeral grammar.
            mask: 1 where there is a token, 0 where there is padding.
        """
        states = self.bert(
            input_ids=ids, attention_mask=mask, token_type_ids=candidates
        ).last_hidden_state
        states = self.dropout(states)
        return Scores(self.section_head(states), self.tag_head(states), self.name_head(states))


def _head(config: BertConfig, outputs: int) -> nn.Module:
    return nn.Sequential(
        nn.Linear(config.hidden_size, config.hidden_size),
        nn.GELU(),
        nn.Linear(config.hidden_size, outputs),
    )


def load_network(folder: Path, **changes: Any) -> ReportNetwork:
    """Return the network of a checkpoint, or a new one on the encoder of a base folder.

    Args:
        folder: with config.json and model.safetensors.
        changes: of its configuration (`hidden_dropout_prob`, `num_hidden_layers` …).

    Raises:
        GongkaiError: there is no such model in the folder.
    """
    try:
        network = ReportNetwork.from_pretrained(folder, dtype=torch.float32, **changes)
    except OSError as error:
        raise GongkaiError(f"{folder}: no network to load ({error})") from error
    assert isinstance(network, ReportNetwork)
    return network
