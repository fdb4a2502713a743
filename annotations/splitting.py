"""Train and dev: a split by document, even over kinds and years, without twins across it."""

import random
from collections.abc import Mapping, Sequence
from typing import Literal

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.document.extras import import_extra

Split = Literal["train", "dev"]

SHINGLE = 5
MOST_ALIKE = 0.5
"""Documents with a greater Jaccard similarity than this stay on one side."""
_PERMUTATIONS = 128
_RECALL_MARGIN = 0.15  # MinHash estimates; candidates are sought below the limit


def split(
    documents: Sequence[AnnotatedDocument], dev: Mapping[str, float], seed: int
) -> dict[str, Split]:
    """Return the side of every document by its id.

    Documents are drawn evenly: those of one kind (what stands before the first hyphen of the id)
    in order of year, one in every 1/share, from a random place on. Near-duplicates and documents
    of one issuer are drawn as one.

    Args:
        documents: with unique ids.
        dev: the share of dev by the beginning of the id; the longest that fits counts, and ""
            fits every id.
        seed: of the drawing; the same documents, in any order, and seed give the same split.

    Raises:
        GongkaiError: no share fits a document, a share is not between 0 and 1, or datasketch is
            not installed.
    """
    wrong = [share for share in dev.values() if not 0 <= share <= 1]
    if wrong:
        raise GongkaiError(f"a share of {wrong[0]} is not possible; give one between 0 and 1")
    kinds: dict[str, list[list[AnnotatedDocument]]] = {}
    for group in _groups(sorted(documents, key=lambda document: document.id)):
        kinds.setdefault(group[0].id.partition("-")[0], []).append(group)
    sides: dict[str, Split] = {}
    for kind in sorted(kinds):
        draw = random.Random(f"{seed}:{kind}")
        share = _share(kinds[kind][0][0].id, dev)
        sides |= _draw(kinds[kind], share, draw)
    return {document.id: sides[document.id] for document in documents}


def shingles(text: str) -> frozenset[str]:
    """Return the character 5-grams of `text` without its white space."""
    plain = "".join(text.split())
    return frozenset(plain[i : i + SHINGLE] for i in range(max(1, len(plain) - SHINGLE + 1)))


def similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the Jaccard similarity of two sets of shingles."""
    return len(one & other) / len(one | other)


def _draw(
    groups: list[list[AnnotatedDocument]], share: float, draw: random.Random
) -> dict[str, Split]:
    draw.shuffle(groups)
    groups.sort(key=lambda group: group[0].meta.get("year", ""))
    sides: dict[str, Split] = {}
    position = draw.random()
    for group in groups:
        before, position = position, position + share * len(group)
        side: Split = "dev" if int(position) > int(before) else "train"
        sides |= dict.fromkeys((document.id for document in group), side)
    return sides


def _share(doc_id: str, dev: Mapping[str, float]) -> float:
    fitting = [prefix for prefix in dev if doc_id.startswith(prefix)]
    if not fitting:
        raise GongkaiError(
            f"no share of dev for document {doc_id}; give one for its prefix, "
            f"as in --dev {doc_id[0]}=0.15, or one for all, as in --dev 0.15"
        )
    return dev[max(fitting, key=len)]


def _groups(documents: Sequence[AnnotatedDocument]) -> list[list[AnnotatedDocument]]:
    """Return the documents in groups that belong on one side, in order of their first."""
    leader = {document.id: document.id for document in documents}

    def lead(doc_id: str) -> str:
        while leader[doc_id] != doc_id:
            doc_id = leader[doc_id]
        return doc_id

    for one, other in [*_twins(documents), *_of_one_issuer(documents)]:
        leader[lead(other)] = lead(one)
    groups: dict[str, list[AnnotatedDocument]] = {}
    for document in documents:
        groups.setdefault(lead(document.id), []).append(document)
    return list(groups.values())


def _of_one_issuer(documents: Sequence[AnnotatedDocument]) -> list[tuple[str, str]]:
    first: dict[str, str] = {}
    named = [(d.meta["issuer"], d.id) for d in documents if d.meta.get("issuer")]
    return [(first.setdefault(issuer, doc_id), doc_id) for issuer, doc_id in named]


def _twins(documents: Sequence[AnnotatedDocument]) -> list[tuple[str, str]]:
    """Return the pairs that are more alike than allowed.

    Candidates by MinHash and locality-sensitive hashing (Broder 1997; datasketch), each then
    compared exactly.
    """
    datasketch = import_extra("datasketch", "annotate")
    index = datasketch.MinHashLSH(threshold=MOST_ALIKE - _RECALL_MARGIN, num_perm=_PERMUTATIONS)
    sets: dict[str, frozenset[str]] = {}
    pairs: list[tuple[str, str]] = []
    for document in documents:
        own = shingles(document.text)
        signature = datasketch.MinHash(num_perm=_PERMUTATIONS)
        signature.update_batch([shingle.encode() for shingle in sorted(own)])
        for other in sorted(index.query(signature)):
            if similarity(own, sets[other]) > MOST_ALIKE:
                pairs.append((other, document.id))
        index.insert(document.id, signature)
        sets[document.id] = own
    return pairs
