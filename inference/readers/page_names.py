"""The names by which pages of government sites tell their parts, from `configs/readers.yaml`."""

import re
from dataclasses import dataclass
from functools import cache

from gongkai import configs


@dataclass(frozen=True, slots=True)
class PageNames:
    """Tags, ids, classes and meta names of the parts of a page, all in lower case.

    `articles` gives the rank of a name, best 0; the values of `meta` are in order of preference.
    """

    dropped_tags: tuple[str, ...]
    blocks: frozenset[str]
    furniture: re.Pattern[str]
    articles: dict[str, int]
    titles: frozenset[str]
    meta: dict[str, tuple[str, ...]]
    visible: dict[str, re.Pattern[str]]
    furniture_line: re.Pattern[str]


@cache
def page_names() -> PageNames:
    """Return the names of the parts of a page."""
    data = configs.load("readers.yaml")["html"]
    return PageNames(
        dropped_tags=tuple(data["dropped_tags"]),
        blocks=frozenset(data["block_tags"]),
        furniture=re.compile("|".join(data["furniture"])),
        articles={name: rank for rank, tier in enumerate(data["articles"]) for name in tier},
        titles=frozenset(data["titles"]),
        meta={hint: tuple(names) for hint, names in data["meta"].items()},
        visible={hint: re.compile(pattern) for hint, pattern in data["visible"].items()},
        furniture_line=re.compile("|".join(data["furniture_lines"])),
    )
