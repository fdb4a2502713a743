"""What a chain sees of the segments of a document, for naming their sections."""

import re
from collections.abc import Iterator
from functools import lru_cache

from models.chains.layout import Layout
from models.chains.tokens import bigrams
from models.rules.cues import cues_of

_ROLES = frozenset({"heading", "body", "closing", "negation"})
_PARTS = 10  # of a document, for where a segment stands
_ENUMERATOR = re.compile(r"[（(]?[一二三四五六七八九十\d]+[、.．）)]|第[一二三四五六七八九十]")
_DATE = re.compile(r"[\d〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日$")


def section_features(layout: Layout) -> list[list[str]]:
    """Return the features of every segment of the narrative, in order."""
    indices = list(layout.narrative())
    own = {index: list(_words(layout.sentence(index))) for index in indices}
    found = []
    for rank, index in enumerate(indices):
        features = [*own[index], *_shape(layout, index), *_place(layout, index)]
        features.append(f"part={rank * _PARTS // len(indices)}")
        features.append(f"rank={min(rank, 5)}")
        features.append(f"left={min(len(indices) - rank, 5)}")
        for side, beside in (("last", rank - 1), ("next", rank + 1)):
            if 0 <= beside < len(indices):
                features += [f"{side}:{f}" for f in own[indices[beside]] if f.startswith("cue")]
                features += [f"{side}:{f}" for f in _shape(layout, indices[beside])]
        found.append(features)
    return found


def _words(sentence: str) -> Iterator[str]:
    yield from (f"pair={pair}" for pair in bigrams(sentence))
    for cue in sorted({(c.role, c.label) for c in cues_of(sentence) if c.role in _ROLES}):
        yield f"cue:{cue[0]}={cue[1]}"
    yield f"opens={sentence[:3]}"
    yield f"ends={sentence[-2:]}"


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
    digits = sum(character.isdigit() for character in sentence)
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
