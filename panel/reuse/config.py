"""`configs/reuse.yaml`, read once: what the comparison of texts leaves out, and its limits."""

import re
from dataclasses import dataclass
from functools import cache

from gongkai import configs


@dataclass(frozen=True, slots=True)
class ReuseConfig:
    """The settings of the comparison; the comments in the file explain each."""

    sections_left_out: tuple[str, ...]
    preamble: str
    boilerplate: str
    common_share: float
    common_units: int
    shortest_sentence: int
    run: int
    sketch: int
    shared_hashes: int
    similarity: float
    same_problem: float
    plan: str
    neighbour_ratio: float
    neighbours: int
    stock_words: re.Pattern[str]
    shared_characters: int
    shared_pairs: float


@cache
def reuse_config() -> ReuseConfig:
    """Return the settings of `configs/reuse.yaml`."""
    data = configs.load("reuse.yaml")
    words = sorted(data.pop("stock_words"), key=len, reverse=True)
    return ReuseConfig(
        sections_left_out=tuple(data.pop("sections_left_out")),
        boilerplate="|".join(f"(?:{pattern})" for pattern in data.pop("boilerplate")),
        stock_words=re.compile("|".join(map(re.escape, words))),
        **data,
    )
