"""Phrases that name several things for one number: 予以公开及部分公开22件."""

import re
from functools import cache

from gongkai.inference.indicators.config import indicator_config


def combined_labels(phrase: str) -> tuple[str, ...]:
    """Return the labels of the things that a phrase names, in order; () if it names fewer than two.

    Args:
        phrase: the item of a quantity.
    """
    names = indicator_config().combined_names
    labels = tuple(dict.fromkeys(names[match] for match in _pattern().findall(phrase)))
    return labels if len(labels) > 1 else ()


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(indicator_config().combined_names, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, names)))
