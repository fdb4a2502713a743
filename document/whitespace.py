"""White space: where a text has none."""

import re
from collections.abc import Sequence

_WHITE_SPACE = re.compile(r"\s")


def visible_offsets(text: str) -> Sequence[int]:
    """Return the indices of the characters of `text` that are not white space."""
    if not _WHITE_SPACE.search(text):
        return range(len(text))
    return [place for place, character in enumerate(text) if not character.isspace()]
