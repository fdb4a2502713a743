"""White space in texts."""

import re
from collections.abc import Sequence

_WHITE_SPACE = re.compile(r"\s")


def visible_offsets(text: str) -> Sequence[int]:
    """Return the offsets of the characters of `text` that are not white space.

    The result is a `range` if there is no white space.
    """
    if not _WHITE_SPACE.search(text):
        return range(len(text))
    return [offset for offset, character in enumerate(text) if not character.isspace()]
