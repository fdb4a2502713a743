"""The network: a BERT encoder, and on every token heads for sections, tags, names and items.

A segment is about what its tokens are about: its section is told by the mean of their outputs.
Quantities are found and named apart: the numeral grammar (candidates) and the tags say where a
span is, the names head says what it counts, by the mean of its outputs over the span's tokens.
The item of a quantity is pointed at: the span asks, and the tokens of its segment answer as the
first or the last of the item; the segment's marker answers where there is none.

What the rules take a token and a segment for enters with the words. So the network begins where
the rules end, and learns when to follow them (stacked generalisation, Wolpert 1992).
"""

from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel, BertPreTrainedModel

from gongkai.document.errors import GongkaiError
from gongkai.models.labels import POINTER, labels

IGNORED = -100
"""The target of a place without one."""


class Scores(NamedTuple):
    """What is said of every token, [windows, tokens, n].

    Attributes:
        sections, tags, names: logits.
        items: three vectors of `POINTER` numbers: what the token asks for, what it answers as the
            first token of an item, and as the last; an answer's logit is its product with the
            question, both turned by their places (`gongkai.models.rotary`).
    """

    sections: Tensor
    tags: Tensor
    names: Tensor
    items: Tensor


class ReportNetwork(BertPreTrainedModel):  # type: ignore[no-untyped-call]
    """Reads windows: `forward` gives `Scores`, `loss` what training makes small."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        known = labels()
        self.bert = BertModel(config, add_pooling_layer=False)
        self.hint_embeddings = nn.Embedding(len(known.rule_labels), config.hidden_size)
        self.guess_embeddings = nn.Embedding(len(known.rule_sections), config.hidden_size)
        self.dropout = nn.Dropout(config.classifier_dropout or 0.0)
        self.section_head = _head(config, len(known.sections))
        self.tag_head = _head(config, len(known.tags))
        self.name_head = _head(config, len(known.names))
        self.item_head = _head(config, 3 * POINTER)
        self.post_init()  # type: ignore[no-untyped-call]

    def _init_weights(self, module: nn.Module) -> None:
        """Begin without the rules: what they say is learned from nothing."""
        super()._init_weights(module)  # type: ignore[no-untyped-call]  # Hugging Face's
        if module in (self.hint_embeddings, self.guess_embeddings):
            nn.init.zeros_(module.weight)

    def forward(
        self,
        ids: Tensor,
        candidates: Tensor,
        rule_labels: Tensor,
        rule_sections: Tensor,
        mask: Tensor,
    ) -> Scores:
        """Return what is said of windows.

        Args:
            ids: token ids [windows, tokens].
            candidates: 1 where a token belongs to a candidate of the numeral grammar.
            rule_labels: what the rules take each token for.
            rule_sections: what the rules take its segment for.
            mask: 1 where there is a token, 0 where there is padding.
        """
        words = self.bert.embeddings.word_embeddings(ids)
        states = self.bert(
            inputs_embeds=words
            + self.hint_embeddings(rule_labels)
            + self.guess_embeddings(rule_sections),
            attention_mask=mask,
            token_type_ids=candidates,
        ).last_hidden_state
        states = self.dropout(states)
        heads = (self.section_head, self.tag_head, self.name_head, self.item_head)
        return Scores(*(head(states) for head in heads))


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
