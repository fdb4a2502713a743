"""Windows: what the network reads at once, segments in order with what stands around them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from annotations.headings import outline
from annotations.numerals import candidates
from annotations.segments import Segment
from models.tokenizer import Tokenizer

HEADINGS = 3
"""How many headings above its first segment a window repeats, the nearest ones."""
LONGEST_HEADING = 32
"""Tokens; of a longer one the beginning is repeated."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a window reaches, in tokens: all of it, and how much before and after its core."""

    size: int
    before: int
    after: int


EXTENT = Extent(size=512, before=64, after=48)
"""Of reading: a segment near the edge of a window is read in the next one, too."""
TILES = Extent(size=288, before=0, after=0)
"""Of learning: each segment once, also those with little around them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment as tokens, or a part of a long one.

    Attributes:
        segment: the index of the segment.
        ids: token ids, the marker first.
        starts, ends: the characters of the document that each token stands for; none of the marker.
        numbers: candidates as ranges of tokens, end exclusive.
        path: indices of the pieces of the headings above, outermost first.
    """

    segment: int
    ids: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numbers: tuple[tuple[int, int], ...]
    path: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens that are read together.

    Attributes:
        ids: token ids.
        candidates: 1 where a token belongs to a candidate of the numeral grammar, else 0.
        pieces: indices of the pieces in the window, without the headings that it repeats.
        offsets: the index in `ids` of the marker of each of them.
        core: the range of `pieces` that is read here with the most around it.
    """

    ids: list[int]
    candidates: list[int]
    pieces: range
    offsets: list[int]
    core: range


def cut(
    text: str,
    segments: Sequence[Segment],
    tokenizer: Tokenizer,
    skipped: Collection[int] = (),
    size: int = EXTENT.size,
) -> list[Piece]:
    """Return the pieces of a document, in order.

    Args:
        text: the document.
        segments: of it.
        tokenizer: of the network.
        skipped: indices of segments that are left out (rows of tables).
        size: of a window; a segment longer than half of it is divided.
    """
    kept = [i for i in range(len(segments)) if i not in skipped]
    sentences = [text[segments[i].start : segments[i].end] for i in kept]
    numbers = [[(c.start, c.end) for c in candidates(sentence)] for sentence in sentences]
    tokens = tokenizer.encode(sentences, [[p for pair in n for p in pair] for n in numbers])
    places = outline(text, segments)
    pieces: list[Piece] = []
    first_of: dict[int, int] = {}
    for index, found, spans in zip(kept, tokens, numbers, strict=True):
        first_of[index] = len(pieces)
        path = tuple(first_of[i] for i in places[index].path if i in first_of)
        kind = 0 if places[index].level is not None else 1 if segments[index].first else 2
        start = segments[index].start
        starts = {place: token for token, place in enumerate(found.starts)}
        ends = {place: token + 1 for token, place in enumerate(found.ends)}
        ranges = [(starts[a], ends[b]) for a, b in spans]
        for a, b in _parts(len(found.ids), size // 2, ranges):
            pieces.append(
                Piece(
                    segment=index,
                    ids=(tokenizer.marker_ids[kind], *found.ids[a:b]),
                    starts=tuple(start + place for place in found.starts[a:b]),
                    ends=tuple(start + place for place in found.ends[a:b]),
                    numbers=tuple((c - a, d - a) for c, d in ranges if a <= c and d <= b),
                    path=path,
                )
            )
    return pieces


def pack(pieces: Sequence[Piece], extent: Extent = EXTENT) -> Iterator[Window]:
    """Yield windows whose cores are all pieces in order, each piece once."""
    first = 0
    while first < len(pieces):
        above = pieces[first].path[-HEADINGS:]
        headings = {i: pieces[i].ids[:LONGEST_HEADING] for i in above}
        low = first - _reach(pieces, range(first - 1, -1, -1), extent.before)
        room = extent.size - sum(map(len, headings.values()))
        room -= sum(len(pieces[i].ids) for i in range(low, first))
        rest = range(first, len(pieces))
        last = first + max(1, _reach(pieces, rest, room - extent.after))
        room -= sum(len(pieces[i].ids) for i in range(first, last))
        high = last + _reach(pieces, range(last, len(pieces)), room)
        repeated = [heading for i, heading in headings.items() if i < low]
        yield _window(pieces, repeated, range(low, high), range(first - low, last - low))
        first = last


def _reach(pieces: Sequence[Piece], indices: range, room: int) -> int:
    """Return how many of the pieces, taken in this order, fit into so many tokens."""
    for count, index in enumerate(indices):
        room -= len(pieces[index].ids)
        if room < 0:
            return count
    return len(indices)


def _window(
    pieces: Sequence[Piece], headings: Sequence[Sequence[int]], shown: range, core: range
) -> Window:
    ids = [token for heading in headings for token in heading]
    marks = [0] * len(ids)
    offsets = []
    for piece in pieces[shown.start : shown.stop]:
        offsets.append(len(ids))
        ids.extend(piece.ids)
        marks.extend([0] * len(piece.ids))
        for a, b in piece.numbers:
            marks[offsets[-1] + 1 + a : offsets[-1] + 1 + b] = [1] * (b - a)
    return Window(ids, marks, shown, offsets, core)


def _parts(
    length: int, longest: int, numbers: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield ranges of at most `longest` tokens, their marker counted, that divide no number."""
    start = 0
    while True:
        end = min(length, start + longest - 1)
        inside = next((a for a, b in numbers if a < end < b and a > start), None)
        if end < length and inside is not None:
            end = inside
        yield start, end
        start = end
        if start >= length:
            return
