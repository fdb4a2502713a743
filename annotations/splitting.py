"""The split into train and dev: stratified by kind and year, near-duplicates on one side."""

import random
from collections.abc import Mapping, Sequence
from typing import Literal

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.document.extras import import_extra

Split = Literal["train", "dev", "dev-hard"]
"""The splits of a corpus: dev-hard is a second dev set, of text that is closer to real reports."""
DEV_SPLITS: tuple[Split, ...] = ("dev", "dev-hard")
"""The splits that choose between models."""

SHINGLE = 5
MAX_SIMILARITY = 0.5
"""Documents with a higher Jaccard similarity are in the same split."""
_PERMUTATIONS = 128
_RECALL_MARGIN = 0.15  # MinHash is an estimate, so its threshold is lower by this margin


def split_documents(
    documents: Sequence[AnnotatedDocument],
    dev: Mapping[str, float],
    seed: int,
    hard: Sequence[str] = (),
) -> dict[str, Split]:
    """Return `train`, `dev` or `dev-hard` for every document by its id.

    This is systematic sampling: the documents of one kind (the id up to its first hyphen) are
    sorted by year, and every 1/share-th is drawn, from a random position on.
    Near-duplicates and documents of the same issuer are drawn together.

    Args:
        documents: documents with unique ids.
        dev: the share of dev by the prefix of the id, 0 to 1; the longest prefix that fits counts,
            and "" fits every id.
        seed: the seed of the sample. The order of the documents has no effect.
        hard: the prefixes of the ids of which the drawn documents are dev-hard instead of dev.

    Raises:
        GongkaiError: no share fits a document, a share is not between 0 and 1, or datasketch is
            not installed.
    """
    wrong = [share for share in dev.values() if not 0 <= share <= 1]
    if wrong:
        raise GongkaiError(f"the share {wrong[0]} is not possible; give one between 0 and 1")
    kinds: dict[str, list[list[AnnotatedDocument]]] = {}
    for group in _groups(sorted(documents, key=lambda document: document.id)):
        kinds.setdefault(group[0].id.partition("-")[0], []).append(group)
    splits: dict[str, Split] = {}
    for kind in sorted(kinds):
        rng = random.Random(f"{seed}:{kind}")
        share = _share(kinds[kind][0][0].id, dev)
        drawn: Split = "dev-hard" if kind.startswith(tuple(hard)) else "dev"
        splits |= _sample(kinds[kind], share, rng, drawn)
    return {document.id: splits[document.id] for document in documents}


def shingles(text: str) -> frozenset[str]:
    """Return the character 5-grams of `text` without its white space."""
    plain = "".join(text.split())
    return frozenset(plain[i : i + SHINGLE] for i in range(max(1, len(plain) - SHINGLE + 1)))


def similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the Jaccard similarity of two sets of shingles."""
    return len(one & other) / len(one | other)


def _sample(
    groups: list[list[AnnotatedDocument]], share: float, rng: random.Random, drawn: Split
) -> dict[str, Split]:
    rng.shuffle(groups)
    groups.sort(key=lambda group: group[0].meta.get("year", ""))
    splits: dict[str, Split] = {}
    position = rng.random()
    for group in groups:
        before, position = position, position + share * len(group)
        split: Split = drawn if int(position) > int(before) else "train"
        splits |= dict.fromkeys((document.id for document in group), split)
    return splits


def _share(doc_id: str, dev: Mapping[str, float]) -> float:
    fitting = [prefix for prefix in dev if doc_id.startswith(prefix)]
    if not fitting:
        raise GongkaiError(
            f"no share of dev for document {doc_id}; give one for its prefix, "
            f"as in --dev {doc_id[0]}=0.15, or one for all, as in --dev 0.15"
        )
    return dev[max(fitting, key=len)]


def _groups(documents: Sequence[AnnotatedDocument]) -> list[list[AnnotatedDocument]]:
    """Return the groups of documents that are drawn together (union-find), in order."""
    parent = {document.id: document.id for document in documents}

    def root(doc_id: str) -> str:
        while parent[doc_id] != doc_id:
            doc_id = parent[doc_id]
        return doc_id

    for one, other in [*_near_duplicates(documents), *_same_issuer(documents)]:
        parent[root(other)] = root(one)
    groups: dict[str, list[AnnotatedDocument]] = {}
    for document in documents:
        groups.setdefault(root(document.id), []).append(document)
    return list(groups.values())


def _same_issuer(documents: Sequence[AnnotatedDocument]) -> list[tuple[str, str]]:
    first: dict[str, str] = {}
    named = [(d.meta["issuer"], d.id) for d in documents if d.meta.get("issuer")]
    return [(first.setdefault(issuer, doc_id), doc_id) for issuer, doc_id in named]


def _near_duplicates(documents: Sequence[AnnotatedDocument]) -> list[tuple[str, str]]:
    """Return the pairs of ids with a higher similarity than `MAX_SIMILARITY`.

    Candidates are found by MinHash (Broder 1997) with locality-sensitive hashing, and their
    similarity is then computed exactly.
    """
    datasketch = import_extra("datasketch", "annotate")
    index = datasketch.MinHashLSH(threshold=MAX_SIMILARITY - _RECALL_MARGIN, num_perm=_PERMUTATIONS)
    sets: dict[str, frozenset[str]] = {}
    pairs: list[tuple[str, str]] = []
    for document in documents:
        current = shingles(document.text)
        signature = datasketch.MinHash(num_perm=_PERMUTATIONS)
        signature.update_batch([shingle.encode() for shingle in sorted(current)])
        for other in sorted(index.query(signature)):
            if similarity(current, sets[other]) > MAX_SIMILARITY:
                pairs.append((other, document.id))
        index.insert(document.id, signature)
        sets[document.id] = current
    return pairs
