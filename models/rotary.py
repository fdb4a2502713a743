"""Rotary position embedding (Su et al. 2021) of the vectors of the pointer head.

The vector of each token is rotated by angles in proportion to its position, so that the product of
a query and a key depends on the distance of their tokens, as in GlobalPointer (Su et al. 2022).
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from gongkai.models.labels import POINTER

Array = NDArray[np.float32]
_BASE = 10_000.0
_HALF = POINTER // 2


def rotary_tables(length: int) -> tuple[Array, Array]:
    """Return the cosines and sines of the rotation angles of `length` positions.

    *Shape of each:* [length, POINTER / 2].
    """
    cos, sin = _tables(1 << length.bit_length())
    return cos[:length], sin[:length]


@cache  # only for powers of two, since the lengths of documents are arbitrary
def _tables(length: int) -> tuple[Array, Array]:
    frequencies = _BASE ** (-np.arange(_HALF) / _HALF)
    angles = np.arange(length)[:, None] * frequencies
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


def apply_rotary(vectors: Array, positions: NDArray[np.intp]) -> Array:
    """Return vectors, each rotated by the angles of its position.

    Dimension i and dimension i + POINTER / 2 are rotated as a pair.

    Args:
        vectors: of tokens. *Shape:* [..., tokens, POINTER].
        positions: of the tokens. *Shape:* [tokens].
    """
    cos, sin = (table[positions] for table in rotary_tables(int(positions.max()) + 1))
    first, second = vectors[..., :_HALF], vectors[..., _HALF:]
    return np.concatenate([first * cos - second * sin, first * sin + second * cos], axis=-1)
