"""Active learning: the selection of tagged reports to annotate next.

Reports are ordered by least confidence (Settles 2009, section 3.1), or by diversity: each next
report is the farthest from all selected ones (k-center greedy, Sener and Savarese 2018), with the
cosine distance of character bigrams. The strata alternate, so that rare ones are included.
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
_SIZE = 256  # of a vector of hashed character bigrams, 1 KB per report


@dataclass(frozen=True, slots=True)
class Candidate:
    """The features of a report for the selection.

    Attributes:
        id: the id of the document.
        stratum: the stratum of the report.
        confidence: the mean score of its sections and quantities, 0 to 1.
        vector: the frequencies of hashed character bigrams, with norm 1. *Shape:* [256].
    """

    id: str
    stratum: str
    confidence: float
    vector: Vector


def make_candidate(report: TaggedReport, stratum: Stratum) -> Candidate:
    """Return the candidate of a tagged report."""
    scores = [s.score for s in report.sections] + [q.score for q in report.quantities]
    group = "" if stratum == "none" else str(getattr(report.meta, stratum))
    return Candidate(
        report.doc_id, group, sum(scores) / len(scores) if scores else 0.0, _vector(report.text)
    )


def select_candidates(candidates: Iterable[Candidate], count: int, order: Order) -> list[str]:
    """Return the ids of at most `count` candidates in the order of annotation.

    Args:
        candidates: the candidates.
        count: the most ids that are returned.
        order: the order within a stratum. The strata alternate, sorted by their first candidate.
            Ties are broken by the id, so that the result is deterministic.
    """
    strata: defaultdict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        strata[candidate.stratum].append(candidate)
    queues = [
        _by_confidence(group) if order == "confidence" else _by_diversity(group, count)
        for group in strata.values()
    ]
    queues.sort(key=lambda queue: (queue[0].confidence, queue[0].id))
    selected: list[str] = []
    for turn in range(max(map(len, queues), default=0)):
        selected.extend(queue[turn].id for queue in queues if turn < len(queue))
    return selected[:count]


def _by_confidence(group: Iterable[Candidate]) -> list[Candidate]:
    return sorted(group, key=lambda candidate: (candidate.confidence, candidate.id))


def _by_diversity(group: Sequence[Candidate], count: int) -> list[Candidate]:
    """Return at most `count` of the group: the least confident first, then always the farthest."""
    ordered = _by_confidence(group)
    vectors = np.stack([candidate.vector for candidate in ordered])
    distances = np.full(len(ordered), np.inf, dtype=np.float32)
    selected = [0]
    while len(selected) < min(count, len(ordered)):
        distances = np.minimum(distances, 1 - vectors @ vectors[selected[-1]])
        distances[selected] = -1
        selected.append(int(np.argmax(distances)))
    return [ordered[index] for index in selected]


def _vector(text: str) -> Vector:
    vector = np.zeros(_SIZE, dtype=np.float32)
    np.add.at(vector, list(_hashed_bigrams(text)), 1)
    norm = float(np.linalg.norm(vector))
    return vector / norm if norm else vector


def _hashed_bigrams(text: str) -> Iterator[int]:
    for first, second in pairwise(text):
        yield crc32(f"{first}{second}".encode(errors="replace")) % _SIZE
