"""Near-duplicates among reports: the same report at several addresses, or as several files.

The candidates come from MinHash with banding (Broder 1997; Leskovec et al., "Mining of Massive
Datasets", chapter 3). Reports of many bodies share a template, so two reports are near-duplicates
only if their figures agree as well, and no different issuer or year is known.
"""

import itertools
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_SHINGLE = 8  # characters
_HASHES, _BANDS = 64, 8
_LEAST_TEXT, _LEAST_FIGURES = 0.8, 0.8  # similarity, 0 to 1
_SPACE = re.compile(r"\s+")
_FIGURE = re.compile(r"\d+(?:\.\d+)?")
_MULTIPLIERS, _SHIFTS = np.random.default_rng(20).integers(
    1, 2**63, size=(2, _HASHES, 1), dtype=np.uint64
)
_MULTIPLIERS |= np.uint64(1)
_MIX = np.uint64(0x9E3779B97F4A7C15)

Signature = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """A report that repeats an earlier one.

    Attributes:
        doc_id: of the report.
        of: the id of the first report with this content.
        similarity: the estimated share of common pieces of text (Jaccard), 0 to 1.
    """

    doc_id: str
    of: str
    similarity: float


@dataclass(frozen=True, slots=True)
class _Entry:
    doc_id: str
    issuer: str | None
    year: int | None
    text: Signature
    figures: Signature


class NearDuplicateIndex:
    """Finds near-duplicates in a stream of reports; it keeps about 2 KB for each distinct one."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._bands: dict[bytes, list[int]] = {}

    def add(
        self, doc_id: str, text: str, issuer: str | None = None, year: int | None = None
    ) -> NearDuplicate | None:
        """Return the earlier report that this one repeats; add this one if there is none."""
        joined = _SPACE.sub("", text)
        entry = _Entry(doc_id, issuer, year, _text_signature(joined), _figure_signature(joined))
        keys = _band_keys(entry.text)
        candidates = sorted({index for key in keys for index in self._bands.get(key, ())})
        for earlier in map(self._entries.__getitem__, candidates):
            similarity = _similarity(entry.text, earlier.text)
            if similarity >= _LEAST_TEXT and _agree(entry, earlier):
                return NearDuplicate(doc_id, earlier.doc_id, round(similarity, 3))
        for key in keys:
            self._bands.setdefault(key, []).append(len(self._entries))
        self._entries.append(entry)
        return None


def _agree(one: _Entry, other: _Entry) -> bool:
    if one.issuer and other.issuer and one.issuer != other.issuer:
        return False
    if one.year and other.year and one.year != other.year:
        return False
    return _similarity(one.figures, other.figures) >= _LEAST_FIGURES


def _similarity(one: Signature, other: Signature) -> float:
    return float((one == other).mean())


def _text_signature(text: str) -> Signature:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    pieces = max(len(codes) - _SHINGLE + 1, 1)
    hashes = np.zeros(pieces, dtype=np.uint64)
    for offset in range(min(_SHINGLE, len(codes))):
        hashes = (hashes + codes[offset : offset + pieces]) * _MIX
        hashes ^= hashes >> np.uint64(29)
    return _minimums(hashes)


def _figure_signature(text: str) -> Signature:
    """Return the signature of the pairs of consecutive figures."""
    figures = ["", *_FIGURE.findall(text)]
    pairs = {f"{first} {second}" for first, second in itertools.pairwise(figures)}
    return _minimums(np.array([_hash(pair) for pair in pairs or {""}], dtype=np.uint64))


def _hash(text: str) -> int:
    """Return a hash of a short text that is the same in every process."""
    value = 1469598103934665603
    for byte in text.encode():
        value = ((value ^ byte) * 1099511628211) % 2**64
    return value


def _minimums(hashes: NDArray[np.uint64]) -> Signature:
    values = (np.unique(hashes) * _MULTIPLIERS + _SHIFTS) >> np.uint64(32)
    lowest: Signature = values.min(axis=1).astype(np.uint32)
    return lowest


def _band_keys(signature: Signature) -> list[bytes]:
    rows = signature.reshape(_BANDS, -1)
    return [bytes([band]) + row.tobytes() for band, row in enumerate(rows)]
