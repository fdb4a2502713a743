"""Tags, ids and classes of the parts of government web pages, from `configs/readers.yaml`."""

import re
from dataclasses import dataclass
from functools import cache

from gongkai import configs


@dataclass(frozen=True, slots=True)
class HtmlPatterns:
    """Tags, ids, classes, meta names and words of the parts of a page, in lower case.

    `articles` maps a name to its rank (0 is the best); `meta` lists names in order of preference.
    """

    dropped_tags: tuple[str, ...]
    boilerplate_tags: frozenset[str]
    blocks: frozenset[str]
    boilerplate: re.Pattern[str]
    boilerplate_text: re.Pattern[str]
    report_text: re.Pattern[str]
    articles: dict[str, int]
    titles: frozenset[str]
    meta: dict[str, tuple[str, ...]]
    visible: dict[str, re.Pattern[str]]
    boilerplate_line: re.Pattern[str]
    boilerplate_words: re.Pattern[str]
    decorations: re.Pattern[str]
    loading: re.Pattern[str]


@cache
def html_patterns() -> HtmlPatterns:
    """Return the patterns of the parts of a page."""
    data = configs.load("readers.yaml")["html"]
    return HtmlPatterns(
        dropped_tags=tuple(data["dropped_tags"]),
        boilerplate_tags=frozenset(data["boilerplate_tags"]),
        blocks=frozenset(data["block_tags"]),
        boilerplate=re.compile("|".join(data["boilerplate"])),
        boilerplate_text=re.compile(data["boilerplate_text"]),
        report_text=re.compile(data["report_text"]),
        articles={name: rank for rank, tier in enumerate(data["articles"]) for name in tier},
        titles=frozenset(data["titles"]),
        meta={hint: tuple(names) for hint, names in data["meta"].items()},
        visible={hint: re.compile(pattern) for hint, pattern in data["visible"].items()},
        boilerplate_line=re.compile("|".join(data["boilerplate_lines"])),
        boilerplate_words=re.compile("|".join(data["boilerplate_words"]), re.IGNORECASE),
        decorations=re.compile(data["decorations"], re.IGNORECASE),
        loading=re.compile(data["loading"], re.IGNORECASE),
    )
