"""What a chain sees of the segments of a document, for naming their sections."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from gongkai.document.phrases import phrase_matcher
from gongkai.models.crf.features import Features, Group
from gongkai.models.crf.layout import Layout
from gongkai.models.crf.token_features import bigrams

_ROLES = frozenset({"heading", "body", "closing", "negation"})
_PARTS = 10  # of a document, for where a segment stands
_ENUMERATOR = re.compile(r"[（(]?[一二三四五六七八九十\d]+[、.．）)]|第[一二三四五六七八九十]")
_DATE = re.compile(r"[\d〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日$")


def section_features(layout: Layout) -> Features:
    """Return the features of every segment of the narrative, in order: one sequence."""
    indices = list(layout.narrative())
    count = len(indices)
    told = [_told(layout, index) for index in indices]
    paths = [layout.places[index].path for index in indices]
    place_of = {path: place for place, path in enumerate(dict.fromkeys(paths))}
    own = [
        [
            *_own(layout.sentence(index)),
            *told[rank],
            *(_beside("last", told[rank - 1]) if rank else ()),
            *(_beside("next", told[rank + 1]) if rank + 1 < count else ()),
            *_rank(rank, count),
        ]
        for rank, index in enumerate(indices)
    ]
    headings = [list(_headings([layout.sentence(i) for i in path])) for path in place_of]
    groups = [Group(own, range(count)), Group(headings, [place_of[path] for path in paths])]
    return Features([count], groups=groups)


def _own(sentence: str) -> list[str]:
    """Return what a segment alone is told by."""
    return [
        *(f"pair={pair}" for pair in bigrams(sentence)),
        f"opens={sentence[:3]}",
        f"ends={sentence[-2:]}",
    ]


def _told(layout: Layout, index: int) -> tuple[str, ...]:
    """Return what its neighbours are told by, too: its cues and its shape."""
    cues = sorted(
        {
            (c.role, c.label)
            for c in phrase_matcher().find(layout.sentence(index))
            if c.role in _ROLES
        }
    )
    return *(f"cue:{role}={label}" for role, label in cues), *_shape(layout, index)


@lru_cache(maxsize=2048)  # most segments look like many others
def _beside(side: str, told: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{side}:{feature}" for feature in told)


def _rank(rank: int, count: int) -> Iterator[str]:
    """Yield where in the document a segment stands."""
    yield f"part={rank * _PARTS // count}"
    yield f"rank={min(rank, 5)}"
    yield f"left={min(count - rank, 5)}"


def _shape(layout: Layout, index: int) -> Iterator[str]:
    sentence, place = layout.sentence(index), layout.places[index]
    yield f"first={layout.segments[index].first}"
    yield f"level={place.level}"
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


def _headings(headings: Sequence[str]) -> Iterator[str]:
    """Yield what the headings above a segment speak of."""
    yield f"depth={len(headings)}"
    for depth, heading in enumerate(reversed(headings)):
        yield from _heading("above" if depth else "heading", heading)


@lru_cache(maxsize=256)
def _heading(name: str, heading: str) -> tuple[str, ...]:
    labels = sorted({cue.label for cue in phrase_matcher().find(heading) if cue.role in _ROLES})
    return (
        *(f"{name}:cue={label}" for label in labels),
        *(f"{name}:pair={pair}" for pair in bigrams(heading)),
    )
