"""Configurations of spaCy components: those of its quickstart, adapted to Chinese characters."""

from typing import Any

from spacy.cli.init_config import init_config
from thinc.config import Config

PIPES = {
    "spacy-ner": ("ner",),
    "spacy-spancat": ("span_finder", "spancat_singlelabel"),
    "spacy-sections": ("textcat",),
}
SPANS = "sc"
SEED = 20

# Characters have no prefixes or suffixes, and the encoder needs a wider context than for words: 2·6
# characters on each side, instead of 4 words as in the quickstart.
_EMBED = {
    "@architectures": "spacy.MultiHashEmbed.v2",
    "attrs": ["NORM", "SHAPE"],
    "rows": [5000, 500],
    "include_static_vectors": False,
}
_ENCODE = {"width": 64, "depth": 6, "window_size": 2}
_LONGEST = 20
_BAG = {
    "@architectures": "spacy.TextCatBOW.v3",
    "exclusive_classes": True,
    "ngram_size": 3,
    "no_output_layer": False,
}
_ENSEMBLE = {
    "@architectures": "spacy.TextCatEnsemble.v2",
    "linear_model": _BAG,
    "tok2vec": {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {**_EMBED, "width": 64},
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": 64,
            "depth": 2,
            "window_size": 2,
            "maxout_pieces": 3,
        },
    },
}


def configuration(name: str, steps: int) -> Config:
    """Return the configuration of a pipeline.

    Args:
        name: a name in `PIPES`.
        steps: the most training steps.
    """
    made = init_config(lang="zh", pipeline=list(PIPES[name]), optimize="efficiency")
    changed: dict[str, Any] = {
        "system": {"seed": SEED},
        "training": {
            "max_steps": steps,
            "eval_frequency": max(1, min(200, steps // 4)),
            "dropout": 0.2,
            "optimizer": {"use_averages": True},
            "batcher": {"size": {"start": 200, "stop": 500}},
        },
        "components": {},
    }
    if "tok2vec" in made["components"]:
        changed["components"]["tok2vec"] = {"model": {"embed": _EMBED, "encode": _ENCODE}}
    if name == "spacy-sections":
        changed["components"]["textcat"] = {"model": _ENSEMBLE}
    if name == "spacy-spancat":
        changed["components"]["span_finder"] = {"threshold": 0.2, "max_length": _LONGEST}
        changed["components"]["spancat_singlelabel"] = {
            "allow_overlap": False,
            "suggester": {"@misc": "spacy.preset_spans_suggester.v1", "spans_key": SPANS},
        }
        changed["training"]["annotating_components"] = ["span_finder"]
    return Config(made).merge(changed)
