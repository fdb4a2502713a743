"""The similarity of two texts: MinHash over character 5-grams (Broder 1997, by datasketch)."""

import re

from datasketch import MinHash  # type: ignore[import-untyped]  # the package has no types

NEAR = 0.8
"""The Jaccard similarity from which on two texts count as versions of one text."""
_SHINGLE = 5
_PERMUTATIONS = 128
_MOST_SHINGLES = 20_000


def sketch_text(text: str) -> MinHash:
    """Return the MinHash of a text without white space; `jaccard` estimates the similarity."""
    words = re.sub(r"\s+", "", text)
    grams = {words[n : n + _SHINGLE] for n in range(min(len(words), _MOST_SHINGLES))}
    sketch = MinHash(num_perm=_PERMUTATIONS)
    sketch.update_batch([gram.encode() for gram in grams])
    return sketch
