"""Windows: what the network reads at once, segments in order with what stands around them."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from gongkai.document.numerals import candidates
from gongkai.document.outline import outline
from gongkai.document.segments import Segment, rows_of
from gongkai.document.tagging import Mention
from gongkai.models.labels import ITEM, labels
from gongkai.models.tokenizer import Tokenizer, Tokens
from gongkai.rules.tagger import RuleTagger

HEADINGS = 3
"""How many headings above its first segment a window repeats, the nearest ones."""
LONGEST_HEADING = 32
"""Tokens; of a longer one the beginning is repeated."""
LONGEST_SEGMENT = 224
"""Tokens; a longer segment is divided."""
SAMPLED = 3
"""Of a piece where no quantity is asked for, only every third token is answered for.

A section is told by the mean of its tokens, and a third of them tell dev's as well as all: 0.975
against 0.976. They spare a third of the last layer (docs/performance.md).
"""


@dataclass(frozen=True, slots=True)
class WindowSize:
    """How far a window reaches, in tokens: all of it, and how much before its core.

    A window with a long segment is longer.
    """

    size: int
    before: int


WINDOW_SIZE = WindowSize(size=208, before=16)
"""The last segments of a window are read in the next one, too, if they are short.

Windows of 192 to 448 tokens with 0 to 64 before their core and as many behind it read the dev set
alike (the headings above are repeated anyway). Longer ones cost more attention, shorter ones repeat
more (docs/performance.md).
"""


@dataclass(frozen=True, slots=True)
class TokenizedSegment:
    """A segment as tokens, or a part of a long one.

    Attributes:
        segment: the index of the segment.
        ids: token ids, the marker first.
        starts, ends: the characters of the document that each token stands for; none of the marker.
        numbers: candidates as ranges of tokens, end exclusive.
        hints: what the rules take each token for (`Labels.hints`), the marker for nothing.
        guess: what the rules take the segment for (`Labels.guesses`).
        path: indices of the pieces of the headings above, outermost first.
    """

    segment: int
    ids: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numbers: tuple[tuple[int, int], ...]
    hints: tuple[int, ...]
    guess: int
    path: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens that are read together.

    Attributes:
        ids: token ids.
        candidates: 1 where a token belongs to a candidate of the numeral grammar, else 0.
        hints: of the tokens.
        guesses: of the tokens' segments.
        pieces: indices of the pieces in the window, without the headings that it repeats.
        offsets: the index in `ids` of the marker of each of them.
        answered: for each piece of the core the tokens that are answered for.
    """

    ids: list[int]
    candidates: list[int]
    hints: list[int]
    guesses: list[int]
    pieces: range
    offsets: list[int]
    answered: list[range]

    @property
    def core(self) -> range:
        """The range of `pieces` that is read here, not in the window before: the last ones."""
        return range(len(self.pieces) - len(self.answered), len(self.pieces))

    @property
    def rows(self) -> list[int]:
        """The tokens that are answered for, in order."""
        return [token for tokens in self.answered for token in tokens]


def tokenize_segments(
    text: str,
    segments: Sequence[Segment],
    tokenizer: Tokenizer,
    tables: Sequence[tuple[int, int]] = (),
    longest: int = LONGEST_SEGMENT,
) -> list[TokenizedSegment]:
    """Return the pieces of a document, in order.

    Args:
        text: the document.
        segments: of it.
        tokenizer: of the network.
        tables: ranges of the text that are tables; their rows are left out.
        longest: tokens of a piece, its marker counted.
    """
    said = RuleTagger()(text, segments, tables)
    rows = rows_of(segments, tables)
    kept = [i for i in range(len(segments)) if i not in rows]
    sentences = [text[segments[i].start : segments[i].end] for i in kept]
    numbers = [[(c.start, c.end) for c in candidates(sentence)] for sentence in sentences]
    tokens = tokenizer.encode(sentences, [[p for pair in n for p in pair] for n in numbers])
    places = outline(text, segments)
    pieces: list[TokenizedSegment] = []
    first_of: dict[int, int] = {}
    mentions = _by_segment(segments, said.mentions)
    for index, found, spans in zip(kept, tokens, numbers, strict=True):
        first_of[index] = len(pieces)
        path = tuple(first_of[i] for i in places[index].path if i in first_of)
        kind = 0 if places[index].level is not None else 1 if segments[index].first else 2
        start = segments[index].start
        ranges = [(bisect_left(found.starts, a), bisect_left(found.ends, b) + 1) for a, b in spans]
        hints = _hints(found, start, mentions.get(index, ()))
        for a, b in _parts(len(found.ids), longest, ranges):
            pieces.append(
                TokenizedSegment(
                    segment=index,
                    ids=(tokenizer.marker_ids[kind], *found.ids[a:b]),
                    starts=tuple([start + place for place in found.starts[a:b]]),
                    ends=tuple([start + place for place in found.ends[a:b]]),
                    numbers=tuple((c - a, d - a) for c, d in ranges if a <= c and d <= b),
                    hints=(0, *hints[a:b]),
                    guess=labels().guesses.index(said.sections[index].label),
                    path=path,
                )
            )
    return pieces


