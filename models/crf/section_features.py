"""Features of the segments of a document, for the CRF of the sections."""

import re
from collections.abc import Iterator
from functools import lru_cache

from gongkai.document.doc import Doc
from gongkai.models.crf.features import Bag, Feature, Features, Group, Values
from gongkai.models.crf.token_features import bigrams

_ROLES = frozenset({"heading", "body", "closing", "negation"})
_PARTS = 10
"""The number of parts of a document, for the feature of the position of a segment."""
_ENUMERATOR = re.compile(r"[（(]?[一二三四五六七八九十\d]+[、.．）)]|第[一二三四五六七八九十]")
_DATE = re.compile(r"[\d〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日$")


def section_features(doc: Doc) -> Features:
    """Return the features of every segment of the narrative, in order: one sequence."""
    count = len(doc.narrative)
    shared = [_shared(doc, index) for index in doc.narrative]
    own = [
        [
            *_own(doc.sentences[index]),
            shared[rank],
            *([_of_neighbour("last", shared[rank - 1])] if rank else []),
            *([_of_neighbour("next", shared[rank + 1])] if rank + 1 < count else []),
            *_position(rank, count),
        ]
        for rank, index in enumerate(doc.narrative)
    ]
    paths = [doc.outline[index].path for index in doc.narrative]
    row_of_path = {path: row for row, path in enumerate(dict.fromkeys(paths))}
    above = _HeadingFeatures(doc)
    headings = [list(above(path)) for path in row_of_path]
    groups = [Group(own, range(count)), Group(headings, [row_of_path[path] for path in paths])]
    return Features([count], groups=groups)


def _own(sentence: str) -> list[str | Values]:
    """Return the features that a segment does not share with its neighbours."""
    return [
        Values("pair", bigrams(sentence)),
        f"opens={sentence[:3]}",
        f"ends={sentence[-2:]}",
    ]


def _shared(doc: Doc, index: int) -> tuple[str, ...]:
    """Return the features that the neighbours of a segment also get: its phrases and its form."""
    phrases = sorted({(p.role, p.label) for p in doc.phrases(index) if p.role in _ROLES})
    return *(f"cue:{role}={label}" for role, label in phrases), *_form(doc, index)


@lru_cache(maxsize=2048)  # many segments have the same features
def _of_neighbour(side: str, features: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([f"{side}:{feature}" for feature in features])


def _position(rank: int, count: int) -> Iterator[str]:
    """Yield the features of the position of a segment in the document."""
    yield f"part={rank * _PARTS // count}"
    yield f"rank={min(rank, 5)}"
    yield f"left={min(count - rank, 5)}"


def _form(doc: Doc, index: int) -> Iterator[str]:
    """Yield the features of the form of a segment, such as its length and heading level."""
    sentence = doc.sentences[index]
    yield f"first={doc.segments[index].first}"
    yield f"level={doc.outline[index].level}"
    yield f"length={min(len(sentence) // 10, 6)}"
    yield f"sentence={sentence[-1] in '。；;！？'}"
    if _ENUMERATOR.match(sentence):
        yield "enumerator"
    if _DATE.search(sentence):
        yield "date"
    if "：" in sentence or ":" in sentence:
        yield "colon"
    digits = sum(map(str.isdigit, sentence))
    yield f"digits={digits * 4 // len(sentence)}"


class _HeadingFeatures:
    """The features of the headings above a segment; those of each heading are built once."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._cache: dict[tuple[str, int], Bag] = {}

    def __call__(self, path: tuple[int, ...]) -> Iterator[Feature]:
        """Yield the features of the headings of a path, the nearest first."""
        yield f"depth={len(path)}"
        for depth, index in enumerate(reversed(path)):
            key = "above" if depth else "heading", index
            if key not in self._cache:
                self._cache[key] = self._of_heading(*key)
            yield from self._cache[key]

    def _of_heading(self, name: str, index: int) -> Bag:
        labels = sorted({p.label for p in self._doc.phrases(index) if p.role in _ROLES})
        return (
            *(f"{name}:cue={label}" for label in labels),
            Values(f"{name}:pair", bigrams(self._doc.sentences[index])),
        )
