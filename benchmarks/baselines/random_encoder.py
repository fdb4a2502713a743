"""The encoder of the baseline without pretraining: the base encoder with random weights.

python -m benchmarks.baselines.random_encoder runs/random-base
gongkai train --init runs/random-base --config configs/train.yaml --run runs/random
"""

import shutil
import sys
from pathlib import Path

import torch
from transformers import BertConfig, BertModel

from gongkai.models.checkpoint import BASE, write_checksums
from gongkai.models.tokenizer import FILE

SEED = 20


def make_random_encoder(folder: Path) -> None:
    """Write the base encoder with weights from the random initialisation of BERT."""
    torch.manual_seed(SEED)
    folder.mkdir(parents=True, exist_ok=True)
    config = BertConfig.from_pretrained(BASE)
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    shutil.copy(BASE / FILE, folder)
    write_checksums(folder)


if __name__ == "__main__":
    make_random_encoder(Path(sys.argv[1]))
