"""What a chain sees of the segments of a document, for naming their sections."""

import re
from collections.abc import Iterator
from functools import lru_cache

from models.chains.features import Features
from models.chains.layout import Layout
from models.chains.tokens import bigrams
from models.rules.cues import cues_of

_ROLES = frozenset({"heading", "body", "closing", "negation"})
_PARTS = 10  # of a document, for where a segment stands
_ENUMERATOR = re.compile(r"[（(]?[一二三四五六七八九十\d]+[、.．）)]|第[一二三四五六七八九十]")
_DATE = re.compile(r"[\d〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日$")


def section_features(layout: Layout) -> Features:
    """Return the features of every segment of the narrative, in order: one sequence."""
    indices = list(layout.narrative())
    own = [_own(layout, index) for index in indices]
    told = [_told(layout, index) for index in indices]
    bags = []
    for rank, index in enumerate(indices):
        bag = [*own[rank], *told[rank], *_place(layout, index)]
        bag.append(f"part={rank * _PARTS // len(indices)}")
        bag.append(f"rank={min(rank, 5)}")
        bag.append(f"left={min(len(indices) - rank, 5)}")
        for side, beside in (("last", rank - 1), ("next", rank + 1)):
            if 0 <= beside < len(indices):
                bag += [f"{side}:{feature}" for feature in told[beside]]
        bags.append(bag)
    return Features([len(bags)], bags)


def _own(layout: Layout, index: int) -> list[str]:
    """Return what a segment alone is told by."""
    sentence = layout.sentence(index)
    return [
        *(f"pair={pair}" for pair in bigrams(sentence)),
        f"opens={sentence[:3]}",
        f"ends={sentence[-2:]}",
    ]


def _told(layout: Layout, index: int) -> list[str]:
    """Return what its neighbours are told by, too: its cues and its shape."""
    cues = sorted({(c.role, c.label) for c in cues_of(layout.sentence(index)) if c.role in _ROLES})
    return [*(f"cue:{role}={label}" for role, label in cues), *_shape(layout, index)]


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


def _place(layout: Layout, index: int) -> Iterator[str]:
    """Yield what the headings above speak of."""
    headings = layout.headings(index)
    yield f"depth={len(headings)}"
    for depth, heading in enumerate(reversed(headings)):
        yield from _heading("above" if depth else "heading", heading)


@lru_cache(maxsize=256)
def _heading(name: str, heading: str) -> tuple[str, ...]:
    labels = sorted({cue.label for cue in cues_of(heading) if cue.role in _ROLES})
    return (
        *(f"{name}:cue={label}" for label in labels),
        *(f"{name}:pair={pair}" for pair in bigrams(heading)),
    )
