"""Sampling: which reports to annotate next, from the output of tagging (active learning).

Least confident first (Settles 2009, section 3.1), or most diverse: each next one is the farthest
from all that were picked before (k-center greedy, Sener and Savarese 2018), here by the cosine of
character pairs. Strata take turns, so that a rare one is not left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args
from zlib import crc32

import numpy as np
import numpy.typing as npt

from gongkai.document.report import TaggedReport

Order = Literal["confidence", "diversity"]
Stratum = Literal["year", "level", "region", "none"]
STRATA: tuple[Stratum, ...] = get_args(Stratum)

Vector = npt.NDArray[np.float32]
_SIZE = 256  # of a vector: pairs of characters are hashed, 1 KB a report


@dataclass(frozen=True, slots=True)
class Candidate:
    """What sampling keeps of a report.

    Attributes:
        id: of the document.
        stratum: the group that it is drawn from.
        confidence: the mean score of its sections and quantities, 0 to 1.
        vector: shape (256,), of length 1: how often which pairs of characters occur.
    """

    id: str
    stratum: str
    confidence: float
    vector: Vector


def candidate(report: TaggedReport, stratum: Stratum) -> Candidate:
    """Return what sampling needs to know of a report."""
    scores = [s.score for s in report.sections] + [q.score for q in report.quantities]
    group = "" if stratum == "none" else str(getattr(report.meta, stratum))
    return Candidate(
        report.doc_id, group, sum(scores) / len(scores) if scores else 0.0, _vector(report.text)
    )


def pick(candidates: Iterable[Candidate], count: int, order: Order) -> list[str]:
    """Return the ids of at most `count` candidates, the one to annotate first in front.

    Within a stratum `order` decides; the strata take turns, the one that holds the first by that
    order begins. Equals are told apart by id, so the same input gives the same sample.
    """
    strata: defaultdict[str, list[Candidate]] = defaultdict(list)
    for one in candidates:
        strata[one.stratum].append(one)
    queues = [
        _by_confidence(group) if order == "confidence" else _by_diversity(group, count)
        for group in strata.values()
    ]
    queues.sort(key=lambda queue: (queue[0].confidence, queue[0].id))
    picked: list[str] = []
    for turn in range(max(map(len, queues), default=0)):
        picked.extend(queue[turn].id for queue in queues if turn < len(queue))
    return picked[:count]


def _by_confidence(group: Iterable[Candidate]) -> list[Candidate]:
    return sorted(group, key=lambda one: (one.confidence, one.id))


def _by_diversity(group: Sequence[Candidate], count: int) -> list[Candidate]:
    """Return at most `count` of the group, the least confident first, then the farthest."""
    ordered = _by_confidence(group)
    vectors = np.stack([one.vector for one in ordered])
    distances = np.full(len(ordered), np.inf, dtype=np.float32)
    chosen = [0]
    while len(chosen) < min(count, len(ordered)):
        distances = np.minimum(distances, 1 - vectors @ vectors[chosen[-1]])
        distances[chosen] = -1
        chosen.append(int(np.argmax(distances)))
    return [ordered[index] for index in chosen]


def _vector(text: str) -> Vector:
    vector = np.zeros(_SIZE, dtype=np.float32)
    np.add.at(vector, list(_pairs(text)), 1)
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector


def _pairs(text: str) -> Iterator[int]:
    for first, second in pairwise(text):
        yield crc32(f"{first}{second}".encode(errors="replace")) % _SIZE
