"""How a quantity points at its item: by what the tokens are, and by how far they stand.

The vectors are turned by the place of their token before they are multiplied, so that a product
depends on the distance of the two (rotary embedding, Su et al. 2021; for spans in GlobalPointer).
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from gongkai.models.labels import POINTER

Array = NDArray[np.float32]
_BASE = 10_000.0
_HALF = POINTER // 2


def rotary_tables(length: int) -> tuple[Array, Array]:
    """Return cosine and sine of the turn of every place, each [length, POINTER / 2]."""
    cos, sin = _turns(1 << length.bit_length())
    return cos[:length], sin[:length]


@cache  # for some lengths, since there is a document of any
def _turns(length: int) -> tuple[Array, Array]:
    speeds = _BASE ** (-np.arange(_HALF) / _HALF)
    angles = np.arange(length)[:, None] * speeds
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


def apply_rotary(vectors: Array) -> Array:
    """Return the vectors of tokens in order, [..., tokens, POINTER], each turned by its place."""
    cos, sin = rotary_tables(vectors.shape[-2])
    one, other = vectors[..., :_HALF], vectors[..., _HALF:]
    return np.concatenate([one * cos - other * sin, one * sin + other * cos], axis=-1)
