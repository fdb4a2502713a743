"""The network: a BERT encoder with heads for sections, BIO tags, quantity labels and items.

Every head is applied to every token. The section of a segment is predicted by the mean of the
section logits of its tokens. The boundaries and the label of a quantity are predicted separately:
the candidates of the numeral grammar and the BIO tags give the boundaries, and the mean of the
label logits over the tokens of the span gives the label. The pointer head finds the item of a
quantity: the query of the span is compared with the keys of the tokens of its segment, as first
and as last token of the item; the marker of the segment stands for no item.

The predictions of the rule tagger for tokens and segments are embedded and added to the word
embeddings, so the network learns when to follow the rules (stacked generalisation, Wolpert 1992).
"""

from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel, BertPreTrainedModel

from gongkai.document.errors import GongkaiError
from gongkai.models.labels import POINTER, labels

IGNORED = -100
"""The target of a token without a target, as in `torch.nn.functional.cross_entropy`."""


class HeadOutputs(NamedTuple):
    """The outputs of the heads. *Shape of each:* [windows, tokens, n].

    Attributes:
        sections, tags, names: logits of the section labels, BIO tags and quantity labels.
        items: the query, first-token key and last-token key of the pointer head, `POINTER` numbers
            each, concatenated. The logit of a token is the product of its key and the query of the
            quantity, after both have been rotated (`gongkai.models.rotary`).
    """

    sections: Tensor
    tags: Tensor
    names: Tensor
    items: Tensor


class ReportNetwork(BertPreTrainedModel):  # type: ignore[no-untyped-call]
    """The encoder with its heads; `forward` computes the outputs of windows.

    Args:
        config: of the encoder; `classifier_dropout` is the dropout before the heads.
    """

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
        """Initialise the embeddings of the rules' predictions with zeros: no influence at first."""
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
    ) -> HeadOutputs:
        """Return the outputs of the heads for windows. *Shape of each argument:* [windows, tokens].

        Args:
            ids: token ids.
            candidates: 1 for the tokens of numerals that can be quantities, else 0.
            rule_labels: the prediction of the rules for each token (`Labels.rule_labels`).
            rule_sections: the prediction of the rules for the segment of each token
                (`Labels.rule_sections`).
            mask: 1 for tokens, 0 for padding.
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
        return HeadOutputs(*(head(states) for head in heads))


def _head(config: BertConfig, outputs: int) -> nn.Module:
    return nn.Sequential(
        nn.Linear(config.hidden_size, config.hidden_size),
        nn.GELU(),
        nn.Linear(config.hidden_size, outputs),
    )


def load_network(folder: Path, **changes: Any) -> ReportNetwork:
    """Return the network of a model folder, or one with new heads on the encoder of a folder.

    Args:
        folder: contains config.json and model.safetensors.
        changes: values that replace those of the configuration, for example `num_hidden_layers`.

    Raises:
        GongkaiError: the folder contains no network that can be loaded.
    """
    try:
        network = ReportNetwork.from_pretrained(folder, dtype=torch.float32, **changes)
    except OSError as error:
        raise GongkaiError(
            f"{folder}: the network cannot be loaded ({error}); name a model folder"
        ) from error
    assert isinstance(network, ReportNetwork)
    return network