def covering(starts: Sequence[int], ends: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """Return the range of tokens, given by their bounds, that hold some of the characters."""
    return bisect_right(ends, start), bisect_left(starts, end)


def _by_segment(
    segments: Sequence[Segment], mentions: Sequence[Mention]
) -> dict[int, list[Mention]]:
    starts = [segment.start for segment in segments]
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(bisect_right(starts, mention.start) - 1, []).append(mention)
    return found


def _hints(tokens: Tokens, offset: int, mentions: Sequence[Mention]) -> list[int]:
    """Return for each token what the rules take it for."""
    hints = [0] * len(tokens.ids)
    known = labels().hints
    spans = [(m.item.start, m.item.end, ITEM) for m in mentions if m.item]
    spans += [(m.start, m.end, m.label) for m in mentions]
    for start, end, label in spans:
        a, b = covering(tokens.starts, tokens.ends, start - offset, end - offset)
        hints[a:b] = [known.index(label)] * (b - a)
    return hints


def pack_windows(
    pieces: Sequence[TokenizedSegment],
    extent: WindowSize = WINDOW_SIZE,
    sampled: Collection[int] = (),
) -> Iterator[Window]:
    """Yield windows whose cores are all pieces in order, each piece once.

    Args:
        pieces: of a document.
        extent: of the windows.
        sampled: indices of pieces of which only every so many tokens are answered for.
    """
    first = 0
    while first < len(pieces):
        headings = pieces[first].path[-HEADINGS:]
        low = first - _reach(pieces, range(first - 1, -1, -1), extent.before)
        room = extent.size - sum(min(len(pieces[i].ids), LONGEST_HEADING) for i in headings)
        room -= sum(len(pieces[i].ids) for i in range(low, first))
        rest = range(first, len(pieces))
        last = first + max(1, _reach(pieces, rest, room))
        repeated = [i for i in headings if i < low]
        window = _window(pieces, repeated, range(low, last))
        for index in range(first, last):
            offset = window.offsets[index - low]
            step = SAMPLED if index in sampled else 1
            window.answered.append(range(offset, offset + len(pieces[index].ids), step))
        yield window
        first = last


def _reach(pieces: Sequence[TokenizedSegment], indices: range, room: int) -> int:
    """Return how many of the pieces, taken in this order, fit into so many tokens."""
    for count, index in enumerate(indices):
        room -= len(pieces[index].ids)
        if room < 0:
            return count
    return len(indices)


def _window(pieces: Sequence[TokenizedSegment], headings: Sequence[int], shown: range) -> Window:
    window = Window([], [], [], [], shown, [], [])
    for index in headings:
        _append(window, pieces[index], LONGEST_HEADING)
    for piece in pieces[shown.start : shown.stop]:
        window.offsets.append(len(window.ids))
        _append(window, piece, len(piece.ids))
    return window


def _append(window: Window, piece: TokenizedSegment, count: int) -> None:
    marks = [0] * len(piece.ids)
    for a, b in piece.numbers:
        marks[a + 1 : b + 1] = [1] * (b - a)
    window.ids.extend(piece.ids[:count])
    window.candidates.extend(marks[:count])
    window.hints.extend(piece.hints[:count])
    window.guesses.extend([piece.guess] * min(count, len(piece.ids)))


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
